import type { Article } from "../article/article.ts";
import type { Catalogue } from "../article/catalogue.ts";
import { reasonsFor } from "../article/matching.ts";
import { type ReadArticle, readArticle } from "../article/query.ts";
import type { Published } from "../store/published.ts";
import { isReached, type Subscriber } from "../store/readers.ts";
import type { Recipients } from "../store/recipients.ts";
import { FRESH_MS } from "./step.ts";

/** How many articles are at hand that were prepared for many readers. */
const MAX_PREPARED = 20;

/** An article that was read once, for many readers. */
export type Prepared = {
	/** Slugs of its topics, and of those that these belong to. */
	topics: readonly string[];
	read: ReadArticle;
};

/** Offers articles to readers, each whose rules it matches. */
export function createOffers(deps: {
	recipients: Pick<Recipients, "offer">;
	catalogue: () => Promise<Catalogue>;
	/** Reads an article's words. */
	readWords?: ((article: Article) => ReadArticle) | undefined;
	now: () => number;
}) {
	const { recipients, catalogue, readWords = readArticle, now } = deps;
	const prepared = new Map<string, Prepared>();

	async function prepare({ ref, revision, article }: Published): Promise<Prepared> {
		const name = `${ref} ${revision}`;
		const read = prepared.get(name)?.read ?? readWords(article);
		// Which topics it has may change with the newsroom file, or with the tags of others.
		const known = { topics: (await catalogue()).of(article), read };
		if (prepared.size >= MAX_PREPARED) prepared.clear();
		prepared.set(name, known);
		return known;
	}

	/** True while what was posted then may be brought to readers at all (Unix ms). */
	const isRecent = (postedAt: number): boolean => now() - postedAt <= FRESH_MS;

	/** True while an article may be brought to readers at all. */
	function isFresh({ article, postedAt }: Published): boolean {
		return isRecent(postedAt) && !(article.expiresAt !== undefined && article.expiresAt <= now());
	}

	return {
		prepare,
		isFresh,
		isRecent,

		/** Offers an article to those of the readers whom it is for, each once, however often it is repeated. */
		async offer(publication: Published, readers: readonly Subscriber[]): Promise<void> {
			const { ref, article, postedAt } = publication;
			const { topics, read } = await prepare(publication);
			const at = now();
			const offers = readers.filter(isReached).flatMap(({ id, reader }) => {
				const reasons = reasonsFor({ reader, article, topics, read, postedAt, now: at });
				return reasons.now.length === 0 ? [] : [{ id, why: reasons.now }];
			});
			if (offers.length > 0) await recipients.offer(ref, offers, at);
		},
	};
}
export type Offers = ReturnType<typeof createOffers>;
