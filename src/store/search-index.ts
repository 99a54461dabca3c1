import { randomUUID } from "node:crypto";
import type { Redis } from "ioredis";
import { z } from "zod";
import type { Keys } from "./keys.ts";
import { bufferOf, repliesOf } from "./replies.ts";
import { headOf, type IndexHead } from "./search-head.ts";
import { writeScript } from "./search-index-scripts.ts";

/** How many ordinals' texts stand in one hash. */
const TEXTS_TOGETHER = 256;
/** Bytes of an entry of a list: the ordinal, and in the lower bits how much the article is about the term. */
export const ENTRY_BYTES = 4;
export const LEVEL_BITS = 5;
/** The 132 bits of a ref. */
const REF_BYTES = 17;

/** How often lists are read once more because the index has changed meanwhile. */
const MAX_LOOKS = 4;

/** What an article is put into the index with. */
export type IndexEntry = {
	/** When it was first posted (Unix ms). */
	postedAt: number;
	language: string;
	/** Terms, each with how much the article is about it (0 to 31). */
	terms: ReadonlyMap<string, number>;
	/** What phrases are looked up in. */
	text: Buffer;
	/** How many words its four fields have. */
	lengths: readonly number[];
	/** Lines for the log of spellings: those that are not in it yet. */
	spellings: string;
	/** How many compactions had begun when these were looked up: another one may drop what is taken for known. */
	compactions: number;
	/** What tells it from every other state of the article. */
	mark: string;
};

/** Where an article stands in the index, and what it was read with. */
export type IndexStanding = {
	entry: string;
	turn: number;
	ordinal: number | undefined;
	mark: string;
	head: IndexHead;
};

/** The end of a list: at most so many of its bytes. */
export type ListEnd = { bytes: Buffer; length: number };

/**
 * Which articles have which words. A list has the articles of a term by ascending ordinals and is only ever appended
 * to: a new version of an article gets a new ordinal, and the old one is dead. All that a change needs is one step.
 */
export function createSearchIndex(deps: { redis: Redis; keys: Keys }) {
	const { redis, keys } = deps;
	const { head, times, refs, dead, spellings, terms } = keys.search;
	const prefixLength = keys.word("").length;
	const textsOf = (ordinal: number) => keys.search.texts(blockOfTexts(ordinal));

	return {
		async head(): Promise<IndexHead> {
			return headOf(await redis.hgetall(head));
		},

		/** How much is dead: four bytes an ordinal. */
		deadBytes: (): Promise<number> => redis.strlen(dead),

		/** Where an article stands; to be read before what it is to be found by. */
		async read(ref: string): Promise<IndexStanding> {
			const [entry, hash] = await Promise.all([
				redis.hget(keys.search.shard(ref), ref),
				redis.hgetall(head),
			]);
			const [turn = "0", ordinal = "", mark = ""] = (entry ?? "").split(" ");
			return {
				entry: entry ?? "",
				turn: Number(turn),
				ordinal: ordinal === "" ? undefined : Number(ordinal),
				mark,
				head: headOf(hash),
			};
		},

		/**
		 * Puts an article into the index, in the place of its earlier version; without an entry, takes it out.
		 *
		 * @returns `other` when somebody else has changed the article since it was read: it is to be read again; `moved`
		 *   when the next ordinal is another one: the head is to be read again
		 */
		async write(
			ref: string,
			was: IndexStanding,
			entry: IndexEntry | undefined,
		): Promise<"written" | "other" | "moved"> {
			const ordinal = entry === undefined ? undefined : was.head.next;
			const lists = [...(entry?.terms ?? [])];
			const written = await writeScript(
				redis,
				[
					head,
					times,
					refs,
					dead,
					keys.search.shard(ref),
					textsOf(ordinal ?? 0),
					textsOf(was.ordinal ?? 0),
					spellings,
					terms,
					...lists.map(([term]) => keys.word(term)),
				],
				[
					ref,
					was.entry,
					`${was.turn + 1} ${ordinal ?? ""} ${entry?.mark ?? ""}`,
					was.ordinal ?? "",
					was.ordinal === undefined ? "" : packed(was.ordinal),
					ordinal ?? "",
					packed(Math.floor((entry?.postedAt ?? 0) / 1000)),
					bytesOfRef(ref),
					entry?.text ?? "",
					entry?.spellings ?? "",
					entry?.language ?? "",
					...[0, 1, 2, 3].map((field) => entry?.lengths[field] ?? 0),
					prefixLength,
					entriesOf(
						ordinal ?? 0,
						lists.map(([, level]) => level),
					),
					randomUUID(),
					entry?.compactions ?? 0,
				],
			);
			if (written === 1) return "written";
			return written === -1 ? "moved" : "other";
		},

		/**
		 * Reads the ends of lists, and after them what every process keeps of the index beyond what it has: so that no
		 * list names an ordinal of which nothing is known.
		 *
		 * @param known how many bytes of the times, the dead and the spellings are known
		 */
		async look(
			lists: readonly string[],
			window: number,
			known: { times: number; dead: number; spellings: number },
		): Promise<{
			ends: ListEnd[];
			head: IndexHead;
			times: Buffer;
			dead: Buffer;
			/** How many bytes the log of the dead has in all. */
			deadBytes: number;
			spellings: Buffer;
		}> {
			for (let tries = 1; ; tries++) {
				const pipeline = redis.pipeline();
				pipeline.hget(head, "next");
				pipeline.strlen(dead);
				for (const term of lists) {
					pipeline.strlen(keys.word(term));
					pipeline.getrangeBuffer(keys.word(term), -window, -1);
				}
				pipeline.hgetall(head);
				pipeline.getrangeBuffer(times, known.times, -1);
				pipeline.getrangeBuffer(dead, known.dead, -1);
				pipeline.getrangeBuffer(spellings, known.spellings, -1);
				const [next, deadBytes, ...replies] = await repliesOf(pipeline);
				const [hash, newTimes, newDead, newSpellings] = replies.slice(2 * lists.length);
				const found = {
					ends: lists.map((_, index) => ({
						length: Number(replies[2 * index]),
						bytes: bufferOf(replies[2 * index + 1]),
					})),
					head: headOf(hash),
					times: bufferOf(newTimes),
					dead: bufferOf(newDead),
					deadBytes: Number(deadBytes),
					spellings: bufferOf(newSpellings),
				};
				// An article that changed in between may stand in none of the lists by either of its ordinals.
				const isSteady =
					Number(next ?? 0) === found.head.next &&
					found.deadBytes === known.dead + found.dead.length;
				// A log that is shorter than what is known of it was written anew: all of it has to be read again.
				const isShorter = found.deadBytes < known.dead;
				if (isSteady || isShorter || tries === MAX_LOOKS) return found;
			}
		},

		/** How many bytes each of these lists has. */
		async lengthsOf(lists: readonly string[]): Promise<number[]> {
			const pipeline = redis.pipeline();
			for (const term of lists) pipeline.strlen(keys.word(term));
			return (await repliesOf(pipeline)).map(Number);
		},

		/** What phrases are looked up in, of each of these; empty for what is dead. */
		async texts(ordinals: readonly number[]): Promise<Buffer[]> {
			const together = new Map<string, number[]>();
			for (const ordinal of ordinals) {
				const key = textsOf(ordinal);
				const same = together.get(key);
				if (same === undefined) together.set(key, [ordinal]);
				else same.push(ordinal);
			}
			const pipeline = redis.pipeline();
			for (const [key, some] of together) pipeline.hmgetBuffer(key, ...some.map(String));
			const replies = await repliesOf(pipeline);
			const found = new Map<number, Buffer>();
			for (const [index, some] of [...together.values()].entries()) {
				const texts = Texts.parse(replies[index]);
				for (const [place, ordinal] of some.entries()) {
					found.set(ordinal, texts[place] ?? Buffer.alloc(0));
				}
			}
			return ordinals.map((ordinal) => found.get(ordinal) ?? Buffer.alloc(0));
		},

		/** The refs of ordinals. */
		async refs(ordinals: readonly number[]): Promise<string[]> {
			const pipeline = redis.pipeline();
			for (const ordinal of ordinals) {
				const from = ordinal * REF_BYTES;
				pipeline.getrangeBuffer(refs, from, from + REF_BYTES - 1);
			}
			return (await repliesOf(pipeline)).map((bytes) => refOf(bufferOf(bytes)));
		},
	};
}
export type SearchIndex = ReturnType<typeof createSearchIndex>;

/** In which hash the text of an ordinal stands. */
export const blockOfTexts = (ordinal: number): number => Math.floor(ordinal / TEXTS_TOGETHER);

function packed(value: number): Buffer {
	if (value >= 2 ** 32) {
		throw new Error(
			"The search index is full: 134 million versions of articles. Delete its keys (search*, word:*) and start anew.",
		);
	}
	const bytes = Buffer.allocUnsafe(ENTRY_BYTES);
	bytes.writeUInt32LE(Math.max(0, value));
	return bytes;
}

function entriesOf(ordinal: number, levels: readonly number[]): Buffer {
	return Buffer.concat(levels.map((level) => packed(ordinal * 2 ** LEVEL_BITS + level)));
}

function bytesOfRef(ref: string): Buffer {
	return Buffer.from(`${ref}A`, "base64url").subarray(0, REF_BYTES);
}

function refOf(bytes: Buffer): string {
	return bytes.toString("base64url").slice(0, 22);
}

const Texts = z.array(z.instanceof(Buffer).nullable());
