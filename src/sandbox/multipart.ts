/** One part of a multipart body: a field, or a file when it has a `fileName`. */
export type Part = { name: string; fileName?: string; bytes: Buffer };

const lineBreak = Buffer.from("\r\n");
const headEnd = Buffer.from("\r\n\r\n");

/** The boundary a `multipart/form-data` content type names, or `undefined` for any other type. */
export function boundaryOf(contentType: string): string | undefined {
	const match = /^multipart\/form-data\b.*?;\s*boundary=(?:"([^"]+)"|([^\s;]+))/i.exec(contentType);
	return match?.[1] ?? match?.[2];
}

/**
 * Splits a `multipart/form-data` body into its parts. Unlike the usual parsers it takes file names without
 * quotes, spaces and Unicode included, as grammY writes them. Throws when the body breaks the format.
 */
export function parseMultipart(body: Buffer, boundary: string): Part[] {
	const delimiter = Buffer.from(`--${boundary}`);
	const parts: Part[] = [];
	let at = body.indexOf(delimiter);
	if (at === -1) throw new Error("the body does not contain its boundary");
	for (;;) {
		at += delimiter.length;
		if (body.toString("latin1", at, at + 2) === "--") return parts;
		if (body.indexOf(lineBreak, at) !== at) throw new Error("a boundary is not alone in its line");
		// A delimiter belongs to the line break before it, so a part may hold the boundary's text elsewhere.
		const end = body.indexOf(Buffer.concat([lineBreak, delimiter]), at + lineBreak.length);
		if (end === -1) throw new Error("the last boundary is missing");
		parts.push(parsePart(body.subarray(at + lineBreak.length, end)));
		at = end + lineBreak.length;
	}
}

function parsePart(part: Buffer): Part {
	const split = part.indexOf(headEnd);
	if (split === -1) throw new Error("a part has no end of its head");
	const disposition = part
		.toString("utf8", 0, split)
		.split("\r\n")
		.find((line) => /^content-disposition:\s*form-data\b/i.test(line));
	const name = disposition && attribute(disposition, "name");
	if (name === undefined) throw new Error("a part has no name");
	const fileName = attribute(disposition ?? "", "filename");
	const bytes = part.subarray(split + headEnd.length);
	return fileName === undefined ? { name, bytes } : { name, fileName, bytes };
}

function attribute(disposition: string, name: string): string | undefined {
	// An unquoted value runs to the end of the line when it is the file name, for it may hold any character.
	const plain = name === "filename" ? "(.*)" : "([^;\\s]*)";
	const match = new RegExp(
		`;\\s*${name}=(?:"((?:[^"\\\\]|\\\\.)*)"\\s*(?=;|$)|${plain})`,
		"i",
	).exec(disposition);
	return match?.[1]?.replace(/\\(.)/g, "$1") ?? match?.[2];
}
