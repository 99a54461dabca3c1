export type PictureFormat = "jpeg" | "png" | "webp" | "gif" | "avif";

/** A box that says what a file is has a few brands; a longer one is none. */
const MAX_BRANDS_BYTES = 256;

/** What a file is, by the bytes that it begins with; undefined for all but the five formats. */
export function formatOf(bytes: Buffer): PictureFormat | undefined {
	const startsWith = (start: string, at = 0) =>
		bytes.subarray(at, at + start.length).equals(Buffer.from(start, "latin1"));
	if (startsWith("\xff\xd8\xff")) return "jpeg";
	if (startsWith("\x89PNG\r\n\x1a\n")) return "png";
	if (startsWith("GIF87a") || startsWith("GIF89a")) return "gif";
	if (startsWith("RIFF") && startsWith("WEBP", 8)) return "webp";
	return startsWith("ftyp", 4) && hasAvifBrand(bytes) ? "avif" : undefined;
}

/** ISO/IEC 14496-12: a size, `ftyp`, the major brand, its version, then brands of four letters. */
function hasAvifBrand(bytes: Buffer): boolean {
	const end = Math.min(bytes.readUInt32BE(0), MAX_BRANDS_BYTES, bytes.length);
	for (let at = 8; at + 4 <= end; at += 4) {
		const brand = bytes.toString("latin1", at, at + 4);
		if (at !== 12 && (brand === "avif" || brand === "avis")) return true;
	}
	return false;
}

const START_OF_SCAN = 0xda;
const END_OF_IMAGE = 0xd9;

/** Segments without which there is no picture: SOF0, SOF1, SOF2, DHT, DQT, DRI. */
const needed = new Set([0xc0, 0xc1, 0xc2, 0xc4, 0xdb, 0xdd, START_OF_SCAN]);

/**
 * True for a JPEG that is complete and holds its picture and nothing beside: no Exif, ICC, XMP, comment, thumbnail
 * or bytes after its end. Takes one that is damaged for bare, too: only decoding tells.
 */
export function isBareJpeg(bytes: Buffer): boolean {
	let at = 2;
	while (at + 4 <= bytes.length && bytes[at] === 0xff) {
		const marker = bytes[at + 1] ?? 0;
		const length = bytes.readUInt16BE(at + 2);
		const isJfif = marker === 0xe0 && length === 16;
		const isAdobe = marker === 0xee && length === 14;
		if (!needed.has(marker) && !isJfif && !isAdobe) return false;
		if (marker === START_OF_SCAN) return endsBare(bytes, at + 2);
		at += 2 + length;
	}
	return false;
}

/** A progressive JPEG has more scans, and what stands between two of them may be a comment as well. */
function endsBare(bytes: Buffer, from: number): boolean {
	for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
		const marker = bytes[at + 1] ?? 0;
		if (marker === END_OF_IMAGE) return at + 2 === bytes.length;
		// In a table this may be a mere number: then the picture is taken for one with a comment, and loses nothing.
		if ((marker >= 0xe0 && marker <= 0xef) || marker === 0xfe) return false;
	}
	return false;
}
