import { isolate } from "../texts.ts";
import { gridOf, timeAxis } from "./axes.ts";
import { type Canvas, type Drawing, FAMILY, head, label } from "./canvas.ts";
import { durationScale, middleOf, timelineOf } from "./scale.ts";
import { HEIGHT, MARGIN, type, WIDTH } from "./theme.ts";

/** The names of two lines are at least that far from each other. */
const APART = 34;
const SYMBOL = 11;

type Line = { name: string; colour: string; values: readonly (number | null)[]; width: number };

/** How long posts took, on a scale on which each line is several times the one below it. */
export function deliveryChart(canvas: Canvas): Drawing {
	const { stats, palette, words, setter } = canvas;
	const { delivery } = stats;
	const { marks, bottom } = head(canvas);
	const timeline = timelineOf(stats);
	// Of percentiles nobody can make those of a week: it is told by the day in its middle.
	const usual = (byDay: readonly (number | null)[]) => timeline.gather(byDay, middleOf);
	const lines: Line[] = [
		{ name: words.percent(0.5), colour: palette.main, values: usual(delivery.p50Ms), width: 6 },
		{ name: words.percent(0.9), colour: palette.muted, values: usual(delivery.p90Ms), width: 4 },
		{ name: words.percent(0.99), colour: palette.other, values: usual(delivery.p99Ms), width: 4 },
	];
	const told = lines.flatMap(({ values }) => values.filter((value) => value !== null));
	const scale = durationScale(Math.max(1, Math.min(...told)), Math.max(1, ...told));
	const written = scale.map((value) => words.duration(value));
	const widest = Math.max(...written.map((text) => setter.width(text, { size: type.small })));
	const start = MARGIN + widest + 20;
	const about = words.say("chart-delivery-about");
	const slowest =
		delivery.slowestMs === null
			? []
			: [words.say("chart-delivery-slowest", { duration: words.duration(delivery.slowestMs) })];
	const small = { size: type.small, colour: palette.muted };
	const note = [about, ...slowest].join(" · ");
	const room = WIDTH - 2 * MARGIN;
	marks.push(label(canvas, note, { start: MARGIN, y: bottom + 8 }, { ...small, room }));
	const top = bottom + 56;
	const height = HEIGHT - MARGIN - 44 - top;
	const ends = lines.map((line) => endOf(line, words.duration));
	const endStyle = { size: type.label, bold: true };
	const endWidth = Math.max(...ends.map(({ text }) => setter.width(text, endStyle)));
	const width = WIDTH - MARGIN - endWidth - 24 - start;
	const [least = 1, most = 10] = [scale[0], scale.at(-1)];
	const yOf = (ms: number) =>
		top + height * (1 - Math.log(Math.max(ms, least) / least) / Math.log(most / least));
	const places = apart(ends.map(({ ms }) => yOf(ms)));
	marks.push(
		...ends.map(({ text, colour }, index) =>
			label(
				canvas,
				text,
				{ start: start + width + 24, y: places[index] ?? 0 },
				{ ...endStyle, colour },
			),
		),
	);
	return {
		graphic: marks,
		grid: gridOf(canvas, { start, top, width, height }),
		xAxis: timeAxis(canvas, timeline),
		yAxis: logAxis(canvas, scale),
		series: lines.map((line) => seriesOf(line)),
	};
}

function logAxis({ palette, words }: Canvas, scale: readonly number[]) {
	const places = scale.map((value) => Math.log10(value));
	return {
		type: "value",
		position: words.isRtl ? "right" : "left",
		min: places[0],
		max: places.at(-1),
		axisLine: { show: false },
		axisTick: { show: false, customValues: places },
		splitLine: { lineStyle: { color: palette.grid, width: 2 } },
		axisLabel: {
			customValues: places,
			formatter: (value: number) => words.duration(Math.round(10 ** value)),
			margin: 16,
			color: palette.muted,
			fontSize: type.small,
			fontFamily: FAMILY,
		},
	};
}

/** A line with gaps where nothing was posted; a day that stands alone is a point. */
function seriesOf({ values, colour, width }: Line) {
	const isFew = values.length <= 31;
	return {
		type: "line",
		connectNulls: false,
		showSymbol: true,
		symbol: "circle",
		data: values.map((value, index) => {
			const before = values[index - 1] ?? null;
			const after = values[index + 1] ?? null;
			const isAlone = before === null && after === null;
			return {
				value: value === null ? null : Math.log10(Math.max(1, value)),
				symbolSize: isFew || isAlone ? SYMBOL : 0,
			};
		}),
		lineStyle: { color: colour, width },
		itemStyle: { color: colour },
	};
}

/** What a line ends with: its name and its last value. */
function endOf({ name, colour, values }: Line, duration: (ms: number) => string) {
	const ms = values.findLast((value) => value !== null) ?? 1;
	return { text: `${isolate(name)}  ${isolate(duration(ms))}`, colour, ms };
}

/** Moves places apart, as little as it takes; they come from low to high values, so from the bottom up. */
function apart(places: readonly number[]): number[] {
	const moved = [...places];
	for (let index = 1; index < moved.length; index++) {
		moved[index] = Math.min(moved[index] ?? 0, (moved[index - 1] ?? 0) - APART);
	}
	return moved;
}
