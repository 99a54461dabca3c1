#!/usr/bin/env node
import { ConfigError } from "../config.ts";
import { push, UsageError } from "./push.ts";

const usage = `Usage:
  tidings push FILE|- [--url http://host:port]   sign an article file and send it to a running Tidings
  tidings help                                   show this

Settings come from the environment and from .env (see .env.example).
`;

/** Runs one command; a mistake of the person who typed it is answered by a sentence, not a stack. */
async function run([command = "help", ...args]: string[]): Promise<number> {
	switch (command) {
		case "push":
			return push(args);
		case "help":
		case "--help":
		case "-h":
			process.stdout.write(usage);
			return 0;
		default:
			throw new UsageError(`There is no command "${command}".\n\n${usage}`);
	}
}

try {
	process.exitCode = await run(process.argv.slice(2));
} catch (error) {
	if (!(error instanceof UsageError || error instanceof ConfigError)) throw error;
	process.stderr.write(`${error.message.trimEnd()}\n`);
	process.exitCode = 2;
}
