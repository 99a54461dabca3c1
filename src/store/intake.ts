import { deflateRawSync } from "node:zlib";
import type { Redis } from "ioredis";
import { z } from "zod";
import type { Submission } from "../article/article.ts";
import type { ChannelId } from "../article/channel.ts";
import { MIN_EQUAL, VALUE_WIDTH } from "../article/similarity.ts";
import { HISTORY_LENGTH, Hold } from "./articles.ts";
import { type Durably, plainly } from "./durability.ts";
import { itemsOf, type Placing, type Policy } from "./intake-item.ts";
import { acceptScript } from "./intake-script.ts";
import type { Keys } from "./keys.ts";
import { NOTICE_MEMORY_MS } from "./notice.ts";
import { RHYTHM_MEMORY_MS, rhythmDay } from "./rhythm.ts";

/** Standard Webhooks senders repeat an event for about 75 hours under the same id; as long is a delivery kept. */
const WEBHOOK_MEMORY_MS = 4 * 24 * 60 * 60 * 1000;
/** The same story told by two sources comes within days. */
const NEAR_WINDOW_MS = 3 * 24 * 60 * 60 * 1000;
/** A new article older than this is old news: a few are posted, a flood is not. */
const OLD_AFTER_MS = 60 * 60 * 1000;
/** How long a burst may go on before the admins are told of it: so that they are told once. */
const SETTLE_MS = 3000;

/**
 * What became of one item: `accepted` (new), `updated`, `unchanged` (the same content again), `stale` (older
 * than what is known: nothing changed), `retracted`, or `forgotten` (it was kept once and is not any more: nothing is
 * done, and what stands of it in a channel stays).
 */
export const Verdict = z.enum([
	"accepted",
	"updated",
	"unchanged",
	"stale",
	"retracted",
	"forgotten",
]);
export type Verdict = z.infer<typeof Verdict>;

/** One item of an answer. `revision` grows with every change of the article. */
export type Decision = {
	ref: string;
	id: string;
	verdict: Verdict;
	revision: number;
	/** Why it is kept but not posted. */
	hold: Hold | undefined;
	/** The ref of the article that it tells again. */
	duplicateOf: string | undefined;
};

/** The answer to a request; `conflict` when its webhook id came before with another body. */
export type Reception = { kind: "kept"; decisions: Decision[] } | { kind: "conflict" };

const Reply = z.union([
	z.tuple([z.literal("conflict")]),
	z.tuple([
		z.literal("kept"),
		z.array(z.tuple([Verdict, z.coerce.number(), z.string().optional(), z.string().optional()])),
	]),
]);

/** Keeps what arrives: the one door by which articles come into Redis. */
export function createIntake(deps: {
	redis: Redis;
	keys: Keys;
	/** Every channel that has posts, also one that takes no new ones. */
	channels: () => readonly ChannelId[];
	placement: Placing;
	/** Has replicas confirm an intake before it is answered. */
	durably?: Durably;
}) {
	const { redis, keys, durably = plainly } = deps;
	const keep = durably(acceptScript);
	return {
		/**
		 * Keeps all submissions of a request in one atomic step, or none. The same `webhookId` with the same
		 * `digest` answers as before and changes nothing.
		 *
		 * @param request.delivery names the request in the articles' histories and for a replay
		 * @param request.payload what is kept of the request, a value that survives JSON; undefined to keep nothing
		 * @throws when Redis is down, slow or full, or its replicas are away; the request may be repeated safely
		 */
		async accept(request: {
			source: Policy;
			delivery: string;
			payload: unknown;
			webhookId?: string | undefined;
			digest: string;
			submissions: readonly Submission[];
			now: number;
		}): Promise<Reception> {
			const { source, now, webhookId } = request;
			const channels = deps.channels();
			const items = itemsOf(request.submissions, { ...deps, channels, now });
			const reply = await keep(
				redis,
				[
					keys.webhook(source.name, webhookId ?? ""),
					keys.delivery(request.delivery),
					keys.source(source.name),
					keys.burst(source.name),
					keys.backlog(source.name),
					keys.notice(`backlog ${source.name}`),
					keys.notices,
					keys.articles(),
					keys.articles(source.name),
					keys.rhythm(source.name, rhythmDay(now)),
					...items.flatMap(({ ref, meta, bands }) => [
						keys.article(ref),
						keys.history(ref),
						keys.notice(`review ${ref}`),
						keys.notice(`undo ${ref}`),
						keys.url(meta.urlKey ?? ""),
						keys.forgotten(ref),
						...bands.map((band) => keys.near(band)),
					]),
					...items.flatMap(({ ref }) => channels.map((channel) => keys.post(channel, ref))),
					...channels.map((channel) => keys.pending(channel)),
					...channels.map((channel) => keys.ready(channel)),
				],
				[
					now,
					JSON.stringify({
						source: source.name,
						delivery: request.delivery,
						trust: source.trust,
						feedLike: source.isFeedLike,
						burstMax: source.burst.max,
						burstWindow: source.burst.windowMs,
						oldAfter: OLD_AFTER_MS,
						articles: keys.article(""),
						forgotten: keys.forgotten(""),
						unsent: keys.unsent,
						held: keys.held,
						pages: keys.pages(""),
						width: VALUE_WIDTH,
						minEqual: MIN_EQUAL,
						nearWindow: NEAR_WINDOW_MS,
						webhookMemory: WEBHOOK_MEMORY_MS,
						noticeMemory: NOTICE_MEMORY_MS,
						rhythmMemory: RHYTHM_MEMORY_MS,
						historyLength: HISTORY_LENGTH,
						settle: SETTLE_MS,
					}),
					webhookId === undefined ? "" : request.digest,
					items.length,
					channels.length,
					request.payload === undefined ? "" : pack(request.payload),
					...items.flatMap(({ meta, body }) => [JSON.stringify(meta), body]),
				],
			);
			const parsed = Reply.parse(reply);
			if (parsed[0] === "conflict") return { kind: "conflict" };
			const decisions = items.map(({ ref, id }, index): Decision => {
				const [verdict, revision, hold, original] = parsed[1][index] ?? ["stale", 0];
				const duplicateOf = original === "" ? undefined : original;
				return { ref, id, verdict, revision, hold: Hold.safeParse(hold).data, duplicateOf };
			});
			return { kind: "kept", decisions };
		},

		/** Keeps a request of which nothing could be taken, so that it can be run again once that is mended. */
		async keepDelivery(request: {
			source: string;
			delivery: string;
			payload: unknown;
			now: number;
		}): Promise<void> {
			const key = keys.delivery(request.delivery);
			await redis
				.multi()
				.hset(key, { source: request.source, at: request.now, payload: pack(request.payload) })
				.pexpire(key, WEBHOOK_MEMORY_MS)
				.exec();
		},
	};
}
export type Intake = ReturnType<typeof createIntake>;

function pack(payload: unknown): Buffer {
	return deflateRawSync(JSON.stringify(payload), { level: 1 });
}
