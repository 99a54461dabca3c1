import type { ChatAdministratorRights, ChatMember, Message, User } from "grammy/types";
import { textFields } from "./content.ts";
import type { Room } from "./model.ts";
import { formatText } from "./text/format.ts";
import type { Updates } from "./updates.ts";
import type { Standing, World } from "./world.ts";

const owner: User = { id: 4_000_000_001, is_bot: false, first_name: "Owner" };

/** How the bot shows in the list of a channel's members. */
export function memberOf(bot: User, { member, rights }: Standing): ChatMember {
	switch (member) {
		case "administrator":
			return { status: "administrator", user: bot, can_be_edited: false, ...rights };
		case "left":
			return { status: "left", user: bot };
		case "kicked":
			return { status: "kicked", user: bot, until_date: 0 };
	}
}

/** What the owner of a channel does: change what the bot may do there, put it out, write posts by hand. */
export function createOwner({
	world,
	updates,
	roomOf,
}: {
	world: World;
	updates: Updates;
	roomOf: (chat: number | string) => Room;
}) {
	const channelOf = (chat: number | string) => {
		const room = roomOf(chat);
		const standing = world.standings.get(room.chat.id);
		if (!standing || room.chat.type !== "channel") throw new Error(`Chat ${chat} is no channel.`);
		return { room, chat: room.chat, standing };
	};

	const change = (channel: number | string, next: (standing: Standing) => Standing) => {
		const { chat, standing: before } = channelOf(channel);
		const after = next(before);
		world.standings.set(chat.id, after);
		world.emit({ kind: "other", chatId: chat.id });
		updates.push({
			my_chat_member: {
				chat,
				from: owner,
				date: Math.floor(world.now() / 1000),
				old_chat_member: memberOf(world.user, before),
				new_chat_member: memberOf(world.user, after),
			},
		});
	};

	return {
		/** Changes what the bot may do in a channel. */
		setRights(chat: number | string, rights: Partial<ChatAdministratorRights>): void {
			change(chat, (standing) => ({ ...standing, rights: { ...standing.rights, ...rights } }));
		},

		/** Puts the bot out of a channel, or back into it. */
		setMembership(chat: number | string, member: Standing["member"]): void {
			change(chat, (standing) => ({ ...standing, member }));
		},

		/** Writes a post by hand, of which the bot gets a `channel_post` update. */
		postByHand(channel: number | string, text: string): Message {
			const { room, chat } = channelOf(channel);
			const content = textFields(formatText(text));
			const { message } = world.append(room, owner, content, { silent: false, pictures: [] });
			updates.push({ channel_post: { ...message, chat } });
			return message;
		},
	};
}
