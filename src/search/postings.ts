/** Bytes of one entry of a list: an ordinal (u32, little endian) and an impact (u8). */
export const ENTRY_BYTES = 5;

/** The articles that have a term, by their ordinals, ascending; and how much each is about it. */
export type Postings = { ordinals: Uint32Array; impacts: Uint8Array };

export const NO_POSTINGS: Postings = {
	ordinals: new Uint32Array(0),
	impacts: new Uint8Array(0),
};

/** Reads a list, or the end of one; what stands before the first whole entry from its end is left out. */
export function readPostings(bytes: Buffer): Postings {
	const count = Math.floor(bytes.length / ENTRY_BYTES);
	const ordinals = new Uint32Array(count);
	const impacts = new Uint8Array(count);
	let at = bytes.length - count * ENTRY_BYTES;
	for (let index = 0; index < count; index++) {
		ordinals[index] =
			((bytes[at] ?? 0) |
				((bytes[at + 1] ?? 0) << 8) |
				((bytes[at + 2] ?? 0) << 16) |
				((bytes[at + 3] ?? 0) << 24)) >>>
			0;
		impacts[index] = bytes[at + 4] ?? 0;
		at += ENTRY_BYTES;
	}
	return { ordinals, impacts };
}

/** Writes the entries that `keeps` says yes to, as a list has them. */
export function writePostings(
	{ ordinals, impacts }: Postings,
	keeps: (ordinal: number) => boolean = () => true,
): Buffer {
	const bytes = Buffer.allocUnsafe(ordinals.length * ENTRY_BYTES);
	let at = 0;
	for (const [index, ordinal] of ordinals.entries()) {
		if (!keeps(ordinal)) continue;
		bytes.writeUInt32LE(ordinal, at);
		bytes.writeUInt8(impacts[index] ?? 0, at + 4);
		at += ENTRY_BYTES;
	}
	return bytes.subarray(0, at);
}

/** What an impact of 1 stands for, and how many of them double that: 254 steps of 2.8 % up to 62. */
const LEAST = 0.05;
const STEPS_AN_OCTAVE = 24.7;

/** The impact (1 to 255) of a term that an article has so often; see {@link frequencyOf}. */
export function impactOf(frequency: number): number {
	const steps = Math.round(STEPS_AN_OCTAVE * Math.log2(Math.max(frequency, LEAST) / LEAST));
	return Math.min(255, 1 + steps);
}

/** How often an article has a term, by the impact: weighed by fields and against their lengths. */
export function frequencyOf(impact: number): number {
	return LEAST * 2 ** ((impact - 1) / STEPS_AN_OCTAVE);
}
