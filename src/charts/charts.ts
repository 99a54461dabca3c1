import { BarChart, HeatmapChart, LineChart } from "echarts/charts";
import {
	GraphicComponent,
	GridComponent,
	MarkLineComponent,
	VisualMapComponent,
} from "echarts/components";
import { init, setPlatformAPI, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import type { Stats } from "../article/stats.ts";
import type { Canvas, Draws, Drawing } from "./canvas.ts";
import { deliveryChart } from "./delivery-chart.ts";
import { type ChartName, chartNames, findings, type TopicNames } from "./findings.ts";
import { digestsChart, quietChart } from "./nested-chart.ts";
import { postsChart } from "./posts-chart.ts";
import { reactionsChart } from "./reactions-chart.ts";
import { readersChart } from "./readers-chart.ts";
import { settle } from "./settle.ts";
import { HEIGHT, palettes, type Theme, WIDTH } from "./theme.ts";
import { topicsChart } from "./topics-chart.ts";
import type { Typesetter } from "./typesetter.ts";
import type { Words } from "./words.ts";

/** What is to be drawn, and how. */
export type Order = {
	stats: Stats;
	theme: Theme;
	/** What a topic is called, by its slug. */
	topicNames: TopicNames;
	/** How the channel is known that alone is told of; undefined for all. */
	channelName?: string | undefined;
};

/** A chart as SVG, in the fonts of a typesetter. */
export type Chart = { name: ChartName; title: string; svg: string };

const draws: Draws = {
	posts: postsChart,
	reactions: reactionsChart,
	readers: readersChart,
	topics: topicsChart,
	digests: digestsChart,
	delivery: deliveryChart,
	quiet: quietChart,
};

/** Draws every chart of which something was counted. */
export function drawCharts(order: Order, words: Words, setter: Typesetter): Chart[] {
	use([
		BarChart,
		HeatmapChart,
		LineChart,
		GraphicComponent,
		GridComponent,
		MarkLineComponent,
		VisualMapComponent,
		SVGRenderer,
	]);
	const topicNames = Object.fromEntries(
		Object.entries(order.topicNames).map(([slug, name]) => [slug, setter.shown(name) ?? slug]),
	);
	const titles = findings(order.stats, words, topicNames);
	return chartNames.flatMap((name) => {
		const title = titles[name];
		if (title === undefined) return [];
		const canvas = canvasOf({ ...order, topicNames }, title, words, setter);
		return [{ name, title, svg: render(draws[name](canvas), canvas) }];
	});
}

function canvasOf(order: Order, title: string, words: Words, setter: Typesetter): Canvas {
	const { stats, theme, topicNames, channelName } = order;
	const subject = [
		words.span(stats.from, stats.to),
		stats.topic === undefined ? undefined : (topicNames[stats.topic] ?? stats.topic),
		channelName ?? stats.channel,
	];
	return {
		stats,
		topicNames,
		words,
		setter,
		palette: palettes[theme],
		title,
		subject: subject
			.filter((part) => part !== undefined)
			.map((part) => setter.shown(part) ?? part)
			.join(" · "),
	};
}

function render(drawing: Drawing, { palette, setter, words }: Canvas): string {
	// The library has one ruler for all its charts, and guesses where it is given none.
	setPlatformAPI({
		measureText(text: string, font = "") {
			const size = Number(/([\d.]+)px/.exec(font)?.[1] ?? 12);
			return { width: setter.width(text, { size, bold: /bold|[6-9]00/.test(font) }) };
		},
	});
	const chart = init(null, null, { renderer: "svg", ssr: true, width: WIDTH, height: HEIGHT });
	try {
		chart.setOption({ animation: false, backgroundColor: palette.background, ...drawing });
		return settle(chart.renderToSVGString(), setter, words.isRtl);
	} finally {
		chart.dispose();
	}
}
