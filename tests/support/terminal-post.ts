import { stripVTControlCharacters } from "node:util";
import type { Message } from "grammy/types";
import type { Entry } from "../../src/sandbox/model.ts";

const chat = { id: -1001, type: "channel", title: "The Lindenford Courier" } as const;

/** A post of a channel as the stand-in keeps it. */
export function post(message: Partial<Message>, more: Partial<Entry> = {}): Entry {
	const whole: Message = { message_id: 1, date: 1_778_570_000, chat, ...message };
	return { message: whole, pinned: false, silent: false, pictures: [], ...more };
}

/** The lines inside the frame of a post in the terminal, without its sides and the padding. */
export function inside(rendered: string): string[] {
	return stripVTControlCharacters(rendered)
		.split("\n")
		.filter((line) => line.startsWith("│"))
		.map((line) => line.slice(2, -2).trimEnd());
}
