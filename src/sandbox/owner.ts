import type { ChatAdministratorRights, Message } from "grammy/types";
import { textFields } from "./content.ts";
import type { Room } from "./model.ts";
import { owner } from "./people.ts";
import { memberOf, type Standing } from "./standing.ts";
import { formatText } from "./text/format.ts";
import { newsOf, type Updates } from "./updates.ts";
import type { World } from "./world.ts";

/** What the owner of a channel or a group does: change what the bot may do there, put it out, write by hand. */
export function createOwner({
	world,
	updates,
	roomOf,
}: {
	world: World;
	updates: Updates;
	roomOf: (chat: number | string) => Room;
}) {
	const change = (id: number | string, next: (standing: Standing) => Standing) => {
		const { chat } = roomOf(id);
		const before = world.standings.get(chat.id);
		if (!before || chat.type === "private") throw new Error(`Chat ${id} has no owner.`);
		const after = next(before);
		world.standings.set(chat.id, after);
		world.emit({ kind: "other", chatId: chat.id });
		updates.push({
			my_chat_member: {
				chat,
				from: owner,
				date: Math.floor(world.now() / 1000),
				old_chat_member: memberOf(world.user, chat, before),
				new_chat_member: memberOf(world.user, chat, after),
			},
		});
	};

	return {
		/**
		 * Changes what the bot may do in a channel or a group. Without `can_post_messages` it is restricted in a group,
		 * where otherwise all may write.
		 */
		setRights(chat: number | string, rights: Partial<ChatAdministratorRights>): void {
			change(chat, (standing) => ({ ...standing, rights: { ...standing.rights, ...rights } }));
		},

		/** Puts the bot out of a channel or a group, back into it, or makes it a plain member. */
		setMembership(chat: number | string, member: Standing["member"]): void {
			change(chat, (standing) => ({ ...standing, member }));
		},

		/** Writes into a channel or a group by hand, of which the bot gets an update. */
		postByHand(chat: number | string, text: string): Message {
			const room = roomOf(chat);
			if (room.chat.type === "private") throw new Error(`Chat ${chat} has no owner.`);
			const content = textFields(formatText(text));
			const { message } = world.append(room, owner, content, { silent: false, pictures: [] });
			updates.push(newsOf(message));
			return message;
		},
	};
}
