import type { Article } from "./article.ts";
import {
	matchesQuery,
	type Query,
	type QueryMistake,
	type ReadArticle,
	readQuery,
} from "./query.ts";
import { isMuted, type Reader, type Reason, type Tempo } from "./reader.ts";

/** Why an article is for a reader: by the rules that bring it at once, and by those that wait for the digest. */
export type Reasons = { now: Reason[]; digest: Reason[] };

/**
 * Why an article is for a reader, each rule of theirs that it matches: topics, then alerts, then stories. A rule that
 * is younger than the article's first post brings nothing, and a muted source or story is stronger than every rule.
 *
 * @param topics slugs of the article's topics, and of those that these belong to
 * @param postedAt when the article was first posted (Unix ms)
 */
export function reasonsFor({
	reader,
	article,
	topics,
	read,
	postedAt,
	now,
}: {
	reader: Reader;
	article: Article;
	topics: readonly string[];
	read: ReadArticle;
	postedAt: number;
	now: number;
}): Reasons {
	if (isMuted(reader, article, now)) return { now: [], digest: [] };
	const found: { reason: Reason; tempo: Tempo; since: number }[] = [];
	for (const [slug, { tempo, since }] of Object.entries(reader.topics)) {
		if (topics.includes(slug)) found.push({ reason: { kind: "topic", slug }, tempo, since });
	}
	for (const { id, query, tempo, since } of reader.alerts) {
		if (since <= postedAt && isFound(query, read)) {
			found.push({ reason: { kind: "alert", id }, tempo, since });
		}
	}
	for (const [id, { since }] of Object.entries(reader.stories)) {
		if (id === article.story?.id) {
			found.push({ reason: { kind: "story", id }, tempo: "now", since });
		}
	}
	const by = (tempo: Tempo) =>
		found.filter((one) => one.tempo === tempo && one.since <= postedAt).map(({ reason }) => reason);
	return { now: by("now"), digest: by("digest") };
}

/** How soon a rule of a reader's brings what was posted at a time; undefined where it is off by now, or younger. */
export function tempoOf(reader: Reader, reason: Reason, postedAt: number): Tempo | undefined {
	const rule = ruleOf(reader, reason);
	return rule === undefined || rule.since > postedAt ? undefined : rule.tempo;
}

function ruleOf(reader: Reader, reason: Reason): { tempo: Tempo; since: number } | undefined {
	switch (reason.kind) {
		case "topic":
			return Object.hasOwn(reader.topics, reason.slug) ? reader.topics[reason.slug] : undefined;
		case "alert":
			return reader.alerts.find(({ id }) => id === reason.id);
		case "story": {
			const story = Object.hasOwn(reader.stories, reason.id)
				? reader.stories[reason.id]
				: undefined;
			return story && { tempo: "now", since: story.since };
		}
	}
}

/** Alerts that were read, by their text: each is compared with every article that may be for its reader. */
const queries = new Map<string, Query | QueryMistake>();
const MAX_QUERIES = 20_000;

/** True when an article holds what an alert asks for; one that can't be read asks for nothing. */
export function isFound(text: string, read: ReadArticle): boolean {
	let query = queries.get(text);
	if (query === undefined) {
		query = readQuery(text);
		if (queries.size >= MAX_QUERIES) queries.clear();
		queries.set(text, query);
	}
	return !("mistake" in query) && matchesQuery(query, read);
}
