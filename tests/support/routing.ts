import type { Article } from "../../src/article/article.ts";
import { type Draft, toArticle } from "../../src/article/draft.ts";
import { readRouting } from "../../src/config.ts";

/** An article of a source, with a title and whatever else a test says of it. */
export function written(draft: Partial<Draft> = {}, source = "api"): Article {
	const made = toArticle(source, { id: "1", title: "A day in Lindenford", ...draft });
	if ("issues" in made) throw new Error(JSON.stringify(made.issues));
	return made.article;
}

/** The routing of a newsroom file without mistakes. */
export function routingOf(text: string) {
	return readRouting({}, { path: "newsroom.yaml", text }).routing;
}
