import type { PostContent } from "../article/post.ts";
import type { Logger } from "../logger.ts";
import type { PostChange, PostNotice } from "../store/post.ts";
import type { Posts } from "../store/posts.ts";
import { type Executed, noticeOf, type Subject } from "./outcome.ts";
import type { Sending } from "./sending.ts";
import { without } from "./ways.ts";

/** What steps write down of a post, and what they do before a call and after it. */
export function createRecording(deps: {
	sending: Sending;
	posts: Posts;
	/** True when the process ends: nothing new is begun. */
	isStopping: () => boolean;
	logger: Logger;
	now: () => number;
}) {
	const { sending, posts, isStopping, logger, now } = deps;

	/** Records a change after which nothing is left to do for the desired revision. */
	const settle = (
		{ post, owner }: Subject,
		change: PostChange,
		extra?: { attempt?: string; notice?: PostNotice },
	) =>
		posts.settle(post, {
			change: { handled: post.desired, ...change },
			now: now(),
			owner,
			...extra,
		});

	const wrong = (error: string): PostChange => ({ error, errorAt: now() });

	/** Fetches what is to be sent as bytes; where that fails, what came of it. */
	async function load(
		subject: Subject,
		content: PostContent,
	): Promise<Map<string, Buffer> | Executed> {
		const { post } = subject;
		const { files, failed } = await sending.load(post, content, post.ways);
		// Told to stop: what was not fetched by then may be had another time.
		if (isStopping()) return { kind: "idle" };
		if (failed.length === 0) return files;
		const ways = without(
			post.ways,
			failed.map(({ url }) => url),
		);
		const reasons = failed.map(({ reason }) => reason);
		return tryOtherwise(subject, { ways }, reasons.join(" "));
	}

	/**
	 * Records that the post is to be tried in another way, which is done at the next look: the present way was
	 * certainly refused, so that nothing is there.
	 */
	async function tryOtherwise(
		subject: Subject,
		change: PostChange,
		reason: string,
		tried?: { attempt?: string },
	): Promise<Executed> {
		const { post, owner } = subject;
		const { ref, channel, messageId } = post;
		// Not the addresses themselves: they may be signed.
		logger.warn({ ref, channel, other: Object.keys(change), reason }, "trying another way");
		await posts.settle(post, {
			change: {
				...(messageId === undefined ? { state: "waiting", handled: undefined } : {}),
				...change,
				...(tried === undefined ? {} : wrong(reason)),
			},
			now: now(),
			owner,
			...(tried?.attempt === undefined ? {} : { attempt: tried.attempt }),
		});
		return { kind: tried === undefined ? "idle" : "done" };
	}

	/** What the admins are told once a post stands without its formatting. */
	async function plainNotice(subject: Subject): Promise<{ notice?: PostNotice }> {
		const { post } = subject;
		if (post.plain !== post.desired) return {};
		await posts.notePlain(post, now());
		return { notice: noticeOf("plain", subject, post.error ?? "") };
	}

	return { settle, wrong, load, tryOtherwise, plainNotice };
}
