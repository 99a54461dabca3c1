import { expect, test } from "vitest";
import { readQuery } from "../../src/article/query.ts";
import { compact } from "../../src/search/compact.ts";
import { startFinding } from "../support/finding.ts";
import { article } from "../support/newsroom.ts";

const bridge = readQuery("bridge");
const anywhere = { topics: [], sources: [], from: undefined, to: undefined };

test("what is appended to a list of which nothing else is left is taken out in its time, too", async () => {
	const { publish, withdraw, sync, search, stores, redis, keys } = await startFinding();
	const store = stores.searchCompaction;
	const bare = { summary: "", content_text: "Nothing.", tags: [], language: "en" };
	const found = async () => {
		if ("mistake" in bridge) throw new Error(bridge.mistake);
		return (await search.find({ ...anywhere, query: bridge }, { offset: 0, count: 9 })).refs;
	};
	await publish(article("a", { ...bare, title: "Bridge" }));
	await withdraw("a");
	await sync();

	let isFirst = true;
	const racing: typeof store = {
		...store,
		async read(names) {
			const lists = await store.read(names);
			if (isFirst) {
				isFirst = false;
				await publish(article("b", { ...bare, title: "Bridge" }));
			}
			return lists;
		},
	};
	expect(await compact(racing, { now: 0, isTrimming: false })).toBe(true);
	expect(await found()).toHaveLength(1);
	await publish(article("b", { ...bare, title: "Ferry" }));
	expect(await found()).toEqual([]);
	expect(await compact(store, { now: 0, isTrimming: false })).toBe(true);
	expect(await redis.exists(keys.word("en:bridg"))).toBe(0);
	expect(await found()).toEqual([]);
});

test("a compaction that another one has overtaken changes nothing any more", async () => {
	const { publish, search, stores } = await startFinding();
	const store = stores.searchCompaction;
	await publish(article("a", { title: "Bridge", tags: [] }));
	await publish(article("a", { title: "Bridges", tags: [] }));
	const overtaken: typeof store = {
		...store,
		async read(names) {
			await compact(store, { now: 1, isTrimming: false });
			return store.read(names);
		},
	};
	expect(await compact(overtaken, { now: 2, isTrimming: false })).toBe(false);
	expect(await stores.searchIndex.head()).toMatchObject({ compactedAt: 1, isCompacting: false });
	if ("mistake" in bridge) throw new Error(bridge.mistake);
	const query = readQuery("bridges");
	if ("mistake" in query) throw new Error(query.mistake);
	expect((await search.find({ ...anywhere, query }, { offset: 0, count: 9 })).total).toBe(1);
});
