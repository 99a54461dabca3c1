import type { ChannelId } from "../article/channel.ts";
import { momentRun } from "../article/moment.ts";
import { fit } from "../article/text.ts";
import type { Articles, StoredArticle } from "../store/articles.ts";
import type { Post } from "../store/post.ts";
import type { Posts } from "../store/posts.ts";
import { nameOf } from "../telegram/names.ts";
import { isolate } from "../texts.ts";
import type { FromAdmin } from "./admins.ts";

const MAX_TITLE = 200;

/** What is said of articles and their posts to those who work on them. */
export function createDeskWords(deps: {
	articles: Pick<Articles, "history" | "read">;
	posts: Pick<Posts, "read">;
	/** How the team knows a channel. */
	channelTitle: (channel: ChannelId) => string;
	/** The newsroom's zone (IANA). */
	zone: () => string;
}) {
	const { articles, posts, channelTitle } = deps;
	const zoneOf = (ctx: FromAdmin): string => ctx.subscriber?.reader.zone ?? deps.zone();

	return {
		/** The zone in which somebody is told times, and names them (IANA). */
		zoneOf,

		/** A time on the clock of who reads it. */
		timeOf: (ctx: FromAdmin, at: number): string =>
			isolate(momentRun(at, "datetime", { locale: ctx.locale, zone: zoneOf(ctx) }).text),

		/** The title of an article by its ref. */
		async titleOf(ref: string): Promise<string> {
			const stored = await articles.read(ref);
			return stored === undefined ? "" : titleOf(stored);
		},

		/** The records of an article's posts, one for each channel that it has one in. */
		async postsOf({ ref, channels }: Pick<StoredArticle, "ref" | "channels">): Promise<Post[]> {
			const read = channels.map((channel) => posts.read(channel as ChannelId, ref));
			return (await Promise.all(read)).filter((post) => post !== undefined);
		},

		/** Where an article stands, a line for each channel; that it stands nowhere, where it does not. */
		placesOf(ctx: FromAdmin, standing: readonly Post[]): string {
			if (standing.length === 0) return ctx.t("desk-nowhere");
			return standing
				.map(({ channel, link = "" }) =>
					ctx.t("desk-in", { channel: channelTitle(channel), link }).trim(),
				)
				.join("\n");
		},

		decider,

		/** Who was the last to change an article, by name; undefined where its source was. */
		async lastHand(ctx: FromAdmin, ref: string): Promise<string | undefined> {
			return decider(ctx, (await articles.history(ref)).at(-1)?.by);
		},
	};

	/** Who somebody is, by name; undefined for nobody. */
	async function decider(ctx: FromAdmin, by: number | undefined): Promise<string | undefined> {
		if (by === undefined) return undefined;
		return isolate(by === ctx.from.id ? ctx.from.first_name : await nameOf(ctx.api, by));
	}
}
export type DeskWords = ReturnType<typeof createDeskWords>;

/** True of a post that is in its channel, and is to stay there. */
export function isStanding({ state, retract }: Post): boolean {
	return state === "posted" && !retract;
}

/** The title of an article as it stands in a message. */
export function titleOf({ article, id }: Pick<StoredArticle, "article" | "id">): string {
	return isolate(fit(article?.title ?? id, MAX_TITLE, article?.language).text);
}
