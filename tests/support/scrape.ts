/** A series as `/metrics` tells it. */
export type Series = { name: string; labels: Record<string, string>; value: number };

/** What `/metrics` told: its metrics by name, and their series. */
export type Scrape = {
	types: ReadonlyMap<string, string>;
	helps: ReadonlyMap<string, string>;
	series: readonly Series[];
};

/** Reads the text format of Prometheus; throws for a line that is none. */
export function parseScrape(text: string): Scrape {
	const types = new Map<string, string>();
	const helps = new Map<string, string>();
	const series: Series[] = [];
	for (const line of text.split("\n").filter((line) => line !== "")) {
		const [, word, about = "", rest = ""] = /^# (HELP|TYPE) (\S+) (.+)$/.exec(line) ?? [];
		if (word !== undefined) {
			(word === "TYPE" ? types : helps).set(about, rest);
			continue;
		}
		const [, name, labels = "", value] = /^(\w+)(?:\{(.*)\})? (\S+)$/.exec(line) ?? [];
		if (name === undefined) throw new Error(`no line of a scrape: ${line}`);
		const pairs = labels.matchAll(/(\w+)="((?:[^"\\]|\\.)*)"/g);
		series.push({
			name,
			labels: Object.fromEntries(Array.from(pairs, ([, label = "", text = ""]) => [label, text])),
			value: Number(value),
		});
	}
	return { types, helps, series };
}

/** The value of the one series that has these labels; undefined when there is none. */
export function valueOf(
	text: string,
	name: string,
	labels: Record<string, string> = {},
): number | undefined {
	const found = parseScrape(text).series.filter(
		(one) =>
			one.name === name &&
			Object.entries(labels).every(([label, value]) => one.labels[label] === value),
	);
	if (found.length > 1) throw new Error(`${found.length} series of ${name}`);
	return found[0]?.value;
}
