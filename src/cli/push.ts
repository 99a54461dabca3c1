import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { z } from "zod";
import { loadEnvironment, readPushConfig } from "../config.ts";
import { signWebhook } from "../ingest/standard-webhooks.ts";

/** How long to wait for the posts of what was accepted. */
const PATIENCE_MS = 15_000;
const LOOK_EVERY_MS = 250;

/** Raised for a mistake in the command line; the message says how it is done. */
export class UsageError extends Error {
	override name = "UsageError";
}

const Accepted = z.object({
	accepted: z.array(z.object({ id: z.string(), status: z.string(), url: z.string() })),
});
type Accepted = z.infer<typeof Accepted>["accepted"];

const Status = z.object({
	embargoed_until: z.string().nullable(),
	channels: z.array(
		z.object({
			channel: z.string(),
			state: z.string(),
			link: z.string().nullable(),
			applied_revision: z.number(),
			desired_revision: z.number(),
			settled_revision: z.number(),
			last_error: z.string().nullable(),
		}),
	),
});
type Status = z.infer<typeof Status>;

/**
 * `tidings push FILE|-`: signs an article file, sends it to a running Tidings and prints what became of it.
 *
 * @returns the exit code: 0 when everything was taken and nothing failed, else 1
 * @throws {UsageError | ConfigError} when it can't be sent at all
 */
export async function push(args: string[]): Promise<number> {
	const { file, url: given } = readArguments(args);
	const config = readPushConfig(loadEnvironment());
	const [secret] = config.webhookSecrets;
	if (secret === undefined) throw new UsageError("Set WEBHOOK_SECRETS.");
	const { host, port } = config.http;
	const base = given ?? `http://${/^(0\.0\.0\.0|::)$/.test(host) ? "127.0.0.1" : host}:${port}`;
	const body = await readInput(file);
	const timestamp = Math.floor(Date.now() / 1000);
	const response = await request(`${base}/v1/articles`, {
		method: "POST",
		headers: {
			"content-type": "application/json",
			...signWebhook(secret, `msg_${randomUUID()}`, timestamp, body),
		},
		body: new Uint8Array(body),
	});
	const answer = await response.text();
	if (response.status !== 202) {
		print(`Not taken (${response.status}): ${readable(answer)}`);
		return 1;
	}
	const { accepted } = Accepted.parse(JSON.parse(answer));
	return (await Promise.all(accepted.map((item) => follow(item, base, config.apiToken)))).every(
		Boolean,
	)
		? 0
		: 1;
}

function readArguments(args: string[]): { file: string; url: string | undefined } {
	try {
		const { values, positionals } = parseArgs({
			args,
			options: { url: { type: "string" } },
			allowPositionals: true,
		});
		const [file, ...more] = positionals;
		if (file === undefined || more.length > 0)
			throw new Error("name one file, or - for standard input");
		return { file, url: values.url?.replace(/\/+$/, "") };
	} catch (error) {
		throw new UsageError(
			`tidings push FILE|- [--url http://host:port]: ${(error as Error).message}`,
		);
	}
}

async function readInput(file: string): Promise<Buffer> {
	if (file !== "-") {
		return readFile(file).catch((error: Error) => {
			throw new UsageError(`The file can't be read: ${error.message}`);
		});
	}
	const chunks: Buffer[] = [];
	for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk as Uint8Array));
	return Buffer.concat(chunks);
}

async function request(url: string, init: RequestInit): Promise<Response> {
	try {
		return await fetch(url, init);
	} catch {
		throw new UsageError(
			`No Tidings answers at ${url}. Is it running? Else name its address with --url.`,
		);
	}
}

/** Prints the fate of one item; false when it failed or is still open. */
async function follow(item: Accepted[number], base: string, token: string): Promise<boolean> {
	print(`${item.id}: ${item.status}`);
	if (item.status === "stale") return true;
	// The server knows itself by its public address, which may not be reachable from here.
	const address = `${base}${new URL(item.url).pathname}`;
	const deadline = Date.now() + PATIENCE_MS;
	for (;;) {
		const response = await request(address, { headers: { authorization: `Bearer ${token}` } });
		if (response.status !== 200) {
			print(`${item.id}: its status can't be read (${response.status}); look at ${address}`);
			return false;
		}
		const status = Status.parse(await response.json());
		if (status.embargoed_until !== null) {
			print(`${item.id}: held back until ${status.embargoed_until}`);
			return true;
		}
		if (isSettled(status) || Date.now() > deadline) return report(item.id, status);
		await sleep(LOOK_EVERY_MS);
	}
}

function isSettled(status: Status): boolean {
	return status.channels.every((post) => post.settled_revision === post.desired_revision);
}

function report(id: string, status: Status): boolean {
	for (const { channel, state, link, last_error: error } of status.channels) {
		print(
			`${id}: ${channel}: ${state}${link === null ? "" : ` ${link}`}${error === null ? "" : ` (${error})`}`,
		);
	}
	return status.channels.every((post) => post.applied_revision === post.desired_revision);
}

/** The sentences of a problem+json answer, with the place of each mistake. */
function readable(answer: string): string {
	const Problem = z.object({
		detail: z.string(),
		issues: z
			.array(z.object({ path: z.array(z.union([z.string(), z.number()])), message: z.string() }))
			.default([]),
	});
	try {
		const { detail, issues } = Problem.parse(JSON.parse(answer));
		return [detail, ...issues.map(({ path, message }) => `  ${path.join(".")}: ${message}`)].join(
			"\n",
		);
	} catch {
		return answer.slice(0, 500);
	}
}

function print(sentence: string): void {
	process.stdout.write(`${sentence}\n`);
}
