import type { Article } from "../article/article.ts";
import type { Catalogue } from "../article/catalogue.ts";
import type { Reason } from "../article/reader.ts";
import type { Search } from "../search/search.ts";
import type { Articles } from "../store/articles.ts";
import type { PublishedArticles } from "../store/published.ts";
import type { Readers } from "../store/readers.ts";
import type { Recipients } from "../store/recipients.ts";
import type { StatsNotes } from "../store/stats-notes.ts";
import type { Locale } from "../texts.ts";
import type { Texts } from "../texts.ts";

/** What came of asking for a digest right away. */
export type DigestNow = "sent" | "nothing-new" | "failed";

/** What the readers' features are made of; each names the few of these that it needs. */
export type ReaderDeps = {
	articles: Articles;
	published: PublishedArticles;
	readers: Readers;
	recipients: Recipients;
	statsNotes: StatsNotes;
	catalogue: () => Promise<Catalogue>;
	search: Search;
	/** Names of the sources that send articles. */
	sourceNames: () => readonly string[];
	/** The zone of readers who have named none (IANA). */
	zone: () => string;
	/** How readers know the channel. */
	channelName: string;
	/** The bot's user name, without `@`. */
	botName: () => Promise<string | undefined>;
	/** Sends a reader's digest now. */
	digestNow: (id: number) => Promise<DigestNow>;
	/** Forgets everything about a reader, wherever it stands. */
	forget: (id: number) => Promise<void>;
	texts: Texts;
	now: () => number;
};

/** What a rule of a reader's is called in their language; undefined where it is no more. */
export type NameOfReason = (reason: Reason, article: Article, locale: Locale) => string | undefined;
