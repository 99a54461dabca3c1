import { StatsAnswer } from "../ingest/stats-answer.ts";
import { createClient, print, readable, readArguments } from "./client.ts";
import { statsLines } from "./stats-text.ts";

const usage = "tidings stats [30d] [topic:SLUG] [channel:@NAME] [--json] [--url http://host:port]";

/** What is asked for, by its names in the interface. */
const asked = /^(?:(?<days>\d{1,4})d|topic:(?<topic>.+)|channel:(?<channel>.+))$/;

/**
 * `tidings stats`: tells what a running Tidings counted on the last days, thirty where nothing else is said: posts,
 * reactions, readers, digests, searches.
 *
 * @returns the exit code: 0, or 1 when it was refused
 * @throws {UsageError | ConfigError} when it can't be asked at all
 */
export async function stats(args: string[]): Promise<number> {
	const { options } = readArguments(
		args.filter((word) => !asked.test(word)),
		usage,
		{ url: { type: "string" }, json: { type: "boolean" } },
		[],
	);
	const query = new URLSearchParams();
	for (const word of args) {
		for (const [name, value] of Object.entries(asked.exec(word)?.groups ?? {})) {
			if (value !== undefined) query.set(name, value);
		}
	}
	const client = createClient(options["url"]);
	const { status, text } = await client.ask(`/v1/stats?${query.toString()}`);
	if (status !== 200) {
		print(`Not told (${status}): ${readable(text)}`);
		return 1;
	}
	const answer = StatsAnswer.parse(JSON.parse(text));
	if (options["json"] === true) print(JSON.stringify(answer, undefined, 2));
	else for (const line of statsLines(answer)) print(line);
	return 0;
}
