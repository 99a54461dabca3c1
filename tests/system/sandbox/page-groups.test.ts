import { Api } from "grammy";
import type { Browser, BrowserContext, Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createStandIn, type StandIn } from "../../../src/sandbox/stand-in.ts";
import { findChromium, launchBrowser } from "./browser.ts";

const token = "1000000001:sandbox-page";
const executablePath = findChromium();

describe.runIf(executablePath !== undefined)("the page, with replies, pins and groups", () => {
	let browser: Browser;
	let context: BrowserContext;
	let page: Page;
	let standIn: StandIn;
	let root: string;
	let api: Api;
	let channel: number;
	let messages: Locator;
	let services: Locator;
	const failures: string[] = [];

	beforeAll(async () => {
		browser = await launchBrowser(executablePath);
	});

	afterAll(() => browser.close());

	beforeEach(async () => {
		standIn = createStandIn({ token, bot: { firstName: "Courier", username: "courier_bot" } });
		root = await standIn.start();
		api = new Api(token, { apiRoot: root });
		channel = standIn.addChannel({ title: "The Lindenford Courier" }).id;
		context = await browser.newContext({ viewport: { width: 1100, height: 600 } });
		page = await context.newPage();
		failures.length = 0;
		page.on("pageerror", (error) => failures.push(String(error)));
		messages = page.locator("#channel .message");
		services = page.locator("#channel .service");
		await page.goto(root);
	});

	afterEach(async () => {
		await context.close();
		await standIn.stop();
		if (failures.length > 0) throw new Error(`The page failed: ${failures.join("; ")}`);
	});

	const post = async (text: string, answered?: number) =>
		(
			await api.sendMessage(
				channel,
				text,
				answered === undefined ? {} : { reply_parameters: { message_id: answered } },
			)
		).message_id;
	const choose = (name: string) => page.getByRole("button", { name, exact: true }).click();

	test("jumps from a reply to the post that it answers", async () => {
		const first = await post("Storm warning\n\nFerries stop at eight.");
		for (let hour = 1; hour <= 20; hour++) await post(`Gusts at ${hour} o'clock`);
		await post("The warning is lifted", first);
		const quote = messages.getByRole("button", { name: "Storm warning" });
		await quote.waitFor();
		expect(await quote.textContent()).toBe("The Lindenford CourierStorm warning");
		const answered = messages.filter({ hasText: "Ferries stop at eight." });
		const isInSight = () =>
			answered.evaluate((element) => {
				const { top, bottom } = element.getBoundingClientRect();
				return top >= 0 && bottom <= 600;
			});
		expect(await isInSight()).toBe(false);
		await quote.click();
		await expect.poll(isInSight).toBe(true);
	});

	test("quotes an answered post as it is now, until it is deleted", async () => {
		const first = await post("Storm warning");
		await post("The warning is lifted", first);
		const quote = messages.locator(".reply");
		await quote.getByText("Storm warning").waitFor();
		await api.editMessageText(channel, first, "Gale warning");
		await quote.getByText("Gale warning").waitFor();
		await api.deleteMessage(channel, first);
		await quote.getByText("Deleted message").waitFor();
		expect(await messages.locator("button:not(.reactions *)").count()).toBe(0);
		await page.goto(`${root}/?view=posts`);
		await page.locator(".posts .reply").getByText("Deleted message").waitFor();
	});

	test("tells of a pin among the posts and shows the pinned post on top", async () => {
		const first = await post("Storm warning");
		await api.pinChatMessage(channel, first, { disable_notification: true });
		const line = services.getByRole("button");
		await line.waitFor();
		expect(await line.textContent()).toContain("The Lindenford Courier pinned “Storm warning”");
		await line.getByRole("img", { name: "Sent without sound" }).waitFor();
		const top = page.locator("#channel-pin");
		expect(await top.textContent()).toBe("Pinned messageStorm warning");
		await api.unpinChatMessage(channel);
		await top.waitFor({ state: "hidden" });
		expect(await services.count()).toBe(1);
	});

	test("has groups beside channels, and in them the forwarded posts under the channel's name", async () => {
		const group = standIn.addGroup({ title: "Lindenford talks" });
		standIn.linkGroup(channel, group.id);
		await post("Storm warning");
		await page.getByText("discussed in Lindenford talks").waitFor();
		await choose("Group Lindenford talks");
		await page.getByText("discusses The Lindenford Courier").waitFor();
		expect(await messages.locator(".author").allTextContents()).toEqual(["The Lindenford Courier"]);
		expect(await messages.locator(".origin").count()).toBe(0);
		await api.sendMessage(group.id, "Take care.");
		await messages.locator(".author").getByText("Courier", { exact: true }).waitFor();
	});

	test("shows the topics of a forum together or one at a time", async () => {
		const { id } = standIn.addGroup({ title: "Newsroom", isForum: true });
		const weather = standIn.addForumTopic(id, "Weather");
		const sport = standIn.addForumTopic(id, "Sport");
		await api.sendMessage(id, "Storm warning", { message_thread_id: weather });
		await api.sendMessage(id, "The derby begins at three.", { message_thread_id: sport });
		await api.sendMessage(id, "Welcome");
		await choose("Group Newsroom");
		const texts = () => messages.locator(".text p").allTextContents();
		await expect.poll(async () => (await texts()).length).toBe(3);
		expect(await messages.locator(".topic").allTextContents()).toEqual(["Weather", "Sport"]);
		expect(await services.allTextContents()).toContain("Owner opened the topic “Weather”");
		await choose("Sport");
		expect(await texts()).toEqual([expect.stringContaining("The derby begins at three.")]);
		expect(await messages.locator(".topic").count()).toBe(0);
		await choose("General");
		expect(await texts()).toEqual([expect.stringContaining("Welcome")]);
		await choose("All");
		expect(await texts()).toHaveLength(3);
	});
});
