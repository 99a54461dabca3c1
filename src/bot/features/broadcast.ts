import { Composer } from "grammy";
import type { Campaigns } from "../../store/campaigns.ts";
import { forTeam, refuseOthers } from "../admins.ts";
import { broadcastDialogue, type BroadcastDialogueDeps } from "../broadcast-dialogue.ts";
import type { BroadcastDisplay } from "../broadcast-display.ts";
import type { BotContext } from "../context.ts";
import type { Dialogues } from "../conversations.ts";
import { answerPress } from "../press.ts";

/**
 * `/broadcast`, for editors: a message to all readers of the bot, or to those of some topics; and the buttons that hold
 * up and end one that is under way. Pressed twice, or by two, they do what they say once.
 */
export function broadcastFeature(
	deps: BroadcastDialogueDeps & {
		campaigns: Pick<Campaigns, "pause" | "resume" | "cancel">;
		display: BroadcastDisplay;
		/** Has a campaign looked at, soon. */
		wakeCampaign: (campaign: string) => void;
		dialogues: Pick<Dialogues, "add">;
	},
): Composer<BotContext> {
	const { broadcasts, campaigns, display, now } = deps;
	const feature = new Composer<BotContext>();
	refuseOthers(feature, "write", /^bc:/);
	const own = forTeam(feature, "write");
	const write = deps.dialogues.add("broadcast", broadcastDialogue(deps));

	own.command("broadcast", async (ctx) => {
		// Whoever has lost the message with the buttons gets them again.
		await display.showAll({ admin: ctx.from.id, locale: ctx.locale });
		if ((await broadcasts.count(undefined)) === 0) return ctx.reply(ctx.t("broadcast-nobody"));
		return write(ctx, {});
	});

	own.callbackQuery(/^bc:(pause|resume|stop):([\w-]{1,40})$/, async (ctx) => {
		const [, what, id = ""] = ctx.match;
		const isTurned = await turn(what, id, ctx.from.id);
		await answerPress(ctx, isTurned ? {} : { text: ctx.t("broadcast-over"), show_alert: true });
		await display.refresh(id);
	});

	async function turn(what: string | undefined, id: string, by: number): Promise<boolean> {
		if (what === "stop") return campaigns.cancel(id, now(), { what: "stopped", by });
		if (what === "pause") return campaigns.pause(id, now(), { what: "paused", by });
		const isGoingOn = await campaigns.resume(id, now(), { what: "resumed", by });
		if (isGoingOn) deps.wakeCampaign(id);
		return isGoingOn;
	}

	return feature;
}
