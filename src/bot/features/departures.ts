import { Composer } from "grammy";
import type { BotContext } from "../context.ts";
import type { ReaderDeps } from "../reader-deps.ts";

/**
 * Hears who blocks the bot, and who lets it in again: until then nothing is sent to them, and nothing forgotten. Who
 * writes is there, whatever was noted before.
 */
export function departuresFeature(
	deps: Pick<ReaderDeps, "readers" | "recipients" | "now">,
): Composer<BotContext> {
	const { readers, recipients, now } = deps;
	const feature = new Composer<BotContext>();
	const own = feature.chatType("private");

	own.on("my_chat_member", async (ctx) => {
		const { status } = ctx.myChatMember.new_chat_member;
		if (status === "kicked") await readers.note(ctx.chat.id, { blockedAt: now() });
		else await welcome(ctx.chat.id);
	});

	own.on(["message", "callback_query"], async (ctx, next) => {
		const { subscriber } = ctx;
		if (subscriber?.blockedAt !== undefined || subscriber?.goneAt !== undefined) {
			await welcome(ctx.chat.id);
		}
		await next();
	});

	/** Notes that somebody can be reached again. What was changed or withdrawn meanwhile is, too, in their chat. */
	async function welcome(id: number): Promise<void> {
		await readers.note(id, { blockedAt: undefined, goneAt: undefined });
		await recipients.touchAll(id, now());
	}

	return feature;
}
