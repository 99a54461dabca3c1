import { z } from "zod";
import { DeskDraft, draftParts } from "../article/desk-draft.ts";
import { json } from "./json.ts";

/** Who has changed which part of a draft, when (Unix ms), and which revision that made. */
export const DraftChange = z.object({
	revision: z.number(),
	what: z.enum([...draftParts, "begun"]),
	by: z.number(),
	name: z.string(),
	at: z.number(),
});
export type DraftChange = z.infer<typeof DraftChange>;

/**
 * Where a draft stands: `open`, `publishing` (decided on, but perhaps not yet with the articles), `published` (with the
 * articles: their records tell what becomes of it) or `discarded`.
 */
export const DraftState = z.enum(["open", "publishing", "published", "discarded"]);
export type DraftState = z.infer<typeof DraftState>;

const Closed = z.object({ by: z.number(), name: z.string(), at: z.number() });

const Fields = z.object({
	state: DraftState,
	revision: z.coerce.number(),
	draft: json(DeskDraft, "{}"),
	/** The newest, oldest first. */
	changes: json(z.array(DraftChange), "[]"),
	/** When it was changed last (Unix ms). */
	at: z.coerce.number(),
	/** Who has published or discarded it. */
	closed: json(Closed.nullable(), "null"),
});

/** A draft as it stands in the store. */
export type StoredDraft = z.infer<typeof Fields> & { id: string };

/** Reads what stands in a draft's hash: undefined when it is empty, or of a format unknown here. */
export function parseDraft(id: string, hash: Record<string, string>): StoredDraft | undefined {
	const fields = Fields.safeParse(hash);
	return fields.success ? { id, ...fields.data } : undefined;
}

/** What somebody wants to see of a draft. */
export const DraftView = z.object({
	/** The question, or the list, that is open; `main` for none. */
	screen: z.string(),
	/** Which of several looks is shown first, from 0. */
	look: z.number(),
	locale: z.string(),
	/** Grows each time that all of it is to stand at the end of the chat. */
	moves: z.number(),
});
export type DraftView = z.infer<typeof DraftView>;

/** A post that stands in somebody's chat, to be looked at: its messages and what tells whether it is still right. */
export const ShownLook = z.object({
	ids: z.array(z.number()),
	print: z.string(),
	/** What can't be changed in place; another one has to be sent anew. */
	shape: z.string(),
	/** What stands above it in a message of its own, and that message; empty and 0 for nothing. */
	heading: z.string(),
	headingId: z.number(),
});
export type ShownLook = z.infer<typeof ShownLook>;

/** What stands in somebody's chat of a draft. */
export const DraftShown = z.object({
	/** The message with the buttons; 0 for none. */
	messageId: z.number(),
	/** Digest of what it says. */
	print: z.string(),
	looks: z.array(ShownLook),
	moves: z.number(),
});
export type DraftShown = z.infer<typeof DraftShown>;
