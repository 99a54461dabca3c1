import { expect, test } from "vitest";
import { createCourier } from "../../src/deliver/courier.ts";
import { createDigestEngine } from "../../src/deliver/digests.ts";
import { createDigests } from "../../src/store/digests.ts";
import { follows, openLetterbox } from "../support/letterbox.ts";

type Box = Awaited<ReturnType<typeof openLetterbox>>;

/** What brings articles and digests to readers, and what it has told of. */
async function open(at?: string) {
	const box = await openLetterbox(at === undefined ? {} : { at });
	const told: string[] = [];
	const late: number[] = [];
	const deps = {
		...box.deps,
		onLetter: (kind: string, outcome: string) => void told.push(`${kind} ${outcome}`),
		onDigest: (lateMs: number) => void late.push(lateMs),
	};
	const courier = createCourier(deps);
	const digests = createDigestEngine({ ...deps, digests: createDigests(box) });
	return {
		...box,
		told,
		late,
		digests,
		async deliver(): Promise<void> {
			box.clock.now += 200;
			while (await box.fanout.isDue(box.now())) await box.fanout.run();
			while (await courier.isDue(box.now())) await courier.run();
		},
	};
}

const faults: [outcome: string, Parameters<Box["telegram"]["addFault"]>[0] | undefined][] = [
	["sent", undefined],
	["unknown", { method: "sendMessage", kind: "reset", after: true }],
	[
		"refused",
		{
			method: "sendMessage",
			kind: "error",
			code: 403,
			description: "Forbidden: bot was blocked by the user",
		},
	],
];

test.each(faults)("a message to a reader is told of once, as %s", async (outcome, fault) => {
	const box = await open();
	await box.addReader(follows("climate"));
	await box.publish("a", { topics: ["climate"] });
	if (fault !== undefined) box.telegram.addFault(fault);
	await box.deliver();
	await box.deliver();
	expect(box.told).toEqual([`article ${outcome}`]);
});

test("a message that is tried again is told of when it is over", async () => {
	const box = await open();
	await box.addReader(follows("climate"));
	await box.publish("a", { topics: ["climate"] });
	box.telegram.addFault({
		method: "sendMessage",
		kind: "error",
		code: 429,
		description: "Too Many Requests",
		retryAfter: 60,
	});
	await box.deliver();
	expect(box.told).toEqual([]);
	box.forward(2);
	await box.deliver();
	expect(box.told).toEqual(["article sent"]);
});

test("a digest is told of with how late it was, and one that was asked for is not", async () => {
	const box = await open("2026-11-27T02:00:00Z");
	const digest = { minute: 480, days: [] };
	const id = await box.addReader(follows("climate", { tempo: "digest", digest }));
	await box.publish("a", { topics: ["climate"] });
	await box.run();
	expect(await box.digests.digestNow(id)).toBe("sent");
	expect([box.told, box.late]).toEqual([[], []]);
	await box.publish("b", { topics: ["climate"], title: "Another" });
	await box.run();
	box.clock.now = Date.parse("2026-11-27T07:00:42Z");
	while (await box.digests.isDue(box.now())) await box.digests.run();
	expect(box.told).toEqual(["digest sent"]);
	expect(box.late).toEqual([42_000]);
});
