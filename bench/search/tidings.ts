import { type Article, articleRef } from "../../src/article/article.ts";
import { textToBody } from "../../src/article/body.ts";
import { readQuery } from "../../src/article/query.ts";
import { formOf } from "../../src/article/terms.ts";
import { compact } from "../../src/search/compact.ts";
import { entryOf } from "../../src/search/entry.ts";
import { createMemory } from "../../src/search/memory.ts";
import { createRanking } from "../../src/search/ranking.ts";
import { compactionFor } from "../../src/search/upkeep.ts";
import { createKeys } from "../../src/store/keys.ts";
import { createSearchCompaction } from "../../src/store/search-compaction.ts";
import { createSearchIndex } from "../../src/store/search-index.ts";
import type { Ask, Doc, Engine } from "./engines.ts";
import { processBytes } from "./memory.ts";
import { startPrivateRedis } from "./private-redis.ts";

/** What a head has beside what writing looks at. */
const UNUSED = {
	epoch: "",
	languages: [],
	compactedAt: 0,
	compactedNext: 0,
	isCompacting: false,
	compactions: 0,
};
/** How many articles are on their way to Redis at a time. */
const AT_ONCE = 32;

/** The index and the ranking of Tidings, over a Redis of their own; without the articles themselves. */
export async function openTidings(): Promise<Engine> {
	const server = await startPrivateRedis();
	const parts = { redis: server.redis, keys: createKeys("tidings") };
	const index = createSearchIndex(parts);
	const compaction = createSearchCompaction(parts);
	const emptyBytes = processBytes();
	const memory = createMemory(index);
	const ranking = createRanking({ index, memory, now: () => Date.now() });
	/** The names of articles that are no refs of Tidings', by their ordinals. */
	const names: string[] = [];
	let next = 0;
	let sums = [0, 0, 0, 0];

	async function put(doc: Doc): Promise<void> {
		const head = { lengths: sums, next };
		const made = entryOf(
			{ article: articleOf(doc), postedAt: doc.postedAt },
			{ topics: [], head, knows: memory.knows },
		);
		const entry = { ...made, compactions: memory.head()?.compactions ?? 0 };
		sums = sums.map((sum, field) => sum + (entry.lengths[field] ?? 0));
		const whole = { ...UNUSED, live: next, ...head };
		next++;
		names.push(doc.ref);
		const standing = { entry: "", turn: 0, ordinal: undefined, mark: "", head: whole };
		const outcome = await index.write(articleRef("bench", doc.ref), standing, entry);
		if (outcome !== "written") throw new Error(`${doc.ref} was not taken`);
	}

	return {
		name: "Tidings",
		async add(docs) {
			for (let from = 0; from < docs.length; from += AT_ONCE) {
				await memory.look([], 0);
				await Promise.all(docs.slice(from, from + AT_ONCE).map(put));
			}
			// As the upkeep does it.
			const why = compactionFor(await index.head(), await index.deadBytes(), Date.now());
			const isTrimming = why === "room";
			if (why !== undefined) await compact(compaction, { now: Date.now(), isTrimming });
		},
		async search({ text, prefix = false, near = false, recency = false, count, ...ask }: Ask) {
			const query = readQuery(text);
			if ("mistake" in query) return [];
			const { fitting, similar } = await ranking.rank(
				{
					query,
					topics: [],
					sources: ask.source === undefined ? [] : [ask.source],
					from: ask.from,
					to: ask.to,
					isStrict: false,
					isSimilarWelcome: near,
					typed: prefix ? formOf(/[^ ]+$/.exec(text)?.[0] ?? "") : undefined,
					isTimeless: !recency,
				},
				count,
			);
			const ordinals = [...fitting, ...similar].slice(0, count);
			await index.refs(ordinals);
			return ordinals.map((ordinal) => names[ordinal] ?? "");
		},
		// What every process keeps of the index counts, too.
		bytes: async () => (await server.bytes()) + processBytes() - emptyBytes,
		close: server.close,
	};
}

function articleOf({ ref, title, lead, body, tags, language, source }: Doc): Article {
	return {
		format: 2,
		source,
		id: ref,
		title,
		summary: lead,
		body: textToBody(body),
		attachments: [],
		authors: [],
		tags,
		topics: [],
		language,
		visibility: "public",
		silent: false,
	};
}
