import type { MiddlewareFn } from "grammy";
import { typedCommand } from "./commands.ts";
import type { BotContext } from "./context.ts";

/** What is answered in groups; the features do so without a sound. */
export const groupCommands: readonly string[] = ["latest", "search"];

/** With what the data of buttons begin that may stand in groups. */
export const groupButtons: readonly string[] = ["lt:", "sr:"];

/**
 * Keeps from the features what people write in groups, but for {@link groupCommands}, and everywhere what is said to
 * another bot. What Telegram itself tells of a group goes through: memberships, moves, forwards of a channel's posts.
 */
export function createGroupGuard(): MiddlewareFn<BotContext> {
	return async (ctx, next) => {
		const command = typedCommand(ctx);
		const isOthers =
			command?.bot !== undefined && command.bot.toLowerCase() !== ctx.me.username.toLowerCase();
		if (isOthers) return undefined;
		if (ctx.chat?.type !== "group" && ctx.chat?.type !== "supergroup") return next();
		if (ctx.callbackQuery !== undefined) {
			const { data = "" } = ctx.callbackQuery;
			return groupButtons.some((prefix) => data.startsWith(prefix)) ? next() : undefined;
		}
		const { message } = ctx;
		if (message?.text === undefined || message.is_automatic_forward === true) return next();
		return groupCommands.includes(command?.name ?? "") ? next() : undefined;
	};
}
