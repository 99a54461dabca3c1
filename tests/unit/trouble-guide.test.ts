import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { deadButtons } from "../../src/bot/dead-buttons.ts";
import { decidedKinds, noticeKinds } from "../../src/store/notice.ts";
import { WreckKind } from "../../src/store/wreck.ts";
import { createTexts } from "../../src/texts.ts";
import { pathOf } from "../support/sources.ts";

const guide = readFileSync(pathOf("docs/trouble.md"), "utf8");
const source = readFileSync(pathOf("locales/en.ftl"), "utf8");
const english = createTexts("en");
/** The name of every variable of the texts stands for its value. */
const values = Object.fromEntries(
	[...source.matchAll(/\$(\w+)/g)].map(([, name = ""]) => [name, name]),
);
const say = (id: string) => english.text("en", id, values);

/** The rows of a table of the guide: what is named in the first column, and the second. */
function rowsOf(title: string): { names: string[]; under: string }[] {
	const part = guide.split(/^## /m).find((part) => part.startsWith(`${title}\n`)) ?? "";
	return [...part.matchAll(/^\| (\*.+?) \| (.+?) \|/gm)].map(([, first = "", under = ""]) => ({
		names: [...first.matchAll(/\*(.+?)\*/g)].map(([, name = ""]) => name),
		under,
	}));
}

/** Whether a notice says what a row quotes, where … stands for anything. */
function isQuoted(quote: string, text: string): boolean {
	const parts = quote.split("…").map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
	return new RegExp(parts.join(".*")).test(text);
}

test("every message that asks for a person is told of, and no other", () => {
	const quotes = rowsOf("What you are told").flatMap(({ names }) => names.slice(0, 1));
	const texts = noticeKinds
		.filter((kind) => !decidedKinds.has(kind) && !kind.endsWith("-over"))
		.map((kind) => say(`notice-${kind}`));
	for (const text of texts) {
		expect(
			quotes.filter((quote) => isQuoted(quote, text)),
			text,
		).toHaveLength(1);
	}
	for (const quote of quotes) {
		expect(
			texts.filter((text) => isQuoted(quote, text)),
			quote,
		).toHaveLength(1);
	}
});

test("every button is told of, and no other", () => {
	const code = ["src/bot/dead-buttons.ts", "src/bot/review-buttons.ts", "src/notice-messages.ts"]
		.map((path) => readFileSync(pathOf(path), "utf8"))
		.join();
	const labels = [...code.matchAll(/say\("(button-[\w-]+)"\)/g)].map(([, id = ""]) => say(id));
	const named = rowsOf("The buttons").flatMap(({ names }) => names);
	expect(new Set(named)).toEqual(new Set(labels));
});

test("the buttons of posts stand where the guide says", () => {
	const places: Record<WreckKind, RegExp> = {
		failed: /what Telegram refuses/,
		unknown: /what nobody knows/,
		ghost: /what was withdrawn and may be there|withdrawn or not/,
		stuck: /not let be taken back|can't be taken back/,
	};
	const rows = rowsOf("The buttons");
	for (const kind of WreckKind.options) {
		const data = { channel: "@lindenford", ref: "r".repeat(22), attempt: "a" };
		const buttons = deadButtons({ kind, data }, say).map(({ text }) => text);
		const told = rows.filter(({ under }) => places[kind].test(under)).flatMap(({ names }) => names);
		expect(told.toSorted(), kind).toEqual(buttons.toSorted());
	}
});
