import { badRequest, forbidden } from "./api-error.ts";
import type { Room } from "./model.ts";
import type { World } from "./world.ts";

type Right = "can_post_messages" | "can_edit_messages" | "can_delete_messages";

/** Finds the chat a call is about and refuses, in Telegram's words, what the bot may not do there. */
export function createAccess(world: World) {
	/** The chat, when the bot may read it: a public channel can be read from outside, but not after a ban. */
	const readable = (chat: number | string): Room => {
		const room = world.room(chat);
		if (!room) throw badRequest("chat not found");
		const member = world.standings.get(room.chat.id)?.member;
		if (member === "kicked") throw forbidden("bot was kicked from the channel chat");
		if (member === "left" && !room.chat.username)
			throw forbidden("bot is not a member of the channel chat");
		return room;
	};

	/** The chat, when the bot is in it. */
	const joined = (chat: number | string): Room => {
		const room = readable(chat);
		if (world.standings.get(room.chat.id)?.member === "left")
			throw forbidden("bot is not a member of the channel chat");
		return room;
	};

	/** Whether the bot has a right in a chat; in private chats there are none to lack. */
	const has = (room: Room, right: Right): boolean =>
		world.standings.get(room.chat.id)?.rights[right] ?? true;

	return {
		readable,
		joined,
		has,

		/** The chat, when the bot may write there. */
		writable(chat: number | string): Room {
			if (typeof chat === "number" && world.people.has(chat) && !world.rooms.has(chat))
				throw forbidden("bot can't initiate conversation with a user");
			const room = joined(chat);
			if (world.people.get(room.chat.id)?.blocked) throw forbidden("bot was blocked by the user");
			if (!has(room, "can_post_messages"))
				throw badRequest("need administrator rights in the channel chat");
			return room;
		},
	};
}

/** Finds chats and checks what the bot may do there. */
export type Access = ReturnType<typeof createAccess>;
