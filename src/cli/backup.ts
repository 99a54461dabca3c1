import { stat } from "node:fs/promises";
import { createBackups } from "../store/backup.ts";
import { readableBytes } from "./byte-words.ts";
import { print, readArguments } from "./client.ts";
import { withStore } from "./with-store.ts";

const usage = "tidings backup FILE";

/**
 * `tidings backup FILE`: writes all that Tidings keeps into a file, as it is at one moment, encrypted where BACKUP_KEY is
 * set. Tidings may go on running: it waits meanwhile.
 *
 * @returns the exit code: 0, or 1 when there is no backup; a file of that name is then as it was
 * @throws {UsageError | ConfigError} for a mistake in the command line or the settings
 */
export async function backup(args: string[]): Promise<number> {
	const { words } = readArguments(args, usage, {}, ["one file"]);
	const file = words[0] ?? "";
	return withStore(async ({ redis, keys, config }) => {
		const { prefix, backupKey } = config;
		const began = performance.now();
		const { keys: count } = await createBackups({ redis, keys, prefix, word: backupKey }).take(
			file,
		);
		const seconds = ((performance.now() - began) / 1000).toFixed(1);
		const { size } = await stat(file);
		print(`${count} keys in ${readableBytes(size)}, ${seconds} s: ${file}`);
		if (backupKey === undefined) print("It is not encrypted: BACKUP_KEY is not set.");
	});
}
