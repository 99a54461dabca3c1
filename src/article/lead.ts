import type { Article } from "./article.ts";
import { type Block, type Body, bodyText } from "./body.ts";
import { isByline } from "./lead-byline.ts";
import { withoutDateline } from "./lead-dateline.ts";
import { furnitureOf } from "./lead-furniture.ts";
import { endsSentence, leadingSentences, weightOf } from "./lead-sentences.ts";
import { isStamp } from "./lead-stamp.ts";
import { isCutFrom, mended, summaryLines } from "./lead-summary.ts";
import { createTitleTest, keyOf } from "./lead-title.ts";
import { cleanParagraphs, takeGraphemes } from "./text.ts";

/** A lead from a body is found in its first blocks or nowhere. */
const MAX_BLOCKS = 30;
const MAX_BODY_LENGTH = 4000;
/** Where lines that belong to the page and not to the article stand. */
const MAX_OPENING = 12;
/** A block has as many lines as its author broke. */
const MAX_LINES = 60;
/** No more of a block is looked at, which is more than a lead shows. */
const MAX_LINE_LENGTH = 1500;
const MAX_LENGTH = 500;
/** A paragraph that weighs less says too little alone. */
const MIN_WEIGHT = 60;
/** What somebody gave as a summary needs no full stop, but is more than a word or two. */
const MIN_SUMMARY_WEIGHT = 24;
/** So many short paragraphs may stand before one that says more. */
const MAX_TEASERS = 3;

/**
 * What stands under the title: clean text, a line for each paragraph, empty when there is nothing to say.
 * `isWhole` is false when a part of what was chosen is left out.
 */
export type LeadIn = { text: string; isWhole: boolean };

/** The text that an article begins with: the given summary, else its body; one line for each paragraph. */
export function leadOf(article: Pick<Article, "summary" | "body">): string {
	return article.summary ?? (article.body === undefined ? "" : bodyText(article.body));
}

/**
 * What a reader is told under the title: the given summary where it says something more, else the lead paragraph
 * of the body, at most 500 UTF-16 units of it and cut behind a sentence where there is one. Datelines, bylines,
 * captions, furniture and repetitions of the title are left out.
 */
export function leadInOf(
	article: Pick<Article, "title" | "summary" | "body" | "language" | "authors">,
): LeadIn {
	const blocks = article.body?.blocks ?? [];
	const given = summaryLines(article.summary ?? "").map((line) => ({ line, rank: 0 }));
	const summary = readable(given, article, MIN_SUMMARY_WEIGHT);
	const best = summary.filter(({ rank }) => rank === 0);
	// Only a summary has to be held against more of the body than its first paragraphs.
	const body = readable(linesOf(blocks), article, MIN_WEIGHT, best.length > 0 ? Infinity : 1);
	const fromBody = body.some(({ rank }) => rank === 0);
	if (best.length > 0 && !(fromBody && saysLess(best, body))) return fromSummary(best, article);
	return fromBody || summary.length === 0
		? bodyLead(body, article.language)
		: bodyLead([...summary, ...body], article.language);
}

/**
 * The body without what pages put before an article and between its first paragraphs: its title once more, who wrote
 * it and when, who took the picture above, buttons and advertisements. Undefined when there is no body.
 */
export function withoutOpening({
	body,
	title,
	authors,
}: Pick<Article, "title" | "body" | "authors">): Body | undefined {
	if (body === undefined) return undefined;
	let hasBegun = false;
	const isLeftOut = ({ text }: Block) => {
		const lines = cleanParagraphs(takeGraphemes(text, MAX_LINE_LENGTH));
		const left = readable(
			lines.map((line) => ({ line, rank: 0 })),
			{ title, authors },
			0,
		);
		const isText = left.some(({ rank }) => rank < furnitureRanks.caption);
		hasBegun ||= isText;
		return hasBegun ? left.length === 0 : !isText;
	};
	const opening = body.blocks.slice(0, MAX_OPENING);
	const leftOut = opening.map(isLeftOut);
	// Nothing but such lines is better than nothing.
	if (!hasBegun || !leftOut.includes(true)) return body;
	const images = body.images?.map((image) => ({
		...image,
		before: image.before - leftOut.slice(0, image.before).filter(Boolean).length,
	}));
	return {
		blocks: body.blocks.filter((_, index) => leftOut[index] !== true),
		...(images === undefined ? {} : { images }),
	};
}

/** A line, and how far it is from being the text of an article: 0 for text, the less the better. */
type Line = { line: string; rank: number };

const kindRanks = { paragraph: 0, quote: 1, item: 1, heading: 4, code: 5 };
const furnitureRanks = { notice: 2, caption: 3 };

function linesOf(blocks: readonly Block[]): Line[] {
	const lines: Line[] = [];
	let room = MAX_BODY_LENGTH;
	for (const { kind, text } of blocks.slice(0, MAX_BLOCKS)) {
		const seen = takeGraphemes(text, MAX_LINE_LENGTH);
		room -= seen.length;
		lines.push(...cleanParagraphs(seen).map((line) => ({ line, rank: kindRanks[kind] })));
		if (room <= 0) break;
	}
	return lines.slice(0, MAX_LINES);
}

/**
 * The lines that tell more than the title does, without their datelines.
 *
 * @param wanted ends the search when so many paragraphs were found that say something
 */
function readable(
	lines: readonly Line[],
	article: Pick<Article, "title" | "authors">,
	minWeight: number,
	wanted = Infinity,
): Line[] {
	const repeatsTitle = createTitleTest(article.title);
	const found: Line[] = [];
	let telling = 0;
	for (const { line, rank } of lines) {
		const furniture = furnitureOf(line);
		if (furniture === "quiet" || isStamp(line) || isByline(line, article.authors)) continue;
		const text = withoutDateline(line);
		if (repeatsTitle(line) || repeatsTitle(text)) continue;
		const least =
			furniture === undefined ? (isFragment(text, minWeight) ? 2 : 0) : furnitureRanks[furniture];
		found.push({ line: text, rank: Math.max(rank, least) });
		if (found.at(-1)?.rank === 0 && weightOf(text) >= MIN_WEIGHT) telling++;
		if (telling >= wanted) break;
	}
	return found;
}

/** A section's name, a line of a poster, a row of a table or one of emoji. */
function isFragment(line: string, minWeight: number): boolean {
	if (!/\p{L}/u.test(line)) return true;
	if (endsSentence(line)) return false;
	return weightOf(line) < minWeight || /\s[|｜]\s/u.test(line);
}

function saysLess(summary: readonly Line[], body: readonly Line[]): boolean {
	const given = summary.map(({ line }) => line).join("\n");
	const told = body.map(({ line }) => line).join("\n");
	// Some feeds send the article's text as its summary.
	const isBody =
		given.length > MAX_LENGTH && keyOf(told).startsWith(keyOf(given.slice(0, MAX_LENGTH)));
	return isBody || isCutFrom(summary.at(-1)?.line ?? "", told);
}

function fromSummary(lines: readonly Line[], { language }: Pick<Article, "language">): LeadIn {
	const texts = lines.map(({ line }) => line);
	const last = mended(texts.pop() ?? "", language);
	return { text: [...texts, last.text].join("\n"), isWhole: last.isWhole };
}

function bodyLead(lines: readonly Line[], language: string | undefined): LeadIn {
	const rank = Math.min(...lines.map((line) => line.rank));
	const texts = lines.filter((line) => line.rank === rank).map(({ line }) => line);
	// A teaser ("What happened?") gives way to the paragraph that tells it.
	const telling = texts.slice(0, MAX_TEASERS + 1).find((line) => weightOf(line) >= MIN_WEIGHT);
	const [first = "", second] = telling === undefined ? texts : [telling];
	const lead = leadingSentences(first, MAX_LENGTH, language);
	if (second === undefined || rank > 0) return lead;
	const next = leadingSentences(second, MAX_LENGTH - lead.text.length - 1, language);
	return { text: `${lead.text}\n${next.text}`, isWhole: lead.isWhole && next.isWhole };
}
