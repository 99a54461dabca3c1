import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, inject, onTestFinished, test } from "vitest";
import { type FormatName, formats } from "../../src/ingest/formats/list.ts";
import { createProgram, freePort } from "../campaign/program.ts";
import { createSender, environment } from "../support/environment.ts";
import { article, startTelegram, texts, until } from "../support/newsroom.ts";
import { tidingsCommand } from "../support/sources.ts";

const options: Partial<Record<FormatName, string>> = {
	websub: "{ topic: https://courier.example/feed, hub: http://127.0.0.1:9/ }",
	mapped:
		"{ fields: { id: /entry/id, title: /entry/title, url: /entry/url, summary: /entry/summary, modified_at: /entry/updatedAt } }",
};
const names = Object.keys(formats) as FormatName[];
const everything = names
	.map((name) => {
		const more = options[name] === undefined ? "" : `\n    options: ${options[name]}`;
		return `  - name: my-${name}\n    format: ${name}\n    secret_env: WEBHOOK_SECRETS\n    signature: standard-webhooks${more}`;
	})
	.join("\n");

/** The built program with a newsroom file that can be changed, and the command beside it. */
async function prepare(newsroom: string) {
	const folder = await mkdtemp(join(tmpdir(), "tidings-sources-"));
	onTestFinished(() => rm(folder, { recursive: true, force: true }));
	const file = join(folder, "newsroom.yaml");
	await writeFile(file, newsroom);
	const telegram = await startTelegram();
	const port = await freePort();
	const env = {
		...environment(telegram.apiRoot),
		HTTP_PORT: String(port),
		REDIS_URL: inject("redisUrl"),
		NEWSROOM_FILE: file,
	};
	const program = createProgram(env);
	onTestFinished(() => program.kill());
	const url = `http://127.0.0.1:${port}`;
	const run = async (args: string[], input = "") =>
		finished(
			spawn(process.execPath, [tidingsCommand, ...args], { cwd: folder, env: { ...base, ...env } }),
			input,
		);
	return { telegram, program, file, folder, run, url, ...createSender(url) };
}
const base = { PATH: process.env["PATH"] ?? "" };

async function finished(child: ReturnType<typeof spawn>, input = "") {
	let output = "";
	child.stdout?.on("data", (data: Buffer) => (output += data.toString()));
	child.stderr?.on("data", (data: Buffer) => (output += data.toString()));
	child.stdin?.end(input);
	await once(child, "close");
	return { code: child.exitCode, output };
}

describe("the command", () => {
	test("pushes the sample of every format as its system would, and the curl line does the same", async () => {
		const { program, run, telegram } = await prepare(`sources:\n${everything}\n`);
		await program.start();
		const pushAndSign = async (name: FormatName) => {
			const [sample, signed] = await Promise.all([
				run(["sample", name]),
				run(["sample", name, "--sign", "--source", `my-${name}`]),
			]);
			const args = ["push", "-", "--source", `my-${name}`, "--format", name];
			const pushed = await run(args, sample.output);
			const curl = await finished(spawn("sh", ["-ec", signed.output], { env: base }));
			return { sample, pushed, curl };
		};
		const results = await Promise.all(names.map(pushAndSign));
		for (const [index, { sample, pushed, curl }] of results.entries()) {
			expect(sample.code, names[index]).toBe(0);
			expect(pushed, names[index]).toMatchObject({ code: 0 });
			expect(pushed.output).toMatch(/: accepted/);
			expect(curl.output, names[index]).toMatch(
				/"accepted":\[\{"id".*"status":"(unchanged|updated|stale)"/,
			);
		}
		// All of them tell the same story.
		expect(texts(telegram)).toHaveLength(1);
		const list = await run(["articles", "--limit", "100"]);
		expect(list.output.match(/ {2}@lindenford https:\/\/t\.me\/lindenford\/1$/gm)).toHaveLength(1);
		expect(list.output.match(/ (duplicate|backlog)$/gm)).toHaveLength(names.length - 1);
		const json = await run(["articles", "--source", "my-ninjs", "--json"]);
		expect(JSON.parse(json.output)).toMatchObject([{ source: "my-ninjs" }]);
	}, 120_000);

	test("runs a delivery again, and says what is wrong with a mistaken one", async () => {
		const { program, run, hook } = await prepare(`sources:\n${everything}\n`);
		await program.start();
		const delivery = { contentType: "application/json", body: JSON.stringify(article("a")) };
		await hook("my-json-feed", delivery, { id: "msg_again" });
		expect(await run(["replay", "msg_again"])).toMatchObject({
			code: 0,
			output: expect.stringMatching(/^a: unchanged\na: @lindenford: posted https/),
		});
		const mistakes: [string[], string][] = [
			[["replay", "msg_never"], "There is no such delivery"],
			[["replay"], "tidings replay DELIVERY|WEBHOOK_ID"],
			[["sample", "nonsense"], 'There is no format "nonsense"; there is json-feed'],
			[["push", "-", "--source", "nobody"], 'There is no source "nobody"; there is api'],
			[["push", "-", "--source", "my-ghost", "--format", "ninjs"], "has the format ghost"],
			[["articles", "--since", "yesterday"], "RFC 3339"],
			[["sample", "ghost", "--sign", "--source", "my-ninjs"], "Name a source of the format ghost"],
		];
		for (const [args, words] of mistakes) {
			const { code, output } = await run(args, "{}");
			expect(code).not.toBe(0);
			expect(output).toContain(words);
			expect(output).not.toContain("    at ");
		}
	}, 60_000);
});

describe("the process", () => {
	test("reads the newsroom file again on SIGHUP; one with a mistake changes nothing", async () => {
		const { program, file, hook } = await prepare("sources: []\n");
		await program.start();
		const delivery = { contentType: "application/json", body: JSON.stringify(article("a")) };
		expect((await hook("desk", delivery)).status).toBe(404);
		const desk =
			"sources:\n  - name: desk\n    format: json-feed\n    secret_env: WEBHOOK_SECRETS\n";
		await writeFile(file, desk);
		program.signal("SIGHUP");
		await until(async () => (await hook("desk", delivery)).status === 202, "the new source");
		await writeFile(file, `${desk}    nonsense: 1\n`);
		program.signal("SIGHUP");
		await until(() => program.output().includes("was not taken"), "the refusal");
		expect(program.output()).toMatch(/newsroom\.yaml:5:5 sources\[0\]\.nonsense/);
		expect((await hook("desk", delivery)).status).toBe(202);
	});

	test("killed at any moment, it loses no hook that was answered and doubles no post", async () => {
		const { program, hook, telegram, read } = await prepare(`sources:\n${everything}\n`);
		await program.start();
		const answered = new Set<string>();
		let serial = 0;
		const over = new AbortController();
		const senders = Array.from({ length: 4 }, async () => {
			while (!over.signal.aborted) {
				const id = `n${serial++}`;
				const body = JSON.stringify(article(id));
				const answer = await hook("my-json-feed", { contentType: "application/json", body }).catch(
					() => undefined,
				);
				if (answer?.status === 202) answered.add(id);
				else await new Promise((resolve) => setTimeout(resolve, 30));
			}
		});
		for (let round = 0; round < 5; round++) {
			await new Promise((resolve) => setTimeout(resolve, 100 + round * 37));
			await program.kill();
			await program.start();
		}
		await until(() => answered.size > 20, "enough that was answered", 30_000);
		over.abort();
		await Promise.all(senders);
		const stateOf = async (state: string) => {
			const { body } = await read(`/v1/articles?source=my-json-feed&limit=200&state=${state}`);
			return (body["articles"] as { id: string }[]).map(({ id }) => id);
		};
		await until(
			async () => (await stateOf("waiting")).length + (await stateOf("sending")).length === 0,
			"the end",
			60_000,
		);
		const titles = texts(telegram).map((text) => text.split("\n")[0] ?? "");
		expect(new Set(titles).size).toBe(titles.length);
		const unknown = new Set(await stateOf("unknown"));
		for (const id of answered) {
			const isPosted = titles.includes(`The bridge of Lindenford, part ${id}`);
			expect(isPosted || unknown.has(id), id).toBe(true);
		}
	}, 120_000);
});
