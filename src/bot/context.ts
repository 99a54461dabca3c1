import type { Context } from "grammy";

/** What features see of an update: grammY's context and the texts in the reader's language. */
export type BotContext = Context & {
	/** The text of a message in the reader's language. */
	t: (id: string, values?: Record<string, string | number>) => string;
};
