import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { createKeys } from "../../src/store/keys.ts";
import { createPublished } from "../../src/store/published.ts";
import { article, openRedis, startNewsroom, texts, until } from "../support/newsroom.ts";

const NEWSROOM =
	"channels: [{ id: '@lindenford' }]\ntopics: [{ slug: town, tags: [Lindenford] }]\n";

test("a reader's copy is withdrawn also where Telegram lets the channel's post neither be deleted nor edited", async () => {
	const newsroom = await startNewsroom({ newsroom: NEWSROOM });
	const { telegram } = newsroom;
	const reader = telegram.addPerson({ firstName: "R", languageCode: "en" });
	telegram.say(reader.id, "/follow town");
	await until(() => texts(telegram, reader.id).length === 2, "the answer");
	await newsroom.send(article("a"));
	await until(() => texts(telegram, reader.id).length === 3, "the article");
	for (const [method, what] of [
		["deleteMessage", "deleted"],
		["editMessageText", "edited"],
	] as const) {
		const description = `Bad Request: message can't be ${what}`;
		const refusal = { kind: "error", code: 400, description, times: 100 } as const;
		telegram.addFault({ method, chat: "@lindenford", ...refusal });
	}
	await newsroom.send({ type: "article.retracted", data: { id: "a" } });
	await until(
		() => texts(telegram, reader.id)[2]?.includes("withdrawn") === true,
		"the notice in the place of the copy",
	);
	expect(texts(telegram)[0]).toContain("The bridge of Lindenford");
});

test("a channel that is opened to readers shows them what stands there already", async () => {
	const newsroom = await startNewsroom({
		newsroom: "channels: [{ id: '@lindenford', readers: false }]\n",
		// It is asked for again and again.
		maxUpdates: 100_000,
	});
	const { telegram } = newsroom;
	await newsroom.send(article("a"));
	await until(() => texts(telegram).length === 1, "the post");
	const found = async () => (await telegram.askInline(telegram.adminId, "")).results.length;
	expect(await found()).toBe(0);
	await newsroom.reload("channels: [{ id: '@lindenford', readers: true }]\n");
	await until(async () => (await found()) === 1, "what can be found");
});

test("what is listed anew is looked at, also where somebody looks at it already, by what held before", async () => {
	const redis = openRedis();
	const keys = createKeys(`test-${randomUUID()}`);
	const rulesOf = () => ({ isForReaders: true });
	const published = createPublished({ redis, keys, channels: () => [], rulesOf });
	await redis.zadd(keys.latest, 1, "@lindenford a");
	await published.backfill(1000);
	const [looked] = await published.changed(1000, 10);
	expect(looked).toEqual({ ref: "a", at: "1000" });
	await published.backfill(1000);
	if (looked !== undefined) await published.seen(looked);
	expect(await published.changed(2000, 10)).toEqual([{ ref: "a", at: "1001" }]);
});

test("readers go on finding what the channel shows while an update waits for a decision, and after a no", async () => {
	const newsroom = await startNewsroom({
		newsroom: `${NEWSROOM}review: [{ name: Law, when: { any: [{ keyword: lawsuit }] } }]\n`,
		maxUpdates: 100_000,
	});
	const { telegram } = newsroom;
	const reader = telegram.addPerson({ firstName: "R", languageCode: "en" });
	telegram.say(reader.id, "/follow town");
	await until(() => texts(telegram, reader.id).length === 2, "the answer");
	await newsroom.send(article("a", { title: "The bridge is open" }));
	await until(() => texts(telegram, reader.id).length === 3, "the article");
	const found = async (words: string) =>
		(await telegram.askInline(reader.id, words)).results.map((one) =>
			one.type === "article" ? one.title : "",
		);
	await until(async () => (await found("open")).length === 1, "what can be found");
	await newsroom.send(article("a", { title: "The bridge has a lawsuit" }));
	const asked = () =>
		telegram
			.messages(telegram.adminId)
			.find((message) => message.text?.includes("needs a yes") === true);
	await until(() => asked() !== undefined, "the question");
	expect(await found("")).toEqual(["The bridge is open"]);
	const buttons = (asked()?.reply_markup?.inline_keyboard ?? []).flat();
	const reject = buttons.find((one) => "callback_data" in one && /reject/.test(one.callback_data));
	const data = reject !== undefined && "callback_data" in reject ? reject.callback_data : "";
	await telegram.press(telegram.adminId, asked()?.message_id ?? 0, data);
	// Another change looks at it again.
	await newsroom.send(article("b", { title: "The tram runs", summary: "More trams." }));
	await until(async () => (await found("")).length === 2, "the other one");
	expect(await found("bridge open")).toEqual(["The bridge is open"]);
	expect(await found("lawsuit")).toEqual([]);
	expect(texts(telegram, reader.id)[2]).toContain("The bridge is open");
	await newsroom.send({ type: "article.retracted", data: { id: "a" } });
	await until(async () => (await found("")).length === 1, "the withdrawal");
	await until(() => texts(telegram, reader.id)[2]?.includes("withdrawn") === true, "the notice");
});
