import { Api } from "grammy";
import type { InputRichBlock, RichText } from "grammy/types";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createStandIn, type StandIn } from "../../../src/sandbox/stand-in.ts";
import { findChromium, launchBrowser } from "./browser.ts";

const token = "1000000001:sandbox-media";
const executablePath = findChromium();

describe.runIf(executablePath !== undefined)("on the sandbox's page", () => {
	let browser: Browser;
	let page: Page;
	let standIn: StandIn;
	let root: string;
	let api: Api;
	let channel: number;
	let posts: Locator;
	const failures: string[] = [];

	beforeAll(async () => {
		browser = await launchBrowser(executablePath);
	});

	afterAll(() => browser.close());

	beforeEach(async () => {
		standIn = createStandIn({ token });
		root = await standIn.start();
		api = new Api(token, { apiRoot: root });
		channel = standIn.addChannel({ title: "The Lindenford Courier", username: "courier" }).id;
		page = await browser.newPage({ colorScheme: "light" });
		failures.length = 0;
		page.on("pageerror", (error) => failures.push(String(error)));
		posts = page.locator(".message");
	});

	afterEach(async () => {
		await page.close();
		await standIn.stop();
		if (failures.length > 0) throw new Error(`The page failed: ${failures.join("; ")}`);
	});

	const picture = (name: string) => `${root}/samples/${name}.svg`;
	const gone = "https://news.example/gone.jpg";
	const film = "https://news.example/ferry.mp4";
	const paragraph = (text: RichText): InputRichBlock => ({ type: "paragraph", text });
	const cell = (text: string) => ({ text, align: "left", valign: "top" }) as const;
	const rich = (blocks: InputRichBlock[], more: { is_rtl?: boolean } = {}) =>
		api.sendRichMessage(channel, { blocks, ...more });
	const kinds = (within: Locator) =>
		within.locator(".bubble > *").evaluateAll((all) => all.map((one) => one.className));
	const overflow = (selector: string) =>
		page.evaluate<number>(
			`document.querySelector("${selector}").scrollWidth - document.querySelector("${selector}").clientWidth`,
		);
	const openPosts = async (query = "") => {
		await page.goto(`${root}/?view=posts${query}`);
		await page.locator('body[data-ready="1"]').waitFor();
	};

	test("a video is a box with a play sign that plays when it is pressed", async () => {
		await api.sendVideo(channel, film, {
			caption: "The ferry",
			cover: picture("bridge"),
			duration: 75,
		});
		await page.goto(root);
		const box = posts.getByRole("button", { name: "Play: The ferry" });
		await box.getByText("1:15").waitFor();
		expect(await box.locator("img").getAttribute("src")).toBe(picture("bridge"));
		await box.click();
		const video = posts.locator("video");
		expect(await video.getAttribute("src")).toBe(film);
		expect(await video.getAttribute("preload")).toBe("none");
	});

	test("an audio file is a line with its title, who made it and how long it is", async () => {
		await api.sendAudio(channel, "https://news.example/a.mp3", {
			title: "The bridge that listens",
			performer: "Hanna Reiter",
			duration: 61,
			caption: "With the engineer",
		});
		await page.goto(root);
		const line = posts.getByRole("button", { name: "Play: The bridge that listens" });
		expect(await line.textContent()).toBe("The bridge that listensHanna Reiter · 1:01");
		await posts.getByText("With the engineer").waitFor();
	});

	test("an album of mixed kinds is one message, its caption above when that is wanted", async () => {
		await api.sendMediaGroup(channel, [
			{ type: "photo", media: picture("bridge"), caption: "Below" },
			{ type: "video", media: film },
		]);
		await api.sendPhoto(channel, picture("storm"), {
			caption: "Above",
			show_caption_above_media: true,
		});
		await page.goto(root);
		await posts.getByText("Above").waitFor();
		expect(await posts.count()).toBe(2);
		expect(await posts.first().locator(".album > .tile").count()).toBe(2);
		expect(await kinds(posts.first())).toEqual(["album", "text"]);
		expect(await kinds(posts.last())).toEqual(["text", "photo", "meta"]);
	});

	test("a picture that cannot be had leaves a field of its proportions", async () => {
		standIn.setWebFile(gone, { width: 800, height: 400 });
		await api.sendPhoto(channel, gone);
		await openPosts();
		const box = await posts.locator(".broken").boundingBox();
		expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(2, 1);
	});

	test("a rich message has its headings, lists, quotes, tables and details", async () => {
		await rich([
			{ type: "heading", text: "Old Bridge", size: 1 },
			paragraph(["Read ", { type: "url", text: "more", url: "https://news.example/a" }]),
			{
				type: "list",
				items: [
					{ blocks: [paragraph("Tram")], value: 2 },
					{ blocks: [{ type: "list", items: [{ blocks: [paragraph("Ferry")] }] }], value: 3 },
				],
			},
			{ type: "blockquote", blocks: [paragraph("It listens.")], credit: "Hollis" },
			{ type: "expandable_blockquote", text: "Very long" },
			{ type: "table", cells: [[cell("Patch"), cell("9")]], caption: "Costs" },
			{ type: "details", summary: "More", blocks: [paragraph("The council meets.")] },
			{
				type: "photo",
				photo: { type: "photo", media: picture("bridge") },
				caption: { text: "Dusk" },
			},
			{ type: "pre", text: "a < b" },
			{ type: "footer", text: "The Courier" },
		]);
		await page.goto(root);
		await posts.getByRole("heading", { name: "Old Bridge" }).waitFor();
		expect(await posts.getByRole("link", { name: "more" }).getAttribute("href")).toBe(
			"https://news.example/a",
		);
		expect(await posts.locator(".label").allTextContents()).toEqual(["2.", "3.", "•"]);
		await posts.locator("li li").getByText("Ferry").waitFor();
		expect(await posts.locator("blockquote").first().textContent()).toBe("It listens.Hollis");
		await posts.getByRole("button", { name: "Show more" }).click();
		expect(await posts.locator("td").allTextContents()).toEqual(["Patch", "9"]);
		expect(await posts.getByText("The council meets.").isVisible()).toBe(false);
		await posts.getByText("More", { exact: true }).click();
		await posts.getByText("The council meets.").waitFor();
		expect(await posts.locator("figure img").getAttribute("src")).toBe(picture("bridge"));
		expect(await posts.locator("pre").textContent()).toBe("a < b");
		await posts.locator("footer .meta").waitFor();
	});

	test("a rich message goes from right to left where it says so", async () => {
		const blocks = [paragraph("12 – مكتبة"), paragraph("Lindenford")];
		await rich(blocks);
		await rich(blocks, { is_rtl: true });
		await page.goto(root);
		await posts.nth(1).waitFor();
		const directions = await posts
			.locator("p")
			.evaluateAll((lines) => lines.map((line) => line.matches(":dir(rtl)")));
		expect(directions).toEqual([true, false, true, true]);
	});

	test("hostile words of a rich message are words", async () => {
		const hostile = '<img src=x onerror="document.title=1">';
		await rich([
			{ type: "heading", text: hostile, size: 2 },
			{ type: "table", cells: [[cell(hostile)]], caption: hostile },
			{ type: "details", summary: hostile, blocks: [paragraph(hostile)], is_open: true },
			{ type: "audio", audio: { type: "audio", media: "https://news.example/a", title: hostile } },
		]);
		await page.goto(root);
		await posts.waitFor();
		expect(await posts.locator("img, script").count()).toBe(0);
		expect(await posts.getByText(hostile).count()).toBe(6);
	});

	test("nothing is wider than a phone", async () => {
		await rich([
			{ type: "table", cells: [Array.from({ length: 20 }, () => cell("Lindenford"))] },
			{ type: "pre", text: "x".repeat(300) },
			paragraph("x".repeat(300)),
			{ type: "photo", photo: { type: "photo", media: gone } },
		]);
		await page.setViewportSize({ width: 390, height: 800 });
		await page.goto(root);
		await posts.locator(".broken").waitFor();
		expect(await overflow("#channel .scroller")).toBe(0);
		expect(await overflow(".bubble")).toBe(0);
	});

	describe("the view of posts", () => {
		beforeEach(async () => {
			await api.sendMessage(channel, "One");
			const other = standIn.addChannel({ title: "Other" });
			await api.sendMessage(other.id, "Elsewhere");
			await api.sendMediaGroup(channel, [
				{ type: "photo", media: picture("bridge"), caption: "Album" },
				{ type: "photo", media: gone },
			]);
			const { message_id } = await api.sendMessage(channel, "Deleted");
			await api.deleteMessage(channel, message_id);
		});

		test("shows the first channel's messages alone, as long as they are", async () => {
			await api.sendMessage(channel, "Long\n".repeat(60));
			await page.setViewportSize({ width: 420, height: 300 });
			await openPosts("&theme=light");
			expect(await posts.count()).toBe(3);
			expect(await page.getByText(/Elsewhere|Deleted|sandbox/).count()).toBe(0);
			expect(await page.locator("header, .scroller, .day").count()).toBe(0);
			expect(await page.locator("img").evaluateAll((all) => all.length)).toBe(1);
			await page.locator(".broken").waitFor();
			const box = await page.locator("main").boundingBox();
			expect(box).toMatchObject({ x: 0, y: 0, width: 420 });
			expect(box?.height).toBeGreaterThan(1000);
			expect(await page.evaluate("document.documentElement.scrollHeight")).toBe(
				Math.ceil(box?.height ?? 0),
			);
		});

		test("shows one message, the whole album of it", async () => {
			await openPosts("&message=3");
			expect(await posts.count()).toBe(1);
			expect(await posts.locator(".tile").count()).toBe(2);
			await openPosts("&message=1");
			expect(await posts.locator(".text").allTextContents()).toEqual([
				expect.stringMatching(/^One/),
			]);
			await openPosts("&message=99");
			expect(await posts.count()).toBe(0);
		});

		test("is light or dark as it is told, and leaves a reader's own choice alone", async () => {
			const brightness = async () => {
				const colour = "getComputedStyle(document.querySelector('.bubble')).backgroundColor";
				return Number(/\d+/.exec(await page.evaluate<string>(colour))?.[0]);
			};
			await openPosts("&theme=dark");
			expect(await brightness()).toBeLessThan(60);
			await openPosts("&theme=light");
			expect(await brightness()).toBeGreaterThan(200);
			expect(await page.evaluate("localStorage.length")).toBe(0);
		});
	});
});
