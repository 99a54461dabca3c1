import type { Article } from "./article.ts";

/** A topic as readers see it. */
export type ReaderTopic = {
	slug: string;
	/** The slug of the topic that it belongs to. */
	parent: string | undefined;
	/** What readers call it, by language; its slug where that says nothing. */
	names: Readonly<Record<string, string>>;
};

/** What a name that a reader typed stands for: one topic, none, or those that it may be meant for, the nearest first. */
export type FoundTopic =
	| { kind: "found"; slug: string }
	| { kind: "near"; slugs: readonly string[] }
	| { kind: "none" };

/** The topics that readers can follow: those of the newsroom file or, where it has none, grown from tags. */
export type Catalogue = {
	/** In the order in which they are shown, parents before their children. */
	all: readonly ReaderTopic[];
	has: (slug: string) => boolean;
	/** What a topic is called in a language, else in the newsroom's, else whatever there is. */
	name: (slug: string, locale: string) => string;
	/** The topics right below one; below none: the topmost. */
	below: (slug: string | undefined) => readonly ReaderTopic[];
	/** Which topic is meant, whatever its spelling, by a name in any language or by its slug. */
	find: (text: string) => FoundTopic;
	/** The topics of an article, and those that these belong to. */
	of: (article: Article) => string[];
};
