import type { Redis } from "ioredis";
import { createSubscriber, subscriberId } from "../../bench/matching/subscribers.ts";
import { createArticles } from "../../bench/search/articles.ts";
import { articleRef } from "../../src/article/article.ts";
import { catalogueOf, grownTopics, topicsOfTags } from "../../src/article/catalogue-made.ts";
import type { ChannelRules } from "../../src/article/channel-rules.ts";
import { FeedItem } from "../../src/article/feed-item.ts";
import { createSearch } from "../../src/search/search.ts";
import { createIntake } from "../../src/store/intake.ts";
import type { Keys } from "../../src/store/keys.ts";
import { createSealing } from "../../src/store/sealing.ts";
import { createSearchIndex } from "../../src/store/search-index.ts";
import { createStores } from "../../src/store/stores.ts";
import { everywhere } from "./placement.ts";
import { policy, toSubmission } from "./reading.ts";

const CHANNEL = "@lindenford";
/** How many articles come with one request, and how many readers are written at a time. */
const TOGETHER = 50;

/**
 * Fills a store with readers and with articles that stand in a channel and can be found, by the parts that a newsroom
 * fills it with.
 */
export async function fillStore(
	{ redis, keys }: { redis: Redis; keys: Keys },
	size: { readers: number; articles: number },
	say: (sentence: string) => void,
): Promise<void> {
	const now = () => Date.now();
	const stores = createStores({
		redis,
		keys,
		sealing: createSealing([]),
		zone: () => "Europe/Berlin",
		channels: () => [CHANNEL],
		rulesOf: () => ({}) as ChannelRules,
		now,
	});
	const { published, posts, readers } = stores;
	const catalogue = catalogueOf(grownTopics([{ tags: ["Lindenford"] }], 20), {
		locale: "en",
		of: topicsOfTags,
	});
	const index = createSearchIndex({ redis, keys });
	const search = createSearch({ index, published, catalogue: async () => catalogue, now });
	const channels = () => [CHANNEL] as const;
	const intake = createIntake({ redis, keys, channels, placement: everywhere(CHANNEL) });
	const texts = createArticles(8);

	for (let from = 0; from < size.readers; from += TOGETHER) {
		const some = numbers(from, Math.min(size.readers, from + TOGETHER));
		await Promise.all(
			some.map((one) => readers.change(subscriberId(one), now(), () => createSubscriber(one))),
		);
		if (from % 50_000 === 0) say(`${from} readers`);
	}
	for (let from = 0; from < size.articles; from += TOGETHER) {
		const some = numbers(from, Math.min(size.articles, from + TOGETHER));
		const submissions = some.map((one) => toSubmission("api", itemOf(one), now() + one));
		const kept = await intake.accept({
			source: policy({}),
			delivery: `d${from}`,
			payload: undefined,
			digest: `d${from}`,
			submissions,
			now: now(),
		});
		if (kept.kind !== "kept") throw new Error("articles were not kept");
		await Promise.all(some.map((one) => stand(articleRef("api", `a${one}`), one + 1)));
		for (const one of await published.changed(Number.MAX_SAFE_INTEGER, 2 * TOGETHER)) {
			await published.note(one.ref, await published.read(one.ref));
			await search.note(one.ref);
			await published.seen(one);
		}
		if (from % 10_000 === 0) say(`${from} articles`);
	}

	function itemOf(number: number): FeedItem {
		const { title, lead, body, tags } = texts.at(number);
		return FeedItem.parse({
			id: `a${number}`,
			title,
			url: `https://news.example/a/${number}`,
			summary: lead,
			content_text: body,
			tags,
		});
	}

	async function stand(ref: string, messageId: number): Promise<void> {
		const post = await posts.read(CHANNEL, ref);
		if (post === undefined) throw new Error(`${ref} has no post`);
		const { desired } = post;
		const link = `https://t.me/lindenford/${messageId}`;
		const change = {
			state: "posted",
			applied: desired,
			handled: desired,
			messageId,
			link,
		} as const;
		await posts.settle(post, { change: { ...change, postedAt: now() }, now: now() });
	}
}

function numbers(from: number, to: number): number[] {
	return Array.from({ length: to - from }, (_, index) => from + index);
}
