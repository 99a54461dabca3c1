import { newStemmer } from "snowball-stemmers";
import type { Ask, Doc, Engine, Manner } from "./engines.ts";
import { processBytes } from "./memory.ts";
import { importUrl } from "./peers.ts";

const BOOST = { title: 4, lead: 2 };
const names = {
	exact: "MiniSearch",
	forgiving: "MiniSearch",
	even: "MiniSearch, no boosts",
	stemmed: "MiniSearch, stemmed",
} as const;
/** Edits that a word may be away, as a share of its letters: what its documentation shows. */
const FUZZY = 0.2;

/** MiniSearch's BM25+ over four fields, in this process. It knows no phrases: their words are found anywhere. */
export async function openMiniSearch(manner: Manner): Promise<Engine> {
	const { default: MiniSearch } = (await import(
		await importUrl("minisearch", "dist/es/index.js")
	)) as { default: MiniSearchClass };
	const before = processBytes();
	const index = new MiniSearch({
		idField: "ref",
		fields: ["title", "lead", "body", "tags"],
		storeFields: ["source", "postedAt"],
		searchOptions: { boost: manner === "even" || manner === "stemmed" ? {} : BOOST },
		...(manner === "stemmed" ? { processTerm: createStemming() } : {}),
	});
	const optionsOf = manner === "exact" ? exact : forgiving;
	return {
		name: names[manner],
		async add(docs) {
			index.addAll(docs.map((doc) => ({ ...doc, tags: doc.tags.join(" ") })));
		},
		async search(ask) {
			const found = index.search(ask.text.replaceAll('"', " "), {
				...optionsOf(ask),
				...(isFiltered(ask) ? { filter: (hit) => passes(ask, hit) } : {}),
			});
			return found.slice(0, ask.count).map(({ id }) => id);
		},
		async bytes() {
			return processBytes() - before;
		},
		async close() {},
	};
}

const forgiving = (): Options => ({ prefix: true, fuzzy: FUZZY });

const exact = (ask: Ask): Options => ({
	combineWith: "AND",
	prefix: ask.prefix === true ? (_, index, words) => index === words.length - 1 : false,
	fuzzy: ask.near === true ? FUZZY : false,
});

function createStemming(): (word: string) => string {
	const stemmer = newStemmer("english");
	return (word) => stemmer.stem(word.toLowerCase());
}

function isFiltered({ source, from, to }: Ask): boolean {
	return source !== undefined || from !== undefined || to !== undefined;
}

function passes({ source, from = -Infinity, to = Infinity }: Ask, hit: Hit): boolean {
	return (
		(source === undefined || hit.source === source) && hit.postedAt >= from && hit.postedAt < to
	);
}

type Hit = Pick<Doc, "source" | "postedAt"> & { id: string };
type Options = {
	combineWith?: "AND" | "OR";
	prefix?: boolean | ((word: string, index: number, words: string[]) => boolean);
	fuzzy?: number | false;
	filter?: (hit: Hit) => boolean;
};
type MiniSearchClass = new (options: {
	idField: string;
	fields: string[];
	storeFields: string[];
	searchOptions: { boost: Record<string, number> };
	processTerm?: (word: string) => string;
}) => {
	addAll(docs: readonly object[]): void;
	search(text: string, options: Options): Hit[];
};
