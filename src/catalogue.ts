import type { Article } from "./article/article.ts";
import { catalogueOf, grownTopics, topicsOfTags } from "./article/catalogue-made.ts";
import type { Catalogue } from "./article/catalogue.ts";
import type { Routing } from "./article/routing.ts";
import { createTopics, type Topic } from "./article/topics.ts";
import type { PublishedArticles } from "./store/published.ts";

/** Where the newsroom file names no topics, they are grown from the tags of so many of the newest articles. */
const GROWN_FROM = 500;
/** So many of their tags become topics: a menu of a few pages. */
const MAX_GROWN = 60;
const GROWN_FOR_MS = 60_000;

/**
 * The topics that readers can follow, as they are now: those of the newsroom file or, where it has none, those grown
 * from the tags of what was published, which are counted once a minute at most.
 */
export function createCatalogue(deps: {
	/** What the newsroom file says now. */
	topics: () => readonly Topic[];
	topicNames: () => Record<string, Record<string, string>>;
	routing: () => Routing;
	/** The newsroom's language. */
	locale: string;
	published: Pick<PublishedArticles, "list" | "readMany">;
	now: () => number;
}): () => Promise<Catalogue> {
	const { routing, locale, published, now } = deps;
	let named: { topics: readonly Topic[]; names: object; catalogue: Catalogue } | undefined;
	let grown: { at: number; catalogue: Promise<Catalogue> } | undefined;

	function ofFile(topics: readonly Topic[]): Catalogue {
		const names = deps.topicNames();
		if (named?.topics === topics && named.names === names) return named.catalogue;
		const shown = topics.map(({ slug, parent }) => ({
			slug,
			parent,
			names: (Object.hasOwn(names, slug) && names[slug]) || {},
		}));
		const all = createTopics(topics);
		const catalogue = catalogueOf(shown, {
			locale,
			of: (article) => [...all.withParents(routing().assign(article).topics)],
		});
		named = { topics, names, catalogue };
		return catalogue;
	}

	async function grow(): Promise<Catalogue> {
		const refs = await published.list({ count: GROWN_FROM });
		const found = await published.readMany(refs);
		const articles = found.flatMap((one) => (one.kind === "stands" ? one.article : []));
		// Who follows a topic that is rare by now goes on getting it.
		return catalogueOf(grownTopics(articles, MAX_GROWN), { locale, of: topicsOfTags });
	}

	return async () => {
		const topics = deps.topics();
		if (topics.length > 0) return ofFile(topics);
		if (grown !== undefined && Math.abs(now() - grown.at) < GROWN_FOR_MS) return grown.catalogue;
		const growing = { at: now(), catalogue: grow() };
		grown = growing;
		growing.catalogue.catch(() => {
			if (grown === growing) grown = undefined;
		});
		return growing.catalogue;
	};
}

/** Tells the topics that an article counts for. Those that are grown follow from its tags alone. */
export function countedTopics(deps: {
	/** What the newsroom file says now. */
	topics: () => readonly Topic[];
	catalogue: () => Promise<Catalogue>;
}) {
	return async (article: Article): Promise<readonly string[]> =>
		deps.topics().length === 0 ? topicsOfTags(article) : (await deps.catalogue()).of(article);
}
