import type { Article } from "./article.ts";
import { bodyText } from "./body.ts";

/** The text that an article begins with: the given summary, else its body; one line for each paragraph. */
export function leadOf(article: Pick<Article, "summary" | "body">): string {
	return article.summary ?? (article.body === undefined ? "" : bodyText(article.body));
}
