import type { ChannelId } from "../article/channel.ts";
import { renderWithdrawal } from "../article/render.ts";
import { nowhere, type PostChange } from "../store/post.ts";
import type { Posts } from "../store/posts.ts";
import { noError } from "./changes.ts";
import type { Edits } from "./edits.ts";
import { asRefusal, type Executed, isPassing, noticeOf, type Subject } from "./outcome.ts";
import type { StyleOf } from "./rendering.ts";

/**
 * Takes a post back: deletes it, or puts a notice in its place when Telegram refuses that (after 48 hours). When
 * it refuses both, the admins are told to do it by hand.
 */
export function createWithdraw(deps: {
	edits: Edits;
	posts: Posts;
	style: StyleOf;
	/** True when the bot is out of a channel, or may not post there. */
	isLost: (channel: ChannelId) => Promise<boolean>;
	now: () => number;
}) {
	const { edits, posts, style, now } = deps;

	return async (subject: Subject, messageId: number): Promise<Executed> => {
		const { post, owner, target } = subject;
		const settle = async (change: PostChange): Promise<Executed> => {
			const settled: PostChange = {
				handled: post.desired,
				applied: post.desired,
				hash: undefined,
				removing: undefined,
				...noError,
			};
			await posts.settle(post, { change: { ...settled, ...change }, now: now(), owner });
			return { kind: "done" };
		};
		const gone: PostChange = { state: "retracted", ...nowhere };
		const begun = await posts.settle(post, {
			change: { removing: 1, hash: undefined, shown: undefined },
			now: now(),
			owner,
		});
		if (!begun) return { kind: "idle" };

		let failure = await edits.remove(target, messageId);
		if (failure === undefined) return settle(gone);
		if (!isPassing(failure)) {
			const { labels } = await style(post.channel);
			failure = await edits.cover(target, messageId, renderWithdrawal(labels));
			failure = await asRefusal(failure, post.channel, deps.isLost);
			if (failure === undefined) return settle({ state: "withdrawn" });
			if (failure.kind === "missing") return settle(gone);
		}
		const wrong = { error: failure.reason, errorAt: now() };
		if (isPassing(failure)) {
			// Both calls may be repeated freely, so trouble is waited out.
			await posts.settle(post, { change: wrong, now: now(), owner });
			return { kind: "failed", failure };
		}
		await posts.settle(post, {
			change: { state: "posted", handled: post.desired, ...wrong },
			now: now(),
			owner,
			notice: noticeOf("stuck", subject, failure.reason),
		});
		return { kind: "done" };
	};
}
