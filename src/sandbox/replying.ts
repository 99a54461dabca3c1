import type { Message } from "grammy/types";
import { textFields } from "./content.ts";
import { userOf } from "./people.ts";
import { formatText } from "./text/format.ts";
import type { Updates } from "./updates.ts";
import type { World } from "./world.ts";

/** What people write to the bot in answer to a message of their chat. */
export function createReplying({ world, updates }: { world: World; updates: Updates }) {
	return {
		/** The person answers a message of their chat with the bot. */
		reply(personId: number, messageId: number, text: string): Message {
			const author = world.people.get(personId);
			const room = author && world.privateRoom(author);
			const answered = room && world.entry(room, messageId);
			if (!author || !room || !answered)
				throw new Error(`${personId} has no message ${messageId} to answer.`);
			// A quoted message quotes no other.
			const { reply_to_message: _, ...quoted } = answered.message;
			const content = {
				...textFields(formatText(text)),
				reply_to_message: quoted as NonNullable<Message["reply_to_message"]>,
			};
			const from = userOf(author);
			const { message } = world.append(room, from, content, { silent: false, pictures: [] });
			updates.push({ message: { ...message, from, chat: world.privateChat(author) } });
			return message;
		},
	};
}
