import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, onTestFinished, test } from "vitest";
import { article, type Newsroom, startNewsroom, texts, until } from "../support/newsroom.ts";
import { startSentinels } from "../support/redis-sentinels.ts";

const NEWSROOM =
	"channels: [{ id: '@lindenford' }]\ntopics: [{ slug: town, tags: [Lindenford] }]\n";
/** A failover takes a few seconds, and some more where a server falls silent; the machine may be busy. */
const FAILOVER_MS = 90_000;

/** Sentinels over a primary and replicas, and a Tidings that asks them. */
async function start({ replicas = 2, env = {} }: { replicas?: number; env?: object } = {}) {
	const dir = await mkdtemp(join(tmpdir(), "tidings-sentinel-"));
	onTestFinished(() => rm(dir, { recursive: true, force: true }));
	const redis = await startSentinels({ dir, replicas });
	onTestFinished(() => redis.stop());
	const newsroom = await startNewsroom({
		newsroom: NEWSROOM,
		env: { REDIS_URL: "", ...redis.env, ...env },
	});
	return { redis, newsroom };
}

/** Sends as a system does that never gives up. */
async function accepted(newsroom: Newsroom, id: string): Promise<void> {
	await until(
		async () => (await newsroom.send(article(id), { id: `msg_${id}` })).status === 202,
		`${id} to be accepted`,
		FAILOVER_MS,
	);
}

/** How often each article stands in the channel. */
function posted({ telegram }: Newsroom, ids: readonly string[]): number[] {
	const found = texts(telegram);
	return ids.map(
		(id) => found.filter((text) => text.startsWith(`${String(article(id)["title"])}\n`)).length,
	);
}

describe("when the primary fails", () => {
	test.each(["killed", "cut off"])(
		"%s while articles come, Tidings goes on with another one, and each is posted once",
		async (how) => {
			const { redis, newsroom } = await start();
			const ids = Array.from({ length: 30 }, (_, index) => `a${index}`);
			const sending = (async () => {
				for (const id of ids) {
					await accepted(newsroom, id);
					await sleep(100);
				}
			})();
			await until(() => texts(newsroom.telegram).length >= 5, "some posts");
			const former = await redis.primary();
			if (how === "killed") await former.kill();
			else former.freeze();
			await sending;
			await until(
				() => posted(newsroom, ids).every((count) => count > 0),
				"every post",
				FAILOVER_MS,
			);
			expect(posted(newsroom, ids)).toEqual(ids.map(() => 1));
			expect((await redis.primary()).port).not.toBe(former.port);
			former.thaw();
			// Its jobs are looked at by the same workers as before, and every part of it is there.
			await until(async () => (await newsroom.ask("/readyz")).status === 200, "readiness");
			await accepted(newsroom, "last");
			await until(() => posted(newsroom, ["last"])[0] === 1, "the last post");
		},
		200_000,
	);
});

describe("an article that a replica does not have", () => {
	test("is not accepted: the one that was lost with the primary comes again", async () => {
		const { redis, newsroom } = await start();
		const { isolated: former, goOn } = await redis.isolate();
		const answer = await newsroom.send(article("a"), { id: "msg_a" });
		expect(answer.status).toBe(503);
		expect(answer.headers.get("retry-after")).toBe("5");
		await former.kill();
		goOn();
		await redis.succeeded(former);
		await accepted(newsroom, "a");
		await until(() => posted(newsroom, ["a"])[0] === 1, "the post");
	}, 200_000);

	test("is lost after it was accepted where none is waited for", async () => {
		const { redis, newsroom } = await start({ env: { REDIS_WAIT_REPLICAS: "0" } });
		// Nothing tells of the article but its record.
		const away = { kind: "error", code: 500, description: "Internal Server Error" } as const;
		newsroom.telegram.addFault({ method: "sendMessage", times: Infinity, ...away });
		const { isolated: former, goOn } = await redis.isolate();
		expect((await newsroom.send(article("a"), { id: "msg_a" })).status).toBe(202);
		await former.kill();
		goOn();
		await redis.succeeded(former);
		await until(async () => (await newsroom.read("/v1/articles/a")).status !== 503, "an answer");
		expect((await newsroom.read("/v1/articles/a")).status).toBe(404);
	}, 200_000);

	test("is not posted before a replica has it, and then once", async () => {
		const { redis, newsroom } = await start({ replicas: 1 });
		const { telegram } = newsroom;
		await accepted(newsroom, "first");
		await until(() => posted(newsroom, ["first"])[0] === 1, "the first post");
		const { goOn } = await redis.isolate();
		telegram.clearCalls();
		expect((await newsroom.send(article("a"), { id: "msg_a" })).status).toBe(503);
		// It stands in the primary, where it is begun again and again, and given back.
		const attempts = async () => (await newsroom.channelStatus("a")).attempts;
		await until(async () => (await attempts()) >= 3, "some beginnings", FAILOVER_MS);
		expect(telegram.calls().filter(({ method }) => method === "sendMessage")).toEqual([]);
		goOn();
		await until(() => posted(newsroom, ["a"])[0] === 1, "the post", FAILOVER_MS);
		await accepted(newsroom, "a");
		await accepted(newsroom, "last");
		await until(() => posted(newsroom, ["last"])[0] === 1, "the last post");
		expect(posted(newsroom, ["a", "last"])).toEqual([1, 1]);
	}, 200_000);
});

describe("a message to a reader", () => {
	test("is not sent before a replica knows of it, and then once", async () => {
		const { redis, newsroom } = await start({ replicas: 1 });
		const { telegram } = newsroom;
		const reader = telegram.addPerson({ firstName: "R", languageCode: "en" });
		telegram.say(reader.id, "/follow town");
		await until(() => texts(telegram, reader.id).length === 2, "the answer");
		// Time enough for the replica to fall silent between the post and the message.
		const busy = { code: 429, description: "Too Many Requests", retryAfter: 2 } as const;
		telegram.addFault({ method: "sendMessage", chat: reader.id, kind: "error", ...busy });
		const asked = () =>
			telegram.calls().filter(({ method, chat }) => method === "sendMessage" && chat === reader.id);
		telegram.clearCalls();
		await accepted(newsroom, "a");
		await until(() => asked().length === 1, "the call that is refused");
		const { goOn } = await redis.isolate();
		await sleep(5000);
		expect(asked()).toHaveLength(1);
		goOn();
		await until(() => texts(telegram, reader.id).length === 3, "the message", FAILOVER_MS);
		expect(asked()).toHaveLength(2);
	}, 200_000);
});
