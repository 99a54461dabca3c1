import type { GroupSize, StoreCounts } from "./sizes.ts";

/** What grows with the readers: what they asked for, and the lists that lead to them. */
const READER_GROUPS = [
	"reader",
	"readers",
	"followers",
	"fans",
	"alert",
	"alerts",
	"digests",
	"reminders",
	"conversation",
];
/** What grows with what readers get, and is kept for thirty days at most. */
const MESSAGE_GROUPS = ["recipients", "received", "count", "outbox", "bundles"];
/** What grows with all articles that ever came. */
const ARTICLE_GROUPS = ["article", "articles", "history", "post", "published", "word", "search"];
/** What grows with the articles of the last three or four days. */
const RECENT_GROUPS = ["delivery", "webhook", "url", "near", "receipt"];

/** From fewer than these nothing can be told of others. */
const ENOUGH_READERS = 1000;
const ENOUGH_ARTICLES = 100;

/** Bytes of a reader with five topics, a digest and quiet hours, every tenth with two alerts; measured with 20,000. */
const READER_BYTES = 200;
/** Bytes of a message that a reader got, measured with 2,000 who have so many; these are kept of who gets five a day. */
const MESSAGE_BYTES = 360;
const MESSAGES_KEPT = 150;
/** Bytes of an article of three hundred words in one channel, with its share of the search; measured with some hundred. */
const ARTICLE_BYTES = 15_000;
/** Bytes of deliveries and of what recognises duplicates, for each article that comes in a day. */
const RECENT_BYTES = 12_000;
const DAYS = 365;

/** How large the store may become. */
export type Forecast = {
	readers: number;
	articlesPerDay: number;
	/** For how long articles come at that pace; none is ever thrown away. */
	days: number;
	bytes: { readers: number; messages: number; articles: number; recent: number; other: number };
	total: number;
	/** What it rests on, in sentences. */
	assumptions: string[];
};

/** Tells from what the store takes now what it would take with so many readers, and a year of so many articles a day. */
export function forecast(
	groups: readonly GroupSize[],
	counts: StoreCounts,
	wanted: { readers: number; articlesPerDay: number },
): Forecast {
	const sumOf = (names: readonly string[]) =>
		groups.filter(({ group }) => names.includes(group)).reduce((sum, { bytes }) => sum + bytes, 0);
	const { readers, articlesPerDay } = wanted;
	const hasReaders = counts.readers >= ENOUGH_READERS;
	const hasArticles = counts.articles >= ENOUGH_ARTICLES;
	const perDay = hasArticles && counts.articlesPerDay >= 1 ? counts.articlesPerDay : undefined;
	const each = {
		reader: hasReaders ? sumOf(READER_GROUPS) / counts.readers : READER_BYTES,
		messages: hasReaders ? sumOf(MESSAGE_GROUPS) / counts.readers : MESSAGE_BYTES * MESSAGES_KEPT,
		article: hasArticles ? sumOf(ARTICLE_GROUPS) / counts.articles : ARTICLE_BYTES,
		recent: perDay === undefined ? RECENT_BYTES : sumOf(RECENT_GROUPS) / perDay,
	};
	const counted = [READER_GROUPS, MESSAGE_GROUPS, ARTICLE_GROUPS, RECENT_GROUPS].flat();
	const bytes = {
		readers: Math.round(each.reader * readers),
		messages: Math.round(each.messages * readers),
		articles: Math.round(each.article * articlesPerDay * DAYS),
		recent: Math.round(each.recent * articlesPerDay),
		other: groups
			.filter(({ group }) => !counted.includes(group))
			.reduce((sum, one) => sum + one.bytes, 0),
	};
	const source = (isOurs: boolean) => (isOurs ? "as in this store" : "as measured elsewhere");
	return {
		readers,
		articlesPerDay,
		days: DAYS,
		bytes,
		total: Object.values(bytes).reduce((sum, some) => sum + some, 0),
		assumptions: [
			`a reader takes ${Math.round(each.reader)} bytes, ${source(hasReaders)}`,
			`what a reader got in thirty days takes ${Math.round(each.messages)} bytes, ` +
				(hasReaders ? "as in this store" : "with five messages a day"),
			`an article takes ${Math.round(each.article)} bytes for good, ${source(hasArticles)}, and comes for ${DAYS} days`,
			`what is kept of deliveries for days takes ${Math.round(each.recent)} bytes for each article a day`,
			"everything else stays as it is",
			"Redis needs up to twice as much while it rewrites its file",
		],
	};
}
