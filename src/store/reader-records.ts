import type { Redis } from "ioredis";
import { z } from "zod";
import type { Keys } from "./keys.ts";
import { idIn } from "./reader-ordinals.ts";
import { ID_BYTES, ORDINALS_TOGETHER } from "./readers-lua.ts";
import { bufferOf, repliesOf } from "./replies.ts";

/** With so many of a block, the whole block is read: that is one command instead of as many. */
const MANY = 8;

const Block = z.array(z.instanceof(Buffer));

/** Whose an ordinal is, 0 for nobody's, and the record; no bytes where there is none. */
type Kept = { id: number; bytes: Buffer };

/** Reads the records of readers by their ordinals. */
export function createReaderRecords({ redis, keys }: { redis: Redis; keys: Keys }) {
	return {
		/** What stands at these ordinals, in their order. */
		async of(ordinals: readonly number[]): Promise<Kept[]> {
			if (ordinals.length === 0) return [];
			const byBlock = new Map<number, number[]>();
			for (const ordinal of ordinals) {
				const block = Math.floor(ordinal / ORDINALS_TOGETHER);
				const some = byBlock.get(block);
				if (some === undefined) byBlock.set(block, [ordinal]);
				else some.push(ordinal);
			}
			const pipeline = redis.pipeline();
			for (const [block, some] of byBlock) {
				const first = block * ORDINALS_TOGETHER;
				const ids = (from: number, count: number) =>
					pipeline.getrangeBuffer(keys.readersIds, from * ID_BYTES, (from + count) * ID_BYTES - 1);
				if (some.length >= MANY) {
					pipeline.lrangeBuffer(keys.readersBlock(first), 0, -1);
					ids(first, ORDINALS_TOGETHER);
					continue;
				}
				for (const ordinal of some) {
					pipeline.lindexBuffer(keys.readersBlock(ordinal), ordinal - first);
					ids(ordinal, 1);
				}
			}
			const replies = (await repliesOf(pipeline)).values();
			const next = (): unknown => replies.next().value;
			const found = new Map<number, Kept>();
			for (const [block, some] of byBlock) {
				const first = block * ORDINALS_TOGETHER;
				if (some.length < MANY) {
					for (const ordinal of some) {
						const reply = next();
						const bytes = reply === null ? Buffer.alloc(0) : bufferOf(reply);
						found.set(ordinal, { bytes, id: idIn(next()) });
					}
					continue;
				}
				const records = Block.parse(next());
				const ids = bufferOf(next());
				for (const ordinal of some) {
					const place = ordinal - first;
					const id = idIn(ids.subarray(place * ID_BYTES, (place + 1) * ID_BYTES));
					found.set(ordinal, { bytes: records[place] ?? Buffer.alloc(0), id });
				}
			}
			return ordinals.map((ordinal) => found.get(ordinal) ?? { id: 0, bytes: Buffer.alloc(0) });
		},
	};
}
export type ReaderRecords = ReturnType<typeof createReaderRecords>;
