import type { Catalogue } from "../article/catalogue.ts";
import { type ReadArticle, readArticle } from "../article/query.ts";
import type { Published, PublishedArticles } from "../store/published.ts";

const WEEK_MS = 7 * 86_400_000;
/** No more articles are at hand; of a week with more of them, the newest. */
const MAX_ARTICLES = 2000;
/** How many records are asked for in one go. */
const BATCH = 200;
/** For how long the list of articles holds, and what is known of each: the chosen ones are looked at again. */
const LIST_MS = 5000;
const KNOWN_MS = 60_000;

/** An article that was read once, for the digests of many. */
export type Shelved = Published & {
	/** Slugs of its topics, and of those that these belong to. */
	topics: readonly string[];
	read: ReadArticle;
};

/** What was found of an article, and when; `unsettled` since its first post, where nobody could say. */
type Known = { shelved: Shelved | undefined; unsettled: number | undefined; at: number };

/** The articles of the last week at hand, prepared for many readers. */
export function createDigestShelf(deps: {
	published: Pick<PublishedArticles, "list" | "readMany">;
	catalogue: () => Promise<Catalogue>;
	now: () => number;
}) {
	const { published, now } = deps;
	let known = new Map<string, Known>();
	let shelf: { all: readonly Shelved[]; unsettled: readonly number[]; at: number } = {
		all: [],
		unsettled: [],
		at: -Infinity,
	};
	let filling: Promise<void> | undefined;

	async function fill(): Promise<void> {
		const at = now();
		const refs = await published.list({ from: at - WEEK_MS, count: MAX_ARTICLES });
		const old = refs.filter((ref) => Math.abs(at - (known.get(ref)?.at ?? -Infinity)) >= KNOWN_MS);
		const catalogue = await deps.catalogue();
		const next = new Map(
			refs.flatMap((ref) => {
				const one = known.get(ref);
				return one === undefined ? [] : [[ref, one] as const];
			}),
		);
		for (let from = 0; from < old.length; from += BATCH) {
			const some = old.slice(from, from + BATCH);
			const publications = await published.readMany(some);
			for (const [index, ref] of some.entries()) {
				const publication = publications[index];
				const shelved =
					publication?.kind === "stands"
						? shelve(publication, catalogue, known.get(ref)?.shelved)
						: undefined;
				const unsettled = publication?.kind === "unsettled" ? publication.postedAt : undefined;
				next.set(ref, { shelved, unsettled, at });
			}
		}
		known = next;
		shelf = {
			all: refs.flatMap((ref) => next.get(ref)?.shelved ?? []),
			unsettled: refs.flatMap((ref) => next.get(ref)?.unsettled ?? []),
			at,
		};
	}

	return {
		/** The articles of the last week that stand, by the time of their posts, the newest first. */
		async recent(): Promise<readonly Shelved[]> {
			const age = now() - shelf.at;
			if (age >= LIST_MS || age < 0) {
				filling ??= fill().finally(() => {
					filling = undefined;
				});
				await filling;
			}
			return shelf.all;
		},

		/** When those were first posted (Unix ms) of which nobody could say, as of then, whether they stand. */
		unsettled: (): readonly number[] => shelf.unsettled,
	};
}
export type DigestShelf = ReturnType<typeof createDigestShelf>;

function shelve(
	publication: Published,
	catalogue: Catalogue,
	before: Shelved | undefined,
): Shelved {
	// Words are read anew only where they may be others.
	const read =
		before?.revision === publication.revision ? before.read : readArticle(publication.article);
	return { ...publication, topics: catalogue.of(publication.article), read };
}
