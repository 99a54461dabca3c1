import { normalize } from "node:path";
import { type Config, loadEnvironment, loadNewsroom, readConfig } from "../config.ts";
import { ConfigError } from "../environment.ts";
import { print, readArguments } from "./client.ts";

const usage = "tidings check [FILE]";

/**
 * `tidings check [FILE]`: reads the settings and the newsroom file as a start would, and starts nothing. Prints
 * what they come to, or every mistake in a line of its own.
 *
 * @returns the exit code: 0 when Tidings could start with them, else 1
 * @throws {UsageError} for a mistake in the command line
 */
export function check(args: string[]): number {
	const { words } = readArguments(args, usage, {}, args.length === 0 ? [] : ["one file"]);
	const environment = loadEnvironment();
	const [file] = words;
	try {
		const named = file === undefined ? environment : { ...environment, NEWSROOM_FILE: file };
		const config = readConfig(named, loadNewsroom(named));
		const notes = config.warnings.map((warning) => `Note: ${warning}`);
		print([`${summaryOf(config)}: nothing to mend.`, ...notes].join("\n"));
		return 0;
	} catch (error) {
		if (!(error instanceof ConfigError)) throw error;
		process.stderr.write(`${error.mistakes.join("\n")}\n`);
		return 1;
	}
}

/** The settings and the newsroom file in a line. */
function summaryOf(config: Config): string {
	const { newsroomFile } = config;
	const subject =
		newsroomFile === undefined ? "The settings, without a newsroom file" : normalize(newsroomFile);
	return `${subject}: ${countsOf(config)}`;
}

/** The sources and channels that there are, by their names. */
export function countsOf({ sources, channels }: Config): string {
	const parts = [
		counted(
			"source",
			sources.map(({ name }) => name),
		),
		counted("channel", channels),
	];
	return parts.join(", ");
}

function counted(what: string, names: readonly string[]): string {
	return `${names.length} ${what}${names.length === 1 ? "" : "s"} (${names.join(", ")})`;
}
