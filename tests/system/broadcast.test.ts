import { setTimeout as sleep } from "node:timers/promises";
import type { Message } from "grammy/types";
import { describe, expect, test } from "vitest";
import { createKeys } from "../../src/store/keys.ts";
import { createReaders } from "../../src/store/readers.ts";
import { createSealing } from "../../src/store/sealing.ts";
import { createTeam } from "../../src/store/team.ts";
import {
	type Newsroom,
	openRedis,
	startNewsroom,
	startTelegram,
	type TestTelegram,
	until,
} from "../support/newsroom.ts";

const NEWSROOM = `
channels: [{ id: "@lindenford" }]
topics:
  - { slug: town, names: { en: Town } }
  - { slug: bridge, parent: town, names: { en: The old bridge } }
  - { slug: weather, names: { en: Weather } }
`;
const TEXT = "The bridge of Lindenford is closed on Sunday: https://news.example/bridge";
const BOLD = { type: "bold", offset: 4, length: 6 } as const;
const ADA = 501;

type Options = { telegram?: TestTelegram; env?: Record<string, string> };

/** A whole Tidings with an admin, Ada, who writes to the readers. */
async function start(options: Options = {}) {
	const room = await startNewsroom({ newsroom: NEWSROOM, maxUpdates: 10_000, ...options });
	const { telegram } = room;

	/** What the bot has written to somebody, as it stands now. */
	const seen = (id = ADA): Message[] =>
		telegram.messages(id).filter(({ from }) => from?.is_bot === true);
	const newest = () => seen().at(-1);
	const buttons = (message: Message | undefined) =>
		new Map(
			(message?.reply_markup?.inline_keyboard.flat() ?? []).flatMap((one) =>
				"callback_data" in one ? [[one.text, one.callback_data] as const] : [],
			),
		);
	const shows = (part: string) =>
		until(() => newest()?.text?.includes(part) === true, `“${part}” to be shown`, 20_000);
	/** The newest message that shows how far a broadcast is. */
	const card = () => seen().findLast(({ text = "" }) => text.includes("Still to come:"));
	const says = (part: string) =>
		until(() => card()?.text?.includes(part) === true, `“${part}” in the progress`, 20_000);

	return {
		...room,
		seen,
		newest,
		shows,
		card,
		says,
		labels: (message = newest()) => [...buttons(message).keys()],
		/** Writes as Ada, and waits until the bot's newest message has these words. */
		async say(text: string, part: string): Promise<void> {
			telegram.say(ADA, text);
			await shows(part);
		},
		/** Presses a button of a message by the beginning of what stands on it. */
		async press(label: string, message = newest()): Promise<string> {
			const found = [...buttons(message)].find(([text]) => text.startsWith(label));
			if (found === undefined || message === undefined) throw new Error(`no button ${label}`);
			return (await telegram.press(ADA, message.message_id, found[1])).text ?? "";
		},
	};
}
type Room = Awaited<ReturnType<typeof start>>;

/** So many readers who have opened the bot; the settings of each are the test's. */
async function addReaders(
	{ telegram, prefix }: Pick<Newsroom, "telegram" | "prefix">,
	count: number,
	topics: readonly string[] = ["weather"],
	tempo: "now" | "digest" = "now",
): Promise<number[]> {
	const keys = createKeys(prefix);
	const sealing = createSealing([]);
	const readers = createReaders({ redis: openRedis(), keys, sealing, zone: () => "Europe/Berlin" });
	const ids = Array.from(
		{ length: count },
		() => telegram.addPerson({ firstName: "R", languageCode: "en" }).id,
	);
	for (const id of ids) {
		telegram.say(id, "/privacy");
		await readers.change(id, Date.now(), (reader) => ({
			...reader,
			topics: Object.fromEntries(topics.map((slug) => [slug, { tempo, since: 1 }])),
		}));
	}
	const answered = (id: number) => telegram.messages(id).length > 1;
	await until(() => ids.every(answered), "the readers' chats");
	return ids;
}

/** Who has got the broadcast how often, in their chats. */
function got({ telegram }: Pick<Room, "telegram">, ids: readonly number[], text = TEXT): number[] {
	return ids.map((id) => telegram.messages(id).filter((one) => one.text === text).length);
}

const all = (count: number, each = 1) => Array.from({ length: count }, () => each);

/** Goes through the dialogue up to the question for the number. */
async function writeToAll(room: Room): Promise<void> {
	await room.say("/broadcast", "Who should get your message?");
	await room.press("All readers");
	await room.shows("Please send me the message");
	room.telegram.say(ADA, TEXT, [BOLD]);
	await room.shows("please type the number of readers");
}

describe("the dialogue", () => {
	test("asks whom, shows exactly what readers get, tells number and duration, and sends after the number", async () => {
		const room = await start({ env: { TELEGRAM_PER_SECOND: "30" } });
		const ids = await addReaders(room, 2);
		await room.say("/broadcast", "Who should get your message?");
		expect(room.labels()).toEqual(["All readers: 2", "Those who follow a topic", "Don't send"]);
		await room.press("All readers");
		await room.shows("Please send me the message");
		room.telegram.say(ADA, TEXT, [BOLD]);
		await room.shows("please type the number of readers: 2");
		expect(room.newest()?.text).toContain(
			"Readers: 2. At 30 messages a second, it takes about 1 min",
		);
		const [preview] = room.seen().slice(-2);
		expect(got(room, ids)).toEqual([0, 0]);
		room.telegram.say(ADA, "2");
		await room.says("✅ Your message is out");
		const [delivered] = room.telegram.messages(ids[0] ?? 0).slice(-1);
		expect(delivered?.text).toBe(TEXT);
		expect(delivered?.entities).toEqual(preview?.entities);
		expect(delivered?.entities?.map(({ type }) => type)).toEqual(["bold", "url"]);
		expect(got(room, ids)).toEqual([1, 1]);
		expect(room.card()?.text).toContain("▰▰▰▰▰▰▰▰▰▰▰▰ 100%");
		expect(room.card()?.text).toContain("Sent: 2\n");
		expect(room.card()?.text).toContain("It took 1 min");
		expect(room.labels(room.card())).toEqual([]);
		const calls = room.telegram.calls().filter(({ payload }) => payload["text"] === TEXT);
		expect(calls.map(({ payload }) => payload["allow_paid_broadcast"])).toEqual([
			undefined,
			undefined,
			undefined,
		]);
	});

	test("sends nothing for another number, and takes the right one in the digits of any language", async () => {
		const room = await start();
		const ids = await addReaders(room, 3);
		await writeToAll(room);
		const refusals = () =>
			room.seen().filter(({ text = "" }) => text.startsWith("That is not the number")).length;
		for (const [index, wrong] of ["4", "yes", "3.5"].entries()) {
			room.telegram.say(ADA, wrong);
			await until(() => refusals() > index, `${wrong} to be refused`);
		}
		expect(got(room, ids)).toEqual([0, 0, 0]);
		room.telegram.say(ADA, " ٣ ");
		await room.says("✅ Your message is out");
		expect(got(room, ids)).toEqual([1, 1, 1]);
	});

	test("can be left by a button, by /cancel and by any command; nothing is sent, and it begins anew", async () => {
		const room = await start();
		const ids = await addReaders(room, 2);
		await room.say("/broadcast", "Who should get your message?");
		await room.press("Don't send");
		await room.shows("nothing is sent");
		await room.say("/broadcast", "Who should get your message?");
		await room.press("All readers");
		await room.shows("Please send me the message");
		await room.say("/cancel", "nothing is changed");
		await writeToAll(room);
		const offered = room.newest();
		await room.say("/latest", "Nothing has been posted yet");
		await room.say("2", "2");
		expect(await room.press("Don't send", offered)).toBe("This button does nothing any more.");
		await sleep(300);
		expect(got(room, ids)).toEqual([0, 0]);
		await writeToAll(room);
		room.telegram.say(ADA, "2");
		await room.says("✅ Your message is out");
		expect(got(room, ids)).toEqual([1, 1]);
	});

	test("refuses what is longer than a message, and what Telegram does not take, and asks for another", async () => {
		const room = await start();
		const ids = await addReaders(room, 1);
		await room.say("/broadcast", "Who should get your message?");
		await room.press("All readers");
		await room.shows("up to 4,096 characters");
		await room.say("🌉".repeat(4097), "That is 4,097 characters long");
		room.telegram.addFault({
			method: "sendMessage",
			chat: ADA,
			kind: "error",
			code: 400,
			description: "Bad Request: ENTITY_BOUNDS_INVALID",
		});
		await room.say(TEXT, "Telegram does not take this message");
		expect(room.newest()?.text).toContain("ENTITY_BOUNDS_INVALID");
		// As many characters as Telegram counts, although they take twice the room here.
		await room.say("🌉".repeat(4096), "please type the number of readers");
		expect(got(room, ids, "🌉".repeat(4096))).toEqual([0]);
	});

	test("goes on after a restart where it was", async () => {
		const telegram = await startTelegram();
		const first = await start({ telegram });
		const ids = await addReaders(first, 2);
		await writeToAll(first);
		await first.stop();
		const second = await start({ telegram, env: { REDIS_PREFIX: first.prefix } });
		telegram.say(ADA, "2");
		await second.says("✅ Your message is out");
		expect(got(second, ids)).toEqual([1, 1]);
	});

	test("is for admins alone", async () => {
		const room = await start();
		const [reader = 0] = await addReaders(room, 1);
		room.telegram.say(reader, "/broadcast");
		await until(() => room.seen(reader).length > 1, "an answer");
		expect(room.seen(reader).at(-1)?.text).not.toMatch(/broadcast|Who should get/);
		const [message] = room.seen(reader);
		const said = await room.telegram.press(reader, message?.message_id ?? 0, "bc:stop:b-1");
		expect(said.text).toBe("Only the newsroom may decide that, each by their role.");
	});

	test("tells what paying costs and how long it takes then, and pays only where that was chosen", async () => {
		const room = await start({ env: { TELEGRAM_PER_SECOND: "30" } });
		const ids = await addReaders(room, 60);
		await writeToAll(room);
		expect(room.labels()).toEqual([
			"● Free: about 1 min",
			"○ For about ⭐ 3: about 1 min",
			"Don't send",
		]);
		await room.press("○ For about ⭐ 3");
		await room.shows("This costs about 3 Stars");
		expect(room.newest()?.text).toContain("At 1,000 messages a second");
		const paid = room.newest();
		await room.press("○ Free");
		await room.shows("At 30 messages a second");
		expect(room.newest()?.message_id).toBe(paid?.message_id);
		await room.press("○ For about ⭐ 3");
		await room.shows("This costs about 3 Stars");
		room.telegram.say(ADA, "60");
		await room.says("✅ Your message is out");
		expect(got(room, ids)).toEqual(all(60));
		const toReaders = room.telegram
			.calls()
			.filter(({ payload }) => payload["text"] === TEXT && payload["chat_id"] !== ADA);
		expect(toReaders).toHaveLength(60);
		for (const { payload } of toReaders) expect(payload["allow_paid_broadcast"]).toBe(true);
	});
});

describe("the readers of topics", () => {
	test("are exactly those who follow one of them or what is above it, each once", async () => {
		const room = await start();
		const weather = await addReaders(room, 2, ["weather"], "digest");
		const both = await addReaders(room, 2, ["weather", "bridge"]);
		const town = await addReaders(room, 1, ["town"]);
		const none = await addReaders(room, 2, []);
		await room.say("/broadcast", "Who should get your message?");
		await room.press("Those who follow");
		await room.shows("Readers: 0");
		expect(room.labels()).toEqual(["Town", "The old bridge", "Weather", "Don't send"]);
		const menu = room.newest();
		await room.press("The old bridge");
		await room.shows("Readers: 3");
		await room.press("Weather");
		await room.shows("Readers: 5");
		expect(room.newest()?.message_id).toBe(menu?.message_id);
		// A second tap of what is chosen already changes nothing.
		await room.press("Weather", menu);
		await room.press("✓ The old bridge");
		await room.shows("Readers: 4");
		await room.press("The old bridge");
		await room.shows("Readers: 5");
		await room.press("Go on with 5");
		await room.shows("Please send me the message");
		await room.say(TEXT, "please type the number of readers: 5");
		const [leaver = 0] = weather;
		// One who follows it no more by the time it goes out.
		room.telegram.say(leaver, "/unfollow weather");
		await until(() => room.seen(leaver).at(-1)?.text?.includes("Weather") === true, "it to be off");
		room.telegram.say(ADA, "5");
		await room.says("✅ Your message is out");
		expect(got(room, [leaver])).toEqual([0]);
		expect(got(room, [...weather.slice(1), ...both, ...town])).toEqual(all(4));
		expect(got(room, none)).toEqual([0, 0]);
		expect(room.card()?.text).toContain("Sent: 4\n");
	});
});

/** Holds each message of a broadcast up for so long on its way to the readers. */
function slow({ telegram }: Pick<Room, "telegram">, ms: number): void {
	telegram.setFaultSource(({ method, chat, payload }) =>
		method === "sendMessage" && chat !== ADA && payload["text"] === TEXT
			? { kind: "delay", ms }
			: undefined,
	);
}

const asked = ({ telegram }: Pick<Room, "telegram">) =>
	telegram.calls().filter(({ payload }) => payload["text"] === TEXT && payload["chat_id"] !== ADA)
		.length;

describe("a broadcast under way", () => {
	test("is paused, goes on and comes to its end: nobody gets it twice, and the message shows it", async () => {
		const room = await start();
		const ids = await addReaders(room, 60);
		await writeToAll(room);
		slow(room, 400);
		room.telegram.say(ADA, "60");
		await until(() => asked(room) > 0, "the first messages");
		await room.press("⏸️ Pause", room.card());
		await room.says("⏸️ Your message is paused");
		const begun = asked(room);
		expect(begun).toBeLessThan(60);
		await room.says(`Sent: ${begun}\n`);
		expect(room.card()?.text).toContain(`Still to come: ${60 - begun}`);
		expect(room.labels(room.card())).toEqual(["▶️ Go on", "⏹️ Stop for good"]);
		await sleep(600);
		expect(asked(room)).toBe(begun);
		await room.press("▶️ Go on", room.card());
		await room.says("📣 Your message is on its way");
		await room.says("✅ Your message is out");
		expect(got(room, ids)).toEqual(all(60));
		expect(room.card()?.text).toContain("Sent: 60\n");
		// One message from the beginning to the end.
		expect(room.seen().filter(({ text = "" }) => text.includes("Still to come"))).toHaveLength(1);
	});

	test("is not shown any further to somebody who was removed meanwhile", async () => {
		const room = await start();
		await addReaders(room, 60);
		const { id: bo } = room.telegram.addPerson({ firstName: "Bo", languageCode: "en" });
		const keys = createKeys(room.prefix);
		const team = createTeam({ redis: openRedis(), keys, owners: [ADA] });
		await team.join(
			await team.invite("editor", ADA, Date.now()),
			{ id: bo, name: "Bo" },
			Date.now(),
		);
		await writeToAll(room);
		slow(room, 400);
		room.telegram.say(ADA, "60");
		await until(() => asked(room) > 0, "the first messages");
		await room.press("⏸️ Pause", room.card());
		await room.says("⏸️ Your message is paused");
		room.telegram.say(bo, "/broadcast");
		const shown = () => room.seen(bo).filter(({ text = "" }) => text.includes("Still to come"));
		await until(() => shown().length === 1, "Bo to be shown it");
		const before = shown();
		await team.remove(bo, ADA);
		await room.press("▶️ Go on", room.card());
		await room.says("✅ Your message is out");
		await sleep(600);
		expect(shown()).toEqual(before);
	});

	test("is stopped for good, by whoever presses first, and what was begun is counted", async () => {
		const room = await start();
		const ids = await addReaders(room, 60);
		await writeToAll(room);
		slow(room, 400);
		room.telegram.say(ADA, "60");
		await until(() => asked(room) > 0, "the first messages");
		const before = room.card();
		const answers = await Promise.all([
			room.press("⏹️ Stop", before),
			room.press("⏹️ Stop", before),
		]);
		expect(answers).toEqual(["", ""]);
		await room.says("⏹️ Your message was stopped");
		await until(() => room.labels(room.card()).length === 0, "the end");
		const begun = asked(room);
		await room.says(`Sent: ${begun}\n`);
		expect(await room.press("⏸️ Pause", before)).toBe("This is over already.");
		await sleep(600);
		expect(asked(room)).toBe(begun);
		expect(got(room, ids).filter((count) => count === 1)).toHaveLength(begun);
	});

	test("goes on after a restart in the middle, and so does its message", async () => {
		const telegram = await startTelegram();
		const first = await start({ telegram });
		const ids = await addReaders(first, 60);
		await writeToAll(first);
		slow(first, 400);
		telegram.say(ADA, "60");
		await until(() => asked(first) > 0, "the first messages");
		const shown = first.card()?.message_id;
		await first.stop();
		expect(asked(first)).toBeLessThan(60);
		telegram.setFaultSource(undefined);
		const second = await start({ telegram, env: { REDIS_PREFIX: first.prefix } });
		await second.says("✅ Your message is out");
		expect(got(second, ids)).toEqual(all(60));
		expect(second.card()?.message_id).toBe(shown);
		expect(second.card()?.text).toContain("Sent: 60\n");
	});

	test("passes over who has stopped or blocked the bot, and counts whom Telegram refuses", async () => {
		const room = await start();
		const [stopped = 0, blocking = 0, unheard = 0, ...others] = await addReaders(room, 8);
		room.telegram.say(stopped, "/stop");
		await until(() => room.seen(stopped).at(-1)?.text?.includes("nothing comes") === true, "quiet");
		room.telegram.block(blocking, true);
		// One whose block the bot has not heard of.
		room.telegram.addFault({
			method: "sendMessage",
			chat: unheard,
			kind: "error",
			code: 403,
			description: "Forbidden: bot was blocked by the user",
		});
		await writeToAll(room);
		room.telegram.say(ADA, "8");
		await room.says("✅ Your message is out");
		expect(got(room, [stopped, blocking, unheard])).toEqual([0, 0, 0]);
		expect(got(room, others)).toEqual(all(5));
		expect(room.card()?.text).toContain("Sent: 5\n");
		expect(room.card()?.text).toContain("Refused by Telegram: 1\n");
		expect(room.card()?.text).toContain("Left out (stopped, blocked or gone): 2\n");
	});

	test("is not begun a second time by the same message for the same readers, whoever confirms it", async () => {
		const bea = 502;
		const room = await start({ env: { ADMIN_IDS: `${ADA},${bea}` } });
		room.telegram.addPerson({ id: bea, firstName: "Bea", languageCode: "en" });
		const ids = await addReaders(room, 3);
		await writeToAll(room);
		const last = () => room.seen(bea).at(-1);
		const beaHears = (part: string) =>
			until(() => last()?.text?.includes(part) === true, `Bea to hear “${part}”`);
		room.telegram.say(bea, "/broadcast");
		await beaHears("Who should get your message?");
		await room.telegram.press(bea, last()?.message_id ?? 0, "bc:all");
		await beaHears("Please send me the message");
		room.telegram.say(bea, TEXT, [BOLD]);
		await beaHears("please type the number");
		room.telegram.say(ADA, "3");
		room.telegram.say(ADA, "3");
		room.telegram.say(bea, "3");
		const isKnown = () =>
			[ADA, bea].some((id) =>
				room.seen(id).some(({ text = "" }) => text.includes("not sent a second time")),
			);
		await until(isKnown, "one of them to be told");
		const cards = () =>
			[ADA, bea].flatMap((id) =>
				room.seen(id).filter(({ text = "" }) => text.includes("Still to come")),
			);
		await until(() => cards().some(({ text = "" }) => text.startsWith("✅")), "the end");
		await sleep(300);
		expect(cards()).toHaveLength(1);
		expect(got(room, ids)).toEqual([1, 1, 1]);
	});

	test("is shown again to who asks, and its result also where the message was deleted", async () => {
		const room = await start();
		await addReaders(room, 30);
		await writeToAll(room);
		slow(room, 1500);
		room.telegram.say(ADA, "30");
		await until(() => asked(room) > 0, "the first messages");
		const first = room.card()?.message_id;
		await room.say("/broadcast", "Who should get your message?");
		const cards = room.seen().filter(({ text = "" }) => text.includes("Still to come"));
		expect(cards).toHaveLength(1);
		expect(cards[0]?.message_id).not.toBe(first);
		await fetch(
			`${room.telegram.apiRoot}/bot${room.telegram.token}/deleteMessage?chat_id=${ADA}&message_id=${cards[0]?.message_id}`,
		);
		await room.says("✅ Your message is out");
		expect(room.card()?.text).toContain("Sent: 30\n");
	});
});
