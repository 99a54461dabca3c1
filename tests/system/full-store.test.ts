import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { newReader } from "../../src/article/reader.ts";
import { isStoreFull } from "../../src/store/full.ts";
import type { Recipient } from "../../src/store/recipients.ts";
import { contentOf } from "../support/consistency.ts";
import { type KeptWorld, openKeptWorld } from "../support/kept-world.ts";
import { startPrivateStore } from "../support/private-store.ts";

/** One that stands, and what is done to it: `refused` while Redis is full, or `done` all the same. */
type Path = {
	when: "refused" | "done";
	begin?: (world: KeptWorld) => Promise<unknown>;
	run: (world: KeptWorld) => Promise<unknown>;
};

const channel = "@lindenford" as const;
const T = Date.parse("2026-01-01T12:00:00Z");
const attempt = {
	id: "attempt",
	owner: "me",
	hash: "h",
	now: T,
	until: T + 20_000,
	sent: { kind: "text" as const, shown: [], count: 1, isPinned: false },
	story: "bridge",
	sound: { kind: "always" as const },
	day: "2026-01-01",
};
const why = [{ kind: "alert" as const, id: 1 }];

async function aPost(world: KeptWorld) {
	const ref = world.refOf("a");
	const post = await world.stores.posts.read(channel, ref);
	if (post === undefined) throw new Error("no post");
	return post;
}

async function begun(world: KeptWorld): Promise<void> {
	await world.send("a", {});
	await world.stores.lanes.take(channel, "me", T + 1000);
	expect(await world.stores.posts.begin(await aPost(world), attempt)).toBeDefined();
}

async function readers(world: KeptWorld, count = 3): Promise<void> {
	for (let id = 1; id <= count; id++) {
		await world.stores.readers.change(id, T, () => ({ ...newReader(T), ceiling: 5 }));
	}
}

async function offered(world: KeptWorld): Promise<void> {
	await readers(world);
	await world.publish("a");
	await world.stores.recipients.offer(world.refOf("a"), [{ id: 1, why }], T);
}

const day = { id: "attempt", until: T + 20_000, day: "2026-01-01", ceiling: 5 };

async function sending(world: KeptWorld): Promise<void> {
	await offered(world);
	expect(await world.stores.recipients.begin(world.refOf("a"), 1, day)).toBe("begun");
}

const campaign = { id: "letter", kind: "broadcast", payload: {}, by: 501, isPaid: false } as const;

async function running(world: KeptWorld) {
	const { campaigns } = world.stores;
	await campaigns.make(campaign, T);
	await campaigns.fill("letter", Uint32Array.from([0, 1, 2]), T);
	await campaigns.start("letter", T);
	return campaigns;
}

/** A campaign's block, with two of its recipients in flight. */
const blocks = new WeakMap<KeptWorld, Parameters<KeptWorld["stores"]["campaigns"]["begin"]>[0]>();

async function inFlight(world: KeptWorld): Promise<void> {
	const campaigns = await running(world);
	const claimed = await campaigns.claim("letter", T, T + 60_000);
	if (claimed.kind !== "block") throw new Error("no block");
	blocks.set(world, claimed.block);
	await campaigns.begin(claimed.block, [0, 1], T, T + 60_000);
}

function blockOf(world: KeptWorld) {
	const block = blocks.get(world);
	if (block === undefined) throw new Error("no block");
	return block;
}

async function planned(world: KeptWorld) {
	await offered(world);
	const reader = await world.stores.readers.read(1);
	if (reader === undefined) throw new Error("no reader");
	return { id: 1, ordinal: reader.ordinal, token: "token", planned: undefined };
}

async function left(world: KeptWorld) {
	const { recipients, digests } = world.stores;
	const ref = world.refOf("a");
	const json = (await digests.received(1, [ref])).get(ref)?.json;
	const to: Recipient = { state: "listed", why, at: T };
	expect(await recipients.read(ref, 1)).toBeDefined();
	return [{ ref, from: json, to }];
}

const notice = { id: "late", kind: "late", data: { channel, minutes: "6" } } as const;

const paths: Record<string, Path> = {
	"an article": { when: "refused", run: (w) => w.send("a", {}) },
	"a newer version of one": {
		when: "refused",
		begin: (w) => w.publish("a"),
		run: (w) => w.send("a", { title: "Newer" }),
	},
	"a withdrawal": {
		when: "refused",
		begin: (w) => w.publish("a"),
		run: (w) => w.send("a", "withdrawn"),
	},
	"old news": {
		when: "refused",
		begin: (w) =>
			w.send("b", { date_published: "2025-12-01T10:00:00Z", url: "https://news.example/b" }),
		run: (w) => w.send("a", { date_published: "2025-12-01T10:00:00Z" }),
	},
	"the next post of a channel": {
		when: "refused",
		begin: (w) => w.send("a", {}),
		run: (w) => w.stores.lanes.take(channel, "me", T + 1000),
	},
	"the beginning of a post": {
		when: "refused",
		async begin(w) {
			await w.send("a", {});
			await w.stores.lanes.take(channel, "me", T + 1000);
		},
		run: async (w) => w.stores.posts.begin(await aPost(w), attempt),
	},
	"what came of a post": {
		when: "done",
		begin: begun,
		run: async (w) =>
			w.stores.posts.settle(await aPost(w), {
				attempt: "attempt",
				change: { state: "posted", handled: 1, applied: 1, messageId: 7, postedAt: T },
				now: T,
				notice: { id: "plain", kind: "plain", data: {} },
			}),
	},
	"a post that is put off": {
		when: "done",
		async begin(w) {
			await w.send("a", {});
			await w.stores.lanes.take(channel, "me", T + 1000);
		},
		run: (w) => w.stores.lanes.postpone(channel, w.refOf("a"), T + 60_000),
	},
	"an admin's yes": {
		when: "refused",
		begin: (w) => w.send("a", {}, { trust: "review" }),
		run: (w) => w.stores.holds.release(w.refOf("a"), { by: 501, now: T }),
	},
	"a reader who is new": { when: "refused", run: (w) => readers(w, 1) },
	"a reader's wish": {
		when: "refused",
		begin: (w) => readers(w),
		run: (w) =>
			w.stores.readers.change(1, T, (reader) => ({
				...reader,
				topics: { town: { tempo: "now" as const, since: T } },
				alerts: [{ id: 1, query: "bridge", tempo: "now" as const, since: T }],
				saved: [{ ref: w.refOf("a"), at: T, remindAt: T + 1000 }],
			})),
	},
	"an article for readers": {
		when: "refused",
		async begin(w) {
			await readers(w);
			await w.publish("a");
		},
		run: (w) =>
			w.stores.recipients.offer(
				w.refOf("a"),
				[1, 2].map((id) => ({ id, why })),
				T,
			),
	},
	"the beginning of a message to one": {
		when: "refused",
		begin: offered,
		run: (w) => w.stores.recipients.begin(w.refOf("a"), 1, day),
	},
	"what came of it": {
		when: "done",
		begin: sending,
		run: (w) =>
			w.stores.recipients.settle(w.refOf("a"), 1, {
				from: ["sending"],
				attempt: "attempt",
				change: { state: "sent", messageId: 7, hash: "h" },
				now: T,
			}),
	},
	"the beginning of a digest": {
		when: "refused",
		begin: planned,
		async run(w) {
			const [listed, moves] = [await planned(w), await left(w)];
			return w.stores.digests.begin(listed, { now: T, until: T + 1000, moves });
		},
	},
	"what came of a digest": {
		when: "done",
		async begin(w) {
			const listed = await planned(w);
			await w.stores.digests.begin(listed, { now: T, until: T + 1000, moves: await left(w) });
		},
		async run(w) {
			const reader = await w.stores.readers.read(1);
			const listed = { id: 1, ordinal: reader?.ordinal ?? 0, token: "token", planned: undefined };
			return w.stores.digests.settle(
				listed,
				{ kind: "sent" },
				{ now: T, moves: [], digestAt: T + 9 },
			);
		},
	},
	"a campaign": { when: "refused", run: (w) => w.stores.campaigns.make(campaign, T) },
	"the start of one": {
		when: "refused",
		async begin(w) {
			await w.stores.campaigns.make(campaign, T);
			await w.stores.campaigns.fill("letter", Uint32Array.from([0, 1, 2]), T);
		},
		run: (w) => w.stores.campaigns.start("letter", T),
	},
	"the pause of one": {
		when: "done",
		begin: running,
		run: (w) => w.stores.campaigns.pause("letter", T),
	},
	"the end of one before its time": {
		when: "done",
		begin: inFlight,
		run: (w) => w.stores.campaigns.cancel("letter", T),
	},
	"what came of some of its messages": {
		when: "done",
		begin: inFlight,
		run: (w) =>
			w.stores.campaigns.settle(
				blockOf(w),
				[
					{ place: 0, what: "sent" },
					{ place: 1, what: "back" },
				],
				T,
				T + 60_000,
			),
	},
	"a notice": { when: "refused", run: (w) => w.stores.notices.add(notice, T) },
	"that it was told": {
		when: "done",
		begin: (w) => w.stores.notices.add(notice, T),
		run: (w) => w.stores.notices.told("late", { admin: 501, version: 1, messageId: 7, at: T }),
	},
	"an update from Telegram": { when: "refused", run: (w) => w.stores.updates.keep(9, "{}") },
	"that one is worked off": { when: "done", run: (w) => w.stores.updates.conclude(9) },
	"a search entry": {
		when: "refused",
		begin: async (w) => w.post((await w.send("a", {})).ref),
		async run(w) {
			const standing = await w.stores.searchIndex.read(w.refOf("b"));
			return w.stores.searchIndex.write(w.refOf("b"), standing, {
				postedAt: T,
				language: "en",
				terms: new Map([["en:bridge", 3]]),
				text: Buffer.from([1, 2]),
				lengths: [1, 1, 1, 1],
				spellings: "en:bridge\n",
				compactions: 0,
				mark: "m",
			});
		},
	},
};

const named = (when: Path["when"]) =>
	Object.entries(paths).filter(([, path]) => path.when === when);

/** Takes a path twice, with room and without, and tells what stands before and after each. */
async function take(path: Path) {
	const { url } = await startPrivateStore();
	const prefix = `full-${randomUUID()}`;
	const open = (database: number) => openKeptWorld({ url, prefix, database });
	const [roomy, tight] = [open(0), open(1)];
	for (const world of [roomy, tight]) await path.begin?.(world);
	const before = await contentsOf(tight);
	await path.run(roomy);
	const wanted = await contentsOf(roomy);
	expect(wanted).not.toEqual(before);
	await tight.redis.config("SET", "maxmemory", "1");
	const error = await path.run(tight).then(
		() => undefined,
		(error: unknown) => error,
	);
	await tight.redis.config("SET", "maxmemory", "0");
	const found = await contentsOf(tight);
	return {
		before,
		wanted,
		found,
		error,
		again: () => path.run(tight).then(() => contentsOf(tight)),
	};
}

describe("while Redis is full, not a part is written of", () => {
	test.each(named("refused"))("%s", async (_what, path) => {
		const { before, wanted, found, error, again } = await take(path);
		expect(isStoreFull(error)).toBe(true);
		expect(found).toEqual(before);
		// Nothing stands in the way of the same once there is room.
		expect(await again()).toEqual(wanted);
	});
});

describe("while Redis is full, all is written down of", () => {
	test.each(named("done"))("%s", async (_what, path) => {
		const { wanted, found, error } = await take(path);
		expect(error).toBeUndefined();
		expect(found).toEqual(wanted);
	});
});

/** What stands where; names that a process makes up, and times of the server's clock, are the same ones in all. */
async function contentsOf({ redis, keys }: KeptWorld): Promise<Record<string, string>> {
	const names = (await redis.keys(`${keys.root}*`)).toSorted();
	const today = new RegExp(`\\b${String(Date.now()).slice(0, 4)}\\d{9}\\b`, "g");
	const uuid = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/g;
	const contents = names.map(async (name) => {
		const content = (await contentOf(redis, Buffer.from(name))).toString("latin1");
		return [name, content.replace(uuid, "a name").replace(today, "a time")] as const;
	});
	return Object.fromEntries(await Promise.all(contents));
}
