import type { Run, Style } from "./formatted.ts";
import { sharedStyle, textOf } from "./piece.ts";

/** The direction in which a script is read. */
export type Direction = "ltr" | "rtl";

const rtlLetter =
	"\\p{sc=Arab}\\p{sc=Hebr}\\p{sc=Syrc}\\p{sc=Thaa}\\p{sc=Nkoo}\\p{sc=Samr}\\p{sc=Mand}\\p{sc=Adlm}\\p{sc=Rohg}\\u200F\\u061C";
const anyRtl = new RegExp(`[${rtlLetter}]`, "u");
const strong = /[\p{L}\u200E\u200F\u061C]/gu;
/** Signs that are read from left to right as letters are: Roman numerals, letters in circles and squares, flags. */
const strongSign = /[\p{Nl}\u249C-\u24E9\u3200-\u33FF\u{1F110}-\u{1F251}]/u;
const isolate = /[\u2066-\u2069]/;

const LRM = "\u200E";
const RLM = "\u200F";
const LRI = "\u2066";
const RLI = "\u2067";
const PDI = "\u2069";

/** How much of a text tells its direction. */
const LOOKED_AT = 500;
/** A line up to this length has a direction of its own only where its letters leave no doubt. */
const SHORT = 40;

/** The share of a text's letters that are read from right to left; undefined when it has none. */
function rtlShare(text: string): number | undefined {
	const letters = text.slice(0, LOOKED_AT).match(strong) ?? [];
	if (letters.length === 0) return undefined;
	return letters.filter((letter) => anyRtl.test(letter)).length / letters.length;
}

/** The direction of most letters of a text; undefined when it has none. */
export function directionOf(text: string): Direction | undefined {
	const share = rtlShare(text);
	if (share === undefined) return undefined;
	return share >= 0.5 ? "rtl" : "ltr";
}

const rtlLanguage = /^(ar|arc|ckb|dv|fa|he|ks|ku|nqo|ps|sd|syr|ug|ur|yi)\b/;

/** The direction of a post: that of its article's title, else of its language. */
export function directionFor(article: { title: string; language?: string | undefined }): Direction {
	const { title, language = "" } = article;
	return directionOf(title) ?? (rtlLanguage.test(language) ? "rtl" : "ltr");
}

/** True when a text holds a letter of a script that is read from right to left. */
export function hasRtl(text: string): boolean {
	return anyRtl.test(text);
}

/** The direction that an app gives a line by itself: that of its first letter outside of an isolate. */
function firstDirection(text: string): Direction | undefined {
	let depth = 0;
	for (const character of text.slice(0, LOOKED_AT)) {
		if (character === PDI) depth = Math.max(0, depth - 1);
		else if (isolate.test(character)) depth++;
		else if (depth > 0) continue;
		else if (strongSign.test(character)) return "ltr";
		else if (/[\p{L}\u200E\u200F\u061C]/u.test(character)) {
			return anyRtl.test(character) ? "rtl" : "ltr";
		}
	}
	return undefined;
}

/**
 * A text whose isolates (U+2066–U+2069) end where they should: line by line, one that is never closed is closed at
 * the end of its line, and a closing mark that closes nothing goes. Without that a text could reach into what
 * stands beside it.
 */
export function balanced(text: string): string {
	if (!isolate.test(text)) return text;
	return text
		.split("\n")
		.map((line) => {
			let depth = 0;
			const kept = line.replace(/[\u2066-\u2069]/g, (mark) => {
				if (mark !== PDI) depth++;
				else if (depth === 0) return "";
				else depth--;
				return mark;
			});
			return kept + PDI.repeat(depth);
		})
		.join("\n");
}

/** A part of a line: runs that belong together, and whether they are a value or the template's own words. */
export type LinePart = { runs: Run[]; isValue: boolean };

/** How what stands around a line is set: nothing before the first line. */
type Sides = { before: Style | undefined; after: Style };

/**
 * Sets a line so that an app shows it in the right order: a mark at its beginning where its first letter would
 * give it the wrong direction, and isolates around values that are read the other way (or are numbers in a line
 * from right to left). Marks take on the styles that go on across them, and the quote of the line, but no other.
 * Code stays as it is.
 *
 * @param usual the direction of the whole post, for a line without letters or with as many of both
 */
export function settleLine(
	parts: readonly LinePart[],
	usual: Direction,
	{ before, after }: Sides,
): Run[] {
	const [first] = parts.flatMap(({ runs }) => runs);
	if (first === undefined || first.style.code === "block") return parts.flatMap(({ runs }) => runs);
	const line = lineDirection(parts, usual);
	const quote: Style = first.style.quote === undefined ? {} : { quote: first.style.quote };
	const between = (one: Style, other: Style): Style => ({ ...quote, ...sharedStyle(one, other) });
	const settled: Run[] = [];
	for (const [index, { runs, isValue }] of parts.entries()) {
		const own = directionOf(textOf(runs));
		const [begin, end] = [runs[0]?.style ?? {}, runs.at(-1)?.style ?? {}];
		if (!isValue || !isForeign(textOf(runs), own, line, parts.length === 1)) {
			settled.push(...runs);
			continue;
		}
		const last = settled.at(-1)?.style ?? before ?? {};
		const next = parts[index + 1]?.runs[0]?.style ?? after;
		settled.push({ text: own === "rtl" ? RLI : LRI, style: between(last, begin) }, ...runs, {
			text: PDI,
			style: between(end, next),
		});
	}
	const shown = firstDirection(textOf(settled)) ?? "ltr";
	if (shown === line) return settled;
	return [
		{ text: line === "rtl" ? RLM : LRM, style: between(before ?? {}, first.style) },
		...settled,
	];
}

function isForeign(
	text: string,
	own: Direction | undefined,
	line: Direction,
	isAlone: boolean,
): boolean {
	if (own === undefined) return line === "rtl" && /\d/.test(text);
	if (!isAlone) return holds(text, opposite(line));
	// A text that fills its line by itself is only turned where all of it is read the other way.
	return own !== line && !holds(text, line);
}

/** Names and addresses in Latin letters don't turn a line of Arabic, nor does a Hebrew name one of English. */
function lineDirection(parts: readonly LinePart[], usual: Direction): Direction {
	const values = parts.filter(({ isValue }) => isValue).map(({ runs }) => textOf(runs));
	const text = values.filter((value) => !/^https?:/i.test(value)).join("");
	const share = rtlShare(text) ?? rtlShare(textOf(parts.flatMap(({ runs }) => runs)));
	if (share === undefined) return usual;
	// A host or a name alone stands on the side of the text around it.
	const whole = textOf(parts.flatMap(({ runs }) => runs));
	if (usual === "rtl") return share >= 0.25 || whole.length <= SHORT ? "rtl" : "ltr";
	return share >= 0.6 ? "rtl" : "ltr";
}

/** True for a text with a letter that is read in this direction. */
function holds(text: string, direction: Direction): boolean {
	const letters = text.match(strong) ?? [];
	return letters.some((letter) => anyRtl.test(letter) === (direction === "rtl"));
}

function opposite(direction: Direction): Direction {
	return direction === "ltr" ? "rtl" : "ltr";
}
