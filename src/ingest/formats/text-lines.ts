import { personName, timeOf } from "./fields.ts";

/** A caption is short; a paragraph that begins with "Picture:" may not be. */
const MAX_CAPTION_LENGTH = 300;

const caption =
	/^[[(]?(?:(?:archive |file |symbol)?(?:photo(?:graph)?|picture|pic|image|caption)(?: (?:credit|source))?|(?:symbol|archiv)?(?:foto|bild)s?|bildunterschrift|bildquelle|abbildung|grafik|صورة|الصورة|תמונה|צילום|写真(?:説明)?|画像)(?: (?:by|von))?\s*[:：©]|^(?:photograph(?:ed)? by|image source,|© ?(?:foto|photo|bild|picture))/iu;

/** True for what stands below a picture. */
export function isCaption(line: string): boolean {
	return line.length <= MAX_CAPTION_LENGTH && caption.test(line);
}

const MAX_BYLINE_LENGTH = 150;

const by =
	/^(?:by|von|text|autor(?:in)?|author|story by|words by|بقلم|كتب|كتبت|מאת|文|取材・文)(\s*[:：]\s*|\s+)(.+)$/iu;
/** Written in capitals, or in a script that has none. */
const nameWord =
	/^(?:[\p{Lu}\p{Lo}][\p{L}\p{M}.'’-]*|von|van|de|der|den|del|della|di|da|dos|du|la|le|el|al|bin|ibn|ben|y|e|af|zu|ten|ter)$/u;
const role =
	/redaktion|redakteur|korrespondent|\b(?:staff|writers?|reporters?|correspondents?|editors?|desk|bureau|agency|politics|sports?|news)\b/iu;

/**
 * The authors that a line such as `By Ada Lorne and Ben Hale, Staff Writers` names, without their offices and
 * e-mail addresses. Undefined for a line that is no byline.
 */
export function authorsOf(line: string): string[] | undefined {
	if (line.length > MAX_BYLINE_LENGTH) return undefined;
	const match = by.exec(line);
	const [, separator = "", rest = ""] = match ?? [];
	if (match === null) return undefined;
	// "Text" and the like begin a byline with a colon only.
	if (!/[:：]/.test(separator) && !/^(?:by|von|story by|words by|بقلم|מאת)\s/iu.test(line))
		return undefined;
	const names = rest
		.split(/\s*[,;|/·]\s*|\s+(?:and|und|&|ו)\s+|\s+و(?=\S)/u)
		.flatMap((part) => personName(part) ?? []);
	const [first] = names;
	const isByline = first !== undefined && !/[.!?]$/.test(first) && isName(first);
	if (!isByline) return undefined;
	return names.filter((name) => isName(name) && !role.test(name));
}

function isName(text: string): boolean {
	const words = text.split(/\s+/);
	return words.length <= 6 && words.every((word) => nameWord.test(word));
}

/** What a date line begins with, and whether it tells of a change. */
const dated =
	/^(?:(?<modified>(?:last |zuletzt )?(?:updated?|modified|aktualisiert|geändert)|stand|آخر تحديث|تحديث|עודכן|更新)|(?:first )?(?:published|posted|date|veröffentlicht|erstellt|erschienen|datum|نشر|نُشر|פורסם|公開|配信))(?: (?:on|at|am|um))?\s*[:：]?\s*/iu;

/** Anything that looks like a day or an hour. */
const day =
	/\d{4}-\d\d-\d\d|\d{1,2}[./]\s?\d{1,2}[./]\s?\d{2,4}|\d{1,2}\.?\s+\p{L}{3,10}\.?,?\s+\d{4}|\p{L}{3,10}\.?\s+\d{1,2},?\s+\d{4}|\d{4}年\s?\d{1,2}月\s?\d{1,2}日|\d{1,2}:\d\d/u;

/** What surrounds the day in a date line, and nothing that a sentence would hold. */
const aroundDay =
	/^(?:[\p{L}]{2,12}\.?,?\s*)?(?:[\d\s.,:/|·()年月日時分-]|\p{L}{1,10}\.?(?=[\s,|)]|$)|T(?=\d)|Z|\+)*$/u;

/** A line that only tells a date: `Updated: 2026-05-01 07:30`; `at` (Unix ms) is there when it is ISO 8601. */
export type DateLine = {
	kind: "published" | "modified";
	at: number | undefined;
	/** Whether the line says what its date is. */
	isLabelled: boolean;
};

/** Reads a date line; undefined for any other. */
export function dateLineOf(line: string): DateLine | undefined {
	if (line.length > 80 || /[.!?]$/.test(line.replace(/\b(?:a|p)\.m\.$/i, ""))) return undefined;
	const match = dated.exec(line);
	const rest = match === null ? line : line.slice(match[0].length);
	const isDate = day.test(rest) && aroundDay.test(rest) && rest.split(/\s+/).length <= 9;
	if (!isDate) return undefined;
	const kind = match?.groups?.["modified"] === undefined ? "published" : "modified";
	const iso =
		/\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?\s?(?:Z|UTC|GMT|[+-]\d\d:?\d\d)?)?/i.exec(
			rest,
		);
	const zoned = iso?.[0].replace(/\s?(?:UTC|GMT)$/i, "Z").replace(/\s(?=[+-]|Z$)/i, "");
	return { kind, at: timeOf(zoned), isLabelled: match !== null };
}

const date = String.raw`(?:\d{1,2}\.? \p{L}{3,9}\.?|\p{L}{3,9}\.? \d{1,2})(?:,? \d{4})?`;
const dash = String.raw`(?:[–—]|--| - )`;

const datelines = [
	// LINDENFORD, 12 May (AP) –
	String.raw`\p{Lu}[\p{Lu}\p{M}'’.]{2,}(?:[ -]\p{Lu}[\p{Lu}\p{M}'’.]+){0,3}(?:, \p{Lu}[\p{L}. ]{1,25})?(?:,? ${date})?(?: ?\([^()]{1,40}\))? ?${dash} ?(?=[\p{Lu}\p{N}"“„»«'‘])`,
	// Lindenford (dpa) –
	String.raw`\p{Lu}[\p{L}\p{M}'’.]+(?:[ /-]\p{Lu}[\p{L}\p{M}'’.]+){0,3}(?:,? ${date})? ?\([\p{L}\d/. -]{2,20}\) ?(?:${dash}|-) ?`,
].map((pattern) => new RegExp(`^${pattern}`, "u"));
/** No dateline is longer. */
const MAX_DATELINE_LENGTH = 160;

/** The paragraph without the place, the day and the agency that it begins with. */
export function withoutDateline(paragraph: string): string {
	const head = paragraph.slice(0, MAX_DATELINE_LENGTH);
	for (const pattern of datelines) {
		const [found] = pattern.exec(head) ?? [];
		if (found !== undefined && found.length < paragraph.length)
			return paragraph.slice(found.length);
	}
	return paragraph;
}
