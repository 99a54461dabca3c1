import { describe, expect, test } from "vitest";
import { articleRef } from "../../src/article/article.ts";
import { createKeys } from "../../src/store/keys.ts";
import { ADA, BO, posted, seen } from "../support/desk.ts";
import {
	after,
	ask,
	journal,
	labels,
	linkOf,
	post,
	startEditors,
	tap,
	whenSays,
} from "../support/editors.ts";
import { openRedis, until } from "../support/newsroom.ts";

/** A post without the line that tells when it was changed. */
const bare = (text = "") => text.replace(/\n*Updated [^\n]*/, "");

describe("/edit", () => {
	test("changes the title of a post by its link, after it was seen as it will stand", async () => {
		const desk = await startEditors();
		const message = await post(desk, "a");
		const card = await ask(desk, `/edit ${linkOf(message)}`, "What do you want to change?");
		expect(labels(card)).toEqual(["Title", "Summary", "Text", "Leave it"]);
		await tap(desk, card, "Title");
		const question = await after(desk, card, "Title: please answer");
		expect(question.text).toContain("part a");
		expect(question.entities?.at(-1)).toMatchObject({ type: "code" });
		const proposal = await ask(desk, "The bridge is open", "This is how it will stand");
		const preview = seen(desk, ADA).find(({ text }) => text?.startsWith("The bridge is open"));
		const { length } = preview?.text ?? "";
		expect(proposal.text).toMatch(new RegExp(`Courier.*@lindenford.*: ${length}/4096`));
		expect(posted(desk)[0]).toContain("part a");
		await tap(desk, proposal, "Change it");
		await until(() => posted(desk)[0]?.startsWith("The bridge is open") === true, "the change");
		expect(desk.telegram.messages("@lindenford")).toHaveLength(1);
		expect(bare(posted(desk)[0])).toBe(bare(preview?.text));
		expect(labels(await whenSays(desk, proposal, "has changed it"))).toEqual([]);
		expect(await journal(desk)).toMatchObject([
			{ what: "title", by: ADA, after: "The bridge is open" },
		]);
	});

	test("changes the summary", async () => {
		const desk = await startEditors();
		const message = await post(desk, "a");
		const card = await ask(desk, `/edit ${linkOf(message)}`, "What do you want");
		await tap(desk, card, "Summary");
		await after(desk, card, "Summary: please answer");
		await tap(desk, await ask(desk, "Cars may pass.", "how it will stand"), "Change it");
		await until(() => posted(desk)[0]?.includes("Cars may pass.") === true, "the summary");
		expect((await journal(desk)).map(({ what }) => what)).toEqual(["summary"]);
	});

	test("changes the text, with the formatting that was typed", async () => {
		const desk = await startEditors({ channel: "template: full" });
		const message = await post(desk, "a", { content_html: "<p>It was closed for a year.</p>" });
		const text = await ask(desk, `/edit ${linkOf(message)}`, "What do you want");
		await tap(desk, text, "Text");
		const question = await after(desk, text, "Text: please answer");
		desk.telegram.say(ADA, "It was closed for two years.", [
			{ type: "bold", offset: 18, length: 9 },
		]);
		await tap(desk, await after(desk, question, "how it will stand"), "Change it");
		await until(() => posted(desk)[0]?.includes("for two years") === true, "the text");
		const standing = desk.telegram.messages("@lindenford")[0];
		const bold = standing?.entities?.filter(({ type }) => type === "bold") ?? [];
		expect(bold.map((one) => standing?.text?.slice(one.offset, one.offset + one.length))).toContain(
			"two years",
		);
		expect((await journal(desk)).map(({ what }) => what)).toEqual(["edited"]);
	});

	test("holds until the source changes these words, and no longer", async () => {
		const desk = await startEditors();
		const message = await post(desk, "a");
		const card = await ask(desk, `/edit ${linkOf(message)}`, "What do you want");
		await tap(desk, card, "Title");
		await after(desk, card, "Title: please answer");
		await tap(desk, await ask(desk, "Our own title", "how it will stand"), "Change it");
		await until(() => posted(desk)[0]?.includes("Our own title") === true, "the change");
		await desk.send("a", { summary: "Another summary of the source's." });
		await until(() => posted(desk)[0]?.includes("Another summary") === true, "the next version");
		expect(posted(desk)[0]).toContain("Our own title");
		await desk.send("a", { title: "The source's own, anew" });
		await until(() => posted(desk)[0]?.includes("own, anew") === true, "the source's title");
	});

	test("gives the source its words back", async () => {
		const desk = await startEditors();
		const message = await post(desk, "a");
		const card = await ask(desk, `/edit ${linkOf(message)}`, "What do you want");
		await tap(desk, card, "Title");
		await after(desk, card, "Title: please answer");
		await tap(desk, await ask(desk, "Our own title", "how it will stand"), "Change it");
		await until(() => posted(desk)[0]?.includes("Our own title") === true, "the change");
		const again = await ask(desk, `/edit ${linkOf(message)}`, "In the newsroom’s words");
		const presses = await Promise.all(
			Array.from({ length: 20 }, () => tap(desk, again, "ed:undo:title")),
		);
		expect(presses.filter(({ text }) => text?.includes("are back"))).toHaveLength(1);
		await until(() => posted(desk)[0]?.includes("part a") === true, "the source's title");
		expect((await journal(desk)).map(({ what }) => what)).toEqual(["title", "title"]);
	});

	test("refuses what can't be a title, and asks on", async () => {
		const desk = await startEditors();
		const message = await post(desk, "a");
		const card = await ask(desk, `/edit ${linkOf(message)}`, "What do you want");
		await tap(desk, card, "Title");
		await after(desk, card, "Title: please answer");
		await ask(desk, "\u3164", "no text in that");
		await ask(desk, "long ".repeat(80), "has room for 300");
		expect(labels(await ask(desk, "A good title", "how it will stand"))).toContain("Change it");
	});

	test("changes nothing when it is left, and says so to whoever presses an old button", async () => {
		const desk = await startEditors();
		const message = await post(desk, "a");
		const card = await ask(desk, `/edit ${linkOf(message)}`, "What do you want");
		await tap(desk, card, "Title");
		await after(desk, card, "Title: please answer");
		const proposal = await ask(desk, "A good title", "how it will stand");
		const data = { do: "Change it", no: "Leave it" };
		const [first] = proposal.reply_markup?.inline_keyboard[0] ?? [];
		await tap(desk, proposal, data.no);
		await whenSays(desk, proposal, "everything stays");
		const old = first !== undefined && "callback_data" in first ? first.callback_data : "";
		await desk.telegram.press(ADA, proposal.message_id, old);
		await whenSays(desk, proposal, "decided already");
		expect(posted(desk)[0]).toContain("part a");
	});

	test("carries a change out once, however often it is confirmed", async () => {
		const desk = await startEditors();
		const message = await post(desk, "a");
		const card = await ask(desk, `/edit ${linkOf(message)}`, "What do you want");
		await tap(desk, card, "Title");
		await after(desk, card, "Title: please answer");
		const proposal = await ask(desk, "A good title", "how it will stand");
		await Promise.all(Array.from({ length: 20 }, () => tap(desk, proposal, "ed:do:")));
		await until(() => posted(desk)[0]?.includes("A good title") === true, "the change");
		expect(await journal(desk)).toHaveLength(1);
	});

	test("tells the second of two editors who was first, and shows what would stand now", async () => {
		const desk = await startEditors();
		const message = await post(desk, "a");
		const proposals = [];
		for (const [person, part, words] of [
			[ADA, "Title", "Ada's title"],
			[BO, "Summary", "Bo's summary."],
		] as const) {
			const card = await ask(desk, `/edit ${linkOf(message)}`, "What do you want", person);
			await tap(desk, card, part, person);
			await after(desk, card, "please answer", person);
			proposals.push(await ask(desk, words, "how it will stand", person));
		}
		const [adas, bos] = proposals;
		if (adas === undefined || bos === undefined) throw new Error("nobody was asked");
		await tap(desk, adas, "Change it");
		await tap(desk, bos, "Change it", BO);
		await whenSays(desk, bos, /Ada.* has changed this article meanwhile/, BO);
		const again = await after(desk, bos, "how it will stand", BO);
		const preview = seen(desk, BO).find(
			({ message_id: id, text }) => id > bos.message_id && text?.includes("Ada's title") === true,
		);
		expect(preview?.text).toContain("Bo's summary.");
		await tap(desk, again, "Change it", BO);
		await until(() => posted(desk)[0]?.includes("Bo's summary.") === true, "both changes");
		expect(posted(desk)[0]).toContain("Ada's title");
	});

	test("goes on after a restart between any two steps", async () => {
		const desk = await startEditors();
		const message = await post(desk, "a");
		const card = await ask(desk, "/edit", "Which article?");
		await desk.restart();
		const next = await ask(desk, linkOf(message), "What do you want");
		expect(next.message_id).toBeGreaterThan(card.message_id);
		await tap(desk, next, "Title");
		await after(desk, next, "please answer");
		const proposal = await ask(desk, "From before the restart", "how it will stand");
		await tap(desk, proposal, "Change it");
		await until(() => posted(desk)[0]?.includes("From before") === true, "the change");
	});

	test("is for editors alone", async () => {
		const desk = await startEditors();
		const message = await post(desk, "a");
		const card = await ask(desk, `/edit ${linkOf(message)}`, "What do you want");
		const stranger = desk.telegram.addPerson({ firstName: "Mallory", languageCode: "en" });
		desk.telegram.say(stranger.id, "/start");
		await until(() => desk.telegram.messages(stranger.id).length === 2, "the greeting");
		for (const row of card.reply_markup?.inline_keyboard ?? []) {
			for (const button of row) {
				const data = "callback_data" in button ? button.callback_data : "";
				const refused = await desk.telegram.press(stranger.id, 2, data, stranger.id);
				expect(refused).toMatchObject({ showAlert: true });
			}
		}
		desk.telegram.say(stranger.id, `/edit ${linkOf(message)}`);
		await until(() => desk.telegram.messages(stranger.id).length > 3, "an answer");
		expect(desk.telegram.messages(stranger.id).at(-1)?.text).not.toContain("What do you want");
	});

	test("tells the team where Telegram refuses the change, and where the post is gone", async () => {
		const desk = await startEditors();
		const message = await post(desk, "a");
		desk.telegram.addFault({
			method: "editMessageText",
			chat: "@lindenford",
			kind: "error",
			code: 400,
			description: "Bad Request: message can't be edited",
		});
		const card = await ask(desk, `/edit ${linkOf(message)}`, "What do you want");
		await tap(desk, card, "Title");
		await after(desk, card, "please answer");
		const proposal = await ask(desk, "A title that is refused", "how it will stand");
		await tap(desk, proposal, "Change it");
		await after(desk, proposal, "refuses a change of this post");
		const other = await post(desk, "b");
		await fetch(`${desk.telegram.apiRoot}/bot${desk.telegram.token}/deleteMessage`, {
			method: "POST",
			headers: { "content-type": "application/json" },
			body: JSON.stringify({ chat_id: "@lindenford", message_id: other.message_id }),
		});
		const second = await ask(desk, `/edit ${linkOf(other)}`, "What do you want");
		await tap(desk, second, "Title");
		await after(desk, second, "please answer");
		const next = await ask(desk, "A title of what is gone", "how it will stand");
		await tap(desk, next, "Change it");
		expect((await after(desk, next, "Telegram says")).text).toContain("A title of what is gone");
	});

	test("does not show a text that an editor wrote for all once its article is for members alone", async () => {
		const desk = await startEditors({ channel: "template: full" });
		const short = { content_html: undefined, content_text: undefined, summary: "A word for all." };
		const message = await post(desk, "a", short);
		const card = await ask(desk, `/edit ${linkOf(message)}`, "What do you want");
		await tap(desk, card, "Text");
		const question = await after(desk, card, "Text: please answer");
		desk.telegram.say(ADA, "What the council did not say.");
		await tap(desk, await after(desk, question, "how it will stand"), "Change it");
		await until(() => posted(desk)[0]?.includes("did not say") === true, "the text");
		await desk.send("a", { ...short, _tidings: { visibility: "members" } });
		await until(() => posted(desk)[0]?.includes("🔒") === true, "the lock");
		expect(posted(desk)[0]).toContain("A word for all.");
		expect(posted(desk)[0]).not.toContain("did not say");
		const { article } = createKeys(desk.newsroom.prefix);
		const kept = await openRedis().hgetall(article(articleRef("stringers", "a")));
		expect(JSON.stringify(kept)).not.toContain("did not say");
		expect(kept["edits"]).toBe("{}");
	});

	test("keeps the text of what is for members alone", async () => {
		const desk = await startEditors();
		const more = { summary: "A word for all.", _tidings: { visibility: "members" } };
		const message = await post(desk, "a", more);
		const card = await ask(desk, `/edit ${linkOf(message)}`, "What do you want");
		expect(await tap(desk, card, "Text")).toMatchObject({
			text: expect.stringContaining("members alone"),
			showAlert: true,
		});
	});
});
