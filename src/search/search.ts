import type { Catalogue } from "../article/catalogue.ts";
import { matchesQuery, type Query, readArticle } from "../article/query.ts";
import { formOf } from "../article/terms.ts";
import type { Publication, Published, PublishedArticles } from "../store/published.ts";
import type { IndexHead } from "../store/search-head.ts";
import type { IndexEntry, SearchIndex } from "../store/search-index.ts";
import { searchLanguage } from "./analysis.ts";
import { entryOf } from "./entry.ts";
import { createMemory } from "./memory.ts";
import { withoutCommon } from "./plan.ts";
import { createRanking } from "./ranking.ts";
import { suggestSpelling } from "./suggest.ts";

/** How many articles are listed that no words are asked of, the newest first. */
const MAX_LISTED = 2000;
/** How many articles are read, the best first, where only their own words tell whether they fit; and so many at a time. */
const MAX_READ = 500;
const AT_ONCE = 25;
/** How often it is tried anew when an article, or the index, changes all the time. */
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
	/** The last word, where somebody may still be typing it: it may go on. */
	typed?: string | undefined;
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
	/**
	 * Brings the index up to what readers may see of an article now. May be repeated.
	 *
	 * @returns true when that was something else
	 */
	note: (ref: string) => Promise<boolean>;
};

/**
 * Looks for articles in the index, which also puts them in order. Those of the page that is asked for are read as readers
 * may see them now, and compared with the query itself.
 */
export function createSearch(deps: {
	index: SearchIndex;
	published: PublishedArticles;
	catalogue: () => Promise<Catalogue>;
	/** Is told how long each search took (ms), and whether somebody may still have been typing. */
	onSearch?: ((kind: "asked" | "typed", ms: number) => void) | undefined;
	now: () => number;
}): Search {
	const { index, published, catalogue, now } = deps;
	const memory = createMemory(index);
	const ranking = createRanking({ index, memory, now });

	/** Those of the articles that stand and fit, in their order, each once; those that change just now don't. */
	async function passing(refs: readonly string[], asked: Asked): Promise<string[]> {
		const { query, topics, sources, from = -Infinity, to = Infinity, isStrict = false } = asked;
		const known = topics.length === 0 ? undefined : await catalogue();
		const fits = (one: Publication): one is Published => {
			if (one.kind !== "stands" || one.postedAt < from || one.postedAt >= to) return false;
			const { article } = one;
			if (sources.length > 0 && !sources.includes(article.source)) return false;
			const own = known?.of(article);
			if (own !== undefined && !topics.some((topic) => own.includes(topic))) return false;
			if (query === undefined) return true;
			const language = searchLanguage(article.language);
			return matchesQuery(isStrict ? query : withoutCommon(query, language), readArticle(article));
		};
		const once = [...new Set(refs)];
		const found: string[] = [];
		for (let start = 0; start < once.length; start += AT_ONCE) {
			const some = await published.readMany(once.slice(start, start + AT_ONCE));
			for (const one of some) if (fits(one)) found.push(one.ref);
		}
		return found;
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
		const typed = asked.typed === undefined ? undefined : formOf(asked.typed);
		const { isStrict = false, isSimilarWelcome = false } = asked;
		const question = { ...asked, isStrict, isSimilarWelcome, typed, isTimeless: false };
		const end = page.offset + page.count;
		const ranked = await ranking.rank(question, Math.max(end, MAX_READ));
		// For somebody who goes on typing, what is likely to fit will do.
		if (ranked.isExact || (ranked.isLoose && typed === undefined)) {
			const refs = await passing(await index.refs(ranked.fitting.slice(0, MAX_READ)), asked);
			return {
				refs: refs.slice(page.offset, end),
				total: refs.length,
				similar: 0,
				isMore: ranked.isMore || ranked.total > MAX_READ,
			};
		}
		const from = Math.max(0, page.offset - ranked.total);
		const fit = ranked.fitting.slice(page.offset, end);
		const like = ranked.similar.slice(from, from + page.count - fit.length);
		const refs = await index.refs([...fit, ...like]);
		// What goes on, or is spelt otherwise, does not match the query itself; but what is not wanted is not.
		const lenient = { ...asked, query: query && { ...query, wanted: [] } };
		const sure = await passing(refs.slice(0, fit.length), typed === undefined ? asked : lenient);
		// An article that has changed meanwhile may be found by both of its versions.
		const others = (await passing(refs.slice(fit.length), lenient)).filter(
			(ref) => !sure.includes(ref),
		);
		const total = ranked.total + ranked.similar.length;
		const shown = sure.length + others.length;
		// Where all of it is on this page, what is lost of it is known.
		const isWhole = page.offset === 0 && total <= page.count;
		return {
			refs: [...sure, ...others],
			total: isWhole ? shown : total,
			similar: isWhole ? others.length : ranked.similar.length,
			isMore: ranked.isMore,
		};
	}

	/** What an article that stands is found by now. */
	async function entryFor(one: Published, head: IndexHead): Promise<IndexEntry> {
		const topics = (await catalogue()).of(one.article);
		const compactions = memory.head()?.compactions ?? 0;
		return { ...entryOf(one, { topics, head, knows: memory.knows }), compactions };
	}

	async function timed(asked: Asked, page: { offset: number; count: number }): Promise<Found> {
		const began = performance.now();
		const found = await find(asked, page);
		deps.onSearch?.(asked.typed === undefined ? "asked" : "typed", performance.now() - began);
		return found;
	}

	return {
		find: timed,

		suggest: (query) => suggestSpelling({ index, memory, published, find }, query),

		async note(ref) {
			for (let tries = 0; tries < MAX_TRIES; tries++) {
				// In this order: what has changed since the first reading is seen by the writing.
				let standing = await index.read(ref);
				const publication = await published.read(ref);
				if (publication.kind === "unsettled") return false;
				const isThere = standing.ordinal !== undefined;
				if (publication.kind === "gone" && !isThere) return false;
				await memory.look([], 0);
				const entry =
					publication.kind === "gone" ? undefined : await entryFor(publication, standing.head);
				if (isThere && standing.mark === entry?.mark) return false;
				let outcome = await index.write(ref, standing, entry);
				// Other articles have come meanwhile: that changes nothing of this one.
				for (let moves = 0; outcome === "moved" && moves < MAX_TRIES; moves++) {
					standing = { ...standing, head: await index.head() };
					outcome = await index.write(ref, standing, entry);
				}
				if (outcome === "written") return true;
			}
			throw new Error("The search index changes all the time: the article is brought in later.");
		},
	};
}
