import { describe, expect, test } from "vitest";
import { article, startNewsroom, texts, until } from "../support/newsroom.ts";

describe("the reader's bot", () => {
	test("greets in the reader's language, and in the newsroom's when it does not know it", async () => {
		const { telegram } = await startNewsroom();
		const people = { de: "Hallo!", "de-AT": "Hallo!", en: "Hello!", xx: "Hello!" };
		for (const [languageCode, greeting] of Object.entries(people)) {
			const person = telegram.addPerson({ firstName: languageCode, languageCode });
			telegram.say(person.id, "/start");
			await until(() => texts(telegram, person.id).length === 2, "the greeting");
			expect(texts(telegram, person.id)[1]).toContain(greeting);
			expect(texts(telegram, person.id)[1]).toContain("@lindenford");
		}
	});

	test("answers every command and helps with anything else, to several people at once", async () => {
		const { telegram } = await startNewsroom();
		const people = ["en", "de", "en"].map((languageCode, index) =>
			telegram.addPerson({ firstName: `P${index}`, languageCode }),
		);
		const asked = ["/start", "/help", "/latest", "/privacy", "/nonsense", "good morning"];
		for (const { id } of people) for (const text of asked) telegram.say(id, text);
		for (const { id } of people) {
			await until(() => texts(telegram, id).length === asked.length * 2, "all answers");
		}
		const [first = { id: 0 }] = people;
		expect(texts(telegram, first.id).slice(asked.length)).toEqual([
			expect.stringContaining("Hello!"),
			expect.stringContaining("What I can do"),
			expect.stringContaining("Nothing has been posted yet"),
			expect.stringContaining("nothing about you"),
			expect.stringContaining("What I can do"),
			expect.stringContaining("What I can do"),
		]);
	});

	test("shows the five newest posts as links, without those that were withdrawn", async () => {
		const newsroom = await startNewsroom();
		const { telegram } = newsroom;
		for (let n = 1; n <= 7; n++) {
			await newsroom.send(article(`a${n}`, { title: `Title ${n}` }));
			await until(() => texts(telegram).length === n, "the post");
		}
		await newsroom.send({ type: "article.retracted", data: { id: "a6" } });
		await until(() => texts(telegram).length === 6, "the retraction");
		const reader = telegram.addPerson({ firstName: "R", languageCode: "en" });
		telegram.say(reader.id, "/start");
		telegram.say(reader.id, "/latest");
		await until(() => texts(telegram, reader.id).length === 4, "the list");
		const message = telegram.messages(reader.id)[3];
		expect(message?.text?.split("\n\n")).toEqual([
			"The newest posts",
			...[7, 5, 4, 3, 2].map((n) => `Title ${n}`),
		]);
		const links = message?.entities?.flatMap((e) => (e.type === "text_link" ? [e.url] : []));
		expect(links).toEqual([7, 5, 4, 3, 2].map((n) => `https://t.me/lindenford/${n}`));
	});

	test("registers its commands in every language", async () => {
		const { telegram } = await startNewsroom();
		const registered = () => telegram.calls().filter((call) => call.method === "setMyCommands");
		await until(() => registered().length === 3, "the menus");
		const byLanguage = registered().map(({ payload }) => [
			payload["language_code"] ?? "",
			JSON.stringify(payload["commands"]),
		]);
		expect(Object.fromEntries(byLanguage)).toMatchObject({
			"": expect.stringContaining("The newest posts"),
			en: expect.stringContaining("The newest posts"),
			de: expect.stringContaining("Die neuesten Beiträge"),
		});
	});

	test("a reader who blocks the bot harms nobody else", async () => {
		const log: string[] = [];
		const { telegram } = await startNewsroom({ log: (line) => log.push(line) });
		const [gone, here] = ["Gone", "Here"].map((firstName) =>
			telegram.addPerson({ firstName, languageCode: "en" }),
		);
		telegram.say(gone?.id ?? 0, "/help");
		telegram.block(gone?.id ?? 0, true);
		telegram.say(here?.id ?? 0, "/help");
		await until(() => texts(telegram, here?.id ?? 0).length === 2, "the answer");
		expect(log.filter((line) => /"level":[56]0/.test(line))).toEqual([]);
	});

	test("goes on after a failing call", async () => {
		const { telegram } = await startNewsroom();
		const reader = telegram.addPerson({ firstName: "R", languageCode: "en" });
		const fault = { method: "sendMessage", chat: reader.id, kind: "html" } as const;
		telegram.addFault(fault);
		telegram.say(reader.id, "/help");
		telegram.say(reader.id, "/privacy");
		await until(() => texts(telegram, reader.id).length === 3, "the second answer");
		expect(texts(telegram, reader.id)[2]).toContain("nothing about you");
	});
});
