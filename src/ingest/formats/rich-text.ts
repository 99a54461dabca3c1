/** Deeper nesting is no text that a person wrote. */
const MAX_DEPTH = 50;

/** What stands inside of a line. */
const inline = /link|inline|span|text|mention|hard_?break/i;

/**
 * The text of a rich-text value, a line for each of its blocks: Sanity's Portable Text, Contentful's and Strapi's
 * documents, ProseMirror, Slate. They all nest nodes in `children` or `content`, and end in nodes with a `text` or
 * `value`. Undefined for a value without any.
 */
export function richText(value: unknown): string | undefined {
	const pieces: string[] = [];
	walk(value, 0, pieces);
	return (
		pieces
			.join("")
			.replace(/\n{2,}/g, "\n")
			.trim() || undefined
	);
}

function walk(node: unknown, depth: number, pieces: string[]): void {
	if (typeof node !== "object" || node === null || depth > MAX_DEPTH) return;
	if (Array.isArray(node)) {
		for (const child of node) walk(child, depth + 1, pieces);
		return;
	}
	const {
		text,
		value,
		nodeType,
		type,
		_type: kind,
		children,
		content,
	} = node as Record<string, unknown>;
	const leaf = text ?? (nodeType === "text" ? value : undefined);
	if (typeof leaf === "string") {
		pieces.push(leaf);
		return;
	}
	const name = [nodeType, kind, type].find((each) => typeof each === "string") ?? "";
	if (/^hard_?break$/i.test(name)) pieces.push("\n");
	walk(children ?? content, depth + 1, pieces);
	if (!inline.test(name)) pieces.push("\n");
}
