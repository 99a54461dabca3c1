import { z } from "zod";
import { digestOf } from "../../article/article.ts";
import { clean, cleanLine, cleanParagraphs } from "../../article/text.ts";
import { createFormat, decodeText, invalid, type Item } from "./format.ts";
import { isFurniture } from "./text-furniture.ts";
import { authorsOf, dateLineOf, isCaption, withoutDateline } from "./text-lines.ts";

/** How far down a page puts its byline and its date. */
const HEAD_LINES = 6;
/** Programs that break lines break them about here. */
const WRAPPED_FROM = 40;
const WRAPPED_TO = 100;

const Payload = z.object({
	event: z.string().optional(),
	id: z.string(),
	url: z.string().optional(),
	language: z.string().optional(),
	title: z.string().optional(),
	authors: z.array(z.string()),
	lead: z.string().optional(),
	text: z.string().optional(),
	publishedAt: z.number().optional(),
	modifiedAt: z.number().optional(),
});
type Payload = z.infer<typeof Payload>;

/**
 * An article as plain text, pasted or scraped: its title, then its paragraphs. Bylines, dates, captions and what
 * pages write around an article are not taken for text. The address of the request may name `id`, `url`, `title`
 * and `language`, and says `event=deleted` for an article that is gone.
 */
export const text = createFormat({
	options: z.strictObject({}).optional(),
	payload: Payload,
	decode(bytes, { query }) {
		const event = nonEmpty(query["event"]);
		// Whoever takes an article back has no text to send.
		const written = bytes.length === 0 && event === "deleted" ? "" : decodeText(bytes);
		return { event, ...readText(written, query) };
	},
	read({
		event,
		id,
		title,
		url,
		language,
		authors,
		lead,
		text: rest,
		publishedAt,
		modifiedAt,
	}): Item[] {
		const order = { modifiedAt };
		if (event === "deleted") return [{ kind: "withdraw", id, order, reason: "deleted" }];
		if (event !== undefined && event !== "published" && event !== "updated") {
			return [
				{ kind: "ignored", id, reason: `event=${event} is unknown: leave it out, or send deleted` },
			];
		}
		const draft = { id, title, url, language, authors, summary: lead, text: rest, publishedAt };
		return [{ kind: "article", draft, order }];
	},
	sample: (now) => ({
		contentType: "text/plain",
		body: `The old bridge is open again
By Ada Lorne
Published: ${new Date(now - 60_000).toISOString()}

LINDENFORD – After two years of work, the bridge over the Linde carries traffic again.

Photo: A stone bridge with three arches

The town paid 4 million for the repair.

Share this article
`,
	}),
});

function readText(
	written: string,
	query: Readonly<Record<string, string>>,
): Omit<Payload, "event"> {
	const head = { title: nonEmpty(query["title"]), url: nonEmpty(query["url"]) };
	const blocks = blocksOf(written);
	// Scraped pages may begin with their address.
	const address = firstLine(blocks);
	if (address !== undefined && /^https?:\/\/\S+$/i.test(address)) {
		head.url ??= address;
		takeLine(blocks);
	}
	const line = firstLine(blocks);
	if (line !== undefined && (head.title === undefined || cleanLine(head.title) === line)) {
		head.title = line;
		takeLine(blocks);
	}
	const { title, url } = head;
	const id = nonEmpty(query["id"]) ?? url ?? (title === undefined ? undefined : digestOf(title));
	if (id === undefined) {
		throw invalid([{ path: ["title"], message: "the text has no line that could be its title" }]);
	}
	const found: Pick<Payload, "authors" | "publishedAt" | "modifiedAt"> = { authors: [] };
	const paragraphs = paragraphsOf(withoutHead(blocks, found));
	const [lead, ...rest] = paragraphs.map((each, index) =>
		index === 0 ? withoutDateline(each) : each,
	);
	return {
		...found,
		id,
		url,
		language: nonEmpty(query["language"]),
		title,
		lead,
		text: rest.length === 0 ? undefined : rest.join("\n"),
	};
}

/** The lines of the text by blocks, which blank lines part. */
function blocksOf(written: string): string[][] {
	return clean(written)
		.split(/\n[^\S\n]*(?:\n|$)/)
		.map(cleanParagraphs)
		.filter((block) => block.length > 0);
}

/** The first line that is the article's; those of the page above it go. */
function firstLine(blocks: string[][]): string | undefined {
	for (;;) {
		const [line] = blocks[0] ?? [];
		if (line === undefined || !isBeside(line)) return line;
		takeLine(blocks);
	}
}

function takeLine(blocks: string[][]): void {
	const [first] = blocks;
	first?.shift();
	if (first?.length === 0) blocks.shift();
}

/** Takes bylines and dates out of the first lines, and dates that are called so out of all others. */
function withoutHead(
	blocks: string[][],
	found: Pick<Payload, "authors" | "publishedAt" | "modifiedAt">,
): string[][] {
	let seen = 0;
	const isText = (line: string) => {
		seen += 1;
		const date = dateLineOf(line);
		if (date !== undefined && (date.isLabelled || seen <= HEAD_LINES)) {
			if (date.kind === "modified") found.modifiedAt ??= date.at;
			else found.publishedAt ??= date.at;
			return false;
		}
		const authors = seen <= HEAD_LINES && found.authors.length === 0 ? authorsOf(line) : undefined;
		if (authors !== undefined) found.authors = authors;
		return authors === undefined;
	};
	return blocks.map((block) => block.filter(isText)).filter((block) => block.length > 0);
}

/** A paragraph for each line, or for each block where a program broke its lines. */
function paragraphsOf(blocks: string[][]): string[] {
	return blocks
		.flatMap((block) => (isWrapped(block) ? [block.join(" ")] : block))
		.filter((paragraph) => !isBeside(paragraph));
}

/** True for what stands beside the text: below a picture, or around the article. */
function isBeside(line: string): boolean {
	return isFurniture(line) || isCaption(line);
}

function isWrapped(block: string[]): boolean {
	const broken = block.slice(0, -1);
	return (
		broken.length > 0 &&
		broken.every(({ length }) => length >= WRAPPED_FROM && length <= WRAPPED_TO) &&
		broken.some((line) => !/[.!?…:"”“»)]$/.test(line))
	);
}

function nonEmpty(value: string | undefined): string | undefined {
	return value === undefined || value.trim() === "" ? undefined : value.trim();
}
