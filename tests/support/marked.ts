import type { MessageEntity } from "grammy/types";

/** Marks that stand on both sides of a text. */
const fences: Partial<Record<MessageEntity["type"], string>> = {
	bold: "*",
	italic: "_",
	underline: "‗",
	strikethrough: "~",
	spoiler: "||",
	code: "`",
};
/** Marks that stand before each line of a quote; `▐` ends it. */
const quotes: Partial<Record<MessageEntity["type"], string>> = {
	blockquote: "▌",
	expandable_blockquote: "▾",
};
/** Characters that a reader can't see or tell apart; of all others of the kind the number is written. */
const invisible: Record<string, string> = {
	"\u200E": "⇢",
	"\u200F": "⇠",
	"\u2066": "⇥",
	"\u2067": "⇤",
	"\u2068": "⇹",
	"\u2069": "⊣",
	"\u00A0": "⍽",
	"\u2003": "␣",
};
const meaningful = /[\\*_‗~|`[\]⟨⟩▌▾▐‼⇢⇠⇥⇤⇹⊣⍽␣]/gu;
/** What shapes letters and emoji (U+200C, U+200D, tags) is seen by what it does. */
const unseen = /(?! |\n|\u200C|\u200D|[\u{E0020}-\u{E007F}])[\p{Z}\p{C}\u3164\u2800]/gu;

/**
 * A text with its entities as marks that can be read in a review: `*bold*`, `_italic_`, `‗underline‗`, `~strike~`,
 * `||spoiler||`, `` `code` ``, `[text](url)`, `⟨pre|block of code⟩`, `⟨pre go|code in Go⟩`,
 * `⟨2026-11-25T13:05Z t|14:05⟩` for a moment and `⟨hashtag|#bridge⟩` for whatever else there is; `▌` before each
 * line of a quote and `▾` before those of an expandable one, `▐` where either ends. Of what is invisible, LRM is
 * `⇢`, RLM `⇠`, LRI `⇥`, RLI `⇤`, FSI `⇹`, PDI `⊣`, a no-break space `⍽`, an em space `␣`, a space at the end of
 * a line and everything else a number such as `\u{200B}`. A backslash stands before these signs in the text itself.
 *
 * No two texts and lists of entities look the same: marks of one place stand in the order of the list; entities
 * that are empty, leave the text, cross or repeat another one or stand before an earlier one are listed behind the
 * text, each on a line with `‼`.
 */
export function marked(text: string, entities: readonly MessageEntity[] = []): string {
	const sound: MessageEntity[] = [];
	const odd: MessageEntity[] = [];
	for (const entity of entities) (isSound(entity, text, sound) ? sound : odd).push(entity);
	let written = "";
	let open: MessageEntity[] = [];
	for (let at = 0; at <= text.length; at++) {
		for (const entity of open.toReversed()) if (endOf(entity) === at) written += closing(entity);
		open = open.filter((entity) => endOf(entity) > at);
		for (const entity of sound) {
			if (entity.offset !== at) continue;
			written += opening(entity);
			open.push(entity);
		}
		const character = text.slice(at, at + (isPairAt(text, at) && !isBorder(at + 1, sound) ? 2 : 1));
		written += visible(character);
		if (character === "\n") {
			written += open
				.map((entity) => (endOf(entity) > at + 1 ? (quotes[entity.type] ?? "") : ""))
				.join("");
		}
		at += Math.max(0, character.length - 1);
	}
	const lines = odd.map((entity) => `\n‼ ${JSON.stringify(entity)}`);
	return (written + lines.join("")).replace(/ $/gm, String.raw`\u{20}`);
}

function endOf({ offset, length }: MessageEntity): number {
	return offset + length;
}

function isSound(entity: MessageEntity, text: string, before: readonly MessageEntity[]): boolean {
	const { offset, type } = entity;
	const end = endOf(entity);
	if (offset < 0 || end <= offset || end > text.length || offset < (before.at(-1)?.offset ?? 0))
		return false;
	return before.every((other) => {
		const isApart = endOf(other) <= offset;
		const isInside = end <= endOf(other);
		return isApart || (isInside && other.type !== type);
	});
}

function isPairAt(text: string, at: number): boolean {
	return (text.codePointAt(at) ?? 0) > 0xffff;
}

function isBorder(at: number, entities: readonly MessageEntity[]): boolean {
	return entities.some((entity) => entity.offset === at || endOf(entity) === at);
}

function opening(entity: MessageEntity): string {
	const { type } = entity;
	if (type === "text_link") return "[";
	return fences[type] ?? quotes[type] ?? `⟨${labelOf(entity)}|`;
}

function closing(entity: MessageEntity): string {
	const { type } = entity;
	if (type === "text_link") return `](${visible(entity.url).replaceAll(")", String.raw`\)`)})`;
	return fences[type] ?? (quotes[type] === undefined ? "⟩" : "▐");
}

function labelOf(entity: MessageEntity): string {
	const { type } = entity;
	if (entity.type === "date_time") {
		const time = new Date(entity.unix_time * 1000).toISOString().replace(/(?::00)?\.000Z$/, "Z");
		return `${time} ${entity.date_time_format}`;
	}
	if (entity.type === "pre" && entity.language) return visible(`pre ${entity.language}`);
	const more = Object.entries(entity).filter(
		([name]) => !["type", "offset", "length"].includes(name),
	);
	return more.length === 0 ? type : `${type} ${visible(JSON.stringify(more))}`;
}

function visible(text: string): string {
	return text
		.replace(meaningful, String.raw`\$&`)
		.replace(
			unseen,
			(character) =>
				invisible[character] ?? `\\u{${character.codePointAt(0)?.toString(16).toUpperCase()}}`,
		);
}
