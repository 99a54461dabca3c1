import { deflateRawSync } from "node:zlib";
import type { Redis } from "ioredis";
import { z } from "zod";
import { articleRef, digestOf, type Submission } from "../article/article.ts";
import type { ChannelId } from "../article/channel.ts";
import { leadOf } from "../article/lead.ts";
import { MIN_EQUAL, signatureOf, VALUE_WIDTH } from "../article/similarity.ts";
import { canonicalUrl } from "../article/url.ts";
import { HISTORY_LENGTH, Hold } from "./articles.ts";
import { acceptScript } from "./intake-script.ts";
import type { Keys } from "./keys.ts";
import { NOTICE_MEMORY_MS } from "./notices.ts";

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
 * than what is known: nothing changed) or `retracted`.
 */
export const Verdict = z.enum(["accepted", "updated", "unchanged", "stale", "retracted"]);
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

/** What the intake wants to know of a source. */
export type Policy = {
	name: string;
	trust: "publish" | "review";
	burst: { max: number; windowMs: number };
	/** True for sources that send what stands in a feed, old and new: nothing older than the source is posted. */
	isFeedLike: boolean;
	/** True where the same story may come twice: by another source, or by another feed of this one. */
	hasPeers: boolean;
};

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
}) {
	const { redis, keys } = deps;
	return {
		/**
		 * Keeps all submissions of a request in one atomic step, or none. The same `webhookId` with the same
		 * `digest` answers as before and changes nothing.
		 *
		 * @param request.delivery names the request in the articles' histories and for a replay
		 * @param request.payload what is kept of the request, a value that survives JSON; undefined to keep nothing
		 * @throws when Redis is down, slow or full; the request may be repeated safely
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
			const items = request.submissions.map((one) => describe(one, source, channels, now));
			const reply = await acceptScript(
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
					...items.flatMap(({ ref, meta, bands }) => [
						keys.article(ref),
						keys.history(ref),
						keys.notice(`review ${ref}`),
						keys.url(meta.urlKey ?? ""),
						...bands.map((band) => keys.near(band)),
					]),
					...items.flatMap(({ ref }) => channels.map((channel) => keys.post(channel, ref))),
					...channels.map((channel) => keys.pending(channel)),
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
						width: VALUE_WIDTH,
						minEqual: MIN_EQUAL,
						nearWindow: NEAR_WINDOW_MS,
						webhookMemory: WEBHOOK_MEMORY_MS,
						noticeMemory: NOTICE_MEMORY_MS,
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

	function describe(
		submission: Submission,
		policy: Policy,
		channels: readonly ChannelId[],
		now: number,
	) {
		const { source, id } = submission.kind === "publish" ? submission.article : submission;
		const ref = articleRef(source, id);
		const { version, modifiedAt, sentAt } = submission.order;
		const base = {
			ref,
			source,
			id,
			versionKind: version?.kind,
			version: version && String(version.value),
			modified: modifiedAt === undefined ? undefined : String(modifiedAt),
			sent: sentAt === undefined ? undefined : String(sentAt),
			buckets: 0,
			urlKey: undefined,
		};
		if (submission.kind === "retract") {
			const meta = { ...base, retract: true, reason: submission.reason };
			return { ref, id, meta, bands: [], body: "" };
		}
		const { article } = submission;
		const named = submission.channels;
		const wanted = channels.map((c) => (named?.includes(c) === false ? "0" : "1")).join("");
		const body = JSON.stringify(article);
		const kinship = policy.hasPeers ? kinshipOf(submission, source) : undefined;
		const meta = {
			...base,
			hash: digestOf(wanted + body),
			due: String(Math.max(now, article.embargoedUntil ?? 0)),
			wanted,
			channels: JSON.stringify(channels.filter((_, index) => wanted[index] === "1")),
			published: article.publishedAt === undefined ? undefined : String(article.publishedAt),
			title: article.title.slice(0, 300),
			url: article.url,
			...kinship?.meta,
		};
		return { ref, id, meta, bands: kinship?.bands ?? [], body };
	}
}
export type Intake = ReturnType<typeof createIntake>;

/** What tells that another article is the same story. */
function kinshipOf(submission: Submission & { kind: "publish" }, source: string) {
	const { article } = submission;
	const { title, language, url } = article;
	const canonical = url === undefined ? undefined : canonicalUrl(url);
	const signature = signatureOf({ title, lead: leadOf(article), language });
	const bands = signature?.bands ?? [];
	return {
		bands: bands.map((band, index) => `${index}:${band}`),
		meta: {
			origin: submission.origin === undefined ? source : `${source} ${submission.origin}`,
			urlKey: canonical === undefined ? undefined : digestOf(canonical),
			titleKey: digestOf(title.toLowerCase()),
			facts: signature?.facts,
			sketch: signature?.sketch,
			buckets: bands.length,
		},
	};
}

function pack(payload: unknown): Buffer {
	return deflateRawSync(JSON.stringify(payload), { level: 1 });
}
