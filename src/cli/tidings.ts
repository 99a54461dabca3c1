#!/usr/bin/env node
import { ConfigError } from "../environment.ts";
import { articles } from "./articles.ts";
import { backup } from "./backup.ts";
import { check } from "./check.ts";
import { UsageError } from "./client.ts";
import { dead } from "./dead.ts";
import { doctor } from "./doctor.ts";
import { journal } from "./journal.ts";
import { migrate } from "./migrate.ts";
import { preview } from "./preview.ts";
import { push } from "./push.ts";
import { replay } from "./replay.ts";
import { restore } from "./restore.ts";
import { route } from "./route.ts";
import { sample } from "./sample.ts";
import { schema } from "./schema.ts";
import { size } from "./size.ts";
import { stats } from "./stats.ts";

const usage = `Usage:
  tidings push FILE|- [--source NAME] [--format FORMAT]    sign a file as a source does, and send it
  tidings preview FILE|- [--template NAME] [--channel ID] [--kind KIND] [--language CODE] [--format FORMAT]
                  [--updated] [--png FILE] [--theme light|dark]
                                                           show the post that an article makes, here or as a picture
  tidings route FILE|- [--source NAME] [--json]            say where an article goes, why, and how it comes there
  tidings sample FORMAT [--sign] [--source NAME]           print what a system sends; with --sign, the curl line
  tidings articles [--source NAME] [--state STATE] [--since TIME] [--limit N] [--json]
                                                           list what is known, the newest first
  tidings dead [--json]                                    list the posts that a person may have to decide on
  tidings dead retry|sent|drop CHANNEL REF [--link URL]    try one again, mark it as sent, or do nothing more for it
  tidings stats [30d] [topic:SLUG] [channel:@NAME] [--json]
                                                           tell what was counted on the last days
  tidings replay DELIVERY|WEBHOOK_ID                       have a delivery of the last four days read again
  tidings check [FILE]                                     look for mistakes in the settings and the newsroom file
  tidings doctor [--json | --quiet]                        look whether all is well, and say what mends it
  tidings backup FILE                                      write all that is kept into a file, as it is at one moment
  tidings restore FILE [--check] [--force] [--elsewhere]   bring a backup back, or only look whether it is whole
  tidings migrate                                          bring the store of an older Tidings up to this one
  tidings journal [--count N] [--before NUMBER] [--json]   say who decided what, the newest first
  tidings size [--readers N] [--articles-per-day M] [--json]
                                                           say what the store takes, and what it would take
  tidings schema                                           print the JSON Schema of the newsroom file, for editors
  tidings help                                             show this

Settings come from the environment and from .env (see .env.example), sources from the newsroom file (see
newsroom.example.yaml). What speaks to a running Tidings takes its address as --url http://host:port.
`;

const commands: Record<string, (args: string[]) => number | Promise<number>> = {
	push,
	preview,
	route,
	sample,
	articles,
	dead,
	stats,
	replay,
	check,
	doctor,
	schema,
	backup,
	restore,
	journal,
	migrate,
	size,
};

/** Runs one command; a mistake of the person who typed it is answered by a sentence, not a stack. */
async function run([name = "help", ...args]: string[]): Promise<number> {
	const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
	const wantsHelp = args.includes("--help") || args.includes("-h");
	if (command !== undefined && !wantsHelp) return command(args);
	if (command === undefined && !["help", "--help", "-h"].includes(name)) {
		throw new UsageError(`There is no command "${name}".\n\n${usage}`);
	}
	process.stdout.write(usage);
	return 0;
}

// Whoever reads the output has read enough, as `head` does.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
	if (error.code !== "EPIPE") throw error;
});
try {
	process.exitCode = await run(process.argv.slice(2));
} catch (error) {
	if (!(error instanceof UsageError || error instanceof ConfigError)) throw error;
	process.stderr.write(`${error.message.trimEnd()}\n`);
	process.exitCode = 2;
}
