import { hash } from "node:crypto";
import type { Article } from "../article/article.ts";
import type { IndexHead } from "../store/search-head.ts";
import type { IndexEntry } from "../store/search-index.ts";
import { analyse, ofSource, ofTopic, usualLengths } from "./analysis.ts";
import { spellingsOf } from "./spelling.ts";
import { writeStream } from "./stream.ts";

/** What an article is put into the index with. */
export function entryOf(
	{ article, postedAt }: { article: Article; postedAt: number },
	{
		topics,
		head,
		knows,
	}: {
		/** The slugs of those that it belongs to. */
		topics: readonly string[];
		head: Pick<IndexHead, "lengths" | "next">;
		/** True for a spelling that the index has. */
		knows: (language: string, spelling: string) => boolean;
	},
): Omit<IndexEntry, "compactions"> {
	const usual = usualLengths(head.lengths, head.next);
	const { language, terms, stream, lengths } = analyse(article, usual);
	const filters = [...topics.map(ofTopic), ofSource(article.source)];
	const text = writeStream(stream);
	const names = [...terms.keys(), ...filters].toSorted().join(" ");
	return {
		postedAt,
		language,
		terms: new Map([...terms, ...filters.map((name) => [name, 0] as const)]),
		text,
		lengths,
		spellings: [...spellingsOf(article)]
			.filter((spelling) => !knows(language, spelling))
			.map((spelling) => `${language}:${spelling}\n`)
			.join(""),
		// How much each term counts is left out: that goes with the lengths of other articles.
		mark: hash("sha256", `${postedAt} ${names} ${text.toString("latin1")}`, "base64url").slice(
			0,
			MARK_LENGTH,
		),
	};
}

const MARK_LENGTH = 10;
