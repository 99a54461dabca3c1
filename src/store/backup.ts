import type { Redis } from "ioredis";
import { type ReadArchive, readArchive, writeArchive } from "./archive.ts";
import { deleteEverything, isEmpty } from "./every-key.ts";
import type { Keys } from "./keys.ts";
import { readPieces } from "./piece-reader.ts";
import { createPieceWriter } from "./piece-writer.ts";
import { createPresence } from "./presence.ts";
import { createSchema, stillRuns } from "./schema.ts";
import { serverTime } from "./server-time.ts";
import { whileStill } from "./stillness.ts";
import { StoreError } from "./store-error.ts";

/**
 * Takes backups of the whole store, and brings them back.
 *
 * @param word encrypts them; undefined leaves them as they are
 */
export function createBackups(deps: {
	redis: Redis;
	keys: Keys;
	prefix: string;
	word: string | undefined;
}) {
	const { redis, keys, prefix, word } = deps;
	const schema = createSchema(deps);
	const presence = createPresence(deps);

	/** @param confirm is called once all is read, and throws where it may not be of one moment */
	async function write(path: string, confirm: () => Promise<void>): Promise<ReadArchive> {
		const header = { schema: await schema.stored(), prefix, takenAt: await serverTime(redis) };
		async function* pieces() {
			yield* readPieces(deps);
			await confirm();
		}
		return writeArchive(path, word, header, pieces());
	}

	/** {@link write} where Redis does not hold writers back: nobody may be there before and after. */
	async function writeAlone(path: string): Promise<ReadArchive> {
		const confirm = async () => {
			if ((await presence.count()) === 0) return;
			throw new StoreError(
				"This Redis does not let writers be held back (CLIENT PAUSE), and a Tidings works with it. " +
					"Stop Tidings, or take the backup from a copy of this Redis.",
			);
		};
		await confirm();
		return write(path, confirm);
	}

	async function verify(path: string): Promise<ReadArchive> {
		const verified = await readArchive(path, word, () => {});
		schema.refuseNewer(verified.header.schema, "The backup");
		return verified;
	}

	return {
		/**
		 * Writes all that is kept into a file, as it is at one moment: Redis holds writers back meanwhile. The file is read
		 * once more before it counts.
		 *
		 * @throws {StoreError} when that can't be had
		 */
		async take(path: string): Promise<ReadArchive> {
			if ((await schema.changing()) !== undefined) {
				throw new StoreError(
					"The store is half written: there is nothing yet to take a backup of.",
				);
			}
			if (/^role:slave/m.test(await redis.info("replication"))) {
				throw new StoreError(
					"This Redis is a copy that is written all the time: name the original, or cut this one off first.",
				);
			}
			const held = await whileStill(redis, (confirm) => write(path, confirm));
			return held === undefined ? writeAlone(path) : held.done;
		},

		/** Reads a backup to its end and changes nothing. Throws a StoreError for one that can't be brought back. */
		verify,

		/**
		 * Brings a backup back into an empty store, once it is known to be whole. Broken off, it may be begun again; until it
		 * is done, no Tidings starts.
		 *
		 * @param how.isForced deletes what is there
		 * @param how.isElsewhere takes a backup from under another prefix, too
		 * @throws {StoreError} with what to do
		 */
		async restore(
			path: string,
			how: { isForced?: boolean; isElsewhere?: boolean } = {},
		): Promise<ReadArchive> {
			const { header } = await verify(path);
			if (header.prefix !== prefix && how.isElsewhere !== true) {
				throw new StoreError(
					`The backup was taken under the prefix ${header.prefix}, and REDIS_PREFIX is ${prefix}. ` +
						"What SUBSCRIBER_KEY has sealed can't be opened under another one; if you use none, add --elsewhere.",
				);
			}
			const before = await schema.changing();
			if (before !== "restore" && how.isForced !== true && !(await isEmpty(deps))) {
				throw new StoreError(
					"There is something in the store already: with --force, all of it is deleted first.",
				);
			}
			// Before it is looked who runs: whoever starts from here on sees it.
			await redis.set(keys.changing, "restore");
			if ((await presence.count()) > 0) {
				if (before === undefined) await redis.del(keys.changing);
				else await redis.set(keys.changing, before);
				throw new StoreError(stillRuns);
			}
			await deleteEverything(deps);
			const writer = createPieceWriter(deps);
			const done = await readArchive(path, word, (piece) => writer.write(piece));
			await writer.flush();
			await redis.multi().set(keys.schema, header.schema).del(keys.changing).exec();
			return done;
		},
	};
}
export type Backups = ReturnType<typeof createBackups>;
