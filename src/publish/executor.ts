import { randomUUID } from "node:crypto";
import type { PostContent } from "../article/post.ts";
import type { Logger } from "../logger.ts";
import type { PostChange, Posts } from "../store/posts.ts";
import type { Failure } from "../telegram/failure.ts";
import { messageLink } from "../telegram/link.ts";
import { noError, nowhere, sentAs, settledWays } from "./changes.ts";
import type { Edits } from "./edits.ts";
import { mediaOf } from "./media.ts";
import { type Executed, isPassing, noticeOf, type Subject, tryCall } from "./outcome.ts";
import { createRecording } from "./recording.ts";
import { createRendering, type Rendered, type StyleOf } from "./rendering.ts";
import { nextTry } from "./repair.ts";
import type { Sending } from "./sending.ts";
import type { Step } from "./step.ts";
import { createWithdraw } from "./withdraw.ts";

/** Carries out steps: makes the call of the Bot API and records what came of it. */
export function createExecutor(deps: {
	sending: Sending;
	edits: Edits;
	posts: Posts;
	style: StyleOf;
	/** True when the process ends: nothing new is begun. */
	isStopping: () => boolean;
	logger: Logger;
	now: () => number;
}) {
	const { sending, edits, posts, logger, now } = deps;
	const render = createRendering(deps);
	const withdraw = createWithdraw(deps);
	const { settle, wrong, load, tryOtherwise, plainNotice } = createRecording(deps);

	async function send(subject: Subject, rendered: Rendered, owner: string): Promise<Executed> {
		const { post } = subject;
		const { content, hash } = rendered;
		const files = await load(subject, content);
		if (!(files instanceof Map)) return files;
		const attempt = randomUUID();
		// Refused when the article changed or the lane was lost since the post was read: look again.
		if (!(await posts.begin(post, { id: attempt, owner, hash, now: now() })))
			return { kind: "idle" };
		const isSilent = subject.stored?.article?.silent === true;
		const sent = await tryCall(() =>
			sending.send(post, content, { ways: post.ways, files, isSilent }),
		);
		if (!sent.ok) return sendFailed(subject, content, attempt, sent.failure);
		const [first, ...others] = sent.result ?? [];
		if (first === undefined) {
			const reason = "Telegram's answer names no message";
			return sendFailed(subject, content, attempt, { kind: "unknown", reason });
		}
		sending.forget();
		const { chat, message_id: messageId } = first;
		const change: PostChange = {
			state: "posted",
			applied: post.desired,
			hash,
			messageId,
			kind: content.kind,
			albumIds: others.length === 0 ? undefined : [first, ...others].map((one) => one.message_id),
			link: messageLink(chat, messageId),
			postedAt: now(),
			removing: undefined,
			...sentAs(content),
			...noError,
		};
		if (!(await settle(subject, change, { attempt, ...(await plainNotice(subject)) }))) {
			logger.error({ ref: post.ref, messageId }, "a post was sent after it had been given up");
		}
		return { kind: "done" };
	}

	async function sendFailed(
		subject: Subject,
		content: PostContent,
		attempt: string,
		failure: Failure,
	): Promise<Executed> {
		const { reason } = failure;
		if (failure.kind === "unknown") {
			await setAside(subject, attempt, reason);
			return { kind: "failed", failure };
		}
		if (isPassing(failure)) {
			const change: PostChange = { state: "waiting", ...wrong(reason) };
			await posts.settle(subject.post, { change, now: now(), attempt });
			return { kind: "failed", failure };
		}
		const otherwise = nextTry(subject.post, content, failure);
		if (otherwise !== undefined) return tryOtherwise(subject, otherwise, reason, { attempt });
		sending.forget();
		const notice = noticeOf("failed", subject, reason);
		// The next version is tried as if it were the first.
		const change: PostChange = {
			state: "failed",
			kind: undefined,
			ways: undefined,
			...wrong(reason),
		};
		await settle(subject, change, { attempt, notice });
		return { kind: "done" };
	}

	async function setAside(subject: Subject, attempt: string, reason: string): Promise<void> {
		const { ref, channel } = subject.post;
		logger.error({ ref, channel, reason }, "nobody knows whether a post was sent");
		// Of a withdrawn article it has to be told that it may be there, not that it may be missing.
		const kind = subject.post.retract ? "ghost" : "unknown";
		const notice = noticeOf(kind, subject, reason, attempt);
		await settle(subject, { state: "unknown", ...wrong(reason) }, { attempt, notice });
	}

	async function edit(
		subject: Subject,
		{ content, hash }: Rendered,
		messageId: number,
	): Promise<Executed> {
		const { post } = subject;
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
		if (!(await posts.settle(post, { change: unsure, now: now() }))) return { kind: "idle" };
		const edited = await edits.edit(post, messageId, content, { ways: post.ways, files });
		const { failure } = edited;
		if (failure === undefined) {
			sending.forget();
			const change = { ...shown, ...settledWays, ...edited.change };
			await settle(subject, change, await plainNotice(subject));
			return { kind: "done" };
		}
		if (isPassing(failure)) {
			// An edit may be repeated freely, so trouble is waited out; what is done already is not done again.
			const change = { ...edited.change, ...wrong(failure.reason) };
			await posts.settle(post, { change, now: now() });
			return { kind: "failed", failure };
		}
		if (failure.kind === "missing" && post.removing !== undefined) {
			// It was deleted from here, by a call whose answer was lost: it can be sent anew.
			const change: PostChange = { state: "waiting", ...nowhere, ...noError };
			await posts.settle(post, { change, now: now() });
			return { kind: "done" };
		}
		const otherwise = failure.kind === "missing" ? undefined : nextTry(post, content, failure);
		if (otherwise !== undefined) {
			return tryOtherwise(subject, { ...edited.change, ...otherwise }, failure.reason, {});
		}
		sending.forget();
		// The earlier text still stands, unless the message itself is gone.
		const state = failure.kind === "missing" ? "failed" : post.state;
		const notice = noticeOf("failed", subject, failure.reason);
		const change = { ...edited.change, ways: undefined, state, ...wrong(failure.reason) };
		await settle(subject, change, { notice });
		return { kind: "done" };
	}

	async function unreadable(subject: Subject): Promise<Executed> {
		const reason = "this version of Tidings can't make a post of the article";
		const state = subject.post.messageId === undefined ? "failed" : subject.post.state;
		const notice = noticeOf("failed", subject, reason);
		await settle(subject, { state, ...wrong(reason) }, { notice });
		return { kind: "idle" };
	}

	/** Nothing can be done; a retraction of what may be in the channel is for a person to carry out. */
	async function leave(subject: Subject): Promise<Executed> {
		const { post } = subject;
		const isGhost = post.state === "unknown" && post.retract && post.handled !== post.desired;
		await settle(
			subject,
			{},
			isGhost ? { notice: noticeOf("ghost", subject, post.error ?? "") } : {},
		);
		return { kind: "idle" };
	}

	return {
		/** Does one step for a post and records its outcome. */
		async execute(subject: Subject, step: Step, owner: string): Promise<Executed> {
			const { post } = subject;
			switch (step.kind) {
				case "send":
				case "edit": {
					const rendered = await render(subject);
					if (rendered === undefined) return unreadable(subject);
					if (step.kind === "send") return send(subject, rendered, owner);
					return edit(subject, rendered, step.messageId);
				}
				case "delete":
					return withdraw(subject, step.messageId);
				case "wait":
					await posts.settle(post, { change: {}, now: now(), againAt: step.until });
					return { kind: "idle" };
				case "set-aside":
					await setAside(subject, post.attempt ?? "", "the program ended before Telegram answered");
					return { kind: "idle" };
				case "close":
					await settle(subject, { state: "retracted", applied: post.desired, ...noError });
					return { kind: "idle" };
				case "none":
					return leave(subject);
			}
		},
	};
}
