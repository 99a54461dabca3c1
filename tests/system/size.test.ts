import { expect, test } from "vitest";
import { digestOf } from "../../src/article/article.ts";
import { forecast } from "../../src/store/forecast.ts";
import { createSizes } from "../../src/store/sizes.ts";
import { DAY_MS, openKeptWorld } from "../support/kept-world.ts";
import { startPrivateStore } from "../support/private-store.ts";

const READERS = 20_000;
const ARTICLES = 3000;
/** Five messages to each reader: what comes in a day. */
const MESSAGES = 5;

const TOPICS = [
	"town",
	"weather",
	"football",
	"culture",
	"traffic",
	"business",
	"schools",
	"river",
];
/** Words as rare and as frequent as in a newspaper's, by Zipf. */
const wordAt = (at: number) =>
	`word${Math.floor(20_000 ** ((Math.imul(at, 2_654_435_761) >>> 0) / 2 ** 32))}`;

test("a store with 20,000 readers and 3,000 articles takes what was forecast, within a quarter", async () => {
	const { url } = await startPrivateStore();
	const world = openKeptWorld({ url });
	const { redis, keys, stores, clock } = world;
	await redis.config("SET", "appendonly", "no");
	const used = async () => Number(/used_memory:(\d+)/.exec(await redis.info("memory"))?.[1]);
	const before = await used();

	for (let from = 0; from < READERS; from += 200) {
		await Promise.all(
			Array.from({ length: 200 }, (_, n) => {
				const id = 5_000_000_000 + (from + n) * 7;
				return stores.readers.change(id, clock.now, (reader) => ({
					...reader,
					topics: Object.fromEntries(
						Array.from({ length: 5 }, (_, place) => [
							TOPICS[(from + n + place) % TOPICS.length] ?? "town",
							{ tempo: "now" as const, since: clock.now },
						]),
					),
					quiet: { from: 1320, to: 420 },
					digest: { minute: 480, days: [1, 2, 3, 4, 5, 6, 7] },
				}));
			}),
		);
	}
	let at = 0;
	const words = (count: number) => Array.from({ length: count }, () => wordAt(at++)).join(" ");
	const refs: string[] = [];
	for (let n = 0; n < ARTICLES; n++) {
		refs.push(
			await world.publish(`a${n}`, {
				title: `Number ${n}: ${words(6)}`,
				url: `https://news.example/${n}`,
				summary: words(25),
				content_text: words(270),
			}),
		);
		clock.now += DAY_MS / 100;
	}
	// By Redis' own clock no day has passed: what is kept for three has expired by now.
	for (const pattern of [keys.near("*"), keys.url("*")]) {
		for (const key of await redis.keys(pattern)) await redis.unlink(key);
	}
	const ids = await stores.readers.all();
	for (const [n, ref] of refs.slice(-MESSAGES).entries()) {
		const why = [{ kind: "topic" as const, slug: TOPICS[n % TOPICS.length] ?? "town" }];
		for (let from = 0; from < READERS; from += 200) {
			const some = ids.slice(from, from + 200);
			const offers = some.map((id) => ({ id, why }));
			await stores.recipients.offer(ref, offers, clock.now);
			// As the courier leaves it.
			const sent = { state: "sent", why, at: clock.now, messageId: from + n, hash: digestOf(ref) };
			const records = some.flatMap((id) => [String(id), JSON.stringify(sent)]);
			await redis.hset(keys.recipients(ref), ...records);
		}
	}
	await redis.del(keys.outbox);
	const taken = (await used()) - before;

	const keeping = {
		articlesMs: 30 * DAY_MS,
		articles: ARTICLES,
		messagesMs: DAY_MS,
		messages: undefined,
	};
	const wanted = { readers: READERS, articlesPerDay: 100 };
	const none = { readers: 0, articles: 0, articlesPerDay: 0 };
	const { bytes, articles } = forecast([], none, wanted, keeping);
	expect(articles).toBe(ARTICLES);
	const ahead = bytes.readers + bytes.messages + bytes.articles;
	const sizes = await createSizes({ redis, keys, now: () => clock.now }).groups();
	const told = sizes.reduce((sum, one) => sum + one.bytes, 0);
	expect(ahead / taken, `${ahead} of ${taken}`).toBeGreaterThan(0.75);
	expect(ahead / taken, `${ahead} of ${taken}`).toBeLessThan(1.25);
	expect(told / taken).toBeGreaterThan(0.75);
	expect(told / taken).toBeLessThan(1.25);
}, 600_000);
