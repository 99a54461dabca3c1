import type { Access } from "../access.ts";
import { badRequest } from "../api-error.ts";
import type { Entry, Room } from "../model.ts";
import { newsOf, type Updates } from "../updates.ts";
import type { World } from "../world.ts";
import type { Methods } from "./method.ts";
import { readTarget } from "./target.ts";

/** The methods that pin messages to the top of their chat, of which a message in the chat tells. */
export function createPins({
	world,
	access,
	updates,
}: {
	world: World;
	access: Access;
	updates: Updates;
}) {
	const checkRight = (room: Room) => {
		if (!access.has(room, "pin"))
			throw badRequest("not enough rights to manage pinned messages in the chat");
	};

	const report = (room: Room, { message }: Entry, silent: boolean) => {
		// A quoted message does not quote in its turn.
		const { reply_to_message: _, pinned_message: __, ...pinned_message } = message;
		const { message_thread_id } = message;
		const topic = message_thread_id ? { message_thread_id, is_topic_message: true } : {};
		const content = { ...topic, pinned_message };
		const told = world.append(room, world.user, content, { silent, pictures: [] });
		// Of its own pins a bot hears, other than of its own posts.
		updates.push(newsOf(told.message));
	};

	return {
		pinChatMessage({ parameters }) {
			const { room, entry } = readTarget(parameters, { world, access });
			if (!entry) throw badRequest("message to pin not found");
			checkRight(room);
			if (entry.pinned) return true;
			world.pin(entry, true);
			report(room, entry, parameters.flag("disable_notification"));
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
			checkRight(room);
			world.pin(entry, false);
			return true;
		},

		unpinAllChatMessages({ parameters }) {
			const room = access.joined(parameters.chat());
			checkRight(room);
			for (const entry of room.entries) if (entry.pinned) world.pin(entry, false);
			return true;
		},
	} satisfies Methods;
}
