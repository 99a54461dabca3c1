import { isolate } from "../texts.ts";
import { shortKey, USUAL_DIGEST } from "./following.ts";
import { button, inColumns } from "./menu-parts.ts";
import type { Menu } from "./menus.ts";
import { minuteText } from "./minutes.ts";
import type { SettingsView } from "./settings-menu.ts";
import { labelName, shownName, type TopicView } from "./topic-view.ts";
import { nowThere } from "./zone-menu.ts";

/** How many topics the first question offers. */
const MAX_OFFERED = 8;

/** The quiet hours that are offered. */
export const NIGHT = { from: 22 * 60, to: 7 * 60 };

/** How soon a reader hears of the topic that they have just chosen. */
export type FirstTempo = "now" | "digest" | "off";

/** The first of three questions: which topic; or another language. A greeting alone where there are no topics. */
export function topicQuestion(view: TopicView, greeting: string): Menu {
	const { say } = view;
	const offered = view.catalogue.below(undefined).slice(0, MAX_OFFERED);
	if (offered.length === 0) return { text: greeting, buttons: [] };
	const topics = offered.map(({ slug }) => button(labelName(view, slug), `on:t:${shortKey(slug)}`));
	return {
		text: `${greeting}\n\n${say("start-topics")}`,
		buttons: [
			...inColumns(topics),
			[button(say("settings-language"), "la:first"), button(say("start-skip"), "on:skip")],
		],
	};
}

/** The second: how often. */
export function tempoQuestion(view: TopicView, slug: string): Menu {
	const { say, locale } = view;
	const answer = (text: string, tempo: FirstTempo) => [
		button(text, `on:o:${shortKey(slug)}:${tempo}`),
	];
	const time = minuteText(USUAL_DIGEST.minute, locale);
	return {
		text: say("start-how-often", { topic: isolate(shownName(view, slug)) }),
		buttons: [
			answer(say("start-at-once"), "now"),
			answer(say("start-daily", { time }), "digest"),
			answer(say("start-not-now"), "off"),
		],
	};
}

/** The third: quiet hours, by the clock that is named. */
export function quietQuestion(view: SettingsView): Menu {
	const { say, locale } = view;
	const night = `${minuteText(NIGHT.from, locale)}–${minuteText(NIGHT.to, locale)}`;
	return {
		text: `${say("start-quiet")}\n\n${nowThere(view)}`,
		buttons: [
			[button(night, "on:q:night"), button(say("start-no-quiet"), "on:q:none")],
			[button(say("settings-zone"), "zo:menu")],
		],
	};
}
