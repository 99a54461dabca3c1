import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { newsroomJsonSchema } from "../../src/newsroom/schema.ts";
import { tidingsCommand } from "../support/sources.ts";

// Each run starts a Node that compiles everything.
vi.setConfig({ testTimeout: 60_000 });

const settings = [
	`BOT_TOKEN=7000001:${"example_token-of-a-bot".repeat(2)}`,
	"CHANNEL_ID=@lindenford",
	"ADMIN_IDS=501",
	`WEBHOOK_SECRETS=whsec_${Buffer.alloc(32, 7).toString("base64")}`,
	"API_TOKEN=reads-the-status-of-articles",
	"WIRE_TOKEN=a-word-that-the-wire-sends",
];

/** Runs `tidings` in a folder that holds these files. */
function tidings(args: string[], files: Record<string, string>) {
	const directory = mkdtempSync(join(tmpdir(), "tidings-check-"));
	onTestFinished(() => rmSync(directory, { recursive: true }));
	for (const [name, content] of Object.entries(files))
		writeFileSync(join(directory, name), content);
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		[tidingsCommand, ...args],
		// The environment of whoever runs the tests has no say in them.
		{ cwd: directory, encoding: "utf8", env: { PATH: process.env["PATH"] } },
	);
	return { status, stdout, stderr };
}

const env = settings.join("\n");
const newsroom = `channels: [{ id: -1001234567890 }]
sources:
  - { name: wire, format: json-feed, bearer_env: WIRE_TOKEN }
topics: [{ slug: town, tags: [Town] }]
`;

test("`tidings check` tells what a start would find, without starting", () => {
	expect(tidings(["check"], { ".env": env, "newsroom.yaml": newsroom })).toEqual({
		status: 0,
		stdout: [
			"newsroom.yaml: 2 sources (api, wire), 2 channels (@lindenford, -1001234567890): nothing to mend.",
			"",
		].join("\n"),
		stderr: "",
	});
	expect(tidings(["check"], { ".env": env })).toMatchObject({
		status: 0,
		stdout:
			"The settings, without a newsroom file: 1 source (api), 1 channel (@lindenford): nothing to mend.\n",
	});
});

test("`tidings check FILE` tells every mistake in a line of its own", () => {
	const files = {
		".env": `${env}\nLOG_LEVEL=chatty`,
		"new.yaml": `${newsroom}hello: 1\nsource: []\n`,
	};
	expect(tidings(["check", "new.yaml"], files)).toEqual({
		status: 1,
		stdout: "",
		stderr: [
			"LOG_LEVEL: choose fatal, error, warn, info, debug, trace or silent",
			"new.yaml:5:1 hello: there is no such key; there are channels, sources, topics, stories, review, routes, templates",
			"new.yaml:6:1 source: there is no such key; did you mean sources?",
			"",
		].join("\n"),
	});
	expect(tidings(["check", "old.yaml"], { ".env": env })).toMatchObject({
		status: 1,
		stderr: "old.yaml: there is no such file\n",
	});
	expect(tidings(["check", "a.yaml", "b.yaml"], {})).toMatchObject({ status: 2, stdout: "" });
});

test("`tidings schema` prints the JSON Schema, without any settings", () => {
	const { status, stdout } = tidings(["schema"], {});
	expect(status).toBe(0);
	expect(JSON.parse(stdout)).toEqual(newsroomJsonSchema());
});

test("whoever asks a command for help gets it, and nothing is done", () => {
	const { stdout: help } = tidings(["help"], {});
	expect(help).toMatch(/^Usage:\n {2}tidings push FILE/);
	for (const args of [["restore", "--help"], ["migrate", "-h"], ["--help"]]) {
		expect(tidings(args, {})).toEqual({ status: 0, stdout: help, stderr: "" });
	}
	expect(tidings(["recover", "--help"], {})).toMatchObject({ status: 2, stdout: "" });
});
