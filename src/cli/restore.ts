import { createBackups } from "../store/backup.ts";
import { print, readArguments } from "./client.ts";
import { withStore } from "./with-store.ts";

const usage = "tidings restore FILE [--check] [--force] [--elsewhere]";

/**
 * `tidings restore FILE`: brings a backup back, once it is known to be whole. `--check` only looks; `--force` deletes
 * what is in the store; `--elsewhere` takes the backup of another REDIS_PREFIX.
 *
 * @returns the exit code: 0, or 1 when it was not brought back
 * @throws {UsageError | ConfigError} for a mistake in the command line or the settings
 */
export async function restore(args: string[]): Promise<number> {
	const boolean = { type: "boolean" } as const;
	const { words, options } = readArguments(
		args,
		usage,
		{ check: boolean, force: boolean, elsewhere: boolean },
		["one file"],
	);
	const file = words[0] ?? "";
	return withStore(async ({ redis, keys, config: { prefix, backupKey } }) => {
		const backups = createBackups({ redis, keys, prefix, word: backupKey });
		const isChecking = options["check"] === true;
		const { header, keys: count } = isChecking
			? await backups.verify(file)
			: await backups.restore(file, {
					isForced: options["force"] === true,
					isElsewhere: options["elsewhere"] === true,
				});
		const of = `${count} keys, as they were at ${new Date(header.takenAt).toISOString()}`;
		print(isChecking ? `The backup is whole: ${of}.` : `Brought back: ${of}.`);
	});
}
