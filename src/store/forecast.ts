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
/** What grows with what readers get, and is kept for as many days as the settings say. */
const MESSAGE_GROUPS = ["recipients", "received", "count", "outbox", "bundles"];
/** What grows with all articles that are kept. */
const ARTICLE_GROUPS = [
	"article",
	"articles",
	"history",
	"pages",
	"post",
	"published",
	"word",
	"search",
	"messages",
	"story",
];
/** What grows with those that are not. */
const FORGOTTEN_GROUP = "forgotten";
/** What grows with the articles of the last three or four days. */
const RECENT_GROUPS = ["delivery", "webhook", "url", "near", "receipt"];

/** From fewer than these nothing can be told of others. */
const ENOUGH_READERS = 1000;
const ENOUGH_ARTICLES = 100;

/** Bytes of a reader with five topics, a digest and quiet hours, every tenth with two alerts; measured with 20,000. */
const READER_BYTES = 200;
/** Bytes of a message that a reader got, measured with 2,000 who have 150 of them; and how many of them a day. */
const MESSAGE_BYTES = 360;
const MESSAGES_A_DAY = 5;
/** Bytes of an article of three hundred words in one channel, with its share of the search; measured with 3,000. */
const ARTICLE_BYTES = 10_000;
/** Bytes of deliveries and of what recognises duplicates, for each article that comes in a day. */
const RECENT_BYTES = 12_000;
/** Bytes of an article that was forgotten, measured with 100,000. */
const FORGOTTEN_BYTES = 35;
const DAYS = 365;
const DAY_MS = 24 * 3_600_000;

/** How large the store may become. */
export type Forecast = {
	readers: number;
	articlesPerDay: number;
	/** For how long articles come at that pace. */
	days: number;
	/** How many of them are kept then. */
	articles: number;
	bytes: Record<"readers" | "messages" | "articles" | "forgotten" | "recent" | "other", number>;
	total: number;
	/** What it rests on, in sentences. */
	assumptions: string[];
};

/** How long things are kept, as the settings say; times in ms. */
export type KeptFor = {
	articlesMs: number | undefined;
	articles: number | undefined;
	messagesMs: number;
	messages: number | undefined;
};

/**
 * Tells from what the store takes now what it would take with so many readers, and after a year of so many articles a
 * day, of which those are kept that the settings say.
 */
export function forecast(
	groups: readonly GroupSize[],
	counts: StoreCounts,
	wanted: { readers: number; articlesPerDay: number },
	keeping: KeptFor,
): Forecast {
	const sumOf = (names: readonly string[]) =>
		groups.filter(({ group }) => names.includes(group)).reduce((sum, { bytes }) => sum + bytes, 0);
	const { readers, articlesPerDay } = wanted;
	const articleDays = Math.min(DAYS, (keeping.articlesMs ?? Infinity) / DAY_MS);
	const messageDays = keeping.messagesMs / DAY_MS;
	const messages = Math.min(MESSAGES_A_DAY * messageDays, keeping.messages ?? Infinity);
	const articles = Math.min(articlesPerDay * articleDays, keeping.articles ?? Infinity);
	const hasReaders = counts.readers >= ENOUGH_READERS;
	const hasArticles = counts.articles >= ENOUGH_ARTICLES;
	const perDay = hasArticles && counts.articlesPerDay >= 1 ? counts.articlesPerDay : undefined;
	const each = {
		reader: hasReaders ? sumOf(READER_GROUPS) / counts.readers : READER_BYTES,
		messages: hasReaders ? sumOf(MESSAGE_GROUPS) / counts.readers : MESSAGE_BYTES * messages,
		article: hasArticles ? sumOf(ARTICLE_GROUPS) / counts.articles : ARTICLE_BYTES,
		recent: perDay === undefined ? RECENT_BYTES : sumOf(RECENT_GROUPS) / perDay,
	};
	const counted = [
		READER_GROUPS,
		MESSAGE_GROUPS,
		ARTICLE_GROUPS,
		RECENT_GROUPS,
		FORGOTTEN_GROUP,
	].flat();
	const bytes = {
		readers: Math.round(each.reader * readers),
		messages: Math.round(each.messages * readers),
		articles: Math.round(each.article * articles),
		forgotten: Math.round(FORGOTTEN_BYTES * (articlesPerDay * DAYS - articles)),
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
		articles: Math.round(articles),
		bytes,
		total: Object.values(bytes).reduce((sum, some) => sum + some, 0),
		assumptions: [
			`a reader takes ${Math.round(each.reader)} bytes, ${source(hasReaders)}`,
			`what a reader got in ${messageDays} days${noMoreThan(keeping.messages)} takes ${Math.round(each.messages)} bytes, ` +
				(hasReaders ? "as in this store" : "with five messages a day"),
			`an article takes ${Math.round(each.article)} bytes, ${source(hasArticles)}; they come for ${DAYS} days, and ${keptWords(keeping)}`,
			`what is kept of deliveries for days takes ${Math.round(each.recent)} bytes for each article a day`,
			"everything else stays as it is",
			"Redis needs up to twice as much while it rewrites its file",
		],
	};
}

const noMoreThan = (count: number | undefined) =>
	count === undefined ? "" : `, no more than ${count},`;

function keptWords({ articlesMs, articles }: KeptFor): string {
	const limits = [
		...(articlesMs === undefined ? [] : [`for ${articlesMs / DAY_MS} days`]),
		...(articles === undefined ? [] : [`no more than ${articles}`]),
	];
	return limits.length === 0 ? "all are kept" : `are kept ${limits.join(", ")}`;
}
