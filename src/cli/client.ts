import { readFile } from "node:fs/promises";
import { type ParseArgsConfig, parseArgs } from "node:util";
import { z } from "zod";
import { type ClientConfig, loadEnvironment, loadNewsroom, readClientConfig } from "../config.ts";
import { ProblemAnswer } from "../ingest/answers.ts";
import type { Source } from "../ingest/source.ts";
import { schemes, sign } from "../web/signatures.ts";

/** Raised for a mistake in the command line; the message says how it is done. */
export class UsageError extends Error {
	override name = "UsageError";
}

/** A command's words as they were typed; options of the same name overwrite each other. */
export type Arguments = { words: string[]; options: Record<string, string | boolean | undefined> };

/**
 * Reads a command's words.
 *
 * @param usage how the command is written, for the message about a mistake
 * @param names what has to be named beside the options, in words for the message about a mistake
 * @throws {UsageError} for an unknown option or another number of words
 */
export function readArguments(
	args: string[],
	usage: string,
	options: NonNullable<ParseArgsConfig["options"]>,
	names: readonly string[],
): Arguments {
	try {
		const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
		if (positionals.length !== names.length) {
			throw new Error(
				names.length === 0 ? "name nothing but options" : `name ${names.join(" and ")}`,
			);
		}
		return { words: positionals, options: values as Arguments["options"] };
	} catch (error) {
		throw new UsageError(`${usage}: ${(error as Error).message}`);
	}
}

/**
 * Speaks to a running Tidings, with the settings of this folder.
 *
 * @param given its address, where it is not the one of the settings
 * @throws {ConfigError} when the settings can't be used
 */
export function createClient(given: string | boolean | undefined) {
	const environment = loadEnvironment();
	const config: ClientConfig = readClientConfig(environment, loadNewsroom(environment));
	const { host, port } = config.http;
	const base =
		typeof given === "string"
			? given.replace(/\/+$/, "")
			: `http://${/^(0\.0\.0\.0|::)$/.test(host) ? "127.0.0.1" : host}:${port}`;

	return {
		base,
		config,

		/** Asks for a path in the name of the one who runs Tidings. */
		async ask(path: string, init: RequestInit = {}): Promise<{ status: number; text: string }> {
			const authorization = `Bearer ${config.apiToken}`;
			return request(`${base}${path}`, {
				...init,
				headers: { ...(init.headers as Record<string, string>), authorization },
			});
		},

		/**
		 * The source of a name.
		 *
		 * @throws {UsageError} that names those that exist
		 */
		source(name: string): Source {
			const found = config.sources.find((source) => source.name === name);
			if (found !== undefined) return found;
			const names = config.sources.map((source) => source.name).join(", ");
			throw new UsageError(`There is no source "${name}"; there is ${names}.`);
		},
	};
}
export type Client = ReturnType<typeof createClient>;

/** Makes a request; that nobody answers is told in a sentence. */
export async function request(
	url: string,
	init: RequestInit,
): Promise<{ status: number; text: string }> {
	try {
		const response = await fetch(url, init);
		return { status: response.status, text: await response.text() };
	} catch {
		throw new UsageError(
			`No Tidings answers at ${url}. Is it running? Else name its address with --url.`,
		);
	}
}

/** Where a source pushes to, and the headers that prove it, as its system would send them. */
export function addressOf(source: Source, base: string): string {
	if (source.name === "api") return `${base}/v1/articles`;
	const { verification } = source;
	const token = verification.kind === "path" ? `/${verification.tokens[0]}` : "";
	return `${base}/hooks/${source.name}${token}`;
}

/** The headers that prove that a body comes from a source; `id` names the delivery where the scheme does. */
export function proofOf(
	{ verification }: Source,
	delivery: { id: string; body: Buffer; now: number },
): Record<string, string> {
	switch (verification.kind) {
		case "signature": {
			const [secret = Buffer.alloc(0)] = verification.secrets;
			return sign(schemes[verification.scheme], secret, delivery);
		}
		case "bearer":
			return { authorization: `Bearer ${verification.tokens[0]}` };
		case "path":
			return {};
	}
}

/** What stands in a file, or comes in at standard input for `-`. */
export async function readInput(file: string): Promise<Buffer> {
	if (file !== "-") {
		return readFile(file).catch((error: Error) => {
			throw new UsageError(`The file can't be read: ${error.message}`);
		});
	}
	const chunks: Buffer[] = [];
	for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk as Uint8Array));
	return Buffer.concat(chunks);
}

/** The sentences of a problem+json answer, with the place of each mistake. */
export function readable(answer: string): string {
	const Problem = ProblemAnswer.pick({ detail: true, issues: true });
	try {
		const { detail, issues = [] } = z.parse(Problem, JSON.parse(answer));
		return [detail, ...issues.map(({ path, message }) => `  ${path.join(".")}: ${message}`)].join(
			"\n",
		);
	} catch {
		return answer.slice(0, 500);
	}
}

/** What systems send is JSON, a feed or plain text; its first character tells which. */
export function contentTypeOf(body: Buffer): string {
	const first = body.subarray(0, 200).toString().trimStart().replace("\uFEFF", "")[0];
	if (first === "<") return "application/xml";
	return first === "{" || first === "[" ? "application/json" : "text/plain; charset=utf-8";
}

/** Writes a line for the one who typed the command. */
export function print(sentence: string): void {
	process.stdout.write(`${sentence}\n`);
}
