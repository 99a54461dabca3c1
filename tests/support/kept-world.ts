import { randomUUID } from "node:crypto";
import { articleRef } from "../../src/article/article.ts";
import type { Catalogue } from "../../src/article/catalogue.ts";
import type { ChannelRules } from "../../src/article/channel-rules.ts";
import type { ChannelId } from "../../src/article/channel.ts";
import { FeedItem } from "../../src/article/feed-item.ts";
import type { Keeping } from "../../src/keeping.ts";
import { createLogger } from "../../src/logger.ts";
import { compact } from "../../src/search/compact.ts";
import { createSearch } from "../../src/search/search.ts";
import type { Policy } from "../../src/store/intake-item.ts";
import { createIntake } from "../../src/store/intake.ts";
import { createKeys } from "../../src/store/keys.ts";
import type { PostChange } from "../../src/store/post.ts";
import { createSealing } from "../../src/store/sealing.ts";
import { createStores } from "../../src/store/stores.ts";
import { createSweeper } from "../../src/sweeper.ts";
import { article, openRedis } from "./newsroom.ts";
import { everywhere } from "./placement.ts";
import { policy, toSubmission } from "./reading.ts";

export const DAY_MS = 24 * 3_600_000;
const START = Date.parse("2026-01-01T12:00:00Z");
const catalogue: Catalogue = {
	all: [],
	has: () => false,
	name: (slug) => slug,
	below: () => [],
	find: () => ({ kind: "none" }),
	of: () => [],
};

/** What a post is left at once its article was taken in. */
export type Left = PostChange | "alone";

/**
 * A store with articles that come and are posted as the publisher leaves them, and what forgets them; the clock is the
 * test's, and nothing runs by itself.
 */
export function openKeptWorld(
	options: {
		channels?: ChannelId[];
		url?: string;
		/** A numbered database of that server, and what its keys begin with. */
		database?: number;
		prefix?: string;
		sealingKeys?: Buffer[];
	} = {},
) {
	const { channels = ["@lindenford"] } = options;
	const redis = openRedis(options.url);
	if (options.database !== undefined) void redis.select(options.database);
	const keys = createKeys(options.prefix ?? `test-${randomUUID()}`);
	const clock = { now: START };
	const now = () => clock.now;
	const stores = createStores({
		redis,
		keys,
		sealing: createSealing(options.sealingKeys ?? []),
		zone: () => "Europe/Berlin",
		channels: () => channels,
		rulesOf: () => ({}) as ChannelRules,
		owners: [501],
		now,
	});
	const search = createSearch({
		index: stores.searchIndex,
		published: stores.published,
		catalogue: async () => catalogue,
		now,
	});
	const placement = everywhere(...channels);
	const intake = createIntake({ redis, keys, channels: () => channels, placement });
	let messages = 0;

	/** Sends a version of an article, or that it is withdrawn. */
	async function send(
		id: string,
		item: Record<string, unknown> | "withdrawn",
		more: Partial<Policy> = {},
	) {
		const source = { ...policy({}), ...more };
		const submission =
			item === "withdrawn"
				? ({
						kind: "retract",
						source: source.name,
						id,
						order: { sentAt: now() },
						reason: "deleted",
					} as const)
				: toSubmission(source.name, FeedItem.parse(article(id, item)), now());
		const reception = await intake.accept({
			source,
			delivery: "d",
			payload: undefined,
			digest: "d",
			submissions: [submission],
			now: now(),
		});
		const [decision] = reception.kind === "kept" ? reception.decisions : [];
		if (decision === undefined) throw new Error("nothing was decided");
		return decision;
	}

	/** Has the channels show what they should of an article. */
	async function post(ref: string, left: Left = {}): Promise<void> {
		if (left === "alone") return;
		for (const channel of channels) {
			const first = await stores.posts.read(channel, ref);
			const answers = first?.corrections.map((revision) => `${ref}~${revision}`) ?? [];
			for (const name of [ref, ...answers]) {
				const post = await stores.posts.read(channel, name);
				if (post === undefined || post.handled === post.desired) continue;
				if (post.messageId === undefined) messages += 1;
				const change: PostChange = post.retract
					? { state: "retracted", messageId: undefined }
					: {
							state: "posted",
							messageId: post.messageId ?? messages,
							postedAt: post.postedAt ?? now(),
						};
				const { desired } = post;
				await stores.posts.settle(post, {
					change: { applied: desired, handled: desired, ...change, ...left },
					now: now(),
				});
			}
		}
		for (const one of await stores.published.changed(now() + DAY_MS, 100)) {
			await stores.published.note(one.ref, await stores.published.read(one.ref));
			await search.note(one.ref);
			await stores.published.seen(one);
		}
	}

	return {
		redis,
		keys,
		channels,
		stores,
		search,
		clock,
		send,
		post,
		refOf: (id: string, source = "api") => articleRef(source, id),
		/** Sends an article and has it posted. */
		async publish(
			id: string,
			item: Record<string, unknown> = {},
			left: Left = {},
		): Promise<string> {
			const { ref } = await send(id, item);
			await post(ref, left);
			return ref;
		},
		pass(days: number): void {
			clock.now += days * DAY_MS;
		},
		/** What sweeps, as one process has it. */
		sweeper: (keeping: Partial<Keeping>) =>
			createSweeper({
				keeping: { articlesMs: undefined, articles: undefined, ...keeping },
				...stores,
				logger: createLogger({ level: "silent" }),
				now,
			}),
		/** Sweeps until all was looked at. */
		async sweep(keeping: Partial<Keeping>): Promise<void> {
			const sweeper = this.sweeper(keeping);
			const steps = 2 + Math.ceil((await stores.retention.count()) / 50);
			for (let step = 0; step < steps; step++) await sweeper.step();
			await sweeper.stop();
		},
		/** Which articles are there, by their ids. */
		async ids(): Promise<string[]> {
			const refs = await redis.zrange(keys.articles(), "0", "-1");
			const ids = await Promise.all(refs.map((ref) => redis.hget(keys.article(ref), "id")));
			return ids.map(String).toSorted();
		},
		compact: () => compact(stores.searchCompaction, { now: now(), isTrimming: false }),
	};
}
export type KeptWorld = ReturnType<typeof openKeptWorld>;
