import type { Order } from "../../src/charts/charts.ts";
import { type Chart, drawCharts } from "../../src/charts/charts.ts";
import { createFonts, systemFontDirectories } from "../../src/charts/fonts.ts";
import { createTypesetter, type Typesetter } from "../../src/charts/typesetter.ts";
import { createWords } from "../../src/charts/words.ts";
import { createTexts } from "../../src/texts.ts";
import { topicNames } from "./stats-sample.ts";

/** A rectangle of a drawing, in its pixels. */
export type Box = { left: number; top: number; right: number; bottom: number };
/** A text of a drawing, without marks of direction. */
export type SeenText = Box & { text: string; fill: string; size: number };
/** A closed shape: of which series it is, or of none, and of which place. */
export type Shape = Box & { fill: string; series: number | undefined; index: number | undefined };

const texts = createTexts("en");

/** Charts in a language, with what they were set with. */
export function chartsIn(
	locale: string,
	stats: Order["stats"],
	more: Partial<Order> & { directories?: readonly string[] } = {},
): { charts: Chart[]; setter: Typesetter } {
	const { directories = systemFontDirectories, ...order } = more;
	const setter = createTypesetter(createFonts({ directories, language: locale }));
	const words = createWords({ locale, say: (id, values) => texts.text(locale, id, values) });
	const charts = drawCharts({ stats, theme: "light", topicNames, ...order }, words, setter);
	return { charts, setter };
}

/** The texts of a drawing, each with the room that it takes. */
export function textsOf(svg: string, setter: Typesetter): SeenText[] {
	return [...svg.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)].map(
		([, attributes = "", raw = ""]) => {
			const text = plain(raw);
			const number = (pattern: RegExp) => Number(pattern.exec(attributes)?.[1] ?? 0);
			const size = number(/font-size:([\d.]+)px/);
			const width = setter.width(text, { size, bold: attributes.includes("font-weight:bold") });
			const x = number(/translate\(([-\d.]+) /) + number(/ x="([-\d.]+)"/);
			const y = number(/translate\([-\d.]+ ([-\d.]+)\)/) + number(/ y="([-\d.]+)"/);
			const anchor = /text-anchor="(\w+)"/.exec(attributes)?.[1] ?? "start";
			const left = x - ({ start: 0, middle: width / 2, end: width }[anchor] ?? 0);
			return {
				text,
				size,
				fill: / fill="([^"]+)"/.exec(attributes)?.[1] ?? "",
				left,
				right: left + width,
				// As high as capitals and the strokes below the line are.
				top: y - size * 0.42,
				bottom: y + size * 0.42,
			};
		},
	);
}

/** The closed shapes of a drawing. */
export function shapesOf(svg: string): Shape[] {
	return [...svg.matchAll(/<path d="(M[^"]*Z)" ([^>]*)>/g)].map(
		([, path = "", attributes = ""]) => {
			// The last two numbers of each command are where it ends; radii and flags of arcs stand before them.
			const points = [
				...path.matchAll(/[ML]([-\d.]+) ([-\d.]+)|A[^A-Z]* ([-\d.]+) ([-\d.]+)(?=[A-Z])/g),
			];
			const xs = points.map(([, x, , arcX]) => Number(x ?? arcX));
			const ys = points.map(([, , y, , arcY]) => Number(y ?? arcY));
			const meta = (name: string) => {
				const found = new RegExp(`ecmeta_${name}="(\\d+)"`).exec(attributes)?.[1];
				return found === undefined ? undefined : Number(found);
			};
			return {
				fill: /fill="([^"]+)"/.exec(attributes)?.[1] ?? "",
				series: meta("series_index"),
				index: meta("data_index"),
				left: Math.min(...xs),
				right: Math.max(...xs),
				top: Math.min(...ys),
				bottom: Math.max(...ys),
			};
		},
	);
}

/** How much of one box another covers, in pixels of the smaller overlap. */
export function overlap(one: Box, other: Box): number {
	const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
	const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
	return Math.min(across, down);
}

function plain(text: string): string {
	return text
		.replace(/[\u2066-\u2069]/g, "")
		.replaceAll("&lt;", "<")
		.replaceAll("&gt;", ">")
		.replaceAll("&quot;", '"')
		.replaceAll("&amp;", "&");
}
