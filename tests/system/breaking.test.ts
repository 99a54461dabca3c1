import { describe, expect, test } from "vitest";
import { createKeys } from "../../src/store/keys.ts";
import {
	article,
	type Newsroom,
	openRedis,
	type Options,
	startNewsroom,
	until,
} from "../support/newsroom.ts";

const CHANNEL = "@lindenford";
/** Half past one at night in Berlin. */
const NIGHT = Date.parse("2026-11-25T00:30:00Z");
const HOUR_MS = 3_600_000;

async function settled(newsroom: Newsroom, id: string, state = "posted"): Promise<void> {
	await until(async () => {
		const status = await newsroom.channelStatus(id);
		return status.state === state && status.applied_revision === status.desired_revision;
	}, `${id} to be ${state}`);
}

async function start(channel: string, options: Options = {}) {
	let now = NIGHT;
	const newsroom = await startNewsroom({
		newsroom: `channels: [{ id: "${CHANNEL}", time_zone: Europe/Berlin, edit_delay: 0, ${channel} }]`,
		now: () => now,
		...options,
	});
	return Object.assign(newsroom, { pass: (ms: number) => void (now += ms) });
}

const breaking = (id: string) => article(id, { _tidings: { urgency: 1 } });
const entries = (newsroom: Newsroom) =>
	newsroom.telegram.entries(CHANNEL).filter(({ message }) => message.pinned_message === undefined);
const sounds = (newsroom: Newsroom) =>
	entries(newsroom).map(
		({ silent, message }) =>
			`${message.text?.match(/part (\w+)/)?.[1]} ${silent ? "silent" : "loud"}`,
	);
const pinned = (newsroom: Newsroom) =>
	entries(newsroom).flatMap(({ pinned, message }) => (pinned ? message.message_id : []));

describe("breaking news", () => {
	test("is marked, loud and pinned, and gives way to the next", async () => {
		const newsroom = await start("sound_budget: 0");
		await newsroom.send(article("a"));
		await settled(newsroom, "a");
		await newsroom.send(breaking("b"));
		await until(() => pinned(newsroom).length === 1, "the pin");
		const [, post] = entries(newsroom);
		expect(post?.message.text).toMatch(/^🔴 BREAKING\n/);
		expect(sounds(newsroom)).toEqual(["a silent", "b loud"]);
		expect(pinned(newsroom)).toEqual([post?.message.message_id]);
		await newsroom.send(breaking("c"));
		await settled(newsroom, "c");
		const last = () => entries(newsroom).at(-1)?.message.message_id;
		await until(() => pinned(newsroom).join() === String(last()), "the pin to move");
	});

	test("is unpinned when its time is over", async () => {
		const newsroom = await start("breaking: { unpin_after: 2h }");
		await newsroom.send(breaking("a"));
		await until(() => pinned(newsroom).length === 1, "the pin");
		newsroom.pass(2 * HOUR_MS);
		await newsroom.send(article("b"));
		await settled(newsroom, "b");
		await until(() => pinned(newsroom).length === 0, "the end of the pin");
		expect(sounds(newsroom)).toEqual(["a loud", "b loud"]);
	});

	test("is nothing special where the channel says so, and pins nothing where the bot may not", async () => {
		const newsroom = await start("breaking: false");
		await newsroom.send(breaking("a"));
		await settled(newsroom, "a");
		expect(entries(newsroom)[0]?.message.text).not.toContain("BREAKING");
		await newsroom.reload(`channels: [{ id: "${CHANNEL}" }]`);
		newsroom.telegram.setRights(CHANNEL, { can_edit_messages: false });
		await newsroom.send(breaking("b"));
		await newsroom.send(article("c"));
		await settled(newsroom, "c");
		expect(pinned(newsroom)).toEqual([]);
		expect(entries(newsroom)).toHaveLength(3);
	});

	test("goes before what waits, however late it comes", async () => {
		const newsroom = await start("sound_budget: 8");
		newsroom.telegram.addFault({
			method: "sendMessage",
			chat: CHANNEL,
			kind: "error",
			code: 429,
			description: "Too Many Requests: retry after 2",
			retryAfter: 2,
		});
		await newsroom.send(article("a", { _tidings: { urgency: 6 } }));
		await until(async () => (await newsroom.channelStatus("a")).attempts === 1, "the flood");
		await newsroom.send(article("b", { _tidings: { urgency: 4 } }));
		await newsroom.send(article("c"));
		await newsroom.send(breaking("d"));
		newsroom.pass(3000);
		for (const id of ["a", "b", "c", "d"]) await settled(newsroom, id);
		expect(sounds(newsroom).map((line) => line[0])).toEqual(["d", "b", "c", "a"]);
	});
});

describe("quiet hours", () => {
	test("make no sound, but for breaking news", async () => {
		const newsroom = await start(`quiet_hours: { from: "22:00", to: "07:00" }`);
		await newsroom.send(article("a"));
		await settled(newsroom, "a");
		await newsroom.send(breaking("b"));
		await settled(newsroom, "b");
		newsroom.pass(6 * HOUR_MS);
		await newsroom.send(article("c"));
		await settled(newsroom, "c");
		expect(sounds(newsroom)).toEqual(["a silent", "b loud", "c loud"]);
	});

	test("may have posts wait for the morning; what breaks, is edited or withdrawn does not", async () => {
		const newsroom = await start(`quiet_hours: { from: "22:00", to: "07:00", then: wait }`);
		await newsroom.send(breaking("b"));
		await settled(newsroom, "b");
		await newsroom.send(article("a", { _tidings: { urgency: 6 } }));
		await newsroom.send(article("c", { _tidings: { urgency: 3 } }));
		await newsroom.send({ ...breaking("b"), title: "Edited, part b" });
		await until(() => entries(newsroom)[0]?.message.text?.includes("Edited") === true, "the edit");
		newsroom.pass(5 * HOUR_MS);
		await newsroom.send({ type: "article.retracted", data: { id: "b" } });
		await settled(newsroom, "b", "retracted");
		expect((await newsroom.channelStatus("a")).state).toBe("waiting");
		await newsroom.send(article("d"));
		// Each was looked at in the night: none is just being looked at when it is over.
		const [redis, keys] = [openRedis(), createKeys(newsroom.prefix)];
		const waiting = () => redis.zcard(keys.pending(CHANNEL));
		const ready = () => redis.zcard(keys.ready(CHANNEL));
		await until(async () => (await waiting()) === 3 && (await ready()) === 0, "three that wait");
		newsroom.pass(HOUR_MS / 2);
		await settled(newsroom, "a");
		expect(
			sounds(newsroom)
				.slice(1)
				.map((line) => line[0]),
		).toEqual(["c", "d", "a"]);
	});
});

test("so many posts a day make a sound, and on the next day as many again", async () => {
	const newsroom = await start("sound_budget: 2");
	for (const id of ["a", "b", "c"]) {
		await newsroom.send(article(id));
		await settled(newsroom, id);
	}
	newsroom.pass(24 * HOUR_MS);
	await newsroom.send(article("d"));
	await settled(newsroom, "d");
	expect(sounds(newsroom)).toEqual(["a loud", "b loud", "c silent", "d loud"]);
});
