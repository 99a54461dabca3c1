import { describe, expect, test } from "vitest";
import { article, type Newsroom, startNewsroom, until } from "../support/newsroom.ts";

const CHANNEL = "@lindenford";
const story = { id: "old-bridge", title: "The old bridge" };

async function settled(newsroom: Newsroom, id: string, state = "posted"): Promise<void> {
	await until(async () => {
		const status = await newsroom.channelStatus(id);
		return status.state === state && status.applied_revision === status.desired_revision;
	}, `${id} to be ${state}`);
}

async function post(newsroom: Newsroom, id: string, more: Record<string, unknown> = {}) {
	await newsroom.send(article(id, more));
	await settled(newsroom, id);
}

/** What the channel shows: of each message the id, what it answers, and how it begins. */
const shown = (newsroom: Newsroom) =>
	newsroom.telegram
		.messages(CHANNEL)
		.map(({ message_id: id, reply_to_message: answered, text = "" }) =>
			[id, answered?.message_id ?? "-", text.split("\n")[0]].join(" "),
		);

describe("a story", () => {
	test("goes on in answers, each to the latest post that stands", async () => {
		const newsroom = await startNewsroom();
		await post(newsroom, "1", { _tidings: { story } });
		await post(newsroom, "2");
		await post(newsroom, "3", { _tidings: { story } });
		await post(newsroom, "4", { _tidings: { story } });
		await newsroom.send({ type: "article.retracted", data: { id: "4" } });
		await settled(newsroom, "4", "retracted");
		await post(newsroom, "5", { _tidings: { story } });
		expect(shown(newsroom)).toEqual([
			"1 - The bridge of Lindenford, part 1",
			"2 - The bridge of Lindenford, part 2",
			"3 1 The bridge of Lindenford, part 3",
			"5 3 The bridge of Lindenford, part 5",
		]);
	});

	test("stays when its first post is taken back", async () => {
		const newsroom = await startNewsroom();
		await post(newsroom, "1", { _tidings: { story } });
		await post(newsroom, "2", { _tidings: { story } });
		await newsroom.send({ type: "article.retracted", data: { id: "1" } });
		await settled(newsroom, "1", "retracted");
		await post(newsroom, "3", { _tidings: { story } });
		expect(shown(newsroom).map((line) => line.slice(0, 3))).toEqual(["2 1", "3 2"]);
	});

	test("is bound together by a rule, makes no sound where it is muted, or stands in single posts", async () => {
		const newsroom = await startNewsroom({
			newsroom: `channels: [{ id: "${CHANNEL}" }]
stories: [{ id: linde, when: { any: [{ keyword: Linde }] }, mute: true }]`,
		});
		await post(newsroom, "1");
		await post(newsroom, "2");
		expect(shown(newsroom).map((line) => line.slice(0, 3))).toEqual(["1 -", "2 1"]);
		const silent = newsroom.telegram.entries(CHANNEL).map((entry) => entry.silent);
		expect(silent).toEqual([false, true]);
		await newsroom.reload(`channels: [{ id: "${CHANNEL}", thread: false }]
stories: [{ id: linde, when: { any: [{ keyword: Linde }] }, mute: true }]`);
		await post(newsroom, "3");
		expect(shown(newsroom).at(-1)).toContain("3 - ");
		expect(newsroom.telegram.entries(CHANNEL).at(-1)?.silent).toBe(true);
	});
});

describe("a correction", () => {
	const correction = "The bridge was built in 1903, not in 1930.";
	const corrected = { _tidings: { correction } };

	test("edits the post at once and is told once, in an answer to it", async () => {
		const newsroom = await startNewsroom({ editDelayMs: 3_600_000 });
		await post(newsroom, "1");
		await post(newsroom, "2");
		await newsroom.send(article("1", corrected));
		await until(() => shown(newsroom).length === 3, "the answer");
		await newsroom.send(article("1", { ...corrected, tags: ["Lindenford", "Bridge"] }));
		await newsroom.send(article("1", corrected), { id: "msg_again" });
		const [first, , answer] = newsroom.telegram.messages(CHANNEL);
		expect(first?.text).toContain(correction);
		expect(answer?.reply_to_message?.message_id).toBe(1);
		expect(answer?.text).toContain(correction);
		expect(newsroom.telegram.entries(CHANNEL)[2]?.silent).toBe(true);
		await newsroom.send(article("1", { _tidings: { correction: "It was 1913." } }));
		await until(() => shown(newsroom).length === 4, "the second answer");
		expect(newsroom.telegram.messages(CHANNEL)[3]?.text).toContain("It was 1913.");
	});

	test("that is taken back and given again has been told", async () => {
		const newsroom = await startNewsroom();
		await post(newsroom, "1");
		await newsroom.send(article("1", corrected));
		await until(() => shown(newsroom).length === 2, "the answer");
		await newsroom.send(article("1"));
		await settled(newsroom, "1");
		await newsroom.send(article("1", corrected));
		await settled(newsroom, "1");
		await post(newsroom, "2");
		expect(shown(newsroom)).toHaveLength(3);
	});

	test("of an article that was not posted yet needs no answer", async () => {
		const newsroom = await startNewsroom();
		const soon = new Date(Date.now() + 1500).toISOString();
		const held = { embargoed_until: soon };
		await newsroom.send(article("1", { _tidings: held }));
		await newsroom.send(article("1", { _tidings: { ...held, correction } }));
		await settled(newsroom, "1");
		await post(newsroom, "2");
		expect(shown(newsroom)).toHaveLength(2);
	});

	test("goes with its post when that is taken back, and its own lost answer is found out about", async () => {
		const newsroom = await startNewsroom({ env: { OPS_CHAT_ID: "501" } });
		await post(newsroom, "1");
		newsroom.telegram.addFault({
			method: "sendMessage",
			chat: CHANNEL,
			kind: "reset",
			after: true,
		});
		await newsroom.send(article("1", corrected));
		await until(() => shown(newsroom).length === 2, "the answer");
		await newsroom.send({ type: "article.retracted", data: { id: "1" } });
		await until(() => shown(newsroom).length === 0, "both to be gone");
		await post(newsroom, "2");
		expect(shown(newsroom)).toHaveLength(1);
	});
});

test("edits within seconds become one", async () => {
	const newsroom = await startNewsroom({ editDelayMs: 1000 });
	await post(newsroom, "1");
	newsroom.telegram.clearCalls();
	for (let index = 0; index < 10; index++) {
		await newsroom.send(article("1", { title: `The bridge, draft ${index}` }));
	}
	await settled(newsroom, "1");
	const edits = newsroom.telegram.calls().filter(({ method }) => method === "editMessageText");
	expect(edits).toHaveLength(1);
	expect(shown(newsroom)).toEqual(["1 - The bridge, draft 9"]);
});
