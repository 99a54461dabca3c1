import type { AtomFeed, MediaNs } from "feedsmith";
import { htmlToText } from "../../article/html.ts";
import { type FeedEntry, feedTime, plainText } from "./feed.ts";
import { personName } from "./fields.ts";

/** A link or an enclosure of an item. */
type File = { [Key in "href" | "rel" | "type" | "title"]?: string | undefined };
type Files = readonly File[];

/** HTML that its writer does not call so. */
const markup = /<\/?(p|a|br|b|i|em|strong|div|img|ul|li|blockquote)\b[^<>]*>/i;

/** A text construct of Atom as HTML or as plain text; neither when it is something else. */
export function typedText(
	construct: AtomFeed.Content | undefined,
): Pick<FeedEntry, "html" | "text"> {
	const { value, type = "text" } = construct ?? {};
	if (value === undefined) return {};
	if (/html/i.test(type)) return { html: value };
	if (!/^text(\/|$)/i.test(type)) return {};
	return markup.test(value) ? { html: value } : { text: value };
}

/** What WordPress writes below every excerpt. */
const postScript =
	/\n[^\n]{0,500} (?:(?:first )?appeared (?:first )?on|erschien zuerst auf) [^\n]{0,200}\s*$/;

/** The plain text of a description, without what blogs write below it. */
export function summaryOf(html: string | undefined): string | undefined {
	return html === undefined
		? undefined
		: htmlToText(html).trim().replace(postScript, "").trim() || undefined;
}

/** The address of an item's page among its links. */
export function pageOf(links: Files = []): string | undefined {
	const pages = links.filter(({ rel = "alternate" }) => rel.toLowerCase() === "alternate");
	return (pages.find(({ type = "" }) => /^$|html/i.test(type)) ?? pages[0])?.href;
}

/** The widest picture of Media RSS, else its thumbnail, else the first picture among the files of an item. */
export function pictureOf(
	media: MediaNs.ItemOrFeed | undefined,
	files: Files,
	base: string | undefined,
): FeedEntry["image"] {
	const holders = [media, ...(media?.groups ?? [])];
	const contents = holders.flatMap((holder) => holder?.contents ?? []);
	const [content] = contents
		.filter(({ medium, type, url }) => isPicture(medium ?? type, url))
		.sort((a, b) => (b.width ?? 0) - (a.width ?? 0));
	const [thumbnail] = [...holders, ...contents].flatMap((holder) => holder?.thumbnails ?? []);
	const url = absolute((content ?? thumbnail)?.url, base);
	if (url === undefined) {
		const file = enclosed(files).find(({ type, href }) => isPicture(type, href));
		const address = absolute(file?.href, base);
		return address === undefined ? undefined : { url: address };
	}
	const [credit] = content?.credits ?? media?.credits ?? [];
	return {
		url,
		caption: plainText(content?.description?.value),
		credit: personName(credit?.value ?? ""),
	};
}

/** The files beside an item that are no pictures. */
export function attachmentsOf(files: Files, base: string | undefined): FeedEntry["attachments"] {
	return enclosed(files).flatMap(({ href, type = "", title }) => {
		const url = absolute(href, base);
		return url === undefined || isPicture(type, url) ? [] : [{ url, type, title }];
	});
}

function enclosed(files: Files): File[] {
	return files.filter(({ rel }) => rel?.toLowerCase() === "enclosure");
}

function isPicture(type = "", url = ""): boolean {
	return type === "" ? /\.(jpe?g|png|webp|gif)(?:[?#]|$)/i.test(url) : /^image(\/|$)/i.test(type);
}

/** The first of these that is a time, in Unix milliseconds. */
export function timeIn(...written: (string | undefined)[]): number | undefined {
	return written.map(feedTime).find((time) => time !== undefined);
}

/** The names of persons, without their e-mail addresses. */
export function namesOf(
	...lists: (readonly (string | { name?: string })[] | undefined)[]
): string[] {
	return lists.flatMap((persons = []) =>
		persons.flatMap((person) => {
			const name = typeof person === "string" ? person : person.name;
			return personName(plainText(name) ?? "") ?? [];
		}),
	);
}

/** The plain texts among these. */
export function linesOf(written: (string | undefined)[]): string[] {
	return written.flatMap((line) => plainText(line) ?? []);
}

/** The text when it is an address of the web. */
export function webAddress(text: string | undefined): string | undefined {
	return text !== undefined && /^https?:\/\//i.test(text) ? text : undefined;
}

/** The address, made absolute; undefined for what is none. */
export function absolute(
	address: string | undefined,
	base: string | undefined,
): string | undefined {
	return address !== undefined && URL.canParse(address, base)
		? new URL(address, base).href
		: undefined;
}
