import type { Mark } from "./body.ts";
import type { Attributes } from "./html-tokens.ts";
import type { Gap } from "./html-writer.ts";

const words = (text: string) => new Set(text.split(" "));

/** What these elements hold is not text of the article. */
const skipped = words(
	"script style title noscript noembed noframes template iframe object form button select textarea label svg math nav aside dialog audio video canvas progress meter",
);

/** Elements that stand on lines of their own. */
const blocks = words(
	"p div section article header footer main h1 h2 h3 h4 h5 h6 ul ol menu li dl dt dd blockquote pre table caption tr th td address details summary figure figcaption nav aside form dialog",
);

/** Elements without an end. */
const voids = words("area base br col embed hr img input link meta param source track wbr");

const marks = new Map<string, Mark["type"]>([
	["b", "bold"],
	["strong", "bold"],
	["i", "italic"],
	["em", "italic"],
	["cite", "italic"],
	["u", "underline"],
	["ins", "underline"],
	["s", "strikethrough"],
	["strike", "strikethrough"],
	["del", "strikethrough"],
	["tg-spoiler", "spoiler"],
	["code", "code"],
	["kbd", "code"],
	["samp", "code"],
	["tt", "code"],
]);

/** An element ends where the next of its kind begins, unless one of these began in between. */
const siblings = new Map([
	["li", ["ul", "ol", "menu"]],
	["tr", ["table"]],
	["td", ["tr", "table"]],
	["dt", ["dl"]],
]);

/** The names under which tags close each other: `</h3>` ends an `<h2>`. */
const kinds = new Map([
	...["h1", "h2", "h3", "h4", "h5", "h6"].map((name) => [name, "h"] as const),
	["th", "td"],
	["dd", "dt"],
]);

/** What the converter knows of an element by its name. */
export type Element = {
	name: string;
	/** The name under which tags close each other. */
	kind: string;
	isSkipped: boolean;
	isBlock: boolean;
	isVoid: boolean;
	/** What it does to the text inside. */
	mark: Mark["type"] | undefined;
	/** What parts its text from the text before it. */
	gap: Gap;
	/** The containers that may hold one of its kind inside of another. */
	siblings: readonly string[] | undefined;
};

/** Describes an element. */
export function elementOf(name: string): Element {
	return known.get(name) ?? describe(name);
}

function describe(name: string): Element {
	const kind = kinds.get(name) ?? name;
	const isBlock = blocks.has(name);
	return {
		name,
		kind,
		isSkipped: skipped.has(name),
		isBlock,
		isVoid: voids.has(name),
		mark: marks.get(name),
		gap: name === "tr" || name === "table" ? "row" : isBlock || name === "hr" ? "block" : "none",
		siblings: siblings.get(kind),
	};
}

const known = new Map(
	[...skipped, ...blocks, ...voids, ...marks.keys()].map((name) => [name, describe(name)]),
);

/** True when a page shows an element to nobody, or to nobody who sees. */
export function isHidden(attributes: Attributes): boolean {
	if (attributes.size === 0) return false;
	return (
		attributes.has("hidden") ||
		attributes.get("aria-hidden")?.trim().toLowerCase() === "true" ||
		/(^|[;\s])(display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attributes.get("style") ?? "")
	);
}
