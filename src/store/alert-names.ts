import { createHash } from "node:crypto";

const NAME_BYTES = 8;
const HASH_BYTES = 4;
/** An entry that leads from a word to an alert: a hash of the word, and the alert's name. */
export const WORD_BYTES = HASH_BYTES + NAME_BYTES;
/** In so many keys alerts, and words, are put: with 200,000 alerts, some fifty share one. */
const BUCKETS = 4096;

const digest = (text: string) => createHash("sha256").update(text).digest();

/** What an alert is called in Redis, by its query or what stands for it. */
export function alertName(query: string): Buffer {
	return digest(query).subarray(0, NAME_BYTES);
}

/** In which of the keys an alert stands. */
export function bucketOf(name: Buffer): number {
	return name.readUInt16LE() % BUCKETS;
}

/** In which of the keys a word's entries stand, and what they begin with there. Other words may share both. */
export function wordOf(word: string): { bucket: number; hash: Buffer } {
	const bytes = digest(word);
	return { bucket: bytes.readUInt16LE(HASH_BYTES) % BUCKETS, hash: bytes.subarray(0, HASH_BYTES) };
}

/** The names of the alerts that a word leads to, among the entries of its bucket. */
export function* namesIn(entries: Buffer, hash: Buffer): Iterable<Buffer> {
	const wanted = hash.readUInt32LE();
	for (let at = 0; at + WORD_BYTES <= entries.length; at += WORD_BYTES) {
		if (entries.readUInt32LE(at) === wanted)
			yield entries.subarray(at + HASH_BYTES, at + WORD_BYTES);
	}
}
