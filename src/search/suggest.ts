import { isCommonIn } from "../article/common-words.ts";
import { type Query, type QueryTerm, showQuery } from "../article/query.ts";
import { stemmerOf } from "../article/stems.ts";
import { formOf, tokensOf } from "../article/terms.ts";
import type { PublishedArticles } from "../store/published.ts";
import type { SearchIndex } from "../store/search-index.ts";
import type { Memory } from "./memory.ts";
import { listsOf } from "./plan.ts";
import type { Asked, Found } from "./search.ts";
import { allowedMistakes } from "./spelling.ts";

/** Of how many spellings it is looked up how many articles have them. */
const MAX_COMPARED = 100;

type Deps = {
	index: Pick<SearchIndex, "lengthsOf">;
	memory: Pick<Memory, "look" | "head" | "spellings">;
	published: Pick<PublishedArticles, "read">;
	find: (asked: Asked, page: { offset: number; count: number }) => Promise<Found>;
};

/** The query with the nearest spelling in the place of each word that no article has; undefined if that finds nothing. */
export async function suggestSpelling(deps: Deps, query: Query): Promise<string | undefined> {
	await deps.memory.look([], 0);
	const words = query.wanted.flatMap((term) => term.words);
	const nearest = new Map<string, string>();
	for (const word of words) {
		if (nearest.has(word) || (await isKnown(deps, word))) continue;
		const near = await nearestTo(deps, word);
		if (near === undefined) return undefined;
		nearest.set(word, near);
	}
	if (nearest.size === 0) return undefined;
	const better = withWords(query, nearest);
	const asked = { query: better, topics: [], sources: [], from: undefined, to: undefined };
	const { refs } = await deps.find(asked, { offset: 0, count: 1 });
	const [ref] = refs;
	if (ref === undefined) return undefined;
	return showQuery(withWords(query, await asWritten(deps, ref, nearest)));
}

function withWords(query: Query, words: ReadonlyMap<string, string>): Query {
	const wanted = query.wanted.map((term): QueryTerm => ({
		...term,
		words: term.words.map((word) => words.get(word) ?? word),
	}));
	return { ...query, wanted };
}

/** The words as an article writes them, with their accents; small, where the reader has written so. */
async function asWritten(
	{ published }: Deps,
	ref: string,
	words: ReadonlyMap<string, string>,
): Promise<Map<string, string>> {
	const publication = await published.read(ref);
	const text =
		publication.kind === "stands"
			? `${publication.article.title}\n${publication.article.summary ?? ""}`
			: "";
	const tokens = tokensOf(text);
	return new Map(
		[...words].map(([typed, near]) => {
			const found = tokens.find(({ form }) => form === near)?.spelling ?? near;
			return [typed, typed === typed.toLowerCase() ? found.toLowerCase() : found];
		}),
	);
}

/** How many articles have each word, at most: in whichever language. Of words of several letters apart, that is not known. */
async function articlesWith(
	{ index, memory }: Pick<Deps, "index" | "memory">,
	words: readonly string[],
): Promise<number[]> {
	const languages = memory.head()?.languages ?? [];
	const lists = words.map((word) => {
		const [term, ...others] = tokensOf(word);
		return term === undefined || others.length > 0
			? []
			: languages.flatMap((language) => listsOf(term, language, stemmerOf(language)));
	});
	const lengths = await index.lengthsOf(lists.flat());
	let at = 0;
	return lists.map((own) => {
		if (own.length === 0) return 1;
		const sum = lengths.slice(at, at + own.length).reduce((all, one) => all + one, 0);
		at += own.length;
		return sum;
	});
}

async function isKnown(deps: Deps, word: string): Promise<boolean> {
	const terms = tokensOf(word);
	const languages = deps.memory.head()?.languages ?? [];
	// What stands for nothing, such as a sign alone, is not to be spelt otherwise; nor what is in every text.
	const isCommon = languages.some((language) =>
		terms.every(({ form }) => isCommonIn(form, language)),
	);
	if (terms.length === 0 || isCommon) return true;
	if (terms.length === 1) {
		const [articles = 0] = await articlesWith(deps, [word]);
		return articles > 0;
	}
	const query = { wanted: [{ words: [word], isExact: false }], unwanted: [] };
	const asked = { query, topics: [], sources: [], from: undefined, to: undefined };
	return (await deps.find(asked, { offset: 0, count: 1 })).total > 0;
}

/** The nearest of the other spellings that articles have; of those that are alike, the one of most articles. */
async function nearestTo(deps: Deps, word: string): Promise<string | undefined> {
	const written = formOf(word);
	const most = allowedMistakes(written);
	if (most === 0) return undefined;
	const lexicon = await deps.memory.spellings();
	const near = lexicon.near(written, { most: most === 1 ? 1 : 2, count: MAX_COMPARED });
	const articles = await articlesWith(
		deps,
		near.map(({ spelling }) => spelling),
	);
	const [best] = near
		.map(({ form, distance }, place) => ({ form, distance, articles: articles[place] ?? 0 }))
		.filter((one) => one.articles > 0)
		.toSorted((a, b) => a.distance - b.distance || b.articles - a.articles);
	return best?.form;
}
