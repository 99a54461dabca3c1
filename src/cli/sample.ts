import { randomUUID } from "node:crypto";
import { type FormatName, formats } from "../ingest/formats/list.ts";
import { addressOf, createClient, print, proofOf, readArguments, UsageError } from "./client.ts";

const usage = "tidings sample FORMAT [--sign [--source NAME] [--url http://host:port]]";

/**
 * `tidings sample FORMAT`: prints a realistic delivery of a format; with `--sign`, the line for a shell that sends
 * it to a source of that format, signed.
 *
 * @throws {UsageError | ConfigError} for an unknown format, or when no source has it
 */
export async function sample(args: string[]): Promise<number> {
	const { words, options } = readArguments(
		args,
		usage,
		{ sign: { type: "boolean" }, source: { type: "string" }, url: { type: "string" } },
		["one format"],
	);
	const name = words[0] ?? "";
	if (!isFormat(name)) {
		const names = Object.keys(formats).join(", ");
		throw new UsageError(`There is no format "${name}"; there is ${names}.`);
	}
	const now = Date.now();
	const { body, contentType } = formats[name].sample(now);
	if (options["sign"] !== true) {
		print(body);
		return 0;
	}
	const client = createClient(options["url"]);
	const candidates = client.config.sources.filter(({ format }) => format === name);
	const source =
		options["source"] === undefined ? candidates[0] : client.source(String(options["source"]));
	if (source?.format !== name) {
		throw new UsageError(
			`Name a source of the format ${name} in the newsroom file, and here with --source.`,
		);
	}
	// The shell hands the body over with the line break that ends it.
	const bytes = Buffer.from(`${body}\n`);
	const headers = {
		"content-type": contentType,
		...proofOf(source, { id: `msg_${randomUUID()}`, body: bytes, now }),
	};
	const lines = Object.entries(headers).map(([key, value]) => `  -H '${key}: ${value}'`);
	print(
		[
			`curl ${addressOf(source, client.base)}`,
			...lines,
			`  --data-binary @- <<'END_OF_SAMPLE'\n${body}\nEND_OF_SAMPLE`,
		].join(" \\\n"),
	);
	return 0;
}

function isFormat(name: string): name is FormatName {
	return Object.hasOwn(formats, name);
}
