import { randomUUID } from "node:crypto";
import type { Redis } from "ioredis";
import { digestOf, type Submission } from "../../src/article/article.ts";
import { FeedItem } from "../../src/article/feed-item.ts";
import { nextStep } from "../../src/publish/step.ts";
import { createAmendments } from "../../src/store/amendments.ts";
import { createArticles } from "../../src/store/articles.ts";
import { createConclusions } from "../../src/store/conclusions.ts";
import { createDead } from "../../src/store/dead.ts";
import { createForwards } from "../../src/store/forwards.ts";
import { createHolds } from "../../src/store/holds.ts";
import { createIntake } from "../../src/store/intake.ts";
import { createKeys } from "../../src/store/keys.ts";
import { createLanes } from "../../src/store/lanes.ts";
import type { Post, PostChange } from "../../src/store/post.ts";
import { createPosts } from "../../src/store/posts.ts";
import { article } from "./newsroom.ts";
import { everywhere } from "./placement.ts";
import { policy, toSubmission } from "./reading.ts";

/** The channel of every post here. */
export const CHANNEL = "@lindenford";
/** When a situation came about, and when something happens to it (Unix ms). */
export const BEFORE = Date.parse("2026-05-01T08:00:00Z");
export const NOW = BEFORE + 600_000;
/** How long an edit waits for further ones. */
const EDIT_MS = 5000;

/** How a send is begun: by whom, of a post as it was read when, and until when it has time (Unix ms). */
type Begun = { owner?: string; post?: Post; until?: number };

/** An entry of the table has an article, `a`, and its post; whoever holds the lane is called `holder`. */
export function createReconciler(redis: Redis, prefix = `test-${randomUUID()}`) {
	const store = { redis, keys: createKeys(prefix) };
	const { keys } = store;
	const everything = everywhere(CHANNEL);
	const channels = () => [CHANNEL] as const;
	const intake = createIntake({
		...store,
		channels,
		placement: (...asked) => ({
			...everything(...asked),
			timing: () => ({ delay: 0, edit: EDIT_MS }),
		}),
	});
	const articles = createArticles(store);
	const posts = createPosts(store);
	const lanes = createLanes(store);
	const conclusions = createConclusions(store);
	const refs = new Map<string, string>();
	let deliveries = 0;

	const accept = async (submission: Submission, now: number, trust: "publish" | "review") => {
		const reception = await intake.accept({
			source: policy({ trust }),
			delivery: "d",
			payload: undefined,
			digest: "d",
			submissions: [submission],
			now,
		});
		if (reception.kind !== "kept") throw new Error("not kept");
		const [decision] = reception.decisions;
		if (decision === undefined) throw new Error("no decision");
		refs.set(decision.id, decision.ref);
	};

	const refOf = (id: string) => refs.get(id) ?? "";
	const read = (ref = refOf("a")) => posts.read(CHANNEL, ref);

	async function next(ref = refOf("a")) {
		const { post, stored, parent } = await posts.readWithArticle(CHANNEL, ref);
		const pending = await redis.zscore(keys.pending(CHANNEL), ref);
		const at = Math.max(NOW, Number(pending ?? NOW));
		if (post === undefined) return { post, at, step: { kind: "none" } as const };
		const correction = stored?.article?.correction;
		const isCurrent = correction !== undefined && digestOf(correction) === post.correction;
		const answers = ref.includes("~") ? { answers: { parent, isCurrent } } : {};
		return { post, at, step: nextStep(post, at, answers) };
	}

	async function toldOf(ref: string): Promise<string> {
		const { post, at, step } = await next(ref);
		const [pending, ready] = await Promise.all([
			redis.zscore(keys.pending(CHANNEL), ref),
			redis.zscore(keys.ready(CHANNEL), ref),
		]);
		const since = at === NOW ? "pending" : `pending +${(at - NOW) / 1000}s`;
		const places = [pending === null ? [] : since, ready === null ? [] : "ready"].flat();
		const is = [post?.state, post?.pin].filter((word) => word !== undefined).join(" ");
		return [is, ...places, step.kind].join(", ");
	}

	return {
		...store,
		articles,
		posts,
		lanes,
		refOf,
		read,
		holds: createHolds({ ...store, channels, articles }),
		amendments: createAmendments({ ...store, channels, articles }),
		dead: createDead({ ...store, posts, conclusions }),
		forwards: createForwards(store),

		/** The same store through another connection. */
		through: (other: Redis) => {
			const again = createReconciler(other, prefix);
			again.adopt(refs, deliveries);
			return again;
		},
		adopt(known: ReadonlyMap<string, string>, count: number): void {
			for (const [id, ref] of known) refs.set(id, ref);
			deliveries = count;
		},

		/** Takes a version that is newer than all before it. */
		async publish(
			more: Record<string, unknown> = {},
			at: { id?: string; now?: number; trust?: "publish" | "review" } = {},
		): Promise<void> {
			const { id = "a", now = NOW, trust = "publish" } = at;
			deliveries++;
			const item = FeedItem.parse(article(id, { title: `Version ${deliveries}`, ...more }));
			await accept(toSubmission("api", item, BEFORE + deliveries), now, trust);
		},

		/** Takes the retraction of the article. */
		async retract(now = NOW): Promise<void> {
			deliveries++;
			const order = { sentAt: BEFORE + deliveries };
			await accept(
				{ kind: "retract", source: "api", id: "a", order, reason: "deleted" },
				now,
				"publish",
			);
		},

		/** Writes down that a send begins; false when it must not. */
		async begin(
			token: string,
			{ owner = "holder", post, until = NOW + 20_000 }: Begun = {},
		): Promise<boolean> {
			const of = post ?? (await read());
			if (of === undefined) return false;
			const begun = await posts.begin(of, {
				id: token,
				owner,
				hash: "digest",
				now: NOW,
				until,
				sent: { kind: "text", print: "print", shown: [], count: 1, isPinned: false },
				story: undefined,
				sound: { kind: "budget", max: 1 },
				day: "2026-05-01",
			});
			return begun !== undefined;
		},

		/** Records an outcome for the post as it was read. */
		async settle(
			change: PostChange,
			how: { attempt?: string; owner?: string; againAt?: number; post?: Post } = {},
		): Promise<boolean> {
			const { post = await read(), ...more } = how;
			return post === undefined ? false : posts.settle(post, { change, now: NOW, ...more });
		},

		/** The next step for a post when its time has come, and when that is (Unix ms). */
		next,

		/** Where the post stands, in words: its state and pin, its place in the lists, the next step; the same of its answers. */
		async told(): Promise<string> {
			const { post } = await next();
			if (post === undefined) return "nothing";
			const names = post.corrections.map((revision) => `${post.ref}~${revision}`);
			const all = await Promise.all([refOf("a"), ...names].map(toldOf));
			return all.join(" & ");
		},
	};
}
/** A store with one article, and what can happen to it. */
export type Reconciler = ReturnType<typeof createReconciler>;

/** What is recorded of a post once it was sent. */
export const sent = (post: Post, messageId = 7): PostChange => ({
	state: "posted",
	applied: post.desired,
	handled: post.desired,
	hash: "digest",
	messageId,
	kind: "text",
	postedAt: NOW,
	error: undefined,
	errorAt: undefined,
});

/** What is recorded once its message is gone. */
export const gone = (post: Post): PostChange => ({
	state: "retracted",
	applied: post.desired,
	handled: post.desired,
	hash: undefined,
	messageId: undefined,
	kind: undefined,
	pin: undefined,
	unpinAt: undefined,
});

/** A connection that does everything in Lua twice, as after a reconnect: what is heard is the second answer. */
export function doubled(redis: Redis): Redis {
	const twice = new Set<string | symbol>(["eval", "evalsha"]);
	return new Proxy(redis, {
		get(target, name) {
			const value: unknown = Reflect.get(target, name);
			if (typeof value !== "function") return value;
			const call = (...args: unknown[]): unknown => Reflect.apply(value, target, args);
			if (!twice.has(name)) return call;
			return async (...args: unknown[]) => {
				await call(...args);
				return call(...args);
			};
		},
	});
}

/** All that is stored under a store's prefix, but for who holds the lane. */
export async function everythingOf({ redis, keys, refOf }: Reconciler): Promise<unknown> {
	const ref = refOf("a");
	const answers = (await redis.keys(keys.post(CHANNEL, `${ref}~*`))).toSorted();
	const hashes = [keys.post(CHANNEL, ref), keys.article(ref), keys.resolutions, ...answers];
	const lists = [keys.pending(CHANNEL), keys.ready(CHANNEL), keys.messages(CHANNEL), keys.dead];
	return {
		hashes: await Promise.all(hashes.map((key) => redis.hgetall(key))),
		lists: await Promise.all(
			[...lists, keys.latest, keys.notices].map((key) =>
				redis.zrange(key, "0", "-1", "WITHSCORES"),
			),
		),
		sounds: await redis.smembers(keys.sounds(CHANNEL, "2026-05-01")),
		pinned: await redis.get(keys.pinned(CHANNEL)),
	};
}
