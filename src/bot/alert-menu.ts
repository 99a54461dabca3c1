import { FormattedString } from "@grammyjs/parse-mode";
import type { MessageEntity } from "grammy/types";
import type { Alert, Reader, Tempo } from "../article/reader.ts";
import { fit } from "../article/text.ts";
import { isolate } from "../texts.ts";
import { shownQuery } from "./alerting.ts";
import type { Say } from "./context.ts";
import { button, card, choice } from "./menu-parts.ts";
import type { Menu } from "./menus.ts";
import { menuTurning, pageOf, pagerRow } from "./pager.ts";

const PAGE_SIZE = 5;
/** Half a row of a phone. */
const MAX_LABEL = 18;

const marks: Record<Tempo, string> = { now: "✓", digest: "🗞" };

/** What an alert would have matched lately: how many articles, and the titles of some. */
export type Preview = {
	total: number;
	titles: readonly { text: string; entities: MessageEntity[] }[];
};

/** A reader's alerts, each with how it comes and a button that removes it. */
export function alertsMenu(
	{ reader, say }: { reader: Reader; say: Say },
	page: number,
	removed?: string,
): Menu {
	const { alerts } = reader;
	const shown = pageOf(alerts, page, PAGE_SIZE);
	const numberOf = (alert: Alert) => alerts.indexOf(alert) + 1;
	const lines = shown.items.map((alert) => {
		const query = isolate(shownQuery(alert.query));
		return `${numberOf(alert)}. ${query} · ${tempoText(alert.tempo, say)}`;
	});
	const note =
		removed === undefined
			? ""
			: FormattedString.join(
					[say("alerts-removed"), FormattedString.code(addCommand(removed))],
					"\n",
				);
	return {
		text: card(
			say("alerts-title"),
			note,
			lines.length === 0 ? say("alerts-empty") : lines.join("\n"),
			lines.length === 0 ? "" : say("alerts-hint"),
			reader.isStopped ? say("topics-stopped") : "",
		),
		buttons: [
			...shown.items.map((alert) => [
				button(
					fit(`${marks[alert.tempo]} ${numberOf(alert)}. ${shownQuery(alert.query)}`, MAX_LABEL)
						.text,
					`al:one:${alert.id}:${shown.page}`,
				),
				button(say("alerts-remove"), `al:off:${alert.id}:${shown.page}`),
			]),
			...pagerRow(shown, menuTurning(say), (to) => `al:list:${to}`),
			[button(say("alerts-new"), "al:ask")],
			[button(say("topics-to-settings"), "se:menu")],
		],
	};
}

/** What one can choose for an alert of the list. */
export function alertMenu(alert: Alert, page: number, say: Say): Menu {
	const set = (to: Tempo) => `al:set:${alert.id}:${to}:${page}`;
	return {
		text: card(shownQuery(alert.query), say("alerts-one")),
		buttons: [
			[choice(say("topics-now"), alert.tempo === "now", set("now"))],
			[choice(say("topics-digest"), alert.tempo === "digest", set("digest"))],
			[button(say("alerts-remove"), `al:off:${alert.id}:${page}`)],
			[button(say("menu-back"), `al:list:${page}`)],
		],
	};
}

/** An alert as it was understood, and what it would have matched lately; undefined where nobody can tell. */
export function alertAnswer(
	{ alert, isNew, preview }: { alert: Alert; isNew: boolean; preview: Preview | undefined },
	say: Say,
	notes: readonly string[] = [],
): Menu {
	const set = (to: Tempo | "off") => `al:new:${alert.id}:${to}`;
	const titles = (preview?.titles ?? []).map((title) => FormattedString.join(["• ", title], ""));
	const matched = preview === undefined ? "" : say("alerts-matched", { count: preview.total });
	return {
		text: card(
			isNew ? say("alerts-added") : say("alerts-there"),
			FormattedString.code(shownQuery(alert.query)),
			FormattedString.join([matched, ...titles], "\n"),
			...notes,
		),
		buttons: [
			[
				choice(say("topics-now"), alert.tempo === "now", set("now")),
				choice(say("topics-digest"), alert.tempo === "digest", set("digest")),
			],
			[button(say("alerts-remove"), set("off")), button(say("alerts-all"), "al:list:0")],
		],
	};
}

/** What is left in the place of an alert that was removed: how to have it again. */
export function removedAnswer(query: string, say: Say): Menu {
	return {
		text: FormattedString.join(
			[say("alerts-removed"), FormattedString.code(addCommand(query))],
			"\n",
		),
		buttons: [[button(say("alerts-all"), "al:list:0")]],
	};
}

const addCommand = (query: string) => `/alerts add ${query}`;

function tempoText(tempo: Tempo, say: Say): string {
	return tempo === "now" ? say("alerts-tempo-now") : say("alerts-tempo-digest");
}
