import { setImmediate as othersTurn } from "node:timers/promises";
import { stemmerOf } from "../article/stems.ts";
import { tokensOf } from "../article/terms.ts";
import type { Compaction, SearchCompaction } from "../store/search-compaction.ts";
import { createLines } from "./lexicon-lines.ts";
import { listsOf } from "./plan.ts";
import { readPostings, writePostings } from "./postings.ts";

/** How many lists are read and written at a time, and how many bytes of them. */
const AT_ONCE = 100;
const BYTES_AT_ONCE = 2 * 1024 * 1024;
/** For how long this works before others have their turn. */
const WORK_MS = 4;
const NUMBER_BYTES = 4;

/**
 * Takes what is dead out of every list, and what stands for nothing any more out of the logs. Articles may be put in and
 * taken out meanwhile.
 *
 * @param how.now Unix ms
 * @param how.isTrimming true where lists that have grown by and by are written anew as well, and take no more room
 *   than they need then
 * @param how.goOn is asked now and again; false ends it, and the next one begins from the start
 * @returns false when it was ended, or another process has begun the same
 */
export async function compact(
	store: SearchCompaction,
	how: { now: number; isTrimming: boolean; goOn?: () => Promise<boolean> },
): Promise<boolean> {
	const { isTrimming, goOn = async () => true } = how;
	const compaction = await store.begin();
	const pause = createPause();
	const dead = deadOf(compaction);
	const left = new Set<string>();
	for await (const names of batchesOf(compaction.terms, store)) {
		if (!(await goOn())) return false;
		const lists = await store.read(names);
		const changes: { name: string; bytes: number; kept: Buffer }[] = [];
		for (const [index, name] of names.entries()) {
			const bytes = lists[index] ?? Buffer.alloc(0);
			const kept = writePostings(readPostings(bytes), (ordinal) => dead[ordinal] !== 1);
			if (kept.length < bytes.length || (isTrimming && bytes.length > 0)) {
				changes.push({ name, bytes: bytes.length, kept });
			} else if (bytes.length > 0) left.add(name);
			await pause();
		}
		const standing = await store.write(compaction.id, changes);
		if (standing === undefined) return false;
		// What was appended meanwhile is nobody's but this list's.
		for (const name of standing) left.add(name);
	}
	const spellings = new Set<string>();
	for (const line of linesOf(compaction.spellings)) {
		if (isLeft(line, left)) spellings.add(line);
		await pause();
	}
	const now = how.now;
	return store.finish(compaction, { terms: bytesOf(left), spellings: bytesOf(spellings), now });
}

/** Names of lists, each once, as many as may be read at a time. */
async function* batchesOf(terms: Buffer, store: SearchCompaction): AsyncGenerator<string[]> {
	const all = [...new Set(linesOf(terms))];
	for (let from = 0; from < all.length; from += AT_ONCE) {
		const some = all.slice(from, from + AT_ONCE);
		const lengths = await store.lengthsOf(some);
		let batch: string[] = [];
		let bytes = 0;
		for (const [index, name] of some.entries()) {
			const length = lengths[index] ?? 0;
			if (batch.length > 0 && bytes + length > BYTES_AT_ONCE) {
				yield batch;
				batch = [];
				bytes = 0;
			}
			batch.push(name);
			bytes += length;
		}
		yield batch;
	}
}

/** Gives others their turn whenever it has been worked for some time. */
function createPause(): () => Promise<void> {
	let began = performance.now();
	return async () => {
		if (performance.now() - began < WORK_MS) return;
		await othersTurn();
		began = performance.now();
	};
}

/** True for a spelling that stands in some article, or another form of it: one of its lists is not empty. */
function isLeft(line: string, left: ReadonlySet<string>): boolean {
	const colon = line.indexOf(":");
	const language = line.slice(0, colon);
	const terms = tokensOf(line.slice(colon + 1));
	// Where letters are words, a spelling is several of them.
	return terms.every((term) =>
		listsOf(term, language, stemmerOf(language)).some((name) => left.has(name)),
	);
}

/** For each ordinal 1 where it is dead. */
function deadOf({ dead }: Compaction): Uint8Array {
	const ordinals = Array.from({ length: Math.floor(dead.length / NUMBER_BYTES) }, (_, index) =>
		dead.readUInt32LE(index * NUMBER_BYTES),
	);
	const marked = new Uint8Array(1 + ordinals.reduce((most, one) => Math.max(most, one), -1));
	for (const ordinal of ordinals) marked[ordinal] = 1;
	return marked;
}

function* linesOf(bytes: Buffer): Iterable<string> {
	for (const line of createLines().take(bytes)) yield line.toString();
}

function bytesOf(lines: ReadonlySet<string>): Buffer {
	return Buffer.from([...lines].map((line) => `${line}\n`).join(""));
}
