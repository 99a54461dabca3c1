import { expect, test } from "vitest";
import { newReader } from "../../src/article/reader.ts";
import { departuresFeature } from "../../src/bot/features/departures.ts";
import { follows, openLetterbox } from "../support/letterbox.ts";
import { until } from "../support/newsroom.ts";
import { startReaderBot } from "../support/reader-bot.ts";

test("what was withdrawn while a reader blocked the bot says so once they are back", async () => {
	const box = await openLetterbox();
	const id = await box.addReader(follows("climate"));
	await box.publish("a", { topics: ["climate"] });
	await box.run();
	await box.readers.note(id, { blockedAt: box.now() });
	await box.retract("a");
	await box.run();
	expect(box.got(id)[0]?.text).toContain("The bridge");
	await box.readers.note(id, { blockedAt: undefined });
	await box.recipients.touchAll(id, box.now());
	await box.run();
	expect(box.got(id)).toHaveLength(1);
	expect(box.got(id)[0]?.text).not.toContain("The bridge");
});

test("whoever comes back has all that they got looked at", async () => {
	const on = await startReaderBot({ features: (parts) => [departuresFeature(parts)] });
	const { id } = on.person();
	const ref = "a".repeat(22);
	await on.readers.change(id, on.now(), () => ({ ...newReader(on.now()), ceiling: 5 }));
	await on.recipients.offer(ref, [{ id, why: [{ kind: "topic", slug: "weather" }] }], on.now());
	await on.redis.del(on.keys.outbox);
	await on.readers.note(id, { blockedAt: on.now() });
	on.telegram.say(id, "I am back");
	await until(async () => (await on.redis.zcard(on.keys.outbox)) === 1, "the look");
	expect(await on.redis.zscore(on.keys.outbox, `${id} ${ref}`)).not.toBeNull();
});
