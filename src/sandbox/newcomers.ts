import type { Chat } from "grammy/types";
import { given } from "./given.ts";
import type { Person } from "./model.ts";
import type { World } from "./world.ts";

/** Brings channels and people into the world. */
export function createNewcomers(world: World) {
	return {
		/** Opens a channel with the bot as an administrator who may post, edit and delete. */
		addChannel(channel: {
			title: string;
			username?: string;
			id?: number;
			signature?: string;
		}): Chat.ChannelChat {
			const count = world.standings.size + 1;
			const chat: Chat.ChannelChat = {
				id: channel.id ?? -1_001_000_000_000 - count,
				type: "channel",
				title: channel.title,
				...given({ username: channel.username }),
			};
			world.addChannel(chat, channel.signature);
			return chat;
		},

		/** Adds a person, whom the bot cannot write to before they have written to it. */
		addPerson(person: {
			firstName: string;
			languageCode: string;
			username?: string;
			id?: number;
		}): Person {
			const added: Person = {
				...person,
				id: person.id ?? 5_000_000_001 + world.people.size,
				blocked: false,
			};
			world.addPerson(added);
			return added;
		},
	};
}
