import { randomUUID } from "node:crypto";
import {
	addressOf,
	contentTypeOf,
	createClient,
	print,
	proofOf,
	readable,
	readArguments,
	readInput,
	request,
	UsageError,
} from "./client.ts";
import { followDelivery } from "./follow.ts";

const usage = "tidings push FILE|- [--source NAME] [--format FORMAT] [--url http://host:port]";

/**
 * `tidings push FILE|-`: signs a file as a source's system would, sends it to a running Tidings and prints what
 * became of it. Without `--source`, the file is in the native format.
 *
 * @returns the exit code: 0 when everything was taken and nothing failed, else 1
 * @throws {UsageError | ConfigError} when it can't be sent at all
 */
export async function push(args: string[]): Promise<number> {
	const string = { type: "string" } as const;
	const { words, options } = readArguments(
		args,
		usage,
		{ source: string, format: string, url: string },
		["one file, or - for standard input"],
	);
	const client = createClient(options["url"]);
	const source = client.source(String(options["source"] ?? "api"));
	const format = options["format"] ?? source.format;
	if (format !== source.format) {
		throw new UsageError(
			`The source ${source.name} has the format ${source.format}, not ${String(format)}.`,
		);
	}
	const body = await readInput(words[0] ?? "-");
	const { status, text } = await request(addressOf(source, client.base), {
		method: "POST",
		headers: {
			"content-type": contentTypeOf(body),
			...proofOf(source, { id: `msg_${randomUUID()}`, body, now: Date.now() }),
		},
		body: new Uint8Array(body),
	});
	if (status !== 202) {
		print(`Not taken (${status}): ${readable(text)}`);
		return 1;
	}
	return (await followDelivery(client, text)) ? 0 : 1;
}
