import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { articleRef } from "../../src/article/article.ts";
import { tagSlug } from "../../src/article/catalogue-made.ts";
import { StatsAnswer } from "../../src/ingest/stats-answer.ts";
import { createKeys } from "../../src/store/keys.ts";
import { createCountedLinks } from "../../src/web/counted-links.ts";
import {
	article,
	type Newsroom,
	openRedis,
	type Options,
	startNewsroom,
	until,
} from "../support/newsroom.ts";
import { createRedisServer } from "../support/redis-server.ts";

const CHANNEL = "@lindenford";
const PUBLIC_URL = "https://tidings.example";
const KEY = Buffer.alloc(32, "the key that signs links");
const BROWSER = "Mozilla/5.0 (Android 15; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0";

async function start(options: Options = {}) {
	const newsroom = await startNewsroom({
		...options,
		env: { LINK_CLICKS: "on", LINK_KEY: KEY.toString("base64"), PUBLIC_URL, ...options.env },
	});
	return Object.assign(newsroom, {
		/** Follows a link as a browser does, as far as this server. */
		follow: (address: string, headers: Record<string, string> = {}, method = "GET") =>
			fetch(address.replace(PUBLIC_URL, newsroom.url), {
				method,
				redirect: "manual",
				headers: { "user-agent": BROWSER, ...headers },
			}),
		async stats(query = "days=1"): Promise<StatsAnswer> {
			return StatsAnswer.parse((await newsroom.read(`/v1/stats?${query}`)).body);
		},
	});
}

async function posted(newsroom: Newsroom, id = "a", more: Record<string, unknown> = {}) {
	await newsroom.send(article(id, more));
	await until(async () => (await newsroom.channelStatus(id)).state === "posted", `${id} to stand`);
	const message = newsroom.telegram.messages(CHANNEL).at(-1);
	const link = message?.entities?.find((one) => one.type === "text_link");
	if (message === undefined || link?.type !== "text_link") throw new Error("no link");
	return { message, link: link.url };
}

describe("a link of a post", () => {
	test("leads to the article by way of this server, which counts it and keeps nothing of who it was", async () => {
		const lines: string[] = [];
		const newsroom = await start({
			log: (line) => void lines.push(line),
			env: { LOG_LEVEL: "trace" },
		});
		const { message, link } = await posted(newsroom, "a", { tags: ["climate"] });
		expect(link).toMatch(/^https:\/\/tidings\.example\/r\/[\w-]+$/);
		// The preview is the article's own.
		expect(message.link_preview_options?.url).toBe("https://news.example/bridge/a");

		const answer = await newsroom.follow(link, { "x-forwarded-for": "203.0.113.77" });
		expect(answer.status).toBe(302);
		expect(answer.headers.get("location")).toBe("https://news.example/bridge/a");
		expect(answer.headers.get("cache-control")).toBe("no-store");
		expect(answer.headers.get("referrer-policy")).toBe("no-referrer");
		expect(answer.headers.get("set-cookie")).toBeNull();
		await newsroom.follow(link);
		await until(async () => (await newsroom.stats()).clicks.total === 2, "two clicks");
		expect((await newsroom.stats(`days=1&topic=${tagSlug("climate")}`)).clicks.total).toBe(2);
		expect((await newsroom.stats()).reactions.top).toEqual([
			expect.objectContaining({ ref: articleRef("api", "a"), reactions: 0, clicks: 2 }),
		]);

		const kept = JSON.stringify(await everythingIn(newsroom.prefix));
		for (const trace of ["203.0.113.77", "Firefox", "Gecko"]) {
			expect(kept).not.toContain(trace);
			expect(lines.join("\n")).not.toContain(trace);
		}
	});

	test("does not count what looks ahead", async () => {
		const newsroom = await start();
		const { link } = await posted(newsroom);
		const ahead = [
			await newsroom.follow(link, {}, "HEAD"),
			await newsroom.follow(link, { "user-agent": "TelegramBot (like TwitterBot)" }),
			await newsroom.follow(link, { "user-agent": "facebookexternalhit/1.1" }),
			await newsroom.follow(link, { "sec-purpose": "prefetch;prerender" }),
			await newsroom.follow(link, { purpose: "prefetch" }),
		];
		expect(ahead.map(({ status }) => status)).toEqual([302, 302, 302, 302, 302]);
		await newsroom.follow(link);
		await until(async () => (await newsroom.stats()).clicks.total > 0, "a click");
		expect((await newsroom.stats()).clicks.total).toBe(1);
	});

	test("leads to where the article is now, with what the channel tells the newsroom's statistics", async () => {
		const newsroom = await start({
			newsroom: `channels: [{ id: "${CHANNEL}", utm: { source: telegram } }]`,
		});
		const { link } = await posted(newsroom);
		await newsroom.send(article("a", { url: "https://news.example/moved" }));
		await until(
			async () => (await newsroom.channelStatus("a")).applied_revision === 2,
			"the new address",
		);
		const answer = await newsroom.follow(link);
		expect(answer.headers.get("location")).toBe("https://news.example/moved?utm_source=telegram");
	});

	test("leads to where a version is that is held back only once somebody has looked at it", async () => {
		const newsroom = await start({
			newsroom: "review: [{ name: Court, when: { any: [{ keyword: verdict }] } }]",
		});
		const { link } = await posted(newsroom);
		await newsroom.send(
			article("a", { title: "The verdict", url: "https://elsewhere.example/verdict" }),
		);
		expect((await newsroom.read("/v1/articles/a")).body["state"]).toBe("review");
		const answer = await newsroom.follow(link);
		expect(answer.headers.get("location")).toBe("https://news.example/bridge/a");
	});

	test("goes on working once the article is forgotten here, and while Redis is away", async () => {
		const dir = await mkdtemp(join(tmpdir(), "tidings-links-"));
		onTestFinished(() => rm(dir, { recursive: true, force: true }));
		const server = await createRedisServer({ dir });
		await server.start();
		const url = `redis://127.0.0.1:${server.port}`;
		const newsroom = await start({ redisUrl: url });
		const { link } = await posted(newsroom);
		const redis = openRedis(url);
		await redis.del(createKeys(newsroom.prefix).article(articleRef("api", "a")));
		const forgotten = await newsroom.follow(link);
		expect(forgotten.headers.get("location")).toBe("https://news.example/bridge/a");
		redis.disconnect();
		await server.kill();
		const away = await newsroom.follow(link);
		expect(away.status).toBe(302);
		expect(away.headers.get("location")).toBe("https://news.example/bridge/a");
	});

	test("leads nowhere when anything of it was changed, in words that a reader understands", async () => {
		const newsroom = await start();
		const { link } = await posted(newsroom);
		const token = link.slice(`${PUBLIC_URL}/r/`.length);
		const other = createCountedLinks({ publicUrl: PUBLIC_URL, keys: [Buffer.alloc(32, "x")] });
		const forged = other.address({
			ref: articleRef("api", "a"),
			channel: CHANNEL,
			url: "https://evil.example/",
		});
		const places = [0, 20, Math.floor(token.length / 2), token.length - 2];
		const changed = places.map(
			(at) => `${token.slice(0, at)}${token[at] === "A" ? "B" : "A"}${token.slice(at + 1)}`,
		);
		for (const address of [
			...[...changed, `${token}A`, token.slice(0, -4), "x", "https%3A%2F%2Fevil.example"].map(
				(one) => `${PUBLIC_URL}/r/${one}`,
			),
			forged ?? "",
		]) {
			const answer = await newsroom.follow(address);
			expect(answer.status, address).toBe(404);
			expect(answer.headers.get("location")).toBeNull();
			expect(answer.headers.get("content-type")).toBe("text/html; charset=utf-8");
			expect(await answer.text()).toContain("There is nothing here");
		}
		expect((await newsroom.stats()).clicks.total).toBe(0);
	});

	test("is known when the answer to a send is lost", async () => {
		const newsroom = await start({ newsroom: `channels: [{ id: "${CHANNEL}", kind: [rich] }]` });
		const group = newsroom.telegram.addGroup({ title: "Talk", id: -1_000_000_000_777 });
		newsroom.telegram.linkGroup(CHANNEL, group.id);
		newsroom.telegram.addFault({ chat: CHANNEL, kind: "reset", after: true });
		await newsroom.send(article("a"));
		await until(async () => (await newsroom.channelStatus("a")).state === "posted", "the post");
		expect(JSON.stringify(newsroom.telegram.messages(CHANNEL))).toContain(`${PUBLIC_URL}/r/`);
		expect(newsroom.telegram.entries(CHANNEL)).toHaveLength(1);
	});

	test("is the article's own where links are not counted, and earlier ones go on working", async () => {
		const newsroom = await start({ env: { LINK_CLICKS: "off" } });
		const { link } = await posted(newsroom);
		expect(link).toBe("https://news.example/bridge/a");
		const links = createCountedLinks({ publicUrl: PUBLIC_URL, keys: [KEY] });
		const earlier = links.address({ ref: articleRef("api", "a"), channel: CHANNEL, url: link });
		expect((await newsroom.follow(earlier ?? "")).status).toBe(302);
		const without = await startNewsroom();
		expect((await without.ask("/r/x")).status).toBe(404);
	});
});

async function everythingIn(prefix: string): Promise<unknown[]> {
	const redis = openRedis();
	const found: unknown[] = [];
	for (const key of await redis.keys(`${prefix}:*`)) {
		found.push(key, (await redis.dumpBuffer(key))?.toString("latin1"));
		if ((await redis.type(key)) === "hash") found.push(await redis.hgetall(key));
	}
	return found;
}
