import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { expect, inject, onTestFinished, test } from "vitest";
import { until } from "../../support/newsroom.ts";
import { pathOf } from "../../support/sources.ts";

test("`npm run sandbox` posts the samples, says in which channels, shows its page and ends on Ctrl+C", async () => {
	const loader = pathOf("node_modules/tsx/dist/loader.mjs");
	const child = spawn(
		process.execPath,
		["--import", `file://${loader}`, pathOf("src/sandbox/main.ts")],
		// No .env of the folder has a say.
		{ cwd: tmpdir(), env: { PATH: process.env["PATH"], REDIS_URL: inject("redisUrl") } },
	);
	const ended = once(child, "exit");
	onTestFinished(() => void child.kill("SIGKILL"));
	let output = "";
	for (const stream of [child.stdout, child.stderr]) {
		stream.on("data", (data: Buffer) => (output += data.toString()));
	}
	await until(() => output.includes("Ctrl+C ends it"), "the invitation", 60_000);
	for (const name of readdirSync(pathOf("src/sandbox/samples")).filter((one) => /^\d/.test(one))) {
		expect(output).toMatch(new RegExp(`^${name}: (accepted|updated|retracted)$`, "m"));
	}
	const channels = ["lindenford_courier", "courier_pictures", "courier_reads"];
	for (const channel of channels) expect(output).toContain(`\nposted in @${channel}\n`);
	expect(output).toContain("\nwithdrawn in @lindenford_courier\n");
	const page = /Open (http:\S+) to see/.exec(output)?.[1] ?? "";
	expect((await fetch(page)).status).toBe(200);
	child.kill("SIGINT");
	expect(await ended).toEqual([0, null]);
}, 120_000);
