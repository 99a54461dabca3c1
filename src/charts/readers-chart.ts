import { countAxis, gridOf, plotArea, timeAxis, zeroLine } from "./axes.ts";
import { type Canvas, type Drawing, head } from "./canvas.ts";
import { sum, timelineOf } from "./scale.ts";

/** Who came and who left, above and below zero, and what is left of the two. */
export function readersChart(canvas: Canvas): Drawing {
	const { stats, palette, words } = canvas;
	const timeline = timelineOf(stats);
	const gained = timeline.sums(stats.readers.gained);
	const lost = timeline.sums(stats.readers.lost);
	const net = gained.map((count, index) => count - (lost[index] ?? 0));
	const [most, below] = [Math.max(...gained), Math.max(...lost)];
	const { marks, bottom } = head(canvas, [
		{ colour: palette.main, text: words.say("chart-gained", { count: sum(gained) }) },
		{ colour: palette.other, text: words.say("chart-lost", { count: sum(lost) }) },
		{ colour: palette.text, text: words.say("chart-net") },
	]);
	const bars = { type: "bar", stack: "readers", barCategoryGap: "30%", barMaxWidth: 90 };
	return {
		graphic: marks,
		grid: gridOf(canvas, plotArea(canvas, { top: bottom + 28, max: Math.max(most, below) })),
		xAxis: timeAxis(canvas, timeline),
		yAxis: countAxis(canvas, { max: most, below }),
		series: [
			{
				...bars,
				data: gained,
				itemStyle: { color: palette.main, borderRadius: [3, 3, 0, 0] },
				markLine: zeroLine(canvas),
			},
			{
				...bars,
				data: lost.map((count) => -count),
				itemStyle: { color: palette.other, borderRadius: [0, 0, 3, 3] },
			},
			// An edge lifts the line off the bars.
			line(net, { colour: palette.background, width: 10, isMarked: false }),
			line(net, { colour: palette.text, width: 4, isMarked: net.length <= 31 }),
		],
	};
}

function line(
	data: readonly number[],
	{ colour, width, isMarked }: { colour: string; width: number; isMarked: boolean },
) {
	return {
		type: "line",
		data,
		symbol: "circle",
		symbolSize: 9,
		showSymbol: isMarked,
		lineStyle: { color: colour, width },
		itemStyle: { color: colour },
	};
}
