import { expect, test } from "vitest";
import type { Stats } from "../../src/article/stats.ts";
import { createCourier } from "../../src/deliver/courier.ts";
import { createDigestEngine } from "../../src/deliver/digests.ts";
import { createDigests } from "../../src/store/digests.ts";
import { createForgetting } from "../../src/store/forgetting.ts";
import { follows, openLetterbox } from "../support/letterbox.ts";

const hours = (from: number, to: number) => ({ from: from * 60, to: to * 60 });

/** What brings articles and digests to readers; everything counts for the two days that are read. */
async function open(at = "2026-11-26T11:00:00Z") {
	const box = await openLetterbox({ at });
	const engine = createDigestEngine({
		...box.deps,
		botName: async () => "tidings_test_bot",
		digests: createDigests({ ...box, zone: () => "Europe/Berlin" }),
	});
	const deps = { ...box.deps, sendBundle: (id: number) => engine.sendBundle(id) };
	const courier = createCourier(deps);
	return {
		...box,
		engine,
		/** Does everything that is due, and what follows from it. */
		async deliver(): Promise<void> {
			box.clock.now += 200;
			for (let round = 0; round < 5; round++) {
				while (await box.fanout.isDue(box.now())) await box.fanout.run();
				while (await courier.isDue(box.now())) await courier.run();
				for (const { member } of await box.bundleTimes.claim(box.now(), 10, 1)) {
					await engine.sendBundle(Number(member));
				}
				box.clock.now += 5000;
			}
		},
		read: (): Promise<Stats> => box.stats.read({ days: 2 }),
	};
}

test("who comes is gained, and who blocks the bot, is gone or forgotten is lost, each once", async () => {
	const box = await open();
	const forgetting = createForgetting({ ...box, readers: box.readers });
	const [blocking, gone, leaving, staying] = [
		await box.addReader(follows("climate")),
		await box.addReader(follows("climate")),
		await box.addReader(follows("climate")),
		await box.addReader(follows("bridges")),
	];
	await box.readers.change(staying, box.now(), (reader) => ({ ...reader, isRich: true }));
	expect((await box.read()).readers).toEqual({ now: 4, gained: [0, 4], lost: [0, 0] });

	box.forward(24 * 60);
	await box.readers.note(blocking, { blockedAt: box.now() });
	await box.readers.note(blocking, { blockedAt: box.now() + 1 });
	await box.departures.note(gone, box.now());
	await box.departures.note(gone, box.now() + 1);
	await Promise.all([1, 2, 3].map(() => forgetting.forget(leaving)));
	// Forgotten after thirty days, they were lost before.
	await forgetting.forget(gone);
	expect((await box.read()).readers).toEqual({ now: 2, gained: [4, 0], lost: [0, 3] });

	await box.readers.note(blocking, { blockedAt: undefined, goneAt: undefined });
	await box.readers.note(blocking, { blockedAt: undefined, goneAt: undefined });
	expect((await box.read()).readers).toEqual({ now: 2, gained: [4, 1], lost: [0, 3] });
	const { topics } = await box.stats.read({ days: 2 });
	expect(topics).toEqual([]);
});

test("a message counts once it is there, and a refused one or one that nobody knows of does not", async () => {
	const box = await open();
	for (let count = 0; count < 3; count++) await box.addReader(follows("climate"));
	const refusing = await box.addReader(follows("climate"));
	const unknown = await box.addReader(follows("climate"));
	box.telegram.block(refusing, true);
	box.telegram.addFault({ method: "sendMessage", chat: unknown, kind: "reset", after: true });
	await box.publish("a", { topics: ["climate"] });
	await box.deliver();
	await box.deliver();
	const { quiet, readers } = await box.read();
	expect(quiet).toEqual({ waiting: [0, 0], delivered: [0, 3], share: 0 });
	expect(readers.lost).toEqual([0, 1]);
});

test("what waited for the end of quiet hours is told from what came at once, alone and in a bundle", async () => {
	const box = await open("2026-11-26T22:30:00Z");
	const night = { quiet: hours(23, 7) };
	const awake = await box.addReader(follows("climate"));
	await box.addReader(follows("science", night));
	await box.addReader(follows("climate", night));
	await box.publish("a", { topics: ["climate"] });
	await box.publish("b", { topics: ["climate"] });
	await box.deliver();
	expect(box.got(awake)).toHaveLength(2);
	expect((await box.read()).quiet).toEqual({ waiting: [0, 0], delivered: [0, 2], share: 0 });
	const alone = await box.addReader(follows("bridges", night));
	await box.publish("c", { topics: ["bridges"] });
	await box.deliver();

	box.clock.now = Date.parse("2026-11-27T06:00:01Z");
	await box.deliver();
	expect(box.got(alone)).toHaveLength(1);
	// Two bundles and one that came alone.
	expect((await box.read()).quiet).toEqual({ waiting: [0, 3], delivered: [2, 3], share: 3 / 5 });
});

test("a digest counts when it was sent, however often it is settled, and an empty one does not", async () => {
	const box = await open("2026-11-27T02:00:00Z");
	const digest = { minute: 480, days: [] };
	const id = await box.addReader(follows("climate", { tempo: "digest", digest }));
	await box.addReader(follows("bridges", { tempo: "digest", digest }));
	await box.publish("a", { topics: ["climate"], _tidings: { story: { id: "s", title: "S" } } });
	box.forward(1);
	await box.publish("b", { topics: ["climate"], _tidings: { story: { id: "s", title: "S" } } });
	await box.deliver();
	box.clock.now = Date.parse("2026-11-27T07:00:30Z");
	while (await box.engine.run());
	while (await box.engine.run());
	expect((await box.read()).digests).toEqual({ sent: [0, 1], opened: [0, 0] });
	const [message] = box.got(id);
	const links =
		message?.entities?.flatMap((one) => (one.type === "text_link" ? one.url : [])) ?? [];
	expect(links.filter((url) => url.includes("?start="))).toEqual([
		expect.stringMatching(/^https:\/\/t\.me\/tidings_test_bot\?start=m_[\w-]{22}_d$/),
	]);
});

test("an opened digest counts by its update, however often that is worked off", async () => {
	const box = await open();
	await Promise.all([7, 7, 8].map((update) => box.statsNotes.opened(update, box.now())));
	await box.statsNotes.searched(7, { isEmpty: true, words: "tram" }, box.now());
	await box.statsNotes.searched(9, { isEmpty: false, words: "bridge" }, box.now());
	const { digests, searches } = await box.read();
	expect(digests.opened).toEqual([0, 2]);
	expect(searches).toEqual({ total: 1, without: 0 });
});

test("nothing that is counted names a reader", async () => {
	const box = await open();
	const id = await box.addReader(follows("climate"));
	await box.publish("a", { topics: ["climate"] });
	await box.deliver();
	await box.statsNotes.searched(1, { isEmpty: true, words: "tram" }, box.now());
	const days = await box.redis.keys(box.keys.stats("*"));
	expect(days.length).toBeGreaterThan(1);
	for (const key of days) {
		expect(key).not.toContain(String(id));
		if ((await box.redis.type(key)) !== "hash") continue;
		expect(JSON.stringify(await box.redis.hgetall(key))).not.toContain(String(id));
		expect(await box.redis.pttl(key)).toBeGreaterThan(399 * 24 * 3_600_000);
	}
});
