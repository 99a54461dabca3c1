import { FormattedString } from "@grammyjs/parse-mode";
import type { InlineKeyboardButton } from "grammy/types";
import type { ChannelId } from "../article/channel.ts";
import { momentText } from "../article/moment-text.ts";
import { fit } from "../article/text.ts";
import type { DraftChange } from "../store/draft-record.ts";
import { isolate } from "../texts.ts";
import type { Say } from "./context.ts";
import { draftButton, type DraftScene } from "./draft-scene.ts";
import { card } from "./menu-parts.ts";
import type { Menu } from "./menus.ts";

/** How many posts are shown at a time: more would hide what they are about. */
export const LOOKS_AT_ONCE = 3;
/** How many names are listed before the rest is counted. */
const MAX_NAMES = 5;
const MAX_TITLE = 300;

/** The draft as a whole: what it is called, where it goes and how, how long it is there, and what can be changed. */
export function draftMenu(scene: DraftScene): Menu {
	const { draft, say } = scene;
	const title = draft.title === "" ? say("draft-untitled") : draft.title;
	return {
		text: card(
			`📝 ${fit(title, MAX_TITLE).text}`,
			newsOf(scene),
			standingOf(scene),
			lines(
				draft.url,
				say("draft-topics", { topics: topicsOf(scene) || say("draft-nothing") }),
				channelsOf(scene),
				say("draft-template", { template: draft.template ?? say("draft-template-usual") }),
				draft.isSilent ? say("draft-is-silent") : say("draft-is-loud"),
				timeOf(scene),
			),
			countersOf(scene),
		),
		buttons: buttonsOf(scene),
	};
}

function buttonsOf(scene: DraftScene): InlineKeyboardButton[][] {
	const { draft, say, looks, view } = scene;
	const go = (label: string, screen: string) => draftButton(scene, label, "go", screen);
	const silent = draft.isSilent
		? draftButton(scene, say("draft-button-loud"), "silent", "off")
		: draftButton(scene, say("draft-button-silent"), "silent", "on");
	const publish = draft.at === undefined ? `✅ ${say("button-publish")}` : say("draft-button-at");
	return [
		[go(say("draft-button-title"), "title"), go(say("draft-button-summary"), "summary")],
		[go(say("draft-button-text"), "text"), go(say("draft-button-picture"), "picture")],
		[go(say("draft-button-topics"), "topics.0"), go(say("draft-button-channels"), "channels.0")],
		[go(say("draft-button-template"), "template.0"), silent],
		[go(say("button-schedule"), "month"), go(say("draft-button-discard"), "discard")],
		...lookRow(scene, looks.length, view.look),
		[draftButton(scene, publish, "publish")],
	];
}

/** Turns through the looks, where there are more than are shown at a time. */
function lookRow(scene: DraftScene, count: number, from: number): InlineKeyboardButton[][] {
	if (count <= LOOKS_AT_ONCE) return [];
	const to = Math.min(from + LOOKS_AT_ONCE, count);
	const turn = (label: string, place: number) =>
		draftButton(scene, label, "look", place < 0 || place >= count ? 0 : place);
	const last = Math.floor((count - 1) / LOOKS_AT_ONCE) * LOOKS_AT_ONCE;
	return [
		[
			turn("‹", from === 0 ? last : from - LOOKS_AT_ONCE),
			turn(scene.say("draft-looks", { from: from + 1, to, count }), from),
			turn("›", from + LOOKS_AT_ONCE),
		],
	];
}

/** Names, and how many more there are. */
export function namesOf(
	names: readonly string[],
	{ say, locale }: Pick<DraftScene, "say" | "locale">,
) {
	const shown = names.slice(0, MAX_NAMES);
	const count = names.length - shown.length;
	const all = count === 0 ? shown : [...shown, say("draft-more", { count })];
	return new Intl.ListFormat(locale, { type: "conjunction", style: "narrow" }).format(all);
}

function topicsOf(scene: DraftScene): string {
	const { topics, catalogue, locale } = scene;
	return namesOf(
		topics.map((slug) => isolate(catalogue.has(slug) ? catalogue.name(slug, locale) : slug)),
		scene,
	);
}

const titlesOf = (scene: DraftScene, channels: readonly ChannelId[]) =>
	namesOf(channels.map(scene.channelTitle), scene);

function channelsOf(scene: DraftScene): string {
	const { say, channels, draft } = scene;
	if (channels.length === 0) return say("draft-no-channel");
	const values = { channels: titlesOf(scene, channels) };
	if (draft.channels === undefined) return say("draft-channels-routed", values);
	return say("draft-channels", values);
}

function timeOf({ draft, say, locale, zone, now }: DraftScene): string {
	if (draft.at === undefined) return say("draft-at-once");
	const time = momentText(draft.at, { locale, zone });
	return draft.at > now ? say("draft-at", { time }) : say("draft-at-past", { time });
}

/** How long the text is where, of each look that is shown. */
function countersOf(scene: DraftScene): string {
	const { looks, view, say, draft } = scene;
	if (draft.title === "") return say("draft-needs-title");
	const shown = looks.slice(view.look, view.look + LOOKS_AT_ONCE);
	return lines(
		...shown.map(({ channels, length, limit }) =>
			say("draft-length", {
				channels: titlesOf(scene, channels),
				length: String(length),
				limit: String(limit),
			}),
		),
	);
}

/** What another editor has changed last, until this one changes something. */
function newsOf(scene: DraftScene): string {
	const last = scene.changes.at(-1);
	return last === undefined || last.by === scene.person || last.what === "begun"
		? ""
		: changeText(last, scene.say);
}

/** Who has changed what. */
export function changeText({ name, what }: Pick<DraftChange, "name" | "what">, say: Say): string {
	return say("draft-changed", { by: isolate(name), what: labelOf(what, say) });
}

/** What a part of a draft is called on its button. */
function labelOf(what: DraftChange["what"], say: Say): string {
	switch (what) {
		case "title":
			return say("draft-button-title");
		case "summary":
			return say("draft-button-summary");
		case "begun":
		case "text":
			return say("draft-button-text");
		case "picture":
			return say("draft-button-picture");
		case "topics":
			return say("draft-button-topics");
		case "channels":
			return say("draft-button-channels");
		case "template":
			return say("draft-button-template");
		case "silent":
			return say("draft-button-silent");
		case "time":
			return say("button-schedule");
	}
}

function standingOf({ standing, say }: DraftScene): string {
	if (standing === undefined) return "";
	const values = { title: isolate(fit(standing.title, MAX_TITLE).text), link: standing.link ?? "" };
	return say("draft-stands", values).trim();
}

function lines(...all: readonly (string | undefined)[]): string {
	return all.filter((line) => line !== undefined && line !== "").join("\n");
}

/** A question about a draft, and below it what stands now: a tap on it copies it. */
export function withCopy(question: string, standing: string, max = 3000): FormattedString {
	const { text } = fit(standing, max);
	if (text === "") return new FormattedString(question);
	return FormattedString.join([question, FormattedString.code(text)], "\n\n");
}
