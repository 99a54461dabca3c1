import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { article, startNewsroom, startTelegram, until } from "../support/newsroom.ts";
import { sources } from "../support/sources.ts";

vi.setConfig({ testTimeout: 240_000 });

const READER = 601;
/** What a button's data has room for (bytes), by the Bot API. */
const MAX_DATA = 64;
const RUNS = 3;
/** So many press at the same time. */
const TOGETHER = 20;

/** Every pattern by which a feature knows its buttons, from the code itself. */
const patterns = sources("src/bot").flatMap(({ code }) => [
	...[...code.matchAll(/callbackQuery\(\s*\/(\^.+?\$)\//g)].map(([, pattern = ""]) => pattern),
	...[...code.matchAll(/callbackQuery\(\s*"([\w:]+)"/g)].map(([, data = ""]) => `^${data}$`),
	...[...code.matchAll(/(?:PRESS|Press|Pattern)\s*=\s*\/(\^.+?\$)\//g)].map(
		([, pattern = ""]) => pattern,
	),
]);

/** Data that fit a pattern in every way but sense: strange numbers, refs of nothing. Nobody is to be forgotten here. */
const nonsense = patterns
	.filter((pattern) => !pattern.startsWith("^fo:"))
	.flatMap((pattern) =>
		fc
			.sample(fc.stringMatching(new RegExp(pattern, "u")), { numRuns: RUNS, seed: 8 })
			.filter((data) => Buffer.byteLength(data) <= MAX_DATA),
	);

test("whatever a button's data says, its presser is answered, and nothing fails", async () => {
	const telegram = await startTelegram();
	const lines: string[] = [];
	const newsroom = await startNewsroom({
		telegram,
		env: { LOG_LEVEL: "warn" },
		maxUpdates: 1_000_000,
		log: (line) => void lines.push(line),
	});
	telegram.addPerson({ id: READER, firstName: "Rhea", languageCode: "en" });
	telegram.say(READER, "/start");
	await newsroom.send(article("a"));
	await until(() => telegram.messages("@lindenford").length === 1, "the post");
	await until(() => telegram.messages(READER).length > 1, "the greeting");
	expect(patterns.length).toBeGreaterThan(80);
	expect(nonsense.length).toBeGreaterThan(200);
	for (const person of [telegram.adminId, READER]) {
		const first = telegram.messages(person).find(({ from }) => from?.is_bot === true);
		for (let from = 0; from < nonsense.length; from += TOGETHER) {
			const presses = nonsense
				.slice(from, from + TOGETHER)
				.map((data) => telegram.press(person, first?.message_id ?? 0, data));
			for (const answer of await Promise.all(presses)) expect(answer).toBeDefined();
		}
	}
	const failures = lines.filter((line) => /"level":(50|60)/.test(line));
	expect(failures).toEqual([]);
	// Nobody has published, withdrawn or written anything by that.
	expect(telegram.messages("@lindenford")).toHaveLength(1);
});
