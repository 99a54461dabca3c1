import { type CampaignCounts, type CampaignPace, priceOf } from "../article/campaign.ts";
import { durationText } from "../article/moment-text.ts";
import { fold } from "../article/words.ts";
import type { CampaignState } from "../store/campaigns.ts";
import type { Locale } from "../texts.ts";
import type { Say } from "./context.ts";
import { button } from "./menu-parts.ts";
import type { Menu } from "./menus.ts";

/** How many parts the bar has. */
const BAR_LENGTH = 12;

/** How far a broadcast is, as it is shown. */
export type BroadcastProgress = CampaignCounts &
	Pick<CampaignPace, "left" | "endsAt"> & {
		state: CampaignState;
		total: number;
		/** How long it ran, without pauses (ms). */
		ranMs: number;
	};

type Language = { say: Say; locale: Locale };

/** The message in which an admin sees how far a broadcast is, with the buttons that hold it up and end it. */
export function progressMenu(
	id: string,
	progress: BroadcastProgress,
	now: number,
	{ say, locale }: Language,
): Menu & { text: string } {
	const { state, sent, refused, uncertain, skipped, left, endsAt } = progress;
	const isOver = state === "done" || state === "cancelled";
	const times = [
		...(endsAt === undefined || isOver
			? []
			: [say("broadcast-time-left", { duration: durationText(endsAt - now, locale) })]),
		...(isOver ? [say("broadcast-took", { duration: durationText(progress.ranMs, locale) })] : []),
	];
	const stop = button(say("broadcast-stop"), `bc:stop:${id}`);
	const turn =
		state === "paused"
			? button(say("broadcast-resume"), `bc:resume:${id}`)
			: button(say("broadcast-pause"), `bc:pause:${id}`);
	return {
		text: [
			headOf(state, say),
			barText(progress, locale),
			say("broadcast-counts", { sent, refused, uncertain, skipped, left }),
			...times,
		].join("\n\n"),
		buttons: isOver ? [] : [[turn, stop]],
	};
}

function headOf(state: CampaignState, say: Say): string {
	switch (state) {
		case "filling":
		case "ready":
		case "running":
			return say("broadcast-running");
		case "paused":
			return say("broadcast-paused");
		case "cancelled":
			return say("broadcast-stopped");
		case "done":
			return say("broadcast-done");
	}
}

/** A bar, full for the part that is through; nothing but all of it is a hundred per cent. */
function barText({ total, left }: Pick<BroadcastProgress, "total" | "left">, locale: Locale) {
	const part = total === 0 ? 1 : (total - left) / total;
	const full = Math.floor(part * BAR_LENGTH);
	const percent = new Intl.NumberFormat(locale, { style: "percent" });
	const shown = percent.format(Math.floor(part * 100) / 100);
	return `${"▰".repeat(full)}${"▱".repeat(BAR_LENGTH - full)} ${shown}`;
}

/** How a broadcast can go out: how many messages a second, and how long that takes at the least (ms). */
export type BroadcastWay = { perSecond: number; takesMs: number };

/** What an admin is told before they confirm: how many it reaches, how long that takes, and what it costs. */
export function offerMenu(
	offer: { count: number; isPaid: boolean; free: BroadcastWay; paid: BroadcastWay },
	{ say, locale }: Language,
): Menu & { text: string } {
	const { count, isPaid, free, paid } = offer;
	const { perSecond, takesMs } = isPaid ? paid : free;
	const price = priceOf(count);
	const values = { count, pace: perSecond, duration: durationText(takesMs, locale) };
	const mark = (isChosen: boolean) => (isChosen ? "●" : "○");
	return {
		text: [
			say("broadcast-estimate", values),
			...(isPaid ? [say("broadcast-price", { price })] : []),
			// As it is to be typed, whatever signs the language puts between thousands.
			say("broadcast-confirm", { number: String(count) }),
		].join("\n\n"),
		buttons: [
			// Where all of it fits into what is free in a second, paying gains nothing.
			...(price === 0
				? []
				: [
						[button(`${mark(!isPaid)} ${say("broadcast-free", wayOf(free, locale))}`, "bc:free")],
						[
							button(
								`${mark(isPaid)} ${say("broadcast-paid", { price, ...wayOf(paid, locale) })}`,
								"bc:paid",
							),
						],
					]),
			[button(say("broadcast-drop"), "bc:drop")],
		],
	};
}

const wayOf = ({ takesMs }: BroadcastWay, locale: Locale) => ({
	duration: durationText(takesMs, locale),
});

/** The whole number that somebody typed, in the digits of any language and with or without signs between thousands. */
export function readNumber(text: string): number | undefined {
	const digits = fold(text).replace(/(?<=\d)[\s.,'٬](?=\d{2})/gu, "");
	return /^\s*\d{1,12}\s*$/.test(digits) ? Number(digits) : undefined;
}
