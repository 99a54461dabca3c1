import type { Chat, Message, ReactionCount, User } from "grammy/types";

/** A person who can talk to the bot. `blocked` means that this person has blocked the bot. */
export type Person = {
	id: number;
	firstName: string;
	username?: string;
	/** IETF tag as Telegram sends it with each update, such as `en` or `de`. */
	languageCode: string;
	blocked: boolean;
	/** True when the account was deleted; nothing comes from it any more, and nothing reaches it. */
	isGone?: boolean;
};

/** What the link preview of an address shows; Telegram would read it from the page's own metadata. */
export type LinkPreview = {
	site: string;
	title: string;
	description: string;
	/** Path on the stand-in or absolute address of a picture. */
	image?: string;
};

/** A message as the stand-in keeps it: the Bot API's own shape and what a reader sees besides. */
export type Entry = {
	message: Message;
	/** Unix milliseconds of the deletion; the message stays for the page to show that it is gone. */
	deletedAt?: number;
	pinned: boolean;
	/** True when it was sent without sound. */
	silent: boolean;
	/** The preview a reader sees, when the message has a link, one is known and it is not switched off. */
	preview?: LinkPreview & { url: string; large: boolean; above: boolean };
	/** Path on the stand-in (`/file/…`) or absolute address of the message's photo; empty without one. */
	pictures: string[];
	/** The same for each other file of the message, by file id: videos, audio, covers, media in rich messages. */
	sources?: Record<string, string>;
	/** How often each reaction was given. */
	reactions?: ReactionCount[];
};

/** A topic of a forum; its thread has the id of the message that opened it. */
export type Topic = { threadId: number; name: string };

/** A chat and everything in it, oldest first. Ids of messages grow by one within a chat. */
export type Room = {
	chat: Chat;
	entries: Entry[];
	/** The topics of a forum besides General, which is thread 1 and stands in no message. */
	topics?: Topic[];
	/** The discussion group of a channel, or the channel of a discussion group. */
	linkedTo?: number;
	/** True when nothing of the chat may be passed on. */
	isProtected?: boolean;
	/** The supergroup that has taken the place of this group. */
	movedTo?: number;
};

/** The whole state, as `GET /sandbox/state` answers it. `version` grows with every change. */
export type State = {
	version: number;
	bot: User;
	commands: { command: string; description: string }[];
	people: Person[];
	rooms: Room[];
};

/**
 * A fault on demand. It applies to calls that fit `method` and `chat` (both optional: any), leaves the
 * first `skip` of them alone and then strikes `times` times (default 1; `Infinity` for always).
 *
 * - `error`: the Bot API's own answer: `code` 400, 401, 403, 409, 429 (with `retryAfter` in seconds), 5xx …
 * - `html`: a proxy's 502 page instead of JSON; `after` says whether the call was carried out first.
 * - `reset`: the connection is cut, before or `after` the call was carried out.
 * - `delay`: answers `ms` later than usual; the call is carried out at once when `after` is true.
 * - `silent`: never answers; the call is carried out first when `after` is true.
 */
export type Fault = {
	method?: string;
	chat?: number | string;
	skip?: number;
	times?: number;
} & FaultKind;

export type FaultKind =
	| {
			kind: "error";
			code: number;
			description: string;
			retryAfter?: number;
			migrateToChatId?: number;
	  }
	| { kind: "html"; after?: boolean }
	| { kind: "reset"; after?: boolean }
	| { kind: "delay"; ms: number; after?: boolean }
	| { kind: "silent"; after?: boolean };

/** One call that reached the stand-in, in order of arrival. */
export type Call = {
	method: string;
	/** `chat_id` as it was sent. */
	chat?: number | string;
	payload: Record<string, unknown>;
	/** Unix milliseconds of its arrival. */
	at: number;
	/** True when the call changed (or read) the state, whatever was answered. */
	processed: boolean;
	/** The fault that struck, by kind. */
	fault?: FaultKind["kind"];
};
