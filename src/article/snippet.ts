import type { Article } from "./article.ts";
import { type Place, placesOf, type Query } from "./query.ts";
import { borders } from "./segments.ts";
import { takeGraphemes } from "./text.ts";

/** A part of an article's text, and where the words of a query stand in it. */
export type Snippet = { text: string; places: Place[] };

/** A stretch of one of the texts of an article. */
type Cluster = { text: string; start: number; end: number; places: readonly Place[] };

/**
 * The part of an article's summary or text in which most of the words of a query stand together, on one line of at
 * most `limit` UTF-16 units: it begins and ends between words, with an ellipsis where something is left out. The
 * beginning of the article where none of them is found, and an empty text where the article has none.
 */
export function snippetOf(article: Article, query: Query, limit: number): Snippet {
	const texts = [
		article.summary ?? "",
		...(article.body?.blocks ?? []).map(({ text }) => text),
	].filter((text) => text !== "");
	const words = query.wanted.map((term) => ({ wanted: [term], unwanted: [] }));
	let best: (Cluster & { score: number }) | undefined;
	for (const raw of texts) {
		// As long as before, so that places stay where they are.
		const text = raw.replace(/\s/g, " ");
		const found = words.map((word) => placesOf(word, text, article.language));
		const cluster = clusterOf(found, limit - ELLIPSES);
		if (cluster.score > (best?.score ?? 0)) {
			best = { ...cluster, text, places: placesOf(query, text, article.language) };
		}
	}
	const first = (texts[0] ?? "").replace(/\s/g, " ");
	return cut(best ?? { text: first, start: 0, end: 0, places: [] }, limit, article.language);
}

/** Where in `room` units the most words are found, the most times; the first of such stretches. */
function clusterOf(
	found: readonly Place[][],
	room: number,
): { start: number; end: number; score: number } {
	const hits = found
		.flatMap((places, word) =>
			places.map(({ offset, length }) => ({ start: offset, end: offset + length, word })),
		)
		.sort((a, b) => a.start - b.start);
	let best = { start: 0, end: 0, score: 0 };
	const within = found.map(() => 0);
	let last = 0;
	let words = 0;
	for (const [first, { start, end, word }] of hits.entries()) {
		last = Math.max(last, first);
		for (let next = hits[last]; next !== undefined; next = hits[last]) {
			if (last > first && next.end > start + room) break;
			if (within[next.word] === 0) words += 1;
			within[next.word] = (within[next.word] ?? 0) + 1;
			last += 1;
		}
		// One more word is worth more than any number of repetitions.
		const score = words + Math.min(last - first, 99) / 100;
		if (score > best.score) {
			const until = hits.slice(first, last).reduce((most, hit) => Math.max(most, hit.end), end);
			best = { start, end: until, score };
		}
		within[word] = (within[word] ?? 0) - 1;
		if (within[word] === 0) words -= 1;
	}
	return best;
}

/** The units of an ellipsis at both ends. */
const ELLIPSES = 2;
/** How much of what is shown may stand before the first word that was found. */
const LEAD = 0.4;

function cut({ text, start, end, places }: Cluster, limit: number, language?: string): Snippet {
	if (limit < ELLIPSES) return { text: "", places: [] };
	const from = beginOf(text, { start, end }, limit, language);
	const before = from > 0 ? "…" : "";
	const room = limit - before.length;
	const rest = text.slice(from);
	const isWhole = rest.length <= room;
	const shown = isWhole ? rest : beforeBorder(rest, room - 1, end - from, language);
	return {
		text: `${before}${shown}${isWhole ? "" : "…"}`,
		places: places
			.filter(({ offset, length }) => offset >= from && offset + length <= from + shown.length)
			.map(({ offset, length }) => ({ offset: offset - from + before.length, length })),
	};
}

/** Where a snippet begins: at the text's or a sentence's beginning when they are near, else between words. */
function beginOf(
	text: string,
	{ start, end }: { start: number; end: number },
	limit: number,
	language: string | undefined,
): number {
	if (end < limit * (1 - LEAD / 2) || text.length <= limit) return 0;
	const slack = Math.min(limit - ELLIPSES - (end - start), limit * LEAD);
	if (slack <= 0) return start;
	const earliest = Math.max(0, Math.floor(start - slack));
	if (earliest === 0) return 0;
	const windowStart = Math.max(0, earliest - MARGIN);
	const window = text.slice(windowStart, end);
	const inReach = (granularity: "sentence" | "word") =>
		borders(window, granularity, language)
			.map((border) => border + windowStart)
			.filter((border) => border >= earliest && border <= start);
	const begin =
		inReach("sentence").at(0) ??
		inReach("word").find((at) => beginsWord.test(text.slice(at, at + 2)));
	return begin ?? start;
}

const beginsWord = /^[\p{L}\p{N}]/u;
/** What tells where a word begins that a window would cut. */
const MARGIN = 100;

/** The longest beginning of a text of at most `room` units that ends between words; it holds the first `least` if it can. */
function beforeBorder(
	text: string,
	room: number,
	least: number,
	language: string | undefined,
): string {
	const taken = takeGraphemes(text, Math.max(0, room));
	const window = text.slice(0, taken.length + MARGIN);
	const end = borders(window, "word", language).findLast((border) => border <= taken.length);
	const shown =
		end === undefined || end < Math.min(least, taken.length) ? taken : text.slice(0, end);
	const bare = shown.replace(/[\s,;:–—-]+$/u, "");
	return bare.length >= least ? bare : shown.trimEnd();
}
