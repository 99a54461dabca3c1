import { describe, expect, test } from "vitest";
import { chartNames } from "../../../src/charts/findings.ts";
import { HEIGHT, palettes, type Theme, WIDTH } from "../../../src/charts/theme.ts";
import { createTexts } from "../../../src/texts.ts";
import { chartsIn, overlap, shapesOf, textsOf } from "../../support/chart-reader.ts";
import { type Amount, statsSample } from "../../support/stats-sample.ts";

const { locales } = createTexts("en");
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** One chart in English, read again. */
function seen(name: (typeof chartNames)[number], stats = statsSample(30), locale = "en") {
	const { charts, setter } = chartsIn(locale, stats);
	const svg = charts.find((chart) => chart.name === name)?.svg ?? "";
	const texts = textsOf(svg, setter);
	return { svg, texts, said: texts.map(({ text }) => text), shapes: shapesOf(svg) };
}

describe("of what was counted", () => {
	test("every chart is drawn that has something to show, in the order of the list", () => {
		const { charts } = chartsIn("en", statsSample(30));
		expect(charts.map(({ name }) => name)).toEqual(chartNames);
	});

	test("a chart is left out that would be an empty frame", () => {
		const { digests, quiet } = statsSample(30, "nothing");
		const { charts } = chartsIn("en", { ...statsSample(30), digests, quiet });
		const names = charts.map(({ name }) => name);
		expect(names).toEqual(["posts", "reactions", "readers", "topics", "delivery"]);
		expect(chartsIn("en", statsSample(30, "nothing")).charts).toEqual([]);
	});

	test("the title says what a chart shows", () => {
		const { charts } = chartsIn("en", statsSample(30));
		const stats = statsSample(30);
		const change = sum(stats.readers.gained) - sum(stats.readers.lost);
		expect(charts.map(({ title }) => title)).toEqual([
			`${stats.posts.total} posts, most often: Tuesday 9:00 AM`,
			"4,000 reactions, 23% of them to one post",
			`12,345 readers, ${change.toLocaleString("en")} more than before`,
			"Most posts and most readers: Climate",
			`Digests: ${sum(stats.digests.sent).toLocaleString("en")} sent; links opened from them: ${sum(stats.digests.opened).toLocaleString("en")}`,
			expect.stringMatching(/^Half of the posts within 1\.\d sec, 99 of 100 within \d\d sec$/),
			"14% of the messages waited for the end of quiet hours",
		]);
	});
});

describe("the chart of posts", () => {
	test("has a bar for each day, as high as there were posts, and the number of the highest", () => {
		const stats = statsSample(30);
		const { shapes, said } = seen("posts", stats);
		const bars = shapes.filter(({ series }) => series === 0);
		const heights = new Map(bars.map((bar) => [bar.index, bar.bottom - bar.top]));
		const most = Math.max(...stats.posts.byDay);
		const unit = (heights.get(stats.posts.byDay.indexOf(most)) ?? 0) / most;
		expect(unit).toBeGreaterThan(1);
		for (const [index, count] of stats.posts.byDay.entries()) {
			expect(heights.get(index) ?? 0).toBeCloseTo(count * unit, 0);
		}
		expect(said).toContain(String(most));
	});

	test("has a field for each hour of the week, the busiest in the strongest colour and with its number", () => {
		const { shapes, texts } = seen("posts");
		const fields = shapes.filter(({ series }) => series === 1);
		expect(fields).toHaveLength(7 * 24);
		const busiest = fields.find(({ index }) => index === 24 + 9);
		expect(busiest?.fill).toBe("rgb(11,90,153)");
		const number = texts.find(({ text, fill }) => text === "20" && fill === "#ffffff");
		const nowhere = { left: 0, top: 0, right: 0, bottom: 0 };
		expect(overlap(number ?? nowhere, busiest ?? nowhere)).toBeGreaterThan(10);
	});

	test("is drawn by weeks where there are too many days, whole ones alone", () => {
		const stats = statsSample(365);
		const { shapes, said } = seen("posts", stats);
		expect(shapes.filter(({ series }) => series === 0)).toHaveLength(52);
		expect(said).toContain("Posts by week");
		const weeks = Array.from({ length: 52 }, (_, week) =>
			sum(stats.posts.byDay.slice(1 + week * 7, 8 + week * 7)),
		);
		expect(said).toContain(String(Math.max(...weeks)));
	});
});

describe("the chart of readers", () => {
	test("shows who came above zero and who left below it, to one scale, and both sums", () => {
		const stats = statsSample(30);
		const { shapes, said } = seen("readers", stats);
		const came = shapes.filter(({ series }) => series === 0);
		const left = shapes.filter(({ series }) => series === 1);
		const zero = came[0]?.bottom ?? 0;
		for (const bar of came) expect(bar.bottom).toBeCloseTo(zero, 0);
		for (const bar of left) expect(bar.top).toBeCloseTo(zero, 0);
		const { gained, lost } = stats.readers;
		const unitOf = (bars: typeof came, counts: readonly number[]) =>
			Math.max(...bars.map(({ top, bottom }) => bottom - top)) / Math.max(...counts);
		expect(unitOf(came, gained)).toBeCloseTo(unitOf(left, lost), 0);
		expect(said).toContain(`came: ${sum(gained).toLocaleString("en")}`);
		expect(said).toContain(`left: ${sum(lost)}`);
	});
});

describe("the charts of lists", () => {
	test("reactions have each post's title, its bar and its numbers; pictures in titles go", () => {
		const { shapes, said } = seen("reactions");
		const bars = shapes.filter(({ fill }) => fill === palettes.light.main);
		const lengths = bars.map(({ left, right }) => right - left);
		expect(lengths).toHaveLength(7);
		for (const [index, length] of lengths.entries()) {
			expect(length).toBeCloseTo((lengths[0] ?? 0) / (index + 1), -1);
		}
		expect(said).toContain("Storm warning for the coast: ferries stay in port until Thursday");
		expect(said).toContain("900");
		expect(said).toContain("400 clicks");
	});

	test("a title of which nothing can be shown gives way to the post's address", () => {
		const stats = statsSample(30);
		const top = stats.reactions.top.map((post) => ({ ...post, title: "👍❤️" }));
		const { said } = seen("reactions", { ...stats, reactions: { ...stats.reactions, top } });
		expect(said).toContain("t.me/lindenford/100");
	});

	test("topics have posts and readers side by side; a name that is too long ends with an ellipsis", () => {
		const { shapes, said } = seen("topics");
		for (const fill of [palettes.light.main, palettes.light.other]) {
			expect(shapes.filter((shape) => shape.fill === fill)).toHaveLength(12);
		}
		expect(said).toContain("Town council");
		expect(said.filter((text) => /^a-very-long.*…$/.test(text))).toHaveLength(1);
	});
});

describe("the chart of delivery times", () => {
	test("names each line with its last value, and has lines at durations that people know", () => {
		const { said } = seen("delivery");
		expect(said.filter((text) => /^(50|90|99)% {2}[\d.]+ sec$/.test(text))).toHaveLength(3);
		expect(said).toEqual(expect.arrayContaining(["1 sec", "10 sec", "1 min"]));
	});

	test("has gaps on days without posts, and points for days that stand alone", () => {
		const lines = (svg: string) =>
			[...svg.matchAll(/<path d="([^"]*)" fill="none" [^>]*stroke="#0b6cb5"/g)].map(
				([, d = ""]) => d,
			);
		const parts = (svg: string) => lines(svg).join("").split("M").length - 1;
		expect(parts(seen("delivery").svg)).toBe(4);
		const few = statsSample(30, "little");
		const told = few.delivery.p50Ms.filter((ms) => ms !== null);
		const points = seen("delivery", few).svg.match(/matrix\(5\.5,[^>]*ecmeta_series_index="0"/g);
		expect(points).toHaveLength(told.length);
	});
});

describe("whatever was counted", () => {
	const amounts: [Amount, number][] = [
		["little", 30],
		["much", 7],
		["much", 30],
		["extreme", 90],
		["much", 365],
	];

	test.each(locales)("in %s no text leaves the frame or stands on another", (locale) => {
		const wrong: string[] = [];
		for (const [amount, days] of amounts) {
			const { charts, setter } = chartsIn(locale, statsSample(days, amount), {
				channelName: "Lindenford Courier (@lindenford)",
			});
			expect(charts).toHaveLength(chartNames.length);
			for (const { name, svg } of charts) {
				const texts = textsOf(svg, setter);
				expect(texts.length).toBeGreaterThan(5);
				for (const [index, one] of texts.entries()) {
					const isOut =
						one.left < 8 || one.right > WIDTH - 8 || one.top < 8 || one.bottom > HEIGHT - 8;
					if (isOut) wrong.push(`${name} ${amount} ${days}: ${one.text} is outside`);
					const under = texts.slice(index + 1).filter((other) => overlap(one, other) > 1);
					for (const { text } of under)
						wrong.push(`${name} ${amount} ${days}: ${one.text} / ${text}`);
				}
			}
		}
		expect(wrong).toEqual([]);
	});

	test.each(["light", "dark"] satisfies Theme[])(
		"every text can be read in the %s theme",
		(theme) => {
			const palette = palettes[theme];
			const { charts, setter } = chartsIn("en", statsSample(30), { theme });
			for (const { svg } of charts) {
				expect(svg).toContain(`height="${HEIGHT}" x="0" y="0" fill="${palette.background}"`);
				for (const { text, fill } of textsOf(svg, setter)) {
					const ground = fill === palette.onRamp ? palette.ramp[1] : palette.background;
					expect(contrast(fill, ground), text).toBeGreaterThanOrEqual(4.5);
				}
			}
			for (const bar of [palette.main, palette.other]) {
				expect(contrast(bar, palette.background)).toBeGreaterThanOrEqual(3);
			}
		},
	);

	test.each(["ar", "fa"])("in %s time and bars go from right to left, as texts do", (locale) => {
		const stats = statsSample(30);
		const middles = (of: string) =>
			seen("posts", stats, of)
				.shapes.filter(({ series }) => series === 0)
				.toSorted((one, other) => (one.index ?? 0) - (other.index ?? 0))
				.map(({ left, right }) => (left + right) / 2);
		const [english, mirrored] = [middles("en"), middles(locale)];
		expect(english).toEqual(english.toSorted((one, other) => one - other));
		expect(mirrored).toEqual(mirrored.toSorted((one, other) => other - one));
		const { shapes, texts, svg } = seen("reactions", stats, locale);
		const bars = shapes.filter(({ fill }) => fill === palettes.light.main);
		for (const { right } of bars) expect(right).toBeCloseTo(WIDTH - 56, 0);
		const title = texts.find(({ size }) => size === 46);
		expect(title?.right).toBeCloseTo(WIDTH - 56, 0);
		expect(svg).toMatch(/>\u2067[^<]*\p{sc=Arab}[^<]*\u2069</u);
	});

	test("numbers have the signs of the language", () => {
		expect(seen("readers", statsSample(30), "fa").said.join(" ")).toContain("۱۲٬۳۴۵");
		expect(seen("readers", statsSample(30), "de").said.join(" ")).toContain("12.345");
	});
});

/** How far two colours are apart, as WCAG 2 counts it. */
function contrast(one: string, other: string): number {
	const luminance = (colour: string) => {
		const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
			const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
			return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
		});
		return 0.2126 * r + 0.7152 * g + 0.0722 * b;
	};
	const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
	return (light + 0.05) / (dark + 0.05);
}
