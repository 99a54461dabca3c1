/** How many ordinals' places stand in one key of a set. */
export const CHUNK = 65_536;
/** A chunk as a bitmap. */
export const BITMAP_BYTES = CHUNK / 8;
/** With more of them, a chunk is a bitmap: one place more, and both would take as many bytes. */
export const MAX_LISTED = BITMAP_BYTES / 2 - 1;

/** Adds the places of a chunk, as it stands in Redis, to a bitmap of {@link BITMAP_BYTES} bytes. */
export function addChunk(to: Uint8Array, chunk: Buffer): void {
	if (chunk.length === BITMAP_BYTES) {
		for (let index = 0; index < BITMAP_BYTES; index++)
			to[index] = (to[index] ?? 0) | (chunk[index] ?? 0);
		return;
	}
	for (let at = 0; at < chunk.length; at += 2) addPlace(to, chunk.readUInt16LE(at));
}

/** Adds one place to a bitmap, in the order of Redis' `SETBIT`: the first is the highest bit. */
export function addPlace(to: Uint8Array, place: number): void {
	to[place >> 3] = (to[place >> 3] ?? 0) | (128 >> (place & 7));
}

/** What a bitmap's places are, ascending, when the first of them is `first`. */
export function placesIn(bitmap: Uint8Array, first: number): Uint32Array {
	let total = 0;
	for (const byte of bitmap) total += bitsIn[byte] ?? 0;
	// As many as there are: what is let go of has to be collected, and holds up everything.
	const places = new Uint32Array(total);
	let count = 0;
	for (let index = 0; index < bitmap.length; index++) {
		for (let bits = bitmap[index] ?? 0; bits !== 0;) {
			const highest = Math.clz32(bits) - 24;
			places[count++] = first + index * 8 + highest;
			bits &= ~(128 >> highest);
		}
	}
	return places;
}

/** How many bits of a byte are set. */
const bitsIn = Uint8Array.from(
	{ length: 256 },
	(_, byte) => byte.toString(2).replaceAll("0", "").length,
);
