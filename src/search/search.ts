import type { Catalogue } from "../article/catalogue.ts";
import { matchesQuery, type Query, readArticle, searchKeys } from "../article/query.ts";
import type { Published, PublishedArticles } from "../store/published.ts";
import type { SearchIndex } from "../store/search-index.ts";
import { spellingsOf } from "./spelling.ts";
import { suggestSpelling } from "./suggest.ts";
import { weightOf } from "./weight.ts";

/** How many articles are looked at for one question, the newest first. */
const MAX_CANDIDATES = 2000;
/** How many are read at a time. */
const AT_ONCE = 100;
/** How often an article is read anew when it changes all the time; whoever changed it notes it, too. */
const MAX_TRIES = 20;

/** What is looked for, and among which articles. */
export type Asked = {
	/** Undefined: every article that fits the rest. */
	query: Query | undefined;
	/** Slugs of topics and names of sources: an article has to belong to one of each that are named. */
	topics: readonly string[];
	sources: readonly string[];
	/** Posted at `from` or later and before `to` (Unix ms). */
	from: number | undefined;
	to: number | undefined;
};

/** A page of what was found: refs, the best first. */
export type Found = { refs: readonly string[]; total: number };

/** Looks for articles that the bot's readers may see. */
export type Search = {
	find: (asked: Asked, page: { offset: number; count: number }) => Promise<Found>;
	/** The nearest spelling that finds something; undefined where there is none. */
	suggest: (query: Query) => Promise<string | undefined>;
	/** Brings the index up to what readers may see of an article now. May be repeated. */
	note: (ref: string) => Promise<void>;
};

/**
 * Looks for articles in the index. What it names is only where to look: each article is read as readers may see it now,
 * and compared with the query itself.
 */
export function createSearch(deps: {
	index: SearchIndex;
	published: PublishedArticles;
	catalogue: () => Promise<Catalogue>;
	now: () => number;
}): Search {
	const { index, published, now } = deps;

	/** Those of the articles that stand and fit, in the order of the refs, read a few at a time. */
	async function* fitting(refs: readonly string[], asked: Asked): AsyncGenerator<Published> {
		const { query, topics, sources, from = -Infinity, to = Infinity } = asked;
		const catalogue = topics.length === 0 ? undefined : await deps.catalogue();
		for (let start = 0; start < refs.length; start += AT_ONCE) {
			for (const one of await published.readMany(refs.slice(start, start + AT_ONCE))) {
				if (one.kind !== "stands" || one.postedAt < from || one.postedAt >= to) continue;
				const { article } = one;
				if (sources.length > 0 && !sources.includes(article.source)) continue;
				const own = catalogue?.of(article);
				if (own !== undefined && !topics.some((topic) => own.includes(topic))) continue;
				if (query !== undefined && !matchesQuery(query, readArticle(article))) continue;
				yield one;
			}
		}
	}

	/** Without words there is nothing to rank by but the time. */
	async function newest(asked: Asked, page: { offset: number; count: number }): Promise<Found> {
		const { from, to, topics, sources } = asked;
		const listed = await published.list({
			...(from === undefined ? {} : { from }),
			...(to === undefined ? {} : { to }),
			count: MAX_CANDIDATES,
		});
		const isOpen = topics.length === 0 && sources.length === 0;
		const end = page.offset + page.count;
		const refs: string[] = [];
		for await (const { ref } of fitting(listed, asked)) {
			refs.push(ref);
			// All that is listed stands, but for what changes just now: the rest need not be read.
			if (isOpen && refs.length >= end) break;
		}
		const total = isOpen && refs.length >= end ? listed.length : refs.length;
		return { refs: refs.slice(page.offset, end), total };
	}

	async function find(asked: Asked, page: { offset: number; count: number }): Promise<Found> {
		const { query, from, to } = asked;
		if (query === undefined) return newest(asked, page);
		const groups = searchKeys(query);
		const listed = await index.find({ groups, from, to, count: MAX_CANDIDATES });
		const found: { ref: string; weight: number; postedAt: number }[] = [];
		for await (const one of fitting(listed, asked)) {
			const { ref, postedAt } = one;
			found.push({ ref, weight: weightOf(query, one, now()), postedAt });
		}
		found.sort(
			(a, b) => b.weight - a.weight || b.postedAt - a.postedAt || (a.ref < b.ref ? -1 : 1),
		);
		return {
			refs: found.slice(page.offset, page.offset + page.count).map(({ ref }) => ref),
			total: found.length,
		};
	}

	return {
		find,

		suggest: (query) => suggestSpelling({ index, published, find }, query),

		async note(ref) {
			for (let tries = 0; tries < MAX_TRIES; tries++) {
				// In this order: what has changed since the first reading is seen by the writing.
				const standing = await index.read(ref);
				const publication = await published.read(ref);
				if (publication.kind === "unsettled") return;
				const entry = publication.kind === "stands" ? entryOf(publication) : undefined;
				if (entry === undefined && standing.stand.words.length === 0) return;
				if (await index.write(ref, standing, entry)) return;
			}
		},
	};
}

function entryOf({ article, postedAt }: Published) {
	return { words: readArticle(article).keys, spellings: spellingsOf(article), postedAt };
}
