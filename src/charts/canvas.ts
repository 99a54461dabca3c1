import type { EChartsCoreOption } from "echarts/core";
import type { Stats } from "../article/stats.ts";
import type { ChartName, TopicNames } from "./findings.ts";
import { MARGIN, type Palette, type, WIDTH } from "./theme.ts";
import type { TextStyle, Typesetter } from "./typesetter.ts";
import type { Words } from "./words.ts";

/** Stands for whichever typefaces a text is set in in the end. */
export const FAMILY = "charts";

/** What a chart is drawn with. */
export type Canvas = {
	stats: Stats;
	/** Its title: what it shows, in a sentence. */
	title: string;
	/** What was asked for: the days, the topic, the channel. */
	subject: string;
	palette: Palette;
	words: Words;
	setter: Typesetter;
	topicNames: TopicNames;
};

/** A chart as the library draws it. */
export type Drawing = EChartsCoreOption;

/** Draws one of the charts. */
export type Draw = (canvas: Canvas) => Drawing;
export type Draws = Readonly<Record<ChartName, Draw>>;

/** Something drawn by hand beside the library's own. */
export type Mark = Record<string, unknown>;

/** A place of a chart, in pixels; `start` is counted from where lines of its language begin. */
export type Area = { start: number; top: number; width: number; height: number };

/** A text at a place that is counted from where lines of the language begin. */
export function label(
	{ words, setter }: Pick<Canvas, "words" | "setter">,
	text: string,
	at: { start: number; y: number; align?: "start" | "center" | "end" },
	style: TextStyle & { colour: string; room?: number },
): Mark {
	const { isRtl } = words;
	const align = {
		start: isRtl ? "right" : "left",
		center: "center",
		end: isRtl ? "left" : "right",
	};
	return {
		type: "text",
		x: isRtl ? WIDTH - at.start : at.start,
		y: at.y,
		silent: true,
		// Before what the library draws.
		z: 10,
		style: {
			text: style.room === undefined ? text : setter.cut(text, style.room, style),
			fill: style.colour,
			fontSize: style.size,
			fontWeight: style.bold === true ? "bold" : "normal",
			fontFamily: FAMILY,
			align: align[at.align ?? "start"],
			verticalAlign: "middle",
		},
	};
}

/** A block of colour at a place that is counted from where lines of the language begin. */
export function block({ words }: Pick<Canvas, "words">, area: Area, colour: string): Mark {
	const { start, top, width, height } = area;
	return {
		type: "rect",
		silent: true,
		shape: { x: words.isRtl ? WIDTH - start - width : start, y: top, width, height, r: 4 },
		style: { fill: colour },
	};
}

/** What a colour stands for. */
export type Key = { colour: string; text: string };

/** The head of a chart: its title, what was asked for, and what its colours stand for; and where the rest begins. */
export function head(canvas: Canvas, keys: readonly Key[] = []): { marks: Mark[]; bottom: number } {
	const { title, subject, palette, setter } = canvas;
	const room = WIDTH - 2 * MARGIN;
	const heading = { size: type.title, bold: true };
	const lines = setter.wrap(title, room, heading, 2);
	const lineHeight = 60;
	const marks = lines.map((line, index) =>
		label(
			canvas,
			line,
			{ start: MARGIN, y: MARGIN + 16 + index * lineHeight },
			{ ...heading, colour: palette.text },
		),
	);
	let y = MARGIN + 16 + lines.length * lineHeight - 8;
	marks.push(
		label(canvas, subject, { start: MARGIN, y }, { size: type.label, colour: palette.muted, room }),
	);
	if (keys.length > 0) {
		y += 48;
		let start = MARGIN;
		for (const { colour, text } of keys) {
			const style = { size: type.label, bold: true };
			marks.push(
				block(canvas, { start, top: y - 12, width: 24, height: 24 }, colour),
				label(canvas, text, { start: start + 36, y }, { ...style, colour: palette.text }),
			);
			start += 36 + setter.width(text, style) + 44;
		}
	}
	return { marks, bottom: y + 32 };
}
