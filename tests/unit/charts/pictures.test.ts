import { readFileSync } from "node:fs";
import { Resvg } from "@resvg/resvg-js";
import sharp from "sharp";
import { describe, expect, test } from "vitest";
import { drawAlbum } from "../../../src/charts/album.ts";
import { createDrawer, TooManyDrawings } from "../../../src/charts/drawer.ts";
import { chartNames } from "../../../src/charts/findings.ts";
import { readFaces } from "../../../src/charts/font-file.ts";
import { createFonts, systemFontDirectories } from "../../../src/charts/fonts.ts";
import { palettes } from "../../../src/charts/theme.ts";
import { createTypesetter } from "../../../src/charts/typesetter.ts";
import { createTexts } from "../../../src/texts.ts";
import { pathOf } from "../../support/sources.ts";
import { statsSample, topicNames } from "../../support/stats-sample.ts";

const texts = createTexts("en");
const order = { stats: statsSample(30), theme: "light", topicNames } as const;
/** Of one chart alone. */
const nothing = statsSample(30, "nothing");
const small = { ...order, stats: { ...nothing, posts: order.stats.posts } };
const hasEastAsian = createFonts({ directories: systemFontDirectories, language: "ja" })
	.forText("日")
	.regular.has("日".codePointAt(0) ?? 0);

describe("a picture", () => {
	test.each(["light", "dark"] as const)(
		"is as fine as Telegram shows it, and in the colours of the %s theme",
		async (theme) => {
			const pictures = await drawAlbum({ ...order, theme }, { locale: "en", texts });
			expect(pictures.map(({ name }) => name)).toEqual(chartNames);
			for (const { png } of pictures) {
				const { width, height } = await sharp(png).metadata();
				expect([width, height]).toEqual([2560, 1600]);
				// An album of ten has to go through in a moment, and photos may have 10 MB.
				expect(png.length).toBeLessThan(500_000);
				const corner = await sharp(png)
					.extract({ left: 2, top: 2, width: 1, height: 1 })
					.raw()
					.toBuffer();
				expect(`#${corner.toString("hex").slice(0, 6)}`).toBe(palettes[theme].background);
				const { channels } = await sharp(png).stats();
				for (const { stdev } of channels.slice(0, 3)) expect(stdev).toBeGreaterThan(15);
			}
		},
	);

	test("is in English where no font has the letters of the language", async () => {
		const told = async (locale: string, directories: readonly string[]) =>
			(await drawAlbum(small, { locale, texts, directories })).map(({ title }) => title)[0];
		const english = await told("en", []);
		expect(english).toMatch(/^\d+ posts, most often/);
		expect(await told("ja", [])).toBe(english);
		expect(await told("zh", ["/nowhere"])).toBe(english);
		expect(await told("hi", systemFontDirectories)).toBe(english);
		expect(await told("fa", [])).toMatch(/پست/);
		expect(await told("uk", [])).toMatch(/допис/);
	});

	test.runIf(hasEastAsian)(
		"is in Japanese where the system has a font for that (needs one)",
		async () => {
			const [first] = await drawAlbum(small, { locale: "ja", texts });
			expect(first?.title).toMatch(/^投稿/);
		},
	);
});

describe("the typesetter", () => {
	const fonts = createFonts({ directories: systemFontDirectories, language: "en" });
	const setter = createTypesetter(fonts);

	test.each([
		"The bridge of Lindenford is open",
		"Больше всего постов и читателей",
		"المقالات المفتوحة منها",
		"همهٔ پیام‌ها به خوانندگان",
		"۱۲ سپتامبر",
		"Îles, Straße, über 1,234 %",
	])("knows how wide the renderer sets “%s”", (text) => {
		for (const bold of [false, true]) {
			const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="2000" height="99"><text y="60" font-size="40" font-weight="${bold ? "bold" : "normal"}" font-family="DejaVu Sans">${text}</text></svg>`;
			const font = { loadSystemFonts: false, fontFiles: fonts.files() };
			const drawn = new Resvg(svg, { font }).getBBox()?.width ?? 0;
			const measured = setter.width(text, { size: 40, bold });
			expect(drawn / measured).toBeGreaterThan(0.9);
			expect(drawn / measured).toBeLessThan(1.02);
		}
	});

	test("cuts between graphemes, with an ellipsis, only what is too wide", () => {
		const style = { size: 40 };
		expect(setter.cut("Lindenford", 1000, style)).toBe("Lindenford");
		const accented = "e\u0301".repeat(20);
		const cut = setter.cut(accented, 200, style);
		expect(cut).toMatch(/^(e\u0301)+…$/);
		expect(setter.width(cut, style)).toBeLessThanOrEqual(200);
	});

	test("breaks lines into about equal ones, and keeps a number with its unit", () => {
		const lines = setter.wrap(
			"Half of the posts within 1.3 sec, 99 of 100 within 48 sec",
			900,
			{ size: 46, bold: true },
			2,
		);
		expect(lines).toHaveLength(2);
		expect(lines.join(" ")).toBe("Half of the posts within 1.3 sec, 99 of 100 within 48 sec");
		for (const line of lines) expect(line).not.toMatch(/\d$/);
	});

	test("leaves out what can't be shown, and says when too little is left", () => {
		expect(setter.shown("Snow ❄️ in the hills 👨‍👩‍👧")).toBe("Snow in the hills");
		expect(setter.shown("👍")).toBeUndefined();
		expect(setter.shown("पुल फिर से खुला")).toBeUndefined();
		expect(setter.shown("1 © 2026 #town *new*")).toBe("1 © 2026 #town *new*");
	});
});

describe("a font file", () => {
	const file = readFileSync(pathOf("node_modules/dejavu-fonts-ttf/ttf/DejaVuSans.ttf"));

	test("tells its name, its characters and their widths", () => {
		const [face] = readFaces(file);
		expect(face?.family).toBe("DejaVu Sans");
		for (const there of "AÿЖعپ0٣–…") expect(face?.has(there.codePointAt(0) ?? 0), there).toBe(true);
		for (const missing of "日अ")
			expect(face?.has(missing.codePointAt(0) ?? 0), missing).toBe(false);
		expect(face?.advance("A".charCodeAt(0))).toBeCloseTo(1401 / 2048, 5);
		expect(face?.advance(0x65e5)).toBe(0);
	});

	test("that ends too early is refused", () => {
		expect(() => readFaces(file.subarray(0, 300))).toThrow(RangeError);
		expect(() => readFaces(Buffer.alloc(0))).toThrow(RangeError);
	});
});

/** A thread that is started from the sources takes a while where many tests run at the same time. */
const LONG_MS = 180_000;

describe("the drawer", { timeout: LONG_MS }, () => {
	test("draws in a thread, one album after the other, and refuses the fourth that waits", async () => {
		const drawer = createDrawer({ limitMs: LONG_MS });
		const asked = ["en", "ar", "de", "fr"].map((locale) => drawer.draw(small, locale));
		const ended = await Promise.allSettled(asked);
		expect(ended.map(({ status }) => status)).toEqual([
			"fulfilled",
			"fulfilled",
			"fulfilled",
			"rejected",
		]);
		await expect(asked[3]).rejects.toThrow(TooManyDrawings);
		const titles = ended.map((one) => (one.status === "fulfilled" ? one.value[0]?.title : ""));
		expect(titles.join(" ")).toMatch(/posts.*منشور.*Beiträge/);
		const [first] = await Promise.all(asked.slice(0, 1));
		expect(
			Buffer.from(first?.[0]?.png ?? [])
				.subarray(1, 4)
				.toString(),
		).toBe("PNG");
		await drawer.stop();
		await expect(drawer.draw(small, "en")).rejects.toThrow("stopped");
	});

	test("gives up what takes too long, and goes on with the next", async () => {
		const drawer = createDrawer({ limitMs: 1 });
		await expect(drawer.draw(small, "en")).rejects.toThrow("within 1 ms");
		await expect(drawer.draw(small, "en")).rejects.toThrow("within 1 ms");
	});

	test("tells what went wrong in the thread", async () => {
		const drawer = createDrawer({ limitMs: LONG_MS });
		const broken = { ...small, stats: { ...small.stats, posts: undefined as never } };
		await expect(drawer.draw(broken, "en")).rejects.toThrow(TypeError);
	});
});
