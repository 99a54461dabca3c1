import type { Message } from "grammy/types";
import { describe, expect, test } from "vitest";
import {
	ADA,
	answer,
	asked,
	BO,
	buttonsOf,
	posted,
	press,
	seen,
	startDesk,
	whenAsked,
} from "../support/desk.ts";
import { servePicture } from "../support/media.ts";
import { article, until } from "../support/newsroom.ts";

/** What makes a message what it is, without where and when it stands. */
const contentOf = (message: Message | undefined) => ({
	text: message?.text,
	entities: message?.entities,
	caption: message?.caption,
	caption_entities: message?.caption_entities,
	preview: message?.link_preview_options,
	markup: message?.reply_markup,
	above: message?.show_caption_above_media,
	hasPhoto: message?.photo !== undefined,
});
const HTML = "<p>The <b>old bridge</b> is <a href='https://news.example/b'>open</a> again.</p>";

describe("an article that is held back", () => {
	test("is shown to each admin exactly as it is posted then", async () => {
		const desk = await startDesk({ channel: "template: full, buttons: [read, save]" });
		await desk.send("a", { content_html: HTML });
		for (const admin of [ADA, BO]) {
			const question = await whenAsked(desk, "needs a yes", admin);
			const preview = seen(desk, admin).find(
				({ message_id: id }) => id === question.reply_to_message?.message_id,
			);
			expect(preview?.text).toContain("old bridge");
			expect(Object.keys(buttonsOf(question))).toEqual([
				"publish",
				"title",
				"summary",
				"schedule",
				"reject",
			]);
		}
		const question = await whenAsked(desk, "needs a yes");
		const sent = desk.telegram.calls().filter(({ method }) => method === "sendMessage");
		const silent = sent.filter(({ payload }) => payload["disable_notification"] === true);
		expect(silent).toHaveLength(2);
		expect((await press(desk, question, "publish")).text).toBe("Published.");
		await until(() => posted(desk).length === 1, "the post");
		const [post] = desk.telegram.messages("@lindenford");
		const preview = seen(desk, ADA).find(
			({ message_id: id }) => id === question.reply_to_message?.message_id,
		);
		expect(contentOf(preview)).toEqual(contentOf(post));
		expect(post?.entities?.map(({ type }) => type)).toContain("bold");
	});

	test("is shown with its picture, and as a text where Telegram refuses that", async () => {
		const desk = await startDesk({ channel: "kind: photo" });
		const image = (name: string) => ({ image: `https://pictures.example/${name}.jpg` });
		await desk.send("a", image("good"));
		const question = await whenAsked(desk, "part a");
		const preview = seen(desk, ADA).find(({ photo }) => photo !== undefined);
		expect(preview?.message_id).toBe(question.reply_to_message?.message_id);
		desk.telegram.setWebFile("https://pictures.example/bad", { error: "WEBPAGE_CURL_FAILED" });
		await desk.send("b", image("bad"));
		const other = await whenAsked(desk, "part b");
		const text = seen(desk, ADA).find(
			({ message_id: id }) => id === other.reply_to_message?.message_id,
		);
		expect(text?.text).toContain("part b");
		for (const one of [question, other]) await press(desk, one, "publish");
		await until(() => posted(desk).length === 2, "the posts");
		const [photo, plain] = desk.telegram.messages("@lindenford");
		expect(contentOf(preview)).toEqual(contentOf(photo));
		expect(contentOf(text)).toEqual(contentOf(plain));
	});

	test("is shown once for channels that show the same, and once for each that does not", async () => {
		const desk = await startDesk({
			more: `  - { id: "@lindensport", name: Sport, time_zone: Europe/Berlin }\n  - { id: "@lindenshort", name: Short, template: headline }\nroutes:\n  - name: all\n    when: { any: [{ tag: Lindenford }] }\n    to: ["@lindenford", "@lindensport", "@lindenshort"]\n`,
		});
		for (const username of ["lindensport", "lindenshort"]) {
			desk.telegram.addChannel({ title: username, username });
		}
		await desk.send("a");
		const question = await whenAsked(desk, "needs a yes");
		const shown = seen(desk, ADA)
			.slice(1)
			.map(({ text = "" }) => text);
		expect(shown).toEqual([
			expect.stringMatching(/Courier.*@lindenford.*Sport.*@lindensport/),
			expect.stringContaining("The old bridge"),
			expect.stringMatching(/Short.*@lindenshort/),
			expect.not.stringContaining("The old bridge"),
			question.text,
		]);
	});

	test("is decided on once by two who press ten times each, and the others hear by whom", async () => {
		const desk = await startDesk();
		await desk.send("a");
		const questions = await Promise.all([ADA, BO].map((admin) => whenAsked(desk, "part a", admin)));
		const presses = Array.from({ length: 20 }, (_, index) => {
			const admin = index % 2 === 0 ? ADA : BO;
			const question = questions[index % 2];
			if (question === undefined) throw new Error("nobody was asked");
			return press(desk, question, index % 4 < 2 ? "publish" : "reject", admin);
		});
		const heard = (await Promise.all(presses)).map(({ text }) => text ?? "");
		const won = heard.filter((text) => text === "Published." || text.startsWith("Rejected"));
		expect(won).toHaveLength(1);
		const late = heard.filter((text) => / has already (published|rejected) it\.$/.test(text));
		expect(late).toHaveLength(19);
		expect(new Set(late).size).toBe(1);
		for (const [index, admin] of [ADA, BO].entries()) {
			const told = () =>
				seen(desk, admin).find(({ message_id: id }) => id === questions[index]?.message_id);
			await until(() => / has (published|rejected):/.test(told()?.text ?? ""), "the end");
			expect(told()?.reply_markup).toBeUndefined();
		}
		await until(
			() => posted(desk).length === (won[0] === "Published." ? 1 : 0),
			"what was decided",
		);
	});

	test("is not posted once it was rejected, whatever comes of it later", async () => {
		const desk = await startDesk();
		await desk.send("a");
		const question = await whenAsked(desk, "part a");
		const same = await whenAsked(desk, "part a", BO);
		expect((await press(desk, same, "reject", BO)).text).toContain("Rejected");
		expect((await press(desk, question, "publish")).text).toBe(
			"\u2068Bo\u2069 has already rejected it.",
		);
		await desk.send("a", { title: "A newer version" });
		await desk.send("b");
		await press(desk, await whenAsked(desk, "part b"), "publish");
		await until(() => posted(desk).length === 1, "the other post");
		expect(posted(desk)[0]).toContain("part b");
	});

	test("is decided on by admins alone", async () => {
		const desk = await startDesk();
		await desk.send("a");
		const data = Object.values(buttonsOf(await whenAsked(desk, "part a")));
		const stranger = desk.telegram.addPerson({ firstName: "Mallory", languageCode: "en" });
		desk.telegram.say(stranger.id, "/start");
		await until(() => desk.telegram.messages(stranger.id).length === 2, "the greeting");
		for (const one of data) {
			const refused = await desk.telegram.press(stranger.id, 2, one, stranger.id);
			expect(refused).toMatchObject({
				text: expect.stringContaining("Only the newsroom"),
				showAlert: true,
			});
		}
		expect(Object.keys(buttonsOf(asked(desk)))).toContain("publish");
	});

	test("is shown anew when a newer version comes, and is not published unseen", async () => {
		const desk = await startDesk();
		await desk.send("a");
		const before = await whenAsked(desk, "part a");
		await desk.send("a", { title: "The bridge is closed" });
		const refused = await press(desk, before, "publish");
		expect(refused.text).toContain("has changed since");
		const after = await whenAsked(desk, "The bridge is closed");
		const shown = () => seen(desk, ADA);
		const old = shown().find(({ message_id: id }) => id === before.message_id);
		expect(old?.reply_markup).toBeUndefined();
		expect(old?.text).toContain("further down");
		const preview = shown().find(({ message_id: id }) => id === after.reply_to_message?.message_id);
		expect(preview?.text).toContain("The bridge is closed");
		expect(posted(desk)).toEqual([]);
		expect((await press(desk, after, "publish")).text).toBe("Published.");
		await until(() => posted(desk).length === 1, "the post");
		expect(posted(desk)[0]).toBe(preview?.text);
	});

	test("is shown anew at once, whoever has not opened the bot yet", async () => {
		const desk = await startDesk({ admins: `${ADA},777` });
		await desk.send("a");
		const before = await whenAsked(desk, "part a");
		await desk.send("a", { title: "The bridge is closed" });
		const after = await whenAsked(desk, "The bridge is closed");
		expect(after.message_id).not.toBe(before.message_id);
	});

	test("is shown with the picture that is at its address by then", async () => {
		const { url, requests } = await servePicture(1200, 630);
		const desk = await startDesk({ channel: "kind: photo", admins: `${ADA}` });
		desk.telegram.setWebFile(url, { error: "failed to get HTTP URL content" });
		await desk.send("a", { image: url });
		await whenAsked(desk, "part a");
		expect(requests()).toBe(1);
		await desk.send("a", { image: url, title: "The bridge is closed" });
		await whenAsked(desk, "The bridge is closed");
		expect(requests()).toBe(2);
		expect(seen(desk, ADA).filter(({ photo }) => photo !== undefined)).toHaveLength(2);
	});

	test("that its source withdraws can't be published any more", async () => {
		const desk = await startDesk();
		await desk.send("a");
		const question = await whenAsked(desk, "part a");
		const kill = JSON.stringify({ type: "article.retracted", data: { id: "a" } });
		await desk.newsroom.hook("stringers", { contentType: "application/json", body: kill });
		expect((await press(desk, question, "publish")).text).toContain("withdrawn");
		await until(() => asked(desk) === undefined, "the buttons to go");
	});

	test.each(["review", "publish"] as const)(
		"that its source withdraws is asked about no more, without a press (%s)",
		async (trust) => {
			const desk = await startDesk({ channel: "undo_window: 60s", trust });
			await desk.send("a");
			const questions = [await whenAsked(desk, "part a"), await whenAsked(desk, "part a", BO)];
			const kill = JSON.stringify({ type: "article.retracted", data: { id: "a" } });
			await desk.newsroom.hook("stringers", { contentType: "application/json", body: kill });
			for (const [index, admin] of [ADA, BO].entries()) {
				const told = () =>
					seen(desk, admin).find(({ message_id: id }) => id === questions[index]?.message_id);
				await until(() => told()?.text?.startsWith("↩️ Withdrawn by its source") === true, "it");
				expect(told()?.text).toContain("part a");
				expect(told()?.reply_markup).toBeUndefined();
			}
		},
	);

	test("is decided on by what was pressed while Tidings was away", async () => {
		const desk = await startDesk();
		await desk.send("a");
		const question = await whenAsked(desk, "part a");
		const tooOld = {
			method: "answerCallbackQuery",
			kind: "error",
			code: 400,
			description:
				"Bad Request: query is too old and response timeout expired or query ID is invalid",
		} as const;
		desk.telegram.addFault(tooOld);
		void press(desk, question, "title");
		await until(() => seen(desk, ADA).at(-1)?.text?.includes("should the title be") === true, "it");
		expect(await answer(desk, "A better title")).toContain("Changed");
	});

	test("leaves nobody waiting who presses a button of another version", async () => {
		const desk = await startDesk();
		await desk.send("a");
		const { message_id: id } = await whenAsked(desk, "part a");
		for (const data of ["review:translate:x", "dead:burn:it", "of-another-bot"]) {
			expect(await desk.telegram.press(ADA, id, data)).toEqual({
				text: "This button does nothing any more.",
				showAlert: true,
			});
		}
	});

	test("is told of also where more is to be said of its channels than fits", async () => {
		const names = Array.from({ length: 30 }, (_, index) => `lindenford_${index}`);
		const listed = names.map(
			(name) => `  - { id: "@${name}", name: "${"Long ".repeat(38)}", footer: "${name}" }\n`,
		);
		const to = names.map((name) => `"@${name}"`).join(", ");
		const desk = await startDesk({
			more: `${listed.join("")}routes:\n  - { name: all, when: { all: [{ urgency: 9 }] }, to: [${to}] }\n`,
		});
		await desk.send("a");
		const { text = "" } = await whenAsked(desk, "part a");
		expect(text.length).toBeLessThanOrEqual(4096);
		expect(text).toContain("posts with sound used today");
	});

	test("comes with what is left of the channel's sounds", async () => {
		const desk = await startDesk({ channel: "sound_budget: 3" });
		await desk.newsroom.send({ id: "loud", title: "With a sound", url: "https://news.example/l" });
		await until(() => posted(desk).length === 1, "the post with a sound");
		await desk.send("a");
		expect((await whenAsked(desk, "part a")).text).toMatch(
			/1 of 3 posts with sound used today in .*Courier/,
		);
	});
});

describe("an answer", () => {
	test("becomes the title, is shown, and is what is posted", async () => {
		const desk = await startDesk();
		await desk.send("a");
		const before = await whenAsked(desk, "part a");
		await press(desk, before, "title");
		await until(() => seen(desk, ADA).at(-1)?.text?.includes("should the title be") === true, "it");
		const question = seen(desk, ADA).at(-1);
		expect(question?.entities?.at(-1)).toMatchObject({ type: "code" });
		expect(question?.text).toContain("The bridge of Lindenford, part a");
		const [call] = desk.telegram
			.calls()
			.filter(({ payload }) => JSON.stringify(payload).includes("should the title be"));
		expect(call?.payload["reply_markup"]).toEqual({ force_reply: true });
		expect(await answer(desk, "\u3164")).toContain("no text in that");
		expect(await answer(desk, "long ".repeat(80))).toContain("has room for 300");
		expect(await answer(desk, "  A better   title ")).toContain("Changed");
		const after = await whenAsked(desk, "A better title");
		expect(buttonsOf(after)).not.toEqual(buttonsOf(before));
		await press(desk, after, "summary");
		await until(
			() => seen(desk, ADA).at(-1)?.text?.includes("should the summary be") === true,
			"it",
		);
		await answer(desk, "The bridge carries\ntraffic again.");
		await until(() => asked(desk)?.message_id !== after.message_id, "the new question");
		const last = await whenAsked(desk, "A better title");
		const preview = seen(desk, ADA).find(
			({ message_id: id }) => id === last.reply_to_message?.message_id,
		);
		await press(desk, last, "publish");
		await until(() => posted(desk).length === 1, "the post");
		expect(posted(desk)[0]).toBe(preview?.text);
		expect(posted(desk)[0]).toContain("A better title");
		expect(posted(desk)[0]).toContain("traffic again.");
		// With the question answered, what is said then is no answer to it.
		expect(await answer(desk, "Another title")).toContain("Nothing found");
	});

	test("is waited for across a restart, and taken once", async () => {
		const desk = await startDesk();
		await desk.send("a");
		await press(desk, await whenAsked(desk, "part a"), "title");
		await until(() => seen(desk, ADA).at(-1)?.text?.includes("should the title be") === true, "it");
		await desk.restart();
		expect(await answer(desk, "From before the restart")).toContain("Changed");
		await whenAsked(desk, "From before the restart");
	});

	test("is not waited for after /cancel", async () => {
		const desk = await startDesk();
		await desk.send("a");
		await press(desk, await whenAsked(desk, "part a"), "title");
		await until(() => seen(desk, ADA).at(-1)?.text?.includes("should the title be") === true, "it");
		// What another admin says is no answer.
		expect(await answer(desk, "Not mine", BO)).toContain("Nothing found");
		expect(await answer(desk, "/cancel")).toContain("nothing is changed");
		expect(await answer(desk, "A title")).toContain("Nothing found");
		expect(await answer(desk, "/cancel")).toContain("What I can do");
	});

	test("that comes after the decision of another changes nothing", async () => {
		const desk = await startDesk();
		await desk.send("a");
		const question = await whenAsked(desk, "part a");
		await press(desk, question, "title");
		await until(() => seen(desk, ADA).at(-1)?.text?.includes("should the title be") === true, "it");
		await press(desk, await whenAsked(desk, "part a", BO), "publish", BO);
		await until(() => posted(desk).length === 1, "the post");
		expect(await answer(desk, "Too late")).toBe("\u2068Bo\u2069 has already published it.");
		expect(posted(desk)[0]).toContain("part a");
	});
});

describe("a time", () => {
	test("is understood by the channel's clocks, and waited for", async () => {
		const desk = await startDesk({ at: "2026-11-25T14:00:00Z" });
		await desk.send("a");
		const question = await whenAsked(desk, "part a");
		await press(desk, question, "schedule");
		await until(() => seen(desk, ADA).at(-1)?.text?.includes("Europe/Berlin") === true, "it");
		expect(await answer(desk, "whenever")).toContain("can't read that as a time");
		expect(await answer(desk, "today 7:00")).toContain("already passed");
		expect(await answer(desk, "1.1.2030 7:00")).toContain("more than a year off");
		const scheduled = await answer(desk, "18:30");
		expect(scheduled).toMatch(/Wednesday, November 25, 2026 at 18:30/);
		for (const admin of [ADA, BO]) {
			await until(
				() => seen(desk, admin).some(({ text = "" }) => /Ada.* has scheduled: .*18:30/s.test(text)),
				"the end",
			);
			expect(asked(desk, admin)).toBeUndefined();
		}
		desk.forward(3.4);
		await desk.newsroom.send({ id: "now", title: "At once", url: "https://news.example/now" });
		await until(() => posted(desk).length === 1, "another post");
		expect(posted(desk)[0]).toContain("At once");
		desk.forward(0.2);
		await until(() => posted(desk).length === 2, "the post in time");
		expect(posted(desk)[1]).toContain("part a");
	});
});

describe("breaking news that has to be confirmed", () => {
	const breaking = "breaking: { urgency: 2, confirm: true }";
	const urgent = { _tidings: { urgency: 1 } };

	test("waits for the yes of a second admin", async () => {
		const desk = await startDesk({ channel: breaking });
		await desk.send("a", urgent);
		const first = await press(desk, await whenAsked(desk, "needs a yes"), "publish");
		expect(first.text).toContain("another admin has to confirm");
		const again = await whenAsked(desk, "has said yes");
		expect(Object.keys(buttonsOf(again))).toEqual(["publish", "reject"]);
		const own = await press(desk, again, "publish");
		expect(own).toMatchObject({ text: expect.stringContaining("another admin"), showAlert: true });
		expect(posted(desk)).toEqual([]);
		const second = await press(desk, await whenAsked(desk, "has said yes", BO), "publish", BO);
		expect(second.text).toBe("Published.");
		await until(() => posted(desk).length === 1, "the post");
		await until(
			() => seen(desk, ADA).some(({ text = "" }) => /Bo.* has confirmed/.test(text)),
			"the end",
		);
	});

	test("needs both of them again when it changes in between", async () => {
		const desk = await startDesk({ channel: breaking });
		await desk.send("a", urgent);
		await press(desk, await whenAsked(desk, "needs a yes"), "publish");
		const before = await whenAsked(desk, "has said yes", BO);
		await desk.send("a", { ...urgent, title: "The bridge is closed" });
		expect((await press(desk, before, "publish", BO)).text).toContain("has changed since");
		const after = await whenAsked(desk, "The bridge is closed", BO);
		expect(after.text).not.toContain("has said yes");
		const first = await press(desk, after, "publish", BO);
		expect(first.text).toContain("another admin has to confirm");
		await press(desk, await whenAsked(desk, "has said yes"), "publish");
		await until(() => posted(desk).length === 1, "the post");
	});

	test("needs but one where a source is trusted", async () => {
		const desk = await startDesk({ channel: breaking, trust: "publish" });
		await desk.send("a", urgent);
		const question = await whenAsked(desk, "has to be confirmed");
		expect((await press(desk, question, "publish")).text).toBe("Published.");
		await until(() => posted(desk).length === 1, "the post");
	});

	test("is up to the only admin alone, who is told so", async () => {
		const desk = await startDesk({ channel: breaking, admins: `${ADA}` });
		await desk.send("a", urgent);
		await press(desk, await whenAsked(desk, "needs a yes"), "publish");
		const again = await whenAsked(desk, "You are the only one");
		expect((await press(desk, again, "publish")).text).toBe("Published.");
		await until(() => posted(desk).length === 1, "the post");
	});

	test("is posted at the time that the first admin has named", async () => {
		const desk = await startDesk({ channel: breaking, at: "2026-11-25T14:00:00Z" });
		await desk.send("a", urgent);
		await press(desk, await whenAsked(desk, "needs a yes"), "schedule");
		await until(() => seen(desk, ADA).at(-1)?.text?.includes("Europe/Berlin") === true, "it");
		desk.telegram.say(ADA, "18:30");
		const again = await whenAsked(desk, "has said yes", BO);
		expect(again.text).toMatch(/posted on .*18:30/);
		const second = await press(desk, again, "publish", BO);
		expect(second.text).toMatch(/posted on .*18:30/);
		await desk.newsroom.send({ id: "now", title: "At once", url: "https://news.example/now" });
		await until(() => posted(desk).length === 1, "another post");
		expect(posted(desk)[0]).toContain("At once");
		desk.forward(4);
		await until(() => posted(desk).length === 2, "the post in time");
	});
});

describe("the time to cancel", () => {
	const open = () =>
		startDesk({ channel: "undo_window: 60s", trust: "publish", at: "2026-11-25T14:00:00Z" });

	test("keeps back what an admin cancels", async () => {
		const desk = await open();
		await desk.send("a");
		const question = await whenAsked(desk, "about to be posted");
		const preview = seen(desk, ADA).find(
			({ message_id: id }) => id === question.reply_to_message?.message_id,
		);
		expect(preview?.text).toContain("part a");
		expect((await press(desk, question, "cancel")).text).toContain("Cancelled");
		const late = await press(desk, await whenAsked(desk, "part a", BO), "cancel", BO);
		expect(late.text).toMatch(/Ada.* has already cancelled it/);
		await until(() => asked(desk, BO) === undefined, "the buttons to go");
		desk.forward(1);
		await desk.send("b");
		desk.forward(1);
		await until(() => posted(desk).length === 1, "another post");
		expect(posted(desk)[0]).toContain("part b");
	});

	test("ends with the post, also when Tidings was away meanwhile", async () => {
		const desk = await open();
		await desk.send("a");
		const question = await whenAsked(desk, "about to be posted");
		await desk.newsroom.stop();
		desk.forward(1);
		await desk.restart();
		await until(() => posted(desk).length === 1, "the post");
		const told = () => seen(desk, ADA).find(({ message_id: id }) => id === question.message_id);
		await until(() => told()?.text?.startsWith("✅ Posted") === true, "the end");
		expect(told()?.text).toContain("https://t.me/lindenford/1");
		expect(told()?.reply_markup).toBeUndefined();
		const late = await press(desk, question, "cancel");
		expect(late.text).toContain("Too late");
		expect(posted(desk)).toHaveLength(1);
	});

	test("shows a newer version anew", async () => {
		const desk = await open();
		await desk.send("a");
		const before = await whenAsked(desk, "part a");
		await desk.send("a", { title: "Newer" });
		const after = await whenAsked(desk, "Newer");
		expect(after.message_id).not.toBe(before.message_id);
		await press(desk, after, "cancel");
		await until(() => asked(desk) === undefined, "the buttons to go");
	});
});

describe("an article that told again what stands", () => {
	test("can be cancelled when it is posted at last, and no longer once it stands", async () => {
		const desk = await startDesk({ channel: "undo_window: 60s", trust: "publish" });
		const url = "https://news.example/bridge/same";
		await desk.newsroom.send(article("first", { url }));
		await whenAsked(desk, "part first");
		await desk.send("again", { url, title: "The bridge of Lindenford, part first" });
		await desk.newsroom.send({ type: "article.retracted", data: { id: "first" } });
		await desk.send("again", { url, title: "Posted at last" });
		const question = await whenAsked(desk, "Posted at last");
		expect(Object.keys(buttonsOf(question))).toEqual(["cancel"]);
		expect(posted(desk)).toEqual([]);
		desk.forward(1);
		await until(() => posted(desk).length === 1, "the post");
		await until(() => asked(desk) === undefined, "the button to go");
		await desk.send("again", { url, title: "And changed" });
		await until(() => posted(desk)[0]?.includes("And changed") === true, "the edit");
		expect(asked(desk)).toBeUndefined();
	});
});

describe("old news that is published in one go", () => {
	test("is asked about where it is breaking news that has to be confirmed", async () => {
		const desk = await startDesk({
			channel: "breaking: { urgency: 2, confirm: true }",
			trust: "publish",
		});
		const old = { date_published: new Date(Date.now() - 3 * 3_600_000).toISOString() };
		const items = Array.from({ length: 25 }, (_, index) =>
			article(`old${index}`, { ...old, title: `Chapter ${index} of quite another story` }),
		);
		const feed = { version: "https://jsonfeed.org/version/1.1", title: "Stringers", items };
		const body = JSON.stringify(feed);
		await desk.newsroom.hook("stringers", { contentType: "application/json", body });
		const backlog = await whenAsked(desk, "has sent old news");
		await desk.send("old7", { ...old, title: "The bridge is closed", _tidings: { urgency: 1 } });
		await press(desk, backlog, "backlog");
		await until(() => posted(desk).length === 24, "the others", 30_000);
		const question = await whenAsked(desk, "The bridge is closed");
		expect(Object.keys(buttonsOf(question))).toEqual(["publish", "reject"]);
		expect(posted(desk).join("\n")).not.toContain("The bridge is closed");
		// Who has published all in one go has not seen it: their yes counts.
		expect((await press(desk, question, "publish")).text).toBe("Published.");
		await until(() => posted(desk).length === 25, "the last");
	}, 60_000);
});

describe("/status", () => {
	test("counts breaking news among the posts with a sound, but no more than there are", async () => {
		const desk = await startDesk({ channel: "sound_budget: 1" });
		for (const id of ["p", "q"]) {
			await desk.newsroom.send(article(id, { _tidings: { urgency: 1 } }));
			await until(() => posted(desk).some((text) => text.includes(`part ${id}`)), "the post");
		}
		expect(await answer(desk, "/status")).toContain("🔔 1 of 1 posts with sound used today");
	});

	test("tells admins how each channel stands, in their language, and nobody else", async () => {
		const desk = await startDesk({ channel: "sound_budget: 5" });
		await desk.newsroom.send({ id: "p", title: "The newest", url: "https://news.example/p" });
		await until(() => posted(desk).length === 1, "the post");
		await desk.send("a");
		await whenAsked(desk, "part a");
		expect((await answer(desk, "/status")).split("\n")).toEqual([
			"📣 \u2068Courier\u2069 (@lindenford)",
			"No post is waiting",
			"🔔 1 of 5 posts with sound used today",
			"Last post: \u2068The newest\u2069 https://t.me/lindenford/1",
			"",
			"📝 1 article is waiting for a decision",
		]);
		const reader = desk.telegram.addPerson({ firstName: "R", languageCode: "en" });
		desk.telegram.say(reader.id, "/status");
		await until(() => desk.telegram.messages(reader.id).length === 2, "the help");
		expect(desk.telegram.messages(reader.id)[1]?.text).toContain("What I can do");
	});
});
