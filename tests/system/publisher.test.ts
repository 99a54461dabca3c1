import { describe, expect, test } from "vitest";
import { createStandIn } from "../../src/sandbox/stand-in.ts";
import { createKeys } from "../../src/store/keys.ts";
import { createPosts } from "../../src/store/posts.ts";
import {
	article,
	type Newsroom,
	openRedis,
	startNewsroom,
	startTelegram,
	texts,
	until,
} from "../support/newsroom.ts";

const retraction = (id: string) => ({ type: "article.retracted", data: { id } });

async function settled(newsroom: Newsroom, id: string, state: string): Promise<void> {
	await until(async () => {
		const status = await newsroom.channelStatus(id);
		return status.state === state && status.applied_revision === status.desired_revision;
	}, `${id} to be ${state}`);
}

/** Waits until the rights in the channel were asked for, as at every start. */
async function checked(newsroom: Newsroom): Promise<void> {
	const isAsked = () => newsroom.telegram.calls().some(({ method }) => method === "getChatMember");
	await until(isAsked, "the rights to be checked");
	newsroom.telegram.clearCalls();
}

const sends = (newsroom: Newsroom, chat = "@lindenford") =>
	newsroom.telegram.calls().filter((call) => call.method === "sendMessage" && call.chat === chat);

const notices = (newsroom: Newsroom) =>
	texts(newsroom.telegram, newsroom.telegram.adminId).filter((text) => text.includes("⚠️"));

describe("the way of an article", () => {
	test("it is posted, edited and withdrawn", async () => {
		const newsroom = await startNewsroom();
		await newsroom.send(article("a"));
		await settled(newsroom, "a", "posted");
		await newsroom.send(article("a", { title: "The bridge is closed again" }));
		await settled(newsroom, "a", "posted");
		const [post] = newsroom.telegram.messages("@lindenford");
		expect(post?.text).toContain("The bridge is closed again");
		expect(post?.edit_date).toBeDefined();
		await newsroom.send(retraction("a"));
		await settled(newsroom, "a", "retracted");
		expect(texts(newsroom.telegram)).toEqual([]);
	});

	test("an update that changes nothing a reader sees makes no call", async () => {
		const newsroom = await startNewsroom();
		await newsroom.send(article("a"));
		await settled(newsroom, "a", "posted");
		newsroom.telegram.clearCalls();
		expect(await newsroom.verdict(article("a", { authors: [{ name: "B. Ridge" }] }))).toBe(
			"updated",
		);
		await settled(newsroom, "a", "posted");
		expect(newsroom.telegram.calls().map((call) => call.method)).not.toContain("editMessageText");
	});

	test("an article retracted before it was sent never appears", async () => {
		const newsroom = await startNewsroom();
		const soon = new Date(Date.now() + 3_600_000).toISOString();
		await newsroom.send(article("a", { _tidings: { embargoed_until: soon } }));
		await newsroom.send(retraction("a"));
		await settled(newsroom, "a", "retracted");
		expect(sends(newsroom)).toEqual([]);
	});

	test("a retraction during the send deletes the post right after it", async () => {
		const newsroom = await startNewsroom();
		const slow = { kind: "delay", ms: 400, after: true } as const;
		newsroom.telegram.addFault({ method: "sendMessage", chat: "@lindenford", ...slow });
		await newsroom.send(article("a"));
		await until(() => texts(newsroom.telegram).length === 1, "the post");
		await newsroom.send(retraction("a"));
		await settled(newsroom, "a", "retracted");
		expect(texts(newsroom.telegram)).toEqual([]);
		expect(sends(newsroom)).toHaveLength(1);
	});

	test("an embargoed article appears at its time, a moved embargo moves it", async () => {
		const newsroom = await startNewsroom();
		const held = (ms: number) => ({
			_tidings: { embargoed_until: new Date(Date.now() + ms).toISOString() },
		});
		await newsroom.send(article("a", held(3_600_000)));
		const due = Date.now() + 700;
		await newsroom.send(article("a", held(700)));
		await settled(newsroom, "a", "posted");
		expect(Date.now()).toBeGreaterThanOrEqual(due - 1);
	});

	test("a silent article makes no sound", async () => {
		const newsroom = await startNewsroom();
		await newsroom.send(article("a", { _tidings: { silent: true } }));
		await settled(newsroom, "a", "posted");
		expect(newsroom.telegram.entries("@lindenford")[0]?.silent).toBe(true);
	});

	test("posts of a burst stand in the order in which the articles came", async () => {
		const newsroom = await startNewsroom();
		const ids = Array.from({ length: 30 }, (_, index) => `n${String(index).padStart(2, "0")}`);
		for (const id of ids) await newsroom.send(article(id, { title: id }));
		await until(() => texts(newsroom.telegram).length === 30, "thirty posts");
		const titles = texts(newsroom.telegram).map((text) => text.split("\n")[0]);
		expect(titles).toEqual(ids);
	});

	test("a title of any length and any characters is kept", async () => {
		const newsroom = await startNewsroom();
		const title = `${"x".repeat(299)}😀 and more`;
		expect(await newsroom.verdict(article("a", { title }))).toBe("accepted");
		await settled(newsroom, "a", "posted");
		expect(texts(newsroom.telegram)[0]).toMatch(/^x{200}/);
	});

	test("articles of one request stand in the order of their publication", async () => {
		const newsroom = await startNewsroom();
		const minutes = [4, 1, 9, 2, 7, 3, 8, 0, 6, 5];
		await newsroom.send(
			minutes.map((minute) =>
				article(`m${minute}`, { date_published: `2026-05-01T08:0${minute}:00Z` }),
			),
		);
		await until(() => texts(newsroom.telegram).length === 10, "ten posts");
		const order = texts(newsroom.telegram).map((text) => /part m(\d)/.exec(text)?.[1]);
		expect(order.join("")).toBe("0123456789");
	});

	test("a record that nobody can read stands in nobody's way", async () => {
		const newsroom = await startNewsroom();
		const redis = openRedis();
		const keys = createKeys(newsroom.prefix);
		await newsroom.send(article("a"));
		await settled(newsroom, "a", "posted");
		const ref = (await redis.keys(`${newsroom.prefix}:article:*`))[0]?.split(":").at(-1) ?? "";
		await redis.hset(keys.post("@lindenford", ref), { ways: "{broken" });
		await newsroom.send(article("a", { title: "Edited" }));
		await newsroom.send(article("b"));
		await settled(newsroom, "b", "posted");
		expect(await redis.zscore(keys.pending("@lindenford"), ref)).not.toBeNull();
	});

	test("two processes make one post of each article, and never two calls at a time", async () => {
		const first = await startNewsroom();
		const second = await startNewsroom({
			telegram: first.telegram,
			env: { REDIS_PREFIX: first.prefix },
		});
		let underWay = 0;
		let most = 0;
		first.telegram.setFaultSource((call) => {
			if (call.method !== "sendMessage" || call.chat !== "@lindenford") return undefined;
			underWay++;
			most = Math.max(most, underWay);
			// Just before the answer: the next call must not be counted beside this one.
			setTimeout(() => underWay--, 19);
			return { kind: "delay", ms: 20 };
		});
		await Promise.all(
			Array.from({ length: 40 }, (_, index) => {
				const newsroom = index % 2 === 0 ? first : second;
				return newsroom.send(article(`n${index % 20}`));
			}),
		);
		await until(() => texts(first.telegram).length >= 20, "twenty posts");
		for (let index = 0; index < 20; index++) await settled(first, `n${index}`, "posted");
		expect(new Set(texts(first.telegram)).size).toBe(20);
		expect(texts(first.telegram)).toHaveLength(20);
		expect(most).toBe(1);
	});
});

describe("what Telegram refuses for now", () => {
	test("a flood is waited out for as long as Telegram says", async () => {
		const newsroom = await startNewsroom();
		newsroom.telegram.addFault({
			method: "sendMessage",
			chat: "@lindenford",
			kind: "error",
			code: 429,
			description: "Too Many Requests: retry after 1",
			retryAfter: 1,
		});
		await newsroom.send(article("a"));
		await newsroom.send(article("b"));
		await until(() => texts(newsroom.telegram).length === 2, "both posts");
		const [refused, retried, ...more] = sends(newsroom).map((call) => call.at);
		expect((retried ?? 0) - (refused ?? 0)).toBeGreaterThanOrEqual(1000);
		expect(more).toHaveLength(1);
		expect(await newsroom.channelStatus("a")).toMatchObject({ state: "posted", attempts: 2 });
	});

	test("a channel that refuses the bot keeps its posts, and the admins hear of it once", async () => {
		const newsroom = await startNewsroom();
		await checked(newsroom);
		newsroom.telegram.addFault({
			chat: "@lindenford",
			times: 2,
			kind: "error",
			code: 403,
			description: "Forbidden: bot is not a member of the channel chat",
		});
		await newsroom.send(article("a"));
		await until(() => notices(newsroom).length === 1, "the notice");
		expect(notices(newsroom)[0]).toContain("not a member of the channel");
		expect(await newsroom.channelStatus("a")).toMatchObject({ state: "waiting" });
		await settled(newsroom, "a", "posted");
		expect(notices(newsroom)).toHaveLength(1);
	});

	test("nothing is sent twice when Telegram can't be reached at all", async () => {
		const telegram = await startTelegram();
		const newsroom = await startNewsroom({ telegram });
		await newsroom.send(article("a"));
		await settled(newsroom, "a", "posted");
		const port = Number(new URL(telegram.apiRoot).port);
		await telegram.stop();
		await newsroom.send(article("b"));
		await until(async () => (await newsroom.channelStatus("b")).last_error !== null, "the failure");
		expect(await newsroom.channelStatus("b")).toMatchObject({
			state: "waiting",
			last_error: "no connection to Telegram (ECONNREFUSED)",
		});
		await telegram.start({ port });
		await settled(newsroom, "b", "posted");
		expect(texts(telegram)).toHaveLength(2);
	});

	test("a post that Telegram refuses for good is told, and a new version is tried", async () => {
		const newsroom = await startNewsroom();
		const description = "Bad Request: MESSAGE_STRANGE";
		const refusal = { kind: "error", code: 400, description } as const;
		newsroom.telegram.addFault({ method: "sendMessage", chat: "@lindenford", ...refusal });
		await newsroom.send(article("a"));
		await until(() => notices(newsroom).length === 1, "the notice");
		expect(await newsroom.channelStatus("a")).toMatchObject({
			state: "failed",
			last_error: description,
		});
		await newsroom.send(article("a", { title: "Mended" }));
		await settled(newsroom, "a", "posted");
	});
});

describe("the send whose outcome nobody knows", () => {
	const faults = [
		{ what: "a reset after processing", fault: { kind: "reset", after: true }, posts: 1 },
		{ what: "a reset before processing", fault: { kind: "reset", after: false }, posts: 0 },
		{ what: "a proxy's page", fault: { kind: "html", after: true }, posts: 1 },
		{
			what: "an error of the server",
			fault: { kind: "error", code: 500, description: "Internal Server Error" },
			posts: 0,
		},
	] as const;

	test.for(faults)("after $what it is set aside, told and never repeated", async (given) => {
		const newsroom = await startNewsroom();
		newsroom.telegram.addFault({ method: "sendMessage", chat: "@lindenford", ...given.fault });
		await newsroom.send(article("a"));
		await until(() => notices(newsroom).length === 1, "the notice");
		expect(notices(newsroom)[0]).toContain(article("a")["url"]);
		const status = await newsroom.channelStatus("a");
		expect(status).toMatchObject({ state: "unknown", message_id: null, attempts: 1 });
		expect(status.last_error).toBeTruthy();
		// Neither a newer version nor a retraction sends or touches what may be there.
		await newsroom.send(article("a", { title: "Newer" }));
		await newsroom.send(retraction("a"));
		await newsroom.send(article("b"));
		await settled(newsroom, "b", "posted");
		expect(await newsroom.channelStatus("a")).toMatchObject({ state: "unknown", attempts: 1 });
		expect(texts(newsroom.telegram)).toHaveLength(given.posts + 1);
		// That a withdrawn article may be in the channel is for a person to see to.
		await until(() => notices(newsroom).length === 2, "the second notice");
		expect(notices(newsroom)[1]).toContain("A withdrawn article may still be in @lindenford");
	});

	test("an outage costs at most one post: the next waits for a harmless call", async () => {
		const newsroom = await startNewsroom();
		await checked(newsroom);
		newsroom.telegram.addFault({ chat: "@lindenford", kind: "html", times: 3 });
		for (const id of ["a", "b", "c"]) await newsroom.send(article(id));
		await settled(newsroom, "c", "posted");
		expect(await newsroom.channelStatus("a")).toMatchObject({ state: "unknown" });
		expect(await newsroom.channelStatus("b")).toMatchObject({ state: "posted", attempts: 1 });
		const methods = newsroom.telegram.calls().filter(({ chat }) => chat === "@lindenford");
		expect(methods.map(({ method }) => method).join(" ")).toMatch(
			/^sendMessage (getChat ){3,4}sendMessage sendMessage$/,
		);
	});
});

describe("edits and deletions", () => {
	test("an edit whose answer was lost is simply made again", async () => {
		const newsroom = await startNewsroom();
		await newsroom.send(article("a"));
		await settled(newsroom, "a", "posted");
		newsroom.telegram.addFault({ method: "editMessageText", kind: "reset", after: true });
		await newsroom.send(article("a", { title: "Edited" }));
		await settled(newsroom, "a", "posted");
		expect(texts(newsroom.telegram)[0]).toContain("Edited");
	});

	test("what can't be edited since the bot is out is edited once it is back", async () => {
		const newsroom = await startNewsroom();
		await newsroom.send(article("a"));
		await settled(newsroom, "a", "posted");
		// Telegram says the same of a message that is too old.
		newsroom.telegram.addFault({
			method: "editMessageText",
			kind: "error",
			code: 400,
			description: "Bad Request: message can't be edited",
		});
		newsroom.telegram.addFault({
			method: "getChat",
			chat: "@lindenford",
			kind: "error",
			code: 403,
			description: "Forbidden: bot was kicked from the channel chat",
		});
		await newsroom.send(article("a", { title: "Edited" }));
		await until(() => texts(newsroom.telegram)[0]?.includes("Edited") === true, "the edit", 20_000);
		expect(await newsroom.channelStatus("a")).toMatchObject({ state: "posted", attempts: 1 });
	});

	test("a post that someone deleted by hand is told, not sent again", async () => {
		const newsroom = await startNewsroom();
		await newsroom.send(article("a"));
		await settled(newsroom, "a", "posted");
		newsroom.telegram.addFault({
			method: "editMessageText",
			kind: "error",
			code: 400,
			description: "Bad Request: message to edit not found",
		});
		await newsroom.send(article("a", { title: "Edited" }));
		await until(() => notices(newsroom).length === 1, "the notice");
		expect(await newsroom.channelStatus("a")).toMatchObject({ state: "failed" });
		await newsroom.send(retraction("a"));
		await settled(newsroom, "a", "retracted");
		expect(sends(newsroom)).toHaveLength(1);
	});

	test("a post too old to be deleted becomes a withdrawal notice, and can return", async () => {
		const clock = { ahead: 0 };
		const standIn = createStandIn({
			token: (await startTelegram()).token,
			now: () => Date.now() + clock.ahead,
		});
		const telegram = Object.assign(standIn, { apiRoot: await standIn.start(), adminId: 501 });
		standIn.addChannel({ title: "Lindenford Courier", username: "lindenford" });
		const newsroom = await startNewsroom({ telegram });
		await newsroom.send(article("a"));
		await settled(newsroom, "a", "posted");
		clock.ahead = 49 * 3_600_000;
		await newsroom.send(retraction("a"));
		await settled(newsroom, "a", "withdrawn");
		expect(texts(telegram)).toEqual(["This article has been withdrawn."]);
		const later = new Date(Date.now() + 60_000).toISOString();
		await newsroom.send(article("a", { date_modified: later }));
		await settled(newsroom, "a", "posted");
		expect(texts(telegram)[0]).toContain("The bridge of Lindenford");
		await newsroom.stop();
		await telegram.stop();
	});

	test("a withdrawn post that can be neither deleted nor edited is told to the admins", async () => {
		const newsroom = await startNewsroom();
		await newsroom.send(article("a"));
		await settled(newsroom, "a", "posted");
		for (const [method, verb] of [
			["deleteMessage", "deleted"],
			["editMessageText", "edited"],
		] as const) {
			const description = `Bad Request: message can't be ${verb}`;
			newsroom.telegram.addFault({ method, kind: "error", code: 400, description });
		}
		await newsroom.send(retraction("a"));
		await until(() => notices(newsroom).length === 1, "the notice");
		expect(notices(newsroom)[0]).toContain("https://t.me/lindenford/1");
	});
});

test("an article that can't be read blocks nobody, and the admins hear of it", async () => {
	const newsroom = await startNewsroom();
	const redis = openRedis();
	const soon = new Date(Date.now() + 700).toISOString();
	await newsroom.send(article("a", { _tidings: { embargoed_until: soon } }));
	const [key = ""] = await redis.keys(`${newsroom.prefix}:article:*`);
	await redis.hset(key, "body", JSON.stringify({ format: 99 }));
	await newsroom.send(article("b"));
	await until(() => notices(newsroom).length === 1, "the notice");
	expect(await newsroom.channelStatus("a")).toMatchObject({ state: "failed" });
	await settled(newsroom, "b", "posted");
});

describe("what overtakes what", () => {
	test("a correction that is taken back while its edit's answer is lost leaves the right text", async () => {
		const newsroom = await startNewsroom();
		await newsroom.send(article("a", { title: "RIGHT" }));
		await settled(newsroom, "a", "posted");
		const lost = { kind: "reset", after: true } as const;
		newsroom.telegram.addFault({ method: "editMessageText", chat: "@lindenford", ...lost });
		await newsroom.send(article("a", { title: "WRONG" }));
		await until(() => texts(newsroom.telegram)[0]?.startsWith("WRONG") === true, "the edit");
		await newsroom.send(article("a", { title: "RIGHT" }));
		await settled(newsroom, "a", "posted");
		expect(texts(newsroom.telegram)[0]).toContain("RIGHT");
	});

	test("an article that returns after a deletion whose answer was lost is posted anew", async () => {
		const newsroom = await startNewsroom();
		await newsroom.send(article("a"));
		await settled(newsroom, "a", "posted");
		const lost = { kind: "reset", after: true } as const;
		newsroom.telegram.addFault({ method: "deleteMessage", chat: "@lindenford", ...lost });
		await newsroom.send(retraction("a"));
		await until(() => texts(newsroom.telegram).length === 0, "the deletion");
		const later = new Date(Date.now() + 60_000).toISOString();
		await newsroom.send(article("a", { date_modified: later }));
		await settled(newsroom, "a", "posted");
		expect(texts(newsroom.telegram)).toHaveLength(1);
		expect(notices(newsroom)).toEqual([]);
	});

	test("an embargo that comes during the harmless call holds the article back", async () => {
		const newsroom = await startNewsroom();
		const chat = "@lindenford";
		newsroom.telegram.addFault({ method: "sendMessage", chat, kind: "html" });
		newsroom.telegram.addFault({ method: "getChat", chat, kind: "delay", ms: 600 });
		await newsroom.send(article("first"));
		await newsroom.send(article("a"));
		await until(() => newsroom.telegram.calls().some((c) => c.method === "getChat"), "the call");
		const held = { _tidings: { embargoed_until: "2099-01-01T00:00:00Z" } };
		await newsroom.send(article("a", { title: "HELD BACK", ...held }));
		await newsroom.send(article("b"));
		await settled(newsroom, "b", "posted");
		expect(texts(newsroom.telegram)).toHaveLength(1);
		expect(await newsroom.channelStatus("a")).toMatchObject({ state: "waiting" });
	});

	test("the late outcome of an earlier deletion does not touch the message that stands now", async () => {
		const newsroom = await startNewsroom();
		const redis = openRedis();
		const keys = createKeys(newsroom.prefix);
		const posts = createPosts({ redis, keys });
		await newsroom.send(article("a"));
		await settled(newsroom, "a", "posted");
		const ref = (await redis.keys(`${newsroom.prefix}:article:*`))[0]?.split(":").at(-1) ?? "";
		const seen = await posts.read("@lindenford", ref);
		if (seen === undefined) throw new Error("no post");
		await redis.hset(keys.post("@lindenford", ref), "messageId", 2);
		const change = { state: "retracted", messageId: undefined } as const;
		expect(await posts.settle(seen, { change, now: Date.now() })).toBe(false);
		expect(await posts.read("@lindenford", ref)).toMatchObject({ state: "posted", messageId: 2 });
	});
});

describe("when the job is lost", () => {
	test("the sweep finds pending work that nobody was told of", async () => {
		const newsroom = await startNewsroom();
		const redis = openRedis();
		const keys = createKeys(newsroom.prefix);
		await newsroom.send(article("a"));
		await settled(newsroom, "a", "posted");
		await newsroom.stop();
		// What a crash between the two leaves: the records without any job.
		const again = await startNewsroom({
			telegram: newsroom.telegram,
			env: { REDIS_PREFIX: newsroom.prefix },
		});
		const ref = (await redis.keys(`${newsroom.prefix}:article:*`))[0]?.split(":").at(-1) ?? "";
		await redis.hset(keys.post("@lindenford", ref), { state: "waiting", handled: 0, desired: 1 });
		await redis.hdel(keys.post("@lindenford", ref), "messageId", "hash");
		await redis.zadd(keys.pending("@lindenford"), Date.now(), ref);
		await until(() => texts(again.telegram).length === 2, "the post");
		expect((await again.channelStatus("a")).state).toBe("posted");
	});

	test("an attempt that ended without a word is set aside after its time", async () => {
		const newsroom = await startNewsroom();
		const redis = openRedis();
		const keys = createKeys(newsroom.prefix);
		await newsroom.send(article("a"));
		await settled(newsroom, "a", "posted");
		const ref = (await redis.keys(`${newsroom.prefix}:article:*`))[0]?.split(":").at(-1) ?? "";
		const began = Date.now() - 19_000;
		await redis.hset(keys.post("@lindenford", ref), {
			state: "sending",
			attempt: "of-a-dead-process",
			attemptAt: began,
			attemptUntil: began + 20_000,
			handled: 0,
		});
		await redis.zadd(keys.pending("@lindenford"), began, ref);
		await until(() => notices(newsroom).length === 1, "the notice");
		expect(Date.now() - began).toBeGreaterThanOrEqual(20_000);
		expect(await newsroom.channelStatus("a")).toMatchObject({ state: "unknown" });
		expect(sends(newsroom)).toHaveLength(1);
	});
});
