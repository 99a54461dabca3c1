import { isDeepStrictEqual } from "node:util";
import type { Message, Update } from "grammy/types";
import type { Access } from "../access.ts";
import { badRequest } from "../api-error.ts";
import { readCaption, readText, type Content } from "../content.ts";
import type { Files } from "../files.ts";
import { given } from "../given.ts";
import { readKeyboard } from "../markup.ts";
import { mediaKindOf, readInputMedia, readMedia } from "../media.ts";
import type { Entry } from "../model.ts";
import type { Parameters } from "../parameters.ts";
import { readRichMessage } from "../rich/read.ts";
import { isService } from "../service.ts";
import type { World } from "../world.ts";
import type { Methods } from "./method.ts";
import { readTarget } from "./target.ts";

// What an edit puts in place of the old; everything else of a message stays as it is.
const contentFields = [
	"text",
	"entities",
	"link_preview_options",
	"rich_message",
	"photo",
	"video",
	"audio",
	"document",
	"caption",
	"caption_entities",
	"show_caption_above_media",
	"has_media_spoiler",
	"reply_markup",
] as const satisfies (keyof Message)[];

/** The methods that change what messages say and what can be pressed under them. */
export function createEdits({
	world,
	access,
	files,
}: {
	world: World;
	access: Access;
	files: Files;
}) {
	const editable = (parameters: Parameters): Entry => {
		const { room, entry } = readTarget(parameters, { world, access });
		if (!entry) throw badRequest("message to edit not found");
		const mayEdit = access.has(room, "edit") || (world.isOwn(entry) && access.has(room, "post"));
		if (!mayEdit || entry.message.forward_origin || isService(entry.message))
			throw badRequest("message can't be edited");
		return entry;
	};

	const put = (entry: Entry, parameters: Parameters, { fields, ...media }: Content) => {
		const keyboard = readKeyboard(parameters, entry.message.chat);
		const content: Partial<Message> = {
			...fields,
			...(keyboard ? { reply_markup: keyboard } : {}),
		};
		const before = Object.fromEntries(
			contentFields.flatMap((name) => (name in entry.message ? [[name, entry.message[name]]] : [])),
		);
		if (isDeepStrictEqual(before, content))
			throw badRequest(
				"message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message",
			);
		const message = { ...entry.message };
		for (const name of contentFields) delete message[name];
		Object.assign(message, content);
		// An edit of the keyboard alone leaves no mark for the reader.
		const { reply_markup: _, ...said } = content;
		const { reply_markup: __, ...saidBefore } = before;
		if (!isDeepStrictEqual(said, saidBefore)) message.edit_date = Math.floor(world.now() / 1000);
		world.replace(entry, message, media);
		return message as Message & Update.Edited & Message.TextMessage;
	};

	const keep = (
		{ message, pictures, sources }: Entry,
		names: readonly (keyof Message)[],
	): Content => ({
		fields: Object.fromEntries(
			names.flatMap((name) => (name in message ? [[name, message[name]]] : [])),
		),
		pictures,
		...given({ sources }),
	});

	return {
		editMessageText({ parameters }) {
			const entry = editable(parameters);
			const content =
				parameters.raw("rich_message") === undefined
					? readText(parameters)
					: readRichMessage(parameters, files);
			if (entry.message.text === undefined && !entry.message.rich_message)
				throw badRequest("there is no text in the message to edit");
			return put(entry, parameters, content);
		},

		editMessageCaption({ parameters }) {
			const entry = editable(parameters);
			const caption = readCaption(parameters);
			const kind = mediaKindOf(entry.message);
			if (!kind) throw badRequest("there is no caption in the message to edit");
			if (kind === "audio" || kind === "document") delete caption.show_caption_above_media;
			const { fields, ...media } = keep(entry, [kind, "has_media_spoiler"]);
			return put(entry, parameters, { ...media, fields: { ...fields, ...caption } });
		},

		editMessageMedia({ parameters }) {
			const entry = editable(parameters);
			const media = parameters.raw("media");
			if (media === undefined) throw badRequest("input media is not specified");
			const { kind, item } = readInputMedia(media, parameters);
			const { message } = entry;
			const before = mediaKindOf(message);
			if (!before && message.text === undefined)
				throw badRequest("there is no media in the message to edit");
			// The pictures and videos of an album stay among themselves, and so do its audio files.
			if (message.media_group_id !== undefined && (before === "audio") !== (kind === "audio"))
				throw badRequest("can't change media type in the album");
			return put(entry, parameters, readMedia(kind, item, files, "media"));
		},

		editMessageReplyMarkup({ parameters }) {
			const entry = editable(parameters);
			return put(
				entry,
				parameters,
				keep(
					entry,
					contentFields.filter((name) => name !== "reply_markup"),
				),
			);
		},
	} satisfies Methods;
}
