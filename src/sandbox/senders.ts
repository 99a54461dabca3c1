import type { Message, MessageEntity } from "grammy/types";
import { textFields } from "./content.ts";
import type { Files } from "./files.ts";
import { given } from "./given.ts";
import { readFile } from "./media.ts";
import { createParameters } from "./parameters.ts";
import { originOf, said } from "./passed-on.ts";
import { userOf } from "./people.ts";
import { formatText } from "./text/format.ts";
import type { Updates } from "./updates.ts";
import type { World } from "./world.ts";

/** What people send to the bot beside what they write: photos, and what they pass on. */
export function createSenders({
	world,
	updates,
	files,
}: {
	world: World;
	updates: Updates;
	files: Files;
}) {
	function send(
		personId: number,
		content: Partial<Message>,
		media: { pictures: string[]; sources?: Record<string, string> },
	): Message {
		const author = world.people.get(personId);
		if (!author) throw new Error(`There is no person ${personId}.`);
		const from = userOf(author);
		const heard = { silent: false, ...media };
		const { message } = world.append(world.privateRoom(author), from, content, heard);
		updates.push({ message: { ...message, from, chat: world.privateChat(author) } });
		return message;
	}

	return {
		/** The person sends a photo, which is found at an address; those of one `album` belong together. */
		sendPhoto(
			personId: number,
			address: string,
			more: { caption?: string; entities?: readonly MessageEntity[]; album?: string } = {},
		): Message {
			const parameters = createParameters({ payload: { photo: address }, uploads: new Map() });
			const { fields, file } = readFile("photo", parameters, files, "photo");
			const { text, entities } = textFields(formatText(more.caption ?? "", more.entities ?? []));
			const content = {
				...fields,
				...(text === "" ? {} : { caption: text, ...given({ caption_entities: entities }) }),
				...given({ media_group_id: more.album }),
			};
			return send(personId, content, { pictures: [file.source] });
		},

		/** The person passes a message of another chat on; `isHidden` hides who has written it. */
		forward(
			personId: number,
			chat: number | string,
			messageId: number,
			{ isHidden = false }: { isHidden?: boolean } = {},
		): Message {
			const room = world.room(chat);
			const entry = room && world.entry(room, messageId);
			if (!entry) throw new Error(`There is no message ${messageId} in chat ${chat}.`);
			const { message, pictures, sources } = entry;
			const origin = isHidden
				? { type: "hidden_user" as const, sender_user_name: "Somebody", date: message.date }
				: originOf(message);
			const content = { ...said(message), forward_origin: origin };
			return send(personId, content, { pictures, ...given({ sources }) });
		},
	};
}
