import { createSchema } from "../store/schema.ts";
import { print, readArguments } from "./client.ts";
import { withStore } from "./with-store.ts";

/**
 * `tidings migrate`: brings the store of an older Tidings up to what this one works with.
 *
 * @returns the exit code: 0, or 1 when it could not be done
 * @throws {UsageError | ConfigError} for a mistake in the command line or the settings
 */
export async function migrate(args: string[]): Promise<number> {
	readArguments(args, "tidings migrate", {}, []);
	return withStore(async ({ redis, keys }) => {
		const { from, to } = await createSchema({ redis, keys }).migrate(print);
		print(
			from === to
				? `Nothing to do: the store has the schema ${to}.`
				: `The store has the schema ${to} now; it had ${from}.`,
		);
	});
}
