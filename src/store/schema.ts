import type { Redis } from "ioredis";
import { z } from "zod";
import type { Keys } from "./keys.ts";
import { createPresence } from "./presence.ts";
import { StoreError } from "./store-error.ts";

/** What every store is in that was written before there were numbers. */
const FIRST = 1;

/** One step from one version of the schema to the next. It may be broken off anywhere and begun again. */
export type Migration = {
	/** The version that the store is in afterwards. */
	to: number;
	/** What it does, for the one who runs it. */
	about: string;
	run: (store: { redis: Redis; keys: Keys }) => Promise<void>;
};

/** All steps there ever were, in their order. A change of what is kept that an older program can't read adds one. */
export const migrations: readonly Migration[] = [];

const Version = z.coerce.number().int().min(FIRST);
const Change = z.enum(["restore", "migrate"]);
type Change = z.infer<typeof Change>;

/**
 * The version of the schema that the store is in: an older program refuses a newer store, and the other way round.
 *
 * @param steps the steps that this program knows
 */
export function createSchema(deps: { redis: Redis; keys: Keys; steps?: readonly Migration[] }) {
	const { redis, keys, steps = migrations } = deps;
	const presence = createPresence(deps);
	const newest = steps.at(-1)?.to ?? FIRST;

	/** Where the store is; one that has no number yet was written before there were any, or is empty. */
	async function stored(): Promise<number> {
		const [kept, used] = await Promise.all([redis.get(keys.schema), redis.exists(keys.channels)]);
		if (kept !== null) return Version.parse(kept);
		return used === 1 ? FIRST : newest;
	}

	async function changing(): Promise<Change | undefined> {
		return Change.optional().parse((await redis.get(keys.changing)) ?? undefined);
	}

	function refuseNewer(version: number, what: string): void {
		if (version <= newest) return;
		throw new StoreError(
			`${what} was written by a newer Tidings (schema ${version}; this one knows ${newest}). ` +
				"Run the newer one, or restore a backup that was taken before it came.",
		);
	}

	return {
		/** The version that this program works with. */
		newest,
		stored,
		changing,
		refuseNewer,

		/**
		 * Looks at the start whether this program may work with the store, and numbers a new one.
		 *
		 * @throws {StoreError} with what to do
		 */
		async check(): Promise<void> {
			const [version, change] = await Promise.all([stored(), changing()]);
			if (change !== undefined) {
				throw new StoreError(
					`The store is half written: \`tidings ${change}\` is under way or was broken off. Run it again.`,
				);
			}
			refuseNewer(version, "The store");
			if (version < newest) {
				throw new StoreError(
					`The store is of an older Tidings (schema ${version}; this one wants ${newest}). ` +
						"Stop every Tidings, take a backup with `tidings backup FILE`, and run `tidings migrate`.",
				);
			}
			await redis.set(keys.schema, version, "NX");
		},

		/**
		 * Brings an older store up, step by step; begun again, it goes on with the step that was broken off.
		 *
		 * @param say is told each step before it is done
		 * @returns the versions before and after
		 * @throws {StoreError} while a Tidings runs, for a newer store, and for one that is half restored
		 */
		async migrate(say: (about: string) => void = () => {}): Promise<{ from: number; to: number }> {
			const [from, change] = await Promise.all([stored(), changing()]);
			refuseNewer(from, "The store");
			if (change === "restore") {
				throw new StoreError("The store is half restored: run `tidings restore` again.");
			}
			// Before it is looked who runs: whoever starts from here on sees it.
			await redis.set(keys.changing, "migrate" satisfies Change);
			if ((await presence.count()) > 0) {
				if (change === undefined) await redis.del(keys.changing);
				throw new StoreError(stillRuns);
			}
			for (const { to, about, run } of steps.filter((step) => step.to > from)) {
				say(about);
				await run({ redis, keys });
				await redis.set(keys.schema, to);
			}
			await redis.multi().set(keys.schema, newest).del(keys.changing).exec();
			return { from, to: newest };
		},
	};
}
export type Schema = ReturnType<typeof createSchema>;

/** What is said to who wants to change the whole store while somebody works with it. */
export const stillRuns =
	"A Tidings works with this store, or was killed within the last fifteen seconds. Stop it first.";
