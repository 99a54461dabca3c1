import type { Redis } from "ioredis";
import { articleRef } from "../../src/article/article.ts";
import { type HistoryEntry, createArticles } from "../../src/store/articles.ts";
import { createKeys } from "../../src/store/keys.ts";
import type { Post } from "../../src/store/post.ts";
import { createPosts } from "../../src/store/posts.ts";
import { channelOf, type Role, roles } from "./newsroom.ts";

/** A record of what Tidings says of a post or of an answer, and where. */
export type Kept = { role: Role; post: Post };

/** What Tidings has written down, read as it reads it itself. */
export function createRecords(redis: Redis, prefix: string) {
	const store = { redis, keys: createKeys(prefix) };
	const posts = createPosts(store);
	const articles = createArticles(store);
	return {
		/** The posts of an article, its answers included, in the channels of a desk. */
		async of(desk: number, id: string): Promise<Kept[]> {
			const ref = articleRef("api", id);
			const found = await Promise.all(
				roles.map(async (role): Promise<Kept[]> => {
					const channel = channelOf(desk, role);
					const post = await posts.read(channel, ref);
					if (post === undefined) return [];
					const answers = await Promise.all(
						post.corrections.map((revision) => posts.read(channel, `${ref}~${revision}`)),
					);
					return [post, ...answers]
						.filter((one) => one !== undefined)
						.map((one) => ({ role, post: one }));
				}),
			);
			return found.flat();
		},
		/** What was decided on posts of an article of which nobody knew. */
		async resolutions(id: string): Promise<HistoryEntry[]> {
			const history = await articles.history(articleRef("api", id));
			return history.filter(({ verdict }) => verdict === "resolved");
		},
	};
}
export type Records = ReturnType<typeof createRecords>;

/** True when nothing is left to do for a post, but for what a person has to say. */
export function isSettled({ state, handled, desired, pin, asked }: Post): boolean {
	if (state === "unknown") return asked !== undefined;
	return handled === desired && state !== "sending" && pin !== "due" && pin !== "over";
}

/** True when a person was asked whether a post is there, and has not said so. */
export function isAsked({ state, asked }: Post): boolean {
	return state === "unknown" && asked !== undefined;
}
