import type { Subject } from "./condition-subject.ts";
import { labelForm, wordForm } from "./condition-words.ts";

/** What articles are about, and which ones it takes by itself. */
export type Topic = {
	slug: string;
	/** The slug of the topic that it belongs to. */
	parent: string | undefined;
	/** An article with one of these tags, sections or keywords belongs to it. */
	tags: readonly string[];
	sections: readonly string[];
	keywords: readonly string[];
};

/** A newsroom's topics, prepared for many articles. */
export function createTopics(topics: readonly Topic[]) {
	const parents = new Map(topics.map(({ slug, parent }) => [slug, parent]));
	const prepared = topics.map(({ slug, tags, sections, keywords }) => ({
		slug,
		tags: tags.map(labelForm),
		sections: sections.map(labelForm),
		keywords: keywords.map((keyword) => wordForm(keyword)),
	}));
	type Prepared = (typeof prepared)[number];

	const fits = ({ tags, sections, keywords }: Prepared, subject: Subject) =>
		tags.some((tag) => subject.tags.has(tag)) ||
		sections.some((section) => subject.section === section) ||
		keywords.some((keyword) => subject.has(keyword));

	return {
		/** The topics of an article: its own first, then those that it fits; none twice. */
		of(subject: Subject): string[] {
			const found = prepared.filter((topic) => fits(topic, subject));
			return [...new Set([...subject.article.topics, ...found.map(({ slug }) => slug)])];
		},

		/** These topics, and all that they belong to. */
		withParents(slugs: readonly string[]): Set<string> {
			const all = new Set<string>();
			for (const slug of slugs) {
				for (let at: string | undefined = slug; at !== undefined; at = parents.get(at)) {
					if (all.has(at)) break;
					all.add(at);
				}
			}
			return all;
		},
	};
}
export type Topics = ReturnType<typeof createTopics>;
