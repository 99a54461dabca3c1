import type { Api } from "grammy";
import type { ChannelId } from "../article/channel.ts";
import { messageLink } from "./link.ts";

/** A message as its link names it: a chat without a name has an id, one with a name has that. */
export type NamedMessage = { chat: { id: number; username?: string }; messageId: number };

/** The ids of messages are 32-bit numbers. */
const MAX_ID = 2 ** 31 - 1;

const LINK =
	/^(?:https?:\/\/)?(?:www\.)?(?:t\.me|telegram\.me|telegram\.dog)\/(?:c\/(?<id>\d{1,15})|(?:s\/)?(?<name>[a-z]\w{3,31}))(?:\/\d+)?\/(?<message>\d+)\/?(?:[?#]\S*)?$/i;

/**
 * Reads the link of a message as *Copy Link* gives it: `t.me/name/123`, of a private chat `t.me/c/1234/123`, in a
 * forum with the topic before the message; with or without https, and with whatever stands behind `?`. Undefined for
 * everything else.
 */
export function readMessageLink(text: string): NamedMessage | undefined {
	const { id, name, message } = LINK.exec(text.trim())?.groups ?? {};
	const messageId = Number(message);
	if (!(messageId > 0 && messageId <= MAX_ID)) return undefined;
	if (name !== undefined) return { chat: { id: 0, username: name }, messageId };
	return { chat: { id: Number(`-100${id}`) }, messageId };
}

/** What a text that should name a message of a channel is. */
export type LinkRead =
	| { kind: "message"; messageId: number; link: string }
	/** It names a message of another chat. */
	| { kind: "foreign" }
	| { kind: "none" };

/**
 * Makes the reader of links to messages of the newsroom's channels. A channel can be named otherwise in its link
 * than in the newsroom file: then Telegram is asked; where it does not answer, the link is another chat's.
 */
export function createLinkReader(deps: {
	api: Pick<Api, "getChat">;
	/** Where a chat is reached. */
	addressOf: (channel: ChannelId) => Promise<string | number>;
}) {
	async function isChat(channel: ChannelId, { id, username }: NamedMessage["chat"]) {
		const address = await deps.addressOf(channel);
		const name = username?.toLowerCase() ?? "";
		if (channel.toLowerCase() === `@${name}` || String(address) === String(id)) return true;
		const chat = await deps.api.getChat(address).catch(() => undefined);
		if (chat === undefined || username === undefined) return chat?.id === id;
		const names = "active_usernames" in chat ? (chat.active_usernames ?? []) : [];
		return [chat.username, ...names].some((own) => own?.toLowerCase() === name);
	}

	return async (channel: ChannelId, text: string): Promise<LinkRead> => {
		const named = readMessageLink(text);
		if (named === undefined) return { kind: "none" };
		const { chat, messageId } = named;
		if (!(await isChat(channel, chat))) return { kind: "foreign" };
		return { kind: "message", messageId, link: messageLink(chat, messageId) };
	};
}
export type LinkReader = ReturnType<typeof createLinkReader>;
