import { Api, InlineKeyboard, InputFile } from "grammy";
import type { Update } from "grammy/types";
import type { Browser, BrowserContext, Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createStandIn, type StandIn } from "../../../src/sandbox/stand-in.ts";
import { findChromium, launchBrowser } from "./browser.ts";

const token = "1000000001:sandbox-page";
const pixel =
	"iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";
const executablePath = findChromium();

describe.runIf(executablePath !== undefined)("the sandbox's page", () => {
	let browser: Browser;
	let context: BrowserContext;
	let page: Page;
	let standIn: StandIn;
	let root: string;
	let api: Api;
	let channel: number;
	let ada: number;
	let bruno: number;
	let posts: Locator;
	let messages: Locator;
	const failures: string[] = [];

	beforeAll(async () => {
		browser = await launchBrowser(executablePath);
	});

	afterAll(() => browser.close());

	beforeEach(async () => {
		standIn = createStandIn({ token, bot: { firstName: "Courier", username: "courier_bot" } });
		root = await standIn.start();
		api = new Api(token, { apiRoot: root });
		channel = standIn.addChannel({ title: "The Lindenford Courier", username: "courier" }).id;
		ada = standIn.addPerson({ firstName: "Ada", languageCode: "en" }).id;
		bruno = standIn.addPerson({ firstName: "Bruno", languageCode: "de" }).id;
		context = await browser.newContext({ colorScheme: "light" });
		page = await context.newPage();
		failures.length = 0;
		page.on("pageerror", (error) => failures.push(String(error)));
		posts = page.locator("#channel .message");
		messages = page.locator("#chat .message");
		await page.goto(root);
		await page.getByText("No posts yet").waitFor();
	});

	afterEach(async () => {
		await context.close();
		await standIn.stop();
		if (failures.length > 0) throw new Error(`The page failed: ${failures.join("; ")}`);
	});

	const nextUpdate = async (): Promise<Update | undefined> => {
		const [update] = await api.getUpdates({ timeout: 5 });
		if (update) await api.getUpdates({ offset: update.update_id + 1, timeout: 0 });
		return update;
	};

	test("shows a post with bold text, links and hashtags", async () => {
		const text = "The bridge\n\nIt closes at nine.\nnews.example\n#Old_Bridge";
		const url = "https://news.example/bridge";
		await api.sendMessage(channel, text, {
			entities: [
				{ type: "text_link", offset: 0, length: 10, url },
				{ type: "bold", offset: 0, length: 10 },
				{ type: "text_link", offset: 31, length: 12, url },
			],
		});
		const link = posts.locator("a").first();
		await link.waitFor();
		expect(await posts.locator("strong").allTextContents()).toEqual(["The bridge"]);
		expect(await link.getAttribute("href")).toBe(url);
		expect(await link.getAttribute("target")).toBe("_blank");
		expect(await link.getAttribute("rel")).toBe("noopener noreferrer");
		expect(await posts.locator(".hashtag").allTextContents()).toEqual(["#Old_Bridge"]);
	});

	test("counts entities in UTF-16 units and nests them, overlapping ones too", async () => {
		const text = "👨‍👩‍👧‍👦 one two three";
		await api.sendMessage(channel, text, {
			entities: [
				{ type: "bold", offset: 12, length: 7 },
				{ type: "italic", offset: 16, length: 9 },
			],
		});
		await posts.waitFor();
		const shown = async (selector: string) =>
			(await posts.locator(selector).allTextContents()).join("");
		expect(await shown("strong")).toBe("one two");
		expect(await shown("em")).toBe("two three");
		expect(await shown("strong em, em strong")).toBe("two");
	});

	test("opens a spoiler when it is pressed", async () => {
		await api.sendMessage(channel, "They won 3:2", {
			entities: [
				{ type: "spoiler", offset: 9, length: 3 },
				{ type: "text_link", offset: 9, length: 3, url: "https://news.example/derby" },
			],
		});
		const score = posts.getByText("3:2", { exact: true });
		await score.waitFor({ state: "hidden" });
		expect(await posts.getByRole("link").count()).toBe(0);
		await posts.getByRole("button", { name: "Hidden text" }).click();
		await score.waitFor({ state: "visible" });
		expect(await posts.getByRole("link").count()).toBe(1);
	});

	test("follows a new post, its edit and its deletion by itself", async () => {
		const { message_id } = await api.sendMessage(channel, "Ferries stop at eight.");
		await posts.getByText("Ferries stop at eight.").waitFor();
		await api.editMessageText(channel, message_id, "Ferries stop at nine.");
		await posts.getByText("Ferries stop at nine.").waitFor();
		expect(await posts.locator(".edited").count()).toBe(1);
		await api.deleteMessage(channel, message_id);
		const withdrawn = page.locator("#channel .withdrawn");
		await withdrawn.getByText("withdrawn").waitFor();
		expect(await posts.isVisible()).toBe(false);
		await withdrawn.locator("summary").click();
		await posts.getByText("Ferries stop at nine.").waitFor();
		await page.getByRole("button", { name: "Show deletions" }).click();
		await withdrawn.waitFor({ state: "detached" });
	});

	test("shows what a link leads to as a card, above the text or below it", async () => {
		const url = "https://news.example/bridge";
		standIn.setPreview(url, {
			site: "The Lindenford Courier",
			title: "The bridge that listens",
			description: "Eighteen months and a ferry.",
			image: "/samples/bridge.svg",
		});
		const { message_id } = await api.sendMessage(channel, "Read it", {
			link_preview_options: { url, prefer_large_media: true, show_above_text: true },
		});
		const card = posts.getByRole("link", { name: "Preview: The bridge that listens" });
		await card.waitFor();
		expect(await card.getAttribute("href")).toBe(url);
		expect(await card.textContent()).toContain("Eighteen months and a ferry.");
		await expect
			.poll(() =>
				card.locator("img").evaluate((image: { naturalWidth: number }) => image.naturalWidth),
			)
			.toBeGreaterThan(0);
		const order = () =>
			posts.locator(".bubble > *").evaluateAll((all) => all.map((one) => one.tagName));
		expect(await order()).toEqual(["A", "DIV"]);
		await api.editMessageText(channel, message_id, "Read it", {
			link_preview_options: { url, prefer_large_media: true, show_above_text: false },
		});
		await expect.poll(order).toEqual(["DIV", "A", "SPAN"]);
	});

	test("shows photos, and an album as one message with its caption", async () => {
		const photo = () => new InputFile(Buffer.from(pixel, "base64"), "pixel.png");
		await api.sendPhoto(channel, photo());
		await api.sendMediaGroup(channel, [
			{ type: "photo", media: photo(), caption: "Two lanterns" },
			{ type: "photo", media: photo() },
		]);
		await posts.getByText("Two lanterns").waitFor();
		expect(await posts.count()).toBe(2);
		expect(await posts.locator(".album img").count()).toBe(2);
		await expect
			.poll(() =>
				posts.locator("img").evaluateAll((all) => all.every((one) => one.naturalWidth > 0)),
			)
			.toBe(true);
	});

	test("reads Arabic from right to left, line by line", async () => {
		await api.sendMessage(channel, "مكتبة ليندنفورد تفتح أبوابها\nnews.example");
		await posts.waitFor();
		const directions = await posts
			.locator("p")
			.evaluateAll((lines) => lines.map((line) => String(line.matches(":dir(rtl)"))));
		expect(directions).toEqual(["true", "false"]);
	});

	test("shows hostile text as text", async () => {
		const hostile = '<img src=x onerror="document.title=1"><script>alert(1)</script>';
		standIn.setPreview("https://news.example/x", {
			site: hostile,
			title: hostile,
			description: hostile,
		});
		standIn.addPerson({ firstName: hostile, languageCode: hostile });
		await api.sendMessage(channel, `${hostile}\njavascript:alert(1)`, {
			link_preview_options: { url: "https://news.example/x" },
			entities: [{ type: "url", offset: hostile.length + 1, length: 19 }],
			reply_markup: new InlineKeyboard().text(hostile, "data"),
		});
		await posts.waitFor();
		expect(await posts.locator(".text p").first().textContent()).toContain(hostile);
		expect(await page.locator("main img, main script").count()).toBe(0);
		expect(await posts.locator('a[href^="javascript"]').count()).toBe(0);
		expect(await page.title()).toBe("Tidings sandbox");
	});

	test("is dark where the system is dark, until the reader chooses", async () => {
		const brightness = async () => {
			const colour = "getComputedStyle(document.querySelector('#channel')).backgroundColor";
			return Number(/\d+/.exec(await page.evaluate<string>(colour))?.[0]);
		};
		expect(await brightness()).toBeGreaterThan(200);
		await page.emulateMedia({ colorScheme: "dark" });
		expect(await brightness()).toBeLessThan(60);
		await page.getByRole("button", { name: "dark and light" }).click();
		expect(await brightness()).toBeGreaterThan(200);
		await page.reload();
		expect(await brightness()).toBeGreaterThan(200);
	});

	test("sends what one types with Enter, as the chosen person", async () => {
		const field = page.getByRole("textbox", { name: "Message" });
		await page.getByRole("button", { name: "Start" }).click();
		const start = await nextUpdate();
		expect(start?.message?.text).toBe("/start");
		expect(start?.message?.from.id).toBe(ada);
		await field.fill("bridge");
		await field.press("Enter");
		expect((await nextUpdate())?.message?.text).toBe("bridge");
		await messages.getByText("bridge").waitFor();
		expect(await field.inputValue()).toBe("");

		await page.getByRole("radio", { name: "Bruno" }).check();
		await page.getByText("Bruno has not written to the bot yet").waitFor();
		await page.getByRole("button", { name: "Start" }).click();
		const other = await nextUpdate();
		expect(other?.message?.from.id).toBe(bruno);
		expect(other?.message?.from.language_code).toBe("de");
	});

	test("keeps what one is typing while posts arrive", async () => {
		standIn.say(ada, "/start");
		const field = page.getByRole("textbox", { name: "Message" });
		await field.fill("half a sen");
		await api.sendMessage(channel, "A tram has been added.");
		await posts.waitFor();
		expect(await field.inputValue()).toBe("half a sen");
		expect(await field.evaluate((element) => element.matches(":focus"))).toBe(true);
	});

	test("offers the bot's commands behind a slash", async () => {
		standIn.say(ada, "/start");
		await nextUpdate();
		await api.setMyCommands([
			{ command: "help", description: "What this bot can do" },
			{ command: "latest", description: "The five newest" },
		]);
		await page.getByRole("button", { name: "Commands" }).waitFor();
		await page.getByRole("textbox", { name: "Message" }).pressSequentially("/l");
		const options = page.getByRole("option");
		await options.first().waitFor();
		expect(await options.allTextContents()).toEqual(["/latestThe five newest"]);
		await page.getByRole("textbox", { name: "Message" }).press("Enter");
		expect((await nextUpdate())?.message?.text).toBe("/latest");
	});

	test.each([false, true])(
		"presses a button and shows the answer, as an alert: %s",
		async (alert) => {
			standIn.say(ada, "/start");
			await nextUpdate();
			await api.sendMessage(ada, "Choose", {
				reply_markup: new InlineKeyboard().text("Save", "save:1"),
			});
			await messages.getByRole("button", { name: "Save" }).click();
			const query = (await nextUpdate())?.callback_query;
			expect(query?.data).toBe("save:1");
			expect(query?.from.id).toBe(ada);
			await api.answerCallbackQuery(query?.id ?? "", { text: "Saved", show_alert: alert });
			await page
				.locator(alert ? "dialog[open]" : "#toast")
				.getByText("Saved")
				.waitFor();
		},
	);

	test("presses a button of a channel's post as the chosen person", async () => {
		await api.sendMessage(channel, "Vote", {
			reply_markup: new InlineKeyboard().text("Yes", "yes"),
		});
		await posts.getByRole("button", { name: "Yes" }).click();
		const query = (await nextUpdate())?.callback_query;
		expect(query?.message?.chat.id).toBe(channel);
		expect(query?.from.id).toBe(ada);
	});

	test("reacts to a post as the chosen person, and takes it back", async () => {
		await api.sendMessage(channel, "The bridge is open");
		const thumb = posts.getByRole("button", { name: "React with 👍" });
		await thumb.click();
		await posts.getByText("1", { exact: true }).waitFor();
		const { entries } = standIn.state().rooms.find(({ chat }) => chat.id === channel) ?? {};
		const given = { type: { type: "emoji", emoji: "👍" }, total_count: 1 };
		expect(entries?.[0]?.reactions).toEqual([given]);
		await thumb.click();
		await posts.locator(".reactions .given").waitFor({ state: "detached" });
		expect(entries?.[0]?.reactions).toEqual([]);
	});

	test("blocks the bot", async () => {
		standIn.say(ada, "/start");
		await nextUpdate();
		await messages.waitFor();
		await page.getByRole("button", { name: "Block the bot" }).click();
		expect((await nextUpdate())?.my_chat_member?.new_chat_member.status).toBe("kicked");
		await expect(api.sendMessage(ada, "Hello")).rejects.toThrow("bot was blocked by the user");
		await page.getByRole("button", { name: "Restart" }).click();
		expect((await nextUpdate())?.message?.text).toBe("/start");
		await page.getByRole("textbox", { name: "Message" }).waitFor();
	});

	test("says that it is reconnecting, and catches up", async () => {
		const port = Number(new URL(root).port);
		await standIn.stop();
		await page.getByText("reconnecting").waitFor();
		await standIn.start({ port });
		await api.sendMessage(channel, "Back again.");
		await posts.getByText("Back again.").waitFor();
		await expect.poll(() => page.locator("#live").textContent()).toBe("");
	});

	test("has one pane at a time on a narrow screen", async () => {
		await page.setViewportSize({ width: 390, height: 800 });
		const chat = page.getByRole("region", { name: "Private chat with the bot" });
		await chat.waitFor({ state: "hidden" });
		await page.getByRole("button", { name: "Chat", exact: true }).click();
		await chat.waitFor({ state: "visible" });
		await page.locator("#channel").waitFor({ state: "hidden" });
		const tooWide = await page
			.locator("body")
			.evaluate((body) => body.scrollWidth > body.clientWidth);
		expect(tooWide).toBe(false);
	});
});
