import type { Chat, Message } from "grammy/types";
import { given } from "./given.ts";
import type { Room } from "./model.ts";
import { owner } from "./people.ts";
import { groupRights } from "./standing.ts";
import { newsOf, type Updates } from "./updates.ts";
import type { World } from "./world.ts";

const firstSupergroupId = -1_000_000_000_000;
const topicColour = 0x6f_b9_f0;
const unheard = { silent: false, pictures: [] };

/** What the owner of a group or a channel arranges: groups, their topics, links, protection and moves. */
export function createGroups({
	world,
	updates,
	roomOf,
}: {
	world: World;
	updates: Updates;
	roomOf: (chat: number | string) => Room;
}) {
	let count = 0;
	const nextId = () => {
		count += 1;
		return firstSupergroupId - 2_000_000_000 - count;
	};

	const report = (room: Room, what: Partial<Message>): number => {
		const { message } = world.append(room, owner, what, unheard);
		const member = world.standings.get(room.chat.id)?.member;
		if (member === "administrator" || member === "member") updates.push(newsOf(message));
		return message.message_id;
	};

	return {
		/**
		 * Opens a group with the bot in it, as an administrator who may delete and pin unless `bot` says otherwise. It
		 * is a supergroup, except under an id of a basic group (`-1` to `-999999999999`).
		 */
		addGroup(group: {
			title: string;
			username?: string;
			id?: number;
			isForum?: boolean;
			bot?: "administrator" | "member";
		}): Chat.GroupChat | Chat.SupergroupChat {
			const { title, username, id = nextId(), isForum = false, bot = "administrator" } = group;
			const chat: Chat.GroupChat | Chat.SupergroupChat =
				id > firstSupergroupId
					? { id, type: "group", title }
					: supergroup(id, { title, username, is_forum: isForum || undefined });
			const room = world.addGroup(chat, { member: bot, rights: { ...groupRights } });
			// Thread 1 is General, so a forum begins with the message of its own making.
			if (isForum) world.append(room, owner, { supergroup_chat_created: true }, unheard);
			return chat;
		},

		/** Opens a topic in a forum, of which the bot hears, and returns the id of its thread. */
		addForumTopic(group: number | string, name: string): number {
			const room = roomOf(group);
			if (!("is_forum" in room.chat)) throw new Error(`Chat ${group} is no forum.`);
			const threadId = room.entries.length + 1;
			room.topics = [...(room.topics ?? []), { threadId, name }];
			return report(room, {
				message_thread_id: threadId,
				is_topic_message: true,
				forum_topic_created: { name, icon_color: topicColour },
			});
		},

		/** Makes a group the place where a channel's posts are discussed: each later post is forwarded there at once. */
		linkGroup(channel: number | string, group: number | string): void {
			const [posts, comments] = [roomOf(channel), roomOf(group)];
			if (posts.chat.type !== "channel" || comments.chat.type !== "supergroup")
				throw new Error("Only a channel and a supergroup can be linked.");
			for (const room of [posts, comments]) {
				const former = world.rooms.get(room.linkedTo ?? 0);
				delete former?.linkedTo;
			}
			posts.linkedTo = comments.chat.id;
			comments.linkedTo = posts.chat.id;
			world.emit({ kind: "other", chatId: posts.chat.id });
		},

		/** Forbids to pass on anything of a chat, or allows it again. */
		setProtected(chat: number | string, isProtected: boolean): void {
			const room = roomOf(chat);
			room.isProtected = isProtected;
			world.emit({ kind: "other", chatId: room.chat.id });
		},

		/**
		 * Lets a new supergroup take the place of a group, with its name, link and the bot's standing, and returns it.
		 * Messages stay behind; calls to the old id are refused with the new one.
		 */
		migrateGroup(group: number | string): Chat.SupergroupChat {
			const old = roomOf(group);
			const standing = world.standings.get(old.chat.id);
			const { title, username } = old.chat;
			if (!standing || title === undefined || old.chat.type === "channel")
				throw new Error(`Chat ${group} is no group.`);
			const chat = supergroup(nextId(), { title, username, is_forum: old.chat.is_forum });
			report(old, { migrate_to_chat_id: chat.id });
			old.movedTo = chat.id;
			const room = world.addGroup(chat, { ...standing, rights: { ...standing.rights } });
			report(room, { migrate_from_chat_id: old.chat.id });
			const channel = world.rooms.get(old.linkedTo ?? 0);
			if (channel) {
				room.linkedTo = channel.chat.id;
				channel.linkedTo = chat.id;
				delete old.linkedTo;
			}
			return chat;
		},
	};
}

function supergroup(
	id: number,
	{
		title,
		username,
		is_forum,
	}: { title: string; username: string | undefined; is_forum: true | undefined },
): Chat.SupergroupChat {
	return { id, type: "supergroup", title, ...given({ username, is_forum }) };
}
