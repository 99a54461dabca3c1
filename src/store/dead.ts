import { randomUUID } from "node:crypto";
import type { Redis } from "ioredis";
import { digestOf } from "../article/article.ts";
import type { ChannelId } from "../article/channel.ts";
import type { HistoryEntry } from "./articles.ts";
import type { Conclusion, Conclusions } from "./conclusions.ts";
import { openScript } from "./dead-script.ts";
import { type Changed, changeOf, type Decision } from "./decision.ts";
import type { JournalAct } from "./journal.ts";
import type { Keys } from "./keys.ts";
import type { Post } from "./post.ts";
import type { Posts } from "./posts.ts";
import { isAsShown, type Shown, type Wreck, type WreckKind, wreckOf } from "./wreck.ts";

/** When a post is looked at again whose decision was begun by a process that ended then. */
const LOOK_AGAIN_MS = 60_000;
/** How many are looked at to be counted. */
const COUNTED = 1000;

/** What the journal says of each decision. */
const journaledAs: Readonly<Record<Decision["kind"], JournalAct>> = {
	retry: "retried",
	there: "there",
	drop: "dropped",
};

/** Who decides, and when (Unix ms): a Telegram user id, or whoever holds API_TOKEN; `name` is told to the admins. */
export type Decider = { by: number | "cli"; name: string; now: number };

/**
 * What came of a decision: `done`; `late`, it is not what was shown any more; `taken`, the message is another post's;
 * `linkless`, what was withdrawn can't be taken back without its message; `known`, which message it is is known.
 */
export type Decided =
	| { kind: "done"; wreck: Wreck; conclusion: Conclusion }
	| { kind: "late" | "taken" | "linkless" | "known" };

/** The posts that could not be sent or taken back, or of which nobody knows, and what persons decide on them. */
export function createDead(deps: {
	redis: Redis;
	keys: Keys;
	posts: Posts;
	conclusions: Conclusions;
}) {
	const { redis, keys, posts, conclusions } = deps;

	async function read(channel: ChannelId, ref: string): Promise<Wreck | undefined> {
		const [since, { post, stored }] = await Promise.all([
			redis.zscore(keys.dead, `${channel} ${ref}`),
			posts.readWithArticle(channel, ref),
		]);
		const kind = post && wreckOf(post);
		if (post === undefined || kind === undefined) return undefined;
		return {
			kind,
			post,
			id: stored?.id,
			title: stored?.article?.title ?? stored?.id ?? "",
			url: stored?.article?.url,
			since: Number(since ?? post.errorAt ?? 0),
			isLookedFor: post.state === "unknown" && post.asked === undefined,
		};
	}

	async function members(): Promise<{ channel: ChannelId; ref: string }[]> {
		const found = await redis.zrange(keys.dead, "0", "-1");
		return found.map((member) => {
			const [channel = "", ref = ""] = member.split(" ");
			return { channel: channel as ChannelId, ref };
		});
	}

	/** True when one of the messages that a post would have is known to be another post's. */
	async function isTaken({ channel, ref, attemptAs }: Post, messageId: number): Promise<boolean> {
		const last = messageId + (attemptAs?.count ?? 1) - 1;
		const owners = await redis.zrangebyscore(keys.messages(channel), messageId, last);
		return owners.some((owner) => !owner.startsWith("#") && owner.split(" ")[0] !== ref);
	}

	/** Writes a decision down; false when the post is another one by now. */
	async function write(
		{ post, title }: Wreck,
		{ change, history, resolved, journaled }: Changed & { journaled: JournalAct },
		decider: Decider,
	) {
		const { now, by } = decider;
		const { attemptRevision = post.desired } = post;
		const entry: HistoryEntry = {
			...history,
			at: now,
			revision: post.state === "unknown" ? attemptRevision : post.desired,
			channel: post.channel,
			evidence: "admin",
			...(by === "cli" ? {} : { by }),
		};
		const attempt = post.attempt ?? randomUUID();
		if (post.state !== "unknown") {
			const { channel, ref, state, messageId = "", desired } = post;
			const reply = await openScript(
				redis,
				[keys.post(channel, ref), keys.pending(channel), keys.ready(channel)],
				[ref, state, post.attempt ?? "", messageId, desired, attempt, now, now + LOOK_AGAIN_MS],
			);
			if (reply !== 1) return false;
		}
		return posts.settle(post, {
			change,
			now,
			history: entry,
			journal: {
				what: journaled,
				by,
				ref: post.ref,
				title,
				channel: post.channel,
				before: post.state,
				...(change.state === undefined ? {} : { after: change.state }),
			},
			...(post.state === "posted" ? {} : { attempt }),
			...(resolved === undefined ? {} : { resolved }),
		});
	}

	return {
		/** All that a person may have to decide on, oldest first. */
		async list(): Promise<Wreck[]> {
			const found = await Promise.all(
				(await members()).map(({ channel, ref }) => read(channel, ref)),
			);
			return found.filter((wreck) => wreck !== undefined);
		},

		/** How many there are of each kind in each channel, among the oldest thousand. */
		async kinds(): Promise<{ channel: ChannelId; kind: WreckKind; count: number }[]> {
			const found = await redis.zrange(keys.dead, "0", String(COUNTED - 1));
			const wrecks = await Promise.all(
				found.map(async (member) => {
					const [channel = "", ref = ""] = member.split(" ");
					const post = await posts.read(channel as ChannelId, ref);
					return post && { channel: post.channel, kind: wreckOf(post) };
				}),
			);
			const counts = new Map<string, { channel: ChannelId; kind: WreckKind; count: number }>();
			for (const { channel, kind } of wrecks.filter((one) => one !== undefined)) {
				if (kind === undefined) continue;
				const count = (counts.get(`${channel} ${kind}`)?.count ?? 0) + 1;
				counts.set(`${channel} ${kind}`, { channel, kind, count });
			}
			return [...counts.values()];
		},

		/** The wreck that an article's post in a channel is, if it is one. */
		read,

		/** The wreck of an article in a channel that is named by the beginning of its digest. */
		async named(digest: string, ref: string): Promise<Wreck | undefined> {
			const found = (await members()).find(
				(one) => one.ref === ref && digestOf(one.channel).startsWith(digest),
			);
			return found && read(found.channel, ref);
		},

		/**
		 * Carries out what somebody decided on a post, once, however many decide at the same time. It is written into
		 * the article's history, and the admins who were told of the trouble are told of its end.
		 *
		 * @param shown what it was decided on; undefined for whatever stands there now
		 */
		async decide(
			place: { channel: ChannelId; ref: string },
			decision: Decision,
			decider: Decider,
			shown?: Shown,
		): Promise<Decided> {
			const { now, name } = decider;
			const wreck = await read(place.channel, place.ref);
			if (wreck === undefined || (shown && !isAsShown(wreck, shown))) return { kind: "late" };
			const { post, title } = wreck;
			const message = decision.kind === "there" ? decision.message : undefined;
			const changed = changeOf(wreck, decision, now);
			if (typeof changed === "string") return { kind: changed };
			if (message && (await isTaken(post, message.messageId))) return { kind: "taken" };
			const journaled = journaledAs[decision.kind];
			if (!(await write(wreck, { ...changed, journaled }, decider))) return { kind: "late" };
			// What was taken for somebody else's message is this post's.
			if (message) await redis.zrem(keys.messages(post.channel), `#${message.messageId}`);
			const data = { channel: post.channel, title, by: name, post: message?.link ?? "" };
			const conclusion = { kind: changed.told, data };
			await conclusions.tell(post, conclusion, now);
			return { kind: "done", wreck, conclusion };
		},
	};
}
export type Dead = ReturnType<typeof createDead>;
