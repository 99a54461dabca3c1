import { addressOf, correctionOf, titleOf } from "./message.ts";
import type { Told } from "./player.ts";

/** Writes what a newsroom's system sends of the articles of a desk, each event later than the one before. */
export function createEvents(desk: number) {
	let sentAt = 0;

	function event(type: string, data: object): object {
		sentAt = Math.max(Date.now(), sentAt + 1);
		return { type, timestamp: new Date(sentAt).toISOString(), data };
	}

	return {
		/** The version of an article that is to be shown. */
		shown(article: Told): object {
			const { id, version, correction, story, embargoedUntil } = article;
			return event("article.updated", {
				id,
				title: titleOf(id, version),
				url: addressOf(id),
				tags: [`Desk ${desk}`, article.topic],
				_tidings: {
					version,
					urgency: article.isBreaking ? 1 : 5,
					...(story === undefined ? {} : { story: { id: story } }),
					...(correction === undefined ? {} : { correction: correctionOf(id, correction) }),
					...(embargoedUntil === 0
						? {}
						: { embargoed_until: new Date(embargoedUntil).toISOString() }),
				},
			});
		},
		retracted: ({ id, version }: Told): object =>
			event("article.retracted", { id, _tidings: { version } }),
	};
}
export type Events = ReturnType<typeof createEvents>;
