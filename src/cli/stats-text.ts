import type { StatsAnswer } from "../ingest/stats-answer.ts";

const MAX_TITLE = 60;
/** How many columns the days take at the most; of more days, some share one. */
const MAX_COLUMNS = 61;
const NAME_WIDTH = 12;
const bars = Array.from(" ▁▂▃▄▅▆▇█");
const weekdays = [
	"Mondays",
	"Tuesdays",
	"Wednesdays",
	"Thursdays",
	"Fridays",
	"Saturdays",
	"Sundays",
];

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0);
const number = (count: number) => count.toLocaleString("en-GB");

/** What was counted, as lines for a terminal. */
export function statsLines(stats: StatsAnswer): string[] {
	const { from, to, zone, topic, channel, posts, reactions, clicks, readers, digests } = stats;
	const only = [topic && `topic ${topic}`, channel && `channel ${channel}`].filter(Boolean);
	return [
		[`${from} to ${to} (${zone})`, ...only].join(", "),
		"",
		row("posts", posts.total, posts.by_day, busiest(posts.by_weekday_hour)),
		row("withdrawn", sumOf(posts.withdrawn), posts.withdrawn),
		row("reactions", reactions.total, reactions.by_day),
		row("clicks", clicks.total, clicks.by_day),
		row("readers", readers.now, undefined, changeOf(readers)),
		row("digests", sumOf(digests.sent), digests.sent, `${number(sumOf(digests.opened))} opened`),
		...deliveryRow(stats.delivery),
		row("messages", sumOf(stats.quiet.delivered), stats.quiet.delivered, waited(stats.quiet)),
		row(
			"searches",
			stats.searches.total,
			undefined,
			`${number(stats.searches.without)} found nothing`,
		),
		...topicLines(stats.topics),
		...topLines(reactions.top),
	];
}

function row(
	name: string,
	count: number,
	byDay: readonly number[] | undefined,
	more?: string,
): string {
	const line = byDay === undefined ? "" : sparkline(byDay);
	const parts = [name.padEnd(NAME_WIDTH), number(count).padStart(9), line, more ?? ""];
	return parts
		.filter((part, index) => index < 2 || part !== "")
		.join("  ")
		.trimEnd();
}

/** The days as bars beside each other; the highest is the day with most. */
function sparkline(byDay: readonly number[]): string {
	const together = Math.ceil(byDay.length / MAX_COLUMNS);
	const columns: number[] = [];
	for (let end = byDay.length; end > 0; end -= together) {
		columns.unshift(sumOf(byDay.slice(Math.max(0, end - together), end)));
	}
	const most = Math.max(...columns);
	if (most === 0) return "";
	return columns.map((count) => bars[Math.ceil((count / most) * (bars.length - 1))]).join("");
}

function busiest(byWeekdayHour: readonly (readonly number[])[]): string | undefined {
	const all = byWeekdayHour.flatMap((hours, weekday) =>
		hours.map((count, hour) => ({ count, weekday, hour })),
	);
	const [first] = all.toSorted((a, b) => b.count - a.count);
	if (first === undefined || first.count === 0) return undefined;
	return `most on ${weekdays[first.weekday]} at ${first.hour}`;
}

function changeOf({ gained, lost }: StatsAnswer["readers"]): string {
	return `+${number(sumOf(gained))} −${number(sumOf(lost))}`;
}

function waited({ share }: StatsAnswer["quiet"]): string | undefined {
	return share === null
		? undefined
		: `${Math.round(share * 100)} % waited for the end of quiet hours`;
}

function deliveryRow({ p50_ms, p90_ms, slowest_ms, total }: StatsAnswer["delivery"]): string[] {
	if (slowest_ms === null) return [];
	const usual = [p50_ms, p90_ms].map((days) => durationText(medianOf(days)));
	const more = `usually half within ${usual[0]}, nine of ten within ${usual[1]}, the slowest after ${durationText(slowest_ms)}`;
	return [row("delivered", total, undefined, more)];
}

function medianOf(days: readonly (number | null)[]): number {
	const known = days.filter((ms) => ms !== null).toSorted((a, b) => a - b);
	return known[Math.floor(known.length / 2)] ?? 0;
}

function durationText(ms: number): string {
	if (ms < 1000) return `${Math.round(ms)} ms`;
	if (ms < 60_000) return `${(ms / 1000).toFixed(1)} s`;
	return ms < 3_600_000 ? `${Math.round(ms / 60_000)} min` : `${(ms / 3_600_000).toFixed(1)} h`;
}

function topicLines(topics: StatsAnswer["topics"]): string[] {
	if (topics.length === 0) return [];
	const width = Math.max("topic".length, ...topics.map(({ slug }) => slug.length));
	const columns = (name: string, counts: readonly string[]) =>
		[name.padEnd(width), ...counts.map((count) => count.padStart(9))].join("  ");
	return [
		"",
		columns("topic", ["posts", "followers", "reactions"]),
		...topics.map(({ slug, ...counts }) =>
			columns(slug, [counts.posts, counts.readers, counts.reactions].map(number)),
		),
	];
}

function topLines(top: StatsAnswer["reactions"]["top"]): string[] {
	if (top.length === 0) return [];
	return [
		"",
		"What readers did most with:",
		...top.map(({ title, channel, link, reactions, clicks, emoji }) => {
			const given = Object.entries(emoji).map(([name, count]) => `${name} ${number(count)}`);
			const what = [...(reactions > 0 ? given : []), `${number(clicks)} clicks`].join(" · ");
			const letters = Array.from(title);
			const short =
				letters.length > MAX_TITLE ? `${letters.slice(0, MAX_TITLE - 1).join("")}…` : title;
			return `  ${short}\n      ${what}  ${link ?? channel}`;
		}),
	];
}
