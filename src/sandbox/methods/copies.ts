import type { Message, MessageOrigin } from "grammy/types";
import type { Access } from "../access.ts";
import { badRequest } from "../api-error.ts";
import { readCaption, readSetting } from "../content.ts";
import { given } from "../given.ts";
import { readKeyboard } from "../markup.ts";
import type { Entry, Room } from "../model.ts";
import type { Parameters } from "../parameters.ts";
import type { World } from "../world.ts";
import type { Methods } from "./method.ts";

/** The methods that bring a message from one chat to another. */
export function createCopies({ world, access }: { world: World; access: Access }) {
	const source = (parameters: Parameters, missing: string, refused: string): Entry => {
		const room = access.readable(parameters.chat("from_chat_id"));
		const messageId = parameters.integer("message_id");
		if (messageId === undefined) throw badRequest("message identifier is not specified");
		const entry = world.entry(room, messageId);
		if (!entry) throw badRequest(missing);
		if (entry.message.has_protected_content) throw badRequest(refused);
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
			{ ...readSetting(parameters, world, room), ...content },
			{ silent: parameters.flag("disable_notification"), pictures, ...given({ sources }) },
		).message;

	return {
		forwardMessage({ parameters }) {
			const room = access.writable(parameters.chat());
			const entry = source(
				parameters,
				"message to forward not found",
				"the message can't be forwarded",
			);
			const { reply_to_message: _, ...content } = said(entry.message);
			return append(room, parameters, entry, {
				forward_origin: originOf(entry.message),
				...content,
			});
		},

		copyMessage({ parameters }) {
			const room = access.writable(parameters.chat());
			const entry = source(parameters, "message to copy not found", "the message can't be copied");
			const { forward_origin: _, ...content } = said(entry.message);
			if (
				parameters.raw("caption") !== undefined &&
				(content.photo ?? content.video ?? content.audio)
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

/** What a message says, without where and when it was said and what could be pressed under it. */
function said(message: Message): Partial<Message> {
	const {
		message_id: _id,
		date: _date,
		edit_date: _edited,
		chat: _chat,
		from: _from,
		sender_chat: _sender,
		author_signature: _signature,
		reply_markup: _markup,
		reply_to_message: _reply,
		media_group_id: _album,
		...content
	} = message;
	return content;
}

function originOf({
	forward_origin,
	chat,
	date,
	message_id,
	from,
	author_signature,
}: Message): MessageOrigin {
	if (forward_origin) return forward_origin;
	if (chat.type === "channel" || !from)
		return {
			type: "channel",
			chat: chat as Extract<MessageOrigin, { type: "channel" }>["chat"],
			message_id,
			date,
			...given({ author_signature }),
		};
	return { type: "user", sender_user: from, date };
}
