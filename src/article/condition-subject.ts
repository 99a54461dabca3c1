import type { Article } from "./article.ts";
import { labelForm, wordForm } from "./condition-words.ts";

/** An article as conditions look at it; its text is read when the first one asks for a word. */
export type Subject = {
	article: Article;
	/** Its topics, and those that they belong to. */
	topics: ReadonlySet<string>;
	/** Its tags and its section in the form in which they are compared. */
	tags: ReadonlySet<string>;
	section: string | undefined;
	/** Undefined without a language that anybody knows. */
	language: Intl.Locale | undefined;
	/** True when its title, summary or text holds a word or phrase, given in the form in which they are compared. */
	has: (words: string) => boolean;
};

/** Prepares an article for conditions, with the topics that it names itself. */
export function subjectOf(article: Article): Subject {
	let text: string | undefined;
	return {
		article,
		topics: new Set(article.topics),
		tags: new Set(article.tags.map(labelForm)),
		section: article.section === undefined ? undefined : labelForm(article.section),
		language: localeOf(article.language),
		has(words) {
			text ??= wordForm(
				article.title,
				article.summary ?? "",
				...(article.body?.blocks ?? []).map((block) => block.text),
			);
			return words !== "" && text.includes(words);
		},
	};
}

/** What a language tag says; undefined for one that can't be read. */
export function localeOf(tag: string | undefined): Intl.Locale | undefined {
	try {
		return tag === undefined ? undefined : new Intl.Locale(tag);
	} catch {
		return undefined;
	}
}
