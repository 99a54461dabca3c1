import { z } from "zod";

/** What a call costs: nothing, a message to a chat, or something else that the bot does. */
export type Call = {
	kind: "free" | "message" | "call";
	/** A chat's id, or a channel's `@name`; undefined when the call has none or its body is a stream. */
	chat: string | undefined;
	/** How many messages it sends. */
	cost: number;
};

/** Asks about the bot, sets it up, or ends a button's waiting: Telegram does not count it as sending. */
const free = /^(get|setMy|deleteMy|setWebhook|deleteWebhook|answerCallbackQuery)/i;
/** Makes new messages in a chat. */
const message = /^(send(?!ChatAction)|forward|copy)/i;

const Body = z.looseObject({
	chat_id: z.union([z.number(), z.string()]).optional().catch(undefined),
	media: z.unknown().optional(),
	message_ids: z.unknown().optional(),
});

/** Tells what a call costs, from its address and from its body if that is JSON. */
export function readCall(address: string, body: unknown): Call {
	const method = address.slice(address.lastIndexOf("/") + 1);
	if (free.test(method)) return { kind: "free", chat: undefined, cost: 0 };
	const kind = message.test(method) ? "message" : "call";
	if (typeof body !== "string") return { kind, chat: undefined, cost: 1 };
	const { chat_id: chat, media, message_ids: ids } = Body.parse(JSON.parse(body));
	const many = [media, ids].find(Array.isArray);
	return {
		kind,
		chat: chat === undefined ? undefined : String(chat),
		cost: kind === "message" && many !== undefined ? Math.max(many.length, 1) : 1,
	};
}
