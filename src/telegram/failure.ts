import { GrammyError, HttpError } from "grammy";
import { createRedactor } from "../logger.ts";
import { reasons } from "./reasons.ts";
import { isUnauthorized, TransportError } from "./transport.ts";

/**
 * What a failed call means for a post. All but `unknown` are certain: nothing was sent.
 *
 * - `flood`: wait so long, then ask again
 * - `unauthorized`: the token is no longer valid
 * - `chat`: the chat refuses the bot: not a member, no rights, not found
 * - `migrated`: the group has become a supergroup, which is reached by the id `to`
 * - `unmodified`: an edit that changes nothing: as good as done
 * - `missing`: the message to edit, delete, forward or pin is not there
 * - `fixed`: this message can't be edited or deleted (any more), or not forwarded
 * - `media`: Telegram could not be given a picture, a video or a sound; `position` tells which one of an album, from 0
 * - `formatting`: Telegram can't read the entities, or refuses a link
 * - `content`: Telegram refuses the post as it is
 * - `unreachable`: nothing was written to Telegram
 * - `unknown`: the request may have been carried out
 */
export type Failure =
	| { kind: "flood"; retryAfterMs: number; reason: string }
	| { kind: "migrated"; to: number; reason: string }
	| { kind: "media"; position: number | undefined; reason: string }
	| {
			kind:
				| "unauthorized"
				| "chat"
				| "unmodified"
				| "missing"
				| "fixed"
				| "formatting"
				| "content"
				| "unreachable"
				| "unknown";
			reason: string;
	  };

/** Telegram names these cases by words alone; the list is in the order in which they are tried. */
const refusals: [RegExp, Exclude<Failure["kind"], "flood" | "migrated" | "media">][] = [
	[/message is not modified|MESSAGE_NOT_MODIFIED/i, "unmodified"],
	[/message to (edit|delete|forward|pin|unpin) not found|MESSAGE_ID_INVALID/i, "missing"],
	[
		/can't be (edited|deleted|forwarded)|MESSAGE_DELETE_FORBIDDEN|MESSAGE_EDIT_TIME_EXPIRED/i,
		"fixed",
	],
	[/chat not found|PEER_ID_INVALID|CHANNEL_PRIVATE|CHANNEL_INVALID/i, "chat"],
	[/member list is inaccessible/i, "chat"],
	[/not enough rights|need administrator rights|CHAT_ADMIN_REQUIRED|CHAT_WRITE_FORBIDDEN/i, "chat"],
	[/have no rights|upgraded to a supergroup/i, "chat"],
	[/can't parse (message ?)?entit|entity (URL|beginning|end)|ENTITY_|ENTITIES_/i, "formatting"],
	[
		/BUTTON_URL_INVALID|button URL|wrong (HTTP|tg|ton) URL$|unsupported URL protocol/i,
		"formatting",
	],
];

/** How the Bot API, and the servers behind it, name trouble with a file or its address. */
const mediaTrouble =
	/HTTP URL content|HTTP URL specified|file HTTP URL|file identifier|WEBPAGE_|wrong type of the web page|PHOTO_|VIDEO_|AUDIO_|MEDIA_|IMAGE_|EXTERNAL_URL_INVALID|FILE_|file is too big|file of size|too big for a photo|file must be non-empty|there is no (photo|video|audio)|wrong remote file/i;
const mediaRights =
	/rights to send (photo|video|audio|music|voice|document|file|animation|gif|sticker|media)/i;
/** One bad item fails its whole album; the answer says which. */
const albumItem = /failed to send message #(\d+) with the error message "(.*)"/i;

/** A reason is stored and shown; a proxy on the way may have put the address of the call into it. */
const redact = createRedactor();

/** Beyond it a figure is a mistake on the way, not a wish of Telegram's. */
const LONGEST_FLOOD_MS = 30 * 24 * 3_600_000;

/** How long Telegram wants to be left alone (ms), by the `retry_after` of its answer (s). */
export function floodMs(retryAfter = 1): number {
	return Math.min(Math.max(0, retryAfter) * 1000, LONGEST_FLOOD_MS);
}

/** Tells what is known after a failed call of the Bot API. An error of any other origin counts as unknown. */
export function classify(error: unknown): Failure {
	if (error instanceof GrammyError) return classifyAnswer(error);
	const cause = error instanceof HttpError ? error.error : error;
	if (cause instanceof TransportError) {
		return { kind: cause.isWritten ? "unknown" : "unreachable", reason: cause.message };
	}
	return {
		kind: "unknown",
		reason: cause instanceof Error ? cause.name : reasons["reason-unexpected"],
	};
}

/** True when it is pinning alone that the bot may not do in a chat. */
export function lacksPinRight({ kind, reason }: Failure): boolean {
	return (
		kind === "chat" && /rights to (manage|pin)[^.]*messages?/i.test(reason) && /pin/i.test(reason)
	);
}

/** Makes a call and classifies its failure. */
export async function tryCall<T>(
	call: () => Promise<T>,
): Promise<{ ok: true; result: T } | { ok: false; failure: Failure }> {
	try {
		return { ok: true, result: await call() };
	} catch (error) {
		return { ok: false, failure: classify(error) };
	}
}

/** Makes a call whose result does not matter: undefined when it was done, `done` kinds of failure included. */
export async function failureOf(
	call: () => Promise<unknown>,
	...done: Failure["kind"][]
): Promise<Failure | undefined> {
	const outcome = await tryCall(call);
	return outcome.ok || done.includes(outcome.failure.kind) ? undefined : outcome.failure;
}

function classifyAnswer(error: GrammyError): Failure {
	const { error_code: code, parameters } = error;
	const reason = redact(error.description);
	if (code === 429) {
		return { kind: "flood", retryAfterMs: floodMs(parameters?.retry_after), reason };
	}
	const to = parameters?.migrate_to_chat_id;
	if (code === 400 && to !== undefined) return { kind: "migrated", to, reason };
	if (isUnauthorized(code)) return { kind: "unauthorized", reason };
	if (code === 403) return { kind: "chat", reason };
	if (code >= 500) return { kind: "unknown", reason };
	const [, item, ofItem] = albumItem.exec(reason) ?? [];
	// What is quoted are others' words, such as an address.
	const said = (ofItem ?? reason).replace(/(?<!\p{L})'[^']*'|"[^"]*"/gu, "''");
	// A group where the bot is a mere member may take texts and nothing else.
	if (mediaRights.test(said)) return { kind: "media", position: undefined, reason };
	const kind = refusals.find(([words]) => words.test(said))?.[1] ?? "content";
	const isCertain = kind !== "content" && kind !== "formatting";
	if (isCertain || (kind === "formatting" && !mediaTrouble.test(said))) return { kind, reason };
	if (item !== undefined || mediaTrouble.test(said)) {
		return { kind: "media", position: item === undefined ? undefined : Number(item) - 1, reason };
	}
	return { kind, reason };
}
