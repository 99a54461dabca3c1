import type { Redis } from "ioredis";
import type { ChannelId } from "../article/channel.ts";
import { fit } from "../article/text.ts";
import {
	type Articles,
	type Editable,
	type Edits,
	type Hold,
	HISTORY_LENGTH,
	type StoredArticle,
} from "./articles.ts";
import { desire } from "./desire.ts";
import type { Keys } from "./keys.ts";
import { NOTICE_MEMORY_MS } from "./notice.ts";
import { createScript } from "./script.ts";

/**
 * Carries out what an admin decided on an article: it is posted, kept back for good or for another admin, or says
 * something else.
 *
 * KEYS  1 article, 2 history, 3 backlog of its source; then for each channel its post; then for each its pending and
 *       its ready list; then the notices and the article's notice of review
 * ARGV  1 ref, 2 revision that was read, 3 hold that was read or "", 4 now (ms), 5 number of channels, 6 the decision
 *       (JSON): hold from now on or "", isPosted and isWithdrawn, isNew (a new revision), mustWait (only while no post
 *       of it was begun), due and after (ms), rank, edits (JSON), releasedBy and releaseAt (ms), question: data (JSON) of what
 *       the admins are asked from now on, 7 entry of the history (JSON), 8 length of the history
 * returns 1, also when it is repeated; 0 when the article changed meanwhile; -1 when it is too late
 */
const decide = createScript(`
local ref, now, channels, decision = ARGV[1], ARGV[4], tonumber(ARGV[5]), cjson.decode(ARGV[6])
${desire}
local revision, hold = unpack(redis.call('HMGET', KEYS[1], 'revision', 'hold'))
-- Where its own entry is the newest one, it was carried out, and only the answer was lost.
if revision ~= ARGV[2] or (hold or '') ~= ARGV[3] then return redis.call('LINDEX', KEYS[2], -1) == ARGV[7] and 1 or 0 end
if decision.mustWait then
  for c = 1, channels do
    local state = redis.call('HGET', KEYS[3 + c], 'state')
    if state and state ~= 'waiting' then return -1 end
  end
end
if decision.isNew then revision = redis.call('HINCRBY', KEYS[1], 'revision', 1) end
redis.call('HSET', KEYS[1], 'updatedAt', now)
if decision.hold ~= '' then redis.call('HSET', KEYS[1], 'hold', decision.hold) else redis.call('HDEL', KEYS[1], 'hold', 'duplicateOf', 'shown') end
if decision.edits then redis.call('HSET', KEYS[1], 'edits', decision.edits) end
if decision.releasedBy then
  redis.call('HSET', KEYS[1], 'releasedBy', decision.releasedBy)
  redis.call('HDEL', KEYS[1], 'releaseAt')
  if decision.releaseAt then redis.call('HSET', KEYS[1], 'releaseAt', decision.releaseAt) end
end
if decision.question then
  local key = KEYS[#KEYS]
  redis.call('HSET', key, 'kind', decision.hold, 'data', decision.question, 'at', now)
  redis.call('HINCRBY', key, 'version', 1)
  redis.call('PEXPIRE', key, ${NOTICE_MEMORY_MS})
  redis.call('ZADD', KEYS[#KEYS - 1], now, 'review ' .. ref)
end
if decision.isPosted or decision.isWithdrawn then
  local item = { ref = ref, due = decision.due, rank = decision.rank }
  -- Who has decided does not want to wait once more.
  for c = 1, channels do
    local post = KEYS[3 + c]
    if not decision.isNew then redis.call('HDEL', post, 'handled') end
    desire(item, decision.isPosted, { delay = 0, edit = 0 }, post, KEYS[3 + channels + c], KEYS[3 + 2 * channels + c], revision, false)
    if decision.after then redis.call('HSET', post, 'after', decision.after) end
  end
end
redis.call('RPUSH', KEYS[2], ARGV[7])
redis.call('LTRIM', KEYS[2], -tonumber(ARGV[8]), -1)
redis.call('ZREM', KEYS[3], ref)
return 1
`);

/** An article that was released, and when its posts are due (Unix ms). */
export type Released = { ref: string; revision: number; dueAt: number };

/**
 * What came of a decision: `done`; `confirm`, another admin has to confirm it; `self`, the one who published it can't
 * be the one who confirms; `late`, it was decided or posted before; `changed`, it is not what the admin has seen.
 */
export type Decided =
	| { kind: "done"; released: Released }
	| { kind: "confirm" | "self" | "late" | "changed" };

/** Who decides, and when (Unix ms); `by` is a Telegram user id. */
type Decider = { by: number; now: number };

/** Who says yes to an article. */
type Approver = Decider & {
	/** The revision that they have seen; undefined: whatever stands. */
	seen?: number;
	/** True for the only admin that there is, who may confirm their own word. */
	isAlone?: boolean;
};

type Decision = {
	verdict: string;
	hold?: Hold;
	isPosted?: boolean;
	isWithdrawn?: boolean;
	isNew?: boolean;
	mustWait?: boolean;
	after?: number;
	edits?: Edits;
	releasedBy?: number;
	releaseAt?: number;
	question?: string;
};

/** What is kept but not posted, until a person says so; and what persons say of articles that wait. */
export function createHolds(deps: { redis: Redis; keys: Keys; articles: Articles }) {
	const { redis, keys, articles } = deps;

	/** Carries a decision out; undefined when the article changed since it was read. */
	async function carryOut(
		stored: StoredArticle,
		decision: Decision,
		{ by, now }: Decider,
	): Promise<Decided | undefined> {
		const { ref, revision, hold, source, article, rank } = stored;
		const { verdict, after, edits, ...rest } = decision;
		const channels = stored.channels as ChannelId[];
		const next = revision + (decision.isNew === true ? 1 : 0);
		const due = Math.max(now, after ?? 0, article?.embargoedUntil ?? 0);
		const reply = await decide(
			redis,
			[
				keys.article(ref),
				keys.history(ref),
				keys.backlog(source),
				...channels.map((channel) => keys.post(channel, ref)),
				...channels.map((channel) => keys.pending(channel)),
				...channels.map((channel) => keys.ready(channel)),
				keys.notices,
				keys.notice(`review ${ref}`),
			],
			[
				ref,
				revision,
				hold ?? "",
				now,
				channels.length,
				JSON.stringify({
					hold: "",
					...rest,
					due,
					rank,
					...(after === undefined ? {} : { after }),
					...(edits === undefined ? {} : { edits: JSON.stringify(edits) }),
				}),
				JSON.stringify({ at: now, verdict, revision: next, by, due, hold: rest.hold }),
				HISTORY_LENGTH,
			],
		);
		if (reply === 0) return undefined;
		return reply === 1
			? { kind: "done", released: { ref, revision: next, dueAt: due } }
			: { kind: "late" };
	}

	/** Reads and decides, once more when the article changed in between; a sender that never rests may win. */
	async function retried(
		ref: string,
		decider: Decider,
		choose: (stored: StoredArticle) => Decision | Exclude<Decided, { kind: "done" }>,
	): Promise<Decided> {
		for (let attempt = 0; attempt < 5; attempt++) {
			const stored = await articles.read(ref);
			if (stored?.article === undefined) return { kind: "late" };
			const decision = choose(stored);
			if ("kind" in decision) return decision;
			const decided = await carryOut(stored, decision, decider);
			if (decided === undefined) continue;
			return decision.hold === "confirm" ? { kind: "confirm" } : decided;
		}
		throw new Error(`the article ${ref} changes too fast to be decided on`);
	}

	return {
		/**
		 * Publishes what is held back, not before `at`. What has to be confirmed waits for another admin; that one's
		 * word is a release, too, for the time that the first one has named.
		 */
		release: (ref: string, approver: Approver, at?: number): Promise<Decided> =>
			retried(ref, approver, ({ hold, isConfirmed, releasedBy, releaseAt, revision }) => {
				const { by, seen = revision, isAlone = false } = approver;
				if (hold === undefined || hold === "rejected") return { kind: "late" };
				if (seen !== revision) return { kind: "changed" };
				if (hold === "confirm" && releasedBy === by && !isAlone) return { kind: "self" };
				if (isConfirmed && hold === "review") {
					const verdict = at === undefined ? "released" : "scheduled";
					const later = at === undefined ? {} : { releaseAt: at };
					return { verdict, hold: "confirm", releasedBy: by, ...later };
				}
				const after = hold === "confirm" ? (at ?? releaseAt) : at;
				const word = after === undefined || hold === "confirm" ? "released" : "scheduled";
				const verdict = hold === "confirm" ? "confirmed" : word;
				return { verdict, isPosted: true, ...(after === undefined ? {} : { after }) };
			}),

		/** Says no to what is held back. */
		reject: (ref: string, decider: Decider): Promise<Decided> =>
			retried(ref, decider, ({ hold }) =>
				hold === "review" || hold === "confirm"
					? { verdict: "rejected", hold: "rejected", isNew: true }
					: { kind: "late" },
			),

		/** Keeps an article from being posted that waits for its time; too late once a post of it was begun. */
		cancel: (ref: string, decider: Decider): Promise<Decided> =>
			retried(ref, decider, ({ hold }) =>
				hold === undefined
					? {
							verdict: "cancelled",
							hold: "rejected",
							isNew: true,
							isWithdrawn: true,
							mustWait: true,
						}
					: { kind: "late" },
			),

		/**
		 * Puts other words in the place of an article's own, until its source changes these.
		 *
		 * @param decider.isReview true: too late once it is under review no more
		 */
		edit: (
			ref: string,
			decider: Decider & { isReview?: boolean },
			name: Editable,
			text: string,
		): Promise<Decided> =>
			retried(ref, decider, ({ hold, article, edits }) => {
				if (decider.isReview === true && hold !== "review") return { kind: "late" };
				// What is read has the words of an earlier edit in it.
				const standing = edits[name];
				const from = standing === undefined ? (article?.[name] ?? null) : standing.from;
				return {
					verdict: `${name} edited`,
					isNew: true,
					edits: { ...edits, [name]: { from, to: text } },
					...(hold === undefined ? { isPosted: true } : { hold }),
				};
			}),

		/** How many articles of a source are held back as old news. */
		countBacklog: (source: string): Promise<number> => redis.zcard(keys.backlog(source)),

		/**
		 * Releases all that a source's floods have left behind, the oldest first, so that they are posted in that
		 * order. Breaking news that has to be confirmed is not seen by that: the admins are asked about each of it. Ended
		 * in between, it goes on where it was when it is called again.
		 */
		async *releaseBacklog(source: string, decider: Decider): AsyncGenerator<Released> {
			const refs = await redis.zrange(keys.backlog(source), "0", "-1");
			for (const [index, ref] of refs.entries()) {
				const now = decider.now + index;
				const decided = await retried(ref, { ...decider, now }, (stored) => {
					if (stored.hold !== "backlog") return { kind: "late" };
					if (!stored.isConfirmed) return { verdict: "released", isPosted: true };
					return { verdict: "released", hold: "confirm", question: questionOf(stored) };
				});
				// Withdrawn meanwhile, released by another admin, or to be confirmed.
				if (decided.kind === "done") yield decided.released;
				else await redis.zrem(keys.backlog(source), ref);
			}
		},
	};
}
export type Holds = ReturnType<typeof createHolds>;

/** What fills the question whether an article is published. */
function questionOf({ ref, source, revision, article }: StoredArticle): string {
	const title = fit(article?.title ?? "", 300).text;
	const url = article?.url ?? "";
	return JSON.stringify({ source, title, url, ref, revision: String(revision) });
}
