import type { Chat } from "grammy/types";
import { ApiError, badRequest, forbidden } from "./api-error.ts";
import type { Room } from "./model.ts";
import type { World } from "./world.ts";

/** What the bot may or may not do in a chat: write, change and remove others' messages, pin. */
export type Right = "post" | "edit" | "delete" | "pin";

/** Finds the chat a call is about and refuses, in Telegram's words, what the bot may not do there. */
export function createAccess(world: World) {
	/** The chat, when the bot may read it: a public one can be read from outside, but not after a ban. */
	const readable = (chat: number | string): Room => {
		const room = world.room(chat);
		if (!room) throw badRequest("chat not found");
		const member = world.standings.get(room.chat.id)?.member;
		if (member === "kicked") throw forbidden(`bot was kicked from the ${nameOf(room.chat)}`);
		if (member === "left" && !room.chat.username)
			throw forbidden(`bot is not a member of the ${nameOf(room.chat)}`);
		return room;
	};

	/** The chat, when the bot is in it and it has not become another. */
	const joined = (chat: number | string): Room => {
		const room = readable(chat);
		if (world.standings.get(room.chat.id)?.member === "left")
			throw forbidden(`bot is not a member of the ${nameOf(room.chat)}`);
		if (room.movedTo !== undefined)
			throw new ApiError(400, "Bad Request: group chat was upgraded to a supergroup chat", {
				migrate_to_chat_id: room.movedTo,
			});
		return room;
	};

	/** Whether the bot has a right in a chat; everyone may write and pin in a private chat, and write in a group. */
	const has = ({ chat }: Room, right: Right): boolean => {
		const standing = world.standings.get(chat.id);
		if (!standing) return right !== "edit";
		const { rights } = standing;
		const isChannel = chat.type === "channel";
		if (right === "post" && !isChannel) return rights.can_post_messages ?? true;
		if (standing.member !== "administrator") return false;
		switch (right) {
			case "post":
				return rights.can_post_messages ?? false;
			case "edit":
				return isChannel && (rights.can_edit_messages ?? false);
			case "delete":
				return rights.can_delete_messages;
			case "pin":
				return (isChannel ? rights.can_edit_messages : rights.can_pin_messages) ?? false;
		}
	};

	return {
		readable,
		joined,
		has,

		/** The chat, when the bot may write there. */
		writable(chat: number | string): Room {
			if (typeof chat === "number" && world.people.has(chat) && !world.rooms.has(chat))
				throw forbidden("bot can't initiate conversation with a user");
			const room = joined(chat);
			if (world.people.get(room.chat.id)?.isGone) throw forbidden("user is deactivated");
			if (world.people.get(room.chat.id)?.blocked) throw forbidden("bot was blocked by the user");
			if (!has(room, "post"))
				throw badRequest(
					room.chat.type === "channel"
						? "need administrator rights in the channel chat"
						: "not enough rights to send text messages to the chat",
				);
			return room;
		},
	};
}

function nameOf({ type }: Chat): string {
	return `${type} chat`;
}

/** Finds chats and checks what the bot may do there. */
export type Access = ReturnType<typeof createAccess>;
