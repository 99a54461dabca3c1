import type { Message } from "grammy/types";
import { z } from "zod";
import type { Access } from "./access.ts";
import { badRequest } from "./api-error.ts";
import { given } from "./given.ts";
import type { Room } from "./model.ts";
import type { Parameters } from "./parameters.ts";
import { originOf } from "./passed-on.ts";
import type { World } from "./world.ts";

const ReplyParameters = z.looseObject({
	message_id: z.int(),
	chat_id: z.union([z.int(), z.string()]).optional(),
	allow_sending_without_reply: z.boolean().optional(),
});

/** What the sender chose around the content: protection, the topic and the message it answers. */
export function readSetting(
	parameters: Parameters,
	{ world, access }: { world: World; access: Access },
	room: Room,
): Partial<Message> {
	const reply = readReply(parameters, { world, access, room });
	const thread = readThread(parameters, room) ?? reply.reply_to_message?.message_thread_id;
	return {
		...(parameters.flag("protect_content") ? { has_protected_content: true } : {}),
		...(thread === undefined ? {} : { message_thread_id: thread, is_topic_message: true }),
		...reply,
	};
}

function readThread(parameters: Parameters, { chat, topics = [] }: Room): number | undefined {
	const wanted = parameters.integer("message_thread_id") ?? 0;
	// Only where topics can be is the parameter looked at.
	if (wanted === 0 || (chat.type !== "private" && !chat.is_forum)) return undefined;
	if (!topics.some(({ threadId }) => threadId === wanted))
		throw badRequest("message thread not found");
	return wanted;
}

function readReply(
	parameters: Parameters,
	{ world, access, room }: { world: World; access: Access; room: Room },
): Partial<Message> {
	const wish = parameters.value(
		"reply_parameters",
		ReplyParameters,
		"can't parse reply parameters",
	) ?? {
		chat_id: undefined,
		message_id: parameters.integer("reply_to_message_id"),
		allow_sending_without_reply: parameters.flag("allow_sending_without_reply"),
	};
	if (wish.message_id === undefined) return {};
	const place = wish.chat_id === undefined ? room : access.readable(wish.chat_id);
	const target = world.entry(place, wish.message_id);
	if (!target) {
		if (wish.allow_sending_without_reply) return {};
		throw badRequest("message to be replied not found");
	}
	if (place === room) {
		// A quoted message does not quote in its turn.
		const { reply_to_message: _, ...quoted } = target.message;
		return { reply_to_message: quoted as NonNullable<Message["reply_to_message"]> };
	}
	const { chat, message_id, link_preview_options, photo, video, audio } = target.message;
	const origin = originOf(target.message);
	return {
		external_reply: {
			origin,
			...(chat.type === "private" ? {} : { chat, message_id }),
			...given({ link_preview_options, photo, video, audio }),
		},
	};
}
