import type { Chat } from "grammy/types";

/** The address of a message in a channel; that of a channel without a name opens for its members alone. */
export function messageLink(chat: Pick<Chat, "id" | "username">, messageId: number): string {
	if (chat.username !== undefined) return `https://t.me/${chat.username}/${messageId}`;
	return `https://t.me/c/${String(chat.id).replace(/^-100/, "")}/${messageId}`;
}
