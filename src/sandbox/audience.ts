import type { ChatMember, Message, MessageEntity } from "grammy/types";
import { textFields } from "./content.ts";
import type { Answers, CallbackAnswer, InlineAnswer } from "./methods/answers.ts";
import type { Person } from "./model.ts";
import { userOf } from "./people.ts";
import { formatText } from "./text/format.ts";
import type { News, Updates } from "./updates.ts";
import type { World } from "./world.ts";

/** What people do: write to the bot, press its buttons, ask it inline, block it. */
export function createAudience({
	world,
	updates,
	answers,
}: {
	world: World;
	updates: Updates;
	answers: Answers;
}) {
	const person = (id: number): Person => {
		const found = world.people.get(id);
		if (!found) throw new Error(`There is no person ${id}.`);
		return found;
	};

	return {
		/** The person writes to the bot; the first message opens their chat, and any message lifts a block. */
		say(personId: number, text: string, entities: readonly MessageEntity[] = []): Message {
			const author = person(personId);
			const content = textFields(formatText(text, entities));
			if (content.text === "") throw new Error("A person cannot write nothing.");
			author.blocked = false;
			const room = world.privateRoom(author);
			const from = userOf(author);
			const { message } = world.append(room, from, content, { silent: false, pictures: [] });
			updates.push({ message: { ...message, from, chat: world.privateChat(author) } });
			return message;
		},

		/** The person writes another text in the place of one of their messages. */
		edit(personId: number, messageId: number, text: string): Message {
			const author = person(personId);
			const entry = world.entry(world.privateRoom(author), messageId);
			if (entry?.message.from?.id !== personId)
				throw new Error(`${personId} has not written message ${messageId}.`);
			const { text: _, entities: __, ...rest } = entry.message;
			const message = {
				...rest,
				...textFields(formatText(text)),
				edit_date: Math.floor(world.now() / 1000),
			} as Message;
			world.replace(entry, message, { pictures: [] });
			updates.push({
				edited_message: { ...message, from: userOf(author), chat: world.privateChat(author) },
			} as News);
			return message;
		},

		/** The person sends where they are. */
		sendLocation(personId: number, location: { latitude: number; longitude: number }): Message {
			const author = person(personId);
			author.blocked = false;
			const from = userOf(author);
			const heard = { silent: false, pictures: [] };
			const { message } = world.append(world.privateRoom(author), from, { location }, heard);
			updates.push({ message: { ...message, from, chat: world.privateChat(author) } });
			return message;
		},

		/** The person deletes their account: from now on nothing reaches them, and the bot is not told. */
		deleteAccount(personId: number): void {
			person(personId).isGone = true;
			world.emit({ kind: "other", chatId: personId });
		},

		/**
		 * The person presses a button under a message, of their own chat unless `chat` names another. Resolves with
		 * the bot's answer. The data is not compared with the buttons: a forged client can send any.
		 */
		press(
			personId: number,
			messageId: number,
			data: string,
			chat: number | string = personId,
		): Promise<CallbackAnswer> {
			const room = world.room(chat);
			const entry = room && world.entry(room, messageId);
			if (!entry) throw new Error(`There is no message ${messageId} in chat ${chat}.`);
			const { id, answer } = answers.openPress();
			updates.push({
				callback_query: {
					id,
					from: userOf(person(personId)),
					message: entry.message,
					chat_instance: String(entry.message.chat.id),
					data,
				},
			});
			return answer;
		},

		/** The person types the bot's name and a query into any chat. Resolves with what the bot gave. */
		askInline(personId: number, query: string, offset = ""): Promise<InlineAnswer> {
			const { id, answer } = answers.openInquiry();
			updates.push({ inline_query: { id, from: userOf(person(personId)), query, offset } });
			return answer;
		},

		/** The person blocks the bot, or lets it in again. */
		block(personId: number, blocked: boolean): void {
			const author = person(personId);
			if (author.blocked === blocked) return;
			author.blocked = blocked;
			world.emit({ kind: "other", chatId: personId });
			const chat = world.rooms.get(personId)?.chat;
			if (chat?.type !== "private") return;
			const member: ChatMember = { status: "member", user: world.user };
			const kicked: ChatMember = { status: "kicked", user: world.user, until_date: 0 };
			updates.push({
				my_chat_member: {
					chat,
					from: userOf(author),
					date: Math.floor(world.now() / 1000),
					old_chat_member: blocked ? member : kicked,
					new_chat_member: blocked ? kicked : member,
				},
			});
		},
	};
}

/** What people do. */
export type Audience = ReturnType<typeof createAudience>;
