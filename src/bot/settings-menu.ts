import { MAX_SAVED, type Reader } from "../article/reader.ts";
import { isolate, type Locale } from "../texts.ts";
import type { BotContext, Say } from "./context.ts";
import { digestText } from "./digest-text.ts";
import { button, card, choice, inRows } from "./menu-parts.ts";
import type { Menu } from "./menus.ts";
import { clockText, minuteText } from "./minutes.ts";
import { mutesOf } from "./muted-menu.ts";
import type { ReaderDeps } from "./reader-deps.ts";
import { readerOf } from "./reader-of.ts";
import { zoneText } from "./zone-names.ts";

/** What the menus of settings are drawn from. */
export type SettingsView = {
	reader: Reader;
	locale: Locale;
	say: Say;
	/** The zone of readers who have named none (IANA). */
	zone: string;
	now: number;
};

/** Makes the views for updates: of a reader as they are when one comes, or as they are given. */
export function settingsViews({ zone, now }: Pick<ReaderDeps, "zone" | "now">) {
	return (ctx: BotContext, reader?: Reader): SettingsView => ({
		reader: reader ?? readerOf(ctx, now()),
		locale: ctx.locale,
		say: ctx.t,
		zone: zone(),
		now: now(),
	});
}

/** As good as no ceiling: nobody gets so many messages a day. */
export const NO_CEILING = 1000;
const ceilings = [5, 12, 25, NO_CEILING];

/** Quiet hours that need no typing, in minutes since midnight. */
const nights = [
	{ from: 22 * 60, to: 7 * 60 },
	{ from: 23 * 60, to: 6 * 60 },
];

/** Everything that can be set, and how it stands. */
export function settingsMenu(view: SettingsView): Menu {
	const { say, reader } = view;
	const stop = reader.isStopped
		? button(say("settings-go-on"), "se:stop:0")
		: button(say("settings-stop"), "se:stop:1");
	const buttons = [
		button(say("settings-topics"), "tp:list:0"),
		button(say("settings-alerts"), "al:list:0"),
		button(say("settings-digest"), "se:digest"),
		button(say("settings-quiet"), "se:quiet"),
		button(say("settings-limit"), "se:limit"),
		button(say("settings-zone"), "zo:menu"),
		button(say("settings-language"), "la:menu"),
		button(say("settings-muted"), "se:muted:0"),
		button(say("settings-saved"), "sv:page:1"),
		stop,
	];
	return {
		text: card(say("settings-title"), stateOf(view), say("settings-more")),
		buttons: inRows(buttons, 2),
	};
}

/** How everything stands, a line each. */
function stateOf(view: SettingsView): string {
	const { say, reader, locale, zone, now } = view;
	const tempos = Object.values(reader.topics).map(({ tempo }) => tempo);
	const atOnce = tempos.filter((tempo) => tempo === "now").length;
	const own = reader.zone ?? zone;
	const language = new Intl.DisplayNames(locale, { type: "language" }).of(locale) ?? locale;
	const lines = [
		...(reader.isStopped ? [say("settings-is-stopped")] : []),
		tempos.length === 0
			? say("settings-state-no-topics")
			: say("settings-state-topics", { now: atOnce, digest: tempos.length - atOnce }),
		say("settings-state-alerts", { count: reader.alerts.length }),
		digestLine(view),
		quietLine(view),
		limitLine(view),
		say("settings-state-zone", {
			place: isolate(zoneText(own, locale)),
			time: clockText(now, locale, own),
		}),
		say("settings-state-language", { language: isolate(language) }),
		say("settings-state-muted", { count: mutesOf(reader, now).length }),
		say("settings-state-saved", { count: Math.min(reader.saved.length, MAX_SAVED) }),
	];
	return lines.join("\n");
}

function digestLine({ reader, locale, say }: SettingsView): string {
	return reader.digest === undefined
		? say("settings-state-no-digest")
		: say("settings-state-digest", { when: digestText(reader.digest, locale, say) });
}

function quietLine({ reader, locale, say }: SettingsView): string {
	return reader.quiet === undefined
		? say("settings-state-no-quiet")
		: say("settings-state-quiet", { hours: hoursText(reader.quiet, locale) });
}

function limitLine({ reader, say }: SettingsView): string {
	return reader.ceiling >= NO_CEILING
		? say("settings-state-no-limit")
		: say("settings-state-limit", { count: reader.ceiling });
}

/** When nothing comes: ready-made hours, none, or others that are asked for. */
export function quietMenu(view: SettingsView): Menu {
	const { reader, locale, say } = view;
	const { quiet } = reader;
	const same = (hours: { from: number; to: number }) =>
		quiet?.from === hours.from && quiet.to === hours.to;
	const isOther = quiet !== undefined && !nights.some(same);
	const other = isOther ? hoursText(quiet, locale) : say("settings-other");
	return {
		text: card(quietLine(view), say("settings-quiet-about")),
		buttons: [
			nights.map((hours) =>
				choice(hoursText(hours, locale), same(hours), `se:q:${hours.from}-${hours.to}`),
			),
			[
				choice(say("settings-quiet-none"), quiet === undefined, "se:q:off"),
				choice(other, isOther, "se:qask"),
			],
			[button(say("menu-back"), "se:menu")],
		],
	};
}

/** How many messages a day come unasked. */
export function limitMenu(view: SettingsView): Menu {
	const { reader, say } = view;
	const choices = ceilings.map((count) =>
		choice(
			count >= NO_CEILING ? say("settings-limit-none") : String(count),
			count >= NO_CEILING ? reader.ceiling >= NO_CEILING : reader.ceiling === count,
			`se:l:${count}`,
		),
	);
	return {
		text: card(limitLine(view), say("settings-limit-about")),
		buttons: [choices.slice(0, 3), choices.slice(3), [button(say("menu-back"), "se:menu")]],
	};
}

/** A part of the day, as it is written in a language. */
export function hoursText({ from, to }: { from: number; to: number }, locale: string): string {
	return `${minuteText(from, locale)}–${minuteText(to, locale)}`;
}
