import { renderWithdrawal } from "../article/render.ts";
import type { PostChange, Posts } from "../store/posts.ts";
import { noError, nowhere } from "./changes.ts";
import type { Edits } from "./edits.ts";
import { type Executed, isPassing, noticeOf, type Subject } from "./outcome.ts";
import type { StyleOf } from "./rendering.ts";

/**
 * Takes a post back: deletes it, or puts a notice in its place when Telegram refuses that (after 48 hours). When
 * it refuses both, the admins are told to do it by hand.
 */
export function createWithdraw(deps: {
	edits: Edits;
	posts: Posts;
	style: StyleOf;
	now: () => number;
}) {
	const { edits, posts, style, now } = deps;

	return async (subject: Subject, messageId: number): Promise<Executed> => {
		const { post } = subject;
		const settle = async (change: PostChange): Promise<Executed> => {
			const settled: PostChange = {
				handled: post.desired,
				applied: post.desired,
				hash: undefined,
				removing: undefined,
				...noError,
			};
			await posts.settle(post, { change: { ...settled, ...change }, now: now() });
			return { kind: "done" };
		};
		const gone: PostChange = { state: "retracted", ...nowhere };
		const begun = await posts.settle(post, {
			change: { removing: 1, hash: undefined, shown: undefined },
			now: now(),
		});
		if (!begun) return { kind: "idle" };

		let failure = await edits.remove(post, messageId);
		if (failure === undefined) return settle(gone);
		if (!isPassing(failure)) {
			const { labels } = await style(post.channel);
			failure = await edits.cover(post, messageId, renderWithdrawal(labels));
			if (failure === undefined) return settle({ state: "withdrawn" });
			if (failure.kind === "missing") return settle(gone);
		}
		const wrong = { error: failure.reason, errorAt: now() };
		if (isPassing(failure)) {
			// Both calls may be repeated freely, so trouble is waited out.
			await posts.settle(post, { change: wrong, now: now() });
			return { kind: "failed", failure };
		}
		await posts.settle(post, {
			change: { state: "posted", handled: post.desired, ...wrong },
			now: now(),
			notice: noticeOf("stuck", subject, failure.reason),
		});
		return { kind: "done" };
	};
}
