import { Composer } from "grammy";
import type { Campaigns } from "../../store/campaigns.ts";
import { forAdmins, refuseOthers } from "../admins.ts";
import { broadcastDialogue, type BroadcastDialogueDeps } from "../broadcast-dialogue.ts";
import type { BroadcastDisplay } from "../broadcast-display.ts";
import type { BotContext } from "../context.ts";
import type { Dialogues } from "../conversations.ts";
import { answerPress } from "../press.ts";

/**
 * `/broadcast`, for admins: a message to all readers of the bot, or to those of some topics; and the buttons that hold
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
	const { admins, broadcasts, campaigns, display, now } = deps;
	const feature = new Composer<BotContext>();
	refuseOthers(feature, admins, /^bc:/);
	const own = forAdmins(feature, admins);
	const write = deps.dialogues.add("broadcast", broadcastDialogue(deps));

	own.command("broadcast", async (ctx) => {
		// Whoever has lost the message with the buttons gets them again.
		await display.showAll({ admin: ctx.from.id, locale: ctx.locale });
		if ((await broadcasts.count(undefined)) === 0) return ctx.reply(ctx.t("broadcast-nobody"));
		return write(ctx, {});
	});

	own.callbackQuery(/^bc:(pause|resume|stop):([\w-]{1,40})$/, async (ctx) => {
		const [, what, id = ""] = ctx.match;
		const isTurned = await turn(what, id);
		await answerPress(ctx, isTurned ? {} : { text: ctx.t("broadcast-over"), show_alert: true });
		await display.refresh(id);
	});

	async function turn(what: string | undefined, id: string): Promise<boolean> {
		if (what === "stop") return campaigns.cancel(id, now());
		if (what === "pause") return campaigns.pause(id, now());
		const isGoingOn = await campaigns.resume(id, now());
		if (isGoingOn) deps.wakeCampaign(id);
		return isGoingOn;
	}

	return feature;
}
