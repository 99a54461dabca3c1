import { Composer } from "grammy";
import type { ChannelRules } from "../../article/channel-rules.ts";
import type { ChannelId } from "../../article/channel.ts";
import type { Conclusion } from "../../store/conclusions.ts";
import type { Dead, Decided } from "../../store/dead.ts";
import type { Decision } from "../../store/decision.ts";
import type { Prompts } from "../../store/prompts.ts";
import { isAsShown, type Shown, WreckKind } from "../../store/wreck.ts";
import { classify } from "../../telegram/failure.ts";
import type { LinkReader } from "../../telegram/named-message.ts";
import { isolate, type Texts } from "../../texts.ts";
import { type FromAdmin, forTeam, refuseOthers } from "../admins.ts";
import { hearAnswers } from "../answers.ts";
import type { BotContext } from "../context.ts";
import { pressPattern, readPress } from "../dead-buttons.ts";
import { createDeadWords, wreckButtons, wreckTitle } from "../dead-words.ts";
import { answerPress } from "../press.ts";
import { showMessage } from "../show-message.ts";

/** How many posts are shown at a time: each is a message of its own, with buttons. */
const AT_ONCE = 10;
const PROMPT = "dead";
/** What an admin answers who has no link; some keyboards make a longer dash of two. */
const DASHES = ["-", "–", "—"];

/** A post that an admin decides on, and the message whose button said so. */
type Place = { channel: ChannelId; ref: string; shown: Shown; pressed: number };

/**
 * `/dead`, for the team: the posts that could not be sent or taken back, or of which nobody knows, and the buttons that
 * decide on them, here and under what the admins were told. Pressed twice, or by two, a decision is carried out once.
 */
export function deadFeature(deps: {
	dead: Dead;
	prompts: Prompts;
	/** Reads a link to a message of a channel. */
	readLink: LinkReader;
	/** How the admins know a channel. */
	channelTitle: (channel: ChannelId) => string;
	rulesOf: (channel: ChannelId) => Pick<ChannelRules, "timeZone">;
	/** Has a channel looked at. */
	wake: (channel: ChannelId) => void;
	texts: Texts;
	now: () => number;
}): Composer<BotContext> {
	const { dead, prompts, readLink, channelTitle, texts, now } = deps;
	const words = createDeadWords(deps);
	const feature = new Composer<BotContext>();
	refuseOthers(feature, "decide", /^dead:/);
	const own = forTeam(feature, "decide");
	const noLink = texts.locales.map((locale) => texts.text(locale, "dead-no-link").toLowerCase());
	const isNoLink = (text: string) => [...DASHES, ...noLink].includes(text.trim().toLowerCase());

	own.command("dead", async (ctx) => {
		const found = await dead.list();
		if (found.length === 0) return ctx.reply(ctx.t("dead-empty"));
		for (const wreck of found.slice(0, AT_ONCE)) {
			await ctx.reply(words.describe(ctx, wreck), {
				link_preview_options: { is_disabled: true },
				reply_markup: { inline_keyboard: wreckButtons(wreck, ctx.t) },
			});
		}
		const count = found.length - AT_ONCE;
		return count > 0 ? ctx.reply(ctx.t("dead-more", { count })) : undefined;
	});

	own.callbackQuery(pressPattern, async (ctx) => {
		const { action, shown, channel, ref } = readPress(ctx.match);
		const wreck = await dead.named(channel, ref);
		const pressed = ctx.callbackQuery.message?.message_id ?? 0;
		if (wreck === undefined || !isAsShown(wreck, shown)) return late(ctx, pressed);
		const place = { channel: wreck.post.channel, ref, shown, pressed };
		if (action !== "there") {
			const decided = await decide(ctx, place, { kind: action });
			return decided.kind === "done" ? answerPress(ctx) : late(ctx, pressed);
		}
		await answerPress(ctx);
		return askForLink(ctx, place, wreckTitle(wreck));
	});

	hearAnswers(own, prompts, [PROMPT], async (ctx, { text, prompt, take }) => {
		const { reply, isOver } = await answer(ctx, placeOf(prompt.data), text);
		// One that can't be used leaves the question open.
		if (isOver) await take();
		return reply;
	});

	async function answer(
		ctx: FromAdmin,
		place: Place,
		text: string,
	): Promise<{ reply: string; isOver: boolean }> {
		const link = isNoLink(text) ? undefined : await readLink(place.channel, text);
		if (link?.kind === "none") return { reply: ctx.t("dead-no-such-link"), isOver: false };
		if (link?.kind === "foreign") {
			const channel = channelTitle(place.channel);
			return { reply: ctx.t("dead-foreign-link", { channel }), isOver: false };
		}
		if (link !== undefined && !(await showMessage(ctx, place.channel, link.messageId))) {
			const channel = channelTitle(place.channel);
			return { reply: ctx.t("dead-no-such-message", { channel }), isOver: false };
		}
		const decided = await decide(ctx, place, { kind: "there", message: link });
		switch (decided.kind) {
			case "taken":
				return { reply: ctx.t("dead-taken-link"), isOver: false };
			case "linkless":
				return { reply: ctx.t("dead-linkless"), isOver: false };
			case "done":
				return { reply: conclusionOf(ctx, decided.conclusion), isOver: true };
			case "late":
			case "known":
				return { reply: ctx.t("dead-late"), isOver: true };
		}
	}

	async function decide(ctx: FromAdmin, place: Place, decision: Decision): Promise<Decided> {
		const { id, first_name: name } = ctx.from;
		const decider = { by: id, name, now: now() };
		const decided = await dead.decide(place, decision, decider, place.shown);
		if (decided.kind !== "done") return decided;
		deps.wake(place.channel);
		// The message may be one of the list, which is no notice.
		const more = { link_preview_options: { is_disabled: true } };
		const text = conclusionOf(ctx, decided.conclusion);
		await kept(ctx.api.editMessageText(id, place.pressed, text, more));
		return decided;
	}

	/** Says that there is nothing left to decide here, and takes the buttons away. */
	async function late(ctx: FromAdmin, pressed: number): Promise<void> {
		await answerPress(ctx, { text: ctx.t("dead-late"), show_alert: true });
		await kept(ctx.api.editMessageReplyMarkup(ctx.from.id, pressed));
	}

	async function askForLink(ctx: FromAdmin, place: Place, title: string): Promise<void> {
		const sent = await ctx.reply(ctx.t("dead-ask-link", { title }), {
			reply_markup: { force_reply: true, input_field_placeholder: "https://t.me/…" },
		});
		const { channel, ref, shown, pressed } = place;
		const data = { channel, ref, ...shown, pressed: String(pressed) };
		await prompts.ask(ctx.from.id, { kind: PROMPT, data, messageId: sent.message_id }, now());
	}

	function conclusionOf(ctx: BotContext, { kind, data }: Conclusion): string {
		const { channel = "", title = "", by = "" } = data;
		const isolated = { title: isolate(title), by: isolate(by) };
		return ctx.t(`notice-${kind}`, {
			...data,
			...isolated,
			channel: channelTitle(channel as ChannelId),
		});
	}

	return feature;
}

function placeOf({
	channel,
	ref = "",
	kind,
	attempt = "",
	pressed,
}: Record<string, string>): Place {
	const shown = { kind: WreckKind.parse(kind), attempt };
	return { channel: channel as ChannelId, ref, shown, pressed: Number(pressed) };
}

/** A message that is gone, or says what it should, needs no change. */
async function kept(change: Promise<unknown>): Promise<void> {
	await change.catch((error: unknown) => {
		if (!["unmodified", "missing", "fixed"].includes(classify(error).kind)) throw error;
	});
}
