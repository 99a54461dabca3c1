import type { Redis } from "ioredis";
import type { Keys } from "../../src/store/keys.ts";
import { createReaderOrdinals } from "../../src/store/reader-ordinals.ts";

type On = { redis: Redis; keys: Keys };

/** The ordinal of a reader who is known. */
export async function ordinalOf(on: On, id: number): Promise<number> {
	const [ordinal] = await createReaderOrdinals(on).find([id]);
	if (ordinal === undefined) throw new Error(`no reader ${id}`);
	return ordinal;
}

/** When a reader's next digest is due (Unix ms, as Redis tells it); null where none is planned. */
export async function digestTime(on: On, id: number): Promise<string | null> {
	return on.redis.zscore(on.keys.digestsOf(await ordinalOf(on, id)), String(id));
}

/** Plans a reader's digest (Unix ms). */
export async function planDigest(on: On, id: number, at: number): Promise<void> {
	const ordinal = await ordinalOf(on, id);
	await on.redis.zadd(on.keys.digestsOf(ordinal), at, String(id));
	await on.redis.zadd(on.keys.digests, "LT", at, String(Math.floor(ordinal / 64)));
}
