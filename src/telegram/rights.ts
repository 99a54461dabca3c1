import type { Api } from "grammy";
import type { ChatFullInfo, ChatMember } from "grammy/types";
import { classify, failureOf } from "./failure.ts";
import { reasons } from "./reasons.ts";

/** What the bot wants to do in a chat that takes posts. */
export const rightNames = ["post", "edit", "delete", "pin"] as const;
export type Right = (typeof rightNames)[number];

/** A chat as far as it matters to the one who posts there. */
export type ChatFacts = {
	id: number;
	type: ChatFullInfo["type"];
	title: string;
	username?: string;
	/** The discussion group of a channel, or the channel of such a group. */
	linkedChatId?: number;
	isForum: boolean;
	/** True when nothing in it can be forwarded or copied. */
	isProtected: boolean;
};

/**
 * What the bot may do in a chat: everything (`ok`), not everything (`lacking`), nothing because it is not in the chat
 * or there is none (`gone`). `unreachable`: Telegram did not tell.
 */
export type Rights =
	| { kind: "ok" | "lacking"; missing: Right[]; chat: ChatFacts }
	| { kind: "gone"; reason: string }
	| { kind: "unreachable"; reason: string };

/** A bot's user id: its token begins with it. */
export function botIdOf(token: string): number {
	return Number(token.split(":")[0]);
}

/**
 * Asks what the bot may do in a chat; a group that became a supergroup is asked for under its new id. In a channel,
 * the right to post includes editing and deleting the bot's own posts of the last 48 hours; the rights to edit and to
 * delete are about all others.
 */
export async function rightsIn(api: Api, chat: number | string, botId: number): Promise<Rights> {
	const rights = await ask(api, chat, botId);
	if (!("movedTo" in rights)) return rights;
	const moved = await ask(api, rights.movedTo, botId);
	return "movedTo" in moved ? { kind: "gone", reason: moved.reason } : moved;
}

async function ask(
	api: Api,
	chat: number | string,
	botId: number,
): Promise<Rights | { movedTo: number; reason: string }> {
	try {
		const info = await api.getChat(chat);
		if (info.type === "group") {
			// Only a call that writes is told where a basic group has gone.
			const failure = await failureOf(() => api.sendChatAction(info.id, "typing"));
			if (failure?.kind === "migrated") return { movedTo: failure.to, reason: failure.reason };
		}
		const missing = missingOf(info, await api.getChatMember(info.id, botId));
		if (missing === undefined) return { kind: "gone", reason: reasons["reason-not-member"] };
		return { kind: missing.length === 0 ? "ok" : "lacking", missing, chat: factsOf(info) };
	} catch (error) {
		const failure = classify(error);
		const { reason } = failure;
		if (failure.kind === "migrated") return { movedTo: failure.to, reason };
		return { kind: failure.kind === "chat" ? "gone" : "unreachable", reason };
	}
}

/** Undefined for one who is not in the chat. */
function missingOf(info: ChatFullInfo, member: ChatMember): Right[] | undefined {
	const isChannel = info.type === "channel";
	switch (member.status) {
		case "creator":
			return [];
		case "administrator": {
			const { can_post_messages, can_edit_messages, can_pin_messages } = member;
			return without({
				post: !isChannel || can_post_messages,
				edit: !isChannel || can_edit_messages,
				delete: member.can_delete_messages,
				pin: isChannel ? can_edit_messages : can_pin_messages,
			});
		}
		case "member": {
			if (info.type === "private") return [];
			if (isChannel) return [...rightNames];
			// A public group does not let its members pin, whatever its permissions say.
			const isPublic = info.username !== undefined;
			return without({
				post: info.permissions?.can_send_messages,
				edit: true,
				delete: true,
				pin: !isPublic && info.permissions?.can_pin_messages,
			});
		}
		case "restricted":
			return member.is_member
				? without({
						post: member.can_send_messages,
						edit: true,
						delete: true,
						pin: member.can_pin_messages,
					})
				: undefined;
		case "left":
		case "kicked":
			return undefined;
	}
}

function without(has: Record<Right, boolean | undefined>): Right[] {
	return rightNames.filter((right) => has[right] !== true);
}

function factsOf(info: ChatFullInfo): ChatFacts {
	const { id, type, username, linked_chat_id: linkedChatId } = info;
	return {
		id,
		type,
		title: info.title ?? info.first_name ?? "",
		...(username === undefined ? {} : { username }),
		...(linkedChatId === undefined ? {} : { linkedChatId }),
		isForum: info.is_forum === true,
		isProtected: info.has_protected_content === true,
	};
}
