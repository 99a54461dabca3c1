import { describe, expect, test } from "vitest";
import { articleRef } from "../../src/article/article.ts";
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
			expect.stringContaining("Nothing found"),
		]);
	});

	test("opens from a link under a post with the article itself, and with nothing that was withdrawn", async () => {
		const newsroom = await startNewsroom();
		const { telegram } = newsroom;
		await newsroom.send(article("a", { title: "The bridge is open" }));
		await until(() => texts(telegram).length === 1, "the post");
		const reader = telegram.addPerson({ firstName: "R", languageCode: "de" });
		const ask = async (payload: string, answers: number) => {
			const before = telegram.say(reader.id, `/start ${payload}`).message_id;
			await until(() => texts(telegram, reader.id).length >= before + answers, "the answer");
			return texts(telegram, reader.id).slice(before);
		};
		const ref = articleRef("api", "a");
		expect(await ask(`s_${ref}`, 2)).toEqual([
			expect.stringContaining("wiederfindest"),
			expect.stringContaining("The bridge is open"),
		]);
		expect(await ask(`m_${ref}`, 2)).toHaveLength(2);
		// What no topic is called, the bot does not repeat.
		expect(await ask("f_buy-this-now", 1)).toEqual([expect.stringContaining("Hallo!")]);
		expect(await ask("garbage-x", 1)).toEqual([expect.stringContaining("Hallo!")]);
		await newsroom.send({ type: "article.retracted", data: { id: "a" } });
		await until(() => texts(telegram).length === 0, "the retraction");
		expect(await ask(`s_${ref}`, 1)).toEqual([expect.stringContaining("nicht mehr")]);
	});

	test("shows nobody what stands in a private channel, whatever link is guessed", async () => {
		const newsroom = await startNewsroom({
			newsroom: "channels: [{ id: -1001000000077 }, { id: '@lindenford' }]\n",
		});
		const { telegram } = newsroom;
		telegram.addChannel({ title: "Staff", id: -1_001_000_000_077 });
		await newsroom.send(article("a", { _tidings: { channels: ["-1001000000077"] } }));
		await until(() => telegram.messages(-1_001_000_000_077).length === 1, "the post");
		const stranger = telegram.addPerson({ firstName: "S", languageCode: "en" });
		telegram.say(stranger.id, `/start s_${articleRef("api", "a")}`);
		await until(() => texts(telegram, stranger.id).length === 2, "the answer");
		expect(texts(telegram, stranger.id)[1]).toContain("not available");
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
		const list = async () => {
			const asked = telegram.say(reader.id, "/latest").message_id;
			await until(() => telegram.messages(reader.id).length > asked, "the list");
			return telegram.messages(reader.id)[asked];
		};
		await until(async () => {
			const { text = "" } = (await list()) ?? {};
			return text.includes("Title 7") && !text.includes("Title 6");
		}, "the newest state");
		const message = await list();
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
		const menus = () =>
			Object.fromEntries(
				registered().map(({ payload }) => {
					const { scope, ...rest } = payload as {
						scope: { type: string; chat_id?: number };
						language_code?: string;
						commands: unknown;
					};
					const key = `${scope.chat_id ?? scope.type} ${rest.language_code ?? ""}`;
					return [key, JSON.stringify(rest.commands)];
				}),
			);
		await until(() => Object.keys(menus()).length === 48, "the menus");
		expect(menus()).toMatchObject({
			"default ": expect.stringContaining("The newest posts"),
			"default en": expect.stringContaining("The newest posts"),
			"default de": expect.stringContaining("Die neuesten Beiträge"),
			"501 ": expect.stringMatching(/"status".*"dead".*"cancel".*The newest posts/),
			"501 en": expect.stringContaining("What could not be sent"),
			"501 de": expect.stringMatching(/nicht senden.*Die neuesten Beiträge/),
		});
		expect(menus()["default de"]).not.toContain("dead");
	});

	test("gives an admin who opens it later their own menu and help", async () => {
		const { telegram } = await startNewsroom({ env: { ADMIN_IDS: "501,502" } });
		const ofBo = () =>
			telegram.calls().filter(({ method, payload }) => {
				const scope = payload["scope"] as { chat_id?: number } | undefined;
				return method === "setMyCommands" && scope?.chat_id === 502;
			});
		await until(() => ofBo().length > 0, "the first menu");
		const before = ofBo().length;
		telegram.addPerson({ id: 502, firstName: "Bo", languageCode: "en" });
		telegram.say(502, "/start");
		await until(() => ofBo().length >= before + 3, "the menus");
		telegram.say(502, "/help");
		await until(() => texts(telegram, 502).length === 4, "the help");
		expect(texts(telegram, 502)[3]).toMatch(/What I can do.*\/status.*\/dead.*\/cancel/s);
		const reader = telegram.addPerson({ firstName: "R", languageCode: "en" });
		telegram.say(reader.id, "/help");
		await until(() => texts(telegram, reader.id).length === 2, "a reader's help");
		expect(texts(telegram, reader.id)[1]).not.toContain("/dead");
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
		await until(() => texts(telegram, reader.id).length === 4, "both answers");
		expect(texts(telegram, reader.id)[2]).toContain("Something went wrong");
		expect(texts(telegram, reader.id)[3]).toContain("nothing about you");
	});
});
