import type { Reader } from "../article/reader.ts";
import { fit } from "../article/text.ts";
import { isolate } from "../texts.ts";
import { shortKey } from "./following.ts";
import { button, card } from "./menu-parts.ts";
import type { Menu } from "./menus.ts";
import { dayTimeText } from "./minutes.ts";
import { menuTurning, pageOf, pagerRow } from "./pager.ts";
import type { SettingsView } from "./settings-menu.ts";

const PAGE_SIZE = 6;
const MAX_TITLE = 80;
const MAX_LABEL = 34;

/** Something that a reader wants to hear nothing of: a source or a story, until when (Unix ms; null for good). */
type Mute = { kind: "source" | "story"; key: string; name: string; until: number | null };

/** What is muted now. */
export function mutesOf(
	{ mutedSources, mutedStories }: Pick<Reader, "mutedSources" | "mutedStories">,
	now: number,
): Mute[] {
	const of = (kind: Mute["kind"], all: Reader["mutedSources"]) =>
		Object.entries(all).map(([key, { until, title }]) => ({
			kind,
			key,
			name: title ?? key,
			until,
		}));
	return [...of("source", mutedSources), ...of("story", mutedStories)].filter(
		({ until }) => until === null || until > now,
	);
}

/** What is muted, until when, each with a button that ends that. */
export function mutedMenu(view: SettingsView, page: number): Menu {
	const { reader, say, locale, now } = view;
	const mutes = mutesOf(reader, now);
	const shown = pageOf(mutes, page, PAGE_SIZE);
	const zone = reader.zone ?? view.zone;
	const lines = shown.items.map(({ kind, name, until }) => {
		const title = isolate(fit(name, MAX_TITLE).text);
		const time = until === null ? "" : isolate(dayTimeText(until, locale, zone));
		if (kind === "source") {
			return until === null
				? say("settings-muted-source", { name: title })
				: say("settings-muted-source-until", { name: title, time });
		}
		return until === null
			? say("settings-muted-story", { name: title })
			: say("settings-muted-story-until", { name: title, time });
	});
	return {
		text: card(
			say("settings-muted"),
			lines.length === 0 ? say("settings-muted-none") : lines.join("\n"),
			lines.length === 0 ? "" : say("settings-muted-about"),
		),
		buttons: [
			...shown.items.map(({ kind, key, name }) => [
				button(fit(`🔔 ${name}`, MAX_LABEL).text, `se:um:${kind}:${shortKey(key)}:${shown.page}`),
			]),
			...pagerRow(shown, menuTurning(say), (to) => `se:muted:${to}`),
			[button(say("menu-back"), "se:menu")],
		],
	};
}

/** The reader who hears of a source or a story again, which a button names by its key; the same one if they do anyway. */
export function unmuted(reader: Reader, kind: Mute["kind"], key: string): Reader {
	const field = kind === "source" ? "mutedSources" : "mutedStories";
	const kept = Object.entries(reader[field]).filter(([name]) => shortKey(name) !== key);
	if (kept.length === Object.keys(reader[field]).length) return reader;
	return { ...reader, [field]: Object.fromEntries(kept) };
}
