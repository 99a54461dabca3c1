import type { Composer } from "grammy";
import type { User } from "grammy/types";
import { may, type Right } from "../article/team.ts";
import type { BotContext } from "./context.ts";
import { answerPress } from "./press.ts";

/** An update that somebody of the newsroom's team has caused. */
export type FromAdmin = BotContext & { from: User };

/** The part of a feature that is for those of the team who hold a right, in private chats. */
export function forTeam(feature: Composer<BotContext>, right: Right) {
	return feature
		.chatType("private")
		.filter((ctx: BotContext): ctx is FromAdmin => may(ctx.role, right));
}
export type TeamPart = ReturnType<typeof forTeam>;

/** Tells everybody else who presses one of these buttons that they are not for them. */
export function refuseOthers(feature: Composer<BotContext>, right: Right, buttons: RegExp): void {
	feature
		.chatType("private")
		.callbackQuery(buttons)
		.filter(
			(ctx: BotContext) => !may(ctx.role, right),
			(ctx) => answerPress(ctx, { text: ctx.t("button-not-allowed"), show_alert: true }),
		);
}
