import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { article, openRedis, startNewsroom, texts, until } from "../support/newsroom.ts";
import { startPrivateStore } from "../support/private-store.ts";

const NEWSROOM = `
channels: [{ id: "@lindenford" }]
topics: [{ slug: town, names: { en: Town }, tags: [Lindenford] }]
`;

/** A whole Tidings on a Redis of its own, which can be full. */
async function start() {
	const { url } = await startPrivateStore();
	const redis = openRedis(url);
	const lines: string[] = [];
	const room = await startNewsroom({
		redisUrl: url,
		newsroom: NEWSROOM,
		maxUpdates: 10_000,
		log: (line) => void lines.push(line),
	});
	const { telegram } = room;
	await until(async () => (await room.ask("/readyz")).status === 200, "readiness");
	return {
		...room,
		lines,
		redis,
		fill: () => redis.config("SET", "maxmemory", "1"),
		makeRoom: () => redis.config("SET", "maxmemory", "0"),
		/** What an admin was told. */
		told: (beginning: string) =>
			texts(telegram, telegram.adminId).filter((text) => text.startsWith(beginning)),
		/** What somebody has read from the bot. */
		read: (id: number) =>
			telegram
				.messages(id)
				.filter(({ from }) => from?.is_bot === true)
				.map(({ text = "" }) => text),
	};
}

describe("when Redis is full", () => {
	test("senders are told what to do, admins at once, the log once; then all goes on by itself", async () => {
		const room = await start();
		const { telegram, lines } = room;
		const bob = telegram.addPerson({ firstName: "Bob", languageCode: "en" });
		telegram.say(bob.id, "/follow town");
		await until(() => room.read(bob.id).length === 1, "an answer");
		await room.send(article("a"));
		await until(() => room.read(bob.id).length === 2, "the article in the chat");

		await room.fill();
		const quietFrom = lines.length;
		const answers = await Promise.all(
			Array.from({ length: 20 }, (_, n) => room.send(article(`b${n}`), { id: `msg_${n}` })),
		);
		for (const { status, headers, body } of answers) {
			expect(status).toBe(503);
			expect(headers.get("retry-after")).toBe("30");
			expect(headers.get("content-type")).toContain("application/problem+json");
			expect(body["detail"]).toContain("raise maxmemory");
		}
		expect(await room.ask("/readyz")).toMatchObject({
			status: 503,
			body: { redis: expect.stringContaining("is full") },
		});
		expect((await room.ask("/healthz")).status).toBe(200);
		const metrics = await (await fetch(`${room.url}/metrics`)).text();
		expect(metrics).toContain("\ntidings_redis_full 1\n");
		await until(() => room.told("🚨").length === 1, "the alarm");
		telegram.say(bob.id, "/unfollow town");
		// Twenty looks, of each part that looks.
		await sleep(2000);
		expect(room.told("🚨")).toHaveLength(1);
		const about = lines.slice(quietFrom).filter((line) => /full|OOM/.test(line));
		expect(about.filter((line) => line.includes("OOM"))).toHaveLength(1);
		expect(about.filter((line) => line.includes("Redis is full"))).toHaveLength(1);
		expect(texts(telegram)).toHaveLength(1);
		expect(room.read(bob.id)).toHaveLength(2);

		await room.makeRoom();
		await until(() => room.told("✅").length === 1, "the end of the alarm");
		await until(() => room.read(bob.id).length === 3, "the answer");
		for (let n = 0; n < 20; n++) {
			const again = await room.send(article(`b${n}`), { id: `msg_${n}` });
			expect(again.status).toBe(202);
		}
		await until(() => texts(telegram).length === 21, "the posts", 30_000);
		await sleep(500);
		expect(new Set(texts(telegram)).size).toBe(21);
		expect(room.told("✅")).toHaveLength(1);
		expect(room.read(bob.id)).toHaveLength(3);
		expect((await room.ask("/readyz")).status).toBe(200);
	});

	test("a post that is under way is written down, and nothing new begins", async () => {
		const room = await start();
		room.telegram.addFault({
			method: "sendMessage",
			chat: "@lindenford",
			kind: "delay",
			ms: 1000,
			after: true,
		});
		await room.send(article("a"));
		await room.send(article("b"));
		await until(() => texts(room.telegram).length === 1, "the first post");
		await room.fill();
		await until(async () => (await room.channelStatus("a")).state === "posted", "its record");
		await sleep(1000);
		expect(texts(room.telegram)).toHaveLength(1);
		expect((await room.channelStatus("b")).state).toBe("waiting");
		await room.makeRoom();
		await until(async () => (await room.channelStatus("b")).state === "posted", "the second one");
		expect(texts(room.telegram)).toHaveLength(2);
	});

	test("now and again: nothing is lost and nothing doubled, for channels and for readers", async () => {
		const room = await start();
		const { telegram } = room;
		const people = Array.from({ length: 10 }, (_, n) =>
			telegram.addPerson({ firstName: `Reader ${n}`, languageCode: "en" }),
		);
		for (const { id } of people) telegram.say(id, "/follow town");
		for (const { id } of people) await until(() => room.read(id).length === 1, "an answer");
		const over = new AbortController();
		const trouble = (async () => {
			while (!over.signal.aborted) {
				await room.fill();
				await sleep(150);
				await room.makeRoom();
				await sleep(100);
			}
		})();
		for (let n = 0; n < 8; n++) {
			const sent = article(`a${n}`, { title: `Number ${n} of the bridge` });
			await until(
				async () => (await room.send(sent, { id: `msg_${n}` })).status === 202,
				"room",
				30_000,
			);
		}
		await sleep(2000);
		over.abort();
		await trouble;
		await until(() => texts(telegram).length === 8, "the posts", 60_000);
		for (const { id } of people) {
			await until(() => room.read(id).length === 9, `what ${id} is to get`, 100_000);
		}
		await sleep(500);
		expect(new Set(texts(telegram)).size).toBe(8);
		for (const { id } of people) {
			expect(room.read(id)).toEqual([...new Set(room.read(id))]);
			expect(room.read(id)).toHaveLength(9);
		}
	}, 240_000);
});

test("admins are warned before it is full, once until it is emptier again", async () => {
	const room = await start();
	/** Has Redis use this share of what it may, by what it uses now. */
	const use = async (share: number) => {
		const used = Number(/used_memory:(\d+)/.exec(await room.redis.info("memory"))?.[1]);
		await room.redis.config("SET", "maxmemory", String(Math.round(used / share)));
	};
	// Beside this much, the buffers of connections that come and go are next to nothing.
	await room.redis.setrange("ballast", 40_000_000, "x");
	await use(0.88);
	await until(() => room.told("⚠️").length === 1, "the warning", 30_000);
	expect(room.told("⚠️")[0]).toMatch(
		/^⚠️ The memory of Redis is nearly full: it uses \d\d% of what it may\./,
	);
	await sleep(500);
	expect(room.told("⚠️")).toHaveLength(1);
	await use(0.5);
	await until(() => room.told("✅ There is room").length === 1, "the end of it", 30_000);
	await use(0.88);
	await until(() => room.told("⚠️").length === 2, "another warning", 30_000);
	expect(room.told("🚨")).toEqual([]);
}, 120_000);
