import type { Redis } from "ioredis";
import { z } from "zod";
import type { Keys } from "./keys.ts";
import { findScript, writeScript } from "./search-index-scripts.ts";

/** How long it is remembered that an article was taken out: whoever has read it before that comes too late. */
const GONE_MEMORY_MS = 60 * 60 * 1000;

/** What an article is found by: words, and the spellings among them that may be suggested. */
export type Entry = {
	words: ReadonlySet<string>;
	spellings: ReadonlySet<string>;
	/** When it was first posted (Unix ms). */
	postedAt: number;
};

/** What is looked up: a word of each group, posted at `from` or later and before `to` (Unix ms); the newest `count`. */
export type Lookup = {
	groups: readonly (readonly string[])[];
	from: number | undefined;
	to: number | undefined;
	count: number;
};

/** What an article stands under; `turn` counts the changes, so that no two records of one are alike. */
const Stand = z.object({
	turn: z.number(),
	postedAt: z.number(),
	words: z.array(z.string()),
	spellings: z.array(z.string()),
});
type Stand = z.infer<typeof Stand>;

/** What was read of an article's place in the index. */
export type Standing = { record: string; stand: Stand };

/** Which articles have which words. What an article stands under is kept beside it, so that a change is exact. */
export function createSearchIndex(deps: { redis: Redis; keys: Keys }) {
	const { redis, keys } = deps;
	const listsOf = (words: readonly string[]) => words.map((word) => keys.word(word));

	return {
		/** What an article stands under now; to be read before what it is to stand under. */
		async read(ref: string): Promise<Standing> {
			const record = (await redis.get(keys.indexed(ref))) ?? "";
			const stand = record === "" ? undefined : Stand.safeParse(JSON.parse(record)).data;
			return { record, stand: stand ?? { turn: 0, postedAt: 0, words: [], spellings: [] } };
		},

		/**
		 * Puts an article under its words, and takes it from under those that it has no more; without an entry, from
		 * under all.
		 *
		 * @returns false when somebody else has changed it since it was read: it is to be read again
		 */
		async write(
			ref: string,
			{ record, stand }: Standing,
			entry: Entry | undefined,
		): Promise<boolean> {
			const words = entry?.words ?? new Set<string>();
			const spellings = entry?.spellings ?? new Set<string>();
			const postedAt = entry?.postedAt ?? 0;
			const next: Stand = {
				turn: stand.turn + 1,
				postedAt,
				words: [...words],
				spellings: [...spellings],
			};
			const [had, spelt] = [new Set(stand.words), new Set(stand.spellings)];
			const leaving = stand.words.filter((word) => !words.has(word));
			const isMoved = stand.postedAt !== postedAt;
			const joining = next.words.filter((word) => isMoved || !had.has(word));
			const going = stand.spellings.filter((word) => !spellings.has(word));
			const coming = next.spellings.filter((word) => !spelt.has(word));
			const written = await writeScript(
				redis,
				[keys.indexed(ref), keys.vocabulary, ...listsOf(leaving), ...listsOf(joining)],
				[
					record,
					JSON.stringify(next),
					entry === undefined ? GONE_MEMORY_MS : 0,
					ref,
					postedAt,
					leaving.length,
					going.length,
					...going,
					...coming,
				],
			);
			return written === 1;
		},

		/** Refs of the articles that have a word of each group, the newest first. */
		async find({ groups, from, to, count }: Lookup): Promise<string[]> {
			if (groups.length === 0 || groups.some((group) => group.length === 0)) return [];
			const found = await findScript(
				redis,
				[keys.scratch(1), keys.scratch(2), ...groups.flatMap(listsOf)],
				[
					from ?? "-inf",
					to === undefined ? "+inf" : `(${to}`,
					count,
					...groups.map((group) => group.length),
				],
			);
			return z.array(z.string()).parse(found);
		},

		/** The spellings that stand in most articles, those behind the first `skip`, with the number of articles. */
		async spellings(skip: number, count: number): Promise<{ word: string; articles: number }[]> {
			const flat = await redis.zrevrange(keys.vocabulary, skip, skip + count - 1, "WITHSCORES");
			return Array.from({ length: flat.length / 2 }, (_, index) => ({
				word: flat[2 * index] ?? "",
				articles: Number(flat[2 * index + 1]),
			}));
		},
	};
}
export type SearchIndex = ReturnType<typeof createSearchIndex>;
