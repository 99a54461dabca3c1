import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { alertKeys, matchesQuery, readArticle, readQuery } from "../../src/article/query.ts";
import { MAX_ALERTS, USUAL_CEILING } from "../../src/article/reader.ts";
import { commands } from "../../src/bot/menu.ts";
import { anArticle } from "../support/an-article.ts";
import { pathOf } from "../support/sources.ts";

const guide = readFileSync(pathOf("docs/readers.md"), "utf8");
const part = (title: string) =>
	guide.split(/^## /m).find((one) => one.startsWith(`${title}\n`)) ?? "";

test("every command of the menu is told of, and no other", () => {
	const told = [...part("What readers can do").matchAll(/`\/([a-z]+)/g)].map(
		([, name = ""]) => name,
	);
	// Whoever reads the guide has help already.
	expect([...new Set(told)].toSorted()).toEqual(
		commands.filter((name) => name !== "help").toSorted(),
	);
});

test("the numbers are the true ones", () => {
	expect(part("What readers can do")).toContain(`At most ${MAX_ALERTS}`);
	expect(part("When messages come")).toContain(`${USUAL_CEILING} messages a day`);
});

test("what is written for words finds what the guide says, and the example of an alert can be used", () => {
	const finds = (written: string, title: string, language: string) => {
		const query = readQuery(written);
		if ("mistake" in query) throw new Error(query.mistake);
		expect(alertKeys(query)).not.toEqual([]);
		return matchesQuery(query, readArticle(anArticle({ title, language, summary: "" })));
	};
	expect(finds("bridge linde", "Bridges over the Linde", "en")).toBe(true);
	expect(finds("Brücke", "Zwei Brücken sind offen", "de")).toBe(true);
	expect(finds('"old bridge"', "The old bridge is open", "en")).toBe(true);
	expect(finds('"old bridge"', "The bridge is old", "en")).toBe(false);
	expect(finds("bridge -football", "Football on the bridge", "en")).toBe(false);
	expect(finds("=bridge", "Bridges are open", "en")).toBe(false);
	expect(finds("Brücke", "Der Brückenbau beginnt", "de")).toBe(false);
	expect(finds('"interest rates" ecb -crypto', "ECB raises interest rates", "en")).toBe(true);
});
