/** What a picture's own head says of it. */
export type Picture = { type: `image/${string}`; width: number; height: number };

/** Reads the head of a PNG, JPEG, GIF or WebP picture; `undefined` for anything else. */
export function readPicture(bytes: Buffer): Picture | undefined {
	if (bytes.length < 30) return undefined;
	if (bytes.toString("latin1", 0, 8) === "\x89PNG\r\n\x1a\n")
		return { type: "image/png", width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
	if (/^GIF8[79]a/.test(bytes.toString("latin1", 0, 6)))
		return { type: "image/gif", width: bytes.readUInt16LE(6), height: bytes.readUInt16LE(8) };
	if (bytes.toString("latin1", 0, 4) === "RIFF" && bytes.toString("latin1", 8, 12) === "WEBP")
		return readWebp(bytes);
	return bytes.readUInt16BE(0) === 0xffd8 ? readJpeg(bytes) : undefined;
}

function readWebp(bytes: Buffer): Picture | undefined {
	const type = "image/webp";
	switch (bytes.toString("latin1", 12, 16)) {
		case "VP8X":
			return { type, width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1 };
		case "VP8L": {
			const packed = bytes.readUInt32LE(21);
			return { type, width: (packed & 0x3fff) + 1, height: ((packed >>> 14) & 0x3fff) + 1 };
		}
		case "VP8 ":
			return {
				type,
				width: bytes.readUInt16LE(26) & 0x3fff,
				height: bytes.readUInt16LE(28) & 0x3fff,
			};
		default:
			return undefined;
	}
}

/** Goes from segment to segment up to the one that begins the picture and tells its size. */
function readJpeg(bytes: Buffer): Picture | undefined {
	let at = 2;
	while (at + 9 <= bytes.length && bytes[at] === 0xff) {
		const marker = bytes.readUInt8(at + 1);
		const beginsPicture = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
		if (beginsPicture)
			return {
				type: "image/jpeg",
				width: bytes.readUInt16BE(at + 7),
				height: bytes.readUInt16BE(at + 5),
			};
		at += 2 + bytes.readUInt16BE(at + 2);
	}
	return undefined;
}
