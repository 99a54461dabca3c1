import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import type { Entry } from "../../../src/sandbox/model.ts";
import { findChromium } from "../../system/sandbox/browser.ts";
import { channels } from "./piece.ts";
import type { Played } from "./play.ts";
import { sentAt } from "./reader.ts";
import { at, clockOf, DAY_ENDS, TIME_ZONE } from "./time.ts";

/** As wide as a phone, where the page shows one chat, and high enough for a morning to be read. */
const viewport = { width: 560, height: 2600 };
/** The first posts from then on are at the top of a picture. */
const clocks = ["22:00", "02:40", "07:00", "09:20", "13:05", "18:00", "20:20"];
const schemes = ["light", "dark"] as const;

/**
 * Photographs the channels' pages at several times of the day, light and dark.
 *
 * @returns the files
 * @throws when there is no browser on this machine
 */
export async function photographDay(
	{ telegram }: Pick<Played, "telegram">,
	folder: string,
): Promise<string[]> {
	const executablePath = findChromium();
	if (executablePath === undefined) throw new Error("install chromium to take pictures");
	await mkdir(folder, { recursive: true });
	const browser = await chromium.launch({
		executablePath,
		args: ["--no-sandbox", "--disable-gpu"],
	});
	try {
		const files: string[] = [];
		for (const colorScheme of schemes) {
			for (const channel of channels) {
				const entries = telegram.entries(channel);
				const title = entries[0]?.message.chat.title ?? "";
				const asked = {
					url: telegram.apiRoot,
					title,
					colorScheme,
					name: join(folder, channel.slice(1)),
				};
				files.push(...(await photographChannel(browser, asked, entries)));
			}
		}
		return files;
	} finally {
		await browser.close();
	}
}

async function photographChannel(
	browser: Browser,
	asked: { url: string; title: string; colorScheme: "light" | "dark"; name: string },
	entries: readonly Entry[],
): Promise<string[]> {
	const { url, title, colorScheme, name } = asked;
	const context = await browser.newContext({ viewport, colorScheme, timezoneId: TIME_ZONE });
	const page = await context.newPage();
	await page.clock.setFixedTime(DAY_ENDS);
	await page.goto(url);
	await page.getByRole("button", { name: title, exact: true }).click();
	const files: string[] = [];
	const firsts = new Set(clocks.map((clock) => firstFrom(entries, at(clock))));
	for (const first of firsts) {
		if (first === undefined) continue;
		const message = page.locator(`#channel [data-ids~="${first.message.message_id}"]`);
		await message.evaluate((element) => element.scrollIntoView({ block: "start" }));
		await page.waitForLoadState("networkidle");
		const path = `${name}-${clockOf(sentAt(first)).replace(":", "")}-${colorScheme}.png`;
		await page.screenshot({ path });
		files.push(path);
	}
	await context.close();
	return files;
}

function firstFrom(entries: readonly Entry[], ms: number): Entry | undefined {
	return entries.find(
		(entry) =>
			sentAt(entry) >= ms && entry.deletedAt === undefined && !entry.message.pinned_message,
	);
}
