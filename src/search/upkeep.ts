import type { Logger } from "../logger.ts";
import type { PublishedArticles } from "../store/published.ts";
import type { SearchCompaction } from "../store/search-compaction.ts";
import type { SearchIndex } from "../store/search-index.ts";
import { compact } from "./compact.ts";
import type { Search } from "./search.ts";

const HOUR_MS = 60 * 60 * 1000;
/** How many articles are looked at in one go, and how long after the last of them it begins anew. */
const AT_ONCE = 50;
const REST_MS = 6 * HOUR_MS;
/** It is compacted when so many articles are dead, and these are so large a part of all; */
const MANY_DEAD = 1000;
const DEAD_SHARE = 0.1;
/** or when there is one, and it was not done for so long: what was withdrawn leaves no word behind. */
const LONGEST_MS = 24 * HOUR_MS;
const DEAD_BYTES = 4;

/**
 * Keeps the index in order: looks at all articles by and by, the newest first, so that whatever has not come into it,
 * or stands under topics that are others by now, is put right; and compacts it.
 */
export function createUpkeep(deps: {
	index: Pick<SearchIndex, "head" | "deadBytes">;
	compaction: SearchCompaction;
	published: Pick<PublishedArticles, "list" | "timeOf">;
	search: Pick<Search, "note">;
	/** Another object: the newsroom's topics have changed. */
	topics: () => unknown;
	logger: Logger;
	now: () => number;
}) {
	const { index, compaction, published, search, logger, now } = deps;
	/** Up to which time of posting it was looked; undefined at the beginning. */
	let before: number | undefined;
	let restUntil = 0;
	let topics = deps.topics();

	async function sweep(): Promise<void> {
		if (deps.topics() !== topics) {
			topics = deps.topics();
			before = undefined;
			restUntil = 0;
		}
		if (now() < restUntil) return;
		const refs = await published.list({
			...(before === undefined ? {} : { to: before }),
			count: AT_ONCE,
		});
		for (const ref of refs) {
			await search.note(ref).catch((error: unknown) => {
				logger.error({ err: error, ref }, "an article could not be brought into the search index");
			});
		}
		const last = refs.at(-1);
		const at = last === undefined ? undefined : await published.timeOf(last);
		// Of those of one moment, all were looked at or the same ones come again.
		before = at === undefined || at === before ? undefined : at;
		if (refs.length < AT_ONCE || before === undefined) {
			before = undefined;
			restUntil = now() + REST_MS;
		}
	}

	async function isToBeCompacted(): Promise<boolean> {
		const dead = (await index.deadBytes()) / DEAD_BYTES;
		if (dead === 0) return false;
		const { live, compactedAt } = await index.head();
		return (
			(dead >= MANY_DEAD && dead >= DEAD_SHARE * live) || Math.abs(now() - compactedAt) > LONGEST_MS
		);
	}

	return {
		isDue: async (): Promise<boolean> =>
			now() >= restUntil || deps.topics() !== topics || (await isToBeCompacted()),

		/** Does some of it. */
		async run(): Promise<boolean> {
			if (await isToBeCompacted()) {
				const isDone = await compact(compaction, now());
				logger.info({ isDone }, "the search index was compacted");
			}
			await sweep();
			return false;
		},
	};
}
