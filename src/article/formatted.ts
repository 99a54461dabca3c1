import type { MessageEntity } from "grammy/types";

/** How Telegram writes a moment in each reader's own zone: `r` relative, or `w`, `d`/`D` and `t`/`T` joined. */
export type TimeFormat = MessageEntity.DateTimeMessageEntity["date_time_format"];

/** How a stretch of text is set. Code and moments hold no other style; quotes don't nest. */
export type Style = {
	bold?: true;
	italic?: true;
	underline?: true;
	strikethrough?: true;
	spoiler?: true;
	/** In a line of text, or as a block of its own. */
	code?: "inline" | "block";
	/** An absolute http or https address. */
	url?: string;
	quote?: "open" | "expandable";
	/** The text stands for this moment (Unix milliseconds). */
	time?: { at: number; format: TimeFormat };
};

/** A stretch of text in one style. */
export type Run = { text: string; style: Style };

/** A text as Telegram takes it: entities instead of markup, offsets and lengths in UTF-16 units. */
export type Formatted = { text: string; entities: MessageEntity[] };

/** Telegram drops entities beyond 100 without a word. */
const MAX_ENTITIES = 90;

const styleNames = ["bold", "italic", "underline", "strikethrough", "spoiler"] as const;

/** Which entity is the outer one of several at one place, the first first. */
const ranks = [
	"blockquote",
	"expandable_blockquote",
	"pre",
	"code",
	"date_time",
	"text_link",
	...styleNames,
] as const;

/**
 * Joins runs into a text with entities in the very form in which Telegram keeps them: no entity is empty, nothing
 * crosses or nests that may not, and styles are cut where another style begins, and where a link or a quote begins
 * or ends. With more than 90 of
 * them the last styles go, then the last links, moments and quotes.
 */
export function toFormatted(runs: readonly Run[]): Formatted {
	const settled = withoutDoubledMarks(runs.filter(({ text }) => text !== "").map(settle));
	const quotes = rangesOf(settled, ({ quote }) => quote);
	const edges = new Set(quotes.flatMap(({ offset, length }) => [offset, offset + length]));
	const ranges = {
		quote: quotes,
		verbatim: rangesOf(settled, ({ code, time }) => time ?? code, edges),
		link: rangesOf(settled, ({ url }) => url, edges),
	};
	const outer: MessageEntity[] = [
		...ranges.quote.map(({ style, ...place }) => ({
			type:
				style.quote === "expandable" ? ("expandable_blockquote" as const) : ("blockquote" as const),
			...place,
		})),
		...ranges.verbatim.map(({ style, ...place }) => verbatim(style, place)),
		...ranges.link.map(({ style, ...place }) => ({
			type: "text_link" as const,
			...place,
			url: style.url ?? "",
		})),
	];
	const begins = styleNames.flatMap((type) =>
		rangesOf(settled, (style) => style[type]).map(({ offset }) => offset),
	);
	const ends = outer.flatMap(({ offset, length }) => [offset, offset + length]);
	const borders = new Set([...begins, ...ends]);
	const inner = styleNames.flatMap((type) =>
		rangesOf(settled, (style) => style[type], borders).map(({ offset, length }): MessageEntity => ({
			type,
			offset,
			length,
		})),
	);
	const entities = [...limited(outer, inner)].sort(
		(a, b) => a.offset - b.offset || b.length - a.length || rank(a) - rank(b),
	);
	return { text: settled.map(({ text }) => text).join(""), entities };
}

/** Of two marks of direction in a row Telegram makes the first one something else: here it is the one that counts. */
function withoutDoubledMarks(runs: readonly Run[]): Run[] {
	const kept: Run[] = [];
	for (const { text, style } of runs) {
		const isBehindMark = /[\u200E\u200F]$/.test(kept.at(-1)?.text ?? "");
		const rest = isBehindMark ? text.replace(/^[\u200E\u200F]+/, "") : text;
		if (rest !== "") kept.push({ text: rest, style });
	}
	return kept;
}

/** A run with the styles that can stand together. */
function settle({ text, style }: Run): Run {
	if (style.code === undefined && style.time === undefined) return { text, style };
	const { quote, code, time } = style;
	return {
		text,
		style: {
			...(quote === undefined ? {} : { quote }),
			...(time === undefined ? { code: code ?? "inline" } : { time }),
		},
	};
}

type Range = { offset: number; length: number; style: Style };

/** The stretches over which a value of the style stays the same, parted at `borders`. */
function rangesOf(
	runs: readonly Run[],
	valueOf: (style: Style) => unknown,
	borders: ReadonlySet<number> = new Set(),
): Range[] {
	const ranges: Range[] = [];
	let offset = 0;
	let before: unknown;
	for (const { text, style } of runs) {
		const value = valueOf(style);
		const last = ranges.at(-1);
		if (value !== undefined && value === before && last !== undefined && !borders.has(offset)) {
			last.length += text.length;
		} else if (value !== undefined) {
			ranges.push({ offset, length: text.length, style });
		}
		before = value;
		offset += text.length;
	}
	return ranges;
}

function verbatim(style: Style, place: { offset: number; length: number }): MessageEntity {
	const { time, code } = style;
	if (time === undefined) return { type: code === "block" ? "pre" : "code", ...place };
	const { at, format } = time;
	return {
		type: "date_time",
		...place,
		unix_time: Math.floor(at / 1000),
		date_time_format: format,
	};
}

/** What gives way when there are too many: styles before links, from the end. */
function limited(outer: MessageEntity[], inner: MessageEntity[]): MessageEntity[] {
	const byPlace = (a: MessageEntity, b: MessageEntity) => a.offset - b.offset;
	const kept = outer.sort(byPlace).slice(0, MAX_ENTITIES);
	inner.sort(byPlace);
	// Styles of one place go together: where one begins, Telegram parts those around it, and joins them without it.
	const end = inner[MAX_ENTITIES - kept.length]?.offset ?? Infinity;
	return [...kept, ...inner.filter(({ offset }) => offset < end)];
}

function rank({ type }: MessageEntity): number {
	return (ranks as readonly string[]).indexOf(type);
}
