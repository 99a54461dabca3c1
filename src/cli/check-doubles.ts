import type { ChannelId } from "../article/channel.ts";
import type { Rights } from "../telegram/rights.ts";
import type { Finding } from "./findings.ts";

/** A channel of the newsroom, and what Telegram says of it. */
export type Looked = { channel: ChannelId; rights: Rights };

/** Channels that are named twice: in the file, a name and an id look like two. */
export function checkDoubles(looked: readonly Looked[]): Finding[] {
	return looked.flatMap(({ channel, rights }, index): Finding[] => {
		const first = looked.slice(0, index).find((other) => idOf(other) === idOf({ rights }));
		if (first === undefined || idOf({ rights }) === undefined) return [];
		return [
			{
				check: "channel",
				subject: channel,
				level: "error",
				finding: `this is the same chat as ${first.channel}: what goes to both is posted twice`,
				cure: "Name the chat once, by its name or by its id.",
			},
		];
	});
}

/** Where readers would see what the bot forwards into the ops chat: it is a channel, or one's discussion group. */
export function checkReaders(opsChatId: number, looked: readonly Looked[]): Finding[] {
	return looked.flatMap(({ channel, rights }): Finding[] => {
		if (!("chat" in rights)) return [];
		const { id, linkedChatId } = rights.chat;
		if (opsChatId !== id && opsChatId !== linkedChatId) return [];
		const what = opsChatId === id ? channel : `the discussion group of ${channel}`;
		return [
			{
				check: "ops-chat",
				subject: "OPS_CHAT_ID",
				level: "error",
				finding: `this is ${what}: its readers would see every message that the bot looks at`,
				cure: "Name a chat of your own that readers don't see, or leave OPS_CHAT_ID out.",
			},
		];
	});
}

function idOf({ rights }: Pick<Looked, "rights">): number | undefined {
	return "chat" in rights ? rights.chat.id : undefined;
}
