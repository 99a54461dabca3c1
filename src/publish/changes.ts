import type { PostContent } from "../article/post.ts";
import type { PostChange } from "../store/posts.ts";
import { mediaOf } from "./media.ts";

/** Clears what an earlier step had found wrong. */
export const noError: PostChange = { error: undefined, errorAt: undefined };

/** Clears what told of messages that are gone. */
export const nowhere: PostChange = {
	messageId: undefined,
	link: undefined,
	removing: undefined,
	kind: undefined,
	albumIds: undefined,
	shown: undefined,
	ways: undefined,
};

/** What a post shows once it was sent; the detours that led there are forgotten. */
export function sentAs(content: PostContent): PostChange {
	const urls = mediaOf(content).map(({ url }) => url);
	return { ...settledWays, shown: content.kind === "rich" || urls.length === 0 ? undefined : urls };
}

/** What is forgotten once a post stands as it should. */
export const settledWays: PostChange = { ways: undefined, plain: undefined };
