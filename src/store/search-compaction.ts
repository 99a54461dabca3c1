import { randomUUID } from "node:crypto";
import type { Redis } from "ioredis";
import type { Keys } from "./keys.ts";
import { bufferOf, repliesOf } from "./replies.ts";
import { finishScript, rewriteScript } from "./search-index-scripts.ts";

/** What a compaction begins with: itself, and the logs as they stood then. */
export type Compaction = { id: number; dead: Buffer; terms: Buffer; spellings: Buffer };

/** Writes the lists of the search index anew without what is dead. A second compaction ends the first. */
export function createSearchCompaction(deps: { redis: Redis; keys: Keys }) {
	const { redis, keys } = deps;
	const { head, dead, terms, spellings } = keys.search;

	return {
		/** Begins one. */
		async begin(): Promise<Compaction> {
			const id = await redis.hincrby(head, "compaction", 1);
			await redis.hset(head, "compacting", String(id));
			const pipeline = redis.pipeline();
			for (const key of [dead, terms, spellings]) pipeline.getBuffer(key);
			const replies = await repliesOf(pipeline);
			const [deadNow, termsNow, spellingsNow] = replies.map((reply) =>
				reply === null ? Buffer.alloc(0) : bufferOf(reply),
			);
			const nothing = Buffer.alloc(0);
			return {
				id,
				dead: deadNow ?? nothing,
				terms: termsNow ?? nothing,
				spellings: spellingsNow ?? nothing,
			};
		},

		/** How many bytes each of these lists has. */
		async lengthsOf(names: readonly string[]): Promise<number[]> {
			const pipeline = redis.pipeline();
			for (const name of names) pipeline.strlen(keys.word(name));
			return (await repliesOf(pipeline)).map(Number);
		},

		/** Lists as they stand. */
		async read(names: readonly string[]): Promise<Buffer[]> {
			const pipeline = redis.pipeline();
			for (const name of names) pipeline.getrangeBuffer(keys.word(name), 0, -1);
			return (await repliesOf(pipeline)).map(bufferOf);
		},

		/**
		 * Puts these in the place of lists as they were read; what was appended since stays behind them.
		 *
		 * @returns the names of those in which something stands; undefined when another compaction has begun
		 */
		async write(
			id: number,
			lists: readonly { name: string; bytes: number; kept: Buffer }[],
		): Promise<string[] | undefined> {
			const done = await Promise.all(
				lists.map(({ name, bytes, kept }) =>
					rewriteScript(redis, [head, keys.word(name)], [id, bytes, kept]),
				),
			);
			if (done.includes(0)) return undefined;
			return lists.flatMap(({ name }, index) => (done[index] === 1 ? [name] : []));
		},

		/** Ends it: only these terms and spellings are left of those that it began with. */
		async finish(
			{ id, dead: was, terms: named, spellings: spelt }: Compaction,
			left: { terms: Buffer; spellings: Buffer; now: number },
		): Promise<boolean> {
			const finished = await finishScript(
				redis,
				[head, dead, terms, spellings],
				[
					id,
					was.length,
					named.length,
					left.terms,
					spelt.length,
					left.spellings,
					left.now,
					randomUUID(),
				],
			);
			return finished === 1;
		},
	};
}
export type SearchCompaction = ReturnType<typeof createSearchCompaction>;
