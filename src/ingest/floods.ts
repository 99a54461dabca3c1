import { type Floods, isPrivate } from "../article/pace.ts";

/** Stands for all private chats: whose they are is nobody's business. */
const PRIVATE = "private";

/** The paused chats as anyone may see them: groups and channels by name, private chats as one. */
export function inPublic(chats: Floods["chats"]): { chat: string; until: number }[] {
	const untils = new Map<string, number>();
	for (const { chat, until } of chats) {
		const name = isPrivate(chat) ? PRIVATE : chat;
		untils.set(name, Math.max(until, untils.get(name) ?? 0));
	}
	return [...untils].map(([chat, until]) => ({ chat, until }));
}
