import { Composer } from "grammy";
import type { ChannelRules } from "../../article/channel-rules.ts";
import type { ChannelId } from "../../article/channel.ts";
import type { Amendments } from "../../store/amendments.ts";
import type { Articles, StoredArticle } from "../../store/articles.ts";
import type { Dead } from "../../store/dead.ts";
import type { Decided } from "../../store/deciding.ts";
import type { Holds } from "../../store/holds.ts";
import type { Lanes } from "../../store/lanes.ts";
import type { Prompts } from "../../store/prompts.ts";
import type { Queue } from "../../store/queue.ts";
import type { Texts } from "../../texts.ts";
import { type FromAdmin, forTeam, refuseOthers } from "../admins.ts";
import { hearAnswers } from "../answers.ts";
import type { BotContext } from "../context.ts";
import { createDeadWords } from "../dead-words.ts";
import { type DeskWords, titleOf } from "../desk-words.ts";
import type { EditorsDeps } from "../editors.ts";
import { putMenu, showMenu } from "../menus.ts";
import { answerPress } from "../press.ts";
import { createQueueView, type QueuePlace, tabOf } from "../queue-view.ts";
import { createQueueWhy } from "../queue-why.ts";
import type { ReviewDesk } from "../review-desk.ts";
import { whenRefused } from "../when-refused.ts";
import { readWhen } from "../when.ts";

const PROMPT = "queue-time";
/** What a button of an article's entry carries: tab, page, ref and revision. */
const PRESS = /^qu:(now|time|drop):([a-z]):(\d{1,5}):([\w-]{22}):(\d+)$/;

/**
 * `/queue`, for the team: what is scheduled, what waits, what needs a yes, what nobody knows and what failed, in one
 * message; and what can be done about each. An old message's buttons do what they say as the store stands by then.
 */
export function queueFeature(deps: {
	queue: Queue;
	articles: Articles;
	dead: Dead;
	holds: Pick<Holds, "cancel">;
	amendments: Pick<Amendments, "reschedule">;
	lanes: Pick<Lanes, "paused">;
	prompts: Prompts;
	words: DeskWords;
	desk: ReviewDesk;
	channelTitle: (channel: ChannelId) => string;
	rulesOf: (channel: ChannelId) => ChannelRules;
	trial: EditorsDeps["trial"];
	texts: Texts;
	now: () => number;
}): Composer<BotContext> {
	const { articles, dead, holds, amendments, prompts, words, desk, now } = deps;
	const feature = new Composer<BotContext>();
	refuseOthers(feature, "look", /^qu:/);
	refuseOthers(feature, "write", PRESS);
	const own = forTeam(feature, "look");
	const editors = forTeam(feature, "write");
	const why = createQueueWhy(deps);
	const view = createQueueView({ ...deps, why, deadWords: createDeadWords(deps) });

	own.command("queue", async (ctx) =>
		showMenu(ctx, await view.list(ctx, { tab: "scheduled", page: 0 })),
	);

	own.callbackQuery(/^qu:list:([a-z]):(\d{1,5})$/, async (ctx) =>
		showMenu(ctx, await view.list(ctx, placeOf(ctx.match[1], ctx.match[2]))),
	);

	own.callbackQuery(/^qu:show:([a-z]):(\d{1,5}):([\w-]{22})$/, async (ctx) => {
		const [, letter, page, ref = ""] = ctx.match;
		return showArticle(ctx, placeOf(letter, page), ref);
	});

	own.callbackQuery(/^qu:post:([a-z]):(\d{1,5}):([\w-]{8}):([\w-]{22}(?:~\d+)?)$/, async (ctx) => {
		const [, letter, page, channel = "", ref = ""] = ctx.match;
		const place = placeOf(letter, page);
		const menu = view.post(ctx, place, await dead.named(channel, ref));
		return menu === undefined ? gone(ctx, place) : showMenu(ctx, menu);
	});

	own.callbackQuery(/^qu:see:([\w-]{22})$/, async (ctx) => {
		const stored = await articles.read(ctx.match[1] ?? "");
		if (stored?.article === undefined) {
			return answerPress(ctx, { text: ctx.t("review-withdrawn"), show_alert: true });
		}
		await answerPress(ctx);
		const { ref, channels } = stored;
		return deps.trial(ctx.from.id, { ref, channels, edits: {} });
	});

	editors.callbackQuery(PRESS, async (ctx) => {
		const [, what, letter, page, ref = "", revision] = ctx.match;
		const place = placeOf(letter, page);
		const stored = await articles.read(ref);
		const seen = Number(revision);
		if (stored?.article === undefined || stored.hold !== undefined || stored.revision !== seen) {
			return tooLate(ctx, place, ref, stored);
		}
		if (what === "time") return askTime(ctx, stored);
		const editor = { by: ctx.from.id, now: now(), seen };
		const decided =
			what === "now"
				? await amendments.reschedule(ref, editor, editor.now)
				: await holds.cancel(ref, editor);
		const said = what === "now" ? ctx.t("queue-goes") : ctx.t("review-cancelled");
		if (decided.kind === "changed") return tooLate(ctx, place, ref, await articles.read(ref));
		return over(ctx, place, ref, decided, said);
	});

	/** Under a message of the queue, what other features decide is followed by the queue. */
	own.callbackQuery(/^(review:(publish|reject)|dead:(retry|drop)):/, async (ctx, next) => {
		// The other feature has a match of its own.
		const isDead = ctx.match[1]?.startsWith("dead") === true;
		await next();
		const buttons = ctx.callbackQuery.message?.reply_markup?.inline_keyboard.flat() ?? [];
		const data = buttons.flatMap((one) => ("callback_data" in one ? [one.callback_data] : []));
		const back = data.map((one) => /^qu:list:([a-z]):(\d{1,5})$/.exec(one)).find((one) => one);
		if (back === undefined || back === null) return undefined;
		const place = placeOf(back[1], back[2]);
		if (isDead) {
			return ctx.editMessageReplyMarkup({
				reply_markup: { inline_keyboard: [view.backTo(place, ctx.t)] },
			});
		}
		return putMenu(ctx, await view.list(ctx, place));
	});

	hearAnswers(editors, prompts, [PROMPT], async (ctx, { text, prompt, take }) => {
		const ref = prompt.data["ref"] ?? "";
		const stored = await articles.read(ref);
		const when = readWhen(text, { zone: words.zoneOf(ctx), now: now(), locale: ctx.locale });
		if (when.kind !== "at") return whenRefused(when, ctx.t);
		const { embargoedUntil = 0 } = stored?.article ?? {};
		if (when.at < embargoedUntil) {
			return ctx.t("queue-sooner", { time: words.timeOf(ctx, embargoedUntil) });
		}
		if (!(await take())) return undefined;
		const editor = { by: ctx.from.id, now: now(), seen: Number(prompt.data["revision"]) };
		const decided = await amendments.reschedule(ref, editor, when.at);
		const said = ctx.t("review-scheduled", { time: words.timeOf(ctx, when.at) });
		if (decided.kind === "changed") return lateText(ctx, ref, await articles.read(ref));
		const reply = await desk.conclude(ctx, ref, decided, said);
		return reply.isDone ? said : reply.text;
	});

	async function askTime(ctx: FromAdmin, stored: StoredArticle): Promise<void> {
		await answerPress(ctx);
		const values = { title: titleOf(stored), zone: words.zoneOf(ctx) };
		const asked = await ctx.reply(ctx.t("review-ask-time", values), {
			link_preview_options: { is_disabled: true },
			reply_markup: { force_reply: true },
		});
		const data = { ref: stored.ref, revision: String(stored.revision) };
		await prompts.ask(ctx.from.id, { kind: PROMPT, data, messageId: asked.message_id }, now());
	}

	async function showArticle(ctx: FromAdmin, place: QueuePlace, ref: string): Promise<void> {
		const menu = await view.article(ctx, place, ref);
		return menu === undefined ? gone(ctx, place) : showMenu(ctx, menu);
	}

	async function gone(ctx: FromAdmin, place: QueuePlace): Promise<void> {
		return showMenu(ctx, await view.list(ctx, place), ctx.t("queue-gone"));
	}

	/** Ends a press that was carried out, or came too late, and goes on with the queue. */
	async function over(
		ctx: FromAdmin,
		place: QueuePlace,
		ref: string,
		decided: Decided,
		done: string,
	): Promise<void> {
		const reply = await desk.conclude(ctx, ref, decided, done);
		const said = reply.isDone ? done : reply.text;
		return showMenu(ctx, await view.list(ctx, place), said);
	}

	/** Says who was first, where somebody was, and shows what there is now. */
	async function tooLate(
		ctx: FromAdmin,
		place: QueuePlace,
		ref: string,
		stored: StoredArticle | undefined,
	): Promise<void> {
		const said = await lateText(ctx, ref, stored);
		const menu = (await view.article(ctx, place, ref)) ?? (await view.list(ctx, place));
		return showMenu(ctx, menu, said);
	}

	async function lateText(
		ctx: FromAdmin,
		ref: string,
		stored: StoredArticle | undefined,
	): Promise<string> {
		const by = await words.lastHand(ctx, ref);
		if (stored?.article !== undefined && by === undefined) return ctx.t("desk-changed");
		return (await desk.conclude(ctx, ref, { kind: "late" }, "")).text;
	}

	return feature;
}

const placeOf = (letter: string | undefined, page: string | undefined): QueuePlace => ({
	tab: tabOf(letter),
	page: Number(page),
});
