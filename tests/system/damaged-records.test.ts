import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { articleRef } from "../../src/article/article.ts";
import { newReader } from "../../src/article/reader.ts";
import { createKeys } from "../../src/store/keys.ts";
import { createPublished } from "../../src/store/published.ts";
import { createReaders } from "../../src/store/readers.ts";
import { createSealing } from "../../src/store/sealing.ts";
import { article, openRedis, startNewsroom, texts, until } from "../support/newsroom.ts";

const CHANNEL = "@lindenford";

test("an article that is no JSON any more is left as it is, and stands before no other", async () => {
	const newsroom = await startNewsroom();
	const redis = openRedis();
	const keys = createKeys(newsroom.prefix);
	const published = createPublished({
		redis,
		keys,
		channels: () => [CHANNEL],
		rulesOf: () => ({ isForReaders: true }),
	});
	for (const id of ["a", "b"]) await newsroom.send(article(id));
	await until(() => texts(newsroom.telegram).length === 2, "both posts");
	const refs = ["a", "b"].map((id) => articleRef("api", id));
	const kinds = async () => (await published.readMany(refs)).map(({ kind }) => kind);
	await until(async () => (await kinds()).join() === "stands,stands", "that both stand");
	await redis.hset(keys.article(refs[0] ?? ""), "body", '{"title":"The bri');
	// Nobody can say what it is; what readers have of it is not taken back.
	expect(await kinds()).toEqual(["unsettled", "stands"]);
	const edits = await redis.hget(keys.article(refs[0] ?? ""), "edits");
	await redis.hset(keys.article(refs[0] ?? ""), "edits", "{");
	expect(await kinds()).toEqual(["unsettled", "stands"]);
	if (edits === null) await redis.hdel(keys.article(refs[0] ?? ""), "edits");
	else await redis.hset(keys.article(refs[0] ?? ""), "edits", edits);
	await newsroom.send(article("b", { title: "The ferry runs" }));
	await until(() => texts(newsroom.telegram).join().includes("The ferry runs"), "the edit");
	await newsroom.send(article("a", { title: "The bridge is closed" }));
	await until(() => texts(newsroom.telegram).join().includes("is closed"), "its next version");
	await until(async () => (await kinds()).join() === "stands,stands", "that it stands again");
});

test("a newsroom file that is in force is not said to be refused", async () => {
	const lines: string[] = [];
	const channels = `channels: [{ id: "${CHANNEL}" }]`;
	const newsroom = await startNewsroom({ newsroom: channels, log: (line) => lines.push(line) });
	const keys = createKeys(newsroom.prefix);
	await openRedis().set(keys.latest, "no list");
	await newsroom.reload(
		`${channels}\nsources: [{ name: agency, format: json-feed, secret_env: WEBHOOK_SECRETS }]`,
	);
	expect(lines.join("")).toContain("the newsroom file was read again");
	expect(lines.join("")).toContain("what stood before could not be listed: reload again");
	const answer = await newsroom.hook("agency", {
		contentType: "application/json",
		body: JSON.stringify(article("a")),
	});
	expect(answer.status).toBe(202);
});

test("a reader's record that is cut short is told of, and those beside it are read", async () => {
	const redis = openRedis();
	const keys = createKeys(`test-${randomUUID()}`);
	const sealing = createSealing([Buffer.alloc(32, "a key of the tests")]);
	const readers = createReaders({ redis, keys, sealing, zone: () => "Europe/Berlin" });
	const now = Date.UTC(2026, 10, 25, 12);
	const ids = [11, 12, 13];
	for (const id of ids) await readers.change(id, now, () => newReader(now));
	const records = await redis.lrangeBuffer(keys.readersBlock(0), 0, -1);
	const [whole = Buffer.alloc(0)] = records.filter((bytes) => bytes.length > 0);
	expect(records.filter((bytes) => bytes.length > 0)).toHaveLength(ids.length);
	const place = records.indexOf(whole);
	for (let length = 1; length < whole.length; length++) {
		await redis.lset(keys.readersBlock(0), place, whole.subarray(0, length));
		const lost: unknown[] = [];
		const found = await readers.readMany(ids, (error) => lost.push(error));
		expect(found.map(({ id }) => id)).toEqual([12, 13]);
		expect(lost).toHaveLength(1);
	}
	await redis.lset(keys.readersBlock(0), place, whole);
	expect(await readers.readMany(ids)).toHaveLength(3);
	await redis.lset(keys.readersBlock(0), place, whole.subarray(0, 3));
	await readers.forget(11, now);
	expect(await readers.all()).toEqual([12, 13]);
	await readers.change(11, now, () => newReader(now));
	expect(await readers.readMany(ids)).toHaveLength(3);
});
