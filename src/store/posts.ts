import type { Redis } from "ioredis";
import { z } from "zod";
import { digestOf } from "../article/article.ts";
import type { ChannelId } from "../article/channel.ts";
import { type HistoryEntry, parseArticle } from "./articles.ts";
import { type Durably, plainly, unlessUnconfirmed } from "./durability.ts";
import { type Decided, journaled } from "./journal.ts";
import type { Keys } from "./keys.ts";
import {
	type Evidence,
	parsePost,
	partsOf,
	type Post,
	type PostChange,
	type PostNotice,
	type PostState,
	type Sent,
} from "./post.ts";
import { beginScript, settleScript } from "./posts-scripts.ts";
import { createStatsDays, type StatsZone } from "./stats-day.ts";

const LATEST_KEPT = 1000;
/** How many messages of a channel are remembered: by its link or a forward, an editor finds what is months old. */
const MESSAGES_KEPT = 10_000;
/** The posts with a sound of one day are counted until that day is over in every zone. */
const DAY_MEMORY_MS = 3 * 24 * 3_600_000;
/** How long a post that went out plain is counted. */
export const PLAIN_MEMORY_MS = 30 * 24 * 3_600_000;

/** Reads and changes the records of posts. */
export function createPosts(
	deps: {
		redis: Redis;
		keys: Keys;
		/** Is told of each post that comes into a state. */
		onPost?: ((channel: ChannelId, state: PostState) => void) | undefined;
		/** Has replicas confirm the beginning of a send before the call is made. */
		durably?: Durably;
	} & StatsZone,
) {
	const { redis, keys, durably = plainly } = deps;
	const claim = durably(beginScript);
	const dayOf = createStatsDays(deps);
	return {
		/** The record of an article's post in a channel, if there is one. */
		async read(channel: ChannelId, ref: string): Promise<Post | undefined> {
			return parsePost(channel, ref, await redis.hgetall(keys.post(channel, ref)));
		},

		/** True when there is a record of a post, whether it can be read here or not. */
		async exists(channel: ChannelId, ref: string): Promise<boolean> {
			return (await redis.exists(keys.post(channel, ref))) === 1;
		},

		/**
		 * A post together with its article, and an answer also together with the post that it answers, all as they
		 * stood at one moment.
		 */
		async readWithArticle(channel: ChannelId, ref: string) {
			const { article, parent } = partsOf(ref);
			const reply = await redis
				.multi()
				.hgetall(keys.post(channel, ref))
				.hgetall(keys.article(article))
				.hgetall(keys.post(channel, parent ?? ref))
				.exec();
			const Hash = z.tuple([z.null(), z.record(z.string(), z.string())]);
			const [own, text, other] = z.tuple([Hash, Hash, Hash]).parse(reply);
			return {
				post: parsePost(channel, ref, own[1]),
				stored: parseArticle(article, text[1]),
				parent: parent === undefined ? undefined : parsePost(channel, parent, other[1]),
			};
		},

		/**
		 * Writes down that a send begins, and whether it may make a sound. Undefined when it must not begin: the lease
		 * is lost, or the article changed since it was read. `unconfirmed` when a failover could undo what was written
		 * down: it is yet to be given back, and nothing may be sent.
		 */
		async begin(
			post: Post,
			attempt: {
				id: string;
				owner: string;
				hash: string;
				now: number;
				/** When it counts as without an answer (Unix ms). */
				until: number;
				sent: Sent;
				story: string | undefined;
				/** `budget`: as long as there is something left of what the day may have. */
				sound: { kind: "no" | "always" } | { kind: "budget"; max: number };
				/** The day in the channel's zone, such as 2026-11-25. */
				day: string;
				/** The slugs of the topics that it counts for. */
				topics?: readonly string[];
			},
		): Promise<{ isSilent: boolean } | "unconfirmed" | undefined> {
			const { channel, ref } = post;
			const claiming = claim(
				redis,
				[
					keys.lease(channel),
					keys.post(channel, ref),
					keys.messages(channel),
					keys.sounds(channel, attempt.day),
				],
				[
					attempt.owner,
					attempt.id,
					attempt.now,
					attempt.hash,
					post.desired,
					attempt.until,
					JSON.stringify(attempt.sent),
					attempt.story ?? "",
					ref,
					attempt.sound.kind,
					attempt.sound.kind === "budget" ? attempt.sound.max : 0,
					DAY_MEMORY_MS,
					(attempt.topics ?? []).join(","),
				],
			);
			const reply = await unlessUnconfirmed(claiming);
			if (reply === "unconfirmed") return reply;
			const [hasBegun, hasSound] = z.array(z.number()).parse(reply);
			return hasBegun === 1 ? { isSilent: hasSound === 0 } : undefined;
		},

		/** How many unknown posts were resolved, by the evidence; `absent` for those that were not there. */
		async resolutions(): Promise<Record<string, number>> {
			return z.record(z.string(), z.coerce.number()).parse(await redis.hgetall(keys.resolutions));
		},

		/** How many posts of a day in a channel had a sound. */
		async sounds(channel: ChannelId, day: string): Promise<number> {
			return redis.scard(keys.sounds(channel, day));
		},

		/** The newest message of a story that stands in a channel. */
		async latestOfStory(channel: ChannelId, story: string): Promise<number | undefined> {
			const [, id] = await redis.zrevrange(keys.story(channel, story), 0, 0, "WITHSCORES");
			return id === undefined ? undefined : Number(id);
		},

		/** The article that a message of a channel belongs to, also a later one of an album; undefined for others' messages. */
		async articleOf(channel: ChannelId, messageId: number): Promise<string | undefined> {
			const owners = await redis.zrangebyscore(keys.messages(channel), messageId, messageId);
			const own = owners.find((owner) => !owner.startsWith("#"));
			return own === undefined ? undefined : partsOf(own.split(" ")[0] ?? "").article;
		},

		/** The newest posts of a story that stand in a channel, newest first, with their links. */
		async ofStory(
			channel: ChannelId,
			story: string,
			count: number,
		): Promise<{ ref: string; link: string | undefined }[]> {
			const refs = await redis.zrevrange(keys.story(channel, story), 0, count - 1);
			const links = refs.map((ref) => redis.hget(keys.post(channel, ref), "link"));
			const found = await Promise.all(links);
			return refs.map((ref, index) => ({ ref, link: found[index] ?? undefined }));
		},

		/** The message of the post that is pinned in a channel. */
		async pinnedMessage(channel: ChannelId): Promise<number | undefined> {
			const ref = await redis.get(keys.pinned(channel));
			if (ref === null) return undefined;
			return parsePost(channel, ref, await redis.hgetall(keys.post(channel, ref)))?.messageId;
		},

		/**
		 * Writes down what came of a step: with `attempt`, only while that attempt is the newest one; without, only
		 * while it is in the same state with the same message and, with `owner`, the lane is still this one's. An answer
		 * that comes late never overwrites a later truth. The post leaves the pending list when `handled` is what is desired, but for its pin,
		 * and is looked at again at `againAt` otherwise. Returns false when it was fenced off.
		 */
		async settle(
			post: Post,
			outcome: {
				change: PostChange;
				now: number;
				attempt?: string;
				owner?: string;
				againAt?: number;
				notice?: PostNotice;
				/** What is written into the article's history. */
				history?: HistoryEntry;
				/** What is written into the journal along with that. */
				journal?: Decided;
				/** How an unknown post was resolved, to be counted. */
				resolved?: Evidence | "absent";
			},
		): Promise<boolean> {
			const { change, now, notice } = outcome;
			const counting = dayOf(change.postedAt ?? now);
			const set: (string | number)[] = [];
			const cleared: string[] = [];
			for (const [name, value] of Object.entries(change)) {
				if (value === undefined) cleared.push(name);
				else set.push(name, typeof value === "object" ? JSON.stringify(value) : value);
			}
			const { article, parent } = partsOf(post.ref);
			const isListed = parent === undefined && change.state !== undefined;
			const listed = isListed ? (change.state === "posted" ? "add" : "remove") : "keep";
			const receiptId = digestOf(`${post.channel} ${post.ref} ${change.state} ${now}`);
			const reply = await settleScript(
				redis,
				[
					keys.post(post.channel, post.ref),
					keys.pending(post.channel),
					keys.latest,
					keys.notices,
					keys.notice(notice?.id ?? "none"),
					keys.article(article),
					keys.callbacks,
					keys.receipts,
					keys.receipt(receiptId),
					keys.ready(post.channel),
					keys.lease(post.channel),
					keys.messages(post.channel),
					keys.story(post.channel, ""),
					keys.pinned(post.channel),
					keys.dead,
					keys.history(article),
					keys.resolutions,
					keys.changed,
					keys.journal,
					keys.unsent,
					counting.key,
				],
				[
					post.ref,
					now,
					outcome.attempt ?? "",
					outcome.againAt ?? "",
					listed,
					`${post.channel} ${post.ref}`,
					LATEST_KEPT,
					notice?.id ?? "",
					notice?.kind ?? "",
					JSON.stringify(notice?.data ?? {}),
					post.desired,
					`${post.state} ${post.messageId ?? ""}`,
					post.channel,
					receiptId,
					outcome.owner ?? "",
					MESSAGES_KEPT,
					outcome.history === undefined ? "" : JSON.stringify(outcome.history),
					outcome.resolved ?? "",
					outcome.journal === undefined ? "" : journaled(outcome.journal),
					`${counting.day} ${counting.hour}`,
					set.length,
					...set,
					...cleared,
				],
			);
			const isSettled = reply === 1;
			if (isSettled && change.state !== undefined && change.state !== post.state) {
				deps.onPost?.(post.channel, change.state);
			}
			return isSettled;
		},

		/** Counts a post whose formatting Telegram refused; once for each version, however often it is told. */
		async notePlain({ channel, ref, desired }: Post, now: number): Promise<void> {
			await redis
				.multi()
				.zadd(keys.plain, now, `${channel} ${ref} ${desired}`)
				.zremrangebyscore(keys.plain, "-inf", now - PLAIN_MEMORY_MS)
				.pexpire(keys.plain, PLAIN_MEMORY_MS)
				.exec();
		},

		/** How many posts went out plain within the last 30 days. */
		async plainCount(now: number): Promise<number> {
			return redis.zcount(keys.plain, now - PLAIN_MEMORY_MS, "+inf");
		},

		/** The newest posts that stand in a channel, newest first. */
		async latest(count: number): Promise<{ channel: ChannelId; ref: string }[]> {
			const members = await redis.zrevrange(keys.latest, 0, count - 1);
			return members.map((member) => {
				const [channel = "", ref = ""] = member.split(" ");
				return { channel: channel as ChannelId, ref };
			});
		},
	};
}
export type Posts = ReturnType<typeof createPosts>;
