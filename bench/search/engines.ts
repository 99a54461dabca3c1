import { openMiniSearch } from "./minisearch.ts";
import { openRediSearch } from "./redisearch.ts";
import { openTidings } from "./tidings.ts";

/** An article as an engine is given it; `postedAt` in Unix ms. */
export type Doc = {
	ref: string;
	title: string;
	lead: string;
	body: string;
	tags: string[];
	language: string;
	postedAt: number;
	source: string;
};

/**
 * What is asked: all words of `text`, those in double quotes one behind the other; with `prefix` the last one may go
 * on, with `near` words may be misspelt. Posted at `from` or later and before `to` (Unix ms); the best `count`.
 */
export type Ask = {
	text: string;
	prefix?: boolean;
	near?: boolean;
	source?: string;
	from?: number;
	to?: number;
	recency?: boolean;
	count: number;
};

export type Engine = {
	name: string;
	add(docs: readonly Doc[]): Promise<void>;
	/** Refs of the articles that were found, the best first. */
	search(ask: Ask): Promise<string[]>;
	/** Of the process's heap and external memory, or of Redis, beyond what there was without an article. */
	bytes(): Promise<number>;
	close(): Promise<void>;
};

/**
 * `exact`: what is asked and nothing more, so that times tell of the same work. The others find what people mean:
 * `forgiving` as an engine's documentation sets it up, `even` without weights of fields, `stemmed` without weights
 * and with a stemmer; who knows no difference takes them alike.
 */
export type Manner = "exact" | "forgiving" | "even" | "stemmed";

export const engineNames = ["tidings", "minisearch", "redisearch"] as const;
export type EngineName = (typeof engineNames)[number];

/** An engine without articles, in this process. @throws where it is not to be had, with the reason. */
export async function openEngine(name: EngineName, manner: Manner): Promise<Engine> {
	switch (name) {
		case "tidings":
			return openTidings();
		case "minisearch":
			return openMiniSearch(manner);
		case "redisearch":
			return openRediSearch(manner);
	}
}
