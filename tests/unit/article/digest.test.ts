import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Article } from "../../../src/article/article.ts";
import { digestMessage } from "../../../src/article/digest-message.ts";
import { digestWords, momentShort } from "../../../src/article/digest-words.ts";
import { type Candidate, chooseLines, periodStart, weightOf } from "../../../src/article/digest.ts";
import { richSizeOf } from "../../../src/article/rich-size.ts";
import { createTexts } from "../../../src/texts.ts";
import { anyArticle } from "../../support/any-article.ts";
import { anyText } from "../../support/any-text.ts";
import { loadOracle, type Oracle } from "../../support/oracle.ts";
import { complaintOf, withoutMarkdown, withTexts } from "../../support/post-check.ts";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const now = Date.parse("2026-11-26T07:00Z");
const texts = createTexts("en");
const say = (id: string, values?: Record<string, string | number>) => texts.text("en", id, values);

function candidate(
	ref: string,
	more: Partial<Pick<Candidate, "why" | "postedAt">> & { article?: Partial<Article> } = {},
) {
	const article: Article = {
		format: 2,
		source: "courier",
		id: ref,
		title: `Title ${ref}`,
		attachments: [],
		authors: [],
		tags: [],
		topics: [],
		visibility: "public",
		silent: false,
		...more.article,
	};
	const { why = [], postedAt = now - HOUR_MS } = more;
	return { ref, link: `https://t.me/lindenford/1`, postedAt, why, article };
}

function words(
	more: { heading?: string; topicName?: (slug: string) => string; bot?: string } = {},
) {
	return digestWords(say, {
		heading: "Your digest",
		locale: "en",
		zone: "Europe/Berlin",
		now,
		topicName: (slug) => slug,
		...more,
	});
}

describe("the period of a digest", () => {
	const daily = { minute: 480, days: [] };
	const start = (...args: Parameters<typeof periodStart>) => (now - periodStart(...args)) / HOUR_MS;

	test("begins with the one before it, and an hour earlier for what came to light late", () => {
		expect(start(daily, now - 5 * HOUR_MS, now)).toBe(6);
	});

	test("is that from one to the next when there was none before, and never more than a week", () => {
		expect(start(daily, undefined, now)).toBe(24);
		expect(start({ minute: 480, days: [1, 3, 5] }, undefined, now)).toBe(72);
		expect(start({ minute: 480, days: [1] }, undefined, now)).toBe(168);
		expect(start(daily, now - 30 * DAY_MS, now)).toBe(168);
	});
});

describe("the lines of a list", () => {
	test("are in the order of urgency, of the rules that they match, and of freshness", () => {
		const alert = { kind: "alert", id: 1 } as const;
		const topic = { kind: "topic", slug: "weather" } as const;
		const all = [
			candidate("old", { postedAt: now - 3 * DAY_MS }),
			candidate("new"),
			candidate("topic", { why: [topic] }),
			candidate("both", { why: [topic, alert] }),
			candidate("urgent", { article: { urgency: 1 }, postedAt: now - DAY_MS }),
		];
		const { lines, rest } = chooseLines(all, { now, count: 4 });
		expect(lines.map(({ ref }) => ref)).toEqual(["urgent", "both", "topic", "new"]);
		expect(rest).toBe(1);
		expect(weightOf(candidate("x", { article: { urgency: 9 } }), now)).toBeLessThan(20);
	});

	test("name a story once, by its newest article, with the weight of its heaviest", () => {
		const story = { id: "bridge" };
		const all = [
			candidate("first", { article: { story, urgency: 1 }, postedAt: now - 2 * HOUR_MS }),
			candidate("other"),
			candidate("last", { article: { story } }),
		];
		const { lines } = chooseLines(all, { now, count: 10 });
		expect(lines.map(({ ref, others }) => [ref, others.map((one) => one.ref)])).toEqual([
			["last", ["first"]],
			["other", []],
		]);
	});
});

describe("the message of a list", () => {
	test("sets each title as a link, with source, time and the rest of its story", () => {
		const { lines } = chooseLines([candidate("a"), candidate("b", { postedAt: now - DAY_MS })], {
			now,
			count: 5,
		});
		const { plain } = digestMessage(lines, 3, words());
		expect(plain.text).toBe(
			"Your digest\n\n• Title a — courier, 07:00\n• Title b — courier, Wed 08:00\n\n" +
				"… and 3 more in the channel",
		);
		expect(plain.entities).toEqual([
			{ type: "bold", offset: 0, length: 11 },
			{ type: "text_link", offset: 15, length: 7, url: "https://t.me/lindenford/1" },
			{ type: "text_link", offset: 42, length: 7, url: "https://t.me/lindenford/1" },
		]);
	});

	test("leads into the bot to the rest of a story, and to what found no room", () => {
		const story = { id: "bridge" };
		const [one, other] = ["a", "b"].map((name) => name.repeat(22));
		const all = [
			candidate(one ?? "", { article: { story, title: "Open" } }),
			candidate(other ?? "", { article: { story, title: "Closed" }, postedAt: now - DAY_MS }),
		];
		const { lines } = chooseLines(all, { now, count: 5 });
		const { plain, rich } = digestMessage(lines, 3, words({ bot: "courier_bot" }));
		expect(plain.text).toBe(
			"Your digest\n\n• Open — courier, 07:00 (+1 more)\n\n… and 3 more in the channel",
		);
		const links = plain.entities.flatMap((entity) =>
			entity.type === "text_link"
				? [[plain.text.slice(entity.offset, entity.offset + entity.length), entity.url]]
				: [],
		);
		const siblings = `https://t.me/courier_bot?start=m_${one}_d`;
		expect(links).toEqual([
			["Open", "https://t.me/lindenford/1"],
			["(+1 more)", siblings],
			["… and 3 more in the channel", "https://t.me/courier_bot?start=c_d"],
		]);
		const told = JSON.stringify(rich);
		expect(told).toContain(`"text":"(+1 more)","url":"${siblings}"`);
		expect(told).toContain('"url":"https://t.me/courier_bot?start=c_d"');
	});

	test("reads from right to left where the reader's language does, whatever a title's", () => {
		const all = [
			candidate("a", { article: { title: "The bridge is open" } }),
			candidate("b", { article: { title: "الجسر مفتوح" }, postedAt: now - 2 * HOUR_MS }),
		];
		const { lines } = chooseLines(all, { now, count: 5 });
		const { plain, rich } = digestMessage(lines, 0, words({ heading: "ملخصك اليومي" }));
		const [, , first = "", second = ""] = plain.text.split("\n");
		expect(first.startsWith("\u200F• \u2066The bridge is open\u2069 — \u2066courier\u2069")).toBe(
			true,
		);
		expect(second.startsWith("\u200F• الجسر مفتوح — ")).toBe(true);
		expect(rich.is_rtl).toBe(true);
		const other = digestMessage(lines, 0, words()).plain.text;
		expect(other).toContain("• \u2067الجسر مفتوح\u2069 — courier");
	});

	test("writes times by the reader's clocks, as short as is clear", () => {
		const at = (moment: number, zone: string) => momentShort(moment, { locale: "en", zone, now });
		expect(at(now - HOUR_MS, "Asia/Kathmandu")).toBe("11:45");
		expect(at(now - 20 * HOUR_MS, "Pacific/Chatham")).toBe("00:45");
		expect(at(now - 3 * DAY_MS, "Europe/Berlin")).toBe("Mon 08:00");
		expect(at(now - 8 * DAY_MS, "Europe/Berlin")).toBe("Nov 18");
	});
});

const oracle = loadOracle();
const anyCandidates = fc.array(
	fc
		.tuple(anyArticle, fc.integer({ min: 0, max: 3 }), anyText(40))
		.map(([article, which, source]) => {
			const why = [
				[],
				[{ kind: "topic" as const, slug: source }],
				[{ kind: "alert" as const, id: 1 }],
				[{ kind: "story" as const, id: source }],
			][which];
			return { article: { ...article, source }, why: why ?? [] };
		}),
	{ minLength: 1, maxLength: 30 },
);

describe("a list of any articles", () => {
	test.runIf(oracle)("fits into a message that Telegram keeps as it is", () => {
		fc.assert(
			fc.property(
				anyCandidates,
				anyText(60),
				fc.constantFrom("Your digest", "ملخصك"),
				(some, name, heading) => {
					const all = some.map(({ article, why }, index) => ({
						...candidate(String(index), { why }),
						article: {
							...withTexts(article, withoutMarkdown),
							source: withoutMarkdown(article.source),
						},
					}));
					const { lines, rest } = chooseLines(all, { now, count: 30 });
					const made = digestMessage(
						lines,
						rest,
						words({ heading, topicName: () => withoutMarkdown(name) }),
					);
					const { text, entities } = made.plain;
					const content = { kind: "text" as const, text, entities, linkPreview: {} };
					expect(complaintOf(content, oracle as Oracle)).toBeUndefined();
					expect(made.lines.length).toBeGreaterThan(0);
					const size = richSizeOf(made.rich.blocks ?? []);
					expect(size.characters).toBeLessThan(32_000);
					expect(size.blocks).toBeLessThan(480);
				},
			),
			{ numRuns: 500 },
		);
	});
});
