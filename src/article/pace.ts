/** How urgent a call of the Bot API is: 0 is the most. */
export const priorities = { interactive: 0, breaking: 1, post: 2, delivery: 3, digest: 4 } as const;
export type Priority = (typeof priorities)[keyof typeof priorities];

/**
 * A wish to call the Bot API. `message` counts for its chat and for the whole bot, any other `call` for the bot alone.
 * `cost` is a number of messages.
 */
export type Turn = {
	/** Names the wish, however often it is asked for. */
	id: string;
	/** A chat's id, or a channel's `@name`. */
	chat: string | undefined;
	kind: "message" | "call";
	cost: number;
	priority: Priority;
};

/**
 * The answer to a wish: `go` at that moment, at most some 300 ms ahead and later by the length of an album; or
 * `wait` and ask again, because of the pace or of a pause that Telegram asked for.
 */
export type TurnAnswer =
	| { kind: "go"; inMs: number }
	| { kind: "wait"; ms: number; reason: "bot-pace" | "chat-pace" | "bot-flood" | "chat-flood" };

/**
 * The answer to a wish for messages that Stars are paid for: their moments, the first of them in so many milliseconds or
 * as long ago; or `wait` and ask again.
 */
export type FastAnswer =
	| { kind: "go"; inMs: number; everyMs: number }
	| { kind: "wait"; ms: number };

/** The pauses that Telegram asked for and that are not over; all times are of one clock (Unix ms). */
export type Floods = {
	now: number;
	botUntil: number | undefined;
	chats: readonly { chat: string; until: number }[];
};

/** True for a private chat, given by its id or a channel's `@name`: people's ids are positive. */
export function isPrivate(chat: string): boolean {
	return /^\d/.test(chat);
}
