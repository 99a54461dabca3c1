import type { Api } from "grammy";
import type { Article } from "../article/article.ts";
import type { ChannelId } from "../article/channel.ts";
import type { Logger } from "../logger.ts";
import type { Addresses } from "../store/addresses.ts";
import type { Conclusions } from "../store/conclusions.ts";
import type { Forwards } from "../store/forwards.ts";
import type { Posts } from "../store/posts.ts";
import { lacksPinRight } from "../telegram/failure.ts";
import { reasons } from "../telegram/reasons.ts";
import { noError } from "./changes.ts";
import { createEdit } from "./edit.ts";
import type { Edits } from "./edits.ts";
import { type Executed, isPassing, noticeOf, type Subject } from "./outcome.ts";
import { type Pacing, priorityOf } from "./pacing.ts";
import { createRecording } from "./recording.ts";
import { type CountedAt, createRendering, type StyleOf } from "./rendering.ts";
import { createResolve } from "./resolve.ts";
import { createSend } from "./send.ts";
import type { Sending } from "./sending.ts";
import type { Step } from "./step.ts";
import { createWithdraw } from "./withdraw.ts";

/** How often a post is tried to be unpinned that the bot may not unpin. */
const UNPIN_AGAIN_MS = 3_600_000;

const unpinned = { pin: undefined, unpinAt: undefined, pinnedBy: undefined };

/** Carries out steps: makes the call of the Bot API and records what came of it. */
export function createExecutor(deps: {
	api: Api;
	sending: Sending;
	edits: Edits;
	posts: Posts;
	forwards: Forwards;
	addresses: Addresses;
	conclusions: Conclusions;
	pacing: Pacing;
	style: StyleOf;
	/** Where links are counted; they lead to the articles themselves when left out. */
	countedAt?: CountedAt | undefined;
	/** The slugs of the topics that an article counts for. */
	topicsOf: (article: Article) => Promise<readonly string[]>;
	/** Where messages are forwarded to that are looked for; undefined where there is no such chat. */
	opsChat: string | number | undefined;
	/** The time limit of a call that brings no file; the usual one when left out. */
	callTimeoutMs?: number | undefined;
	/** True when the bot is out of a channel, or may not post there. */
	isLost: (channel: ChannelId) => Promise<boolean>;
	/** True when the process ends: nothing new is begun. */
	isStopping: () => boolean;
	logger: Logger;
	now: () => number;
}) {
	const { edits, posts, pacing, now } = deps;
	const recording = createRecording(deps);
	const { settle, wrong } = recording;
	const render = createRendering(deps);
	const withdraw = createWithdraw(deps);
	const edit = createEdit({ ...deps, recording });
	const { send, setAside } = createSend({ ...deps, recording });
	const resolve = createResolve(deps);

	async function unreadable(subject: Subject): Promise<Executed> {
		const reason = reasons["reason-no-post"];
		const state = subject.post.messageId === undefined ? "failed" : subject.post.state;
		const notice = noticeOf("failed", subject, reason);
		await settle(subject, { state, ...wrong(reason) }, { notice });
		return { kind: "idle" };
	}

	/** Nothing can be done; a retraction of what may be in the channel is for a person to carry out. */
	async function leave(subject: Subject): Promise<Executed> {
		const { post } = subject;
		const isGhost = post.state !== "withdrawn" && post.retract && post.handled !== post.desired;
		await settle(
			subject,
			{},
			isGhost ? { notice: noticeOf("ghost", subject, post.error ?? "") } : {},
		);
		return { kind: "idle" };
	}

	/** Puts a post on top of the channel, or takes it away from there. It is no reason to hold up others. */
	async function pin(subject: Subject, messageId: number, isPinned: boolean): Promise<Executed> {
		const { post, target, rules } = subject;
		const { pinnedBy } = post;
		const isWished = pinnedBy !== undefined;
		const unpinAt = isWished ? undefined : now() + (rules.breaking?.unpinAfterMs ?? 0);
		const pinned = isPinned ? await posts.pinnedMessage(post.channel) : undefined;
		if (pinned !== undefined && pinned > messageId && !isWished) {
			// Found late, or tried in vain before: the pin may be there, and the newer post has to stay on top.
			await settle(subject, { pin: "over" });
			return { kind: "idle" };
		}
		const failure = isPinned
			? await edits.pin(target, messageId)
			: await edits.unpin(target, messageId);
		const isRefused = failure !== undefined && lacksPinRight(failure);
		if (failure !== undefined && isPassing(failure) && !isRefused) {
			return { kind: "failed", failure };
		}
		if (isRefused && !isPinned) {
			// It stays on top until the right is back.
			const { owner } = subject;
			await posts.settle(post, { change: {}, now: now(), owner, againAt: now() + UNPIN_AGAIN_MS });
		} else if (!isPinned || failure?.kind === "missing") {
			await settle(subject, unpinned);
		} else if (failure === undefined) {
			await settle(subject, { pin: "pinned", unpinAt });
		} else {
			// Whoever wants it again hears of it again.
			const occasion = isWished ? `${post.desired} ${now()}` : undefined;
			const notice = noticeOf("unpinned", subject, failure.reason, occasion);
			await settle(subject, unpinned, { notice });
		}
		return { kind: "done" };
	}

	async function execute(subject: Subject, step: Step): Promise<Executed> {
		const { post, owner } = subject;
		switch (step.kind) {
			case "send": {
				const rendered = await render(subject);
				return rendered === undefined ? unreadable(subject) : send(subject, rendered);
			}
			case "edit": {
				const rendered = await render(subject);
				if (rendered === undefined) return unreadable(subject);
				return edit(subject, rendered, step.messageId);
			}
			case "delete":
				return withdraw(subject, step.messageId);
			case "pin":
				return pin(subject, step.messageId, true);
			case "unpin":
				return pin(subject, step.messageId, false);
			case "look":
				return resolve.look(subject);
			case "ask":
				return resolve.ask(subject);
			case "assume":
				return resolve.assume(subject);
			case "wait":
				await posts.settle(post, { change: {}, now: now(), owner, againAt: step.until });
				return { kind: "idle" };
			case "set-aside":
				await setAside(subject, post.attempt ?? "", reasons["reason-ended"]);
				return { kind: "idle" };
			case "close":
				await settle(subject, { state: "retracted", applied: post.desired, ...noError });
				return { kind: "idle" };
			case "none":
				return leave(subject);
		}
	}

	return {
		/** Does one step for a post and records its outcome. */
		execute: (subject: Subject, step: Step): Promise<Executed> =>
			pacing.within({ priority: priorityOf(subject.treatment) }, () => execute(subject, step)),
	};
}
