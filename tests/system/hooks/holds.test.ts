import { describe, expect, test } from "vitest";
import { article, openRedis, startNewsroom, texts, until } from "../../support/newsroom.ts";

const HOUR = 3_600_000;
const json = (body: unknown) => ({ contentType: "application/json", body: JSON.stringify(body) });
const old = (id: string, ageMs = 2 * HOUR, more: Record<string, unknown> = {}) =>
	article(id, { date_published: new Date(Date.now() - ageMs).toISOString(), ...more });
const many = (count: number, prefix = "old") =>
	Array.from({ length: count }, (_, index) =>
		old(`${prefix}${index}`, (count - index) * HOUR + HOUR),
	);

const source = (name: string, more = "") =>
	`  - name: ${name}\n    format: json-feed\n    secret_env: WEBHOOK_SECRETS\n${more}`;

type Accepted = { id: string; status: string; hold?: string; duplicate_of?: string }[];
const accepted = (answer: { body: Record<string, unknown> }) =>
	(answer.body["accepted"] ?? []) as Accepted;

/** The newest message to the admin whose text holds a word, with the data of its buttons. */
function told(newsroom: Awaited<ReturnType<typeof startNewsroom>>, word: string) {
	const messages = newsroom.telegram
		.messages(newsroom.telegram.adminId)
		.filter(({ text = "" }) => text.includes(word));
	return messages.map((message) => ({
		id: message.message_id,
		text: message.text ?? "",
		buttons: (message.reply_markup?.inline_keyboard ?? [])
			.flat()
			.flatMap((button) => ("callback_data" in button ? [button.callback_data] : [])),
	}));
}

describe("a flood of old news", () => {
	test("is kept, not posted, told to the admins in one message, and posted in order when they say so", async () => {
		const newsroom = await startNewsroom({ newsroom: `sources:\n${source("archive")}` });
		const { telegram } = newsroom;
		const first = await newsroom.hook("archive", json(many(12, "a")));
		expect(accepted(first).map(({ hold }) => hold)).toEqual(Array(12).fill("backlog"));
		await newsroom.hook("archive", json(many(3, "b")));
		// News goes through meanwhile.
		expect(accepted(await newsroom.hook("archive", json(old("news", 1000))))).toMatchObject([
			{ status: "accepted" },
		]);
		await until(() => texts(telegram).length === 1, "the news");
		expect(texts(telegram)[0]).toContain("part news");

		await until(() => told(newsroom, "archive").length > 0, "the notice", 15_000);
		const [notice] = told(newsroom, "archive");
		expect(notice?.text).toContain("15 in all");
		expect(notice?.buttons).toEqual(["release:backlog:archive"]);
		const { body } = await newsroom.read("/v1/articles?state=backlog&limit=200");
		expect(body["articles"]).toHaveLength(15);

		await telegram.press(telegram.adminId, notice?.id ?? 0, "release:backlog:archive");
		await until(() => texts(telegram).length === 16, "all of them", 15_000);
		const posted = texts(telegram)
			.slice(1)
			.map((text) => /part (\w+)/.exec(text)?.[1]);
		expect(posted.slice(0, 9)).toEqual(["a0", "a1", "a2", "a3", "a4", "a5", "a6", "a7", "a8"]);
		await until(() => told(newsroom, "has published").length === 1, "the end of the notice");
		expect(told(newsroom, "has published")).toMatchObject([{ id: notice?.id, buttons: [] }]);
		// Pressed again, also by another hand: there is nothing left.
		await telegram.press(telegram.adminId, notice?.id ?? 0, "release:backlog:archive");
		await newsroom.hook("archive", json(old("news", 1000, { title: "Later" })));
		await until(() => texts(telegram).some((text) => text.includes("Later")), "the edit");
		expect(texts(telegram)).toHaveLength(16);
	});

	test("that goes on while it is released is asked about once more", async () => {
		const newsroom = await startNewsroom({ newsroom: `sources:\n${source("archive")}` });
		const { telegram } = newsroom;
		const asked = () => told(newsroom, "archive").find(({ buttons }) => buttons.length > 0);
		await newsroom.hook("archive", json(many(60, "a")));
		await until(() => asked() !== undefined, "the notice", 15_000);
		await telegram.press(telegram.adminId, asked()?.id ?? 0, "release:backlog:archive");
		await newsroom.hook("archive", json(many(12, "b")));
		await until(() => asked()?.text.includes("12 in all") === true, "the second notice", 15_000);
		await until(() => texts(telegram).length === 60, "the first ones", 15_000);
		await telegram.press(telegram.adminId, asked()?.id ?? 0, "release:backlog:archive");
		await until(() => texts(telegram).length === 72, "the others", 15_000);
		await until(() => asked() === undefined, "the end");
		expect(told(newsroom, "has published").at(-1)?.text).toContain("12 in all");
	});

	test("does not begin before ten, and counts those that come one at a time", async () => {
		const newsroom = await startNewsroom({ newsroom: `sources:\n${source("archive")}` });
		const holds = [];
		for (const one of many(12)) {
			holds.push(accepted(await newsroom.hook("archive", json(one)))[0]?.hold);
		}
		expect(holds).toEqual([...Array(10).fill(undefined), "backlog", "backlog"]);
		await until(() => texts(newsroom.telegram).length === 10, "the first ten");
	});

	test("is as large and as long as the newsroom file says", async () => {
		const burst = "    burst: { max: 2, window: 1s }\n";
		const newsroom = await startNewsroom({ newsroom: `sources:\n${source("archive", burst)}` });
		expect(accepted(await newsroom.hook("archive", json(many(2, "a"))))[0]?.hold).toBeUndefined();
		expect(accepted(await newsroom.hook("archive", json(many(1, "b"))))[0]?.hold).toBe("backlog");
		await new Promise((resolve) => setTimeout(resolve, 1100));
		expect(accepted(await newsroom.hook("archive", json(many(1, "c"))))[0]?.hold).toBeUndefined();
	});

	test("is not what an edit, or a retraction, of what is held back makes", async () => {
		const newsroom = await startNewsroom({ newsroom: `sources:\n${source("archive")}` });
		await newsroom.hook("archive", json(many(11)));
		const edit = await newsroom.hook("archive", json(old("old0", HOUR, { title: "Corrected" })));
		expect(accepted(edit)).toMatchObject([{ status: "updated", hold: "backlog" }]);
		const kill = { type: "article.retracted", data: { id: "old1" } };
		expect(accepted(await newsroom.hook("archive", json(kill)))).toMatchObject([
			{ status: "retracted" },
		]);
		await until(() => told(newsroom, "archive").length > 0, "the notice", 15_000);
		const id = told(newsroom, "archive")[0]?.id ?? 0;
		await newsroom.telegram.press(newsroom.telegram.adminId, id, "release:backlog:archive");
		await until(() => texts(newsroom.telegram).length === 10, "all but the killed one");
		expect(texts(newsroom.telegram).join()).toContain("Corrected");
		expect(texts(newsroom.telegram).join()).not.toContain("part old1\n");
	});
});

describe("a source that is reviewed", () => {
	const review = `sources:\n${source("stringers", "    trust: review\n")}`;

	test("posts what an admin has said yes to, once, and nothing else", async () => {
		const newsroom = await startNewsroom({ newsroom: review });
		const { telegram } = newsroom;
		for (const id of ["a", "b"]) {
			expect(accepted(await newsroom.hook("stringers", json(article(id))))).toMatchObject([
				{ status: "accepted", hold: "review" },
			]);
		}
		await until(() => told(newsroom, "needs a yes").length === 2, "the notices");
		// Edited while it waits: what is published is what was seen last.
		await newsroom.hook("stringers", json(article("a", { title: "Edited in review" })));
		const newer = () =>
			told(newsroom, "Edited in review").find(({ buttons }) => buttons.length > 0);
		await until(() => newer() !== undefined, "the newer notice");
		const notice = newer();
		const data = notice?.buttons[0] ?? "";
		const stranger = telegram.addPerson({ firstName: "Mallory", languageCode: "en" });
		telegram.say(stranger.id, "/start");
		await until(() => texts(telegram, stranger.id).length === 2, "the greeting");
		const refused = await telegram.press(stranger.id, 1, data, stranger.id);
		expect(refused.text).toContain("Only the newsroom");
		const answers = await Promise.all([
			telegram.press(telegram.adminId, notice?.id ?? 0, data),
			telegram.press(telegram.adminId, notice?.id ?? 0, data),
		]);
		expect(answers.map(({ text }) => text ?? "").toSorted()).toEqual([
			"Published.",
			"\u2068Ada\u2069 has already published it.",
		]);
		await until(() => texts(telegram).length === 1, "the post");
		expect(texts(telegram)[0]).toContain("Edited in review");
		const { body } = await newsroom.read("/v1/articles?source=stringers&state=live");
		const [one] = body["articles"] as { ref: string }[];
		const status = await newsroom.read(`/v1/articles/${one?.ref}`);
		expect(
			(status.body["history"] as { what: string; reason: string }[]).map((h) => h.what),
		).toEqual(["accepted", "updated", "released"]);
		// An edit of what was approved needs no second yes.
		await newsroom.hook("stringers", json(article("a", { title: "Edited afterwards" })));
		await until(() => texts(telegram)[0]?.includes("afterwards") === true, "the edit");
	});
});

describe("the same story from two sources", () => {
	const two = `sources:\n${source("agency")}${source("desk")}`;
	const story = {
		title: "Old bridge over the Linde reopens after two years of repairs",
		summary:
			"The old stone bridge over the Linde carries traffic again since Monday morning, the town's engineers said, after repairs that took two years and cost four million.",
	};

	test("makes one post, whichever of twenty callers comes first", async () => {
		const newsroom = await startNewsroom({ newsroom: two });
		const answers = await Promise.all(
			Array.from({ length: 20 }, (_, index) =>
				newsroom.hook(
					index % 2 === 0 ? "agency" : "desk",
					json(
						article(index % 2 === 0 ? "a" : "b", {
							...story,
							url:
								index % 2 === 0
									? "https://www.courier.example/bridge/?utm_source=x"
									: "http://courier.example/bridge",
						}),
					),
				),
			),
		);
		const all = answers.flatMap(accepted);
		expect(
			all.filter(({ status, hold }) => status === "accepted" && hold === undefined),
		).toHaveLength(1);
		expect(
			all.filter(({ status, hold }) => status === "accepted" && hold === "duplicate"),
		).toHaveLength(1);
		await until(() => texts(newsroom.telegram).length > 0, "the post");
		await newsroom.hook("desk", json(article("other")));
		await until(() => texts(newsroom.telegram).some((t) => t.includes("part other")), "another");
		expect(texts(newsroom.telegram)).toHaveLength(2);
		const { body } = await newsroom.read("/v1/articles?state=duplicate");
		expect(body["articles"]).toMatchObject([
			{ duplicate_of: expect.stringMatching(/^[\w-]{22}$/) },
		]);
	});

	test("is known by its words where the addresses differ, and new numbers make it another", async () => {
		const newsroom = await startNewsroom({ newsroom: two });
		await newsroom.hook(
			"agency",
			json(article("a", { ...story, url: "https://agency.example/1" })),
		);
		const again = await newsroom.hook(
			"desk",
			json(article("b", { ...story, url: "https://desk.example/9" })),
		);
		expect(accepted(again)).toMatchObject([{ status: "accepted", hold: "duplicate" }]);
		const grown = { ...story, summary: story.summary.replace("four million", "five million") };
		const other = await newsroom.hook(
			"desk",
			json(article("c", { ...grown, url: "https://desk.example/10" })),
		);
		expect(accepted(other)[0]?.hold).toBeUndefined();
	});

	test("is posted again where its readers have not seen it", async () => {
		const sport = source("sport", '    channels: ["@lindensport"]\n');
		const newsroom = await startNewsroom({
			newsroom: `channels:\n  - id: "@lindensport"\nsources:\n${source("agency")}${sport}`,
		});
		newsroom.telegram.addChannel({ title: "Sport", username: "lindensport" });
		await newsroom.hook("agency", json(article("a", story)));
		const other = await newsroom.hook("sport", json(article("b", story)));
		expect(accepted(other)[0]?.hold).toBeUndefined();
		await until(() => texts(newsroom.telegram, "@lindensport").length === 1, "the other post");
	});

	test("within one source is the sender's own affair", async () => {
		const newsroom = await startNewsroom({ newsroom: two });
		await newsroom.hook("agency", json(article("a", story)));
		const same = await newsroom.hook(
			"agency",
			json(article("b", { ...story, url: article("a")["url"] })),
		);
		expect(accepted(same)[0]?.hold).toBeUndefined();
	});

	test("stays attached through its edits, and stands for itself once the first is gone", async () => {
		const newsroom = await startNewsroom({ newsroom: two });
		await newsroom.hook(
			"agency",
			json(article("a", { ...story, url: "https://agency.example/1" })),
		);
		await newsroom.hook("desk", json(article("b", { ...story, url: "https://desk.example/9" })));
		await until(() => texts(newsroom.telegram).length === 1, "the post");
		const edit = article("b", { ...story, title: "Rewritten", url: "https://desk.example/9" });
		expect(accepted(await newsroom.hook("desk", json(edit)))).toMatchObject([
			{ hold: "duplicate" },
		]);
		await newsroom.hook("agency", json({ type: "article.retracted", data: { id: "a" } }));
		await until(() => texts(newsroom.telegram).length === 0, "the retraction");
		const more = { ...edit, title: "Rewritten again" };
		expect(accepted(await newsroom.hook("desk", json(more)))[0]?.hold).toBeUndefined();
		await until(() => texts(newsroom.telegram).length === 1, "the other's post");
	});
});

test("what a feed showed before its source was set up is not posted", async () => {
	const newsroom = await startNewsroom({
		newsroom: "sources:\n  - name: feeds\n    format: miniflux\n    secret_env: HOOK_SECRET\n",
	});
	const entry = (id: number, ageMs: number) => ({
		id,
		hash: `h${id}`,
		title: `Entry ${id}`,
		url: `https://feed.example/${id}`,
		published_at: new Date(Date.now() - ageMs).toISOString(),
		changed_at: new Date(Date.now() - ageMs).toISOString(),
		content: "<p>A text.</p>",
		author: "",
		enclosures: [],
		tags: [],
	});
	const feed = {
		id: 1,
		feed_url: "https://feed.example/rss",
		site_url: "https://feed.example",
		title: "Feed",
	};
	const since = Number(await openRedis().hget(`${newsroom.prefix}:source:feeds`, "since"));
	const body = {
		event_type: "new_entries",
		feed,
		entries: [entry(1, 60_000 + Date.now() - since), entry(2, 0)],
	};
	const answer = await newsroom.hook("feeds", json(body), { scheme: "miniflux" });
	expect(accepted(answer).map(({ hold }) => hold ?? "posted")).toEqual(["backlog", "posted"]);
	await until(() => texts(newsroom.telegram).length === 1, "the new entry");
	expect(texts(newsroom.telegram)[0]).toContain("Entry 2");
	await until(() => told(newsroom, "feeds").length === 1, "the notice", 15_000);
});
