import type { Prompt, Prompts } from "../store/prompts.ts";
import type { FromAdmin, TeamPart } from "./admins.ts";

/** What an admin has said to a question. */
export type Answer = {
	text: string;
	prompt: Prompt;
	/** Takes the question off; false when another answer has done that. Until then, it stays open. */
	take: () => Promise<boolean>;
};

/**
 * Hears what admins answer to questions of some kinds: a reply to the question, or the next message that is no command.
 *
 * @param reply says what they hear of it; undefined for nothing
 */
export function hearAnswers(
	part: TeamPart,
	prompts: Prompts,
	kinds: readonly string[],
	reply: (ctx: FromAdmin, answer: Answer) => Promise<string | undefined>,
): void {
	part.on("message:text", async (ctx, next) => {
		const { text, reply_to_message: answered } = ctx.message;
		const prompt = text.startsWith("/") ? undefined : await prompts.read(ctx.from.id);
		if (prompt === undefined || !kinds.includes(prompt.kind)) return next();
		if (answered !== undefined && answered.message_id !== prompt.messageId) return next();
		const take = async () => (await prompts.take(ctx.from.id, prompt.messageId)) !== undefined;
		const said = await reply(ctx, { text, prompt, take });
		if (said === undefined) return undefined;
		return ctx.reply(said, { link_preview_options: { is_disabled: true } });
	});
}
