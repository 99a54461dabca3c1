import type { Keyboard } from "grammy";
import { isolate } from "../texts.ts";
import type { Say } from "./context.ts";
import { button, card } from "./menu-parts.ts";
import type { Menu } from "./menus.ts";
import { clockText } from "./minutes.ts";
import type { SettingsView } from "./settings-menu.ts";
import { zoneText } from "./zone-names.ts";
import type { ZoneChoice } from "./zones.ts";

/** Where a reader's clocks are, and how to say otherwise. */
export function zoneMenu(view: SettingsView): Menu {
	const { reader, say } = view;
	const usual =
		reader.zone === undefined
			? []
			: [[button(say("zone-usual", { place: zoneText(view.zone, view.locale) }), "zo:usual")]];
	return {
		text: card(
			say("settings-zone"),
			nowThere(view),
			reader.zone === undefined ? say("zone-is-usual") : "",
			say("zone-about"),
		),
		buttons: [
			[button(say("zone-ask-city"), "zo:ask"), button(say("zone-ask-place"), "zo:place")],
			...usual,
			[button(say("menu-back"), "se:menu")],
		],
	};
}

/** What time it is where a reader is: `It is 14:05 in Berlin now.` */
export function nowThere({ reader, say, locale, zone, now }: SettingsView, place?: string): string {
	const own = reader.zone ?? zone;
	return say("zone-now", {
		time: clockText(now, locale, own),
		place: isolate(place ?? zoneText(own, locale)),
	});
}

/** A button for each zone that may be meant. */
export function zoneChoices(
	choices: readonly ZoneChoice[],
	{ locale, now }: { locale: string; now: number },
): Menu["buttons"] {
	return choices.map(({ zone, place }) => [
		button(`${place} · ${clockText(now, locale, zone)}`, `zo:set:${zone}`),
	]);
}

/** The keyboard that asks for a location; it goes away with the answer. */
export function placeKeyboard(say: Say): {
	keyboard: Keyboard["keyboard"];
	resize_keyboard: true;
	one_time_keyboard: true;
} {
	return {
		keyboard: [
			[{ text: say("zone-share"), request_location: true }],
			[{ text: say("zone-not-now") }],
		],
		resize_keyboard: true,
		one_time_keyboard: true,
	};
}
