import { expect, test } from "vitest";
import { createDigestEngine } from "../../src/deliver/digests.ts";
import { createDigests } from "../../src/store/digests.ts";
import { follows, openLetterbox } from "../support/letterbox.ts";

/** A reader whose digest comes at eight in Berlin, and what they are sent. */
async function open() {
	const box = await openLetterbox({ at: "2026-11-27T02:00:00Z" });
	const sent: string[] = [];
	const api = {
		sendMessage: async (_chat: number, text: string) => {
			sent.push(text);
			return { message_id: sent.length };
		},
	} as unknown as Parameters<typeof createDigestEngine>[0]["api"];
	const engine = createDigestEngine({ ...box.deps, api, digests: createDigests(box) });
	const digest = { minute: 480, days: [] };
	const id = await box.addReader(follows("climate", { tempo: "digest", digest }));
	const to = (time: string) => void (box.clock.now = Date.parse(time));
	return {
		...box,
		id,
		sent,
		to,
		async digestAt(time: string): Promise<void> {
			to(time);
			while (await engine.isDue(box.now())) await engine.run();
		},
		/** The channel shows the newest version. */
		async settle(ref: string): Promise<void> {
			const revision = await box.redis.hget(box.keys.article(ref), "revision");
			const shown = { applied: revision ?? "", handled: revision ?? "" };
			await box.redis.hset(box.keys.post("@lindenford", ref), shown);
			await box.redis.zadd(box.keys.changed, box.now(), ref);
			await box.run();
		},
	};
}

test.each([
	["with nothing else to tell", false],
	["with something else to tell", true],
])(
	"what is just being changed at the digest's minute comes with the next one, %s",
	async (_, more) => {
		const on = await open();
		const ref = await on.publish("a", { topics: ["climate"] });
		if (more) await on.publish("b", { topics: ["climate"], title: "Another" });
		await on.run();
		on.to("2026-11-27T06:59:59Z");
		await on.publish(
			"a",
			{ topics: ["climate"], title: "The newer one" },
			{ applied: 1, handled: 1 },
		);
		await on.run();
		await on.digestAt("2026-11-27T07:00:00Z");
		expect(on.sent.map((text) => text.includes("Another"))).toEqual(more ? [true] : []);
		expect(on.sent.join()).not.toContain("part a");
		on.to("2026-11-27T07:00:05Z");
		await on.settle(ref);
		await on.digestAt("2026-11-28T07:00:00Z");
		expect(on.sent.at(-1)).toContain("The newer one");
		expect(on.sent.at(-1)).not.toContain("Another");
		await on.digestAt("2026-11-29T07:00:00Z");
		expect(on.sent).toHaveLength(more ? 2 : 1);
	},
);

test("what begins to be changed once the digest has been begun comes with the next one", async () => {
	const on = await open();
	const ref = await on.publish("a", { topics: ["climate"] });
	await on.run();
	// Another reader's digest has the articles read.
	const digest = { minute: 479, days: [] };
	await on.addReader(follows("bridges", { tempo: "digest", digest }));
	await on.digestAt("2026-11-27T06:59:59Z");
	await on.publish(
		"a",
		{ topics: ["climate"], title: "The newer one" },
		{ applied: 1, handled: 1 },
	);
	await on.digestAt("2026-11-27T07:00:00Z");
	expect(on.sent).toEqual([]);
	await on.settle(ref);
	await on.digestAt("2026-11-28T07:00:00Z");
	expect(on.sent).toEqual([expect.stringContaining("The newer one")]);
});
