import { describe, expect, test } from "vitest";
import { createJournal } from "../../src/store/journal.ts";
import { ADA, BO, contentOf, type Drafting, startDrafting, until } from "../support/drafting.ts";

const TEXT = "The bridge is open\nThe old bridge over the Linde is open again.";

/** Has Bo go on with the draft that Ada has begun. */
async function openedByBo(desk: Drafting): Promise<void> {
	desk.telegram.say(BO, "/post");
	await desk.menuShows("Open drafts: 1", BO);
	await desk.press("The bridge is open", BO);
	await desk.menuShows("📝 The bridge is open", BO);
}

describe("each button", () => {
	test("has its question with a way back, and changes what it says", async () => {
		const desk = await startDrafting();
		await desk.draft(TEXT);
		expect(desk.labels()).toEqual([
			"Title",
			"Summary",
			"Text",
			"Picture",
			"Topics",
			"Channels",
			"Template",
			"🔕 Silent",
			"Schedule",
			"🗑 Discard",
			"✅ Publish",
		]);
		for (const [label, question] of [
			["Title", "Please send the new title"],
			["Summary", "Please send the new summary"],
			["Text", "Please send the new text"],
			["Picture", "Please send a photo"],
			["Topics", "Tap a topic"],
			["Channels", "Tap the channels"],
			["Template", "How should the post be written?"],
			["Schedule", "On which day?"],
			["🗑 Discard", "Should this draft be discarded"],
		] as const) {
			await desk.press(label);
			await desk.menuShows(question);
			await desk.press("‹ Back");
			await desk.menuShows("📝 The bridge is open");
		}
		await desk.press("Title");
		await desk.menuShows("Please send the new title");
		desk.telegram.say(ADA, "The ferry runs");
		await desk.menuShows("📝 The ferry runs");
		expect(desk.seen().at(-1)?.message_id).toBe(desk.menu()?.message_id);
		await desk.press("Text");
		await desk.menuShows("Please send the new text");
		desk.telegram.say(ADA, "Twice a day.", [{ type: "bold", offset: 0, length: 5 }]);
		await desk.shows("Twice a day.");
		await desk.menuShows("📝 The ferry runs");
		expect(
			desk
				.seen()
				.at(-2)
				?.entities?.map(({ type }) => type),
		).toEqual(["bold", "bold"]);
		await desk.press("🔕 Silent");
		await desk.menuShows("🔕 Without a sound");
		await desk.press("Topics");
		await desk.menuShows("Tap a topic");
		await desk.press("Weather");
		await until(() => desk.labels().includes("✓ Weather"), "the topic to be marked");
		await desk.press("‹ Back");
		await desk.menuShows("Topics: \u2068Weather\u2069");
		await desk.press("Template");
		await desk.menuShows("How should the post be written?");
		await desk.press("headline");
		await desk.menuShows("Template: headline");
		await desk.press("Summary");
		await desk.menuShows("Please send the new summary");
		desk.telegram.say(ADA, "Over the Linde.");
		await desk.menuShows("📝 The ferry runs");
		const preview = desk.seen().at(-2);
		await desk.press("✅ Publish");
		await until(() => desk.posts().length === 1, "the post");
		expect(contentOf(desk.posts()[0])).toEqual(contentOf(preview));
		expect(desk.posts()[0]?.text).toBe("The ferry runs");
		const [entry] = desk.telegram.entries("@lindenford");
		expect(entry?.silent).toBe(true);
	});

	test("leads to several channels, each with its own post and counter", async () => {
		const desk = await startDrafting({
			channels: ["pictures"],
			newsroom: `channels:
  - { id: "@lindenford", name: Courier }
  - { id: "@pictures", name: Pictures, footer: "In pictures" }
`,
		});
		await desk.draft(TEXT);
		await desk.menuShows("Channels, by your routes: \u2068Courier\u2069");
		await desk.press("Channels");
		await desk.menuShows("Tap the channels");
		await desk.press("\u2068Pictures");
		await until(() => desk.labels().some((one) => one.startsWith("✓ \u2068Pictures")), "the mark");
		await desk.press("‹ Back");
		await desk.menuShows("Channels: \u2068Courier\u2069, \u2068Pictures\u2069");
		expect(desk.menu()?.text?.match(/\/4096/g)).toHaveLength(2);
		const previews = desk.seen().slice(-5, -1);
		expect(previews.map(({ text = "" }) => text.startsWith("👇 In"))).toEqual([
			true,
			false,
			true,
			false,
		]);
		await desk.press("✅ Publish");
		await until(() => desk.posts("@pictures").length === 1, "the second post");
		expect(contentOf(desk.posts("@lindenford")[0])).toEqual(contentOf(previews[1]));
		expect(contentOf(desk.posts("@pictures")[0])).toEqual(contentOf(previews[3]));
		await desk.shows("https://t.me/pictures/1");
	});

	test("does nothing without a title or a channel, and says so", async () => {
		const desk = await startDrafting({
			newsroom: `channels:\n  - { id: "@lindenford", kind: [photo, text] }\n`,
		});
		desk.telegram.say(ADA, "/post");
		await desk.shows("Please send me what");
		desk.telegram.sendPhoto(ADA, "https://phone.example/1.jpg");
		await desk.menuShows("📝 No title yet");
		expect(await desk.press("✅ Publish")).toContain("It needs a title");
		await desk.press("Title");
		await desk.menuShows("Please send the new title");
		desk.telegram.say(ADA, "The bridge is open");
		await desk.menuShows("📝 The bridge is open");
		await desk.press("Channels");
		await desk.menuShows("Tap the channels");
		await desk.press("✓ \u2068@lindenford");
		await until(
			() => desk.labels().includes("\u2068@lindenford\u2069"),
			"the channel to be left out",
		);
		await desk.press("‹ Back");
		await desk.menuShows("It goes to no channel yet");
		expect(await desk.press("✅ Publish")).toContain("It goes to no channel yet");
		expect(desk.posts()).toHaveLength(0);
	});
});

describe("Schedule", () => {
	test("asks for day, hour and minute in the editor's zone, says the time back and posts by then", async () => {
		const desk = await startDrafting({ at: "2026-11-26T11:00:00Z" });
		await desk.draft(TEXT);
		await desk.press("Schedule");
		await desk.menuShows("Europe/Berlin");
		expect(desk.labels().filter((one) => /^\d+$/.test(one))).toEqual(["27", "28", "29", "30"]);
		expect(desk.labels()).toContain("[26]");
		expect(desk.labels().slice(3, 10)).toEqual("Sun Mon Tue Wed Thu Fri Sat".split(" "));
		await desk.press("[26]");
		await desk.menuShows("At which hour?");
		expect(desk.labels().filter((one) => one.endsWith(":00"))).toHaveLength(12);
		await desk.press("18:00");
		await desk.menuShows("At which minute?");
		await desk.press("18:30");
		await desk.menuShows("Thursday, November 26, 2026 at 18:30");
		expect(await desk.press("✅ Publish at that time")).toBe("Scheduled.");
		await desk.shows("goes out on Thursday, November 26, 2026 at 18:30");
		expect(desk.posts()).toHaveLength(0);
		const [entry] = await createJournal(desk).read({ count: 1 });
		expect(entry).toMatchObject({ what: "scheduled", after: "2026-11-26T17:30:00.000Z" });
		desk.forward(7 * 3_600_000);
		await until(() => desk.posts().length === 1, "the post");
		await desk.shows("https://t.me/lindenford/1");
	});

	test("takes a time that is written, and refuses one that nobody can read", async () => {
		const desk = await startDrafting({ at: "2026-11-26T11:00:00Z" });
		await desk.draft(TEXT);
		await desk.press("Schedule");
		await desk.menuShows("On which day?");
		desk.telegram.say(ADA, "soon");
		await desk.shows("I can't read that as a time");
		desk.telegram.say(ADA, "tomorrow 7:30");
		await desk.menuShows("Friday, November 27, 2026 at 07:30");
		await desk.press("Schedule");
		await desk.menuShows("On which day?");
		await desk.press("Without a time: at once");
		await desk.menuShows("As soon as you publish it");
		expect(desk.posts()).toHaveLength(0);
	});

	test("takes a time that is written for the day that was chosen, unless it names another", async () => {
		const desk = await startDrafting({ at: "2026-11-26T11:00:00Z" });
		await desk.draft(TEXT);
		await desk.press("Schedule");
		await desk.menuShows("On which day?");
		await desk.press("28");
		await desk.menuShows("At which hour?");
		desk.telegram.say(ADA, "9:00");
		await desk.menuShows("Saturday, November 28, 2026 at 09:00");
		await desk.press("Schedule");
		await desk.menuShows("On which day?");
		await desk.press("● 28");
		await desk.menuShows("At which hour?");
		desk.telegram.say(ADA, "tomorrow 7:30");
		await desk.menuShows("Friday, November 27, 2026 at 07:30");
		expect(desk.posts()).toHaveLength(0);
	});

	test("offers no hour that the clocks skip, and says the right one back on either side", async () => {
		const desk = await startDrafting({ at: "2027-03-26T11:00:00Z" });
		await desk.draft(TEXT);
		await desk.press("Schedule");
		await desk.menuShows("On which day?");
		await desk.press("28");
		await desk.menuShows("Sunday, March 28, 2027");
		expect(desk.labels().slice(0, 4)).toEqual(["00:00", "01:00", "·", "03:00"]);
		await desk.press("03:00");
		await desk.menuShows("At which minute?");
		await desk.press("03:05");
		await desk.menuShows("Sunday, March 28, 2027 at 03:05 GMT+2");
	});

	test("turns to other months, not to those that are past", async () => {
		const desk = await startDrafting({ at: "2026-12-30T11:00:00Z" });
		await desk.draft(TEXT);
		await desk.press("Schedule");
		await desk.menuShows("On which day?");
		expect(desk.labels().slice(0, 3)).toEqual(["·", "December 2026", "›"]);
		await desk.press("›");
		await until(() => desk.labels().includes("January 2027"), "the next month");
		expect(desk.labels()).toContain("31");
		await desk.press("‹");
		await until(() => desk.labels().includes("December 2026"), "the month before");
	});

	test("does not post at a time that has passed meanwhile", async () => {
		const desk = await startDrafting({ at: "2026-11-26T11:00:00Z" });
		await desk.draft(TEXT);
		await desk.press("Schedule");
		await desk.menuShows("On which day?");
		desk.telegram.say(ADA, "in 2h");
		await until(() => desk.labels().includes("✅ Publish at that time"), "the draft with its time");
		desk.forward(3 * 3_600_000);
		expect(await desk.press("✅ Publish at that time")).toContain("Its time has passed");
		expect(desk.posts()).toHaveLength(0);
	});
});

describe("two editors", () => {
	test("see what the other one has changed, and by whom", async () => {
		const desk = await startDrafting();
		await desk.draft(TEXT);
		await openedByBo(desk);
		await desk.press("🔕 Silent", BO);
		await desk.menuShows("✏️ \u2068Bo\u2069 has changed: 🔕 Silent");
		await desk.menuShows("🔕 Without a sound");
		expect(desk.posts()).toHaveLength(0);
	});

	test("who change different things lose nothing; of the same thing, the second is told", async () => {
		const desk = await startDrafting();
		await desk.draft(TEXT);
		await openedByBo(desk);
		await desk.press("Title");
		await desk.menuShows("Please send the new title");
		await desk.press("Title", BO);
		await desk.menuShows("Please send the new title", BO);
		desk.telegram.say(BO, "The bridge is open to all");
		await desk.menuShows("📝 The bridge is open to all", BO);
		desk.telegram.say(ADA, "The bridge opens");
		await desk.shows("✏️ \u2068Bo\u2069 has changed: Title\nYours was not taken.");
		await desk.menuShows("The bridge is open to all");
		desk.telegram.say(ADA, "The bridge opens at last");
		await desk.menuShows("📝 The bridge opens at last");
		await desk.menuShows("✏️ \u2068Ada\u2069 has changed: Title", BO);
		await desk.press("🔕 Silent");
		await desk.menuShows("🔕 Without a sound", BO);
		expect(desk.posts()).toHaveLength(0);
	});

	test("publish what they have seen, not what the other one has made of it a moment ago", async () => {
		const desk = await startDrafting();
		await desk.draft(TEXT);
		const old = desk.menu();
		await openedByBo(desk);
		await desk.press("🔕 Silent", BO);
		await desk.menuShows("🔕 Without a sound");
		expect(await desk.press("✅ Publish", ADA, old)).toContain("has changed: 🔕 Silent");
		expect(desk.posts()).toHaveLength(0);
		expect(await desk.press("✅ Publish")).toBe("Published.");
		await until(() => desk.posts().length === 1, "the post");
	});

	test("who press Publish twenty times at once make one post, and all others are told", async () => {
		const desk = await startDrafting();
		await desk.draft(TEXT);
		await openedByBo(desk);
		const presses = Array.from({ length: 20 }, (_, index) =>
			desk.press("✅ Publish", index % 2 === 0 ? ADA : BO),
		);
		const answers = await Promise.all(presses);
		expect(answers.filter((one) => one === "Published.")).toHaveLength(1);
		expect(answers.filter((one) => one.includes("has already published"))).toHaveLength(19);
		await desk.shows("https://t.me/lindenford/1");
		await desk.shows("https://t.me/lindenford/1", BO);
		expect(desk.posts()).toHaveLength(1);
		expect(await createJournal(desk).read({ count: 10 })).toHaveLength(1);
	});

	test("can discard a draft once; the other one sees it, and /post offers it no more", async () => {
		const desk = await startDrafting();
		await desk.draft(TEXT);
		await openedByBo(desk);
		await desk.press("🗑 Discard", BO);
		await desk.menuShows("Should this draft be discarded", BO);
		expect(await desk.press("Yes, discard it", BO)).toBe("Discarded.");
		await desk.shows("Discarded by \u2068Bo\u2069.");
		desk.telegram.say(ADA, "/post");
		await until(
			() => desk.seen().at(-1)?.text?.startsWith("Please send me what") === true,
			"no list",
		);
	});
});

describe("an old message", () => {
	test("says where the draft goes on, and loses its buttons", async () => {
		const desk = await startDrafting();
		await desk.draft(TEXT);
		const old = desk.menu();
		const data = desk.buttons(old).get("✅ Publish") ?? "";
		desk.telegram.say(ADA, "/post");
		await desk.menuShows("Open drafts: 1");
		const list = desk.menu();
		await desk.press("The bridge is open");
		await until(() => (desk.menu()?.message_id ?? 0) > (list?.message_id ?? 0), "the draft, anew");
		const answer = await desk.telegram.press(ADA, list?.message_id ?? 0, data);
		expect(answer.text).toContain("goes on in a newer message");
		expect(desk.posts()).toHaveLength(0);
	});

	test("of a draft that is published says so, and of one that is gone as well", async () => {
		const desk = await startDrafting();
		await desk.draft(TEXT);
		const data = desk.buttons(desk.menu()).get("🔕 Silent") ?? "";
		const messageId = desk.menu()?.message_id ?? 0;
		await desk.press("✅ Publish");
		await desk.shows("https://t.me/lindenford/1");
		const answer = await desk.telegram.press(ADA, messageId, data);
		expect(answer.text).toContain("\u2068Ada\u2069 has already published or discarded this draft");
		for (const key of await desk.redis.keys(desk.keys.draft("*"))) await desk.redis.del(key);
		const late = await desk.telegram.press(ADA, messageId, data);
		expect(late.text).toContain("This draft is gone");
	});
});

describe("a restart", () => {
	test("between any two steps changes nothing about the draft, its questions and its buttons", async () => {
		const desk = await startDrafting({ at: "2026-11-26T11:00:00Z" });
		desk.telegram.say(ADA, "/post");
		await desk.shows("Please send me what");
		await desk.restart();
		desk.telegram.say(ADA, TEXT);
		await desk.menuShows("📝 The bridge is open");
		await desk.restart();
		await desk.press("Title");
		await desk.menuShows("Please send the new title");
		await desk.restart();
		desk.telegram.say(ADA, "The ferry runs");
		await desk.menuShows("📝 The ferry runs");
		await desk.restart();
		await desk.press("Schedule");
		await desk.menuShows("On which day?");
		await desk.restart();
		await desk.press("27");
		await desk.menuShows("At which hour?");
		await desk.restart();
		await desk.press("07:00");
		await desk.menuShows("At which minute?");
		await desk.press("07:30");
		await desk.menuShows("November 27, 2026 at 07:30");
		await desk.press("✅ Publish at that time");
		await desk.restart();
		desk.forward(24 * 3_600_000);
		await until(() => desk.posts().length === 1, "the post");
		await desk.shows("https://t.me/lindenford/1");
		expect(desk.posts()[0]?.text).toContain("The ferry runs");
	});

	test("between the decision and the articles loses nothing: whoever shows the draft carries it on", async () => {
		const desk = await startDrafting();
		await desk.draft(TEXT);
		const [key = ""] = await desk.redis.keys(desk.keys.draft("*"));
		const id = key.slice(desk.keys.draft("").length);
		await desk.room().stop();
		const closed = JSON.stringify({ by: ADA, name: "Ada", at: Date.now() });
		await desk.redis.hset(key, { state: "publishing", closed });
		await desk.redis.zadd(desk.keys.draftLooks, Date.now(), `${id} ${ADA}`);
		await desk.restart();
		await until(() => desk.posts().length === 1, "the post");
		await desk.shows("https://t.me/lindenford/1");
		expect(desk.posts()).toHaveLength(1);
	});
});
