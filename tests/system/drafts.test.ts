import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { DeskDraft } from "../../src/article/desk-draft.ts";
import { readConfig } from "../../src/config.ts";
import { createDrafts, DRAFT_MEMORY_MS } from "../../src/store/drafts.ts";
import { createJournal } from "../../src/store/journal.ts";
import { createKeys } from "../../src/store/keys.ts";
import { environment } from "../support/environment.ts";
import { openRedis } from "../support/newsroom.ts";

const draft: DeskDraft = { title: "Ferry", pictures: [], topics: [], isSilent: false };
const view = { screen: "main", look: 0, locale: "en", moves: 1 };
const ada = { by: 501, name: "Ada", now: 1000 };
const bo = { by: 502, name: "Bo", now: 2000 };

async function begun() {
	const redis = openRedis();
	const keys = createKeys(`test-${randomUUID()}`);
	const drafts = createDrafts({ redis, keys });
	await drafts.begin("a", draft, ada);
	const rename = (title: string, editor = ada, seen = 1) =>
		drafts.change("a", editor, { what: "title", seen }, (one) => ({ ...one, title }));
	return { redis, keys, drafts, rename, journal: createJournal({ redis, keys }) };
}

describe("a draft", () => {
	test("is begun once, and kept for thirty days after its last change", async () => {
		const { redis, keys, drafts, rename } = await begun();
		expect(await drafts.begin("a", { ...draft, title: "Other" }, bo)).toBe(false);
		expect((await drafts.read("a"))?.draft.title).toBe("Ferry");
		await redis.pexpire(keys.draft("a"), 5000);
		await rename("Bridge");
		expect(await redis.pttl(keys.draft("a"))).toBeGreaterThan(DRAFT_MEMORY_MS - 60_000);
		expect(await drafts.open(2000)).toHaveLength(1);
		expect(await drafts.open(2000 + DRAFT_MEMORY_MS)).toHaveLength(0);
	});

	test("takes changes of different parts from whomever, and of one part only what was seen", async () => {
		const { drafts, rename } = await begun();
		expect((await rename("Bridge", bo)).kind).toBe("changed");
		const loud = { what: "silent", seen: 1 } as const;
		const silenced = await drafts.change("a", ada, loud, (one) => ({ ...one, isSilent: true }));
		expect(silenced.kind).toBe("changed");
		const refused = await rename("Boat");
		expect(refused).toMatchObject({ kind: "conflict", change: { by: 502, name: "Bo" } });
		expect((await drafts.read("a"))?.draft).toMatchObject({ title: "Bridge", isSilent: true });
		expect((await rename("Boat", ada, 3)).kind).toBe("changed");
	});

	test("takes every one of twenty changes of different editors, one after the other", async () => {
		const { drafts } = await begun();
		const add = (index: number) =>
			drafts.change("a", { ...ada, by: 600 }, { what: "topics", seen: 1 }, (one) => ({
				...one,
				topics: [...one.topics, `topic-${index}`],
			}));
		await Promise.all(Array.from({ length: 15 }, (_, index) => add(index)));
		const stored = await drafts.read("a");
		expect(new Set(stored?.draft.topics).size).toBe(15);
		expect(stored?.revision).toBe(16);
	});

	test("is closed as it was seen, once, with one entry in the journal; then nobody changes it", async () => {
		const { drafts, rename, journal } = await begun();
		const seen = await drafts.read("a");
		if (seen === undefined) throw new Error("there is no draft");
		await rename("Bridge", bo);
		const entry = { what: "published", by: 501, title: "Ferry" } as const;
		expect(await drafts.close(seen, "publishing", ada, entry)).toBe(false);
		const now = await drafts.read("a");
		const closing = Array.from({ length: 20 }, () =>
			drafts.close(now ?? seen, "publishing", bo, entry),
		);
		expect((await Promise.all(closing)).filter(Boolean)).toHaveLength(1);
		expect(await journal.read({ count: 10 })).toHaveLength(1);
		expect(await rename("Late", ada, 9)).toMatchObject({ kind: "closed" });
		expect(await drafts.open(3000)).toHaveLength(0);
		expect((await drafts.read("a"))?.closed).toEqual({ by: 502, name: "Bo", at: 2000 });
	});

	test("is shown to whoever sees it after each change, and what was changed meanwhile once more", async () => {
		const { drafts, rename } = await begun();
		await drafts.wish("a", 501, 1000, () => view);
		expect(await drafts.due(999, 10)).toEqual([]);
		const place = { id: "a", person: 501 };
		expect(await drafts.due(1000, 10)).toEqual([place]);
		const look = await drafts.look("a", 501);
		const shown = { messageId: 7, print: "", looks: [], moves: 1 };
		await rename("Bridge", bo);
		await drafts.noteShown(place, shown, look?.wish ?? "", undefined);
		expect(await drafts.due(5000, 10)).toEqual([place]);
		await drafts.noteShown(place, shown, (await drafts.look("a", 501))?.wish ?? "", undefined);
		expect(await drafts.due(5000, 10)).toEqual([]);
		expect(await drafts.wish("none", 501, 1000, () => view)).toBe(false);
	});
});

test("no source of the newsroom file has the name of what editors write", () => {
	const text = "sources:\n  - { name: chat, format: json-feed, secret_env: WEBHOOK_SECRETS }\n";
	const read = () => readConfig(environment("http://127.0.0.1"), { path: "newsroom.yaml", text });
	expect(read).toThrow("the names api and chat are built in");
});
