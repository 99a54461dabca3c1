import type { LinkPreviewOptions, Message } from "grammy/types";
import { z } from "zod";
import { badRequest } from "./api-error.ts";
import { given } from "./given.ts";
import type { Parameters } from "./parameters.ts";
import { readEntities } from "./text/entities.ts";
import { formatText, type FormattedText } from "./text/format.ts";
import type { Media } from "./world.ts";

/** What a message says, apart from where and when: the fields a new text or picture brings. */
export type Content = Media & { fields: Partial<Message> };

const PreviewOptions = z.looseObject({
	is_disabled: z.boolean().optional(),
	url: z.string().optional(),
	prefer_small_media: z.boolean().optional(),
	prefer_large_media: z.boolean().optional(),
	show_above_text: z.boolean().optional(),
});

const textLimit = 4096;
const captionLimit = 1024;

/** The fields of a message that says a text. */
export function textFields({ text, entities }: FormattedText): Partial<Message> {
	return { text, ...(entities.length > 0 ? { entities } : {}) };
}

function readFormatted(parameters: Parameters, name: string, entitiesName: string): FormattedText {
	if (parameters.text("parse_mode"))
		throw badRequest("can't parse entities: this stand-in takes entities only");
	return formatText(parameters.text(name) ?? "", readEntities(parameters.raw(entitiesName)));
}

/** The text of a call with its entities and the wishes for its link preview. */
export function readText(parameters: Parameters): Content {
	if (!parameters.text("text")) throw badRequest("message text is empty");
	const formatted = readFormatted(parameters, "text", "entities");
	const { text } = formatted;
	if (text === "") throw badRequest("text must be non-empty");
	if (Array.from(text).length > textLimit) throw badRequest("message is too long");
	const options = parameters.value(
		"link_preview_options",
		PreviewOptions,
		"can't parse link preview options",
	) as LinkPreviewOptions | undefined;
	return {
		fields: { ...textFields(formatted), ...given({ link_preview_options: options }) },
		pictures: [],
	};
}

/** The caption of a call with its entities; nothing when it is empty. */
export function readCaption(parameters: Parameters): Partial<Message> {
	if (!parameters.text("caption")) return {};
	const { text, entities } = readFormatted(parameters, "caption", "caption_entities");
	if (Array.from(text).length > captionLimit) throw badRequest("message caption is too long");
	if (text === "") return {};
	return {
		caption: text,
		...(entities.length > 0 ? { caption_entities: entities } : {}),
		...(parameters.flag("show_caption_above_media") ? { show_caption_above_media: true } : {}),
	};
}
