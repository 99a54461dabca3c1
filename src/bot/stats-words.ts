import type { InlineKeyboardButton } from "grammy/types";
import type { Stats } from "../article/stats.ts";
import { fit } from "../article/text.ts";
import { type ChartName, chartNames, findings, type TopicNames } from "../charts/findings.ts";
import type { Words } from "../charts/words.ts";
import type { Say } from "./context.ts";
import { button, choice } from "./menu-parts.ts";
import { askData, type StatsAsk, spans } from "./stats-ask.ts";

/** Telegram takes no more below an album. */
const MAX_CAPTION = 1024;

/**
 * The main figures in words: what each chart shows, how searches went, and of what nothing was counted.
 *
 * @param subject which days, topic and channel it is about
 */
export function statsText(
	stats: Stats,
	words: Words,
	{ subject, topicNames }: { subject: string; topicNames: TopicNames },
): { text: string; isEmpty: boolean } {
	const { say } = words;
	const found = findings(stats, words, topicNames);
	const told = chartNames.flatMap((name) => found[name] ?? []);
	const { clicks, searches } = stats;
	const more = [
		...(clicks.total > 0 ? [say("chart-clicks", { count: clicks.total })] : []),
		...(searches.total > 0
			? [say("stats-searches", { count: searches.total, without: searches.without })]
			: []),
	];
	const lines = [...told, ...more].map((line) => `• ${line}`);
	const heading = `📊 ${subject}`;
	if (lines.length === 0) return { text: `${heading}\n${say("stats-nothing")}`, isEmpty: true };
	const missing = chartNames.filter((name) => found[name] === undefined);
	const charts = new Intl.ListFormat(words.locale).format(
		missing.map((name) => chartNameIn(name, say)),
	);
	const rest = missing.length === 0 ? [] : [say("stats-missing", { charts })];
	const text = [heading, lines.join("\n"), ...rest].join("\n\n");
	return { text: fit(text, MAX_CAPTION).text, isEmpty: told.length === 0 };
}

/** The buttons that show the same over another span, or in other colours. */
export function statsButtons(ask: StatsAsk, say: Say, locale: string): InlineKeyboardButton[][] {
	const days = new Intl.NumberFormat(locale, { style: "unit", unit: "day", unitDisplay: "long" });
	const other = ask.theme === "dark" ? "light" : "dark";
	return [
		spans.slice(0, 2).map((span) => spanButton(span)),
		spans.slice(2).map((span) => spanButton(span)),
		[
			button(
				other === "dark" ? say("stats-dark") : say("stats-light"),
				askData({ ...ask, theme: other }),
			),
		],
	];

	function spanButton(span: number) {
		return choice(days.format(span), span === ask.days, askData({ ...ask, days: span }));
	}
}

function chartNameIn(name: ChartName, say: Say): string {
	switch (name) {
		case "posts":
			return say("chart-name-posts");
		case "reactions":
			return say("chart-name-reactions");
		case "readers":
			return say("chart-name-readers");
		case "topics":
			return say("chart-name-topics");
		case "digests":
			return say("chart-name-digests");
		case "delivery":
			return say("chart-name-delivery");
		case "quiet":
			return say("chart-name-quiet");
	}
}
