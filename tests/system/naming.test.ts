import { describe, expect, test } from "vitest";
import { ADA, asked, posted, seen, startDesk, whenAsked } from "../support/desk.ts";
import { after, ask, labels, linkOf, post, startEditors } from "../support/editors.ts";
import { servePicture } from "../support/media.ts";
import { until } from "../support/newsroom.ts";

const WHICH = "What do you want to change?";

describe("which article is meant", () => {
	test("is told by a reply to the post's forward", async () => {
		const desk = await startEditors();
		await post(desk, "a");
		const message = await post(desk, "b");
		const passed = desk.telegram.forward(ADA, "@lindenford", message.message_id);
		const card = await after(desk, desk.telegram.reply(ADA, passed.message_id, "/edit"), WHICH);
		expect(card.text).toContain("part b");
		expect(card.text).toContain(linkOf(message));
	});

	test("is told by the page's address, however it is written", async () => {
		const desk = await startEditors();
		await post(desk, "a");
		const address = "https://www.news.example/bridge/a/?utm_source=mail";
		expect((await ask(desk, `/edit ${address}`, WHICH)).text).toContain("part a");
	});

	test("is told by a reply to what the bot itself has sent about it", async () => {
		const desk = await startDesk();
		await desk.send("a");
		const question = await whenAsked(desk, "part a");
		const preview = seen(desk, ADA).find(
			({ message_id: id }) => id === question.reply_to_message?.message_id,
		);
		for (const one of [question, preview]) {
			const reply = desk.telegram.reply(ADA, one?.message_id ?? 0, "/edit");
			expect((await after(desk, reply, WHICH)).text).toContain("part a");
		}
		expect(asked(desk)).toBeDefined();
	});

	test("is told by the second message of an album", async () => {
		const pictures = await Promise.all([servePicture(1200, 630), servePicture(1200, 640)]);
		const desk = await startEditors({ channel: "kind: album" });
		const [first, second] = pictures.map(({ url }) => url);
		await desk.send("a", {
			image: first,
			content_html: `<p>Text</p><img src="${second}" width="1200" height="640">`,
		});
		await until(() => desk.telegram.messages("@lindenford").length === 2, "the album");
		const last = desk.telegram.messages("@lindenford")[1];
		const passed = desk.telegram.forward(ADA, "@lindenford", last?.message_id ?? 0);
		const card = await after(desk, desk.telegram.reply(ADA, passed.message_id, "/edit"), WHICH);
		expect(card.text).toContain("part a");
	});

	test("is asked where nothing names it, and heard in a forward", async () => {
		const desk = await startEditors();
		const message = await post(desk, "a");
		const question = await ask(desk, "/edit", "Which article?");
		expect(question.text).toContain("/edit");
		await ask(desk, "https://news.example/nothing/here", "I know no article for that");
		const passed = desk.telegram.forward(ADA, "@lindenford", message.message_id);
		expect((await after(desk, passed, WHICH)).text).toContain("part a");
		// The question is answered: what is said then is looked for.
		await ask(desk, "bridge", "part a");
	});

	test("is not told by a forward that hides where it is from", async () => {
		const desk = await startEditors();
		const message = await post(desk, "a");
		const hidden = { isHidden: true };
		const passed = desk.telegram.forward(ADA, "@lindenford", message.message_id, hidden);
		const reply = desk.telegram.reply(ADA, passed.message_id, "/retract");
		const told = await after(desk, reply, "does not say where it comes from");
		expect(labels(told)).toEqual([]);
	});

	test("is not told by the link of a foreign channel, or of a message of somebody else's", async () => {
		const desk = await startEditors();
		await post(desk, "a");
		desk.telegram.addChannel({ title: "Elsewhere", username: "elsewhere" });
		await ask(desk, "/pin https://t.me/elsewhere/1", "no message of this newsroom");
		const { message_id: id } = desk.telegram.postByHand("@lindenford", "Written by hand");
		await ask(desk, `/pin https://t.me/lindenford/${id}`, "I know no article for that");
		const told = await ask(desk, "/pin https://t.me/c/999/1", "no message of this newsroom");
		expect(labels(told)).toEqual([]);
	});

	test("is told in words where its source has withdrawn it", async () => {
		const desk = await startEditors();
		const message = await post(desk, "a");
		const kill = JSON.stringify({ type: "article.retracted", data: { id: "a" } });
		await desk.newsroom.hook("stringers", { contentType: "application/json", body: kill });
		await until(() => posted(desk).length === 0, "the withdrawal");
		const told = await ask(desk, `/edit ${linkOf(message)}`, "has withdrawn the article");
		expect(labels(told)).toEqual([]);
	});

	test("has its story shown to the team, post by post, and to nobody else", async () => {
		const desk = await startEditors();
		const story = { _tidings: { story: { id: "bridge", title: "The bridge" } } };
		const first = await post(desk, "a", story);
		const second = await post(desk, "b", story);
		const shown = await ask(desk, `/story ${linkOf(second)}`, "Story:");
		expect(shown.text).toContain("The bridge");
		const links = shown.entities?.flatMap((one) => (one.type === "text_link" ? [one.url] : []));
		expect(links).toEqual([linkOf(second), linkOf(first)]);
		await ask(desk, `/story ${linkOf(await post(desk, "c"))}`, "belongs to no story");
		// Without a post it is what it is for readers.
		await ask(desk, "/story", "Running stories");
	});
});
