import type { MessageEntity } from "grammy/types";
import { z } from "zod";
import { type Article, digestOf } from "./article.ts";
import { Body } from "./body.ts";
import { toArticle } from "./draft.ts";
import { entitiesToHtml } from "./entities-html.ts";
import { MAX_TITLE_LENGTH } from "./fields.ts";
import { htmlToBody } from "./html.ts";
import { borders } from "./segments.ts";
import { cleanLine, hasVisibleText } from "./text.ts";

/** The source whose articles editors write in their chats with the bot. */
export const DESK = "chat";
/** As many as an album has. */
export const MAX_PICTURES = 10;

/** An article that an editor is writing, and where and how it is to be posted. */
export const DeskDraft = z.object({
	/** Empty until somebody gives one. */
	title: z.string(),
	summary: z.string().exactOptional(),
	body: Body.exactOptional(),
	/** The page that it is about. */
	url: z.string().exactOptional(),
	/** Addresses, or pictures that Telegram holds; the first is the one that is shown alone. */
	pictures: z.array(z.string()),
	authors: z.array(z.string()).exactOptional(),
	tags: z.array(z.string()).exactOptional(),
	language: z.string().exactOptional(),
	/** When its page was published (Unix ms). */
	publishedAt: z.number().exactOptional(),
	/** Slugs of the topics that the editor gave it. */
	topics: z.array(z.string()),
	/** Left out: wherever the newsroom's routes lead it. */
	channels: z.array(z.string()).exactOptional(),
	/** The name of a template; left out: as each channel has it. */
	template: z.string().exactOptional(),
	isSilent: z.boolean(),
	/** When it is to be posted (Unix ms); left out: at once. */
	at: z.number().exactOptional(),
	/** The newest album that it has pictures of, by Telegram's name for it. */
	album: z.string().exactOptional(),
});
export type DeskDraft = z.infer<typeof DeskDraft>;

/** What an editor can change about a draft, each for itself. */
export const draftParts = [
	"title",
	"summary",
	"text",
	"picture",
	"topics",
	"channels",
	"template",
	"silent",
	"time",
] as const;
export type DraftPart = (typeof draftParts)[number];

/** A draft without one of the things that it may have; the same one where it has no such thing. */
export function withoutPart(
	draft: DeskDraft,
	part: "summary" | "body" | "channels" | "template" | "at" | "album",
): DeskDraft {
	if (draft[part] === undefined) return draft;
	const { [part]: _, ...rest } = draft;
	return rest;
}

/** A name for the draft that a message began: the same one, however often that message is handed to the bot. */
export function draftIdOf(person: number, messageId: number): string {
	return digestOf(`draft ${person} ${messageId}`).slice(0, 10);
}

/**
 * The article that a draft makes; undefined while it has no title.
 *
 * @param id the draft's
 */
export function articleOf(id: string, draft: DeskDraft): Article | undefined {
	const { title, url, summary, authors, tags, topics, language, publishedAt } = draft;
	const made = toArticle(DESK, {
		id,
		title,
		url,
		summary,
		authors,
		tags,
		topics,
		language,
		publishedAt,
		silent: draft.isSilent,
	});
	if ("issues" in made) return undefined;
	const [first, ...others] = draft.pictures.slice(0, MAX_PICTURES);
	return {
		...made.article,
		...(draft.body === undefined ? {} : { body: draft.body }),
		...(first === undefined ? {} : { image: { url: first } }),
		attachments: others.map((one) => ({ url: one, type: "image/jpeg" })),
		...(draft.template === undefined ? {} : { template: draft.template }),
	};
}

/** The title and the text of a message: its first line, or the first sentence of one that is too long; and the rest. */
export function splitMessage(
	text: string,
	entities: readonly MessageEntity[] = [],
): { title: string; body: Body | undefined } {
	const start = text.length - text.trimStart().length;
	const end = text.indexOf("\n", start);
	const line = text.slice(start, end < 0 ? text.length : end);
	const length =
		line.length > MAX_TITLE_LENGTH
			? (borders(line, "sentence", undefined)[0] ?? line.length)
			: line.length;
	const title = cleanLine(line.slice(0, length));
	return {
		title: hasVisibleText(title) ? title : "",
		body: messageBody(text, entities, start + length),
	};
}

/** The text of a message as the body of an article; undefined where there is none. */
export function messageBody(
	text: string,
	entities: readonly MessageEntity[] = [],
	from = 0,
): Body | undefined {
	const body = htmlToBody(entitiesToHtml(text, entities, from));
	return body.blocks.length === 0 ? undefined : { blocks: body.blocks };
}
