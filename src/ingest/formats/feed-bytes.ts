import { Problem } from "../problem.ts";

const BOMS = [
	{ bytes: [0xef, 0xbb, 0xbf], label: "utf-8" },
	{ bytes: [0x00, 0x00, 0x00, 0x3c], label: "utf-32be" },
	{ bytes: [0x00, 0x00, 0xfe, 0xff], label: "utf-32be" },
	{ bytes: [0x3c, 0x00, 0x00, 0x00], label: "utf-32le" },
	{ bytes: [0xff, 0xfe, 0x00, 0x00], label: "utf-32le" },
	{ bytes: [0xfe, 0xff], label: "utf-16be" },
	{ bytes: [0xff, 0xfe], label: "utf-16le" },
	// The `<?` of a document in UTF-16 that has no byte order mark.
	{ bytes: [0x00, 0x3c, 0x00, 0x3f], label: "utf-16be" },
	{ bytes: [0x3c, 0x00, 0x3f, 0x00], label: "utf-16le" },
];

/**
 * The text of a feed, in the encoding that its byte order mark or its XML declaration names; else UTF-8, and where
 * it is not that, what most old feeds are in.
 *
 * @throws {Problem} 400 when there are no bytes, or nobody knows the encoding
 */
export function decodeFeed(bytes: Buffer): string {
	if (bytes.length === 0) {
		throw new Problem(400, "Empty body", "The request has no body; send the feed.");
	}
	const bom = BOMS.find((mark) => mark.bytes.every((byte, index) => bytes[index] === byte))?.label;
	const declared = bom ?? declaredIn(bytes.subarray(0, 1024).toString("latin1"));
	if (declared !== undefined) return decode(bytes, declared);
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		return decode(bytes, "windows-1252");
	}
}

function declaredIn(head: string): string | undefined {
	const [, label] =
		/^\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*["']\s*([\w.:-]{1,40})/i.exec(head) ?? [];
	// Whoever reads this declaration byte by byte does not read UTF-16.
	return label === undefined || /^(utf|iso-10646-ucs)-?(16|2)/i.test(label) ? undefined : label;
}

function decode(bytes: Buffer, label: string): string {
	try {
		// A wrong byte costs a letter, not the feed.
		const decoder = new TextDecoder(label);
		const text = decoder.decode(bytes);
		return decoder.encoding === "windows-1252" ? withWindowsPunctuation(text) : text;
	} catch {
		throw new Problem(
			400,
			"Unknown encoding",
			`The feed is written in ${label}, which can't be read here; send it in UTF-8.`,
		);
	}
}

/** What windows-1252 has where ISO 8859-1 has control characters. */
const fromWindows = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

/** Node before 22.14 reads windows-1252 as ISO 8859-1. */
function withWindowsPunctuation(text: string): string {
	return text.replace(/[\u0080-\u009F]/g, (control) =>
		fromWindows.charAt(control.charCodeAt(0) - 0x80),
	);
}
