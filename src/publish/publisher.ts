import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { Api } from "grammy";
import { type Article, digestOf } from "../article/article.ts";
import type { ChannelRules, Treatment } from "../article/channel-rules.ts";
import type { ChannelId } from "../article/channel.ts";
import { endOf } from "../article/day.ts";
import type { Routing } from "../article/routing.ts";
import type { Logger } from "../logger.ts";
import type { Addresses } from "../store/addresses.ts";
import type { Conclusions } from "../store/conclusions.ts";
import type { Forwards } from "../store/forwards.ts";
import { isStoreFull } from "../store/full.ts";
import { type Lanes, LEASE_MS } from "../store/lanes.ts";
import type { Notices } from "../store/notices.ts";
import { partsOf, type Post } from "../store/post.ts";
import type { Posts } from "../store/posts.ts";
import { classify } from "../telegram/failure.ts";
import type { PictureLoader } from "../web/picture.ts";
import { createEdits } from "./edits.ts";
import { createExecutor } from "./executor.ts";
import type { Pacing } from "./pacing.ts";
import type { CountedAt, StyleOf } from "./rendering.ts";
import { createSending } from "./sending.ts";
import { nextStep } from "./step.ts";
import { createTrouble } from "./trouble.ts";

/** A longer wait is left to a job: nothing is held up by it. */
const LONGEST_WAIT_MS = 60_000;
/** When a post is looked at again that could not be read or worked on. */
const BROKEN_AGAIN_MS = 60_000;
const AWAY_AGAIN_MS = 1000;
const CHOOSE_AGAIN_MS = 500;

/** When a channel's lane wants to be looked at again (Unix ms); undefined when nothing is pending. */
export type NextLook = number | undefined;

/**
 * The publisher makes channels show what the store says they should. It is level-triggered: it reads the
 * records, does the next step and records the outcome, as often as it is woken.
 */
export function createPublisher(deps: {
	api: Api;
	posts: Posts;
	lanes: Lanes;
	notices: Notices;
	pictures: PictureLoader;
	style: StyleOf;
	/** Where links are counted; they lead to the articles themselves when left out. */
	countedAt?: CountedAt | undefined;
	/** The slugs of the topics that an article counts for. */
	topicsOf: (article: Article) => Promise<readonly string[]>;
	forwards: Forwards;
	conclusions: Conclusions;
	addresses: Addresses;
	pacing: Pacing;
	/** What the newsroom decides on articles and channels. */
	routing: () => Pick<Routing, "treat" | "rulesOf">;
	/** True for a channel of the newsroom file: another one gets no new posts until it is back. */
	isListed: (channel: ChannelId) => boolean;
	/** Where messages are forwarded to that are looked for; undefined where there is no such chat. */
	opsChat: string | number | undefined;
	/** Is told that a channel is reached at another id from now on. */
	onMigrated: (channel: ChannelId, to: number) => Promise<void>;
	/** What keeps the bot from working in a channel that refuses it, in words; the refusal itself where that is unclear. */
	explain: (channel: ChannelId, reason: string) => Promise<string>;
	/** True when the bot is out of a channel, or may not post there. */
	isLost: (channel: ChannelId) => Promise<boolean>;
	/** How long after a look in vain an unknown post is looked for again; for tests. */
	lookAgainMs?: number | undefined;
	/** The time limit of a call that brings no file; the usual one when left out. */
	callTimeoutMs?: number | undefined;
	logger: Logger;
	now: () => number;
}) {
	const { api, posts, lanes, addresses, pictures, routing, logger, now } = deps;
	const sending = createSending({ api, pictures });
	const edits = createEdits({ api });
	const stopping = new AbortController();
	const trouble = createTrouble(deps);
	const executor = createExecutor({
		...deps,
		sending,
		edits,
		isStopping: () => stopping.signal.aborted,
	});

	/** Works off all that is due in a channel, one post at a time; returns at once when another process does. */
	async function drain(channel: ChannelId): Promise<NextLook> {
		const owner = randomUUID();
		const heart = setInterval(() => {
			lanes
				.renew(channel, owner)
				.catch((error: unknown) =>
					logger.warn({ err: error, channel }, "could not renew the lease"),
				);
		}, LEASE_MS / 3).unref();
		try {
			while (!stopping.signal.aborted) {
				const turn = await lanes.take(channel, owner, now());
				if (turn.kind === "busy") return undefined;
				if (turn.kind === "idle") return turn.nextAt;
				if (turn.kind === "paused") return turn.until;
				if (turn.probe && !(await trouble.probe(channel))) continue;
				const waitMs = await look(channel, turn.ref, owner);
				if (waitMs === undefined) continue;
				if (waitMs > LONGEST_WAIT_MS) await lanes.postpone(channel, turn.ref, now() + waitMs);
				// Something more urgent may come meanwhile: it is chosen anew.
				else await sleep(Math.min(waitMs, CHOOSE_AGAIN_MS), undefined, stopping).catch(() => {});
			}
			return undefined;
		} finally {
			clearInterval(heart);
			await lanes.release(channel, owner);
		}
	}

	/** Looks at a post; one that nobody can work on stands in nobody's way. */
	async function look(channel: ChannelId, ref: string, owner: string): Promise<number | undefined> {
		try {
			return await advance(channel, ref, owner);
		} catch (error) {
			// It keeps its place, and the sweep finds it there once there is room.
			if (isStoreFull(error)) throw error;
			logger.error({ err: error, channel, ref }, "a post could not be looked at");
			// Redis was away for a moment, which is no trouble of the post's.
			const isPassing = classify(error).kind === "unreachable";
			await lanes.postpone(channel, ref, now() + (isPassing ? AWAY_AGAIN_MS : BROKEN_AGAIN_MS));
			return undefined;
		}
	}

	/** Does the next step for a post; resolves to how long to wait where it is too early for one. */
	async function advance(
		channel: ChannelId,
		ref: string,
		owner: string,
	): Promise<number | undefined> {
		const { post, stored, parent } = await posts.readWithArticle(channel, ref);
		if (post === undefined) {
			if (!(await posts.exists(channel, ref))) await lanes.forget(channel, ref);
			else {
				logger.warn({ channel, ref }, "a post can't be read: a newer Tidings may have written it");
				await lanes.postpone(channel, ref, now() + BROKEN_AGAIN_MS);
			}
			return undefined;
		}
		const article = stored?.article;
		const rules = routing().rulesOf(channel);
		const treatment = article && routing().treat(article, channel);
		const isAnswer = partsOf(ref).parent !== undefined;
		const isCurrent =
			article?.correction !== undefined && digestOf(article.correction) === post.correction;
		const at = now();
		const address = await addresses.of(channel);
		const step = nextStep(post, at, {
			isOutOfReach: isLeftBehind(post, address),
			heldUntil: Math.max(article?.embargoedUntil ?? 0, quietUntil(post, rules, treatment, at)),
			onUnknown: rules.onUnknown,
			isHeld:
				stored?.hold !== undefined || !(deps.isListed(channel) || post.messageId !== undefined),
			...(deps.lookAgainMs === undefined ? {} : { lookAgainMs: deps.lookAgainMs }),
			...(isAnswer ? { answers: { parent, isCurrent } } : {}),
		});
		const target = { ...post, channel: address as ChannelId };
		const subject = { post, stored, parent, rules, treatment, owner, target };
		const executed = await executor.execute(subject, step);
		if (executed.kind === "done") await trouble.over(channel, ref);
		if (executed.kind === "failed") await trouble.met(subject, step, executed.failure);
		return executed.kind === "paced" ? executed.waitMs : undefined;
	}

	return {
		drain,
		/** Lets the step under way end and begins no other. */
		stop(): void {
			stopping.abort();
		},
	};
}
export type Publisher = ReturnType<typeof createPublisher>;

/** True when a post stands in a chat that is reached elsewhere by now. */
function isLeftBehind({ channel, messageId, link = "" }: Post, address: string | number): boolean {
	if (messageId === undefined || String(address) === channel) return false;
	return !link.includes(`/c/${String(address).replace(/^-100/, "")}/`);
}

/** When a post that makes its way in the night has to wait for the morning (Unix ms); 0 when it need not. */
function quietUntil(
	post: Post,
	{ quietHours, timeZone }: ChannelRules,
	treatment: Treatment | undefined,
	at: number,
): number {
	if (quietHours?.then !== "wait" || post.messageId !== undefined) return 0;
	if (treatment?.isBreaking === true) return 0;
	return endOf(quietHours, timeZone, at) ?? 0;
}
