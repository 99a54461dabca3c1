import { type Forecast, forecast } from "../store/forecast.ts";
import { createSizes, type GroupSize, type StoreCounts } from "../store/sizes.ts";
import { readableBytes } from "./byte-words.ts";
import { print, readArguments, UsageError } from "./client.ts";
import { withStore } from "./with-store.ts";

const usage = "tidings size [--readers N] [--articles-per-day M] [--json]";

/**
 * `tidings size`: tells what the store takes in the memory of Redis by groups of keys; with `--readers` or
 * `--articles-per-day`, also what it would take after a year of these.
 *
 * @returns the exit code: 0, or 1 when Redis does not answer
 * @throws {UsageError | ConfigError} for a mistake in the command line or the settings
 */
export async function size(args: string[]): Promise<number> {
	const string = { type: "string" } as const;
	const { options } = readArguments(
		args,
		usage,
		{ readers: string, "articles-per-day": string, json: { type: "boolean" } },
		[],
	);
	const readers = numberOf(options["readers"], "--readers");
	const articlesPerDay = numberOf(options["articles-per-day"], "--articles-per-day");
	return withStore(async (store) => {
		const sizes = createSizes({ ...store, now: Date.now });
		const [groups, counts] = [await sizes.groups(), await sizes.counts()];
		const isAsked = readers !== undefined || articlesPerDay !== undefined;
		const ahead = isAsked
			? forecast(
					groups,
					counts,
					{
						readers: readers ?? counts.readers,
						articlesPerDay: articlesPerDay ?? counts.articlesPerDay,
					},
					store.config.keeping,
				)
			: undefined;
		print(
			options["json"] === true
				? JSON.stringify(jsonOf(groups, counts, ahead), undefined, 2)
				: [...nowLines(groups, counts), ...(ahead === undefined ? [] : aheadLines(ahead))].join(
						"\n",
					),
		);
	});
}

function numberOf(given: string | boolean | undefined, name: string): number | undefined {
	if (given === undefined) return undefined;
	if (!/^\d{1,12}$/.test(String(given)))
		throw new UsageError(`${usage}: ${name} is a whole number`);
	return Number(given);
}

const sumOf = (groups: readonly GroupSize[]) => groups.reduce((sum, { bytes }) => sum + bytes, 0);
const perDay = (articles: number) => articles.toFixed(articles < 10 ? 1 : 0);

function nowLines(groups: readonly GroupSize[], counts: StoreCounts): string[] {
	return [
		`Now: ${readableBytes(sumOf(groups))}; ${counts.readers} readers, ${counts.articles} articles, ` +
			`${perDay(counts.articlesPerDay)} a day in the last week`,
		...groups.map(({ group, keys, bytes }) => row(group, bytes, `${keys} keys`)),
	];
}

function aheadLines({
	readers,
	articlesPerDay,
	days,
	articles,
	bytes,
	total,
	assumptions,
}: Forecast): string[] {
	return [
		"",
		`With ${readers} readers and ${perDay(articlesPerDay)} articles a day, after ${days} days: ${readableBytes(total)}`,
		row("readers", bytes.readers, "what they asked for"),
		row("messages", bytes.messages, "what they got"),
		row("articles", bytes.articles, `${articles} of them, with their posts and the search`),
		row("forgotten", bytes.forgotten, "by which others are known again"),
		row("recent", bytes.recent, "deliveries of some days"),
		row("other", bytes.other, "as now"),
		"This supposes:",
		...assumptions.map((sentence) => `  - ${sentence}`),
	];
}

function row(name: string, bytes: number, more: string): string {
	return `  ${name.padEnd(14)} ${readableBytes(bytes).padStart(10)}   ${more}`;
}

function jsonOf(groups: readonly GroupSize[], counts: StoreCounts, ahead: Forecast | undefined) {
	return {
		now: {
			bytes: sumOf(groups),
			readers: counts.readers,
			articles: counts.articles,
			articles_per_day: counts.articlesPerDay,
			groups,
		},
		forecast:
			ahead === undefined
				? null
				: {
						readers: ahead.readers,
						articles_per_day: ahead.articlesPerDay,
						days: ahead.days,
						articles: ahead.articles,
						bytes: ahead.total,
						groups: ahead.bytes,
						assumptions: ahead.assumptions,
					},
	};
}
