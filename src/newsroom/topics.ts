import type { Topic } from "../article/topics.ts";
import { type Complain, fitting, unknownName } from "./issues.ts";
import { TopicEntry } from "./schema.ts";

/** The topics, their slugs, and what readers call them, by slug and language. */
export function readTopics(entries: unknown[], complain: Complain) {
	const topics = entries.map((entry) => fitting(TopicEntry.shape, entry));
	const parents = new Map<string, string | undefined>();
	for (const [index, { slug, parent }] of topics.entries()) {
		if (slug === undefined) continue;
		if (parents.has(slug)) complain(["topics", index, "slug"], "another topic has this slug");
		else parents.set(slug, parent);
	}
	for (const [index, { slug, parent }] of topics.entries()) {
		if (parent === undefined) continue;
		if (!parents.has(parent)) {
			complain(["topics", index, "parent"], unknownName("topic", parent, [...parents.keys()]));
		} else if (slug !== undefined && isAbove(slug, parent, parents)) {
			complain(["topics", index, "parent"], "the topic would be its own ancestor");
		}
	}
	const names = Object.fromEntries(
		topics.flatMap(({ slug, names }) =>
			slug === undefined || names === undefined ? [] : [[slug, names] as const],
		),
	);
	const all = topics.flatMap(({ slug, parent, tags = [], sections = [], keywords = [] }): Topic[] =>
		slug === undefined ? [] : [{ slug, parent, tags, sections, keywords }],
	);
	return { all, slugs: new Set(parents.keys()), names };
}

/** True when the way up from `parent` leads to `slug`. */
function isAbove(slug: string, parent: string, parents: Map<string, string | undefined>): boolean {
	const seen = new Set<string>();
	for (let at: string | undefined = parent; at !== undefined; at = parents.get(at)) {
		if (at === slug) return true;
		// Somebody else's circle.
		if (seen.has(at)) return false;
		seen.add(at);
	}
	return false;
}
