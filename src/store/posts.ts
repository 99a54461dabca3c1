import type { Redis } from "ioredis";
import { z } from "zod";
import { digestOf } from "../article/article.ts";
import type { ChannelId } from "../article/channel.ts";
import { postKinds } from "../article/post.ts";
import { parseArticle } from "./articles.ts";
import type { Keys } from "./keys.ts";
import type { NoticeKind } from "./notices.ts";
import { beginScript, settleScript } from "./posts-scripts.ts";

const LATEST_KEPT = 1000;
/** How long a post that went out plain is counted. */
const PLAIN_MEMORY_MS = 30 * 24 * 3_600_000;

/**
 * Where a post stands: `waiting` to be sent, `sending` (a call is or was under way), `posted`, `unknown`
 * (sent perhaps: nobody knows), `failed` (Telegram refuses it as it is), `retracted` (not in the channel) or
 * `withdrawn` (a notice stands in its place).
 */
export const PostState = z.enum([
	"waiting",
	"sending",
	"posted",
	"unknown",
	"failed",
	"retracted",
	"withdrawn",
]);
export type PostState = z.infer<typeof PostState>;

/**
 * How Telegram is given a file: by its address, by its address with a query that makes it fetch once more, as bytes
 * that we have fetched, or not at all.
 */
export const Way = z.enum(["address", "fresh", "upload", "none"]);
export type Way = z.infer<typeof Way>;

/** A value that is kept as JSON in a field of a hash. */
function json<T>(schema: z.ZodType<T>, empty: string) {
	return z
		.string()
		.default(empty)
		.transform((text): unknown => JSON.parse(text))
		.pipe(schema);
}

const Fields = z.object({
	state: PostState,
	/** The revision of the article that the channel should show. */
	desired: z.coerce.number(),
	/** True when the channel should show nothing. */
	retract: z.enum(["0", "1"]).transform((flag) => flag === "1"),
	/** The revision up to which nothing is left to do, for good or ill. */
	handled: z.coerce.number().default(0),
	/** The revision that the channel shows; 0 for none. */
	applied: z.coerce.number().default(0),
	/** Digest of the content that the channel shows. */
	hash: z.string().optional(),
	messageId: z.coerce.number().optional(),
	/** What the post is; set before it is sent where only one kind is left to try. */
	kind: z.enum(postKinds).optional(),
	/** Every message of an album, the first included. */
	albumIds: json(z.array(z.number()), "[]"),
	/** The addresses of the media that it shows, in the order of its messages. */
	shown: json(z.array(z.string()), "[]"),
	/** How media are tried to be sent that Telegram did not take by their address, by that address. */
	ways: json(z.record(z.string(), Way), "{}"),
	/** The revision whose formatting Telegram refused, so that its text goes out plain. */
	plain: z.coerce.number().optional(),
	link: z.string().optional(),
	postedAt: z.coerce.number().optional(),
	/** Set while a deletion may have been carried out: the message may be gone. */
	removing: z.coerce.number().optional(),
	/** How often sending was tried. */
	attempts: z.coerce.number().default(0),
	/** The newest try: its token, time (Unix ms), revision and content. */
	attempt: z.string().optional(),
	attemptAt: z.coerce.number().optional(),
	attemptRevision: z.coerce.number().optional(),
	attemptHash: z.string().optional(),
	/** The last thing that went wrong, in words. */
	error: z.string().optional(),
	errorAt: z.coerce.number().optional(),
});
/** What should stand in a channel for an article (`desired`, `retract`), and what does (`applied`, `state`). */
export type Post = z.infer<typeof Fields> & { channel: ChannelId; ref: string };

/** The fields that an outcome may write. `undefined` clears a field. */
export type PostChange = {
	[Name in keyof Changeable]?: Changeable[Name] | undefined;
};
type Changeable = Pick<
	Post,
	| "state"
	| "applied"
	| "handled"
	| "hash"
	| "messageId"
	| "kind"
	| "albumIds"
	| "shown"
	| "ways"
	| "plain"
	| "link"
	| "postedAt"
	| "removing"
	| "error"
	| "errorAt"
>;

/** Something for the admins, written in the same step as what it tells of. */
export type PostNotice = { id: string; kind: NoticeKind; data: Record<string, string> };

/** Reads and changes the records of posts. */
export function createPosts(deps: { redis: Redis; keys: Keys }) {
	const { redis, keys } = deps;
	return {
		/** The record of an article's post in a channel, if there is one. */
		async read(channel: ChannelId, ref: string): Promise<Post | undefined> {
			return parsePost(channel, ref, await redis.hgetall(keys.post(channel, ref)));
		},

		/** A post together with its article, both as they stood at one moment. */
		async readWithArticle(channel: ChannelId, ref: string) {
			const reply = await redis
				.multi()
				.hgetall(keys.post(channel, ref))
				.hgetall(keys.article(ref))
				.exec();
			const [post, article] = z
				.tuple([
					z.tuple([z.null(), z.record(z.string(), z.string())]),
					z.tuple([z.null(), z.record(z.string(), z.string())]),
				])
				.parse(reply);
			return { post: parsePost(channel, ref, post[1]), stored: parseArticle(ref, article[1]) };
		},

		/**
		 * Writes down that a send begins. False when it must not: the lease is lost, or the article changed since
		 * it was read.
		 */
		async begin(post: Post, attempt: { id: string; owner: string; hash: string; now: number }) {
			const reply = await beginScript(
				redis,
				[keys.lease(post.channel), keys.post(post.channel, post.ref)],
				[attempt.owner, attempt.id, attempt.now, attempt.hash, post.desired],
			);
			return reply === 1;
		},

		/**
		 * Writes down what came of a step: with `attempt`, only while that attempt is the newest one; without, only
		 * while the same message stands. An answer that comes late never overwrites a later truth. The post leaves the pending list when `handled` is what
		 * is desired, and is looked at again at `againAt` otherwise. Returns false when it was fenced off.
		 */
		async settle(
			post: Post,
			outcome: {
				change: PostChange;
				now: number;
				attempt?: string;
				againAt?: number;
				notice?: PostNotice;
			},
		): Promise<boolean> {
			const { change, now, notice } = outcome;
			const set: (string | number)[] = [];
			const cleared: string[] = [];
			for (const [name, value] of Object.entries(change)) {
				if (value === undefined) cleared.push(name);
				else set.push(name, typeof value === "object" ? JSON.stringify(value) : value);
			}
			const listed =
				change.state === "posted" ? "add" : change.state === undefined ? "keep" : "remove";
			const receiptId = digestOf(`${post.channel} ${post.ref} ${change.state} ${now}`);
			const reply = await settleScript(
				redis,
				[
					keys.post(post.channel, post.ref),
					keys.pending(post.channel),
					keys.latest,
					keys.notices,
					keys.notice(notice?.id ?? "none"),
					keys.article(post.ref),
					keys.callbacks,
					keys.receipts,
					keys.receipt(receiptId),
				],
				[
					post.ref,
					now,
					outcome.attempt ?? "",
					outcome.againAt ?? now,
					listed,
					`${post.channel} ${post.ref}`,
					LATEST_KEPT,
					notice?.id ?? "",
					notice?.kind ?? "",
					JSON.stringify(notice?.data ?? {}),
					post.desired,
					post.messageId ?? "",
					post.channel,
					receiptId,
					set.length,
					...set,
					...cleared,
				],
			);
			return reply === 1;
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

/** Reads what stands in a post's hash: undefined when it is empty, or of a format unknown here. */
export function parsePost(
	channel: ChannelId,
	ref: string,
	hash: Record<string, string>,
): Post | undefined {
	const fields = Fields.safeParse(hash);
	return fields.success ? { channel, ref, ...fields.data } : undefined;
}
