import type { MessageEntity } from "grammy/types";
import { badRequest } from "../api-error.ts";
import { withoutTrailing } from "./trailing.ts";

// Control characters but the line break; the server shows each of them as a space.
const controls = /(?![\n\r\u007f-\u009f])\p{Cc}/gu;
// Carriage returns, line and paragraph separators, direction embeddings and overrides, and three vertical marks.
const removed = /[\r\u2028-\u202e]|\u0333|\u033f|\u030a/g;
// Of a run of direction marks only the last keeps its meaning.
const markRuns = /[\u200e\u200f]+(?=[\u200e\u200f])/g;
const nothingToSee =
	/^[ \n\u00a0\u1680\u180e\u2000-\u200f\u202e\u202f\u205f\u2800\u3000\ufeff\ufffc\u{e0000}-\u{e007f}]*$/u;

/** Whether a cleaned text shows a reader nothing at all. */
export function isInvisible(text: string): boolean {
	return nothingToSee.test(text);
}

/** The text as the server keeps it, before trimming. */
export function cleanText(text: string): string {
	return text
		.replace(controls, " ")
		.replace(removed, "")
		.replace(markRuns, (run) => "\u200c".repeat(run.length));
}

/**
 * Cleans a text and moves its entities along; what begins or ends inside a surrogate pair or after the text's
 * end is refused. Entities whose characters are all gone are left out.
 */
export function cleanWithEntities(
	text: string,
	entities: readonly MessageEntity[],
): { text: string; entities: MessageEntity[] } {
	checkBounds(text, entities);
	const gone = Array.from(text.matchAll(removed), ({ index }) => index);
	const moved = (position: number) => position - gone.filter((index) => index < position).length;
	return {
		text: cleanText(text),
		entities: entities
			.map((entity) => {
				const offset = moved(entity.offset);
				return { ...entity, offset, length: moved(entity.offset + entity.length) - offset };
			})
			.filter(({ length }) => length > 0),
	};
}

function checkBounds(text: string, entities: readonly MessageEntity[]): void {
	const splitsPair = (position: number) =>
		/^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(position - 1, position + 1));
	const byteOffset = (position: number) => Buffer.byteLength(text.slice(0, position + 1));
	for (const { offset, length } of entities) {
		const end = offset + length;
		if (offset > text.length)
			throw badRequest(`entity begins after the end of the text at UTF-16 offset ${offset}`);
		if (end > text.length)
			throw badRequest(
				`entity beginning at UTF-16 offset ${offset} ends after the end of the text at UTF-16 offset ${end}`,
			);
		if (splitsPair(offset))
			throw badRequest(
				`entity begins in a middle of a UTF-16 symbol at byte offset ${byteOffset(offset)}`,
			);
		if (splitsPair(end))
			throw badRequest(
				`entity beginning at UTF-16 offset ${offset} ends in a middle of a UTF-16 symbol at byte offset ${byteOffset(end)}`,
			);
	}
}

/**
 * Cuts spaces and line breaks at both ends. At the beginning only those before the first entity go, as a space
 * inside an entity belongs to it.
 */
export function trim(
	text: string,
	entities: readonly MessageEntity[],
): { text: string; entities: MessageEntity[] } {
	const end = withoutTrailing(text, " \n").length;
	const blank = /^[ \n]*/.exec(text)?.[0].length ?? 0;
	const begin = Math.min(blank, entities[0]?.offset ?? text.length);
	return {
		text: text.slice(begin, end),
		entities: entities
			.map((entity) => ({
				...entity,
				offset: entity.offset - begin,
				length: Math.min(entity.length, end - entity.offset),
			}))
			.filter(({ length }) => length > 0),
	};
}
