import { hash } from "node:crypto";
import type { Article } from "./article.ts";
import { createFinder } from "./catalogue-names.ts";
import type { Catalogue, ReaderTopic } from "./catalogue.ts";
import { labelForm } from "./condition-words.ts";

/** The language of a name that is a tag: nobody knows it. */
const UNKNOWN = "und";
/** What the slugs of topics begin with that are grown from tags. */
const TAG = "tag-";

/**
 * A catalogue of these topics.
 *
 * @param locale the newsroom's language
 * @param of the topics of an article, and those that these belong to
 */
export function catalogueOf(
	topics: readonly ReaderTopic[],
	{ locale, of }: { locale: string; of: (article: Article) => string[] },
): Catalogue {
	const bySlug = new Map(topics.map((topic) => [topic.slug, topic]));
	const below = new Map<string | undefined, ReaderTopic[]>();
	for (const topic of topics) {
		const parent = bySlug.has(topic.parent ?? "") ? topic.parent : undefined;
		below.set(parent, [...(below.get(parent) ?? []), topic]);
	}
	const branch = (slug: string | undefined): ReaderTopic[] =>
		(below.get(slug) ?? []).flatMap((topic) => [topic, ...branch(topic.slug)]);
	const all = branch(undefined);
	const find = createFinder(
		all.map(({ slug, names }) => ({ value: slug, names: [slug, ...Object.values(names)] })),
	);
	return {
		all,
		has: (slug) => bySlug.has(slug),
		name(slug, language) {
			const names = bySlug.get(slug)?.names ?? {};
			return names[language] ?? names[locale] ?? Object.values(names)[0] ?? slug;
		},
		below: (slug) => below.get(slug) ?? [],
		find(text) {
			const found = find(text);
			switch (found.kind) {
				case "found":
					return { kind: "found", slug: found.value };
				case "near":
					return { kind: "near", slugs: found.values };
				case "none":
					return found;
			}
		},
		of,
	};
}

/** The slug of the topic that is grown from a tag: 16 of `[a-z0-9-]`, the same for every spelling of the tag. */
export function tagSlug(tag: string): string {
	return `${TAG}${hash("sha256", labelForm(tag), "hex").slice(0, 12)}`;
}

/** True for the slug of a topic that is grown from a tag. */
export function isGrown(slug: string): boolean {
	return slug.startsWith(TAG);
}

/** The topics that are grown from an article's tags. */
export function topicsOfTags({ tags }: Pick<Article, "tags">): string[] {
	return [...new Set(tags.filter((tag) => labelForm(tag) !== "").map(tagSlug))];
}

/**
 * Topics grown from tags: those that most of the articles have, the most frequent first, each called as its tag is
 * written most often.
 *
 * @param articles the newest first: of tags that are as frequent, the newer one comes first
 */
export function grownTopics(
	articles: readonly Pick<Article, "tags">[],
	count: number,
): ReaderTopic[] {
	const found = new Map<string, { articles: number; spellings: Map<string, number> }>();
	for (const { tags } of articles) {
		const counted = new Set<string>();
		for (const written of tags) {
			const tag = written.replace(/\s+/g, " ").trim();
			if (labelForm(tag) === "") continue;
			const slug = tagSlug(tag);
			const known = found.get(slug) ?? { articles: 0, spellings: new Map<string, number>() };
			found.set(slug, known);
			known.spellings.set(tag, (known.spellings.get(tag) ?? 0) + 1);
			if (!counted.has(slug)) known.articles += 1;
			counted.add(slug);
		}
	}
	return [...found]
		.toSorted(([, a], [, b]) => b.articles - a.articles)
		.slice(0, count)
		.map(([slug, { spellings }]) => ({
			slug,
			parent: undefined,
			names: { [UNKNOWN]: mostOften(spellings) },
		}));
}

function mostOften(spellings: ReadonlyMap<string, number>): string {
	return [...spellings].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? "";
}
