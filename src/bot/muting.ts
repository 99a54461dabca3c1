import type { Article } from "../article/article.ts";
import type { Reader } from "../article/reader.ts";
import { nextDigest } from "../article/schedule.ts";
import { fit } from "../article/text.ts";

const MAX_TITLE = 100;
/** Whoever mutes something late in the evening means the night, too. */
const SHORTEST_MS = 8 * 3_600_000;
const MIDNIGHT = { minute: 0, days: [] };

/** What can be muted of an article: its story, everything from its source. */
export type Mutable = "story" | "source";

/** What can be muted of an article: the story where it belongs to one, and the source. */
export function mutableOf({ story }: Pick<Article, "story">): Mutable[] {
	return story === undefined ? ["source"] : ["story", "source"];
}

/** When tomorrow begins for somebody (Unix ms); never within the next eight hours. */
export function tomorrow(zone: string, now: number): number {
	return Math.max(nextDigest(MIDNIGHT, zone, now).at, now + SHORTEST_MS);
}

/** The reader who hears nothing of it any more, until then (Unix ms) or for good. */
export function muting(
	reader: Reader,
	{ source, story, title }: Pick<Article, "source" | "story" | "title">,
	what: Mutable,
	until: number | null,
): Reader {
	if (what === "source") {
		return { ...reader, mutedSources: { ...reader.mutedSources, [source]: { until } } };
	}
	if (story === undefined) return reader;
	const muted = { until, title: fit(story.title ?? title, MAX_TITLE).text };
	return { ...reader, mutedStories: { ...reader.mutedStories, [story.id]: muted } };
}
