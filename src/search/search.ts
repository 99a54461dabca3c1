import type { Catalogue } from "../article/catalogue.ts";
import { matchesQuery, type Query, readArticle } from "../article/query.ts";
import type { PublishedArticles } from "../store/published.ts";
import type { SearchIndex } from "../store/search-index.ts";
import { searchLanguage } from "./analysis.ts";
import { entryOf } from "./entry.ts";
import { createMemory } from "./memory.ts";
import { withoutCommon } from "./plan.ts";
import { createRanking } from "./ranking.ts";
import { suggestSpelling } from "./suggest.ts";

/** How many articles are listed that no words are asked of, the newest first. */
const MAX_LISTED = 2000;
/** How many articles are read, the best first, where only their own words tell whether they fit. */
const MAX_READ = 500;
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
	/** True where words that are in every text have to be there, too: for what an alert would find. */
	isStrict?: boolean;
	/** True where what only resembles it is welcome if there is little else. */
	isSimilarWelcome?: boolean;
	/** True where the last word may go on, as somebody is still typing it. */
	isTyping?: boolean;
};

/** A page of what was found. */
export type Found = {
	/** The best first; those that only resemble what was asked for come last. */
	refs: readonly string[];
	/** How many there are, on all pages. */
	total: number;
	/** How many of them only resemble it. */
	similar: number;
	/** True where there are more, which were not looked at. */
	isMore: boolean;
};

/** Looks for articles that the bot's readers may see. */
export type Search = {
	find: (asked: Asked, page: { offset: number; count: number }) => Promise<Found>;
	/** The nearest spelling that finds something; undefined where there is none. */
	suggest: (query: Query) => Promise<string | undefined>;
	/** Brings the index up to what readers may see of an article now. May be repeated. */
	note: (ref: string) => Promise<void>;
};

/**
 * Looks for articles in the index, which also puts them in order. Those of the page that is asked for are read as readers
 * may see them now, and compared with the query itself.
 */
export function createSearch(deps: {
	index: SearchIndex;
	published: PublishedArticles;
	catalogue: () => Promise<Catalogue>;
	now: () => number;
}): Search {
	const { index, published, catalogue, now } = deps;
	const memory = createMemory(index);
	const ranking = createRanking({ index, memory, now });

	/** Tells of articles whether they fit; those that change just now don't. */
	async function testOf(asked: Asked): Promise<(ref: string) => Promise<boolean>> {
		const { query, topics, sources, from = -Infinity, to = Infinity, isStrict = false } = asked;
		const known = topics.length === 0 ? undefined : await catalogue();
		return async (ref) => {
			const one = await published.read(ref);
			if (one.kind !== "stands" || one.postedAt < from || one.postedAt >= to) return false;
			const { article } = one;
			if (sources.length > 0 && !sources.includes(article.source)) return false;
			const own = known?.of(article);
			if (own !== undefined && !topics.some((topic) => own.includes(topic))) return false;
			if (query === undefined) return true;
			const language = searchLanguage(article.language);
			return matchesQuery(isStrict ? query : withoutCommon(query, language), readArticle(article));
		};
	}

	async function passing(refs: readonly string[], asked: Asked): Promise<string[]> {
		const test = await testOf(asked);
		const passes = await Promise.all(refs.map(test));
		return refs.filter((_, place) => passes[place]);
	}

	/** Without anything to look for there is nothing to rank by but the time. */
	async function newest(asked: Asked, page: { offset: number; count: number }): Promise<Found> {
		const { from, to } = asked;
		const listed = await published.list({
			...(from === undefined ? {} : { from }),
			...(to === undefined ? {} : { to }),
			count: MAX_LISTED,
		});
		const shown = listed.slice(page.offset, page.offset + page.count);
		const refs = await passing(shown, asked);
		const total = listed.length - (shown.length - refs.length);
		return { refs, total, similar: 0, isMore: listed.length === MAX_LISTED };
	}

	async function find(asked: Asked, page: { offset: number; count: number }): Promise<Found> {
		const { query, topics, sources } = asked;
		if (query === undefined && topics.length === 0 && sources.length === 0) {
			return newest(asked, page);
		}
		const { isStrict = false, isSimilarWelcome = false, isTyping = false } = asked;
		const question = { ...asked, isStrict, isSimilarWelcome, isTyping, isTimeless: false };
		const end = page.offset + page.count;
		let ranked = await ranking.rank(question, end);
		if (ranked.isExact) {
			if (ranked.total > end) ranked = await ranking.rank(question, MAX_READ);
			const refs = await passing(await index.refs(ranked.fitting.slice(0, MAX_READ)), asked);
			return {
				refs: refs.slice(page.offset, end),
				total: refs.length,
				similar: 0,
				isMore: ranked.isMore || ranked.total > MAX_READ,
			};
		}
		const fit = [...new Set(await index.refs(ranked.fitting.slice(page.offset, end)))];
		const from = Math.max(0, page.offset - ranked.total);
		const like = await index.refs(ranked.similar.slice(from, from + page.count - fit.length));
		// What goes on, or is spelt otherwise, does not match the query itself.
		const withoutQuery = { ...asked, query: undefined };
		const sure = await passing(fit, isTyping ? withoutQuery : asked);
		// An article that has changed meanwhile may be found by both of its versions.
		const others = await passing(
			like.filter((ref) => !fit.includes(ref)),
			withoutQuery,
		);
		const lost = fit.length + like.length - sure.length - others.length;
		return {
			refs: [...sure, ...others],
			total: ranked.total + ranked.similar.length - lost,
			similar: ranked.similar.length - (like.length - others.length),
			isMore: ranked.isMore,
		};
	}

	return {
		find,

		suggest: (query) => suggestSpelling({ index, memory, published, find }, query),

		async note(ref) {
			for (let tries = 0; tries < MAX_TRIES; tries++) {
				// In this order: what has changed since the first reading is seen by the writing.
				const standing = await index.read(ref);
				const publication = await published.read(ref);
				if (publication.kind === "unsettled") return;
				if (publication.kind === "gone") {
					if (standing.ordinal === undefined) return;
					if (await index.write(ref, standing, undefined)) return;
					continue;
				}
				await memory.look([], 0);
				const entry = entryOf(publication, {
					topics: (await catalogue()).of(publication.article),
					head: standing.head,
					knows: memory.knows,
				});
				if (standing.ordinal !== undefined && standing.mark === entry.mark) return;
				if (await index.write(ref, standing, entry)) return;
			}
		},
	};
}
