import { describe, expect, test } from "vitest";
import type { Reader } from "../../src/article/reader.ts";
import { createCourier } from "../../src/deliver/courier.ts";
import { createFanout } from "../../src/deliver/fanout.ts";
import { follows, openLetterbox } from "../support/letterbox.ts";
import { until } from "../support/newsroom.ts";
import { digestTime } from "../support/reader-store.ts";

const texts = (messages: { text?: string }[]) => messages.map(({ text }) => text ?? "");
const hours = (from: number, to: number) => ({ from: from * 60, to: to * 60 });

describe("an article that matches a reader's rules", () => {
	test("comes as one message, however many rules match, with its buttons", async () => {
		const box = await openLetterbox();
		const both = (reader: Reader): Reader => ({
			...follows("climate")(follows("science")(reader)),
			stories: { flood: { since: 0, title: "The flood" } },
		});
		const id = await box.addReader(both);
		const ref = await box.publish("a", {
			topics: ["climate"],
			_tidings: { story: { id: "flood" } },
		});
		await box.run();
		const [message, ...others] = box.got(id);
		expect(others).toEqual([]);
		expect(message?.text).toContain("The bridge of Lindenford, part a");
		expect(message?.reply_markup?.inline_keyboard).toEqual([
			[
				{ text: "Why?", callback_data: `dl:why:${ref}` },
				{ text: "🔖 Save", callback_data: `dl:save:${ref}:1` },
				{
					text: "Share",
					url: "https://t.me/share/url?url=https%3A%2F%2Ft.me%2Flindenford%2Fa&text=The%20bridge%20of%20Lindenford%2C%20part%20a",
				},
			],
			[{ text: "In the channel", url: "https://t.me/lindenford/a" }],
		]);
		expect((await box.recipients.read(ref, id))?.why).toEqual([
			{ kind: "topic", slug: "science" },
			{ kind: "topic", slug: "climate" },
			{ kind: "story", id: "flood" },
		]);
		expect(box.noted).toEqual([ref]);
	});

	test("comes in the reader's language", async () => {
		const box = await openLetterbox();
		const id = await box.addReader(follows("climate"), "de");
		await box.publish("a", { topics: ["climate"] });
		await box.run();
		expect(JSON.stringify(box.got(id)[0]?.reply_markup)).toContain("Warum?");
	});

	test("comes to nobody whose rule is younger, in the digest, muted or of another topic", async () => {
		const box = await openLetterbox();
		const ids = [
			await box.addReader(follows("climate", { since: box.now() + 1 })),
			await box.addReader(follows("climate", { tempo: "digest" })),
			await box.addReader(follows("climate", { mutedSources: { api: { until: null } } })),
			await box.addReader(follows("climate", { isStopped: true })),
			await box.addReader(follows("bridges")),
		];
		const muted = await box.addReader(
			follows("climate", { mutedSources: { api: { until: box.now() + 100 } } }),
		);
		await box.publish("a", { topics: ["climate"] });
		await box.run();
		for (const id of ids) expect(box.got(id)).toEqual([]);
		expect(box.got(muted)).toHaveLength(1);
	});

	test("comes to readers also when Telegram refuses its newest version for good in the channel", async () => {
		const box = await openLetterbox();
		const id = await box.addReader(follows("climate"));
		await box.publish("a", { topics: ["climate"] }, { applied: 0 });
		await box.run();
		expect(box.got(id)).toHaveLength(1);
	});

	test.each([
		["that is held for a decision", { hold: "review" }, {}, {}],
		["whose newest version stands nowhere yet", {}, { applied: 0, handled: 0 }, {}],
		["that is being sent", {}, { state: "sending" }, {}],
		["that expired", {}, {}, { _tidings: { expires: "2026-11-26T10:00:00Z" } }],
	])("comes to nobody: one %s", async (_, stored, post, more) => {
		const box = await openLetterbox();
		const id = await box.addReader(follows("climate"));
		const ref = await box.publish("a", { topics: ["climate"], ...more }, post);
		await box.redis.hset(box.keys.article(ref), { ...stored, note: "" });
		await box.run();
		expect(box.got(id)).toEqual([]);
		expect(await box.fanout.isDue(box.now())).toBe(false);
	});

	test("comes to nobody where the channel is private", async () => {
		const box = await openLetterbox({ channel: "-1001000000077" as never });
		const id = await box.addReader(follows("climate"));
		await box.publish("a", { topics: ["climate"] });
		await box.run();
		expect(box.got(id)).toEqual([]);
	});

	test("comes to nobody when it was posted more than a day ago, and is never offered twice", async () => {
		const box = await openLetterbox();
		const late = await box.addReader(follows("climate"));
		const ref = await box.publish("old", { topics: ["climate"] }, { postedAt: 1000 });
		await box.run();
		expect(box.got(late)).toEqual([]);
		await box.publish("old", { topics: ["climate"] }, { postedAt: box.now() });
		await box.run();
		await box.publish("old", { topics: ["climate"] });
		await box.run();
		expect(box.got(late)).toHaveLength(1);
		expect(await box.stateOf(ref, late)).toBe("sent");
	});

	test("shows nothing of a text that is paid", async () => {
		const box = await openLetterbox();
		const id = await box.addReader(follows("climate"));
		const paid = { content_text: "The secret recipe.", _tidings: { visibility: "paid" } };
		await box.publish("a", { topics: ["climate"], ...paid });
		await box.run();
		expect(texts(box.got(id))[0]).toContain("part a");
		expect(JSON.stringify(box.telegram.calls())).not.toContain("secret recipe");
	});

	test("still comes once with twenty fan-outs and couriers at a time", async () => {
		const box = await openLetterbox();
		const ids: number[] = [];
		for (let count = 0; count < 5; count++) ids.push(await box.addReader(follows("climate")));
		for (const one of ["a", "b"]) await box.publish(one, { topics: ["climate"] });
		box.clock.now += 10;
		const fanouts = Array.from({ length: 20 }, () => createFanout(box.deps));
		await Promise.all(fanouts.map((fanout) => fanout.run()));
		const couriers = Array.from({ length: 20 }, () => createCourier(box.deps));
		await Promise.all(couriers.map((courier) => courier.run()));
		await box.run();
		for (const id of ids) {
			expect(
				texts(box.got(id))
					.map((text) => text.split("\n")[0])
					.toSorted((one, other) => (one ?? "").localeCompare(other ?? "")),
			).toEqual(["The bridge of Lindenford, part a", "The bridge of Lindenford, part b"]);
		}
	});
});

describe("a process that dies", () => {
	test.each(["note", "touch", "concerned", "offer", "search", "seen"])(
		"at the step %s of the fan-out loses nobody and doubles nothing",
		async (step) => {
			const box = await openLetterbox();
			const id = await box.addReader(follows("climate"));
			await box.publish("a", { topics: ["climate"] });
			box.clock.now += 10;
			for (const isDone of [false, true]) {
				const die = dyingAt(step, isDone);
				const dying = createFanout({
					...box.deps,
					published: die(box.published),
					recipients: die(box.recipients),
					offers: die(box.deps.offers),
					audience: die(box.deps.audience),
					readers: die(box.readers),
					search: die({ note: async () => {}, search: undefined }, step === "search" ? "note" : ""),
				});
				await dying.run();
			}
			await box.run();
			expect(box.got(id)).toHaveLength(1);
			expect(await box.fanout.isDue(box.now())).toBe(false);
		},
	);

	test("before it has begun to send leaves it to the next", async () => {
		const box = await openLetterbox();
		const id = await box.addReader(follows("climate"));
		await box.publish("a", { topics: ["climate"] });
		box.clock.now += 10;
		await box.fanout.run();
		expect(await box.outbox.claim(box.now(), 10, 60_000)).toHaveLength(1);
		await box.run();
		expect(box.got(id)).toEqual([]);
		box.forward(1);
		await box.run();
		expect(box.got(id)).toHaveLength(1);
	});

	test("while it sends leaves it for the digest: nobody knows whether it came", async () => {
		const box = await openLetterbox();
		const id = await box.addReader(follows("climate"));
		const ref = await box.publish("a", { topics: ["climate"] });
		box.clock.now += 10;
		await box.fanout.run();
		const attempt = { id: "x", until: box.now() + 5000, day: "2026-11-26", ceiling: 12 };
		expect(await box.recipients.begin(ref, id, attempt)).toBe("begun");
		// The connection may repeat what it does not know to be done.
		expect(await box.recipients.begin(ref, id, attempt)).toBe("begun");
		expect(await box.recipients.begin(ref, id, { ...attempt, id: "y" })).toBe("no");
		expect(await box.recipients.count(id, "2026-11-26")).toBe(1);
		await box.run();
		expect(await box.stateOf(ref, id)).toBe("sending");
		box.forward(1);
		await box.run();
		expect(await box.stateOf(ref, id)).toBe("left");
		expect(box.got(id)).toEqual([]);
		// The next morning at eight in Berlin.
		expect(await digestTime(box, id)).toBe(String(Date.parse("2026-11-27T07:00:00Z")));
		expect(box.log.join("")).toContain("nobody knows");
	});
});

test("an answer that comes after a message was given up still tells that it was sent", async () => {
	const box = await openLetterbox();
	const id = await box.addReader(follows("climate"));
	const ref = await box.publish("a", { topics: ["climate"] });
	box.telegram.addFault({ method: "sendMessage", kind: "delay", ms: 600 });
	box.clock.now += 10;
	await box.fanout.run();
	const slow = box.courier.run();
	await until(async () => (await box.stateOf(ref, id)) === "sending", "the call");
	box.forward(2);
	await createCourier(box.deps).run();
	expect(await box.stateOf(ref, id)).toBe("left");
	await slow;
	expect(await box.stateOf(ref, id)).toBe("sent");
	await box.publish("a", { topics: ["climate"], title: "Second" });
	await box.run();
	expect(texts(box.got(id))).toEqual([expect.stringContaining("Second")]);
});

describe("what Telegram answers", () => {
	const sends = (box: Awaited<ReturnType<typeof openLetterbox>>) =>
		box.telegram.calls().filter(({ method }) => method === "sendMessage").length;

	async function sendWith(
		fault: Parameters<Awaited<ReturnType<typeof openLetterbox>>["telegram"]["addFault"]>[0],
	) {
		const box = await openLetterbox();
		const id = await box.addReader(follows("climate"));
		box.telegram.addFault({ method: "sendMessage", ...fault });
		const ref = await box.publish("a", { topics: ["climate"] });
		await box.run();
		return { box, id, ref };
	}

	test("with a pause, is obeyed, and the message sent after it", async () => {
		const { box, id, ref } = await sendWith({
			kind: "error",
			code: 429,
			description: "Too Many Requests: retry after 90",
			retryAfter: 90,
		});
		expect(await box.stateOf(ref, id)).toBe("due");
		expect(await box.recipients.count(id, "2026-11-26")).toBe(0);
		box.forward(1);
		await box.run();
		expect(sends(box)).toBe(1);
		box.forward(1);
		await box.run();
		expect(box.got(id)).toHaveLength(1);
	});

	test.each([
		[{ kind: "error", code: 500, description: "Internal Server Error" }, 0],
		[{ kind: "reset", after: true }, 1],
		[{ kind: "html", after: false }, 0],
	] as const)(
		"or does not answer leaves it for the digest, and sends nothing again: %o",
		async (fault, came) => {
			const { box, id, ref } = await sendWith(fault);
			expect(await box.stateOf(ref, id)).toBe("left");
			box.forward(60);
			await box.run();
			expect(box.got(id)).toHaveLength(came);
			expect(sends(box)).toBe(1);
			expect(box.log.filter((line) => line.includes('"uncertain":1'))).toHaveLength(1);
		},
	);

	test("of one who blocks the bot is noted, and nothing more is sent to them", async () => {
		const { box, id, ref } = await sendWith({
			kind: "error",
			code: 403,
			description: "Forbidden: bot was blocked by the user",
		});
		expect(await box.stateOf(ref, id)).toBe("dropped");
		expect((await box.readers.read(id))?.blockedAt).toBe(box.now());
		await box.publish("b", { topics: ["climate"] });
		await box.run();
		expect(sends(box)).toBe(1);
		expect(await box.recipients.count(id, "2026-11-26")).toBe(0);
	});

	test("of an account that is gone has it forgotten after 30 days", async () => {
		const { box, id } = await sendWith({
			kind: "error",
			code: 403,
			description: "Forbidden: user is deactivated",
		});
		expect((await box.readers.read(id))?.goneAt).toBe(box.now());
		expect(await box.departures.isDue(box.now() + 29 * 86_400_000)).toBe(false);
		expect(await box.departures.isDue(box.now() + 30 * 86_400_000)).toBe(true);
	});

	test("about formatting makes the same text go out plain, once", async () => {
		const { box, id } = await sendWith({
			kind: "error",
			code: 400,
			description: "Bad Request: can't parse entities: strange",
		});
		const [message] = box.got(id);
		expect(message?.text).toContain("The bridge of Lindenford, part a");
		expect(message?.entities?.some(({ type }) => type === "bold") ?? false).toBe(false);
		const {
			box: other,
			id: unlucky,
			ref,
		} = await sendWith({
			kind: "error",
			code: 400,
			description: "Bad Request: strange",
			times: 2,
		});
		expect(await other.stateOf(ref, unlucky)).toBe("left");
		expect(await other.recipients.count(unlucky, "2026-11-26")).toBe(0);
	});
});

describe("between offer and send", () => {
	test.each<[string, (reader: Reader) => Reader, string]>([
		[
			"mutes the source",
			(reader) => ({ ...reader, mutedSources: { api: { until: null } } }),
			"dropped",
		],
		["stops everything", (reader) => ({ ...reader, isStopped: true }), "dropped"],
		["unfollows the topic", (reader) => ({ ...reader, topics: {} }), "dropped"],
		["wants it in the digest", follows("climate", { tempo: "digest" }), "left"],
		[
			"unfollows it and follows it again",
			follows("climate", { since: Date.parse("2027-01-01") }),
			"dropped",
		],
	])("a reader who %s gets nothing", async (_, change, state) => {
		const box = await openLetterbox();
		const id = await box.addReader(follows("climate"));
		const ref = await box.publish("a", { topics: ["climate"] });
		box.clock.now += 10;
		await box.fanout.run();
		await box.readers.change(id, box.now(), change);
		await box.run();
		expect(box.got(id)).toEqual([]);
		expect(await box.stateOf(ref, id)).toBe(state);
	});

	test("a reader who stops while the turn is waited for gets nothing", async () => {
		let stop = async () => {};
		const box = await openLetterbox({
			pacing: {
				ask: async () => {
					await stop();
					return "go";
				},
				giveBack: () => {},
				within: (_, run) => run(),
			},
		});
		const id = await box.addReader(follows("climate"));
		stop = async () =>
			void (await box.readers.change(id, box.now(), (reader) => ({ ...reader, isStopped: true })));
		await box.publish("a", { topics: ["climate"] });
		await box.run();
		expect(box.got(id)).toEqual([]);
	});

	test("a reader who is forgotten leaves nothing behind, even when the message is on its way", async () => {
		const box = await openLetterbox();
		const id = await box.addReader(follows("climate"));
		const ref = await box.publish("a", { topics: ["climate"] });
		box.clock.now += 10;
		await box.fanout.run();
		await box.recipients.begin(ref, id, {
			id: "x",
			until: box.now() + 5000,
			day: "2026-11-26",
			ceiling: 12,
		});
		await box.readers.forget(id, box.now());
		await box.recipients.forget(id, box.now());
		const settled = await box.recipients.settle(ref, id, {
			from: ["sending"],
			attempt: "x",
			change: { state: "sent", messageId: 3 },
			now: box.now(),
		});
		expect(settled).toBe(false);
		await box.recipients.offer(ref, [{ id, why: [{ kind: "topic", slug: "climate" }] }], box.now());
		await box.run();
		const left: string[] = [];
		for (const key of await box.redis.keys(`${box.keys.jobs.replace(":jobs", "")}:*`)) {
			const dump = (await box.redis.dumpBuffer(key))?.toString("latin1") ?? "";
			if (key.includes(String(id)) || dump.includes(String(id))) left.push(key);
		}
		expect(left).toEqual([]);
	});

	test("an article that is withdrawn comes to nobody, and to all when it is back", async () => {
		const box = await openLetterbox();
		const id = await box.addReader(follows("climate"));
		const ref = await box.publish("a", { topics: ["climate"] });
		box.clock.now += 10;
		await box.fanout.run();
		await box.retract("a");
		await box.run();
		expect(box.got(id)).toEqual([]);
		expect(await box.stateOf(ref, id)).toBe(undefined);
		await box.publish("a", { topics: ["climate"] });
		await box.run();
		expect(box.got(id)).toHaveLength(1);
	});
});

test("what is on its way is not forgotten by one who has seen the article withdrawn before", async () => {
	const box = await openLetterbox();
	const id = await box.addReader(follows("climate"));
	const ref = await box.publish("a", { topics: ["climate"] });
	box.clock.now += 10;
	await box.fanout.run();
	const attempt = { id: "one", until: box.now() + 1000, day: "2026-11-26", ceiling: 9 };
	expect(await box.recipients.begin(ref, id, attempt)).toBe("begun");
	expect(await box.recipients.remove(ref, id, ["due", "waiting"])).toBe(false);
	expect(await box.stateOf(ref, id)).toBe("sending");
	expect(await box.recipients.remove(ref, id)).toBe(true);
	expect(await box.stateOf(ref, id)).toBe(undefined);
});

describe("a message that was sent", () => {
	test("is edited when its article changes, and not when that says nothing new", async () => {
		const box = await openLetterbox();
		const id = await box.addReader(follows("climate"));
		await box.publish("a", { topics: ["climate"] });
		await box.run();
		await box.publish("a", { topics: ["climate"], title: "The bridge is closed" });
		await box.run();
		expect(texts(box.got(id))).toEqual([expect.stringContaining("The bridge is closed")]);
		expect(box.got(id)[0]?.reply_markup?.inline_keyboard).toHaveLength(2);
		const edits = () => box.telegram.calls().filter(({ method }) => method === "editMessageText");
		expect(edits()).toHaveLength(1);
		await box.publish("a", { topics: ["climate"], title: "The bridge is closed" });
		await box.run();
		expect(edits()).toHaveLength(1);
	});

	test("says so when its article is withdrawn, without buttons, and tells it again when it is back", async () => {
		const box = await openLetterbox();
		const id = await box.addReader(follows("climate"), "de");
		const ref = await box.publish("a", { topics: ["climate"] });
		await box.run();
		await box.retract("a");
		await box.run();
		const [notice] = box.got(id);
		expect(notice?.text).toBe("Dieser Artikel wurde zurückgezogen.");
		expect(notice?.reply_markup).toBeUndefined();
		expect(await box.stateOf(ref, id)).toBe("withdrawn");
		expect(await box.published.list({ count: 5 })).toEqual([]);
		await box.publish("a", { topics: ["climate"] });
		await box.run();
		expect(texts(box.got(id))).toEqual([expect.stringContaining("part a")]);
	});

	test("is edited once more where the answer to an edit was lost", async () => {
		const box = await openLetterbox();
		const id = await box.addReader(follows("climate"));
		await box.publish("a", { topics: ["climate"] });
		await box.run();
		box.telegram.addFault({ method: "editMessageText", kind: "reset" });
		await box.publish("a", { topics: ["climate"], title: "Second" });
		await box.run();
		expect(texts(box.got(id))[0]).toContain("part a");
		box.forward(1);
		await box.run();
		expect(texts(box.got(id))[0]).toContain("Second");
	});

	test("is changed anew where an older change was answered after a newer one", async () => {
		const box = await openLetterbox();
		const id = await box.addReader(follows("climate"));
		const ref = await box.publish("a", { topics: ["climate"] });
		await box.run();
		const edit = (name: string, at: number) =>
			box.recipients.beginEdit(ref, id, { id: name, until: at + 1000, now: at, state: "sent" });
		expect(await edit("old", box.now())).toBe(true);
		expect(await edit("other", box.now())).toBe(false);
		box.forward(1);
		expect(await edit("new", box.now())).toBe(true);
		const done = (attempt: string) =>
			box.recipients.settle(ref, id, {
				from: ["sent"],
				attempt,
				change: { hash: attempt, attempt: undefined },
				now: box.now(),
			});
		expect(await done("new")).toBe(true);
		expect(await done("old")).toBe(false);
		expect((await box.recipients.read(ref, id))?.hash).toBeUndefined();
		expect(await box.outbox.isDue(box.now())).toBe(true);
	});

	test("that its reader has deleted is left alone", async () => {
		const box = await openLetterbox();
		const id = await box.addReader(follows("climate"));
		const ref = await box.publish("a", { topics: ["climate"] });
		await box.run();
		box.telegram.addFault({
			method: "editMessageText",
			kind: "error",
			code: 400,
			description: "Bad Request: message to edit not found",
		});
		await box.publish("a", { topics: ["climate"], title: "Second" });
		await box.run();
		expect(await box.stateOf(ref, id)).toBe("dropped");
	});
});

describe("quiet hours", () => {
	test.each([
		["over midnight", "2026-11-26T22:30:00Z", "Europe/Berlin", "2026-11-27T06:00:00Z"],
		["in another zone", "2026-11-26T14:30:00Z", "Asia/Tokyo", "2026-11-26T22:00:00Z"],
		["when the clocks go forward", "2026-03-28T22:30:00Z", "Europe/Berlin", "2026-03-29T05:00:00Z"],
		["when the clocks go back", "2026-10-24T21:30:00Z", "Europe/Berlin", "2026-10-25T06:00:00Z"],
	])("hold back what comes in them, %s", async (_, at, zone, end) => {
		const box = await openLetterbox({ at });
		const id = await box.addReader(follows("climate", { zone, quiet: hours(22, 7) }));
		const ref = await box.publish("a", { topics: ["climate"], _tidings: { urgency: 1 } });
		await box.publish("b", { topics: ["climate"] });
		await box.run();
		expect(await box.stateOf(ref, id)).toBe("waiting");
		box.clock.now = Date.parse(end) - 1000;
		await box.run();
		expect(box.bundled).toEqual([]);
		box.clock.now = Date.parse(end);
		await box.run();
		expect(box.bundled).toEqual([id]);
		await box.run();
		expect(box.bundled).toEqual([id]);
		expect(box.got(id)).toEqual([]);
	});

	test("that were put off meanwhile hold it back until they are over", async () => {
		const box = await openLetterbox({ at: "2026-11-26T22:30:00Z" });
		const id = await box.addReader(follows("climate", { quiet: hours(22, 7) }));
		await box.publish("a", { topics: ["climate"] });
		await box.run();
		await box.readers.change(id, box.now(), (reader) => ({ ...reader, quiet: hours(22, 9) }));
		box.clock.now = Date.parse("2026-11-27T06:00:00Z");
		await box.run();
		expect(box.bundled).toEqual([]);
		box.clock.now = Date.parse("2026-11-27T08:00:00Z");
		await box.run();
		expect(box.bundled).toEqual([id]);
	});

	test("that are switched off end at once, for what waits too", async () => {
		const box = await openLetterbox({ at: "2026-11-26T22:30:00Z" });
		const id = await box.addReader(follows("climate", { quiet: hours(22, 7) }));
		await box.publish("a", { topics: ["climate"] });
		await box.run();
		expect(await box.bundles.isDue(box.now())).toBe(false);
		await box.readers.change(id, box.now(), (reader) => {
			const { quiet: _, ...rest } = reader;
			return rest;
		});
		await box.run();
		expect(box.bundled).toEqual([id]);
	});

	test("of one who stopped meanwhile end with nothing", async () => {
		const box = await openLetterbox({ at: "2026-11-26T22:30:00Z" });
		const id = await box.addReader(follows("climate", { quiet: hours(22, 7) }));
		await box.publish("a", { topics: ["climate"] });
		await box.run();
		await box.readers.change(id, box.now(), (reader) => ({ ...reader, isStopped: true }));
		box.clock.now = Date.parse("2026-11-27T07:00:00Z");
		await box.run();
		expect(box.bundled).toEqual([]);
		// What came before would be told as if it had come later.
		expect(box.dropped).toEqual([id]);
		expect(await box.bundles.isDue(box.now())).toBe(false);
	});
});

describe("the ceiling of a day", () => {
	test("is kept by twenty couriers; the last message says so, and the rest is left for a digest", async () => {
		const box = await openLetterbox();
		const id = await box.addReader(follows("climate", { ceiling: 3 }));
		const refs: string[] = [];
		for (const one of ["a", "b", "c", "d", "e"])
			refs.push(await box.publish(one, { topics: ["climate"] }));
		box.clock.now += 10;
		await box.fanout.run();
		const couriers = Array.from({ length: 20 }, () => createCourier(box.deps));
		await Promise.all(couriers.map((courier) => courier.run()));
		await box.run();
		expect(box.got(id)).toHaveLength(3);
		const last = texts(box.got(id)).filter((text) => text.includes("your last message for today"));
		expect(last).toHaveLength(1);
		const states = await Promise.all(refs.map((ref) => box.stateOf(ref, id)));
		expect(states.filter((state) => state === "left")).toHaveLength(2);
		expect(await digestTime(box, id)).toBe(String(Date.parse("2026-11-27T07:00:00Z")));
	});

	test("begins anew at the reader's midnight", async () => {
		const box = await openLetterbox({ at: "2026-11-26T22:30:00Z" });
		const id = await box.addReader(follows("climate", { ceiling: 1 }));
		for (const one of ["a", "b"]) await box.publish(one, { topics: ["climate"] });
		await box.run();
		expect(box.got(id)).toHaveLength(1);
		box.forward(31);
		await box.publish("c", { topics: ["climate"] });
		await box.run();
		expect(box.got(id)).toHaveLength(2);
	});

	test("stands in the message as long as it stands, edits included", async () => {
		const box = await openLetterbox();
		const id = await box.addReader(
			follows("climate", { ceiling: 1, digest: { minute: 600, days: [1] } }),
		);
		await box.publish("a", { topics: ["climate"] });
		await box.run();
		const planned = await digestTime(box, id);
		await box.publish("b", { topics: ["climate"] });
		await box.publish("a", { topics: ["climate"], title: "Second" });
		await box.run();
		expect(texts(box.got(id))).toEqual([expect.stringMatching(/Second[^]*last message for today/)]);
		expect(await digestTime(box, id)).toBe(planned);
	});
});

/** Makes a method of a store fail before or after it has done its work, as a kill would. */
function dyingAt(step: string, isDone: boolean) {
	return <T extends object>(store: T, name = step): T =>
		new Proxy(store, {
			get(target, key) {
				const method: unknown = Reflect.get(target, key);
				if (key !== name || typeof method !== "function") return method;
				return async (...args: unknown[]) => {
					if (isDone) await (method as (...given: unknown[]) => Promise<unknown>)(...args);
					throw new Error("killed");
				};
			},
		});
}
