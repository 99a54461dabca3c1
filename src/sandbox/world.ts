import type { Chat, Message, User, UserFromGetMe } from "grammy/types";
import { given } from "./given.ts";
import type { Entry, LinkPreview, Person, Room } from "./model.ts";
import { previewKey, previewOf } from "./previews.ts";
import { channelRights, type Standing } from "./standing.ts";

/** What happened, told to listeners right after it did. */
export type Change = {
	kind: "message" | "edit" | "delete" | "other";
	chatId: number;
	messageId?: number;
	entry?: Entry;
};

/** Where a reader's browser finds the media of a message. */
export type Media = Pick<Entry, "pictures" | "sources">;

/** What a reader sees besides the message itself. */
export type Presentation = Media & { silent: boolean };

/** Chats, people and messages, and who is told when they change. `now` gives Unix milliseconds. */
export function createWorld({ bot, now }: { bot: UserFromGetMe; now: () => number }) {
	const rooms = new Map<number, Room>();
	const people = new Map<number, Person>();
	const standings = new Map<number, Standing>();
	const previews = new Map<string, LinkPreview>();
	const authors = new WeakMap<Entry, number>();
	const listeners = new Set<(change: Change) => void>();
	// In messages and updates the bot is a user like any other, without what only getMe tells.
	const user: User = {
		id: bot.id,
		is_bot: true,
		first_name: bot.first_name,
		username: bot.username,
	};
	let version = 0;

	// What a listener changes in its turn is told to all after what it heard of.
	const untold: Change[] = [];
	let isTelling = false;
	const emit = (change: Change) => {
		version += 1;
		untold.push(change);
		if (isTelling) return;
		isTelling = true;
		try {
			for (let next = untold.shift(); next; next = untold.shift())
				for (const listener of listeners) listener(next);
		} finally {
			isTelling = false;
		}
	};

	const idOf = (chat: number | string): number | undefined => {
		if (typeof chat === "number") return chat;
		if (!chat.startsWith("@")) return undefined;
		const name = chat.slice(1).toLowerCase();
		for (const { chat, movedTo } of rooms.values())
			if (chat.type !== "private" && movedTo === undefined && nameOf(chat) === name) return chat.id;
		return undefined;
	};

	const show = (entry: Entry) => {
		const preview = previewOf(entry.message, previews);
		if (preview) entry.preview = preview;
		else delete entry.preview;
	};

	const openRoom = (chat: Chat): Room => {
		const room: Room = { chat, entries: [] };
		rooms.set(chat.id, room);
		emit({ kind: "other", chatId: chat.id });
		return room;
	};

	const privateChat = ({ id, firstName, username }: Person): Chat.PrivateChat => ({
		id,
		type: "private",
		first_name: firstName,
		...given({ username }),
	});

	const authorship = (chat: Chat, author: User): Partial<Message> =>
		chat.type === "channel"
			? { sender_chat: chat, ...given({ author_signature: standings.get(chat.id)?.signature }) }
			: { from: author };

	return {
		bot,
		user,
		now,
		rooms,
		people,
		standings,
		previews,
		idOf,
		emit,

		version: () => version,

		onChange(listener: (change: Change) => void): () => void {
			listeners.add(listener);
			return () => listeners.delete(listener);
		},

		/** Opens a channel in which the bot is an administrator who may post, edit and delete. */
		addChannel(chat: Chat.ChannelChat, signature?: string): void {
			const rights = { ...channelRights };
			standings.set(chat.id, { member: "administrator", rights, ...given({ signature }) });
			openRoom(chat);
		},

		/** Opens a group to which the bot stands as given. */
		addGroup(chat: Chat.GroupChat | Chat.SupergroupChat, standing: Standing): Room {
			standings.set(chat.id, standing);
			return openRoom(chat);
		},

		addPerson(person: Person): void {
			people.set(person.id, person);
			emit({ kind: "other", chatId: person.id });
		},

		privateChat,

		/** The private chat with a person, opened when the person writes for the first time. */
		privateRoom: (person: Person): Room => rooms.get(person.id) ?? openRoom(privateChat(person)),

		/** The room of an id or `@name`, when the bot has met it. */
		room(chat: number | string): Room | undefined {
			const id = idOf(chat);
			return id === undefined ? undefined : rooms.get(id);
		},

		/** A message that is there and not deleted. */
		entry(room: Room, messageId: number | undefined): Entry | undefined {
			// Ids grow by one from 1 on, and deleted messages keep their place.
			const entry = room.entries[(messageId ?? 0) - 1];
			return entry?.deletedAt === undefined ? entry : undefined;
		},

		/** Whether the bot wrote a message; under a channel's posts the message itself does not say. */
		isOwn: (entry: Entry) => authors.get(entry) === bot.id,

		/** Puts a message at the end of a chat, under the chat's next id. */
		append(room: Room, author: User, content: Partial<Message>, look: Presentation): Entry {
			const { chat, entries } = room;
			const message: Message = {
				message_id: entries.length + 1,
				date: Math.floor(now() / 1000),
				chat,
				...authorship(chat, author),
				...content,
			};
			const entry: Entry = { message, pinned: false, ...look };
			show(entry);
			authors.set(entry, author.id);
			entries.push(entry);
			emit({ kind: "message", chatId: chat.id, messageId: message.message_id, entry });
			return entry;
		},

		/** Puts another message in the place of an entry's; readers who kept the old object keep what it said. */
		replace(entry: Entry, message: Message, { pictures, sources }: Media): void {
			entry.message = message;
			entry.pictures = pictures;
			if (sources) entry.sources = sources;
			else delete entry.sources;
			show(entry);
			emit({ kind: "edit", chatId: message.chat.id, messageId: message.message_id, entry });
		},

		/** Pins a message or takes the pin away. */
		pin(entry: Entry, pinned: boolean): void {
			entry.pinned = pinned;
			const { chat, message_id } = entry.message;
			emit({ kind: "other", chatId: chat.id, messageId: message_id, entry });
		},

		/** Marks an entry as deleted; it stays for those who look behind the scenes. */
		remove(entry: Entry): void {
			entry.deletedAt = now();
			entry.pinned = false;
			const { chat, message_id } = entry.message;
			emit({ kind: "delete", chatId: chat.id, messageId: message_id, entry });
		},

		/** Makes the preview of an address known, also to the messages that are already there. */
		setPreview(url: string, preview: LinkPreview): void {
			previews.set(previewKey(url), preview);
			for (const { entries } of rooms.values()) for (const entry of entries) show(entry);
			emit({ kind: "other", chatId: bot.id });
		},
	};
}

function nameOf({ username }: Chat): string | undefined {
	return username?.toLowerCase();
}

/** Chats, people and messages. */
export type World = ReturnType<typeof createWorld>;
