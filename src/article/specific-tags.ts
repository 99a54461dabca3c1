import type { Article } from "./article.ts";

/**
 * An article's tags, the most specific ones first: what its title names before what its summary names, and the
 * section, which says least, last. Tags of one rank keep the order of the newsroom.
 */
export function bySpecificity(
	article: Pick<Article, "tags" | "title" | "summary" | "section" | "kicker">,
): string[] {
	const title = article.title.toLowerCase();
	const summary = (article.summary ?? "").toLowerCase();
	const broad = [article.section, article.kicker].map((name) => name?.toLowerCase());
	const rank = (tag: string) => {
		const name = tag.toLowerCase();
		if (broad.includes(name)) return 3;
		if (title.includes(name)) return 0;
		return summary.includes(name) ? 1 : 2;
	};
	return article.tags
		.map((tag, index) => ({ tag, index, rank: rank(tag) }))
		.sort((a, b) => a.rank - b.rank || a.index - b.index)
		.map(({ tag }) => tag);
}
