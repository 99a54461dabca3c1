import { crc32, deflateSync } from "node:zlib";

const WIDTH = 1280;
const HEIGHT = 720;
const GREY = 0x8c;

/** A plain grey picture (PNG, 1280 × 720), for the place of one that was withdrawn. */
export function blankPicture(): Buffer {
	const header = Buffer.alloc(13);
	header.writeUInt32BE(WIDTH, 0);
	header.writeUInt32BE(HEIGHT, 4);
	// One byte a pixel; the others stand for the only way to compress, filter and interlace it.
	header.writeUInt8(8, 8);
	const row = Buffer.alloc(1 + WIDTH, GREY).fill(0, 0, 1);
	const pixels = Buffer.concat(Array.from({ length: HEIGHT }, () => row));
	return Buffer.concat([
		Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
		chunk("IHDR", header),
		chunk("IDAT", deflateSync(pixels)),
		chunk("IEND", Buffer.alloc(0)),
	]);
}

function chunk(type: string, data: Buffer): Buffer {
	const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
	const length = Buffer.alloc(4);
	length.writeUInt32BE(data.length);
	const checksum = Buffer.alloc(4);
	checksum.writeUInt32BE(crc32(body));
	return Buffer.concat([length, body, checksum]);
}
