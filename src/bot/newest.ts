import type { Published, PublishedArticles } from "../store/published.ts";

/** How many are read at a time. */
const AT_ONCE = 50;

/**
 * The articles that stand, the newest first; each is read when it is asked for, a few ahead.
 *
 * @param ask.count how many are looked at, at most
 */
export async function* newestOf(
	published: Pick<PublishedArticles, "list" | "readMany">,
	ask: { from?: number; count: number },
): AsyncGenerator<Published> {
	const refs = await published.list(ask);
	for (let start = 0; start < refs.length; start += AT_ONCE) {
		for (const one of await published.readMany(refs.slice(start, start + AT_ONCE))) {
			if (one.kind === "stands") yield one;
		}
	}
}
