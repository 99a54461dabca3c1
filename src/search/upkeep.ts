import { randomUUID } from "node:crypto";
import type { Logger } from "../logger.ts";
import type { Leases } from "../store/leases.ts";
import type { PublishedArticles } from "../store/published.ts";
import type { SearchCompaction } from "../store/search-compaction.ts";
import type { IndexHead } from "../store/search-head.ts";
import type { SearchIndex } from "../store/search-index.ts";
import { compact } from "./compact.ts";
import type { Search } from "./search.ts";

const HOUR_MS = 60 * 60 * 1000;
/** How long a process that has begun this is not followed by another. */
const LEASE_MS = 60_000;
/** How many articles are looked at in one go, and how long after the last of them it begins anew. */
const AT_ONCE = 50;
const REST_MS = 6 * HOUR_MS;
/** It is compacted when so many articles are dead, and these are so large a part of all; */
const MANY_DEAD = 1000;
const DEAD_SHARE = 0.1;
/** or when one is, and it was not done for so long: what was withdrawn leaves no word behind; */
const LONGEST_MS = 24 * HOUR_MS;
/** or when it has grown by so many articles, and by such a part: lists take twice the room that they need by then. */
const MUCH_GROWN = 5000;
const GROWN_SHARE = 0.5;
const DEAD_BYTES = 4;

/** Whether an index is to be compacted, and for what: to be rid of the dead, or to take less room. */
export function compactionFor(
	{ live, next, compactedAt, compactedNext }: IndexHead,
	deadBytes: number,
	now: number,
): "dead" | "room" | undefined {
	const dead = deadBytes / DEAD_BYTES;
	const grown = next - compactedNext;
	if (grown >= MUCH_GROWN && grown >= GROWN_SHARE * live) return "room";
	if (dead >= MANY_DEAD && dead >= DEAD_SHARE * live) return "dead";
	return dead > 0 && Math.abs(now - compactedAt) > LONGEST_MS ? "dead" : undefined;
}

/**
 * Keeps the index in order, in one process at a time: looks at all articles by and by, the newest first, so that
 * whatever has not come into it, or stands under topics that are others by now, is put right; and compacts it.
 */
export function createUpkeep(deps: {
	index: Pick<SearchIndex, "head" | "deadBytes">;
	compaction: SearchCompaction;
	leases: Pick<Leases, "take">;
	published: Pick<PublishedArticles, "listTimed">;
	search: Pick<Search, "note">;
	/** Another object: the newsroom's topics have changed. */
	topics: () => unknown;
	logger: Logger;
	now: () => number;
}) {
	const { index, compaction, leases, published, search, logger, now } = deps;
	const owner = randomUUID();
	/** Up to which time of posting it was looked (undefined at the beginning), and which ones of that very time. */
	let before: number | undefined;
	let seen = new Set<string>();
	let restUntil = 0;
	let topics = deps.topics();
	let isEnding = false;

	const isOurs = () => leases.take("search", owner, LEASE_MS);

	/** @returns true when something was put right: there may be more of it */
	async function sweep(): Promise<boolean> {
		if (deps.topics() !== topics) {
			topics = deps.topics();
			before = undefined;
			seen = new Set();
			restUntil = 0;
		}
		if (now() < restUntil) return false;
		const to = before === undefined ? {} : { to: before + 1 };
		const listed = await published.listTimed({ ...to, count: AT_ONCE + seen.size });
		const fresh = listed.filter(({ ref }) => !seen.has(ref));
		let isChanged = false;
		for (const { ref } of fresh) {
			try {
				isChanged = (await search.note(ref)) || isChanged;
			} catch (error) {
				logger.error({ err: error, ref }, "an article could not be brought into the search index");
			}
		}
		const last = fresh.at(-1);
		if (last === undefined) {
			before = undefined;
			seen = new Set();
			restUntil = now() + REST_MS;
			return false;
		}
		seen = new Set(listed.filter(({ at }) => at === last.at).map(({ ref }) => ref));
		before = last.at;
		return isChanged;
	}

	async function due(): Promise<"dead" | "room" | undefined> {
		const [head, deadBytes] = await Promise.all([index.head(), index.deadBytes()]);
		return compactionFor(head, deadBytes, now());
	}

	return {
		isDue: async (): Promise<boolean> =>
			now() >= restUntil || deps.topics() !== topics || (await due()) !== undefined,

		/**
		 * Does some of it.
		 *
		 * @returns true when there may be more that has to be put right
		 */
		async run(): Promise<boolean> {
			if (isEnding || !(await isOurs())) return false;
			const why = await due();
			if (why !== undefined) {
				const isDone = await compact(compaction, {
					now: now(),
					isTrimming: why === "room",
					goOn: async () => !isEnding && (await isOurs()),
				});
				logger.info({ why, isDone }, "the search index was compacted");
			}
			return (await sweep()) && !isEnding;
		},

		/** Begins nothing any more; a compaction that is under way ends soon, and is begun anew another time. */
		end(): void {
			isEnding = true;
		},
	};
}
