import { randomUUID } from "node:crypto";
import type { Api } from "grammy";
import { may } from "../article/team.ts";
import type { Logger } from "../logger.ts";
import type { CampaignMessage, CampaignMessages } from "../store/campaign-messages.ts";
import type { Campaigns } from "../store/campaigns.ts";
import type { Leases } from "../store/leases.ts";
import { createRounds } from "../store/rounds.ts";
import type { Team } from "../store/team.ts";
import { tryCall } from "../telegram/failure.ts";
import type { Texts } from "../texts.ts";
import { type BroadcastProgress, progressMenu } from "./broadcast-words.ts";

/** How often the messages are changed, where there is something new to show. */
const LOOK_EVERY_MS = 4000;

/**
 * Shows the admins how far their broadcasts are, each in one message, until the result. One process keeps them up to
 * date, however many there are, and another one goes on when it ends.
 */
export function createBroadcastDisplay(deps: {
	api: Pick<Api, "sendMessage" | "editMessageText" | "deleteMessage">;
	campaigns: Pick<Campaigns, "active">;
	campaignMessages: CampaignMessages;
	leases: Leases;
	team: Pick<Team, "roleOf">;
	/** How far a campaign is; undefined when there is none. */
	progress: (campaign: string) => Promise<BroadcastProgress | undefined>;
	texts: Texts;
	everyMs?: number | undefined;
	logger: Logger;
	now: () => number;
}) {
	const { api, campaignMessages: messages, leases, texts, logger, now } = deps;
	const { everyMs = LOOK_EVERY_MS } = deps;
	const owner = randomUUID();
	/** What each message was last changed to by this process. */
	const shown = new Map<number, string>();

	async function draw({ campaign, locale }: Pick<CampaignMessage, "campaign" | "locale">) {
		const progress = await deps.progress(campaign);
		if (progress === undefined) return undefined;
		const say = (id: string, values = {}) => texts.text(locale, id, values);
		const { text, buttons } = progressMenu(campaign, progress, now(), { say, locale });
		const { state } = progress;
		// What is in flight when it is stopped has yet to be counted.
		const isOver =
			state === "done" ||
			(state === "cancelled" && !(await deps.campaigns.active()).includes(campaign));
		return { text, more: { reply_markup: { inline_keyboard: buttons } }, isOver };
	}

	async function update(message: CampaignMessage): Promise<void> {
		const { admin, messageId } = message;
		// Whoever writes no more is not shown how it goes on.
		if (!may(await deps.team.roleOf(admin), "write")) return messages.drop(message);
		const drawn = await draw(message);
		if (drawn === undefined) return messages.drop(message);
		const { text, more, isOver } = drawn;
		if (shown.get(messageId) !== text) {
			const edited = await tryCall(() => api.editMessageText(admin, messageId, text, more));
			const isShown = edited.ok || edited.failure.kind === "unmodified";
			if (isShown) shown.set(messageId, text);
			else if (!isOver) return;
			else if (["missing", "fixed"].includes(edited.failure.kind)) {
				// Who has deleted the message is told the result all the same.
				await api.sendMessage(admin, text, more);
			} else if (edited.failure.kind !== "chat") return;
		}
		if (!isOver) return;
		shown.delete(messageId);
		await messages.drop(message);
	}

	async function look(): Promise<void> {
		const all = await messages.all();
		if (all.length === 0 || !(await leases.take("broadcasts", owner, 3 * everyMs))) {
			// Whoever has shown something since then knows better.
			shown.clear();
			return;
		}
		for (const message of all) {
			await update(message).catch((error: unknown) =>
				logger.warn({ err: error, campaign: message.campaign }, "a broadcast could not be shown"),
			);
		}
	}

	/** Shows a broadcast to an admin, in a new message, which takes the place of the one that they had. */
	async function show(
		campaign: string,
		{ admin, locale }: Pick<CampaignMessage, "admin" | "locale">,
	): Promise<void> {
		const drawn = await draw({ campaign, locale });
		if (drawn === undefined) return;
		const all = await messages.all();
		const { message_id: messageId } = await api.sendMessage(admin, drawn.text, drawn.more);
		await messages.keep({ campaign, admin, messageId, locale });
		const older = all.find((one) => one.campaign === campaign && one.admin === admin);
		if (older !== undefined) await tryCall(() => api.deleteMessage(admin, older.messageId));
	}

	const failed = "broadcasts could not be shown";
	const rounds = createRounds({ run: look, everyMs, failed, logger });

	return {
		show,

		/** Shows an admin every broadcast that is not over. */
		async showAll(to: Pick<CampaignMessage, "admin" | "locale">): Promise<void> {
			const all = await messages.all();
			for (const campaign of new Set(all.map((one) => one.campaign))) await show(campaign, to);
		},

		/** Brings the messages that show a broadcast up to date right away. */
		async refresh(campaign: string): Promise<void> {
			const all = await messages.all();
			await Promise.all(all.filter((one) => one.campaign === campaign).map(update));
		},

		/** Keeps the messages up to date from now on. A look that fails is repeated with the next one. */
		start(): void {
			rounds.start();
		},

		/** Waits for the look under way and lets another process go on. */
		async stop(): Promise<void> {
			await rounds.stop();
			await leases.release("broadcasts", owner);
		},
	};
}
export type BroadcastDisplay = ReturnType<typeof createBroadcastDisplay>;
