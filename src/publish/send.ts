import { randomUUID } from "node:crypto";
import { type Article, digestOf } from "../article/article.ts";
import { dayIn, endOf } from "../article/day.ts";
import { fingerprintOf } from "../article/fingerprint.ts";
import { readerUrl } from "../article/links.ts";
import type { PostContent } from "../article/post.ts";
import type { Logger } from "../logger.ts";
import { notLookedFor, type Post, type PostChange, type Sent } from "../store/post.ts";
import type { Posts } from "../store/posts.ts";
import { type Failure, tryCall } from "../telegram/failure.ts";
import { messageLink } from "../telegram/link.ts";
import { reasons } from "../telegram/reasons.ts";
import { CALL_TIMEOUT_MS, FILE_FACTOR } from "../telegram/transport.ts";
import { noError, sentAs } from "./changes.ts";
import type { Edits } from "./edits.ts";
import { mediaOf } from "./media.ts";
import { type Executed, isPassing, noticeOf, type Subject } from "./outcome.ts";
import { type Pacing, priorityOf } from "./pacing.ts";
import type { createRecording } from "./recording.ts";
import type { Rendered } from "./rendering.ts";
import { nextTry } from "./repair.ts";
import type { Sending } from "./sending.ts";

/** A post counts for no more topics: what it takes is bounded. */
const MAX_TOPICS = 12;
/** Once a call is over, how long its process may take to write down what came of it. */
const RECORD_MS = 5000;
/** How long a post waits before it is begun again that Redis' replicas have not confirmed. */
const UNCONFIRMED_MS = 1000;

/** Sends posts: asks for a turn, writes down that it begins, makes the call and records what came of it. */
export function createSend(deps: {
	sending: Sending;
	edits: Edits;
	posts: Posts;
	pacing: Pacing;
	recording: ReturnType<typeof createRecording>;
	/** The slugs of the topics that an article counts for. */
	topicsOf: (article: Article) => Promise<readonly string[]>;
	/** The time limit of a call that brings no file. */
	callTimeoutMs?: number | undefined;
	logger: Logger;
	now: () => number;
}) {
	const { sending, edits, posts, pacing, callTimeoutMs = CALL_TIMEOUT_MS, logger, now } = deps;
	const { settle, wrong, load, tryOtherwise, plainNotice } = deps.recording;

	async function send(subject: Subject, { content, hash, link }: Rendered): Promise<Executed> {
		const { post, target, treatment, rules, owner } = subject;
		const files = await load(subject, content);
		if (!(files instanceof Map)) return files;
		const story = storyOf(subject);
		const latest = story === undefined ? undefined : await posts.latestOfStory(post.channel, story);
		const replyTo =
			subject.parent?.messageId ?? (treatment?.isThread === true ? latest : undefined);
		const sent = sentOf(subject, content, link);
		const priority = priorityOf(treatment);
		const turn = await pacing.ask({ chat: target.channel, cost: sent.count, priority });
		if (turn !== "go") return { kind: "paced", waitMs: turn.retryAfterMs };
		const attempt = randomUUID();
		const at = now();
		const begun = await posts.begin(post, {
			id: attempt,
			owner,
			hash,
			now: at,
			until: at + callTimeoutMs * (content.kind === "text" ? 1 : FILE_FACTOR) + RECORD_MS,
			sent,
			story,
			sound: soundOf(subject, latest !== undefined, at),
			day: dayIn(rules.timeZone, at),
			topics: await topicsOf(subject),
		});
		// Refused when the article changed or the lane was lost since the post was read: look again.
		if (begun === undefined) {
			pacing.giveBack(target.channel);
			return { kind: "idle" };
		}
		if (begun === "unconfirmed") {
			pacing.giveBack(target.channel);
			const change: PostChange = { state: "waiting", handled: undefined };
			await posts.settle(post, { change, now: now(), attempt });
			return { kind: "paced", waitMs: UNCONFIRMED_MS };
		}
		const { isSilent } = begun;
		const forumTopic = treatment?.forumTopic;
		const outcome = await tryCall(() =>
			pacing.within({ priority, hasTurn: true, chat: target.channel, cost: sent.count }, () =>
				sending.send(target, content, { ways: post.ways, files, isSilent, replyTo, forumTopic }),
			),
		);
		if (!outcome.ok) return sendFailed(subject, content, attempt, outcome.failure);
		const [first, ...others] = outcome.result ?? [];
		if (first === undefined) {
			const reason = reasons["reason-no-message"];
			return sendFailed(subject, content, attempt, { kind: "unknown", reason });
		}
		sending.forget(post);
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
			...(sent.isPinned ? { pin: "due" } : {}),
			...sentAs(content),
			...noError,
		};
		if (await settle(subject, change, { attempt, ...(await plainNotice(subject)) })) {
			return { kind: "done" };
		}
		const kept = await posts.read(post.channel, post.ref);
		// Redis may have carried this out without saying so; or the post was found, or taken for sent, meanwhile.
		const isKept = kept?.messageId === messageId || isAssumed(kept, attempt);
		if (isKept) return { kind: "done" };
		// Its answer came so late that it was sent once more, or given up: the earlier one stands for nothing.
		const extra = { ...target, albumIds: change.albumIds ?? [] };
		const failure = await edits.remove(extra, messageId);
		logger.error(
			{ ref: post.ref, messageId, failure },
			"a post was sent after it had been given up",
		);
		return { kind: "done" };
	}

	/** What can't be told just now is not worth a post that comes late. */
	async function topicsOf({ stored }: Subject): Promise<readonly string[]> {
		if (stored?.article === undefined) return [];
		try {
			return (await deps.topicsOf(stored.article)).slice(0, MAX_TOPICS);
		} catch (error) {
			logger.warn({ err: error }, "a post counts for no topic");
			return [];
		}
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
			// It may have been set aside meanwhile, with nothing left to do.
			const change: PostChange = { state: "waiting", handled: undefined, ...wrong(reason) };
			await posts.settle(subject.post, { change, now: now(), attempt });
			return { kind: "failed", failure };
		}
		const otherwise = nextTry(subject.post, content, failure);
		if (otherwise !== undefined) return tryOtherwise(subject, otherwise, reason, { attempt });
		sending.forget(subject.post);
		const notice = noticeOf("failed", { ...subject, post: { ...subject.post, attempt } }, reason);
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

	/** Leaves a post whose outcome nobody knows to those who find out. */
	async function setAside({ post }: Subject, attempt: string, reason: string): Promise<void> {
		const { ref, channel } = post;
		logger.error({ ref, channel, reason }, "nobody knows whether a post was sent");
		await posts.settle(post, {
			change: {
				state: "unknown",
				handled: post.desired,
				...notLookedFor,
				...wrong(reason),
			},
			now: now(),
			attempt,
			againAt: now(),
		});
	}

	return { send, setAside };
}

/** True for what counts as sent by this attempt, though its message is not known. */
function isAssumed(post: Post | undefined, attempt: string): boolean {
	return post?.state === "posted" && post.messageId === undefined && post.attempt === attempt;
}

/** What is written down of a post before it is sent, so that it can be found again. */
function sentOf(
	{ stored, treatment, rules, parent }: Subject,
	content: PostContent,
	address: string | undefined,
): Sent {
	const media = mediaOf(content).map(({ url }) => url);
	const print = content.kind === "rich" ? undefined : fingerprintOf(content.text);
	const url = linkIn(content, address) ?? linkIn(content, stored?.article?.url);
	const isPinned =
		parent === undefined && treatment?.isBreaking === true && rules.breaking?.isPinned === true;
	return {
		kind: content.kind,
		...(print === undefined ? {} : { print }),
		...(url === undefined ? {} : { url }),
		shown: content.kind === "rich" ? [] : media,
		count: content.kind === "album" ? media.length : 1,
		isPinned,
	};
}

/** The article's own address, where the post holds it: a template need not show it. */
function linkIn(content: PostContent, address: string | undefined): string | undefined {
	if (address === undefined) return undefined;
	const url = readerUrl(address);
	if (content.kind === "rich")
		return JSON.stringify(content.message).includes(url) ? url : undefined;
	const isShown = content.entities.some(
		(entity) => entity.type === "text_link" && entity.url.startsWith(url),
	);
	return isShown ? url : undefined;
}

function storyOf({ stored, parent }: Subject): string | undefined {
	const story = stored?.article?.story;
	return story === undefined || parent !== undefined ? undefined : digestOf(story.id);
}

/** Whether readers' phones may make a sound. */
function soundOf(
	{ parent, stored, treatment, rules }: Subject,
	isFollowUp: boolean,
	at: number,
): { kind: "no" | "always" } | { kind: "budget"; max: number } {
	const article: Article | undefined = stored?.article;
	if (parent !== undefined || article?.silent === true) return { kind: "no" };
	if (treatment?.isBreaking === true) return { kind: "always" };
	if (treatment?.isSilent === true || (isFollowUp && treatment?.isMuted === true)) {
		return { kind: "no" };
	}
	const { quietHours, timeZone, soundBudget: max } = rules;
	if (quietHours !== undefined && endOf(quietHours, timeZone, at) !== undefined) {
		return { kind: "no" };
	}
	return max === undefined ? { kind: "always" } : { kind: "budget", max };
}
