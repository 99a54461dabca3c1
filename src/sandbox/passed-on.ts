import type { Message, MessageOrigin } from "grammy/types";
import { given } from "./given.ts";

/** What a message says, without where and when it was said and what could be pressed under it. */
export function said(message: Message): Partial<Message> {
	const {
		message_id: _id,
		message_thread_id: _thread,
		is_topic_message: _topic,
		date: _date,
		edit_date: _edited,
		chat: _chat,
		from: _from,
		sender_chat: _sender,
		author_signature: _signature,
		reply_markup: _markup,
		reply_to_message: _reply,
		external_reply: _external,
		media_group_id: _album,
		forward_origin: _origin,
		is_automatic_forward: _automatic,
		...content
	} = message;
	return content;
}

/** Where a message was said first, as the header of a forward names it. */
export function originOf({
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
