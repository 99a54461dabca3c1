/** So many tables are one: each is small enough to be made anew while others wait. */
const PARTS = 256;
const FIRST_SLOTS = 16;
const GROWTH = 1.5;
/** A table is made anew when more of it is taken. */
const MAX_TAKEN = 2 / 3;

/** A hash of bytes, 32 bits (FNV-1a). */
export function hashOf(bytes: Uint8Array, seed: number): number {
	let hash = 0x811c9dc5 ^ seed;
	for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
	// Its lowest bits know little of one another's.
	hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
	return (hash ^ (hash >>> 13)) >>> 0;
}

/** Which numbers there are of a hash. What the numbers stand for is kept elsewhere: `hashAt` tells the hash of one. */
export function createTable(hashAt: (number: number) => number) {
	/** Open addressing: a number and one, or 0 where none is. */
	const parts = Array.from({ length: PARTS }, () => new Uint32Array(FIRST_SLOTS));
	const taken = new Uint32Array(PARTS);
	const place = (slots: Uint32Array, hash: number) => Math.floor(hash / PARTS) % slots.length;

	function put(slots: Uint32Array, number: number, hash: number): void {
		let at = place(slots, hash);
		while (slots[at] !== 0) at = at + 1 === slots.length ? 0 : at + 1;
		slots[at] = number + 1;
	}

	return {
		get bytes() {
			return parts.reduce((sum, slots) => sum + slots.byteLength, taken.byteLength);
		},
		/** True where one of the numbers of a hash is what is looked for. */
		has(hash: number, isIt: (number: number) => boolean): boolean {
			const slots = parts[hash % PARTS] ?? new Uint32Array(1);
			for (let at = place(slots, hash); ; at = at + 1 === slots.length ? 0 : at + 1) {
				const found = slots[at] ?? 0;
				if (found === 0) return false;
				if (isIt(found - 1)) return true;
			}
		},
		/** Adds a number that is not there yet. */
		add(number: number, hash: number): void {
			const part = hash % PARTS;
			let slots = parts[part] ?? new Uint32Array(1);
			const now = (taken[part] ?? 0) + 1;
			if (now > slots.length * MAX_TAKEN) {
				const wider = new Uint32Array(Math.ceil(slots.length * GROWTH));
				for (const found of slots) if (found !== 0) put(wider, found - 1, hashAt(found - 1));
				parts[part] = slots = wider;
			}
			taken[part] = now;
			put(slots, number, hash);
		},
	};
}
