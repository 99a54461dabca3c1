import { execFile, spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { UsageError } from "./client.ts";

const run = promisify(execFile);

const browsers = [
	"chromium",
	"chromium-browser",
	"google-chrome",
	"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];
const WIDTH = 420;
/** Of a page that does not say how high it is. */
const USUAL_HEIGHT = 800;
/** Browsers draw pictures of 16,384 pixels; there are two to each of a page's. */
const MAX_HEIGHT = 8000;
const TIMEOUT_MS = 60_000;

/**
 * Photographs the posts on the sandbox's page in a browser of this machine, twice as fine as they are.
 *
 * @returns a PNG, and whether it ends before the posts do
 * @throws {UsageError} when there is no browser
 */
export async function photograph(url: string): Promise<{ picture: Buffer; isCut: boolean }> {
	const browser = browsers.find(
		(name) => spawnSync(name, ["--version"], { stdio: "ignore" }).status === 0,
	);
	if (browser === undefined) {
		throw new UsageError(
			"A picture needs Chromium or Chrome: type `sudo apt-get install chromium` (Debian, Ubuntu) or leave --png out.",
		);
	}
	const folder = await mkdtemp(join(tmpdir(), "tidings-preview-"));
	const file = join(folder, "post.png");
	const args = [
		"--headless",
		"--disable-gpu",
		"--hide-scrollbars",
		"--force-device-scale-factor=2",
		"--disable-background-networking",
		"--disable-component-update",
		"--disable-sync",
		`--user-data-dir=${folder}`,
		// Pictures and fonts may take their time: a clock of the page's own waits for them.
		"--virtual-time-budget=8000",
		// A browser refuses to run as root in a sandbox of its own.
		...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
	];
	try {
		const { stdout } = await run(browser, [...args, "--dump-dom", url], {
			timeout: TIMEOUT_MS,
			maxBuffer: 64 * 1024 * 1024,
		});
		const whole = Number(/data-height="(\d+)"/.exec(stdout)?.[1] ?? USUAL_HEIGHT);
		const height = Math.min(whole, MAX_HEIGHT);
		await run(browser, [...args, `--window-size=${WIDTH},${height}`, `--screenshot=${file}`, url], {
			timeout: TIMEOUT_MS,
		});
		return { picture: await readFile(file), isCut: whole > MAX_HEIGHT };
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}
