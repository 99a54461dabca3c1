import type { FormattedString } from "@grammyjs/parse-mode";
import type { InlineKeyboardButton } from "grammy/types";
import { isolate } from "../texts.ts";
import { type FollowState, followState, shortKey } from "./following.ts";
import { button, card, choice, inColumns } from "./menu-parts.ts";
import type { Menu } from "./menus.ts";
import { menuTurning, pageOf, pagerRow } from "./pager.ts";
import { labelName, shownName, type TopicView } from "./topic-view.ts";

const PAGE_SIZE = 8;

/** Where in the menu somebody is: a page of the topmost topics, or of those below one (its slug). */
export type TopicPlace = { page: number; parent: string | undefined };

/** What a topic's state is shown by, before its name. */
const marks: Record<FollowState, string> = { now: "✓ ", digest: "🗞 ", off: "" };

/** The end of a button's data that leads back to a place. */
export function placeData({ page, parent }: TopicPlace): string {
	return parent === undefined ? `${page}` : `${page}:${shortKey(parent)}`;
}

/** The topics, those that are followed marked. One tap follows; those that are followed, or hold others, open. */
export function topicsMenu(view: TopicView, place: TopicPlace): Menu {
	const { catalogue, say } = view;
	const parent = catalogue.has(place.parent ?? "") ? place.parent : undefined;
	const entries = entriesAt(view, parent);
	if (entries.length === 0) {
		return {
			text: card(say("topics-title"), say("topics-empty")),
			buttons: [[button(say("topics-to-alerts"), "al:list:0")]],
		};
	}
	const shown = pageOf(entries, place.page, PAGE_SIZE);
	const at = { page: shown.page, parent };
	const whole =
		parent === undefined
			? []
			: [[button(wholeLabel(view, parent), tapData(view, parent, at))] as InlineKeyboardButton[]];
	const back =
		parent === undefined ? button(say("topics-to-settings"), "se:menu") : backTo(view, parent);
	return {
		text: textOf(view, parent),
		buttons: [
			...whole,
			...inColumns(shown.items.map((slug) => entryButton(view, slug, at))),
			...pagerRow(shown, menuTurning(say), (page) => `tp:list:${placeData({ page, parent })}`),
			[back],
		],
	};
}

/** What one can choose for a topic that is followed. */
export function topicMenu(view: TopicView, slug: string, place: TopicPlace): Menu {
	const { say } = view;
	const state = followState(view.reader, slug);
	const set = (to: FollowState) => `tp:set:${shortKey(slug)}:${to}:${placeData(place)}`;
	return {
		text: card(isolate(shownName(view, slug)), say("topics-one")),
		buttons: [
			[choice(say("topics-now"), state === "now", set("now"))],
			[choice(say("topics-digest"), state === "digest", set("digest"))],
			[choice(say("topics-off"), state === "off", set("off"))],
			[button(say("menu-back"), `tp:list:${placeData(place)}`)],
		],
	};
}

/** The slugs at a place: those of the catalogue and, at the top, what is followed and is not in it any more. */
function entriesAt({ catalogue, reader }: TopicView, parent: string | undefined): string[] {
	const slugs = catalogue.below(parent).map(({ slug }) => slug);
	const gone = Object.keys(reader.topics).filter((slug) => !catalogue.has(slug));
	return parent === undefined ? [...slugs, ...gone] : slugs;
}

function textOf(view: TopicView, parent: string | undefined): FormattedString {
	const { say, reader } = view;
	const legend = say("topics-legend", { now: marks.now.trim(), digest: marks.digest.trim() });
	const stopped = reader.isStopped ? say("topics-stopped") : "";
	return parent === undefined
		? card(say("topics-title"), say("topics-hint"), legend, stopped)
		: card(isolate(shownName(view, parent)), say("topics-part"), legend, stopped);
}

function entryButton(view: TopicView, slug: string, at: TopicPlace) {
	const label = `${marks[followState(view.reader, slug)]}${labelName(view, slug)}`;
	if (view.catalogue.below(slug).length === 0) return button(label, tapData(view, slug, at));
	return button(`${label} ▸`, `tp:list:${placeData({ page: 0, parent: slug })}`);
}

const wholeLabel = (view: TopicView, slug: string) =>
	`${marks[followState(view.reader, slug)]}${view.say("topics-whole", { topic: labelName(view, slug) })}`;

/** What a tap on a topic does: the first one follows it at once. */
function tapData({ reader }: TopicView, slug: string, at: TopicPlace): string {
	const key = shortKey(slug);
	return followState(reader, slug) === "off"
		? `tp:set:${key}:now:${placeData(at)}`
		: `tp:one:${key}:${placeData(at)}`;
}

/** Leads from a topic's children to the page where it stands itself. */
function backTo(view: TopicView, slug: string) {
	const { catalogue, say } = view;
	const parent = catalogue.all.find((topic) => topic.slug === slug)?.parent;
	const above = catalogue.has(parent ?? "") ? parent : undefined;
	const index = entriesAt(view, above).indexOf(slug);
	const page = Math.max(0, Math.floor(index / PAGE_SIZE));
	return button(say("menu-back"), `tp:list:${placeData({ page, parent: above })}`);
}
