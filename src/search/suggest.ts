import { distanceWithin } from "../article/edit-distance.ts";
import { type Query, type QueryTerm, searchKeys, showQuery } from "../article/query.ts";
import { formOf, tokensOf } from "../article/terms.ts";
import type { PublishedArticles } from "../store/published.ts";
import type { SearchIndex } from "../store/search-index.ts";
import type { Asked, Found } from "./search.ts";
import { allowedMistakes } from "./spelling.ts";

/** How many spellings are compared, those of most articles first. */
const MAX_COMPARED = 200_000;
const AT_ONCE = 10_000;

type Deps = {
	index: Pick<SearchIndex, "find" | "spellings">;
	published: Pick<PublishedArticles, "read">;
	find: (asked: Asked, page: { offset: number; count: number }) => Promise<Found>;
};

/** The query with the nearest spelling in the place of each word that no article has; undefined if that finds nothing. */
export async function suggestSpelling(deps: Deps, query: Query): Promise<string | undefined> {
	const words = query.wanted.flatMap((term) => term.words.map((word) => ({ word, term })));
	const nearest = new Map<string, string>();
	for (const { word, term } of words) {
		if (nearest.has(word) || (await isKnown(deps.index, word, term.isExact))) continue;
		const near = await nearestTo(deps.index, word);
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

async function isKnown(index: Deps["index"], word: string, isExact: boolean): Promise<boolean> {
	const groups = searchKeys({ wanted: [{ words: [word], isExact }], unwanted: [] });
	// What stands for nothing, such as a sign alone, is not to be spelt otherwise.
	if (groups.length === 0) return true;
	return (await index.find({ groups, from: undefined, to: undefined, count: 1 })).length > 0;
}

async function nearestTo(index: Deps["index"], word: string): Promise<string | undefined> {
	const written = formOf(word);
	const most = allowedMistakes(written);
	if (most === 0) return undefined;
	let best: { word: string; distance: number } | undefined;
	for (let skip = 0; skip < MAX_COMPARED; skip += AT_ONCE) {
		const spellings = await index.spellings(skip, AT_ONCE);
		for (const spelling of spellings) {
			const room = Math.min(most, (best?.distance ?? Infinity) - 1);
			const distance = distanceWithin(written, spelling.word, room);
			if (distance !== undefined) best = { word: spelling.word, distance };
			// The first of those that are nearest stands in most articles.
			if (best?.distance === 1) return best.word;
		}
		if (spellings.length < AT_ONCE) break;
	}
	return best?.word;
}
