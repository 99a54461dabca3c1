import type { IndexHead } from "../store/search-head.ts";
import type { SearchIndex } from "../store/search-index.ts";
import { createLexicon } from "./lexicon.ts";

const NUMBER_BYTES = 4;
/** How much room there is at first, in ordinals. */
const ROOM = 1024;

type Found = Awaited<ReturnType<SearchIndex["look"]>>;

/** What one process keeps of the index, and brings up to date with each question: all but the lists and texts. */
export function createMemory(index: Pick<SearchIndex, "look">) {
	let times = new Uint32Array(ROOM);
	let gone = new Uint8Array(ROOM);
	let count = 0;
	let deadBytes = 0;
	let head: IndexHead | undefined;
	const lexicon = createLexicon();
	let reading: Promise<void> = Promise.resolve();

	function makeRoom(needed: number): void {
		if (needed <= times.length) return;
		const room = Math.max(needed, 2 * times.length);
		const [more, others] = [new Uint32Array(room), new Uint8Array(room)];
		more.set(times);
		others.set(gone);
		times = more;
		gone = others;
	}

	function forgetAll(): void {
		count = 0;
		deadBytes = 0;
		gone.fill(0);
		lexicon.clear();
	}

	/** Keeps what a look has brought beyond what others have brought meanwhile. */
	function keep(known: { times: number; dead: number; spellings: number }, found: Found) {
		const newer = found.times.subarray(count * NUMBER_BYTES - known.times);
		const coming = Math.max(0, Math.floor(newer.length / NUMBER_BYTES));
		makeRoom(count + coming);
		for (let at = 0; at < coming; at++) times[count + at] = newer.readUInt32LE(at * NUMBER_BYTES);
		count += coming;
		const dead = found.dead.subarray(deadBytes - known.dead);
		for (let at = 0; at + NUMBER_BYTES <= dead.length; at += NUMBER_BYTES) {
			const ordinal = dead.readUInt32LE(at);
			makeRoom(ordinal + 1);
			gone[ordinal] = 1;
		}
		deadBytes += dead.length;
		reading = lexicon.add(found.spellings.subarray(lexicon.size - known.spellings));
	}

	/** Reads lists, and whatever is new beside them. */
	async function look(lists: readonly string[], window: number) {
		let isAnew = false;
		for (;;) {
			const epoch = head?.epoch;
			const known = isAnew
				? { times: 0, dead: 0, spellings: 0 }
				: { times: count * NUMBER_BYTES, dead: deadBytes, spellings: lexicon.size };
			const found = await index.look(lists, window, known);
			const isShorter = found.deadBytes < deadBytes;
			// Another index, or an earlier state of it: Redis was emptied, or has lost what it had.
			const isOther = found.head.epoch !== head?.epoch || found.head.next < count || isShorter;
			if (!isAnew && head !== undefined && (isOther || epoch !== head.epoch)) {
				isAnew = true;
				continue;
			}
			// All at once: whoever works out an answer meanwhile does not find everything gone.
			if (isOther) forgetAll();
			head = found.head;
			keep(known, found);
			return { ends: found.ends, head: found.head };
		}
	}

	return {
		look,
		/** Of what was looked up last. */
		head: () => head,
		/** The spellings that articles had when it was looked last. */
		async spellings() {
			await reading;
			return lexicon;
		},
		/** True for a spelling that is known already; others may be, too, as long as they are being read. */
		knows: (language: string, spelling: string) =>
			// What a compaction finds in no article just now may be dropped from the log.
			head?.isCompacting !== true && lexicon.has(language, spelling),
		/** When the article of an ordinal was first posted (Unix seconds). */
		timeOf: (ordinal: number): number => times[ordinal] ?? 0,
		isGone: (ordinal: number): boolean => ordinal >= count || gone[ordinal] === 1,
	};
}
export type Memory = ReturnType<typeof createMemory>;
