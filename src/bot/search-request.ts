import { findName } from "../article/catalogue-names.ts";
import type { Catalogue } from "../article/catalogue.ts";
import { dayIn } from "../article/day.ts";
import { type Query, type QueryMistake, readQuery, showQuery } from "../article/query.ts";
import { cleanLine } from "../article/text.ts";
import { fold } from "../article/words.ts";
import { firstShown } from "../article/zone-clock.ts";
import type { Asked } from "../search/search.ts";
import { type DayWords, type Days, readDays } from "./search-days.ts";

const DAY_MS = 24 * 60 * 60 * 1000;
/** What is longer is no question, and no heading of an answer. */
export const MAX_REQUEST_LENGTH = 500;

/** What somebody looks for: words, topics (slugs), sources, and the days between which it was posted. */
export type SearchRequest = {
	query: Query | undefined;
	topics: readonly string[];
	sources: readonly string[];
	from: number | undefined;
	to: number | undefined;
};

/** Why a request can't be answered: see the texts. */
export type RequestMistake =
	| QueryMistake
	| { mistake: "topic"; name: string; near: readonly string[] }
	| { mistake: "source"; name: string }
	| { mistake: "date"; value: string }
	| { mistake: "order" };

/** What a request is read with. */
export type RequestReading = {
	catalogue: Catalogue;
	sources: readonly string[];
	/** The words for days in the reader's language. */
	words: DayWords;
	/** The reader's zone (IANA). */
	zone: string;
	now: number;
};

const value = String.raw`(?:"(?<plain>[^"]*)"|[“„](?<curly>[^“”]*)[“”]|«(?<angle>[^»]*)»|(?<bare>\S+))`;
const quoted = String.raw`-?=?(?:"[^"]*"|[“„][^“”]*[“”]|«[^»]*»)`;

/** Reads a request: words, `topic:`, `source:`, `from:` and `to:`; names with spaces in quotes. */
export function readRequest(
	text: string,
	{ catalogue, sources, words, zone, now }: RequestReading,
): SearchRequest | RequestMistake {
	const line = cleanLine(text);
	if (line.length > MAX_REQUEST_LENGTH) return { mistake: "long" };
	const today = dayNumber(zone, now);
	const topics = new Set<string>();
	const named = new Set<string>();
	const span: { from: number | undefined; to: number | undefined } = {
		from: undefined,
		to: undefined,
	};
	let mistake: RequestMistake | undefined;
	const note = (name: string, given: string): void => {
		if (name === "topic") {
			const found = catalogue.find(given);
			if (found.kind === "found") topics.add(found.slug);
			else
				mistake ??= {
					mistake: "topic",
					name: given,
					near: found.kind === "near" ? found.slugs : [],
				};
		} else if (name === "source") {
			const found = findName(
				given,
				sources.map((source) => ({ value: source, names: [source] })),
			);
			if (found.kind === "found") named.add(found.value);
			else mistake ??= { mistake: "source", name: given };
		} else {
			const days = readDays(given, today, words);
			if (days === undefined) mistake ??= { mistake: "date", value: given };
			else if (name === "from") span.from = days.first;
			else span.to = days.last;
		}
	};
	const phrases = Object.values(words)
		.flatMap(({ phrases }) => phrases)
		.filter((phrase) => phrase.includes(" "))
		.map(patternOf);
	const filter = new RegExp(
		String.raw`${quoted}|(?<!\S)(?<name>topic|source|from|to)[:：]\s?(?:(?<phrase>${["(?!)", ...phrases].join("|")})(?!\S)|${value})`,
		"giu",
	);
	const rest = line.replace(filter, (whole: string, ...found: unknown[]) => {
		const groups = found.at(-1) as Record<string, string | undefined>;
		if (groups["name"] === undefined) return whole;
		const { phrase, plain, curly, angle, bare } = groups;
		note(groups["name"].toLowerCase(), (phrase ?? plain ?? curly ?? angle ?? bare ?? "").trim());
		return " ";
	});
	if (mistake !== undefined) return mistake;
	const isOpen = span.from === undefined && span.to === undefined;
	let query = readQuery(rest);
	// Read from its own spelling, so that what is shown means the same again.
	const ending =
		isOpen && !("mistake" in query) ? endingDays(showQuery(query), today, words) : undefined;
	if (ending !== undefined) {
		query = readQuery(ending.rest);
		span.from = ending.days.first;
		span.to = ending.days.last;
	}
	const isBare = topics.size + named.size === 0 && isOpen && ending === undefined;
	if ("mistake" in query && (query.mistake !== "empty" || isBare)) return query;
	if (span.from !== undefined && span.to !== undefined && span.from > span.to)
		return { mistake: "order" };
	return {
		query: "mistake" in query ? undefined : query,
		topics: [...topics],
		sources: [...named],
		...span,
	};
}

const letters = new Intl.Segmenter("en", { granularity: "grapheme" });

/** A pattern for a phrase, with its accents or without them. */
function patternOf(phrase: string): string {
	return Array.from(letters.segment(phrase), ({ segment }) => {
		const spellings = [...new Set([segment, fold(segment)])].map((one) =>
			one.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`),
		);
		return spellings.length === 1 ? spellings.join("") : `(?:${spellings.join("|")})`;
	}).join("");
}

/** `bridge last week`: days of several words behind the words that are looked for. */
function endingDays(
	line: string,
	today: number,
	words: DayWords,
): { rest: string; days: Days } | undefined {
	for (const { phrases, days, isEnding } of Object.values(words)) {
		if (!isEnding) continue;
		for (const phrase of phrases) {
			const start = line.length - phrase.length;
			const isAlone = start === 0 || /\s/.test(line.charAt(start - 1));
			if (start < 0 || !isAlone || fold(line.slice(start)) !== fold(phrase)) continue;
			return { rest: line.slice(0, start), days: days(today) };
		}
	}
	return undefined;
}

/** The request in the spelling that {@link readRequest} reads the same way, today and later. */
export function showRequest(
	{ query, topics, sources, from, to }: SearchRequest,
	catalogue: Catalogue,
	locale: string,
): string {
	return [
		...(query === undefined ? [] : [showQuery(query)]),
		...topics.map((slug) => `topic:${inQuotes(nameOf(slug, catalogue, locale))}`),
		...sources.map((source) => `source:${inQuotes(source)}`),
		...(from === undefined ? [] : [`from:${dayName(from)}`]),
		...(to === undefined ? [] : [`to:${dayName(to)}`]),
	].join(" ");
}

/** What a request asks the search for, by the clocks of the reader's zone. */
export function askedBy({ query, topics, sources, from, to }: SearchRequest, zone: string): Asked {
	return {
		query,
		topics,
		sources,
		from: from === undefined ? undefined : firstShown(zone, from * DAY_MS),
		to: to === undefined ? undefined : firstShown(zone, (to + 1) * DAY_MS),
	};
}

/** The day that it is in a zone, in days since 1970. */
function dayNumber(zone: string, at: number): number {
	return Date.parse(dayIn(zone, at)) / DAY_MS;
}

function dayName(day: number): string {
	return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** A topic's name, where it leads back to it. */
function nameOf(slug: string, catalogue: Catalogue, locale: string): string {
	const name = cleanLine(catalogue.name(slug, locale).replace(/["“”„«»]/g, ""));
	const found = catalogue.find(name);
	return found.kind === "found" && found.slug === slug ? name : slug;
}

function inQuotes(name: string): string {
	return /\s/.test(name) ? `"${name}"` : name;
}
