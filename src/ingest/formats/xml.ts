import { Parser } from "htmlparser2";
import { Problem } from "../problem.ts";
import { type Feed, feedTime, MAX_ITEMS } from "./feed.ts";

/** Feeds are flat; the parsers take quadratic time on tags that nobody closes, and feedsmith gives up at 100. */
const MAX_DEPTH = 90;
/** feedsmith takes quadratic time on the brackets in a person's name. */
const MAX_PERSON_LENGTH = 200;

const persons = new Set(["author", "name"]);
/** What holds elements; so does `content` of Media RSS. */
const structures = new Set("rss rdf channel feed item entry author source group".split(" "));
/** What holds a text, in which elements are HTML that nobody escaped. */
const texts = new Set(
	`id guid link title description encoded content summary name creator credit category subject language
	pubdate date issued created modified published updated enclosure thumbnail`.split(/\s+/),
);
/** Elements of HTML that have no end tag. */
const empty = new Set("area br col embed hr img input link meta source wbr".split(" "));

/** An element that is not closed yet. */
type Open = {
	name: string;
	becomes: "element" | "html" | "nothing";
	isStructure: boolean;
	/** The text that it holds, escaped; with HTML in it, that HTML. */
	inner: string;
	hasHtml: boolean;
};

/** A feed that feedsmith reads in linear time. */
export type TidyFeed = {
	/** The name of the first element, without a prefix; "" when there is none. */
	root: string;
	/** That element, well-formed, with its first 200 items. */
	xml: string;
	/** RFC 6721: the first 200 entries that were taken out of the feed. */
	gone: Feed["gone"];
	/** How many items are left out. */
	left: number;
};

/**
 * Writes a feed anew for feedsmith: well-formed, which feeds often are not and it insists on, and with the elements
 * that are read here alone. Of others it reads some in quadratic time, and one it takes for the length of an array
 * to make. No DOCTYPE, comment or CDATA is left, and no entity of a DOCTYPE is expanded.
 *
 * @throws {Problem} 400 when elements are nested as no feed nests them
 */
export function tidyXml(text: string): TidyFeed {
	const feed: TidyFeed = { root: "", xml: "", gone: [], left: 0 };
	const open: Open[] = [];
	let items = 0;
	/** Of the first element: some call the namespace of the feed itself by a prefix. */
	let prefix = "";

	function fateOf(name: string, attributes: Record<string, string>): Open["becomes"] {
		const parent = open.at(-1);
		if (parent === undefined) return feed.root === "" ? "element" : "nothing";
		if (parent.becomes !== "element") return parent.becomes;
		if (!parent.isStructure) return "html";
		if (name === "deleted-entry") {
			const id = attributes["ref"]?.trim() ?? "";
			const isTaken = id !== "" && feed.gone.length < MAX_ITEMS;
			if (isTaken) feed.gone.push({ id, at: feedTime(attributes["when"]) });
			return "nothing";
		}
		if ((name === "item" || name === "entry") && open.length <= 2 && ++items > MAX_ITEMS) {
			feed.left += 1;
			return "nothing";
		}
		return structures.has(name) || texts.has(name) ? "element" : "nothing";
	}

	const parser = new Parser(
		{
			onopentag(written, attributes) {
				if (open.length === MAX_DEPTH) {
					const detail = `Elements are nested more than ${MAX_DEPTH} deep; an element may lack its end.`;
					throw new Problem(400, "Not a feed", detail);
				}
				const local = localName(written);
				const becomes = fateOf(local, attributes);
				if (feed.root === "") {
					feed.root = local;
					prefix = written.slice(0, -local.length);
				}
				const parent = open.at(-1);
				const isPlain = becomes === "html" || written === prefix + local;
				const name = (isPlain ? local : written).replace(/[^\w:.-]/g, "_");
				if (becomes === "element") feed.xml += startTag(name, attributes, /^xmlns$/);
				if (becomes === "html" && parent !== undefined) {
					parent.inner += startTag(name, attributes, /^xml/);
					parent.hasHtml = true;
				}
				const isMedia = local === "content" && attributes["url"] !== undefined;
				const isStructure = structures.has(local) || isMedia;
				open.push({ name, becomes, isStructure, inner: "", hasHtml: false });
			},
			ontext(data) {
				const element = open.at(-1);
				if (element !== undefined && element.becomes !== "nothing") element.inner += escape(data);
			},
			onclosetag() {
				const element = open.pop();
				const parent = open.at(-1);
				if (element?.becomes === "element") feed.xml += `${textOf(element)}</${element.name}>`;
				if (element?.becomes === "html" && parent !== undefined && !empty.has(element.name)) {
					parent.inner += `${element.inner}</${element.name}>`;
				}
			},
		},
		{ xmlMode: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
	);
	parser.end(text);
	return feed;
}

function textOf({ name, inner, hasHtml, isStructure }: Open): string {
	const text = hasHtml ? escape(inner) : inner;
	if (persons.has(localName(name))) return text.slice(0, MAX_PERSON_LENGTH);
	return isStructure ? "" : text;
}

function localName(name: string): string {
	return name.slice(name.lastIndexOf(":") + 1);
}

function startTag(name: string, attributes: Record<string, string>, dropped: RegExp): string {
	const written = Object.entries(attributes)
		.filter(([key]) => /^[\w:.-]+$/.test(key) && !dropped.test(key))
		.map(([key, value]) => ` ${key}="${escape(value).replaceAll('"', "&quot;")}"`);
	return `<${name}${written.join("")}>`;
}

function escape(text: string): string {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
