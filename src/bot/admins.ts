import type { Composer } from "grammy";
import type { User } from "grammy/types";
import type { BotContext } from "./context.ts";
import { answerPress } from "./press.ts";

/** An update that an admin has caused. */
export type FromAdmin = BotContext & { from: User };

/** The part of a feature that is for admins alone, in private chats; `admins` are Telegram user ids. */
export function forAdmins(feature: Composer<BotContext>, admins: readonly number[]) {
	return feature.chatType("private").filter((ctx: BotContext) => isOneOf(admins, ctx));
}
export type AdminsPart = ReturnType<typeof forAdmins>;

/** Tells everybody else who presses one of these buttons that they are for admins. */
export function refuseOthers(
	feature: Composer<BotContext>,
	admins: readonly number[],
	buttons: RegExp,
): void {
	feature
		.chatType("private")
		.callbackQuery(buttons)
		.filter(
			(ctx: BotContext) => !isOneOf(admins, ctx),
			(ctx) => answerPress(ctx, { text: ctx.t("button-not-allowed"), show_alert: true }),
		);
}

/** True when an update was caused by one of these people. */
export function isOneOf(people: readonly number[], ctx: BotContext): boolean {
	return people.includes(ctx.from?.id ?? 0);
}
