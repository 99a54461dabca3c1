import type { MessageEntity } from "grammy/types";
import { badRequest } from "../api-error.ts";
import { cleanText, cleanWithEntities, isInvisible, trim } from "./clean.ts";
import { findEntities } from "./find.ts";
import { addFound, limitEntities, nestEntities } from "./nesting.ts";

/** A text with its entities, as a message carries it. */
export type FormattedText = { text: string; entities: MessageEntity[] };

const maxBytes = 32_768;
const maxPosition = 1_000_000;
// Above this number the server drops entities without a word.
const maxUserEntities = 100;

/**
 * Brings a text and the entities sent with it into the form the server keeps: cleaned, trimmed, nothing nested
 * that may not be, and links, tags and the like found in the plain parts. A text that shows nothing becomes
 * empty. Throws in Telegram's words when the server would refuse it.
 */
export function formatText(text: string, entities: readonly MessageEntity[] = []): FormattedText {
	if (Buffer.byteLength(text) > maxBytes) throw badRequest("text is too long");
	if (/\p{Surrogate}/u.test(text)) throw badRequest("strings must be encoded in UTF-8");
	const tidy = tidyEntities(text, entities);
	const trimmed = trim(tidy.text, tidy.entities);
	if (isInvisible(trimmed.text)) return { text: "", entities: [] };
	const own = limitEntities(nestEntities(trimmed.entities), maxUserEntities);
	return { text: trimmed.text, entities: addFound(own, findEntities(trimmed.text)) };
}

/** The text and its entities cleaned and nested, but neither trimmed nor searched for more. */
export function tidyEntities(text: string, entities: readonly MessageEntity[]): FormattedText {
	for (const { offset, length } of entities) {
		if (offset < 0 || offset > maxPosition)
			throw badRequest(`receive an entity with incorrect offset ${offset}`);
		if (length < 0 || length > maxPosition)
			throw badRequest(`receive an entity with incorrect length ${length}`);
	}
	const nested = nestEntities(entities.filter(({ length }) => length > 0));
	if (nested.length === 0) return { text: cleanText(text), entities: [] };
	const clean = cleanWithEntities(text, nested);
	// Once more: where characters are gone, entities may touch now that did not before.
	return { text: clean.text, entities: nestEntities(clean.entities) };
}
