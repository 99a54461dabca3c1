import type { Message } from "grammy/types";
import type { Access } from "../access.ts";
import { badRequest } from "../api-error.ts";
import { readCaption } from "../content.ts";
import { given } from "../given.ts";
import { readKeyboard } from "../markup.ts";
import type { Entry, Room } from "../model.ts";
import type { Parameters } from "../parameters.ts";
import { originOf, said } from "../passed-on.ts";
import { isService } from "../service.ts";
import { readSetting } from "../setting.ts";
import type { World } from "../world.ts";
import type { Methods } from "./method.ts";

/** The methods that bring a message from one chat to another. */
export function createCopies({ world, access }: { world: World; access: Access }) {
	const source = (
		parameters: Parameters,
		words: { missing: string; protectedChat: string; refused: string },
	): Entry => {
		const room = access.readable(parameters.chat("from_chat_id"));
		const messageId = parameters.integer("message_id");
		if (messageId === undefined) throw badRequest("message identifier is not specified");
		const entry = world.entry(room, messageId);
		if (!entry) throw badRequest(words.missing);
		if (room.isProtected) throw badRequest(words.protectedChat);
		if (entry.message.has_protected_content || isService(entry.message))
			throw badRequest(words.refused);
		return entry;
	};

	const append = (
		room: Room,
		parameters: Parameters,
		{ pictures, sources }: Entry,
		content: Partial<Message>,
	) =>
		world.append(
			room,
			world.user,
			{ ...readSetting(parameters, { world, access }, room), ...content },
			{ silent: parameters.flag("disable_notification"), pictures, ...given({ sources }) },
		).message;

	return {
		forwardMessage({ parameters }) {
			const room = access.writable(parameters.chat());
			const entry = source(parameters, {
				missing: "message to forward not found",
				protectedChat: "message has protected content and can't be forwarded",
				refused: "the message can't be forwarded",
			});
			return append(room, parameters, entry, {
				forward_origin: originOf(entry.message),
				...said(entry.message),
			});
		},

		copyMessage({ parameters }) {
			const room = access.writable(parameters.chat());
			const entry = source(parameters, {
				missing: "message to copy not found",
				protectedChat: "the message can't be copied",
				refused: "the message can't be copied",
			});
			const content = said(entry.message);
			if (
				parameters.raw("caption") !== undefined &&
				(content.photo ?? content.video ?? content.audio ?? content.document)
			) {
				delete content.caption;
				delete content.caption_entities;
				delete content.show_caption_above_media;
				Object.assign(content, readCaption(parameters));
			}
			const reply_markup = readKeyboard(parameters, room.chat);
			const { message_id } = append(room, parameters, entry, {
				...content,
				...given({ reply_markup }),
			});
			return { message_id };
		},
	} satisfies Methods;
}
