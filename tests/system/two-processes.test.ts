import { expect, test } from "vitest";
import { createKeys } from "../../src/store/keys.ts";
import { createReaders } from "../../src/store/readers.ts";
import { createRecipients } from "../../src/store/recipients.ts";
import { createSealing } from "../../src/store/sealing.ts";
import { article, openRedis, startNewsroom, texts, until } from "../support/newsroom.ts";

const NEWSROOM =
	"channels: [{ id: '@lindenford' }]\ntopics: [{ slug: town, tags: [Lindenford] }]\n";
const COUNT = 24;

test("two processes bring a reader each article once, whatever answers are lost, and one may end on the way", async () => {
	const pace = { TELEGRAM_PER_SECOND: "1000", TELEGRAM_PER_MINUTE: "6000" };
	const first = await startNewsroom({ newsroom: NEWSROOM, env: pace, callTimeoutMs: 1000 });
	const { telegram, prefix } = first;
	const env = { ...pace, REDIS_PREFIX: prefix };
	const second = await startNewsroom({ telegram, newsroom: NEWSROOM, env, callTimeoutMs: 1000 });
	const reader = telegram.addPerson({ firstName: "R", languageCode: "en" });
	telegram.say(reader.id, "/follow town");
	await until(() => texts(telegram, reader.id).length === 2, "the answer");
	const store = { redis: openRedis(), keys: createKeys(prefix) };
	const sealing = createSealing([]);
	const readers = createReaders({ ...store, sealing, zone: () => "UTC" });
	await readers.change(reader.id, Date.now(), (one) => ({ ...one, ceiling: 1000 }));

	let calls = 0;
	telegram.setFaultSource(({ method, chat }) => {
		if (method !== "sendMessage" || chat !== reader.id) return undefined;
		calls += 1;
		// Carried out, and never answered; or refused for a moment.
		if (calls % 8 === 3) return { kind: "reset", after: true };
		if (calls % 8 === 6) {
			return { kind: "error", code: 429, description: "Too Many Requests", retryAfter: 1 };
		}
		return undefined;
	});
	for (let n = 1; n <= COUNT; n++) {
		await first.send(article(`a${n}`, { title: `Bridge number ${n}.`, summary: `Part ${n}` }));
		if (n === COUNT / 2) await second.stop();
	}
	const recipients = createRecipients(store);
	const states = async () => {
		const refs = await recipients.received(reader.id);
		const found = await recipients.readMany(refs, reader.id);
		return found.map((one) => one?.state ?? "none");
	};
	const isOver = async () => {
		const found = await states();
		return found.length === COUNT && found.every((state) => state === "sent" || state === "left");
	};
	await until(isOver, "every article to come, or to be left", 120_000);
	const got = texts(telegram, reader.id).slice(2);
	for (let n = 1; n <= COUNT; n++) {
		expect(got.filter((text) => text.includes(`Bridge number ${n}.`))).toHaveLength(1);
	}
	expect(got).toHaveLength(COUNT);
	expect((await states()).filter((state) => state === "left").length).toBeGreaterThan(0);
}, 180_000);
