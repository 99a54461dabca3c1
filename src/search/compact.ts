import { stemmerOf } from "../article/stems.ts";
import { tokensOf } from "../article/terms.ts";
import type { Compaction, SearchCompaction } from "../store/search-compaction.ts";
import { listsOf } from "./plan.ts";
import { readPostings, writePostings } from "./postings.ts";

/** How many lists are read and written at a time. */
const AT_ONCE = 100;
const NEWLINE = 10;
/** Shorter lists take no more room than they need. */
const SHORT_BYTES = 40;

/**
 * Takes what is dead out of every list, and what stands for nothing any more out of the logs; lists that have grown by
 * and by take no more room than they need then. Articles may be put in and taken out meanwhile.
 *
 * @param now Unix ms
 * @returns false when another process has begun the same: it goes on with it
 */
export async function compact(store: SearchCompaction, now: number): Promise<boolean> {
	const compaction = await store.begin();
	const dead = deadOf(compaction);
	const left = new Set<string>();
	let some: string[] = [];
	const seen = new Set<string>();
	for (const name of linesOf(compaction.terms)) {
		if (seen.has(name)) continue;
		seen.add(name);
		some.push(name);
		if (some.length < AT_ONCE) continue;
		if (!(await rewrite(store, compaction.id, some, { dead, left }))) return false;
		some = [];
	}
	if (!(await rewrite(store, compaction.id, some, { dead, left }))) return false;
	const spellings = new Set<string>();
	for (const line of linesOf(compaction.spellings)) {
		if (isLeft(line, left)) spellings.add(line);
	}
	return store.finish(compaction, { terms: bytesOf(left), spellings: bytesOf(spellings), now });
}

async function rewrite(
	store: SearchCompaction,
	id: number,
	names: readonly string[],
	{ dead, left }: { dead: ReadonlySet<number>; left: Set<string> },
): Promise<boolean> {
	const lists = await store.read(names);
	const changes = names.flatMap((name, index) => {
		const bytes = lists[index] ?? Buffer.alloc(0);
		const kept = writePostings(readPostings(bytes), (ordinal) => !dead.has(ordinal));
		if (kept.length < bytes.length || bytes.length >= SHORT_BYTES) {
			return [{ name, bytes: bytes.length, kept }];
		}
		if (bytes.length > 0) left.add(name);
		return [];
	});
	const standing = await store.write(id, changes);
	// What was appended meanwhile is nobody's but this list's.
	for (const name of standing ?? []) left.add(name);
	return standing !== undefined;
}

/** True for a spelling that stands in some article: one of its lists is not empty. */
function isLeft(line: string, left: ReadonlySet<string>): boolean {
	const colon = line.indexOf(":");
	const language = line.slice(0, colon);
	const terms = tokensOf(line.slice(colon + 1));
	// Where letters are words, a spelling is several of them.
	return terms.every((term) =>
		listsOf(term, language, stemmerOf(language)).some((name) => left.has(name)),
	);
}

function deadOf({ dead }: Compaction): Set<number> {
	const ordinals = new Set<number>();
	for (let at = 0; at + 4 <= dead.length; at += 4) ordinals.add(dead.readUInt32LE(at));
	return ordinals;
}

function* linesOf(bytes: Buffer): Iterable<string> {
	let from = 0;
	for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, from)) {
		yield bytes.toString("utf8", from, at);
		from = at + 1;
	}
}

function bytesOf(lines: ReadonlySet<string>): Buffer {
	return Buffer.from([...lines].map((line) => `${line}\n`).join(""));
}
