import { barLabels, countAxis, gridOf, plotArea, timeAxis, zeroLine } from "./axes.ts";
import { type Canvas, type Drawing, head } from "./canvas.ts";
import { timelineOf } from "./scale.ts";

/** A part of something by days: narrow bars before wide ones, so that both are seen whichever is higher. */
function nestedChart(
	canvas: Canvas,
	whole: { byDay: readonly number[]; name: string },
	part: { byDay: readonly number[]; name: string },
): Drawing {
	const { stats, palette } = canvas;
	const timeline = timelineOf(stats);
	const [outer, inner] = [timeline.sums(whole.byDay), timeline.sums(part.byDay)];
	const max = Math.max(...outer, ...inner);
	const { marks, bottom } = head(canvas, [
		{ colour: palette.whole, text: whole.name },
		{ colour: palette.main, text: part.name },
	]);
	const bars = { type: "bar", barGap: "-100%" };
	return {
		graphic: marks,
		grid: gridOf(canvas, plotArea(canvas, { top: bottom + 36, max })),
		xAxis: [timeAxis(canvas, timeline), { ...timeAxis(canvas, timeline), show: false }],
		yAxis: countAxis(canvas, { max }),
		series: [
			{
				...bars,
				data: barLabels(canvas, outer, outer.length),
				itemStyle: { color: palette.whole, borderRadius: [3, 3, 0, 0] },
				barCategoryGap: "25%",
				barMaxWidth: 110,
				markLine: zeroLine(canvas),
			},
			{
				...bars,
				// On an axis of its own, its bars have a width of their own.
				xAxisIndex: 1,
				data: inner,
				itemStyle: { color: palette.main, borderRadius: [3, 3, 0, 0] },
				barCategoryGap: "62%",
				barMaxWidth: 56,
			},
		],
	};
}

/** Digests that were sent, and how often somebody opened an article from one. */
export function digestsChart(canvas: Canvas): Drawing {
	const { stats, words } = canvas;
	return nestedChart(
		canvas,
		{ byDay: stats.digests.sent, name: words.say("chart-digests-sent") },
		{ byDay: stats.digests.opened, name: words.say("chart-digests-opened") },
	);
}

/** Messages to readers, and those among them that waited for the end of quiet hours. */
export function quietChart(canvas: Canvas): Drawing {
	const { stats, words } = canvas;
	return nestedChart(
		canvas,
		{ byDay: stats.quiet.delivered, name: words.say("chart-quiet-all") },
		{ byDay: stats.quiet.waiting, name: words.say("chart-quiet-waited") },
	);
}
