import { describe, expect, test } from "vitest";
import type { FaultKind } from "../../src/sandbox/model.ts";
import {
	article,
	type Newsroom,
	type Options,
	startNewsroom,
	startTelegram,
	texts,
	until,
} from "../support/newsroom.ts";

const OPS = -1_001_999_000_001;
const CHANNEL = "@lindenford";

async function settled(newsroom: Newsroom, id: string, state: string, timeoutMs?: number) {
	const isSettled = async () => {
		const status = await newsroom.channelStatus(id);
		return status.state === state && status.applied_revision === status.desired_revision;
	};
	await until(isSettled, `${id} to be ${state}`, timeoutMs);
}

/** A newsroom with a chat to look through, whose channel has one post that went well. */
async function startWithOps(options: Options = {}) {
	const telegram = options.telegram ?? (await startTelegram());
	telegram.addGroup({ title: "Operations", id: OPS });
	const newsroom = await startNewsroom({
		...options,
		telegram,
		env: { OPS_CHAT_ID: String(OPS), ...options.env },
	});
	await newsroom.send(article("first"));
	await settled(newsroom, "first", "posted");
	return newsroom;
}

const posts = (newsroom: Newsroom, id: string) =>
	texts(newsroom.telegram, CHANNEL).filter((text) => text.includes(`part ${id}`));

const asked = (newsroom: Newsroom) =>
	texts(newsroom.telegram, newsroom.telegram.adminId).filter((text) => text.includes("⚠️"));

const evidenceOf = async (newsroom: Newsroom, id: string) => {
	const { body } = await newsroom.read(`/v1/articles/${id}`);
	return JSON.stringify(body["history"]);
};

const lost: FaultKind[] = [
	{ kind: "reset", after: true },
	{ kind: "html", after: true },
];

describe("a send whose answer was lost", () => {
	test.each(lost)("is found in the channel, by its text: %o", async (fault) => {
		const newsroom = await startWithOps();
		newsroom.telegram.addFault({ method: "sendMessage", chat: CHANNEL, ...fault });
		await newsroom.send(article("a"));
		await settled(newsroom, "a", "posted");
		expect(posts(newsroom, "a")).toHaveLength(1);
		expect(await newsroom.channelStatus("a")).toMatchObject({ attempts: 1, message_id: 2 });
		expect(newsroom.telegram.messages(OPS)).toEqual([]);
		expect(asked(newsroom)).toEqual([]);
		await newsroom.send(article("a", { title: "Edited, part a" }));
		await until(() => posts(newsroom, "a")[0]?.includes("Edited") === true, "the edit");
	});

	test("is found behind what others posted, over a gap", async () => {
		const newsroom = await startWithOps();
		newsroom.telegram.postByHand(CHANNEL, "By hand");
		newsroom.telegram.addFault({
			method: "sendMessage",
			chat: CHANNEL,
			kind: "reset",
			after: true,
		});
		await newsroom.send(article("a"));
		await settled(newsroom, "a", "posted");
		expect(posts(newsroom, "a")).toHaveLength(1);
		expect((await newsroom.channelStatus("a")).attempts).toBe(1);
	});

	test("is sent again once it was looked for in vain twice", async () => {
		const newsroom = await startWithOps();
		newsroom.telegram.addFault({ method: "sendMessage", chat: CHANNEL, kind: "reset" });
		await newsroom.send(article("a"));
		await settled(newsroom, "a", "posted");
		expect(posts(newsroom, "a")).toHaveLength(1);
		expect((await newsroom.channelStatus("a")).attempts).toBe(2);
		expect(await evidenceOf(newsroom, "a")).toContain("resolved");
	});

	test("is sent again also where hundreds of messages have come since that are known", async () => {
		const newsroom = await startWithOps({ lookAgainMs: 4000 });
		const { telegram } = newsroom;
		telegram.addFault({ method: "sendMessage", chat: CHANNEL, kind: "reset" });
		await newsroom.send(article("a"));
		await until(async () => (await newsroom.channelStatus("a")).state === "unknown", "unknown");
		// They come while it is looked for the first time; the bot hears of them a little later.
		for (let index = 0; index < 250; index++) telegram.postByHand(CHANNEL, `By hand ${index}`);
		await settled(newsroom, "a", "posted", 30_000);
		expect(posts(newsroom, "a")).toHaveLength(1);
		expect(asked(newsroom)).toEqual([]);
	});

	test("is asked about where hundreds have come that nobody heard of, in however many looks they are read", async () => {
		const [telegram, lookAgainMs] = [await startTelegram(), 500];
		const whole = await startWithOps({ telegram });
		await whole.stop();
		// Nobody takes what Telegram has to tell of the channel.
		const { prefix } = whole;
		const env = { REDIS_PREFIX: prefix, OPS_CHAT_ID: String(OPS) };
		const web = await startNewsroom({ telegram, env: { ...env, ROLE: "web" } });
		await startNewsroom({ telegram, lookAgainMs, env: { ...env, ROLE: "worker" } });
		telegram.addFault({ method: "sendMessage", chat: CHANNEL, kind: "reset" });
		telegram.addFault({
			method: "forwardMessage",
			skip: 120,
			kind: "error",
			code: 429,
			description: "Too Many Requests: retry after 1",
			retryAfter: 1,
		});
		await web.send(article("a"));
		const isUnknown = async () => (await web.channelStatus("a")).state === "unknown";
		await until(isUnknown, "unknown");
		for (let index = 0; index < 700; index++) telegram.postByHand(CHANNEL, `By hand ${index}`);
		await until(() => asked(web).length === 1, "the question", 30_000);
		const read = telegram.calls().filter(({ method }) => method === "forwardMessage").length;
		// Two hundred, twice, and the one that was refused.
		expect(read).toBeGreaterThan(300);
		expect(read).toBeLessThanOrEqual(401);
	});

	test("is found when it arrives between the two looks", async () => {
		const newsroom = await startWithOps({ callTimeoutMs: 300, lookAgainMs: 2500 });
		newsroom.telegram.addFault({ method: "sendMessage", chat: CHANNEL, kind: "delay", ms: 1500 });
		await newsroom.send(article("a"));
		await settled(newsroom, "a", "posted");
		expect(posts(newsroom, "a")).toHaveLength(1);
		expect((await newsroom.channelStatus("a")).attempts).toBe(1);
	});

	test("of an article that was withdrawn meanwhile is found and deleted", async () => {
		const newsroom = await startWithOps();
		newsroom.telegram.addFault({
			method: "sendMessage",
			chat: CHANNEL,
			kind: "reset",
			after: true,
		});
		newsroom.telegram.addFault({
			method: "forwardMessage",
			kind: "error",
			code: 500,
			description: "x",
		});
		await newsroom.send(article("a"));
		await until(async () => (await newsroom.channelStatus("a")).state === "unknown", "unknown");
		await newsroom.send({ type: "article.retracted", data: { id: "a" } });
		await until(
			async () => (await newsroom.channelStatus("a")).state === "retracted",
			"its end",
			20_000,
		);
		expect(posts(newsroom, "a")).toEqual([]);
	});
});

describe("without a chat to look through", () => {
	test("it is found by its copy in the discussion group", async () => {
		const telegram = await startTelegram();
		const group = telegram.addGroup({ title: "Talk", bot: "member" });
		telegram.linkGroup(CHANNEL, group.id);
		const newsroom = await startNewsroom({ telegram });
		telegram.addFault({ method: "sendMessage", chat: CHANNEL, kind: "reset", after: true });
		await newsroom.send(article("a"));
		await settled(newsroom, "a", "posted");
		expect(posts(newsroom, "a")).toHaveLength(1);
		expect(await newsroom.channelStatus("a")).toMatchObject({
			attempts: 1,
			message_id: 1,
			link: "https://t.me/lindenford/1",
		});
	});

	test("the admins are asked at once, and once", async () => {
		const newsroom = await startNewsroom();
		newsroom.telegram.addFault({
			method: "sendMessage",
			chat: CHANNEL,
			kind: "reset",
			after: true,
		});
		await newsroom.send(article("a"));
		await until(() => asked(newsroom).length === 1, "the question");
		expect(await newsroom.channelStatus("a")).toMatchObject({ state: "unknown" });
	});
});

describe("where looking is of no use", () => {
	test("of a channel whose content is protected, the admins are asked", async () => {
		const newsroom = await startWithOps();
		newsroom.telegram.setProtected(CHANNEL, true);
		newsroom.telegram.addFault({
			method: "sendMessage",
			chat: CHANNEL,
			kind: "reset",
			after: true,
		});
		await newsroom.send(article("a"));
		await until(() => asked(newsroom).length === 1, "the question");
		expect(posts(newsroom, "a")).toHaveLength(1);
	});

	test("a channel may want to be asked in any case, or to take the post for sent", async () => {
		const newsroom = await startWithOps({
			newsroom: `channels: [{ id: "${CHANNEL}", edit_delay: 0, on_unknown: assume_sent }]`,
		});
		newsroom.telegram.addFault({
			method: "sendMessage",
			chat: CHANNEL,
			kind: "reset",
			after: true,
		});
		await newsroom.send(article("a"));
		await settled(newsroom, "a", "posted");
		expect((await newsroom.channelStatus("a")).message_id).toBeNull();
		expect(asked(newsroom)).toEqual([]);
		await newsroom.send(article("a", { title: "Edited, part a" }));
		await newsroom.reload(`channels: [{ id: "${CHANNEL}", edit_delay: 0, on_unknown: ask }]`);
		newsroom.telegram.addFault({
			method: "sendMessage",
			chat: CHANNEL,
			kind: "reset",
			after: true,
		});
		await newsroom.send(article("b"));
		await until(() => asked(newsroom).length === 1, "the question");
		expect(posts(newsroom, "a")).toHaveLength(1);
		expect(posts(newsroom, "a")[0]).not.toContain("Edited");
	});
});

describe("two posts that say the same", () => {
	const warning = (id: string) =>
		article(id, { title: "Storm warning", summary: "Gusts of 90 km/h." });

	test("are told apart by their links, and where even that is no help the admins are asked", async () => {
		const newsroom = await startWithOps({ lookAgainMs: 300 });
		for (const id of ["a", "b"]) {
			newsroom.telegram.addFault({
				method: "sendMessage",
				chat: CHANNEL,
				kind: "reset",
				after: id === "b",
			});
		}
		await newsroom.send(warning("a"));
		await until(async () => (await newsroom.channelStatus("a")).attempts === 1, "the first");
		await newsroom.send(warning("b"));
		await settled(newsroom, "b", "posted");
		// Only the second one is there: it is the second one's, and the first is not taken for it.
		const links = newsroom.telegram
			.messages(CHANNEL)
			.flatMap(({ entities = [] }) => entities)
			.flatMap((entity) => (entity.type === "text_link" ? [entity.url] : []));
		expect(links.filter((url) => url.endsWith("/b")).length).toBeGreaterThan(0);
		await until(async () => {
			const { state } = await newsroom.channelStatus("a");
			return state === "posted" || asked(newsroom).length > 0;
		}, "an end of the first");
		expect(
			newsroom.telegram.messages(CHANNEL).filter(({ text = "" }) => text.startsWith("Storm"))
				.length,
		).toBeLessThanOrEqual(2);
	});
});
