import { barLabels, countAxis, gridOf, plotArea, timeAxis, zeroLine } from "./axes.ts";
import { type Area, type Canvas, type Drawing, head, label, type Mark } from "./canvas.ts";
import { busiestHour } from "./findings.ts";
import { timelineOf } from "./scale.ts";
import { HEIGHT, MARGIN, type, WIDTH } from "./theme.ts";

const ROW = 32;
const HOURS = 24;
const WEEKDAYS = 7;
/** Every so many hours are named. */
const NAMED_HOURS = 3;

/** The posts of each day, and below them when in the week they come. */
export function postsChart(canvas: Canvas): Drawing {
	const { stats, palette, words } = canvas;
	const timeline = timelineOf(stats);
	const values = timeline.sums(stats.posts.byDay);
	const max = Math.max(...values);
	const { marks, bottom } = head(canvas);
	const week = weekArea(canvas);
	const captionStyle = { size: type.small, bold: true, colour: palette.muted };
	const days = plotArea(canvas, { top: bottom + 60, bottom: week.top - 108, max });
	const caption = timeline.isByWeek ? words.say("chart-by-week") : words.say("chart-by-day");
	marks.push(
		label(canvas, caption, { start: MARGIN, y: bottom + 16 }, captionStyle),
		label(canvas, words.say("chart-by-hour"), { start: MARGIN, y: week.top - 26 }, captionStyle),
	);
	return {
		graphic: marks.concat(weekLabels(canvas, week)),
		grid: [gridOf(canvas, days), gridOf(canvas, week)],
		xAxis: [timeAxis(canvas, timeline), hidden(HOURS, words.isRtl)],
		yAxis: [countAxis(canvas, { max }), hidden(WEEKDAYS, true)],
		visualMap: {
			show: false,
			min: 0,
			max: Math.max(1, ...stats.posts.byWeekdayHour.flat()),
			inRange: { color: palette.ramp },
			seriesIndex: 1,
		},
		series: [
			{
				type: "bar",
				data: barLabels(canvas, values, values.length),
				itemStyle: { color: palette.main, borderRadius: [3, 3, 0, 0] },
				barCategoryGap: "30%",
				barMaxWidth: 90,
				markLine: zeroLine(canvas),
			},
			{
				type: "heatmap",
				xAxisIndex: 1,
				yAxisIndex: 1,
				data: stats.posts.byWeekdayHour.flatMap((row, weekday) =>
					row.map((count, hour) => [hour, weekday, count]),
				),
				itemStyle: { borderWidth: 3, borderColor: palette.background, borderRadius: 6 },
			},
		],
	};
}

/** Where the hours of the week stand: at the lower edge, behind the names of the weekdays. */
function weekArea({ words, setter }: Canvas): Area {
	const names = Array.from({ length: WEEKDAYS }, (_, weekday) => words.weekday(weekday));
	const widest = Math.max(...names.map((name) => setter.width(name, { size: type.small })));
	const start = MARGIN + widest + 20;
	const height = WEEKDAYS * ROW;
	return { start, top: HEIGHT - MARGIN - 16 - height, width: WIDTH - MARGIN - start, height };
}

function weekLabels(canvas: Canvas, { start, top, width, height }: Area): Mark[] {
	const { palette, words, stats, setter } = canvas;
	const style = { size: type.small, colour: palette.muted };
	const cell = width / HOURS;
	const middle = (weekday: number) => top + (weekday + 0.5) * ROW;
	const days = Array.from({ length: WEEKDAYS }, (_, weekday) =>
		label(canvas, words.weekday(weekday), { start: MARGIN, y: middle(weekday) }, style),
	);
	const hours = Array.from({ length: HOURS / NAMED_HOURS }, (_, index) => index * NAMED_HOURS).map(
		(hour) =>
			label(
				canvas,
				words.hour(hour),
				{ start: start + hour * cell + 3, y: top + height + 22 },
				style,
			),
	);
	const busiest = busiestHour(stats.posts);
	const number = words.short(busiest?.count ?? 0);
	const most = { size: 22, bold: true, colour: palette.onRamp };
	const isSmall = setter.width(number, most) < cell - 8;
	if (busiest === undefined || !isSmall) return [...days, ...hours];
	const place = {
		start: start + (busiest.hour + 0.5) * cell,
		y: middle(busiest.weekday),
		align: "center",
	} as const;
	return [...days, ...hours, label(canvas, number, place, most)];
}

/** An axis of places that are named by hand. */
function hidden(count: number, inverse: boolean) {
	return {
		type: "category",
		gridIndex: 1,
		show: false,
		inverse,
		data: Array.from({ length: count }, (_, index) => index),
	};
}
