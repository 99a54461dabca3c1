/** What a chart shows: a number for each series at each place; a place without one stays empty. */
export type Chart = {
	title: string;
	unit: string;
	places: readonly string[];
	series: readonly { name: string; values: readonly (number | undefined)[]; colour: number }[];
	/** Whether each step of the axis is ten times the one before; else it starts at zero. */
	isLog: boolean;
};

const WIDTH = 720;
const HEIGHT = 360;
const PLOT = { left: 64, right: 704, top: 84, bottom: 324 };
const BAR_SHARE = 0.8;

/** Colours that differ for the colour-blind as well, for light and for dark surroundings. */
const style = `
	svg { --paper: #ffffff; --ink: #1f2328; --faint: #59636e; --grid: #d8dee4;
		--s0: #0969da; --s1: #d9730d; --s2: #1a7f37; --s3: #8250df; --s4: #9a6700; --s5: #bf3989; }
	@media (prefers-color-scheme: dark) {
		svg { --paper: #0d1117; --ink: #e6edf3; --faint: #9198a1; --grid: #30363d;
			--s0: #4493f8; --s1: #f0883e; --s2: #3fb950; --s3: #ab7df8; --s4: #d29922; --s5: #f778ba; }
	}
	.paper { fill: var(--paper); } .grid { stroke: var(--grid); }
	text { font: 13px system-ui, "DejaVu Sans", sans-serif; fill: var(--faint); }
	text.title { font-size: 16px; font-weight: 600; fill: var(--ink); }
	text.name { fill: var(--ink); } text.value { font-size: 11px; fill: var(--ink); paint-order: stroke; stroke: var(--paper);
		stroke-width: 3px; stroke-linejoin: round; }
	${[0, 1, 2, 3, 4, 5].map((n) => `.s${n} { fill: var(--s${n}); } path.s${n} { fill: none; stroke: var(--s${n}); stroke-width: 2.5; }`).join("\n\t")}
`;

/** An SVG with a group of bars at each place, a bar for each series, each with its number on top. */
export function drawBars(chart: Chart): string {
	const scale = createScale(chart);
	const step = (PLOT.right - PLOT.left) / chart.places.length;
	const width = (step * BAR_SHARE) / chart.series.length;
	const bars = chart.places.flatMap((_, place) =>
		chart.series.flatMap(({ values, colour }, series) => {
			const value = values[place];
			if (value === undefined) return [];
			const x = PLOT.left + step * (place + (1 - BAR_SHARE) / 2) + width * series;
			const y = scale.y(value);
			return [
				`<rect class="s${colour}" x="${fixed(x)}" y="${fixed(y)}" width="${fixed(width - 2)}" height="${fixed(PLOT.bottom - y)}" rx="2"/>`,
				write("value", x + width / 2 - 1, y - 5, told(value), "middle"),
			];
		}),
	);
	const names = chart.places.map((name, place) =>
		write("name", PLOT.left + step * (place + 0.5), PLOT.bottom + 20, name, "middle"),
	);
	return draw(chart, [...scale.grid, ...bars, ...names]);
}

/** An SVG with a line for each series from place to place, its numbers at its points. */
export function drawLines(chart: Chart): string {
	const scale = createScale(chart);
	const inset = 48;
	const step = (PLOT.right - PLOT.left - 2 * inset) / Math.max(1, chart.places.length - 1);
	const x = (place: number) => PLOT.left + inset + step * place;
	const points = chart.series.flatMap(({ values, colour }) =>
		values.flatMap((value, place) =>
			value === undefined ? [] : [{ x: x(place), y: scale.y(value), value, colour }],
		),
	);
	const lines = chart.series.map(({ colour }) => {
		const path = points.filter((point) => point.colour === colour);
		return `<path class="s${colour}" d="M${path.map(({ x, y }) => `${fixed(x)} ${fixed(y)}`).join("L")}"/>`;
	});
	const dots = points.map(
		({ x, y, colour }) => `<circle class="s${colour}" cx="${fixed(x)}" cy="${fixed(y)}" r="4"/>`,
	);
	const values = points.map(({ x, y, value }) => {
		const isUnderAnother = points.some((other) => other.x === x && other.y < y && y - other.y < 24);
		return write("value", x, isUnderAnother ? y + 17 : y - 9, told(value), "middle");
	});
	const names = chart.places.map((name, place) =>
		write("name", x(place), PLOT.bottom + 20, name, "middle"),
	);
	return draw(chart, [...scale.grid, ...lines, ...dots, ...values, ...names]);
}

function draw({ title, unit, series }: Chart, parts: readonly string[]): string {
	let left = 16;
	const legend = series.map(({ name, colour }) => {
		const x = left;
		left += 30 + name.length * 7.4;
		return `<rect class="s${colour}" x="${fixed(x)}" y="47" width="12" height="12" rx="2"/>${write("name", x + 18, 58, name, "start")}`;
	});
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" aria-label="${escape(`${title}, ${unit}`)}">`,
		`<style>${style}</style>`,
		`<rect class="paper" width="${WIDTH}" height="${HEIGHT}" rx="6"/>`,
		write("title", 16, 28, title, "start"),
		write("unit", WIDTH - 16, 28, unit, "end"),
		...legend,
		...parts,
		"</svg>\n",
	].join("\n");
}

/** Where a value stands, and the lines of the axis with their numbers. */
function createScale({ series, isLog }: Chart) {
	const values = series
		.flatMap(({ values }) => values)
		.filter((value) => value !== undefined && (!isLog || value > 0)) as number[];
	const [least, most] = [Math.min(...values), Math.max(...values)];
	const ticks = isLog ? logTicks(least, most) : evenTicks(most);
	const [low = 0, high = 1] = [ticks[0], ticks.at(-1)];
	const place = (value: number) =>
		isLog ? Math.log(value / low) / Math.log(high / low) : (value - low) / (high - low);
	const y = (value: number) =>
		PLOT.bottom - Math.max(0, place(Math.max(value, low))) * (PLOT.bottom - PLOT.top);
	const grid = ticks.flatMap((tick) => [
		`<line class="grid" x1="${PLOT.left}" x2="${PLOT.right}" y1="${fixed(y(tick))}" y2="${fixed(y(tick))}"/>`,
		write("tick", PLOT.left - 8, y(tick) + 4, axisNumber(tick), "end"),
	]);
	return { y, grid };
}

/** Powers of ten around all values, with room below the least: a bar as low as the axis would not be seen. */
function logTicks(least: number, most: number): number[] {
	const first = Math.floor(Math.log10(least * 0.9));
	const last = Math.max(first + 1, Math.ceil(Math.log10(most * 1.2)));
	return Array.from({ length: last - first + 1 }, (_, index) => 10 ** (first + index));
}

function evenTicks(most: number): number[] {
	const rough = most / 4;
	const power = 10 ** Math.floor(Math.log10(rough));
	const step = ([1, 2, 2.5, 5, 10].find((times) => times * power >= rough) ?? 10) * power;
	return Array.from({ length: Math.ceil((most * 1.02) / step) + 1 }, (_, index) => index * step);
}

function write(kind: string, x: number, y: number, text: string, anchor: string): string {
	return `<text class="${kind}" x="${fixed(x)}" y="${fixed(y)}" text-anchor="${anchor}">${escape(text)}</text>`;
}

const fixed = (value: number) => String(Math.round(value * 10) / 10);
const axisNumber = (value: number) =>
	Number(value.toPrecision(3)).toLocaleString("en-GB", { maximumFractionDigits: 4 });
const told = (value: number) =>
	value >= 100 ? axisNumber(Math.round(value)) : String(Number(value.toPrecision(3)));
const escape = (text: string) =>
	text
		.replaceAll("&", "&amp;")
		.replaceAll("<", "&lt;")
		.replaceAll(">", "&gt;")
		.replaceAll('"', "&quot;");
