import { z } from "zod";
import { cleanParagraphs } from "./text.ts";

/** How much of a body is kept: many times what any post shows, and enough to search in. */
export const MAX_BODY_LENGTH = 200_000;

/**
 * A style on a part of a block's text; `offset` and `length` in UTF-16 units, as Telegram counts them. A mark does
 * not begin or end with white space, and marks of one type never overlap; they come in the order of their offsets.
 */
export const Mark = z.object({
	type: z.enum(["bold", "italic", "underline", "strikethrough", "spoiler", "code", "link"]),
	offset: z.number(),
	length: z.number(),
	/** Of a link: an absolute http or https address. */
	url: z.string().optional(),
});
export type Mark = z.infer<typeof Mark>;

/**
 * What a block is in a table: where its cells are within its text, one for each column and in their order, in UTF-16
 * units. The text between two cells is ` | `; an empty cell has the length 0 and may have no place of its own.
 */
export const Row = z.object({
	/** Which table of the body it belongs to, from 1. */
	table: z.number(),
	cells: z.array(z.object({ offset: z.number(), length: z.number() })),
	/** True when all of its cells are headings. */
	isHeader: z.boolean().optional(),
});
export type Row = z.infer<typeof Row>;

/**
 * A piece of a body that stands on lines of its own: `text` is clean, not empty and without space at its ends,
 * but for the indentation of code. A quote and an item hold line breaks between their paragraphs, code where it has
 * them, every kind where the author broke the line. A table is a paragraph for each row, its cells parted by ` | `.
 */
export const Block = z.object({
	kind: z.enum(["paragraph", "heading", "item", "quote", "code"]),
	text: z.string(),
	marks: z.array(Mark).optional(),
	/** Of a heading: 1 to 6. Of a list's item: how deep it is nested, from 1. */
	level: z.number().optional(),
	/** Of an item in a numbered list. */
	number: z.number().optional(),
	/** Of a paragraph that is a table's row; absent in tables of merged cells or of cells with blocks inside. */
	row: Row.optional(),
	/** Which of the parts that readers unfold it belongs to, from 1; the blocks of one follow each other. */
	details: z.number().optional(),
	/** It says what the part that readers unfold is about, and is shown when that is folded. */
	isSummary: z.boolean().optional(),
});
export type Block = z.infer<typeof Block>;

/** A picture that stands in a body, where its author put it; `before` counts the blocks above it. */
export const BodyImage = z.object({
	url: z.string(),
	alt: z.string().optional(),
	caption: z.string().optional(),
	before: z.number(),
});
export type BodyImage = z.infer<typeof BodyImage>;

/** The text of an article: what its author wrote and how it is set, and nothing that a sender's markup can do. */
export const Body = z.object({ blocks: z.array(Block), images: z.array(BodyImage).optional() });
export type Body = z.infer<typeof Body>;

/** The body of a plain text: a paragraph for each line. */
export function textToBody(text: string): Body {
	const blocks = cleanParagraphs(text.slice(0, MAX_BODY_LENGTH)).map((line): Block => ({
		kind: "paragraph",
		text: line,
	}));
	return { blocks };
}

/** The plain text of a body: a line for each block. */
export function bodyText(body: Body): string {
	return body.blocks.map(({ text }) => text).join("\n");
}
