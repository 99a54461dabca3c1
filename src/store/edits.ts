import { z } from "zod";
import { type Article, digestOf } from "../article/article.ts";
import { Body, bodyText } from "../article/body.ts";

/** The parts of an article that persons can put into other words. */
export const editable = ["title", "summary", "body"] as const;
export type Editable = (typeof editable)[number];

/** Other words for a part of an article. */
export type Amendment = { name: "title" | "summary"; to: string } | { name: "body"; to: Body };

/** What the words stand for: those of the source, of a body their digest; when those change, these count no more. */
const from = z.string().nullable();
const Words = z.object({ from, to: z.string() });

/** What stands of persons' words in the place of an article's own. */
export const Edits = z.object({
	title: Words.exactOptional(),
	summary: Words.exactOptional(),
	body: z.object({ from, to: Body }).exactOptional(),
});
export type Edits = z.infer<typeof Edits>;

/**
 * Those edits whose place the source's own words have not taken since. What is not for everybody any more has no text,
 * whoever has written it.
 */
export function standing(article: Article, edits: Edits): Edits {
	const { title, summary, body } = edits;
	const isOpen = article.visibility === "public";
	return {
		...(title?.from === sourceOf(article, "title") ? { title } : {}),
		...(summary?.from === sourceOf(article, "summary") ? { summary } : {}),
		...(isOpen && body?.from === sourceOf(article, "body") ? { body } : {}),
	};
}

/** An article with the words that stand for its own. */
export function edited(article: Article, { title, summary, body }: Edits): Article {
	return {
		...article,
		...(title === undefined ? {} : { title: title.to }),
		...(summary === undefined ? {} : { summary: summary.to }),
		...(body === undefined ? {} : { body: body.to }),
	};
}

/** The edits that stand once an article, read with those before, says something else. */
export function amended(
	{ article, edits }: { article: Article | undefined; edits: Edits },
	amendment: Amendment,
): Edits {
	const { name } = amendment;
	// What is read has the words of an earlier edit in it.
	const before = edits[name]?.from;
	const own = article === undefined ? null : sourceOf(article, name);
	return { ...edits, [name]: { from: before === undefined ? own : before, to: amendment.to } };
}

/** The words of a part of an article, as far as it has any. */
export function wordsOf(article: Article | undefined, name: Editable): string {
	if (name !== "body") return article?.[name] ?? "";
	return article?.body === undefined ? "" : bodyText(article.body);
}

/** What a part of an article is known again by. */
function sourceOf({ title, summary, body }: Article, name: Editable): string | null {
	switch (name) {
		case "title":
			return title;
		case "summary":
			return summary ?? null;
		case "body":
			return body === undefined ? null : digestOf(JSON.stringify(body));
	}
}
