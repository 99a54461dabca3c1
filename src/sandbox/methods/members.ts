import type { ChatMember, ChatMemberAdministrator, ChatMemberOwner } from "grammy/types";
import type { Access } from "../access.ts";
import { badRequest } from "../api-error.ts";
import { owner, userOf } from "../people.ts";
import { memberOf } from "../standing.ts";
import type { World } from "../world.ts";
import type { Methods } from "./method.ts";

/** The methods that tell who is in a chat. */
export function createMembers({ world, access }: { world: World; access: Access }) {
	return {
		getChatMember({ parameters }): ChatMember {
			const { chat } = access.readable(parameters.chat());
			const userId = parameters.integer("user_id");
			if (userId === world.bot.id) {
				const standing = world.standings.get(chat.id);
				return standing
					? memberOf(world.user, chat, standing)
					: { status: "member", user: world.user };
			}
			if (!userId || userId < 0) throw badRequest("invalid user_id specified");
			const person = world.people.get(userId);
			if (!person) throw badRequest("user not found");
			return { status: "member", user: userOf(person) };
		},

		getChatAdministrators({ parameters }) {
			const { chat } = access.joined(parameters.chat());
			const standing = world.standings.get(chat.id);
			if (!standing) throw badRequest("there are no administrators in the private chat");
			const creator: ChatMemberOwner = { status: "creator", user: owner, is_anonymous: false };
			const bot = memberOf(world.user, chat, standing);
			return bot.status === "administrator"
				? [creator, bot]
				: ([creator] satisfies (ChatMemberOwner | ChatMemberAdministrator)[]);
		},

		getChatMemberCount({ parameters }) {
			const { chat } = access.readable(parameters.chat());
			return chat.type === "private" ? 2 : world.people.size + 1;
		},
	} satisfies Methods;
}
