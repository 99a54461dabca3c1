import { isFound } from "../article/matching.ts";
import type { Logger } from "../logger.ts";
import type { Audience } from "../store/audience.ts";
import type { Published, PublishedArticles } from "../store/published.ts";
import type { Readers } from "../store/readers.ts";
import type { Recipients } from "../store/recipients.ts";
import { MANY } from "./article-campaigns.ts";
import type { Offers } from "./offers.ts";

/** How many changes are looked at in one go. */
const AT_ONCE = 50;
/** How many readers are read in one go. */
const READERS_AT_ONCE = 200;
/** When a change is looked at again that could not be dealt with. */
const RETRY_MS = 30_000;

/**
 * Brings every change of an article to the readers whom it concerns: the list of what they may see, the search index,
 * those whose rules it matches, and those who have it already. All of it may be repeated, and a change is crossed out
 * last: a process that dies loses and doubles nothing, and several may do the same at once.
 */
export function createFanout(deps: {
	published: Pick<PublishedArticles, "changed" | "seen" | "read" | "note">;
	audience: Pick<Audience, "concerned">;
	readers: Pick<Readers, "readOrdinals">;
	recipients: Pick<Recipients, "touch">;
	offers: Offers;
	/** Begins to bring an article to very many readers, by their ordinals. */
	beginMany?: ((publication: Published, ordinals: Uint32Array) => Promise<void>) | undefined;
	/** Brings the search index up to what readers may see of an article. */
	search: { note: (ref: string) => Promise<unknown> };
	/** Messages a second that Telegram takes: copies are looked at no faster. Absent: all at once. */
	perSecond?: number | undefined;
	logger: Logger;
	now: () => number;
}) {
	const {
		published,
		audience,
		readers,
		recipients,
		offers,
		beginMany,
		search,
		perSecond,
		logger,
		now,
	} = deps;
	/** Until when each change that failed is left alone, so that it does not stand before the others. */
	const failedUntil = new Map<string, number>();

	/** Looks at one article. */
	async function see(ref: string): Promise<void> {
		const publication = await published.read(ref);
		// Whatever settles it puts it in anew.
		if (publication.kind === "unsettled") return;
		await published.note(ref, publication);
		await recipients.touch(ref, now(), perSecond === undefined ? 0 : 1000 / perSecond);
		if (publication.kind === "stands") await offer(publication);
		await search.note(ref);
	}

	async function offer(publication: Published): Promise<void> {
		const { ref, article } = publication;
		if (!offers.isFresh(publication)) return;
		const { topics, read } = await offers.prepare(publication);
		const onLost = (error: unknown) =>
			logger.error({ err: error, ref }, "an article could not be brought to one of its readers");
		const found = await audience.concerned({
			topics,
			stories: article.story === undefined ? [] : [article.story.id],
			words: read.keys,
			isFound: (query) => isFound(query, read),
			onLost,
		});
		if (beginMany !== undefined && found.length > MANY) return beginMany(publication, found);
		for (let from = 0; from < found.length; from += READERS_AT_ONCE) {
			const ordinals = [...found.subarray(from, from + READERS_AT_ONCE)];
			await offers.offer(publication, await readers.readOrdinals(ordinals, onLost));
		}
	}

	return {
		/**
		 * Looks at the changes that wait.
		 *
		 * @returns true when there may be more of them
		 */
		async run(): Promise<boolean> {
			for (const [ref, until] of failedUntil) if (until <= now()) failedUntil.delete(ref);
			const changes = await published.changed(now(), AT_ONCE + failedUntil.size);
			const open = changes.filter(({ ref }) => !failedUntil.has(ref));
			for (const change of open) {
				try {
					await see(change.ref);
					await published.seen(change);
				} catch (error) {
					logger.error(
						{ err: error, ref: change.ref },
						"an article could not be brought to readers",
					);
					failedUntil.set(change.ref, now() + RETRY_MS);
				}
			}
			return open.length >= AT_ONCE;
		},

		/** True when something waits that can be dealt with. */
		async isDue(at: number): Promise<boolean> {
			const changes = await published.changed(at, 1 + failedUntil.size);
			return changes.some(({ ref }) => (failedUntil.get(ref) ?? 0) <= at);
		},
	};
}
export type Fanout = ReturnType<typeof createFanout>;
