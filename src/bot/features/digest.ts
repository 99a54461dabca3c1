import { Composer } from "grammy";
import { dayText } from "../../article/digest-words.ts";
import type { DigestTime, Reader } from "../../article/reader.ts";
import { nextDigest } from "../../article/schedule.ts";
import { isolate } from "../../texts.ts";
import type { BotContext } from "../context.ts";
import { digestText } from "../digest-text.ts";
import { USUAL_DIGEST } from "../following.ts";
import { button, choice } from "../menu-parts.ts";
import { type Menu, showMenu } from "../menus.ts";
import { clockText, minuteText, readMinute, weekdayText } from "../minutes.ts";
import { answerPress } from "../press.ts";
import type { ReaderDeps } from "../reader-deps.ts";
import { zoneText } from "../zone-names.ts";

const WEEK = [1, 2, 3, 4, 5, 6, 7];
const WORKDAYS = [1, 2, 3, 4, 5];
/** The times that are one press away, in minutes since midnight. */
const USUAL_MINUTES = [7 * 60, 8 * 60, 18 * 60, 20 * 60];

/**
 * `/digest`: shows when the digest comes and has it changed, by buttons or with a time behind the command; `/digest now`
 * sends one right away.
 */
export function digestFeature(
	deps: Pick<ReaderDeps, "readers" | "zone" | "digestNow" | "now">,
): Composer<BotContext> {
	const { readers, now } = deps;
	const feature = new Composer<BotContext>();
	const own = feature.chatType("private");

	own.command("digest", async (ctx) => {
		const asked = ctx.match.trim();
		if (asked === "") return showMenu(ctx, menuOf(ctx, ctx.subscriber?.reader));
		if (/^(now|jetzt)$/i.test(asked)) {
			const answer = await sendNow(ctx);
			if (answer !== undefined) await ctx.reply(answer);
			return;
		}
		const minute = readMinute(asked);
		if (minute === undefined) {
			await ctx.reply(ctx.t("digest-unclear"));
			return;
		}
		const reader = await set(ctx.from.id, (time) => ({ ...time, minute }));
		return showMenu(ctx, menuOf(ctx, reader));
	});

	// Under a digest, which is to stay: the menu is a message of its own.
	own.callbackQuery("dg:menu", async (ctx) => {
		await answerPress(ctx);
		const { text, buttons } = menuOf(ctx, ctx.subscriber?.reader);
		await ctx.reply(String(text), { reply_markup: { inline_keyboard: buttons } });
	});
	own.callbackQuery("dg:now", async (ctx) => {
		// It may take longer than anybody waits for an answer.
		await answerPress(ctx);
		const answer = await sendNow(ctx);
		if (answer !== undefined) await ctx.reply(answer);
	});
	own.callbackQuery("dg:off", async (ctx) => {
		const reader = await readers.change(ctx.from.id, now(), (before) => {
			if (before.digest === undefined) return before;
			const { digest: _, ...rest } = before;
			return rest;
		});
		return showMenu(ctx, menuOf(ctx, reader), ctx.t("digest-set-off"));
	});
	own.callbackQuery(/^dg:at:(\d{1,4})$/, async (ctx) => {
		const minute = Math.min(Number(ctx.match[1]), 24 * 60 - 1);
		const reader = await set(ctx.from.id, (time) => ({ ...time, minute }));
		return showMenu(ctx, menuOf(ctx, reader), ctx.t("digest-set"));
	});
	own.callbackQuery(/^dg:days:(all|work)$/, async (ctx) => {
		const days = ctx.match[1] === "work" ? WORKDAYS : WEEK;
		const reader = await set(ctx.from.id, (time) => ({ ...time, days }));
		return showMenu(ctx, menuOf(ctx, reader), ctx.t("digest-set"));
	});
	own.callbackQuery(/^dg:day:([1-7]):(on|off)$/, async (ctx) => {
		const day = Number(ctx.match[1]);
		const isOn = ctx.match[2] === "on";
		const reader = await set(ctx.from.id, (time) => {
			const others = time.days.filter((one) => one !== day);
			if (!isOn && others.length === 0) return time;
			return { ...time, days: isOn ? [...others, day] : others };
		});
		const isLast = !isOn && reader.digest?.days.includes(day) === true;
		const said = isLast ? ctx.t("digest-last-day") : ctx.t("digest-set");
		return showMenu(ctx, menuOf(ctx, reader), said);
	});

	/** Sends one, or tells why none comes. */
	async function sendNow(ctx: BotContext): Promise<string | undefined> {
		const { from } = ctx;
		if (from === undefined || isEmpty(ctx.subscriber?.reader)) return ctx.t("digest-empty");
		const outcome = await deps.digestNow(from.id);
		if (outcome === "sent") return undefined;
		return outcome === "failed" ? ctx.t("digest-failed") : ctx.t("digest-nothing");
	}

	/** Changes when a reader's digest comes; one who has none begins with the usual time. */
	async function set(id: number, change: (time: DigestTime) => DigestTime): Promise<Reader> {
		return readers.change(id, now(), (reader) => {
			const { minute, days } = change(withDays(reader.digest ?? USUAL_DIGEST));
			return { ...reader, digest: { minute, days: WEEK.filter((day) => days.includes(day)) } };
		});
	}

	function menuOf(ctx: BotContext, reader: Reader | undefined): Menu {
		const { locale } = ctx;
		const zone = reader?.zone ?? deps.zone();
		const time = reader?.digest && withDays(reader.digest);
		const days = WEEK.map((day) => {
			const isOn = time?.days.includes(day) === true;
			const label = `${isOn ? "✓ " : ""}${weekdayText(day, locale, "short")}`;
			return button(label, `dg:day:${day}:${isOn ? "off" : "on"}`);
		});
		const lines = [
			...(time === undefined
				? [ctx.t("digest-off", { zone: placeOf(zone, locale) })]
				: comes(ctx, time, zone)),
			...(isEmpty(reader) ? [ctx.t("digest-empty")] : []),
			...(reader?.isStopped === true ? [ctx.t("digest-stopped")] : []),
			ctx.t("digest-hint"),
		];
		return {
			text: lines.join("\n\n"),
			buttons: [
				USUAL_MINUTES.map((minute) =>
					choice(minuteText(minute, locale), time?.minute === minute, `dg:at:${minute}`),
				),
				...(time === undefined ? [] : [days.slice(0, 4), days.slice(4)]),
				[
					button(ctx.t("digest-button-daily"), "dg:days:all"),
					button(ctx.t("digest-button-workdays"), "dg:days:work"),
				],
				[
					button(ctx.t("digest-button-now"), "dg:now"),
					...(time === undefined ? [] : [button(ctx.t("digest-button-off"), "dg:off")]),
				],
			],
		};
	}

	/** The clocks may skip the minute that is meant: the next one is told as they show it. */
	function comes(ctx: BotContext, time: DigestTime, zone: string): string[] {
		const { locale } = ctx;
		const when = digestText(time, locale, ctx.t);
		const { at } = nextDigest(time, zone, now());
		const day = `${dayText(at, { locale, zone })}, ${clockText(at, locale, zone)}`;
		return [
			ctx.t("digest-comes", { when, zone: placeOf(zone, locale) }),
			ctx.t("digest-next", { day }),
		];
	}

	return feature;
}

const placeOf = (zone: string, locale: string) => isolate(zoneText(zone, locale));

/** A time without weekdays is one for all of them. */
function withDays({ minute, days }: DigestTime): DigestTime {
	return { minute, days: days.length === 0 ? WEEK : days };
}

/** True for a reader whom no article is for. */
function isEmpty(reader: Reader | undefined): boolean {
	if (reader === undefined) return true;
	const { topics, alerts, stories } = reader;
	return alerts.length === 0 && [topics, stories].every((all) => Object.keys(all).length === 0);
}
