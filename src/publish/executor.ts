import { randomUUID } from "node:crypto";
import type { Api } from "grammy";
import { z } from "zod";
import { type Article, digestOf } from "../article/article.ts";
import type { ChannelId } from "../article/channel.ts";
import { type Labels, type PostContent, renderPost } from "../article/render.ts";
import type { Logger } from "../logger.ts";
import type { PostChange, PostNotice, Posts } from "../store/posts.ts";
import type { Failure } from "../telegram/failure.ts";
import { messageLink } from "../telegram/link.ts";
import {
	type Executed,
	failureOf,
	isPassing,
	noError,
	noticeOf,
	type Subject,
	tryCall,
} from "./outcome.ts";
import type { Step } from "./step.ts";
import { createWithdraw } from "./withdraw.ts";

/** What a sent message has to tell; the id 0 stands for one that the server will send later. */
const SentMessage = z.object({
	message_id: z.int().positive(),
	chat: z.object({ id: z.number(), username: z.string().exactOptional() }),
});

/** Carries out steps: makes the call of the Bot API and records what came of it. */
export function createExecutor(deps: {
	api: Api;
	posts: Posts;
	/** The words around an article, in the language of a channel. */
	labels: (channel: ChannelId) => Labels;
	logger: Logger;
	now: () => number;
}) {
	const { api, posts, labels, logger, now } = deps;
	const withdraw = createWithdraw(deps);

	/** Records a change after which nothing is left to do for the desired revision. */
	const settle = (
		{ post }: Subject,
		change: PostChange,
		extra?: { attempt?: string; notice?: PostNotice },
	) => posts.settle(post, { change: { handled: post.desired, ...change }, now: now(), ...extra });

	const wrong = (error: string): PostChange => ({ error, errorAt: now() });

	async function send(subject: Subject, content: PostContent, owner: string): Promise<Executed> {
		const { post } = subject;
		const hash = digestOf(JSON.stringify(content));
		const attempt = randomUUID();
		// Refused when the article changed or the lane was lost since the post was read: look again.
		if (!(await posts.begin(post, { id: attempt, owner, hash, now: now() })))
			return { kind: "idle" };
		const sent = await tryCall(() =>
			api.sendMessage(post.channel, content.text, {
				entities: content.entities,
				link_preview_options: content.linkPreview,
				...(subject.stored?.article?.silent === true ? { disable_notification: true } : {}),
			}),
		);
		if (!sent.ok) return sendFailed(subject, attempt, sent.failure);
		const message = SentMessage.safeParse(sent.result);
		if (!message.success) {
			const reason = "Telegram's answer names no message";
			return sendFailed(subject, attempt, { kind: "unknown", reason });
		}
		const { chat, message_id: messageId } = message.data;
		const change: PostChange = {
			state: "posted",
			applied: post.desired,
			hash,
			messageId,
			link: messageLink(chat, messageId),
			postedAt: now(),
			removing: undefined,
			...noError,
		};
		if (!(await settle(subject, change, { attempt }))) {
			logger.error({ ref: post.ref, messageId }, "a post was sent after it had been given up");
		}
		return { kind: "done" };
	}

	async function sendFailed(
		subject: Subject,
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
		const notice = noticeOf("failed", subject, reason);
		await settle(subject, { state: "failed", ...wrong(reason) }, { attempt, notice });
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
		content: PostContent,
		messageId: number,
	): Promise<Executed> {
		const { post } = subject;
		const hash = digestOf(JSON.stringify(content));
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
		// From here on nobody knows what the post says, until an answer tells.
		if (!(await posts.settle(post, { change: { hash: undefined }, now: now() }))) {
			return { kind: "idle" };
		}
		const failure = await failureOf(
			() =>
				api.editMessageText(post.channel, messageId, content.text, {
					entities: content.entities,
					link_preview_options: content.linkPreview,
				}),
			"unmodified",
		);
		if (failure === undefined) {
			await settle(subject, shown);
			return { kind: "done" };
		}
		if (isPassing(failure)) {
			// An edit may be repeated freely, so trouble is waited out.
			await posts.settle(post, { change: wrong(failure.reason), now: now() });
			return { kind: "failed", failure };
		}
		if (failure.kind === "missing" && post.removing !== undefined) {
			// It was deleted from here, by a call whose answer was lost: it can be sent anew.
			const gone = { messageId: undefined, link: undefined, removing: undefined };
			await posts.settle(post, { change: { state: "waiting", ...gone, ...noError }, now: now() });
			return { kind: "done" };
		}
		// The earlier text still stands, unless the message itself is gone.
		const state = failure.kind === "missing" ? "failed" : post.state;
		const notice = noticeOf("failed", subject, failure.reason);
		await settle(subject, { state, ...wrong(failure.reason) }, { notice });
		return { kind: "done" };
	}

	/** A post that can't be made must not keep those behind it from being made. */
	function render(article: Article, channel: ChannelId): PostContent | undefined {
		try {
			return renderPost(article, labels(channel));
		} catch (error) {
			logger.error({ err: error, source: article.source, id: article.id }, "no post could be made");
			return undefined;
		}
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
			const { post, stored } = subject;
			switch (step.kind) {
				case "send":
				case "edit": {
					const content = stored?.article && render(stored.article, post.channel);
					if (content === undefined) return unreadable(subject);
					if (step.kind === "send") return send(subject, content, owner);
					return edit(subject, content, step.messageId);
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
