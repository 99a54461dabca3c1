import { type Area, type Canvas, FAMILY } from "./canvas.ts";
import { scaleOf, type Timeline } from "./scale.ts";
import { HEIGHT, MARGIN, type, WIDTH } from "./theme.ts";

/** Above the highest bar stands its number. */
const HEADROOM = 1.06;

/** Where a chart of days stands between its head and the lower edge, with room for the numbers of its scale. */
export function plotArea(
	{ setter, words, stats }: Canvas,
	{ top, bottom = HEIGHT - MARGIN - 44, max }: { top: number; bottom?: number; max: number },
): Area {
	const widest = setter.width(words.short(scaleOf(max * HEADROOM).max), { size: type.small });
	const start = MARGIN + Math.max(30, widest) + 20;
	// The last date stands below the middle of the last bar, and may be wider than that.
	const last = setter.width(words.day(stats.to), { size: type.small });
	const end = WIDTH - MARGIN - Math.max(0, last / 2 - 40);
	return { start, top, width: end - start, height: bottom - top };
}

/** A part of a chart in the library's terms. */
export function gridOf({ words }: Pick<Canvas, "words">, area: Area) {
	const { start, top, width, height } = area;
	const left = words.isRtl ? WIDTH - start - width : start;
	return { left, top, width, height, outerBoundsMode: "none" };
}

/** The axis of a timeline; time goes the way in which the language is read. */
export function timeAxis({ words, palette }: Canvas, timeline: Timeline, gridIndex = 0) {
	const { days, dated } = timeline;
	const isDated = new Set(dated);
	const write = days.length <= 7 ? words.weekdayOf : words.day;
	return {
		type: "category",
		gridIndex,
		data: days.map((_, index) => index),
		inverse: words.isRtl,
		axisLine: { show: false },
		axisTick: { show: false },
		axisLabel: {
			interval: (index: number) => isDated.has(index),
			formatter: (value: string) => write(days[Number(value)] ?? ""),
			hideOverlap: true,
			margin: 16,
			color: palette.muted,
			fontSize: days.length <= 7 ? 22 : type.small,
			fontFamily: FAMILY,
		},
	};
}

/** The axis of whole numbers up to `max`, and as far `below` zero, at the side where lines begin. */
export function countAxis(
	{ words, palette }: Canvas,
	{ max, below = 0 }: { max: number; below?: number },
	gridIndex = 0,
) {
	const scale = scaleOf(Math.max(max, below) * HEADROOM);
	return {
		type: "value",
		gridIndex,
		position: words.isRtl ? "right" : "left",
		min: -Math.ceil(below / scale.step) * scale.step,
		max: Math.max(1, Math.ceil((max * HEADROOM) / scale.step)) * scale.step,
		interval: scale.step,
		axisLine: { show: false },
		axisTick: { show: false },
		splitLine: { lineStyle: { color: palette.grid, width: 2 } },
		axisLabel: {
			formatter: (value: number) => words.short(Math.abs(value)),
			margin: 16,
			color: palette.muted,
			fontSize: type.small,
			fontFamily: FAMILY,
		},
	};
}

/** A line at zero, which bars stand on. */
export function zeroLine({ palette }: Canvas) {
	return {
		silent: true,
		symbol: "none",
		animation: false,
		label: { show: false },
		lineStyle: { color: palette.zero, width: 2, type: "solid" },
		data: [{ yAxis: 0 }],
	};
}

/** The numbers on bars: on each where there are few, else on the highest alone. */
export function barLabels(
	{ words, palette }: Canvas,
	values: readonly number[],
	count: number,
): Record<string, unknown>[] {
	const most = Math.max(...values);
	const highest = values.indexOf(most);
	return values.map((value, index) => ({
		value,
		label: {
			show: value > 0 && (count <= 10 || index === highest),
			position: "top",
			distance: 8,
			formatter: () => words.short(value),
			color: palette.text,
			fontSize: type.small,
			fontWeight: "bold",
			fontFamily: FAMILY,
		},
	}));
}
