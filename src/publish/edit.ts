import type { ChannelId } from "../article/channel.ts";
import { nowhere, type PostChange } from "../store/post.ts";
import type { Posts } from "../store/posts.ts";
import { noError, settledWays } from "./changes.ts";
import type { Edits } from "./edits.ts";
import { mediaOf } from "./media.ts";
import { asRefusal, type Executed, isPassing, noticeOf, type Subject } from "./outcome.ts";
import type { createRecording } from "./recording.ts";
import type { Rendered } from "./rendering.ts";
import { nextTry } from "./repair.ts";
import type { Sending } from "./sending.ts";

/** Makes posts that stand say something else, and records what came of it. */
export function createEdit(deps: {
	sending: Sending;
	edits: Edits;
	posts: Posts;
	/** True when the bot is out of a channel, or may not post there. */
	isLost: (channel: ChannelId) => Promise<boolean>;
	recording: ReturnType<typeof createRecording>;
	now: () => number;
}) {
	const { sending, edits, posts, now } = deps;
	const { settle, wrong, load, tryOtherwise, plainNotice } = deps.recording;

	return async function edit(
		subject: Subject,
		{ content, hash }: Rendered,
		messageId: number,
	): Promise<Executed> {
		const { post, owner, target } = subject;
		const shown: PostChange = {
			state: "posted",
			applied: post.desired,
			hash,
			removing: undefined,
			...noError,
		};
		if (hash === post.hash) {
			await settle(subject, shown);
			return { kind: "idle" };
		}
		const files = await load(subject, content);
		if (!(files instanceof Map)) return files;
		// From here on nobody knows what the post says, until an answer tells.
		const media = mediaOf(content);
		const isSame = (url: string, index: number) => media[index]?.url === url;
		const unsure: PostChange = {
			hash: undefined,
			shown: post.shown.map((url, index) => (isSame(url, index) ? url : "")),
		};
		if (!(await posts.settle(post, { change: unsure, now: now(), owner }))) return { kind: "idle" };
		const edited = await edits.edit(target, messageId, content, { ways: post.ways, files });
		const failure = await asRefusal(edited.failure, post.channel, deps.isLost);
		if (failure === undefined) {
			sending.forget(post);
			const change = { ...shown, ...settledWays, ...edited.change };
			await settle(subject, change, await plainNotice(subject));
			return { kind: "done" };
		}
		if (isPassing(failure)) {
			// An edit may be repeated freely, so trouble is waited out; what is done already is not done again.
			const change = { ...edited.change, ...wrong(failure.reason) };
			await posts.settle(post, { change, now: now(), owner });
			return { kind: "failed", failure };
		}
		if (failure.kind === "missing" && post.removing !== undefined) {
			// It was deleted from here, by a call whose answer was lost: it can be sent anew.
			const change: PostChange = { state: "waiting", ...nowhere, ...noError };
			await posts.settle(post, { change, now: now(), owner });
			return { kind: "done" };
		}
		const otherwise = failure.kind === "missing" ? undefined : nextTry(post, content, failure);
		if (otherwise !== undefined) {
			return tryOtherwise(subject, { ...edited.change, ...otherwise }, failure.reason, {});
		}
		sending.forget(post);
		// The earlier text still stands, unless the message itself is gone.
		const state = failure.kind === "missing" ? "failed" : post.state;
		const notice = noticeOf("failed", subject, failure.reason);
		const change = { ...edited.change, ways: undefined, state, ...wrong(failure.reason) };
		await settle(subject, change, { notice });
		return { kind: "done" };
	};
}
