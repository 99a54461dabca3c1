import { Broadcast } from "../article/broadcast.ts";
import type { Campaign } from "../store/campaigns.ts";
import type { Subscriber } from "../store/readers.ts";
import type { Telegram } from "../telegram/client.ts";

/** Whether a broadcast still is for a reader. @throws {z.ZodError} for what another version has made */
export function isBroadcastWanted({ reader }: Subscriber, { payload }: Campaign): boolean {
	const { topics } = Broadcast.parse(payload);
	return topics?.some((slug) => Object.hasOwn(reader.topics, slug)) ?? true;
}

/** Sends a broadcast to a reader; a paid one as such, so that Telegram takes it at a thousand a second. */
export async function sendBroadcast(
	telegram: Pick<Telegram, "post">,
	{ id }: Pick<Subscriber, "id">,
	{ payload, isPaid }: Pick<Campaign, "payload" | "isPaid">,
): Promise<unknown> {
	const { text, entities } = Broadcast.parse(payload);
	return telegram.post("sendMessage", {
		chat_id: id,
		text,
		entities,
		...(isPaid ? { allow_paid_broadcast: true } : {}),
	});
}
