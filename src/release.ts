import { readFileSync } from "node:fs";
import { z } from "zod";

const Package = z.object({ version: z.string(), engines: z.object({ node: z.string() }) });

/** Which Tidings this is, and the oldest Node.js that it runs on, as its package says. */
export function readRelease(): { version: string; oldestNode: string } {
	const text = readFileSync(new URL("../package.json", import.meta.url), "utf8");
	const { version, engines } = Package.parse(JSON.parse(text));
	return { version, oldestNode: engines.node.replace(/^\D+/, "") };
}
