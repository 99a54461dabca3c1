import type { Message } from "grammy/types";
import { describe, expect, test } from "vitest";
import { ADA, BO, posted } from "../support/desk.ts";
import {
	ask,
	journal,
	labels,
	linkOf,
	now,
	post,
	startEditors,
	tap,
	whenSays,
} from "../support/editors.ts";
import { until } from "../support/newsroom.ts";

const ASK = "Do you want to take it back, everywhere?";

describe("/retract", () => {
	test("takes an article back from every channel, with a reason for the journal", async () => {
		const desk = await startEditors({
			more: `  - { id: "@lindensport", name: Sport }\nroutes:\n  - name: all\n    when: { any: [{ tag: Lindenford }] }\n    to: ["@lindenford", "@lindensport"]\n`,
		});
		desk.telegram.addChannel({ title: "Sport", username: "lindensport" });
		const message = await post(desk, "a");
		await until(() => desk.telegram.messages("@lindensport").length === 1, "the other post");
		const card = await ask(desk, `/retract ${linkOf(message)}`, ASK);
		expect(card.text).toContain("https://t.me/lindenford/");
		expect(card.text).toContain("https://t.me/lindensport/");
		const again = await ask(desk, "It names a witness.", "For the journal: ");
		await tap(desk, again, "Take it back");
		for (const channel of ["@lindenford", "@lindensport"]) {
			await until(() => desk.telegram.messages(channel).length === 0, `nothing in ${channel}`);
		}
		expect(labels(await whenSays(desk, again, "has taken it back"))).toEqual(["Bring it back"]);
		expect(await journal(desk)).toMatchObject([
			{ what: "retracted", by: ADA, after: "It names a witness." },
		]);
	});

	test("takes it back from readers, too, and says how many have it", async () => {
		const desk = await startEditors({
			more: "topics:\n  - { slug: bridges, tags: [Lindenford] }\n",
		});
		const reader = desk.telegram.addPerson({ firstName: "Rhea", languageCode: "en" });
		desk.telegram.say(reader.id, "/follow bridges");
		const copies = () =>
			desk.telegram.messages(reader.id).filter(({ text }) => text?.includes("part a"));
		await until(() => desk.telegram.messages(reader.id).length > 1, "the answer");
		const message = await post(desk, "a");
		await until(() => copies().length === 1, "the copy");
		const card = await ask(desk, `/retract ${linkOf(message)}`, ASK);
		expect(card.text).toContain("1 reader of this bot has it");
		await tap(desk, card, "Take it back");
		await until(() => copies().length === 0, "the copy to go");
	});

	test("stays whatever the source sends, until somebody brings it back as a new post", async () => {
		const desk = await startEditors();
		const message = await post(desk, "a");
		const card = await ask(desk, `/retract ${linkOf(message)}`, ASK);
		await tap(desk, card, "Take it back");
		await until(() => posted(desk).length === 0, "the retraction");
		await desk.send("a", { title: "The source insists", date_modified: "2030-01-01T00:00:00Z" });
		await post(desk, "b");
		expect(posted(desk)).toHaveLength(1);
		await tap(desk, card, "Bring it back");
		// Something newer has come: nothing is published that was not seen.
		const news = await whenSays(desk, card, "Its source has changed this article");
		expect(posted(desk)).toHaveLength(1);
		await tap(desk, news, "Bring it back");
		await until(() => posted(desk).some((text) => text.includes("insists")), "the new post");
		await whenSays(desk, card, "has brought it back");
		expect((await journal(desk)).map(({ what }) => what)).toEqual(["retracted", "published"]);
	});

	test("ends where the source withdraws the article and publishes it again", async () => {
		const desk = await startEditors();
		const message = await post(desk, "a");
		const card = await ask(desk, `/retract ${linkOf(message)}`, ASK);
		await tap(desk, card, "Take it back");
		await until(() => posted(desk).length === 0, "the retraction");
		const kill = JSON.stringify({ type: "article.retracted", data: { id: "a" } });
		await desk.newsroom.hook("stringers", { contentType: "application/json", body: kill });
		const again = { title: "Out again", date_modified: "2030-01-01T00:00:00Z" };
		expect((await post(desk, "a", again)).message_id).toBeGreaterThan(message.message_id);
	});

	test("is carried out once, however often and by whom it is pressed", async () => {
		const desk = await startEditors();
		const message = await post(desk, "a");
		const cards: Message[] = [];
		for (const person of [ADA, BO]) {
			cards.push(await ask(desk, `/retract ${linkOf(message)}`, ASK, person));
		}
		const presses = Array.from({ length: 20 }, (_, index) => {
			const card = cards[index % 2];
			if (card === undefined) throw new Error("nobody was asked");
			return tap(desk, card, "rt:do:", index % 2 === 0 ? ADA : BO);
		});
		await Promise.all(presses);
		await until(() => posted(desk).length === 0, "the retraction");
		expect(await journal(desk)).toHaveLength(1);
		const [winner] = await journal(desk);
		const name = winner?.by === ADA ? "Ada" : "Bo";
		for (const [index, person] of [ADA, BO].entries()) {
			const card = cards[index];
			const says = card && now(desk, card, person)?.text;
			expect(says).toMatch(new RegExp(`${name}.* has taken it back|decided already`));
		}
	});

	test("leaves everything as it is, and takes no later words for a reason", async () => {
		const desk = await startEditors();
		const message = await post(desk, "a");
		const card = await ask(desk, `/retract ${linkOf(message)}`, ASK);
		await tap(desk, card, "Leave it");
		await whenSays(desk, card, "everything stays");
		await ask(desk, "bridge", "part a");
		expect(posted(desk)).toHaveLength(1);
		expect(await journal(desk)).toEqual([]);
	});

	test("goes on after a restart", async () => {
		const desk = await startEditors();
		const message = await post(desk, "a");
		const card = await ask(desk, `/retract ${linkOf(message)}`, ASK);
		await desk.restart();
		const again = await ask(desk, "After the restart", "For the journal: ");
		await tap(desk, again, "Take it back");
		await until(() => posted(desk).length === 0, "the retraction");
		await tap(desk, card, "Take it back");
		await whenSays(desk, card, "decided already");
		const late = await ask(desk, "/retract https://news.example/bridge/a", "has taken it back");
		await tap(desk, late, "Bring it back");
		await until(() => posted(desk).length === 1, "the new post");
		expect((await journal(desk)).map(({ what }) => what)).toEqual(["retracted", "published"]);
	});

	test("puts a notice in the place of what Telegram lets nobody delete, and the post in its place again", async () => {
		const desk = await startEditors();
		const message = await post(desk, "a");
		desk.telegram.addFault({
			method: "deleteMessage",
			kind: "error",
			code: 400,
			description: "Bad Request: message can't be deleted for everyone",
		});
		const card = await ask(desk, `/retract ${linkOf(message)}`, ASK);
		await tap(desk, card, "Take it back");
		await until(() => posted(desk)[0]?.includes("has been withdrawn") === true, "the notice");
		await whenSays(desk, card, "has taken it back");
		await tap(desk, card, "Bring it back");
		await until(() => posted(desk)[0]?.includes("part a") === true, "the post");
		expect(desk.telegram.messages("@lindenford")).toHaveLength(1);
	});
});
