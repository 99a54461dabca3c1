import { type Evidence, notLookedFor, type Post, type PostChange } from "./post.ts";

/** What is seen of a message in a channel, wherever a copy of it was come by. */
export type Seen = {
	messageId: number;
	/** Of its text or caption. */
	print: string | undefined;
	/** The addresses in it, also those behind words. */
	urls: readonly string[];
};

/** True when a message is what a post's newest attempt has sent: by its text and the link in it. */
export function isOf({ attemptAs, attemptAfter }: Post, seen: Seen): boolean {
	if (attemptAs === null || seen.messageId <= (attemptAfter ?? 0)) return false;
	const { print, url } = attemptAs;
	if (print === undefined && url === undefined) return false;
	if (print !== undefined && print !== seen.print) return false;
	return url === undefined || seen.urls.some((other) => isAddress(url, other));
}

/** True when a message says the same as a post, though it leads elsewhere: another article's, or ours after all. */
export function isLike(post: Post, seen: Seen): boolean {
	const print = post.attemptAs?.print;
	return print !== undefined && print === seen.print && !isOf(post, seen);
}

/** True when an address is another one as it stands in a post: what counts readers may be at the end of its query. */
function isAddress(url: string, inPost: string): boolean {
	if (!URL.canParse(url) || !URL.canParse(inPost)) return url === inPost;
	const [one, other] = [new URL(url), new URL(inPost)];
	const counted = one.search === "" ? "?" : `${one.search}&`;
	const isSamePage = one.origin === other.origin && one.pathname === other.pathname;
	const isSameQuery = one.search === other.search || other.search.startsWith(counted);
	return isSamePage && isSameQuery && one.hash === other.hash;
}

/** What a post is known to be once its message was found. */
export function foundAs(
	post: Post,
	found: { messageId: number; link: string | undefined; evidence: Evidence; now: number },
): PostChange {
	const { attemptAs, attemptRevision = post.desired, attemptHash } = post;
	const { messageId, link, evidence, now } = found;
	const count = attemptAs?.count ?? 1;
	return {
		state: "posted",
		applied: attemptRevision,
		handled: attemptRevision,
		hash: attemptHash,
		messageId,
		kind: attemptAs?.kind,
		// The messages of an album are written in one go: they follow upon each other.
		albumIds:
			count === 1 ? undefined : Array.from({ length: count }, (_, index) => messageId + index),
		shown: attemptAs?.shown,
		link,
		postedAt: post.attemptAt ?? now,
		removing: undefined,
		ways: undefined,
		plain: undefined,
		...notLookedFor,
		error: undefined,
		errorAt: undefined,
		evidence,
		...(attemptAs?.isPinned === true ? { pin: "due" } : {}),
	};
}
