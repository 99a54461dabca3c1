import type { Message } from "grammy/types";
import { describe, expect, test } from "vitest";
import { ADA, BO, posted, press, startDesk, whenAsked } from "../support/desk.ts";
import {
	after,
	ask,
	journal,
	labels,
	post,
	startEditors,
	tap,
	whenSays,
} from "../support/editors.ts";
import { openRedis, until } from "../support/newsroom.ts";

const AT = "2026-11-25T14:00:00Z";
const embargo = { _tidings: { embargoed_until: "2026-11-25T18:30:00Z" } };

describe("/queue", () => {
	test("has a tab for all that waits, with how many there are", async () => {
		const desk = await startEditors({ at: AT, channel: "undo_window: 60m" });
		await desk.send("a");
		await desk.send("b", embargo);
		const list = await ask(desk, "/queue", "Scheduled: 2");
		expect(labels(list)).toEqual([
			"1",
			"2",
			"● 🗓 Scheduled 2",
			"⏳ Waiting 0",
			"📝 In review 0",
			"❓ Unknown 0",
			"⚠️ Failed 0",
		]);
		const [first = "", second = ""] = (list.text ?? "").split("\n\n").slice(1);
		expect(first).toMatch(/1\. .*part a.*\n.*16:00.*Courier/s);
		expect(second).toMatch(/2\. .*part b.*\n.*19:30.*\n🔒 Its source holds it back until .*19:30/s);
		await tap(desk, list, "In review");
		await whenSays(desk, list, "There is nothing here.");
	});

	test("publishes what is scheduled at once, and tells the second who was first", async () => {
		const desk = await startEditors({ at: AT, channel: "undo_window: 60m" });
		await desk.send("a");
		const cards: Message[] = [];
		for (const person of [ADA, BO]) {
			const list = await ask(desk, "/queue", "Scheduled: 1", person);
			await tap(desk, list, "qu:show:", person);
			cards.push(await whenSays(desk, list, /^(?!🗓).*part a/s, person));
		}
		const presses = Array.from({ length: 20 }, (_, index) => {
			const card = cards[index % 2];
			if (card === undefined) throw new Error("nobody was shown it");
			return tap(desk, card, "qu:now:", index % 2 === 0 ? ADA : BO);
		});
		const heard = (await Promise.all(presses)).map(({ text }) => text ?? "");
		expect(heard.filter((text) => text === "It goes now.")).toHaveLength(1);
		expect(heard.filter((text) => text.endsWith(" has already published it."))).toHaveLength(19);
		await until(() => posted(desk).length === 1, "the post");
		expect((await journal(desk)).map(({ what }) => what)).toEqual(["released"]);
	});

	test("gives what is scheduled another time, in the editor's zone, also after a restart", async () => {
		const desk = await startEditors({ at: AT, channel: "undo_window: 60m" });
		await desk.send("a");
		const list = await ask(desk, "/queue", "Scheduled: 1");
		await tap(desk, list, "qu:show:");
		const card = await whenSays(desk, list, /^(?!🗓).*part a/s);
		await tap(desk, card, "Another time");
		const question = await after(desk, card, "When should it be posted");
		expect(question.text).toContain("Europe/Berlin");
		await desk.restart();
		await ask(desk, "whenever", "can't read that as a time");
		await ask(desk, "20:00", "It will be posted on");
		const again = await ask(desk, "/queue", "Scheduled: 1");
		expect(again.text).toContain("20:00");
		desk.forward(4.9);
		expect(posted(desk)).toEqual([]);
		desk.forward(0.2);
		await until(() => posted(desk).join().includes("part a"), "the post in time");
		expect(await journal(desk)).toMatchObject([
			{ what: "scheduled", by: ADA, after: "2026-11-25T19:00:00.000Z" },
		]);
	});

	test("keeps an embargo, whatever time is named", async () => {
		const desk = await startEditors({ at: AT });
		await desk.send("b", embargo);
		const list = await ask(desk, "/queue", "Scheduled: 1");
		await tap(desk, list, "qu:show:");
		const card = await whenSays(desk, list, /^(?!🗓).*part b/s);
		expect(labels(card)).not.toContain("Publish now");
		await tap(desk, card, "Another time");
		await after(desk, card, "When should it be posted");
		await ask(desk, "16:00", "holds it back until");
		await ask(desk, "21:00", "It will be posted on");
	});

	test("shows what is scheduled, and keeps it from being posted", async () => {
		const desk = await startEditors({ at: AT, channel: "undo_window: 60m" });
		await desk.send("a");
		const list = await ask(desk, "/queue", "Scheduled: 1");
		await tap(desk, list, "qu:show:");
		const card = await whenSays(desk, list, /^(?!🗓).*part a/s);
		await tap(desk, card, "Show the post");
		await after(desk, card, "The old bridge over the Linde");
		const presses = await Promise.all(
			Array.from({ length: 20 }, () => tap(desk, card, "qu:drop:")),
		);
		expect(presses.filter(({ text }) => text?.startsWith("Cancelled"))).toHaveLength(1);
		await whenSays(desk, card, "There is nothing here.");
		desk.forward(2);
		await post(desk, "b", { _tidings: { urgency: 1 } }).catch(() => {});
		expect(posted(desk).join()).not.toContain("part a");
		expect((await journal(desk)).map(({ what }) => what)).toEqual(["cancelled"]);
	});

	test("tells why what is due is not there yet: a pause, quiet hours", async () => {
		const desk = await startEditors({
			at: "2026-11-25T22:00:00Z",
			channel: "quiet_hours: { from: 22:00, to: 7:00, then: wait }",
		});
		await desk.send("a");
		const list = await ask(desk, "/queue", "Scheduled: 0");
		await tap(desk, list, "Waiting");
		const waiting = await whenSays(desk, list, "🌙 Quiet hours");
		expect(waiting.text).toMatch(/Courier.*7:00/);
		await tap(desk, waiting, "qu:show:");
		const card = await whenSays(desk, waiting, /^(?!⏳).*part a/s);
		expect(labels(card)).toEqual(["Another time", "Don’t post it", "👁 Show the post", "‹ Back"]);
		await tap(desk, card, "Back");
		await whenSays(desk, card, "Waiting: 1");
		const redis = openRedis();
		const pause = { kind: "flood", until: desk.now() + 600_000, reason: "asked to", failures: 1 };
		await redis.hset(`${desk.newsroom.prefix}:pause:@lindenford`, pause);
		await tap(desk, card, "Waiting");
		await whenSays(desk, card, /⏸ .*Courier.* is paused until .*asked to/);
	});

	test("decides on what is in review with the buttons of the review, and goes on", async () => {
		const desk = await startDesk();
		for (const id of ["a", "b"]) await desk.send(id);
		const question = await whenAsked(desk, "part b");
		const list = await ask(desk, "/queue", "Scheduled: 0");
		await tap(desk, list, "In review");
		const review = await whenSays(desk, list, "It needs a yes.");
		await tap(desk, review, "qu:show:r:0");
		const card = await whenSays(desk, review, /^(?!📝).*part a/s);
		expect(labels(card)).toEqual([
			"Publish",
			"Edit title",
			"Edit summary",
			"Schedule",
			"Reject",
			"👁 Show the post",
			"‹ Back",
		]);
		expect((await tap(desk, card, "review:publish")).text).toBe("Published.");
		await until(() => posted(desk).length === 1, "the post");
		const rest = await whenSays(desk, card, "In review: 1");
		expect(rest.text).toContain("part b");
		await press(desk, question, "reject");
		await tap(desk, rest, "qu:show:r:0");
		await whenSays(desk, rest, "In review: 0");
	});

	test("decides on what failed, and on what nobody knows, as /dead does", async () => {
		const desk = await startEditors({ channel: "on_unknown: ask" });
		const refused = "Bad Request: message text is a riddle";
		desk.telegram.addFault({
			method: "sendMessage",
			chat: "@lindenford",
			kind: "error",
			code: 400,
			description: refused,
		});
		await desk.send("a");
		const list = await ask(desk, "/queue", "Scheduled");
		await until(async () => {
			await tap(desk, list, "Failed");
			return labels(await whenSays(desk, list, "Failed: ")).includes("● ⚠️ Failed 1");
		}, "the failure");
		await tap(desk, list, "qu:post:f");
		const card = await whenSays(desk, list, "riddle");
		expect(labels(card)).toEqual([
			expect.stringContaining("Retry"),
			expect.any(String),
			expect.stringContaining("Drop"),
			"‹ Back",
		]);
		await tap(desk, card, "dead:retry");
		await until(() => posted(desk).length === 1, "the post");
		const told = await whenSays(desk, card, "has this tried again");
		await until(
			() =>
				labels(desk.telegram.messages(ADA).find(({ message_id: id }) => id === told.message_id))
					.length === 1,
			"the way back",
		);
		await tap(desk, told, "Back");
		await whenSays(desk, told, "Failed: 0");
		desk.telegram.addFault({
			method: "sendMessage",
			chat: "@lindenford",
			kind: "reset",
			after: true,
		});
		await desk.send("b");
		await until(async () => {
			await tap(desk, told, "Unknown");
			return labels(await whenSays(desk, told, "Unknown: ")).includes("● ❓ Unknown 1");
		}, "the unknown one");
	});

	test("is turned in pages, and is looked at by the whole team", async () => {
		const desk = await startEditors({ at: AT, channel: "undo_window: 60m" });
		for (let index = 0; index < 10; index++) await desk.send(`a${index}`);
		const list = await ask(desk, "/queue", "Scheduled: 10");
		expect(list.text).not.toContain("9. ");
		await tap(desk, list, "▶");
		const second = await whenSays(desk, list, "9. ");
		expect(labels(second).slice(0, 4)).toEqual(["9", "10", "◀", "2/2"]);
		const stranger = desk.telegram.addPerson({ firstName: "Mallory", languageCode: "en" });
		desk.telegram.say(stranger.id, "/start");
		await until(() => desk.telegram.messages(stranger.id).length === 2, "the greeting");
		const data = "qu:list:s:0";
		const refused = await desk.telegram.press(stranger.id, 2, data, stranger.id);
		expect(refused).toMatchObject({ showAlert: true });
	});
});
