import type { PostContent } from "../article/post.ts";
import type { PostChange } from "../store/post.ts";
import { mediaOf } from "./media.ts";

/** Clears what an earlier step had found wrong. */
export const noError: PostChange = { error: undefined, errorAt: undefined };

/** What a post shows once it was sent; the detours that led there are forgotten. */
export function sentAs(content: PostContent): PostChange {
	const urls = mediaOf(content).map(({ url }) => url);
	return { ...settledWays, shown: content.kind === "rich" || urls.length === 0 ? undefined : urls };
}

/** What is forgotten once a post stands as it should. */
export const settledWays: PostChange = { ways: undefined, plain: undefined };
