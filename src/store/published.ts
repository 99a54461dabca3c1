import type { Redis } from "ioredis";
import type { Article } from "../article/article.ts";
import { type ChannelRules, isForReaders } from "../article/channel-rules.ts";
import type { ChannelId } from "../article/channel.ts";
import { parseArticle, type StoredArticle } from "./articles.ts";
import { changedLua } from "./changed-lua.ts";
import type { Keys } from "./keys.ts";
import { parsePost, type Post } from "./post.ts";
import { createScript } from "./script.ts";

/**
 * What the bot's readers may see of an article: it `stands` in a channel that is for them, as that channel shows it;
 * it is `gone` from all of these; or nobody can say just now (`unsettled`): its channel shows another version.
 */
export type Publication =
	| {
			kind: "stands";
			ref: string;
			revision: number;
			article: Article;
			/** The address of its newest post there. */
			link: string | undefined;
			/** When it was first posted (Unix ms), and when this version came. */
			postedAt: number;
			updatedAt: number;
	  }
	| { kind: "gone" }
	| {
			kind: "unsettled";
			/** When it was first posted (Unix ms); absent where that is not known. */
			postedAt?: number;
	  };
export type Published = Extract<Publication, { kind: "stands" }>;

/**
 * KEYS  1 changed articles
 * ARGV  1 ref, 2 time of the change that was looked at
 * returns 1, or 0 when there is a newer change
 */
const seenScript = createScript(`
if redis.call('ZSCORE', KEYS[1], ARGV[1]) ~= ARGV[2] then return 0 end
return redis.call('ZREM', KEYS[1], ARGV[1])
`);

/**
 * Notes changes.
 *
 * KEYS  1 changed articles
 * ARGV  1 now (ms), then the refs
 */
const changeScript = createScript(`
${changedLua}
for i = 2, #ARGV do noteChange(KEYS[1], ARGV[i], ARGV[1]) end
`);

/** Articles as the bot's readers may see them, and the list of them. */
export function createPublished(deps: {
	redis: Redis;
	keys: Keys;
	/** Every channel that has posts. */
	channels: () => readonly ChannelId[];
	rulesOf: (channel: ChannelId) => Pick<ChannelRules, "isForReaders">;
}) {
	const { redis, keys } = deps;
	const open = () =>
		deps.channels().filter((channel) => isForReaders(channel, deps.rulesOf(channel)));

	/** What the bot's readers may see of each of these, in their order, each as it stood at one moment. */
	async function readMany(refs: readonly string[]): Promise<Publication[]> {
		const channels = open();
		const multi = redis.pipeline();
		for (const ref of refs) {
			multi.hgetall(keys.article(ref));
			for (const channel of channels) multi.hgetall(keys.post(channel, ref));
		}
		const replies = ((await multi.exec()) ?? []).map(([error, hash]) => {
			if (error !== null) throw error;
			return hash as Record<string, string>;
		});
		const width = channels.length + 1;
		return refs.map((ref, index) => {
			const [own = {}, ...hashes] = replies.slice(index * width, (index + 1) * width);
			const posts = channels.flatMap(
				(channel, place) => parsePost(channel, ref, hashes[place] ?? {}) ?? [],
			);
			const stored = Object.keys(own).length === 0 ? "none" : parseArticle(ref, own);
			return publicationOf(stored, posts);
		});
	}

	return {
		/** What the bot's readers may see of an article. */
		async read(ref: string): Promise<Publication> {
			const [one = { kind: "gone" as const }] = await readMany([ref]);
			return one;
		},
		readMany,

		/** Notes that an article stands, by the time of its first post, or that it is gone. */
		async note(ref: string, publication: Publication): Promise<void> {
			if (publication.kind === "gone") await redis.zrem(keys.published, ref);
			if (publication.kind !== "stands") return;
			await redis.zadd(keys.published, "LT", publication.postedAt, ref);
		},

		/** Refs of those that stand, the newest first: posted at `from` or later and before `to` (Unix ms). */
		async list(ask: { from?: number; to?: number; count: number }): Promise<string[]> {
			const to = ask.to === undefined ? "+inf" : `(${ask.to}`;
			return redis.zrevrangebyscore(keys.published, to, ask.from ?? "-inf", "LIMIT", 0, ask.count);
		},

		/** The same with their times (Unix ms). */
		async listTimed(ask: { to?: number; count: number }): Promise<{ ref: string; at: number }[]> {
			const to = ask.to === undefined ? "+inf" : `(${ask.to}`;
			const flat = await redis.zrevrangebyscore(
				keys.published,
				to,
				"-inf",
				"WITHSCORES",
				"LIMIT",
				0,
				ask.count,
			);
			return Array.from({ length: flat.length / 2 }, (_, index) => ({
				ref: flat[2 * index] ?? "",
				at: Number(flat[2 * index + 1]),
			}));
		},

		/** Refs whose posts have changed and that have yet to be looked at, the longest waiting first. */
		async changed(now: number, count: number): Promise<{ ref: string; at: string }[]> {
			const found = await redis.zrangebyscore(
				keys.changed,
				"-inf",
				now,
				"WITHSCORES",
				"LIMIT",
				0,
				count,
			);
			return Array.from({ length: found.length / 2 }, (_, index) => ({
				ref: found[2 * index] ?? "",
				at: found[2 * index + 1] ?? "",
			}));
		},

		/** Has what stands and is not listed looked at: it may be from before the bot's readers were given what is there. */
		async backfill(now: number): Promise<void> {
			const members = await redis.zrevrange(keys.latest, 0, -1);
			const refs = [...new Set(members.flatMap((member) => member.split(" ")[1] ?? []))];
			if (refs.length === 0) return;
			const listed = await redis.zmscore(keys.published, ...refs);
			const missing = refs.filter((_, index) => listed[index] === null);
			if (missing.length === 0) return;
			await changeScript(redis, [keys.changed], [now, ...missing]);
		},

		/** Crosses out a change that was looked at, unless there was another one since. */
		async seen({ ref, at }: { ref: string; at: string }): Promise<void> {
			await seenScript(redis, [keys.changed], [ref, at]);
		},
	};
}
export type PublishedArticles = ReturnType<typeof createPublished>;

/** @param stored undefined where there is something that can't be read */
function publicationOf(
	stored: StoredArticle | "none" | undefined,
	posts: readonly Post[],
): Publication {
	const standing = posts.filter(({ state, retract }) => state === "posted" && !retract);
	if (stored === "none" || standing.length === 0) {
		// What is being sent anew, or withdrawn, will be told of again.
		return posts.some(({ state }) => state === "sending")
			? { kind: "unsettled" }
			: { kind: "gone" };
	}
	if (stored === undefined) {
		const times = standing.flatMap(({ postedAt }) => postedAt ?? []);
		return { kind: "unsettled", ...(times.length === 0 ? {} : { postedAt: Math.min(...times) }) };
	}
	const first = Math.min(...standing.map(({ postedAt }) => postedAt ?? stored.updatedAt));
	const isHeld = ["review", "confirm", "rejected"].includes(stored.hold ?? "");
	// An edit that Telegram refuses for good leaves the earlier text in the channel, and nothing to wait for.
	const current = standing.filter(
		({ applied, handled, desired }) =>
			handled === desired && (isHeld || Math.max(applied, handled) === stored.revision),
	);
	const article = isHeld ? stored.shown : stored.article;
	const [newest] = current.toSorted((a, b) => (b.postedAt ?? 0) - (a.postedAt ?? 0));
	if (newest === undefined || article === undefined) {
		return { kind: "unsettled", postedAt: first };
	}
	return {
		kind: "stands",
		ref: stored.ref,
		revision: isHeld ? newest.applied : stored.revision,
		article,
		link: newest.link,
		postedAt: first,
		updatedAt: stored.updatedAt,
	};
}
