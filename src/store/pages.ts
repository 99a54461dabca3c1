import type { Redis } from "ioredis";
import { digestOf } from "../article/article.ts";
import { canonicalUrl } from "../article/url.ts";
import type { Keys } from "./keys.ts";

/** What a page is listed by, however its address is written; undefined for an address that stands for no article. */
export function pageDigest(address: string): string | undefined {
	const canonical = URL.canParse(address) ? canonicalUrl(address) : undefined;
	return canonical === undefined ? undefined : digestOf(canonical);
}

/** Which article stands on which page; the intake writes it down. */
export function createPages(deps: { redis: Redis; keys: Keys }) {
	const { redis, keys } = deps;
	return {
		/** The ref of the article that was last sent with this address. */
		async refOf(address: string): Promise<string | undefined> {
			const digest = pageDigest(address);
			if (digest === undefined) return undefined;
			return (await redis.hget(keys.pages(digest.slice(0, 2)), digest)) ?? undefined;
		},
	};
}
export type Pages = ReturnType<typeof createPages>;
