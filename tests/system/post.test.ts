import { describe, expect, test } from "vitest";
import { articleRef } from "../../src/article/article.ts";
import { createJournal } from "../../src/store/journal.ts";
import { createTeam } from "../../src/store/team.ts";
import { ADA, BO, contentOf, servePages, startDrafting, until } from "../support/drafting.ts";
import { article } from "../support/newsroom.ts";

const TEXT =
	"The bridge is open\nThe old bridge over the Linde is open again.\nIt was closed for a year.";
const page = (head: string, body = "") =>
	`<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`;
const OG = page(
	`<title>The bridge is open – Courier</title>
	<meta property="og:title" content="The bridge is open">
	<meta property="og:description" content="Traffic runs again over the Linde.">
	<meta property="og:image" content="https://pictures.example/bridge.jpg">
	<link rel="canonical" href="https://news.example/bridge?utm_source=x">
	<meta property="article:published_time" content="2026-11-25T10:00:00Z">`,
);

describe("a text", () => {
	test("makes a draft: its first line is the title, and below it stands exactly what is posted then", async () => {
		const desk = await startDrafting();
		desk.telegram.say(ADA, "/post");
		await desk.shows("Please send me what the article is made of");
		const bold = { type: "bold", offset: TEXT.indexOf("old bridge"), length: 10 } as const;
		desk.telegram.say(ADA, TEXT, [bold]);
		await desk.menuShows("The bridge is open");
		expect(desk.menu()?.text).toMatch(/📏 .*Courier.*: \d+\/4096/);
		const preview = desk.seen().at(-2);
		expect(preview?.text).toContain("It was closed for a year.");
		const counted = /(\d+)\/4096/.exec(desk.menu()?.text ?? "")?.[1];
		expect(Number(counted)).toBe(preview?.text?.length);
		expect(desk.posts()).toHaveLength(0);
		expect(await desk.press("✅ Publish")).toBe("Published.");
		await until(() => desk.posts().length === 1, "the post");
		expect(contentOf(desk.posts()[0])).toEqual(contentOf(preview));
		expect(desk.posts()[0]?.entities).toHaveLength(2);
		await desk.shows("✅ \u2068Courier\u2069: https://t.me/lindenford/1");
	});

	test("is an article like any other to the API, and its publication is in the journal", async () => {
		const desk = await startDrafting();
		await desk.draft(TEXT);
		await desk.press("✅ Publish");
		await until(() => desk.posts().length === 1, "the post");
		const list = await desk.room().read("/v1/articles?source=chat");
		const [listed] = list.body["articles"] as { id: string; title: string }[];
		expect(listed).toMatchObject({ title: "The bridge is open" });
		const ref = articleRef("chat", listed?.id ?? "");
		const one = await desk.room().read(`/v1/articles/${ref}`);
		expect(one.status).toBe(200);
		const [entry] = await createJournal(desk).read({ count: 1 });
		const title = "The bridge is open";
		const told = { what: "published", by: ADA, name: "Ada", ref, title, channel: "@lindenford" };
		expect(entry).toMatchObject(told);
	});

	test("that stands behind the command needs no question", async () => {
		const desk = await startDrafting();
		desk.telegram.say(ADA, "/post The ferry runs again");
		await desk.menuShows("The ferry runs again");
		expect(desk.posts()).toHaveLength(0);
	});
});

describe("a link", () => {
	test("brings title, summary, picture and address from the page's own metadata", async () => {
		const site = await servePages({ "/a": { body: OG } });
		const desk = await startDrafting({
			newsroom: `channels:\n  - { id: "@lindenford", kind: [photo, text] }\n`,
		});
		await desk.draft(`${site}/a`);
		await desk.menuShows("The bridge is open");
		expect(desk.menu()?.text).toContain("https://news.example/bridge");
		expect(desk.menu()?.text).toMatch(/\d+\/1024/);
		const preview = desk.seen().at(-2);
		expect(preview?.photo).toBeDefined();
		expect(preview?.caption).toContain("Traffic runs again over the Linde.");
		await desk.press("✅ Publish");
		await until(() => desk.posts().length === 1, "the post");
		expect(contentOf(desk.posts()[0])).toEqual(contentOf(preview));
		const state = JSON.stringify(desk.posts()[0]);
		expect(state).toContain("https://news.example/bridge");
		expect(state).not.toContain("utm_source");
	});

	test.each([
		["an error", "/gone", { status: 410 }, "answers with an error (410)"],
		[
			"no page",
			"/pdf",
			{ headers: { "content-type": "application/pdf" }, body: "%PDF" },
			"is no page that I can read",
		],
		["nothing", "/empty", { body: " " }, "is no page that I can read"],
		[
			"a way that never ends",
			"/round",
			{ status: 302, headers: { location: "/round" } },
			"can't be reached",
		],
		[
			"a way to a file",
			"/file",
			{ status: 302, headers: { location: "file:///etc/passwd" } },
			"without encryption",
		],
	])(
		"that leads to %s is told in words, and the text can be sent instead",
		async (_, path, answer, words) => {
			const site = await servePages({ [path]: answer });
			const desk = await startDrafting();
			desk.telegram.say(ADA, "/post");
			await desk.shows("Please send me what");
			desk.telegram.say(ADA, `${site}${path}`);
			await desk.shows(words);
			await desk.shows("You can simply send me the text instead");
			desk.telegram.say(ADA, TEXT);
			await desk.menuShows("The bridge is open");
			expect(desk.posts()).toHaveLength(0);
		},
	);

	test("that is posted already is told, and held back where it is published all the same until somebody insists", async () => {
		const site = await servePages({ "/a": { body: OG } });
		const desk = await startDrafting();
		await desk.room().send(article("1", { url: "https://news.example/bridge" }));
		await until(() => desk.posts().length === 1, "the post");
		await desk.draft(`${site}/a`);
		await desk.menuShows(
			"This page is posted already: \u2068The bridge of Lindenford, part 1\u2069 https://t.me/lindenford/1",
		);
		await desk.press("✅ Publish");
		await desk.menuShows("It tells again what stands already");
		expect(desk.posts()).toHaveLength(1);
		expect(await desk.press("Post it all the same")).toBe("Published.");
		await until(() => desk.posts().length === 2, "the second post");
		await desk.shows("https://t.me/lindenford/2");
	});

	test("that is held back as a second one keeps the time that it was scheduled for", async () => {
		const site = await servePages({ "/a": { body: OG } });
		const desk = await startDrafting({ at: "2026-11-26T11:00:00Z" });
		await desk.room().send(article("1", { url: "https://news.example/bridge" }));
		await until(() => desk.posts().length === 1, "the post");
		await desk.draft(`${site}/a`);
		await desk.menuShows("This page is posted already");
		for (const label of ["Schedule", "[26]", "18:00", "18:30"]) {
			await until(() => desk.labels().includes(label), label);
			await desk.press(label);
		}
		await desk.menuShows("Thursday, November 26, 2026 at 18:30");
		await desk.press("✅ Publish at that time");
		await desk.menuShows("It tells again what stands already");
		expect(await desk.press("Post it all the same")).toBe("Scheduled.");
		await desk.shows("goes out on Thursday, November 26, 2026 at 18:30");
		expect(desk.posts()).toHaveLength(1);
		desk.forward(7 * 3_600_000);
		await until(() => desk.posts().length === 2, "the second post");
	});

	test("that an editor has posted is not posted again when the newsroom's system sends it", async () => {
		const site = await servePages({ "/a": { body: OG } });
		const desk = await startDrafting();
		await desk.draft(`${site}/a`);
		await desk.press("✅ Publish");
		await until(() => desk.posts().length === 1, "the post");
		const sent = await desk.room().send(article("1", { url: "https://news.example/bridge" }));
		expect(JSON.stringify(sent.body)).toContain('"hold":"duplicate"');
	});
});

describe("a picture", () => {
	test("with a caption is posted by the file that Telegram holds, and no address of it is made", async () => {
		const desk = await startDrafting({
			newsroom: `channels:\n  - { id: "@lindenford", kind: [photo, text] }\n`,
		});
		desk.telegram.say(ADA, "/post");
		await desk.shows("Please send me what");
		const sent = desk.telegram.sendPhoto(ADA, "https://phone.example/1.jpg", { caption: TEXT });
		await desk.menuShows("The bridge is open");
		const preview = desk.seen().at(-2);
		await desk.press("✅ Publish");
		await until(() => desk.posts().length === 1, "the post");
		expect(desk.posts()[0]?.photo?.at(-1)?.file_id).toBe(sent.photo?.at(-1)?.file_id);
		expect(contentOf(desk.posts()[0])).toEqual(contentOf(preview));
		const calls = desk.telegram.calls().filter(({ method }) => method === "sendPhoto");
		for (const { payload } of calls) expect(payload["photo"]).toBe(sent.photo?.at(-1)?.file_id);
	});

	test("is one of an album, all of which is posted", async () => {
		const desk = await startDrafting({
			newsroom: `channels:\n  - { id: "@lindenford", kind: [album, photo, text] }\n`,
		});
		desk.telegram.say(ADA, "/post");
		await desk.shows("Please send me what");
		for (const index of [1, 2, 3]) {
			desk.telegram.sendPhoto(ADA, `https://phone.example/${index}.jpg`, {
				album: "album-of-ada",
				...(index === 2 ? { caption: TEXT } : {}),
			});
		}
		await desk.menuShows("The bridge is open");
		const albumSeen = () => desk.seen().filter(({ media_group_id: id }) => id !== undefined);
		await until(() => albumSeen().length === 3, "the album to be shown");
		await desk.press("✅ Publish");
		await until(() => desk.posts().length === 3, "the album");
		expect(desk.posts().map((one) => one.photo?.at(-1)?.file_id)).toEqual(
			albumSeen().map((one) => one.photo?.at(-1)?.file_id),
		);
		expect(contentOf(desk.posts()[0])).toEqual(contentOf(albumSeen()[0]));
	});

	test("can be changed, by another photo or an address, and left out", async () => {
		const desk = await startDrafting({
			newsroom: `channels:\n  - { id: "@lindenford", kind: [photo, text] }\n`,
		});
		await desk.draft(TEXT);
		await desk.press("Picture");
		await desk.menuShows("Pictures now: 0");
		desk.telegram.say(ADA, "no picture");
		await desk.shows("That is no picture that I can use");
		desk.telegram.sendPhoto(ADA, "https://phone.example/1.jpg");
		await desk.menuShows("/1024");
		await desk.press("Picture");
		await desk.menuShows("Pictures now: 1");
		desk.telegram.say(ADA, "https://pictures.example/2.jpg");
		await desk.menuShows("/1024");
		await desk.press("Picture");
		await desk.menuShows("Pictures now: 1");
		await desk.press("Without it");
		await desk.menuShows("/4096");
		expect(desk.posts()).toHaveLength(0);
	});
});

describe("a forwarded message", () => {
	test("of a channel with a name brings its text as it is set, and its address", async () => {
		const desk = await startDrafting({ channels: ["elsewhere"] });
		const post = desk.telegram.postByHand("@elsewhere", TEXT);
		desk.telegram.say(ADA, "/post");
		await desk.shows("Please send me what");
		desk.telegram.forward(ADA, "@elsewhere", post.message_id);
		await desk.menuShows(`https://t.me/elsewhere/${post.message_id}`);
		expect(desk.seen().at(-2)?.text).toContain("It was closed for a year.");
	});

	test("that hides where it is from brings its text alone", async () => {
		const desk = await startDrafting({ channels: ["elsewhere"] });
		const post = desk.telegram.postByHand("@elsewhere", TEXT);
		desk.telegram.say(ADA, "/post");
		await desk.shows("Please send me what");
		desk.telegram.forward(ADA, "@elsewhere", post.message_id, { isHidden: true });
		await desk.menuShows("The bridge is open");
		expect(desk.menu()?.text).not.toContain("t.me");
	});

	test("that makes no article is told, and the question stays open", async () => {
		const desk = await startDrafting();
		desk.telegram.say(ADA, "/post");
		await desk.shows("Please send me what");
		desk.telegram.sendLocation(ADA, { latitude: 1, longitude: 2 });
		// Where somebody is is their zone, and no article.
		const asked = desk.seen().length;
		await until(() => desk.seen().length > asked, "an answer to the location");
		expect(desk.menu()).toBeUndefined();
		desk.telegram.say(ADA, TEXT);
		await desk.menuShows("The bridge is open");
	});
});

describe("who may", () => {
	test("a reader can neither begin a draft nor press its buttons", async () => {
		const desk = await startDrafting();
		const reader = desk.telegram.addPerson({ firstName: "R", languageCode: "en" });
		desk.telegram.say(reader.id, "/post");
		await until(() => desk.seen(reader.id).length > 0, "an answer");
		expect(desk.seen(reader.id)[0]?.text).not.toContain("Please send me what");
		await desk.draft(TEXT);
		const [, data = ""] =
			[...desk.buttons(desk.menu())].find(([text]) => text === "✅ Publish") ?? [];
		const answer = await desk.telegram.press(reader.id, 1, data);
		expect(answer.text).toContain("Only the newsroom may decide that");
		expect(desk.posts()).toHaveLength(0);
	});

	test("somebody who is removed is not shown what the others make of a draft", async () => {
		const desk = await startDrafting({ env: { ADMIN_IDS: String(ADA) } });
		const { redis, keys } = desk;
		const team = createTeam({ redis, keys, owners: [ADA] });
		const word = await team.invite("editor", ADA, desk.now());
		await team.join(word, { id: BO, name: "Bo" }, desk.now());
		await desk.draft(TEXT);
		desk.telegram.say(BO, "/post");
		await desk.menuShows("Open drafts: 1", BO);
		await desk.press("The bridge is open", BO);
		await desk.menuShows("📝 The bridge is open", BO);
		const before = desk.seen(BO);
		await team.remove(BO, ADA);
		await desk.press("Title");
		await desk.menuShows("Please send the new title");
		desk.telegram.say(ADA, "The mayor steps down");
		await desk.menuShows("📝 The mayor steps down");
		const due = () => redis.zcard(keys.draftLooks);
		await until(async () => (await due()) === 0, "everybody to be shown it who may see it");
		expect(desk.seen(BO)).toEqual(before);
		await desk.press("✅ Publish");
		await until(() => desk.posts().length === 1, "the post");
		await desk.shows("https://t.me/lindenford/1");
		expect(desk.seen(BO)).toEqual(before);
	});
});
