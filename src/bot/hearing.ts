import type { Message } from "grammy/types";
import type { Prompt, Prompts } from "../store/prompts.ts";
import type { FromAdmin, TeamPart } from "./admins.ts";
import { isCommand } from "./commands.ts";

/** A message of whatever kind that somebody has sent to a question. */
export type HeardMessage = {
	message: Message;
	prompt: Prompt;
	/** Takes the question off; false when another answer has done that. Until then, it stays open. */
	take: () => Promise<boolean>;
};

/**
 * Hears what somebody sends to questions of some kinds, pictures and forwarded messages, too: a reply to the question, or
 * the next message that is no command.
 *
 * @param reply says what they hear of it; undefined for nothing
 */
export function hearMessages(
	part: TeamPart,
	prompts: Prompts,
	kinds: readonly string[],
	reply: (ctx: FromAdmin, heard: HeardMessage) => Promise<string | undefined>,
): void {
	part.on("message", async (ctx, next) => {
		const { message } = ctx;
		const prompt = isCommand(ctx) ? undefined : await prompts.read(ctx.from.id);
		if (prompt === undefined || !kinds.includes(prompt.kind)) return next();
		const answered = message.reply_to_message?.message_id;
		if (answered !== undefined && answered !== prompt.messageId) return next();
		const take = async () => (await prompts.take(ctx.from.id, prompt.messageId)) !== undefined;
		const said = await reply(ctx, { message, prompt, take });
		if (said === undefined) return undefined;
		return ctx.reply(said, { link_preview_options: { is_disabled: true } });
	});
}
