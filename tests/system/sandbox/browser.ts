import { execFileSync } from "node:child_process";
import { chromium, type Browser } from "playwright-core";

/** Where Chromium is on this machine; `undefined`, with a warning, when there is none. */
export function findChromium(): string | undefined {
	for (const name of ["chromium", "chromium-browser", "google-chrome"]) {
		try {
			return execFileSync("which", [name], { encoding: "utf8" }).trim();
		} catch {
			// Not under this name.
		}
	}
	// oxlint-disable-next-line no-console -- a test that is left out should be seen to be
	console.warn("The page is not tested: there is no chromium, chromium-browser or google-chrome.");
	return undefined;
}

/** A browser that asks nobody outside for anything by itself. */
export function launchBrowser(executablePath: string | undefined): Promise<Browser> {
	return chromium.launch({
		...(executablePath === undefined ? {} : { executablePath }),
		args: [
			"--no-sandbox",
			"--disable-gpu",
			"--disable-background-networking",
			"--disable-component-update",
			"--disable-sync",
			// Pictures of made-up outlets fail at once, whatever network the machine has.
			"--host-resolver-rules=MAP *.example ~NOTFOUND",
		],
	});
}
