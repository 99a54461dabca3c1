import type { ConversationFlavor } from "@grammyjs/conversations";
import type { Context } from "grammy";
import type { TeamRole } from "../article/team.ts";
import type { Subscriber } from "../store/readers.ts";
import type { Locale } from "../texts.ts";

/** Says a text in somebody's language. */
export type Say = (id: string, values?: Record<string, string | number>) => string;

type Heard = {
	/** The text of a message in the reader's language. */
	t: Say;
	/** That language. */
	locale: Locale;
	/** What they are in the newsroom, in a private chat; undefined for readers. */
	role: TeamRole | undefined;
	/** What is known of the reader, when the update came; undefined for one who has asked for nothing yet. */
	subscriber: Subscriber | undefined;
};

/** What features see of an update: grammY's context, who it comes from, and texts in their language. */
export type BotContext = ConversationFlavor<Context & Heard>;
