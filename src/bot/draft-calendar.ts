import type { InlineKeyboardButton } from "grammy/types";
import { dayIn } from "../article/day.ts";
import { momentText } from "../article/moment-text.ts";
import {
	firstDayOfWeek,
	monthAfter,
	monthOf,
	monthText,
	type Month,
	weeksOf,
} from "../article/month.ts";
import { aheadAt, firstShown } from "../article/zone-clock.ts";
import { backButton, draftButton, type DraftScene } from "./draft-scene.ts";
import { button, card, inRows } from "./menu-parts.ts";
import type { Menu } from "./menus.ts";

const MINUTE_MS = 60_000;
/** A minute that is not among them can be typed. */
const MINUTES = [0, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55];
/** How many months ahead can be turned to. */
const MAX_MONTHS = 12;
/** A place in a keyboard that does nothing: Telegram has no empty ones. */
const EMPTY = "·";

type Clock = Pick<DraftScene, "zone" | "now" | "locale">;

/** Asks for the day: a month as a calendar, past days dead, today marked. */
export function monthScreen(scene: DraftScene, which: string): Menu {
	const { draft, zone, now, locale, say } = scene;
	const today = dayIn(zone, now);
	const chosen = draft.at === undefined ? undefined : dayIn(zone, draft.at);
	const [first, last] = [
		monthText(monthOf(today)),
		monthText(monthAfter(monthOf(today), MAX_MONTHS)),
	];
	const wanted = which === "" ? monthText(monthOf(chosen ?? today)) : which;
	const shown = wanted < first ? first : wanted > last ? last : wanted;
	const month = monthOf(shown);
	const firstDay = firstDayOfWeek(locale);
	const turn = (label: string, to: string) =>
		to < first || to > last ? dead(scene) : draftButton(scene, label, "go", `month.${to}`);
	return {
		text: card(say("button-schedule"), say("draft-choose-day", { zone }), timeLine(scene)),
		buttons: [
			[
				turn("‹", monthText(monthAfter(month, -1))),
				dead(scene, monthName(month, locale)),
				turn("›", monthText(monthAfter(month, 1))),
			],
			weekdays(firstDay, locale).map((name) => dead(scene, name)),
			// Weeks that are over only take room.
			...weeksOf(month, firstDay)
				.filter((week) => week.some((day) => day !== undefined && day >= today))
				.map((week) => week.map((day) => dayButton(day))),
			...onceRow(scene),
			[backButton(scene)],
		],
	};

	function dayButton(day: string | undefined): InlineKeyboardButton {
		if (day === undefined) return dead(scene);
		if (day < today) return draftButton(scene, EMPTY, "past");
		const number = numberIn(Number(day.slice(8)), locale);
		const label = day === chosen ? `● ${number}` : day === today ? `[${number}]` : number;
		return draftButton(scene, label, "go", `day.${day}`);
	}
}

/** Asks for the hour of a day: those that the clocks show and that are yet to come. */
export function dayScreen(scene: DraftScene, day: string): Menu {
	const { say } = scene;
	const hours = Array.from({ length: 24 }, (_, hour) => {
		const lastMinute = instantOf(scene, day, hour * 60 + 59);
		if (lastMinute === undefined) return dead(scene);
		if (lastMinute <= scene.now) return draftButton(scene, EMPTY, "past");
		return draftButton(scene, clock(hour * 60), "go", `hour.${day}.${hour}`);
	});
	return {
		text: card(dayName(scene, day), say("draft-choose-hour")),
		buttons: [
			...inRows(hours, 4),
			[draftButton(scene, say("draft-other-day"), "go", `month.${day.slice(0, 7)}`)],
			[backButton(scene)],
		],
	};
}

/** Asks for the minute. */
export function hourScreen(scene: DraftScene, which: string): Menu {
	const [day = "", hour = "0"] = which.split(".");
	const { say } = scene;
	const minutes = MINUTES.map((minute) => {
		const place = Number(hour) * 60 + minute;
		const at = instantOf(scene, day, place);
		if (at === undefined) return dead(scene);
		if (at <= scene.now) return draftButton(scene, EMPTY, "past");
		return draftButton(scene, clock(place), "at", Math.round(at / MINUTE_MS));
	});
	return {
		text: card(dayName(scene, day), say("draft-choose-minute")),
		buttons: [
			...inRows(minutes, 4),
			[draftButton(scene, say("draft-other-hour"), "go", `day.${day}`)],
			[backButton(scene)],
		],
	};
}

/** The time that a button of {@link hourScreen} stands for (Unix ms). */
export function timeOfPress(which: string): number {
	return Number(which) * MINUTE_MS;
}

/** The time that stands, said back. */
function timeLine({ draft, locale, zone, say }: DraftScene): string {
	if (draft.at === undefined) return "";
	return say("draft-at", { time: momentText(draft.at, { locale, zone }) });
}

function onceRow(scene: DraftScene): InlineKeyboardButton[][] {
	return scene.draft.at === undefined
		? []
		: [[draftButton(scene, scene.say("draft-button-once"), "once")]];
}

/** A place that only shows something. */
function dead(scene: DraftScene, label = EMPTY): InlineKeyboardButton.CallbackButton {
	return button(label, draftButton(scene, "", "none").callback_data);
}

/** When a zone's clocks show a minute of a day (Unix ms), the first time of two; undefined where they skip it. */
function instantOf(
	{ zone }: Pick<Clock, "zone">,
	day: string,
	minutes: number,
): number | undefined {
	const wanted = Date.parse(day) + minutes * MINUTE_MS;
	const at = firstShown(zone, wanted);
	return at + aheadAt(zone, at) === wanted ? at : undefined;
}

function clock(minutes: number): string {
	const two = (number: number) => String(number).padStart(2, "0");
	return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

const inGregory = (locale: string, parts: Intl.DateTimeFormatOptions) =>
	new Intl.DateTimeFormat(locale, { calendar: "gregory", timeZone: "UTC", ...parts });

function monthName({ year, month }: Month, locale: string): string {
	return inGregory(locale, { month: "long", year: "numeric" }).format(Date.UTC(year, month - 1));
}

function dayName({ locale }: Clock, day: string): string {
	const parts = { weekday: "long", day: "numeric", month: "long", year: "numeric" } as const;
	return inGregory(locale, parts).format(Date.parse(day));
}

/** The days of the week from the first one on, as short as the language has them. */
function weekdays(firstDay: number, locale: string): string[] {
	const writer = inGregory(locale, { weekday: "short" });
	// The 1st of January 2024 was a Monday.
	return Array.from({ length: 7 }, (_, index) =>
		writer.format(Date.UTC(2024, 0, firstDay + index)),
	);
}

const numberIn = (number: number, locale: string) => new Intl.NumberFormat(locale).format(number);
