import type { Article } from "../article/article.ts";
import type { Run } from "../article/formatted.ts";
import type { Query } from "../article/query.ts";
import { snippetOf } from "../article/snippet.ts";

/** How long a snippet is (UTF-16 units). */
const LENGTH = 180;
/** How many found words are bold: a message has room for 90 styles and links. */
const MAX_BOLD = 10;

/** The part of an article's text that shows why it was found, the found words bold; without a query its beginning. */
export function snippetRuns(query: Query | undefined, article: Article): Run[] {
	const { text, places } = snippetOf(article, query ?? { wanted: [], unwanted: [] }, LENGTH);
	const runs: Run[] = [];
	let end = 0;
	for (const { offset, length } of places.slice(0, MAX_BOLD)) {
		runs.push({ text: text.slice(end, offset), style: {} });
		runs.push({ text: text.slice(offset, offset + length), style: { bold: true } });
		end = offset + length;
	}
	return [...runs, { text: text.slice(end), style: {} }].filter((run) => run.text !== "");
}
