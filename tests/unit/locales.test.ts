import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { commands, teamCommands } from "../../src/bot/menu.ts";
import { journalActs } from "../../src/store/journal.ts";
import { noticeKinds } from "../../src/store/notice.ts";
import { reasons } from "../../src/telegram/reasons.ts";
import { createTexts, isolate } from "../../src/texts.ts";
import { pathOf, sources } from "../support/sources.ts";

const files = readdirSync(pathOf("locales"));
const locales = files.map((file) => file.replace(".ftl", ""));
const code = sources("src")
	.map((source) => source.code)
	.join("\n");

const linesOf = (locale: string) =>
	readFileSync(pathOf(`locales/${locale}.ftl`), "utf8").split("\n");

/** The messages of a locale, each with the names of its variables. */
function messages(locale: string): Map<string, string[]> {
	const found = new Map<string, string[]>();
	let id = "";
	for (const line of linesOf(locale)) {
		id = /^([a-z][\w-]*) *=/.exec(line)?.[1] ?? id;
		if (id === "" || line.startsWith("#")) continue;
		const names = [...line.matchAll(/\$(\w+)/g)].map(([, name = ""]) => name);
		found.set(id, [...new Set([...(found.get(id) ?? []), ...names])].toSorted());
	}
	return found;
}

const reference = messages("en");
const matches = (pattern: RegExp) => [...code.matchAll(pattern)].map(([, id = ""]) => id);

/** The messages that the code asks for. */
const asked = new Set([
	...matches(/\b(?:t|say)\(\s*"([\w-]+)"/g),
	...matches(/\.text\(\s*[\w.]+,\s*"([\w-]+)"/g),
	...commands.map((command) => `command-${command}`),
	...Object.keys(teamCommands).map((command) => `command-${command}`),
	...journalActs.map((act) => `journal-${act}`),
	...noticeKinds.map((kind) => `notice-${kind}`),
	...Object.keys(reasons),
]);

test("all languages are there, one file for each", () => {
	expect(locales.toSorted()).toEqual("ar de en es fa fr hi id it ja pt ru tr uk zh".split(" "));
	for (const file of files) expect(file).toMatch(/^[a-z]{2}\.ftl$/);
});

test("the code asks for every message, and for none that is missing", () => {
	expect([...reference.keys()].toSorted()).toEqual([...asked].toSorted());
});

describe.each(locales)("the locale %s", (locale) => {
	test("has the messages of en, with the same variables, in the same order", () => {
		expect([...messages(locale)]).toEqual([...reference]);
	});

	test("can say every message", () => {
		const texts = createTexts(locale);
		for (const [id, names] of reference) {
			const values = Object.fromEntries(names.map((name) => [name, `<${name}>`]));
			const text = texts.text(locale, id, values);
			for (const name of names) expect(text).toContain(`<${name}>`);
			expect(text).not.toMatch(/[{}\u2068\u2069]/);
			expect(text.trim()).toBe(text);
			expect(text.length).toBeLessThan(4096);
		}
	});

	test("names the number wherever its language says the same of others than 1", () => {
		const rules = new Intl.PluralRules(locale);
		// French says "one" of 0 as well, and Russian of 21.
		const isBroad = [0, 21].some((n) => rules.select(n) === "one");
		let name = "";
		const nameless = linesOf(locale).filter((line) => {
			name = /\{ \$(\w+) ->/.exec(line)?.[1] ?? name;
			return isBroad && /^ +\*?\[one\]/.test(line) && !line.includes(`{ $${name} }`);
		});
		expect(nameless).toEqual([]);
	});

	test("describes every command in at most 256 characters", () => {
		const texts = createTexts(locale);
		for (const command of [...Object.keys(teamCommands), ...commands]) {
			expect(texts.text(locale, `command-${command}`).length).toBeLessThanOrEqual(256);
		}
	});

	test("lists the newsroom's commands as it lists those of the readers", () => {
		const texts = createTexts(locale);
		const help = texts.text(locale, "help", { channel: "@lindenford" });
		expect(help).toContain(texts.text(locale, "help-command", { command: "latest", what: "" }));
	});

	test("names every command in its help", () => {
		const help = createTexts(locale).text(locale, "help", { channel: "@lindenford" });
		for (const command of commands.filter((name) => name !== "start")) {
			expect(help).toContain(`/${command} `);
		}
	});
});

test("French keeps its high signs with the word before them", () => {
	const loose = linesOf("fr").filter((line) => /^[^#].*[ \u00a0][:;!?»%](?!\S)/.test(line));
	expect(loose).toEqual([]);
});

test.each(["ar", "fa"])("%s keeps what is written from left to right in its order", (locale) => {
	// Without a mark behind them, slashes turn to the other side; without one before it, so does a day.
	const turned = linesOf(locale).filter((line) =>
		/https:\/\/(?![\w\u200e])|(?<![\d.\u200e])\d\d\.\d\d\. /.test(line),
	);
	expect(turned).toEqual([]);
});

describe("the commands", () => {
	const features = readdirSync(pathOf("src/bot/features")).map((file) => file.replace(".ts", ""));
	const bot = readFileSync(pathOf("src/bot/bot.ts"), "utf8");

	test.each([...Object.keys(teamCommands), ...commands])(
		"/%s is a name that Telegram takes, and has a feature that answers it",
		(name) => {
			expect(name).toMatch(/^[a-z0-9_]{1,32}$/);
			expect(features).toContain(name);
			const feature = readFileSync(pathOf(`src/bot/features/${name}.ts`), "utf8");
			expect(feature).toContain(`command("${name}"`);
		},
	);

	test.each(features)("the feature %s is used by the bot", (feature) => {
		expect(bot).toMatch(
			new RegExp(`import \\{ (\\w+) \\} from "./features/${feature}.ts";[^]*use\\(\\1\\(`),
		);
	});
});

describe("texts", () => {
	const texts = createTexts("de");

	test("come in the reader's language, else in the newsroom's", () => {
		expect(texts.localeFor("en")).toBe("en");
		expect(texts.localeFor("en-GB")).toBe("en");
		expect(texts.localeFor("zh-Hant-TW")).toBe("zh");
		expect(texts.localeFor("nl")).toBe("de");
		expect(texts.localeFor(undefined)).toBe("de");
		expect(texts.localeFor("__proto__")).toBe("de");
	});

	test("can't come in a language without a file", () => {
		expect(() => createTexts("xx")).toThrow(/^LOCALE: there is no "xx"; choose one of .*\ben\b/);
	});

	test("take values as they are, and isolate those of unknown direction on demand", () => {
		const say = (channel: string) => texts.text("en", "start", { channel });
		expect(say("{ $x } @a")).toContain("news from { $x } @a.");
		expect(say(isolate("חדשות"))).toContain("\u2068חדשות\u2069.");
		expect(isolate("")).toBe("");
	});
});
