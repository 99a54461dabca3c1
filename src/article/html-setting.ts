import { type Style, withMark } from "./html-block.ts";
import { type Element, isHidden } from "./html-elements.ts";
import { beginCell, rowOf, type Table } from "./html-table.ts";
import type { Attributes } from "./html-tokens.ts";
import type { Place } from "./html-writer.ts";
import { linkable } from "./url.ts";

/** What holds for the text inside of an element. */
export type Setting = {
	/** Whose text it is: the article's, a figure's own (which goes), a picture's caption, or nobody's. */
	shows: "text" | "figure" | "caption" | "nothing";
	/** Inside of a drawing or a formula. */
	isForeign: boolean;
	place: Place;
	style: Style;
	list: List | undefined;
	table: Table | undefined;
	/** The part around that readers unfold; its first summary says what it is about. */
	details: { hasSummary: boolean } | undefined;
	/** `caption` is filled with what its captions say, as it stands there. */
	figure: { firstImage: number; caption: string } | undefined;
	/** A link in a figure: one with text of its own announces another page, pictures included. */
	card: { firstImage: number; hasText: boolean } | undefined;
};

/** `next` is the number of its next item, where it has numbers. */
type List = { level: number; next: number | undefined; step: number };

/** What holds outside of all elements. */
export const outermost: Setting = {
	shows: "text",
	isForeign: false,
	place: { kind: "paragraph" },
	style: [],
	list: undefined,
	table: undefined,
	details: undefined,
	figure: undefined,
	card: undefined,
};

/** How many tables, and how many parts that readers unfold, have begun in a document. */
export type Counts = { tables: number; details: number };

/** A list that counts further is a mistake. */
const MAX_NUMBER = 999_999;

/**
 * What holds inside of an element that stands where `around` holds: the same object when it changes nothing.
 *
 * @param document.imageCount the number of pictures above
 * @param document.counts goes on with what begins here
 */
export function settingIn(
	element: Element,
	attributes: Attributes,
	around: Setting,
	document: { baseUrl: string | undefined; imageCount: number; counts: Counts },
): Setting {
	const { shows, place, style } = around;
	const { name, kind, mark } = element;
	const isForeign = around.isForeign || name === "svg" || name === "math";
	if (shows === "nothing")
		return isForeign === around.isForeign ? around : { ...around, isForeign };
	if (element.isSkipped || isHidden(attributes)) return { ...around, shows: "nothing", isForeign };
	if (mark !== undefined) return styled(around, withMark(style, { type: mark }));
	if (kind === "h") {
		return placed(around, { kind: "heading", level: Number(name.slice(1)) });
	}
	// The text of a figure goes, but these are more than furniture.
	const shown: Setting = shows === "figure" ? { ...around, shows: "text" } : around;
	const firstImage = document.imageCount;
	switch (name) {
		case "a":
			return shows === "figure"
				? { ...around, card: { firstImage, hasText: false } }
				: styled(around, linked(style, attributes.get("href"), document.baseUrl));
		case "span":
			return /(^|\s)tg-spoiler(\s|$)/.test(attributes.get("class") ?? "")
				? styled(around, withMark(style, { type: "spoiler" }))
				: around;
		case "ul":
		case "ol":
		case "menu":
			return { ...around, list: listOf(name, attributes, around.list) };
		case "li":
			return placed(around, itemOf(around.list, attributes));
		case "blockquote":
			return placed(shown, { kind: "quote" });
		case "pre":
			return place.kind === "code" ? around : { ...shown, place: within(place, { kind: "code" }) };
		case "table":
			document.counts.tables += 1;
			return { ...shown, table: { number: document.counts.tables, isPlain: true } };
		case "tr":
			return inRow(placed(around, { kind: "paragraph" }));
		case "td":
		case "th":
			if (place.row !== undefined) beginCell(place.row, name, attributes);
			return around;
		case "details":
			return unfolding(around, document.counts);
		case "summary":
			return summing(around);
		case "figure":
			return { ...around, shows: "figure", figure: { firstImage, caption: "" } };
		case "figcaption":
			return shows === "figure" ? { ...around, shows: "caption" } : around;
		default:
			return around;
	}
}

/** A quote and code hold lines, whatever their author made these of. */
function placed(setting: Setting, place: Place): Setting {
	const { kind } = setting.place;
	if (kind === "quote" || kind === "code") return setting;
	return { ...setting, place: within(setting.place, place) };
}

/** A place inside of another one, a part of the same details. A row with a place inside is no plain one. */
function within({ row, details, isSummary }: Place, place: Place): Place {
	if (row !== undefined) row.table.isPlain = false;
	if (details === undefined) return place;
	return isSummary ? { ...place, details, isSummary } : { ...place, details };
}

function inRow(setting: Setting): Setting {
	const { table, place } = setting;
	// A quote and code have not become rows.
	if (table === undefined || place.kind !== "paragraph") return setting;
	return { ...setting, place: { ...place, row: rowOf(table) } };
}

/** Details inside of others belong to these; an item, a quote or a cell is one block, whatever is unfolded in it. */
function unfolding(setting: Setting, counts: Counts): Setting {
	const { kind, row, details } = setting.place;
	if (kind !== "paragraph" || row !== undefined || details !== undefined) return setting;
	counts.details += 1;
	return { ...setting, details: { hasSummary: false }, place: { kind, details: counts.details } };
}

function summing(setting: Setting): Setting {
	const { details, place } = setting;
	if (details === undefined || details.hasSummary) return setting;
	if (place.kind !== "paragraph" || place.row !== undefined) return setting;
	details.hasSummary = true;
	return { ...setting, place: { ...place, isSummary: true } };
}

function styled(setting: Setting, style: Style): Setting {
	return style === setting.style ? setting : { ...setting, style };
}

function linked(style: Style, href: string | undefined, base: string | undefined): Style {
	const address = href?.trim();
	const url = address ? linkable(address, base) : undefined;
	if (url !== undefined) return withMark(style, { type: "link", url });
	const unlinked = style.filter(({ type }) => type !== "link");
	return unlinked.length < style.length ? unlinked : style;
}

function listOf(name: string, attributes: Attributes, around: List | undefined): List {
	const level = (around?.level ?? 0) + 1;
	const start = numberOf(attributes.get("start"));
	const isReversed = attributes.has("reversed");
	// One that counts down to 1 begins with the number of its items, which nobody knows yet.
	const isNumbered = name === "ol" && (start !== undefined || !isReversed);
	return { level, next: isNumbered ? (start ?? 1) : undefined, step: isReversed ? -1 : 1 };
}

function itemOf(list: List | undefined, attributes: Attributes): Place {
	const level = list?.level ?? 1;
	if (list?.next === undefined) return { kind: "item", level };
	const number = numberOf(attributes.get("value")) ?? list.next;
	list.next = number + list.step;
	return { kind: "item", level, number };
}

function numberOf(text: string | undefined): number | undefined {
	const number = Number.parseInt(text ?? "", 10);
	return number >= 0 && number <= MAX_NUMBER ? number : undefined;
}
