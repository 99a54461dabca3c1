import { digestOf } from "../article/article.ts";
import type { Reader } from "../article/reader.ts";
import type { Published, PublishedArticles } from "../store/published.ts";
import { newestOf } from "./newest.ts";

/** How far back a story is looked for, and through how many articles. */
const DAY_MS = 24 * 60 * 60 * 1000;
const MEMORY_MS = 30 * DAY_MS;
const MAX_LOOKED_AT = 1000;

/** A story as readers see it. */
export type Story = {
	id: string;
	title: string;
	/** The newest first; none of a story of which nothing stands any more. */
	articles: readonly Published[];
};

/** A story's name in the data of buttons: ids may be longer than these have room for. */
export function storyKey(id: string): string {
	return digestOf(id);
}

/** The stories that articles of the last `days` belong to, those with the newest articles first. */
export async function runningStories(
	published: Pick<PublishedArticles, "list" | "readMany">,
	{ now, days }: { now: number; days: number },
): Promise<Story[]> {
	const found = new Map<string, Published[]>();
	const ask = { from: now - days * DAY_MS, count: MAX_LOOKED_AT };
	for await (const one of newestOf(published, ask)) {
		const id = one.article.story?.id;
		if (id !== undefined) found.set(id, [...(found.get(id) ?? []), one]);
	}
	return [...found].map(([id, articles]) => ({ id, title: titleOf(articles), articles }));
}

/** The story of a key, among what was published within a month and what a reader has said something on. */
export async function storyOfKey(
	published: Pick<PublishedArticles, "list" | "readMany">,
	key: string,
	{ now, reader }: { now: number; reader: Reader | undefined },
): Promise<Story | undefined> {
	const articles: Published[] = [];
	for await (const one of newestOf(published, { from: now - MEMORY_MS, count: MAX_LOOKED_AT })) {
		const id = one.article.story?.id;
		if (id !== undefined && storyKey(id) === key) articles.push(one);
	}
	const [newest] = articles;
	const id = newest?.article.story?.id;
	if (id !== undefined) return { id, title: titleOf(articles), articles };
	const kept = [
		...Object.entries(reader?.stories ?? {}),
		...Object.entries(reader?.mutedStories ?? {}),
	].find(([one]) => storyKey(one) === key);
	return kept && { id: kept[0], title: kept[1].title ?? kept[0], articles };
}

function titleOf(articles: readonly Published[]): string {
	const named = articles.find(({ article }) => article.story?.title !== undefined);
	return named?.article.story?.title ?? articles.at(0)?.article.title ?? "";
}

/** What a reader wants of a story. */
export type StoryWish = "follow" | "none" | "mute";

/** What a reader has said on a story. */
export function storyWish(
	{ stories, mutedStories }: Pick<Reader, "stories" | "mutedStories">,
	id: string,
	now: number,
): StoryWish {
	const muted = Object.hasOwn(mutedStories, id) ? mutedStories[id] : undefined;
	if (muted !== undefined && (muted.until === null || muted.until > now)) return "mute";
	return Object.hasOwn(stories, id) ? "follow" : "none";
}

/**
 * The reader who wants that of a story from now on; the same one where nothing changes.
 *
 * @param wanted.until how long it is muted (Unix ms); null for good
 */
export function wishing(
	reader: Reader,
	{ id, title }: Pick<Story, "id" | "title">,
	{ wish, until = null }: { wish: StoryWish; until?: number | null | undefined },
	now: number,
): Reader {
	// What is muted may be muted for longer.
	if (wish !== "mute" && storyWish(reader, id, now) === wish) return reader;
	const { [id]: _followed, ...stories } = reader.stories;
	const { [id]: _muted, ...mutedStories } = reader.mutedStories;
	switch (wish) {
		case "follow":
			return { ...reader, mutedStories, stories: { ...stories, [id]: { since: now, title } } };
		case "mute":
			return {
				...reader,
				stories,
				mutedStories: { ...mutedStories, [id]: { until, title } },
			};
		case "none":
			return { ...reader, stories, mutedStories };
	}
}
