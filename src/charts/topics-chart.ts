import { type Canvas, type Drawing, head, label } from "./canvas.ts";
import { rowBars, rowsIn } from "./rows.ts";
import { HEIGHT, MARGIN, type, WIDTH } from "./theme.ts";

const MAX_TOPICS = 12;
/** Names may be that wide, and are cut beyond. */
const NAMES = 400;
const BETWEEN = 40;

/** Each topic with its posts and its readers, side by side: two scales, as one has little to do with the other. */
export function topicsChart(canvas: Canvas): Drawing {
	const { stats, palette, words, setter, topicNames } = canvas;
	const { marks, bottom } = head(canvas);
	const topics = stats.topics.slice(0, MAX_TOPICS);
	const nameStyle = { size: type.label };
	const names = topics.map(({ slug }) => setter.shown(topicNames[slug] ?? slug) ?? slug);
	const widest = Math.max(...names.map((name) => setter.width(name, nameStyle)));
	const room = Math.min(NAMES, widest);
	const place = { top: bottom + 56, bottom: HEIGHT - MARGIN + 12, most: 76 };
	const { height, middles } = rowsIn(place, topics.length);
	const first = MARGIN + room + 28;
	const width = (WIDTH - MARGIN - first - BETWEEN) / 2;
	const second = first + width + BETWEEN;
	const heading = { size: type.small, bold: true, room: width };
	marks.push(
		label(
			canvas,
			words.say("chart-topics-posts"),
			{ start: first, y: bottom + 28 },
			{ ...heading, colour: palette.text },
		),
		label(
			canvas,
			words.say("chart-topics-readers"),
			{ start: second, y: bottom + 28 },
			{ ...heading, colour: palette.text },
		),
		...names.map((name, row) =>
			label(
				canvas,
				name,
				{ start: MARGIN, y: middles[row] ?? 0 },
				{ ...nameStyle, colour: palette.text, room },
			),
		),
	);
	const bars = (of: "posts" | "readers", start: number, colour: string) =>
		rowBars(
			canvas,
			topics.map((topic, row) => ({ value: topic[of], middle: middles[row] ?? 0 })),
			{ start, width, thickness: Math.min(30, height * 0.6), colour },
		);
	return {
		graphic: [
			...marks,
			...bars("posts", first, palette.main),
			...bars("readers", second, palette.other),
		],
	};
}
