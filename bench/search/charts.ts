import { type Chart, drawBars, drawLines } from "../chart.ts";
import { queryKinds } from "./known-item.ts";
import { askKinds } from "./scale-asks.ts";

const OURS = "Tidings";
/** Whose colour is which, the same in each chart. */
const coloured = [OURS, "MiniSearch", "RediSearch", "MiniSearch, no boosts", "MiniSearch, stemmed"];
/** What the 95th percentile is in a cell that tells three of them. */
const SECOND = 1;

/** Charts of a run's rows by the names of their files; without rows of the search there are none. */
export function chartsOf(rows: readonly string[][]): Map<string, string> {
	const charts = new Map<string, string>();
	const add = (name: string, chart: Chart, draw: (chart: Chart) => string) => {
		if (chart.series.length > 0) charts.set(`${name}.svg`, draw(chart));
	};
	for (const part of ["MRR@10", "recall@10"]) {
		const whats = queryKinds.map((kind) => `search quality, ${kind}: ${part}`);
		const title = `A passage found again by words of it: ${part}`;
		const chart = chartOf(rows, { title, unit: "1 is best", places: queryKinds, whats });
		add(`search-quality-${part.split("@")[0]?.toLowerCase()}`, chart, drawBars);
	}
	const sizes = sizesIn(rows);
	const largest = sizes.at(-1);
	if (largest === undefined) return charts;
	const whats = askKinds.map((kind) => `search, ${largest} articles, ${timesOf(kind)}`);
	const title = `Search among ${largest} articles, 95th percentile`;
	const all = { title, unit: "ms, less is better", places: askKinds, whats, number: SECOND };
	add("search-times", { ...chartOf(rows, all), isLog: true }, drawBars);
	const bySize = (title: string, unit: string, what: string, number: number) =>
		chartOf(rows, {
			title,
			unit,
			places: sizes.map((size) => `${size} articles`),
			whats: sizes.map((size) => `search, ${size} articles, ${what}`),
			number,
		});
	const memory = bySize("Memory an article", "bytes, less is better", "memory an article", 0);
	add("search-memory", memory, drawBars);
	const rate = bySize("Articles indexed a second", "more is better", "index an article", SECOND);
	add("search-indexing", rate, drawBars);
	if (sizes.length < 2) return charts;
	for (const kind of askKinds) {
		const title = `Search by articles, ${kind}, 95th percentile`;
		const chart = bySize(title, "ms, less is better", timesOf(kind), SECOND);
		add(`search-${kind.replaceAll(" ", "-")}`, { ...chart, isLog: true }, drawLines);
	}
	return charts;
}

const timesOf = (kind: string) => `${kind}: median, 95th, 99th percentile`;

function sizesIn(rows: readonly string[][]): string[] {
	const sizes = rows.map(([what = ""]) => /^search, ([\d,]+) articles, /.exec(what)?.[1]);
	return [...new Set(sizes)].filter((size) => size !== undefined);
}

/** Of each place's rows the number that stands at `number` in a cell, for Tidings and for each peer. */
function chartOf(
	rows: readonly string[][],
	of: {
		title: string;
		unit: string;
		places: readonly string[];
		whats: readonly string[];
		number?: number;
	},
): Chart {
	const { title, unit, places, whats, number = 0 } = of;
	const values = new Map<string, (number | undefined)[]>();
	const put = (name: string, place: number, cell: string) => {
		const value = numbersIn(cell)[number];
		if (value === undefined) return;
		const all = values.get(name) ?? places.map(() => undefined);
		all[place] = value;
		values.set(name, all);
	};
	for (const [place, what] of whats.entries()) {
		for (const [, ours = "", , peer = ""] of rows.filter(([told]) => told === what)) {
			const [name = "", cell = ""] = peer.split(": ");
			put(OURS, place, ours);
			put(name, place, cell);
		}
	}
	const series = [...values].map(([name, values]) => ({
		name,
		values,
		colour: Math.max(0, coloured.indexOf(name)),
	}));
	return { title, unit, places, series, isLog: false };
}

function numbersIn(cell: string): number[] {
	return (cell.match(/\d[\d,]*(?:\.\d+)?/g) ?? []).map((text) => Number(text.replaceAll(",", "")));
}
