import { randomUUID } from "node:crypto";
import { Bot } from "grammy";
import { describe, expect, onTestFinished, test } from "vitest";
import type { ChannelId } from "../../src/article/channel.ts";
import type { BotContext } from "../../src/bot/context.ts";
import { membershipFeature } from "../../src/bot/features/membership.ts";
import { createLogger } from "../../src/logger.ts";
import { createNotifier } from "../../src/publish/notifier.ts";
import { createStandingWatch } from "../../src/publish/standing.ts";
import { createAddresses } from "../../src/store/addresses.ts";
import { createKeys } from "../../src/store/keys.ts";
import { createLanes } from "../../src/store/lanes.ts";
import { createLeases } from "../../src/store/leases.ts";
import { createNotices } from "../../src/store/notices.ts";
import { createStandings } from "../../src/store/standings.ts";
import { createTeam } from "../../src/store/team.ts";
import { createTelegram } from "../../src/telegram/client.ts";
import { botIdOf } from "../../src/telegram/rights.ts";
import { createTexts } from "../../src/texts.ts";
import { TOKEN } from "../support/environment.ts";
import { openRedis, startTelegram, texts, until } from "../support/newsroom.ts";

const channel = "@lindenford";

/** The watch with a real Redis, a stand-in with one channel, an admin who is told, and a post that waits. */
async function startWatch(
	more: {
		channels?: ChannelId[];
		newsroom?: ChannelId[];
		isDeaf?: boolean;
		locale?: string;
	} = {},
) {
	const telegram = await startTelegram();
	const client = createTelegram({ token: TOKEN, apiRoot: telegram.apiRoot });
	const stored = { redis: openRedis(), keys: createKeys(`test-${randomUUID()}`) };
	const lanes = createLanes(stored);
	const leases = createLeases(stored);
	const notices = createNotices(stored);
	const addresses = createAddresses(stored);
	const clock = { ahead: 0 };
	const now = () => Date.now() + clock.ahead;
	const log: string[] = [];
	const logger = createLogger({
		level: "info",
		destination: { write: (line: string) => void log.push(line) },
	});
	const locale = more.locale ?? "en";
	const translations = createTexts(locale);
	const channels = more.channels ?? [channel];
	const woken: string[] = [];
	const watch = createStandingWatch({
		api: client.api,
		botId: botIdOf(TOKEN),
		channels: () => channels,
		newsroom: () => more.newsroom ?? channels,
		lanes,
		notices,
		standings: createStandings(stored),
		addresses,
		wake: (channel) => woken.push(channel),
		texts: translations,
		locale,
		logger,
		now,
	});
	const notifier = createNotifier({
		api: client.api,
		team: createTeam({ ...stored, owners: [telegram.adminId] }),
		notices,
		message: ({ kind, data }) => ({
			text: translations.text(locale, `notice-${kind}`, data),
			buttons: [],
		}),
		leases,
		logger,
		now,
	});
	notifier.start();
	const bot = new Bot<BotContext>(TOKEN, { client: client.clientOptions });
	bot.use(
		membershipFeature({
			channelsOf: (chat) => watch.channelsOf(chat),
			onRights: (channel, rights) => watch.onRights(channel, rights),
			onMigrated: (channel, to) => watch.migrated(channel, to),
		}),
	);
	const polling = more.isDeaf === true ? undefined : bot.start();
	onTestFinished(async () => {
		if (polling !== undefined) await bot.stop();
		await Promise.allSettled([polling, notifier.stop(), watch.stop()]);
		await client.close();
	});
	await stored.redis.zadd(stored.keys.pending(channel), 0, "a-post");
	return {
		telegram,
		watch,
		lanes,
		notices,
		addresses,
		clock,
		log,
		woken,
		now,
		/** What the admin was told so far. */
		told: () => texts(telegram, telegram.adminId).slice(1),
		/** What the publisher would find at that time. */
		turn: async (at = now()) => {
			const owner = randomUUID();
			const turn = await lanes.take(channel, owner, at);
			await lanes.release(channel, owner);
			return turn.kind === "post" ? `post ${turn.ref}` : turn.kind;
		},
	};
}

describe("a channel that the bot is put out of", () => {
	test("keeps its posts, which go on as soon as it is let in again; both are told once", async () => {
		const { telegram, told, turn, woken } = await startWatch();
		telegram.setMembership(channel, "kicked");
		await until(() => told().length === 1, "the notice");
		expect(told()[0]).toContain("@lindenford is not accepting posts");
		expect(told()[0]).toContain("bot was kicked from the channel chat");
		expect(await turn()).toBe("paused");
		telegram.setMembership(channel, "left");
		telegram.setMembership(channel, "administrator");
		await until(() => told().length === 2, "the good news");
		expect(told()[1]).toContain("@lindenford is accepting posts again");
		expect(await turn()).toBe("post a-post");
		expect(woken).toEqual([channel]);
	});

	test("is told of in the newsroom's language", async () => {
		const { telegram, told } = await startWatch({ locale: "de" });
		telegram.setRights(channel, { can_post_messages: false, can_edit_messages: false });
		await until(() => told().length === 1, "the notice");
		expect(told()[0]).toContain(
			"fehlt das Recht: Nachrichten veröffentlichen, Nachrichten bearbeiten und Nachrichten anheften",
		);
	});

	test("is no channel of ours: nothing is asked and nobody is told", async () => {
		const { telegram, told } = await startWatch();
		const other = telegram.addChannel({ title: "Another", username: "another" });
		telegram.setMembership(other.id, "kicked");
		telegram.setMembership(channel, "kicked");
		await until(() => told().length === 1, "the notice of the other one");
		const asked = telegram.calls().filter(({ method }) => method === "getChat");
		expect(asked.map(({ chat }) => chat)).not.toContain(other.id);
	});
});

describe("a right that is taken away", () => {
	test("the one to post pauses the channel until it is back, and is named", async () => {
		const { telegram, told, turn } = await startWatch();
		telegram.setRights(channel, { can_post_messages: false });
		await until(() => told().length === 1, "the notice");
		expect(told()[0]).toContain("lacks the right to: post messages.");
		expect(await turn()).toBe("paused");
		telegram.setRights(channel, { can_post_messages: true });
		await until(() => told().length === 2, "the good news");
		expect(await turn()).toBe("post a-post");
	});

	test("any other pauses nothing; it is told, also when it is back and when it is lost again", async () => {
		const { telegram, told, turn, woken, lanes } = await startWatch();
		telegram.setRights(channel, { can_delete_messages: false });
		await until(() => told().length === 1, "the notice");
		expect(told()[0]).toContain("lacks the right to: delete messages.");
		expect(told()[0]).toContain("Posts go on");
		expect(await lanes.paused(channel)).toBeUndefined();
		expect(await turn()).toBe("post a-post");
		telegram.setRights(channel, { can_delete_messages: true });
		await until(() => told().length === 2, "the end of it");
		expect(told()[1]).toBe("✅ In @lindenford, the bot has all the rights that it needs again.");
		telegram.setRights(channel, { can_delete_messages: false });
		await until(() => told().length === 3, "the second notice");
		expect(woken).toEqual([]);
	});

	test("joins another in the notice that stands", async () => {
		const { telegram, told } = await startWatch();
		telegram.setRights(channel, { can_delete_messages: false });
		await until(() => told().length === 1, "the notice");
		telegram.setRights(channel, { can_edit_messages: false });
		await until(
			() => told()[0]?.includes("edit messages, delete messages, and pin") === true,
			"it",
		);
		expect(told()).toHaveLength(1);
	});
});

describe("whatever updates come or do not", () => {
	test("the start finds what is missing and what is back", async () => {
		const { telegram, watch, told, turn, log } = await startWatch({ isDeaf: true });
		await watch.checkAll();
		telegram.setMembership(channel, "kicked");
		await watch.checkAll();
		await until(() => told().length === 1, "the notice");
		expect(log.join("\n")).toContain("the channel is lost");
		// A second start tells nothing new.
		await watch.checkAll();
		telegram.setMembership(channel, "administrator");
		await watch.checkAll();
		await until(() => told().length === 2, "the good news");
		expect(told()[1]).toContain("accepting posts again");
		expect(telegram.calls().map(({ method }) => method)).not.toContain("editMessageText");
		expect(await turn()).toBe("post a-post");
	});

	test("a lost channel is asked for again, and stays paused while it is lost", async () => {
		const { telegram, watch, clock, now, turn } = await startWatch({ isDeaf: true });
		telegram.setRights(channel, { can_post_messages: false });
		await watch.checkAll();
		clock.ahead = 280_000;
		await watch.askForLost();
		expect(await turn(now() + 280_000)).toBe("paused");
		telegram.addFault({ method: "getChat", kind: "html" });
		clock.ahead = 560_000;
		await watch.askForLost();
		expect(await turn(now() + 280_000)).toBe("paused");
		telegram.setRights(channel, { can_post_messages: true });
		await watch.askForLost();
		expect(await turn()).toBe("post a-post");
	});

	test("a channel that is not lost is not asked for again", async () => {
		const { telegram, watch } = await startWatch({ isDeaf: true });
		telegram.setRights(channel, { can_delete_messages: false });
		await watch.checkAll();
		telegram.clearCalls();
		await watch.askForLost();
		expect(telegram.calls().filter(({ method }) => method === "getChat")).toEqual([]);
	});

	test("a pause that Telegram asked for is not cut short", async () => {
		const { telegram, watch, lanes, now, turn } = await startWatch({ isDeaf: true });
		const until = now() + 120_000;
		const flood = { kind: "flood", until, reason: "flood", failures: 1, probe: false } as const;
		await lanes.pause(channel, flood);
		telegram.setMembership(channel, "left");
		await watch.checkAll();
		expect(await lanes.paused(channel)).toMatchObject({ until: flood.until });
		telegram.setMembership(channel, "administrator");
		await watch.checkAll();
		expect(await turn()).toBe("paused");
	});

	test("a pause because of a refusal ends, however long it is", async () => {
		const { telegram, watch, lanes, now, turn } = await startWatch({ isDeaf: true });
		telegram.setMembership(channel, "left");
		await watch.checkAll();
		const until = now() + 3_600_000;
		const refused = {
			kind: "refused",
			until,
			reason: "Forbidden",
			failures: 9,
			probe: true,
		} as const;
		await lanes.pause(channel, refused);
		telegram.setMembership(channel, "administrator");
		await watch.checkAll();
		expect(await turn()).toBe("post a-post");
	});

	test("a channel that was taken out is watched while a post waits for it, and no longer", async () => {
		const { telegram, watch, lanes, told } = await startWatch({ isDeaf: true, newsroom: [] });
		telegram.setMembership(channel, "kicked");
		await watch.checkAll();
		await until(() => told().length === 1, "the notice");
		await lanes.forget(channel, "a-post");
		telegram.clearCalls();
		await watch.checkAll();
		await watch.askForLost();
		await watch.onRights(channel, { kind: "gone", reason: "Forbidden" });
		expect(telegram.calls().filter(({ method }) => method === "getChat")).toEqual([]);
		expect(await lanes.paused(channel)).toMatchObject({ failures: 1 });
	});

	test("that Telegram can't be asked changes nothing and is logged", async () => {
		const { telegram, watch, told, turn, log } = await startWatch({ isDeaf: true });
		telegram.addFault({ method: "getChat", kind: "html" });
		await watch.checkAll();
		expect(log.join("\n")).toContain("Telegram does not tell");
		expect(await turn()).toBe("post a-post");
		expect(told()).toEqual([]);
	});
});

describe("why a channel refuses a post", () => {
	test("is told by the right that is missing, and the channel is watched from then on", async () => {
		const { telegram, watch, turn, lanes, now } = await startWatch({ isDeaf: true });
		telegram.setRights(channel, { can_post_messages: false });
		const reason = "Bad Request: need administrator rights in the channel chat";
		expect(await watch.explain(channel, reason)).toBe(
			"The bot lacks the right to: post messages. Please allow it in the list of administrators.",
		);
		const pause = {
			kind: "refused",
			until: now() + 60_000,
			reason,
			failures: 1,
			probe: true,
		} as const;
		await lanes.pause(channel, pause);
		telegram.setRights(channel, { can_post_messages: true });
		await watch.askForLost();
		expect(await turn()).toBe("post a-post");
	});

	test("is told in Telegram's words where no right is missing", async () => {
		const { watch } = await startWatch({ isDeaf: true });
		const said = await watch.explain(channel, "Bad Request: CHAT_WRITE_FORBIDDEN");
		expect(said).toContain("Telegram says: Bad Request: CHAT_WRITE_FORBIDDEN");
		expect(said).toContain("Please check that the bot is an administrator");
	});
});

describe("a group that becomes a supergroup", () => {
	// The id of a basic group.
	const old = "-4100123" as ChannelId;

	test("is found at its new id, whose use is told once", async () => {
		const { telegram, watch, told, addresses } = await startWatch({ channels: [old] });
		telegram.addGroup({ title: "Town hall", id: Number(old) });
		const moved = telegram.migrateGroup(Number(old));
		await until(() => told().length === 1, "the notice");
		expect(told()[0]).toContain(String(moved.id));
		expect(await addresses.of(old)).toBe(moved.id);
		await watch.migrated(old, moved.id);
		telegram.setRights(moved.id, { can_delete_messages: false });
		await until(() => told().length === 2, "the notice of the right");
		expect(told()[1]).toContain(old);
	});

	test("is found by the answer to a question where no update told", async () => {
		const { telegram, watch, addresses } = await startWatch({ channels: [old], isDeaf: true });
		telegram.addGroup({ title: "Town hall", id: Number(old) });
		const moved = telegram.migrateGroup(Number(old));
		await watch.checkAll();
		expect(await addresses.of(old)).toBe(moved.id);
	});
});

test("an address is the newest of a chain, and a circle ends", async () => {
	const addresses = createAddresses({
		redis: openRedis(),
		keys: createKeys(`test-${randomUUID()}`),
	});
	expect(await addresses.of("@lindenford")).toBe("@lindenford");
	await addresses.note("-1001", -1002);
	await addresses.note("-1002", -1003);
	expect(await addresses.of("-1001")).toBe(-1003);
	expect(await addresses.of("-1003")).toBe("-1003");
	await addresses.note("-1003", -1001);
	expect(await addresses.of("-1001")).toBe(-1003);
});
