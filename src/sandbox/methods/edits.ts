import { isDeepStrictEqual } from "node:util";
import type { Message, Update } from "grammy/types";
import { z } from "zod";
import type { Access } from "../access.ts";
import { badRequest } from "../api-error.ts";
import { readCaption, readPhoto, readText, type Content } from "../content.ts";
import type { Files } from "../files.ts";
import { readKeyboard } from "../markup.ts";
import type { Entry } from "../model.ts";
import { createParameters, type Parameters } from "../parameters.ts";
import type { World } from "../world.ts";
import type { Methods } from "./method.ts";

const Media = z.looseObject({ type: z.string() });
const deletableForMs = 48 * 60 * 60 * 1000;

// What an edit puts in place of the old; everything else of a message stays as it is.
const contentFields = [
	"text",
	"entities",
	"link_preview_options",
	"photo",
	"caption",
	"caption_entities",
	"show_caption_above_media",
	"has_media_spoiler",
	"reply_markup",
] as const satisfies (keyof Message)[];

/** The methods that change, pin or remove messages. */
export function createEdits({
	world,
	access,
	files,
}: {
	world: World;
	access: Access;
	files: Files;
}) {
	const target = (parameters: Parameters) => {
		const room = access.joined(parameters.chat());
		const messageId = parameters.integer("message_id");
		if (messageId === undefined) throw badRequest("message identifier is not specified");
		return { room, entry: world.entry(room, messageId) };
	};

	const editable = (parameters: Parameters): Entry => {
		const { room, entry } = target(parameters);
		if (!entry) throw badRequest("message to edit not found");
		const mayEdit = world.isOwn(entry)
			? access.has(room, "can_post_messages")
			: room.chat.type === "channel" && access.has(room, "can_edit_messages");
		if (!mayEdit) throw badRequest("message can't be edited");
		return entry;
	};

	const put = (entry: Entry, parameters: Parameters, { fields, pictures }: Content) => {
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
		world.replace(entry, message, pictures);
		return message as Message & Update.Edited & Message.TextMessage;
	};

	const keep = ({ message, pictures }: Entry, names: readonly (keyof Message)[]): Content => ({
		fields: Object.fromEntries(
			names.flatMap((name) => (name in message ? [[name, message[name]]] : [])),
		),
		pictures,
	});

	return {
		editMessageText({ parameters }) {
			const entry = editable(parameters);
			const content = readText(parameters);
			if (entry.message.text === undefined)
				throw badRequest("there is no text in the message to edit");
			return put(entry, parameters, content);
		},

		editMessageCaption({ parameters }) {
			const entry = editable(parameters);
			const caption = readCaption(parameters);
			if (!entry.message.photo) throw badRequest("there is no caption in the message to edit");
			const { fields, pictures } = keep(entry, ["photo", "has_media_spoiler"]);
			return put(entry, parameters, { fields: { ...fields, ...caption }, pictures });
		},

		editMessageMedia({ parameters }) {
			const entry = editable(parameters);
			const media = parameters.value("media", Media, "can't parse input media JSON object");
			if (!media) throw badRequest("input media is not specified");
			if (media.type !== "photo")
				throw badRequest(`type "${media.type}" of the media isn't supported`);
			const { uploads } = parameters;
			return put(
				entry,
				parameters,
				readPhoto(createParameters({ payload: media, uploads }), files, "media"),
			);
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

		deleteMessage({ parameters }) {
			const { room, entry } = target(parameters);
			if (!entry) throw badRequest("message to delete not found");
			const mayDelete =
				(world.isOwn(entry) && access.has(room, "can_post_messages")) ||
				access.has(room, "can_delete_messages");
			if (!mayDelete) throw badRequest("message can't be deleted");
			if (world.now() - entry.message.date * 1000 > deletableForMs)
				throw badRequest("message can't be deleted for everyone");
			world.remove(entry);
			return true;
		},

		pinChatMessage({ parameters }) {
			const { room, entry } = target(parameters);
			if (!entry) throw badRequest("message to pin not found");
			if (!access.has(room, "can_edit_messages"))
				throw badRequest("not enough rights to manage pinned messages in the chat");
			world.pin(entry, true);
			return true;
		},

		unpinChatMessage({ parameters }) {
			const room = access.joined(parameters.chat());
			const messageId = parameters.integer("message_id");
			const entry =
				messageId === undefined
					? room.entries.findLast(({ pinned }) => pinned)
					: world.entry(room, messageId);
			if (!entry) throw badRequest("message to unpin not found");
			if (!access.has(room, "can_edit_messages"))
				throw badRequest("not enough rights to manage pinned messages in the chat");
			world.pin(entry, false);
			return true;
		},
	} satisfies Methods;
}
