import type { MiddlewareFn } from "grammy";
import { digestOf } from "../article/article.ts";
import type { BotContext } from "./context.ts";

/** Of how many messages it is known what they said. */
const MAX_KNOWN = 10_000;

/**
 * Lets what somebody has corrected in a private chat count like a new message, once for each wording: a command, or
 * words to look for. Edits in other chats go nowhere.
 */
export function createEdits(): MiddlewareFn<BotContext> {
	/** What the newest messages said, as digests; memory alone, since an answer more is no harm. */
	const known = new Map<string, string>();

	/** True when a message does not say what it has said before. */
	function isNews(place: string, text: string): boolean {
		const digest = digestOf(text);
		if (known.get(place) === digest) return false;
		known.delete(place);
		known.set(place, digest);
		const [oldest] = known.keys();
		if (known.size > MAX_KNOWN && oldest !== undefined) known.delete(oldest);
		return true;
	}

	return async (ctx, next) => {
		const { message, editedMessage } = ctx;
		if (message?.text !== undefined && message.chat.type === "private") {
			isNews(`${message.chat.id} ${message.message_id}`, message.text);
		}
		if (editedMessage === undefined) return next();
		const { chat, message_id: messageId, text } = editedMessage;
		if (chat.type !== "private" || text === undefined) return undefined;
		if (!isNews(`${chat.id} ${messageId}`, text)) return undefined;
		const { update } = ctx;
		// Features hear of messages; this one has its old id and tells when it was edited.
		update.message = { ...editedMessage };
		delete update.edited_message;
		return next();
	};
}
