import { expect, test } from "vitest";
import { type Announced, createArticleCampaigns } from "../../src/deliver/article-campaigns.ts";
import { createCampaignEngine } from "../../src/deliver/campaigns.ts";
import { createFanout } from "../../src/deliver/fanout.ts";
import { follows, openLetterbox } from "../support/letterbox.ts";

const FIRST_READER = 700_000_000;
const COUNT = 1150;
const PER_SECOND = 30;

/** More readers of one topic than are served at once, and what brings them an article. */
async function open() {
	const box = await openLetterbox();
	const ids = Array.from({ length: COUNT }, (_, index) => FIRST_READER + index);
	await Promise.all(ids.map((id) => box.readers.change(id, box.now(), follows("climate"))));
	const begun: Announced[] = [];
	const life = { isDying: false };
	const articles = createArticleCampaigns({
		...box.deps,
		perSecond: PER_SECOND,
		wake: () => {},
		wakeCourier: () => {},
		onBegun: async (announced) => {
			if (life.isDying) throw new Error("it dies here");
			begun.push(announced);
		},
	});
	const engine = () =>
		createCampaignEngine({
			...box.deps,
			articles,
			send: () => Promise.reject(new Error("articles are handed over")),
			isWanted: () => false,
			refused: async () => {},
		});
	const fanout = createFanout({ ...box.deps, beginMany: articles.begin });
	return { ...box, ids, begun, life, articles, engine, fanout };
}

/** Who has been offered the article so far. */
async function offered({ redis, keys }: Awaited<ReturnType<typeof open>>, ref: string) {
	return new Set((await redis.hkeys(keys.recipients(ref))).map(Number));
}

test("an article for very many readers is offered to all of them once, and no faster than it goes out", async () => {
	const on = await open();
	const ref = await on.publish("a", { topics: ["climate"] });
	on.clock.now += 10;
	await on.fanout.run();
	await on.fanout.run();
	expect(on.begun).toMatchObject([{ recipients: COUNT, takesMs: Math.ceil(COUNT / 0.03) }]);
	const [campaign = ""] = await on.campaigns.active();
	const engines = [on.engine(), on.engine()];
	let most = 0;
	for (let round = 0; (await on.campaigns.active()).length > 0 && round < 100; round++) {
		await Promise.all(engines.map((one) => one.run(campaign)));
		const { count } = await on.outbox.backlog(on.now());
		most = Math.max(most, count);
		// What goes out in the meantime.
		if (count > 0)
			for (const item of await on.outbox.claim(on.now(), 120, 0)) await on.outbox.done(item);
	}
	expect(await offered(on, ref)).toEqual(new Set(on.ids));
	expect(most).toBeLessThanOrEqual(PER_SECOND * 10 + 200);
	expect(await on.campaigns.read(campaign)).toMatchObject({
		state: "done",
		total: COUNT,
		counts: { sent: COUNT, uncertain: 0, skipped: 0 },
	});
});

test("a new version is brought to very many copies no faster than these can be changed", async () => {
	const on = await open();
	const ref = await on.publish("a", { topics: ["climate"] });
	await on.recipients.offer(
		ref,
		on.ids.map((id) => ({ id, why: [{ kind: "topic", slug: "climate" }] })),
		on.now(),
	);
	for (const item of await on.outbox.claim(on.now(), COUNT, 0)) await on.outbox.done(item);
	await on.publish("a", { topics: ["climate"], title: "The second version" });
	on.clock.now += 10;
	await createFanout({ ...on.deps, perSecond: PER_SECOND }).run();
	const due = async () => (await on.outbox.backlog(on.now())).count;
	expect(await due()).toBe(PER_SECOND * 10);
	on.clock.now += 5000;
	expect(await due()).toBe(PER_SECOND * 15);
	on.clock.now += 30_000;
	expect(await due()).toBe(COUNT);
});

test("admins are told of it also where the process that was to tell them has died", async () => {
	const on = await open();
	await on.publish("a", { topics: ["climate"] });
	on.clock.now += 10;
	on.life.isDying = true;
	await on.fanout.run();
	expect([on.begun.length, (await on.campaigns.active()).length]).toEqual([0, 0]);
	on.life.isDying = false;
	const next = createFanout({ ...on.deps, beginMany: on.articles.begin });
	await next.run();
	expect(on.begun).toMatchObject([{ recipients: COUNT }]);
	expect(await on.campaigns.active()).toHaveLength(1);
});

test("who does not want it any more, and everybody once it is withdrawn, is passed over", async () => {
	const on = await open();
	const ref = await on.publish("a", { topics: ["climate"] });
	on.clock.now += 10;
	await on.fanout.run();
	const [campaign = ""] = await on.campaigns.active();
	const [leaving = 0, stopping = 0] = on.ids;
	await on.readers.change(leaving, on.now(), (reader) => ({ ...reader, topics: {} }));
	await on.readers.change(stopping, on.now(), (reader) => ({ ...reader, isStopped: true }));
	const engine = on.engine();
	await engine.run(campaign);
	const first = await offered(on, ref);
	expect(first.size).toBe(98);
	expect([first.has(leaving), first.has(stopping)]).toEqual([false, false]);
	await on.retract("a");
	while (await engine.run(campaign));
	expect((await offered(on, ref)).size).toBe(98);
	expect(await on.campaigns.read(campaign)).toMatchObject({ state: "done" });
});

test("while nobody can say whether it stands, nobody is offered it, and nobody misses it by that", async () => {
	const on = await open();
	const ref = await on.publish("a", { topics: ["climate"] });
	on.clock.now += 10;
	await on.fanout.run();
	const [campaign = ""] = await on.campaigns.active();
	const post = on.keys.post("@lindenford", ref);
	await on.redis.hset(post, { handled: 0 });
	const engine = on.engine();
	for (let round = 0; round < 20; round++) await engine.run(campaign);
	expect((await offered(on, ref)).size).toBe(0);
	await on.redis.hset(post, { handled: 1 });
	on.clock.now += 10_000;
	for (let round = 0; round < 40; round++) {
		await engine.run(campaign);
		for (const item of await on.outbox.claim(on.now(), 500, 0)) await on.outbox.done(item);
	}
	expect((await offered(on, ref)).size).toBe(COUNT);
});

test("a process that dies between the offer and the note of it loses nobody and doubles nothing", async () => {
	const on = await open();
	const ref = await on.publish("a", { topics: ["climate"] });
	on.clock.now += 10;
	await on.fanout.run();
	const [campaign = ""] = await on.campaigns.active();
	const claimed = await on.campaigns.claim(campaign, on.now(), on.now() + 1000);
	if (claimed.kind !== "block") throw new Error("no block");
	const stored = await on.campaigns.read(campaign);
	if (stored === undefined) throw new Error("no campaign");
	await on.articles.handOver(
		stored,
		claimed.open.map(({ ordinal }) => ordinal),
	);
	const [item] = await on.outbox.claim(on.now(), 1, 0);
	if (item !== undefined) await on.outbox.done(item);
	// Nothing of it was noted: after the lease another does it again.
	on.clock.now += 2000;
	const engine = on.engine();
	for (let round = 0; round < 40; round++) {
		await engine.run(campaign);
		for (const next of await on.outbox.claim(on.now(), 500, 0)) {
			expect(next.member).not.toBe(item?.member);
			await on.outbox.done(next);
		}
	}
	expect(await offered(on, ref)).toEqual(new Set(on.ids));
});
