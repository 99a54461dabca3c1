/** One face of a font file: what it is called, which characters it has, and how wide they are. */
export type Face = {
	family: string;
	has: (codePoint: number) => boolean;
	/** How far a character moves on, in parts of the type's size; 0 for one that the face has not. */
	advance: (codePoint: number) => number;
};

/** Beyond that a map of characters is not looked through: no script that is written today has more. */
const MAX_GROUPS = 20_000;

/**
 * Reads the faces of an OpenType or TrueType file, or of a collection of them: as much as it takes to know which texts
 * can be set in them and how wide they will be, before anything is drawn.
 *
 * @throws {RangeError} when the file ends too early
 */
export function readFaces(file: Buffer): Face[] {
	if (file.toString("latin1", 0, 4) !== "ttcf") return [readFace(file, 0)];
	const count = file.readUInt32BE(8);
	return Array.from({ length: count }, (_, index) =>
		readFace(file, file.readUInt32BE(12 + 4 * index)),
	);
}

function readFace(file: Buffer, at: number): Face {
	const tables = new Map<string, number>();
	for (let index = 0; index < file.readUInt16BE(at + 4); index++) {
		const entry = at + 12 + 16 * index;
		tables.set(file.toString("latin1", entry, entry + 4), file.readUInt32BE(entry + 8));
	}
	const table = (name: string): number => {
		const found = tables.get(name);
		if (found === undefined) throw new RangeError(`a font without the table ${name}`);
		return found;
	};
	const glyphs = readMap(file, table("cmap"));
	const unitsPerEm = file.readUInt16BE(table("head") + 18);
	const measured = file.readUInt16BE(table("hhea") + 34);
	const widths = table("hmtx");
	return {
		family: readFamily(file, table("name")),
		has: (codePoint) => glyphs(codePoint) !== 0,
		advance(codePoint) {
			const glyph = glyphs(codePoint);
			if (glyph === 0) return 0;
			// Those behind the last that is told are as wide as that one.
			return file.readUInt16BE(widths + 4 * Math.min(glyph, measured - 1)) / unitsPerEm;
		},
	};
}

/** From a character to its glyph; 0 where there is none. */
function readMap(file: Buffer, at: number): (codePoint: number) => number {
	const maps = Array.from({ length: file.readUInt16BE(at + 2) }, (_, index) => {
		const offset = at + file.readUInt32BE(at + 8 + 8 * index);
		return { offset, format: file.readUInt16BE(offset) };
	});
	// The one of 32 bits has all that the other has, and more.
	const whole = maps.find(({ format }) => format === 12);
	const basic = maps.find(({ format }) => format === 4);
	if (whole !== undefined) return mapOf32Bits(file, whole.offset);
	return basic === undefined ? () => 0 : mapOf16Bits(file, basic.offset);
}

/** Format 12 of the table `cmap`: groups of characters whose glyphs follow each other. */
function mapOf32Bits(file: Buffer, at: number): (codePoint: number) => number {
	const count = Math.min(file.readUInt32BE(at + 12), MAX_GROUPS);
	return (codePoint) => {
		const group = at + 16 + 12 * firstReaching(count, codePoint, (n) => at + 20 + 12 * n, 4, file);
		if (group >= at + 16 + 12 * count) return 0;
		const start = file.readUInt32BE(group);
		return codePoint < start ? 0 : file.readUInt32BE(group + 8) + codePoint - start;
	};
}

/** Format 4 of the table `cmap`: segments, each with a shift or with a list of its own. */
function mapOf16Bits(file: Buffer, at: number): (codePoint: number) => number {
	const count = file.readUInt16BE(at + 6) / 2;
	const ends = at + 14;
	const starts = ends + 2 * count + 2;
	const shifts = starts + 2 * count;
	const lists = shifts + 2 * count;
	return (codePoint) => {
		const n = firstReaching(count, codePoint, (segment) => ends + 2 * segment, 2, file);
		if (n >= count || file.readUInt16BE(starts + 2 * n) > codePoint) return 0;
		const shift = file.readUInt16BE(shifts + 2 * n);
		const list = file.readUInt16BE(lists + 2 * n);
		if (list === 0) return (codePoint + shift) & 0xffff;
		const place = lists + 2 * n + list + 2 * (codePoint - file.readUInt16BE(starts + 2 * n));
		const glyph = file.readUInt16BE(place);
		return glyph === 0 ? 0 : (glyph + shift) & 0xffff;
	};
}

/** The first of ascending ends that a character does not lie behind. */
function firstReaching(
	count: number,
	codePoint: number,
	endAt: (index: number) => number,
	bytes: 2 | 4,
	file: Buffer,
): number {
	let [from, to] = [0, count];
	while (from < to) {
		const middle = (from + to) >> 1;
		if (file.readUIntBE(endAt(middle), bytes) >= codePoint) to = middle;
		else from = middle + 1;
	}
	return from;
}

/** The name that a face is asked for by: the typographic family's, else the family's. */
function readFamily(file: Buffer, at: number): string {
	const texts = at + file.readUInt16BE(at + 4);
	const names = new Map<number, string>();
	for (let index = 0; index < file.readUInt16BE(at + 2); index++) {
		const entry = at + 6 + 12 * index;
		const id = file.readUInt16BE(entry + 6);
		// Names for Windows are UTF-16; of several languages the one that counts is English.
		const isEnglish = file.readUInt16BE(entry + 4) === 0x409;
		if (file.readUInt16BE(entry) !== 3 || (names.has(id) && !isEnglish)) continue;
		const from = texts + file.readUInt16BE(entry + 10);
		const bytes = Buffer.from(file.subarray(from, from + file.readUInt16BE(entry + 8)));
		names.set(id, bytes.swap16().toString("utf16le"));
	}
	return names.get(16) ?? names.get(1) ?? "";
}
