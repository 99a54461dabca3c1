import { expect, test } from "vitest";
import { article, startNewsroom, texts, until } from "../support/newsroom.ts";

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
