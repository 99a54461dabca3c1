import { digestOf } from "../article/article.ts";
import { isGrown } from "../article/catalogue-made.ts";
import type { Catalogue } from "../article/catalogue.ts";
import type { DigestTime, Reader, Tempo } from "../article/reader.ts";

/** How a reader gets a topic: not at all when it is off. */
export type FollowState = Tempo | "off";

/** When the digest comes unless a reader says otherwise: every day at eight. */
export const USUAL_DIGEST: DigestTime = { minute: 8 * 60, days: [1, 2, 3, 4, 5, 6, 7] };

/** A short name in the data of buttons for a topic's slug, or another key: they may be longer than these have room for. */
export function shortKey(key: string): string {
	return digestOf(key).slice(0, 8);
}

/** The topic that a button names, among those that can be followed and those that a reader follows. */
export function topicOfKey(
	key: string,
	catalogue: Catalogue,
	{ topics }: Pick<Reader, "topics">,
): string | undefined {
	const slugs = [...catalogue.all.map(({ slug }) => slug), ...Object.keys(topics)];
	return slugs.find((slug) => shortKey(slug) === key);
}

/** How a reader gets a topic. */
export function followState({ topics }: Pick<Reader, "topics">, slug: string): FollowState {
	return (Object.hasOwn(topics, slug) && topics[slug]?.tempo) || "off";
}

/** What a topic is called for a reader, also when it can't be followed any more. */
export function topicName(
	slug: string,
	locale: string,
	catalogue: Catalogue,
	{ topics }: Pick<Reader, "topics">,
): string {
	if (catalogue.has(slug)) return catalogue.name(slug, locale);
	return (Object.hasOwn(topics, slug) && topics[slug]?.name) || slug;
}

/**
 * The reader who gets a topic like that from now on; the same one where nothing changes. Whoever wants it in the digest
 * and gets none yet, gets the usual one.
 */
export function following(
	reader: Reader,
	slug: string,
	state: FollowState,
	{ now, catalogue }: { now: number; catalogue: Catalogue },
): Reader {
	if (followState(reader, slug) === state) return reader;
	const { [slug]: before, ...others } = reader.topics;
	if (state === "off") return { ...reader, topics: others };
	const name = isGrown(slug) ? topicName(slug, "", catalogue, reader) : undefined;
	const topic = {
		tempo: state,
		since: Object.hasOwn(reader.topics, slug) && before !== undefined ? before.since : now,
		...(name === undefined ? {} : { name }),
	};
	return withDigestFor(state, { ...reader, topics: { ...others, [slug]: topic } });
}

/** A reader who gets the usual digest where something is to come with it and they get none. */
export function withDigestFor(state: FollowState, reader: Reader): Reader {
	if (state !== "digest" || reader.digest !== undefined) return reader;
	return { ...reader, digest: USUAL_DIGEST };
}
