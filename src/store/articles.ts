import type { Redis } from "ioredis";
import { z } from "zod";
import { Article } from "../article/article.ts";
import type { Keys } from "./keys.ts";

/** An article as it stands in the store; `article` is absent when it was withdrawn. */
export type StoredArticle = {
	ref: string;
	source: string;
	id: string;
	revision: number;
	receivedAt: number;
	updatedAt: number;
	retracted: boolean;
	article: Article | undefined;
};

const Fields = z.object({
	source: z.string(),
	id: z.string(),
	revision: z.coerce.number(),
	receivedAt: z.coerce.number(),
	updatedAt: z.coerce.number(),
	retracted: z.string().optional(),
	body: z.string().optional(),
});

/** Reads what stands in an article's hash: undefined when it is empty, or of a format unknown here. */
export function parseArticle(ref: string, hash: Record<string, string>): StoredArticle | undefined {
	const fields = Fields.safeParse(hash);
	if (!fields.success) return undefined;
	const { body, retracted, ...rest } = fields.data;
	const article = body === undefined ? undefined : Article.safeParse(JSON.parse(body)).data;
	return { ref, ...rest, retracted: retracted !== undefined, article };
}

/** Reads articles; they are written by the intake alone. */
export function createArticles(deps: { redis: Redis; keys: Keys }) {
	return {
		/** The newest version of an article, if there is one. */
		async read(ref: string): Promise<StoredArticle | undefined> {
			return parseArticle(ref, await deps.redis.hgetall(deps.keys.article(ref)));
		},
	};
}
export type Articles = ReturnType<typeof createArticles>;
