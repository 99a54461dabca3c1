import type { Redis } from "ioredis";
import { z } from "zod";
import type { Keys } from "./keys.ts";
import { ID_BYTES } from "./readers-lua.ts";
import { enterScript, findScript } from "./readers-scripts.ts";
import { bufferOf, repliesOf } from "./replies.ts";
import { createStatsDays, type StatsZone } from "./stats-day.ts";

/** How many ids are read in one go. */
const IDS_AT_ONCE = 8192;
/** How many readers are looked up in one go. */
const LOOKED_AT_ONCE = 500;
/** Of so many readers this process remembers the ordinals. */
const MAX_KNOWN = 50_000;

/**
 * The readers by numbers of their own, from 0 on: sets of these are small. A reader who is forgotten leaves a gap, and
 * whoever comes back is another one.
 */
export function createReaderOrdinals(
	deps: {
		redis: Redis;
		keys: Keys;
		/** When somebody counts as come. */
		now?: (() => number) | undefined;
	} & StatsZone,
) {
	const { redis, keys, now = Date.now } = deps;
	const dayOf = createStatsDays(deps);
	/** What was found is told to others only together with a look at who has it now. */
	const known = new Map<number, number>();

	function remember(id: number, ordinal: number): void {
		if (known.size >= MAX_KNOWN) known.clear();
		known.set(id, ordinal);
	}

	async function look(ids: readonly number[]): Promise<(number | undefined)[]> {
		const found: (number | undefined)[] = [];
		for (let from = 0; from < ids.length; from += LOOKED_AT_ONCE) {
			found.push(...(await lookSome(ids.slice(from, from + LOOKED_AT_ONCE))));
		}
		return found;
	}

	async function lookSome(ids: readonly number[]): Promise<(number | undefined)[]> {
		const shards = ids.map((id) => keys.readersShard(id));
		const found = z.array(z.number()).parse(await findScript(redis, shards, ids));
		return ids.map((id, index) => {
			const ordinal = found[index] ?? -1;
			if (ordinal < 0) return undefined;
			remember(id, ordinal);
			return ordinal;
		});
	}

	/** The ids of readers by their ordinals; 0 for those who are forgotten. */
	async function idsOf(ordinals: readonly number[]): Promise<number[]> {
		const pipeline = redis.pipeline();
		for (const ordinal of ordinals) {
			const from = ordinal * ID_BYTES;
			pipeline.getrangeBuffer(keys.readersIds, from, from + ID_BYTES - 1);
		}
		return (await repliesOf(pipeline)).map(idIn);
	}

	return {
		idsOf,

		/** The ordinals of readers in their order; undefined for one who is not known. */
		find: look,

		/** The ordinals that this process remembers, which may be out of date; the others are looked up. */
		async guess(ids: readonly number[]): Promise<(number | undefined)[]> {
			const remembered = ids.map((id) => known.get(id));
			const missing = ids.filter((_, index) => remembered[index] === undefined);
			const looked = await look(missing);
			const found = new Map(missing.map((id, index) => [id, looked[index]]));
			return ids.map((id, index) => remembered[index] ?? found.get(id));
		},

		/** The ordinal of a reader; who has none gets one. */
		async enter(id: number): Promise<number> {
			const reply = await enterScript(
				redis,
				[keys.readersShard(id), keys.readersIds, keys.readers, dayOf(now()).key],
				[id],
			);
			const ordinal = z.number().parse(reply);
			remember(id, ordinal);
			return ordinal;
		},

		/** How many ordinals there are, also those of readers who are forgotten. */
		async size(): Promise<number> {
			return (await redis.strlen(keys.readersIds)) / ID_BYTES;
		},

		/** All readers, in the order of their ordinals, some at a time. */
		async *all(): AsyncIterable<{ id: number; ordinal: number }[]> {
			for (let from = 0; ; from += IDS_AT_ONCE) {
				const bytes = await redis.getrangeBuffer(
					keys.readersIds,
					from * ID_BYTES,
					(from + IDS_AT_ONCE) * ID_BYTES - 1,
				);
				const count = Math.floor(bytes.length / ID_BYTES);
				if (count === 0) return;
				yield Array.from({ length: count }, (_, index) => ({
					id: bytes.readDoubleLE(index * ID_BYTES),
					ordinal: from + index,
				})).filter(({ id }) => id !== 0);
			}
		},
	};
}
/** The id that stands in a reply; 0 for one who is forgotten, or was never there. */
export function idIn(reply: unknown): number {
	const bytes = bufferOf(reply);
	return bytes.length < ID_BYTES ? 0 : bytes.readDoubleLE();
}

export type ReaderOrdinals = ReturnType<typeof createReaderOrdinals>;
