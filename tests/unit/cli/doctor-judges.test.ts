import { describe, expect, test } from "vitest";
import type { ChannelId } from "../../../src/article/channel.ts";
import { updateKinds } from "../../../src/bot/receiving.ts";
import { judgeCertificate } from "../../../src/cli/check-certificate.ts";
import { aheadMsOf, clockFinding } from "../../../src/cli/check-clock.ts";
import { judgeRedis } from "../../../src/cli/check-redis.ts";
import {
	judgeDead,
	judgePosts,
	judgeProcesses,
	judgeSchema,
	judgeUpdates,
} from "../../../src/cli/check-state.ts";
import { judgeWebhook } from "../../../src/cli/check-webhook.ts";
import type { CheckName, Finding, Level } from "../../../src/cli/findings.ts";
import type { ServerFacts } from "../../../src/store/server-facts.ts";

const NOW = Date.parse("2026-05-01T07:30:00Z");
const MINUTE = 60_000;
const GB = 1_000_000_000;

/** What is not well, in a line each: its level and what was found. */
const troubles = (findings: readonly Finding[]) =>
	findings
		.filter(({ level }) => level !== "ok")
		.map(({ level, finding }) => `${level}: ${finding}`);

/** Every trouble says what mends it; what can't be seen needs no cure. */
function expectCures(findings: readonly Finding[]): void {
	const isRight = ({ level, cure }: Finding) =>
		level === "error" || level === "warning"
			? /^[A-Z].*[^ ]$/.test(cure ?? "")
			: cure === undefined;
	expect(findings.filter((one) => !isRight(one))).toEqual([]);
}

describe("of a Redis server", () => {
	const well: ServerFacts = {
		version: "7.0.15",
		pingMs: 0.3,
		clockAheadMs: 3,
		evictionPolicy: "noeviction",
		memory: { used: GB / 10, limit: 0, ofMachine: 4 * GB, fragmentation: 1.1 },
		persistence: {
			hasAppendOnlyFile: true,
			fsync: "always",
			snapshots: "",
			isWritten: true,
			isRewritten: true,
			isSnapshotMade: true,
		},
		replication: { isReplica: false, replicas: 0, late: 0 },
		folder: "/var/lib/redis",
	};
	const memory = (more: Partial<ServerFacts["memory"]>) => ({
		memory: { ...well.memory, ...more },
	});
	const disk = (more: Partial<ServerFacts["persistence"]>) => ({
		persistence: { ...well.persistence, ...more },
	});

	test("nothing is wrong with one that is as it should be", () => {
		const found = judgeRedis(well, { isOwn: false });
		expect(troubles(found)).toEqual([]);
		expect(found.map(({ check }) => check)).toContain("redis-persistence");
	});

	const cases: [what: string, facts: Partial<ServerFacts>, CheckName, Level, RegExp][] = [
		["is too old", { version: "6.0.16" }, "redis-version", "error", /6\.0\.16 is too old/],
		["is slow", { pingMs: 35.4 }, "redis-latency", "warning", /within 35 ms/],
		["is ahead", { clockAheadMs: 4000 }, "redis-clock", "warning", /4 seconds behind its clock/],
		["is behind", { clockAheadMs: -180_000 }, "redis-clock", "error", /3 minutes ahead of its/],
		["evicts", { evictionPolicy: "allkeys-lru" }, "redis-eviction", "error", /allkeys-lru/],
		["is silent", { evictionPolicy: undefined }, "redis-eviction", "unknown", /does not tell/],
		["fills", memory({ used: 8, limit: 10 }), "redis-memory", "warning", /8 bytes of 10 bytes/],
		["is full", memory({ used: 98, limit: 100 }), "redis-memory", "error", /refused with 503/],
		["outgrows", memory({ used: 3 * GB }), "redis-memory", "warning", /as much again/],
		["is torn", memory({ used: GB, fragmentation: 2.34 }), "redis-memory", "warning", /2\.3 times/],
		[
			"can't write",
			disk({ isWritten: false }),
			"redis-persistence",
			"error",
			/could not write its/,
		],
		["can't rewrite", disk({ isRewritten: false }), "redis-persistence", "warning", /file grows/],
		[
			"fails beside",
			disk({ isSnapshotMade: false }),
			"redis-persistence",
			"warning",
			/snapshot fail/,
		],
		[
			"fails alone",
			disk({ isSnapshotMade: false, hasAppendOnlyFile: false, snapshots: "60 1" }),
			"redis-persistence",
			"error",
			/snapshot failed/,
		],
		[
			"keeps nothing",
			disk({ hasAppendOnlyFile: false }),
			"redis-persistence",
			"error",
			/all is lost when it ends/,
		],
		[
			"has snapshots alone",
			disk({ hasAppendOnlyFile: false, snapshots: "3600 1" }),
			"redis-persistence",
			"warning",
			/since its last snapshot/,
		],
		["loses a second", disk({ fsync: "everysec" }), "redis-persistence", "warning", /last second/],
		["leaves it", disk({ fsync: "no" }), "redis-persistence", "warning", /system has yet to write/],
		[
			"is closed",
			disk({ fsync: undefined }),
			"redis-persistence",
			"unknown",
			/CONFIG is forbidden/,
		],
		[
			"follows",
			{ replication: { isReplica: true, replicas: 0, late: 0 } },
			"redis-replication",
			"error",
			/takes no writes/,
		],
		[
			"is not followed",
			{ replication: { isReplica: false, replicas: 2, late: 1 } },
			"redis-replication",
			"warning",
			/1 of its 2 replicas/,
		],
	];

	test.each(cases)("one that %s is told so", (_, facts, check, level, words) => {
		const found = judgeRedis({ ...well, ...facts }, { isOwn: false });
		const wrong = found.filter((one) => one.level !== "ok");
		expect(wrong).toContainEqual(
			expect.objectContaining({ check, level, finding: expect.stringMatching(words) as string }),
		);
		expect(wrong.every((one) => one.check === check)).toBe(true);
		expectCures(found);
	});
});

describe("of the webhook", () => {
	const url = "https://tidings.example/telegram";
	const polling = { by: "polling" } as const;
	const webhook = { by: "webhook", url, secret: "none of the readers" } as const;
	const well = {
		url,
		has_custom_certificate: false,
		pending_update_count: 0,
		max_connections: 40,
		allowed_updates: [...updateKinds],
	};

	test("nothing is wrong where it is as Tidings wants it", () => {
		expect(troubles(judgeWebhook({ ...well, url: "" }, polling, NOW))).toEqual([]);
		expect(troubles(judgeWebhook(well, webhook, NOW))).toEqual([]);
		// One that failed long ago, and what waits for a moment.
		const mended = { last_error_date: NOW / 1000 - 3600, last_error_message: "Timeout" };
		expect(troubles(judgeWebhook({ ...well, ...mended }, webhook, NOW))).toEqual([]);
	});

	const failed = { last_error_date: NOW / 1000 - 60, last_error_message: "Connection refused" };
	const cases: [Parameters<typeof judgeWebhook>[0], typeof polling | typeof webhook, RegExp][] = [
		[well, polling, /^warning: .*a webhook is set: Telegram sends them to tidings\.example$/],
		[{ ...well, url: "" }, webhook, /^warning: .*by webhook, and none is set$/],
		[{ ...well, url: "https://other.example/x" }, webhook, /^warning: .*elsewhere: to other\.ex/],
		[{ ...well, ...failed }, webhook, /^warning: Telegram could not hand one over: Connection ref/],
		[{ ...well, ...failed, pending_update_count: 3 }, webhook, /^error: Telegram could not hand/],
		[{ ...well, has_custom_certificate: true }, webhook, /^warning: .*certificate of its own/],
		[{ ...well, max_connections: 1 }, webhook, /^warning: .*one at a time/],
		[{ ...well, allowed_updates: ["message"] }, webhook, /^warning: .*does not send .*my_chat_mem/],
		[{ ...well, pending_update_count: 500 }, webhook, /^warning: 500 wait at Telegram/],
		[{ ...well, url: "", pending_update_count: 500 }, polling, /^warning: 500 wait at Telegram/],
	];

	test.each(cases)("%j is told where updates come as in %j", (info, receiving, words) => {
		const found = judgeWebhook(info, receiving, NOW);
		expect(troubles(found)).toEqual([expect.stringMatching(words)]);
		expectCures(found);
	});
});

describe("of what stands in Redis", () => {
	test.each<[Parameters<typeof judgeSchema>[0], RegExp]>([
		[{ stored: 2, newest: 2, changing: "restore" }, /half written: `tidings restore`/],
		[{ stored: 3, newest: 2, changing: undefined }, /newer Tidings .*schema 3; this one knows 2/],
		[{ stored: 1, newest: 2, changing: undefined }, /older Tidings .*schema 1; this one wants 2/],
	])("a schema like %j is an error", (schema, words) => {
		const found = judgeSchema(schema);
		expect(troubles([found])).toEqual([expect.stringMatching(words)]);
		expect(found.level).toBe("error");
		expectCures([found]);
	});

	const of = (...roles: (string | undefined)[]) =>
		roles.map((role) => ({ role, version: role === undefined ? undefined : "1.0.0" }));
	const around = { version: "1.0.0", isReceiving: true };

	test("processes that do all the work between them are well", () => {
		expect(troubles(judgeRoles("all"))).toEqual([]);
		expect(troubles(judgeRoles("web", "worker", "worker", "bot"))).toEqual([]);
		expect(judgeRoles("web", "worker", "worker", "bot")[0]?.finding).toBe(
			"1 with ROLE=web, 2 with ROLE=worker, and 1 with ROLE=bot run 1.0.0",
		);
		expect(troubles(judgeRoles())).toEqual([expect.stringMatching(/^unknown: none runs/)]);
	});

	function judgeRoles(...roles: string[]): Finding[] {
		return judgeProcesses({ ...around, processes: of(...roles) });
	}

	test.each<[(string | undefined)[], Partial<typeof around>, RegExp[]]>([
		[["web", "bot"], {}, [/^error: none publishes/]],
		[["worker", "bot"], {}, [/^error: none takes articles/]],
		[["web", "worker"], { isReceiving: false }, [/^error: none works off/]],
		[["all"], { isReceiving: false }, [/^warning: none receives updates/]],
		[["all"], { version: "1.1.0" }, [/^warning: 1 of 1 run 1\.0\.0; this is 1\.1\.0/]],
		// One of which nobody knows what it does may do it.
		[["web", undefined], {}, [/^warning: 1 of 2 run an older version/]],
	])("processes with the roles %j are told of", (roles, more, words) => {
		const found = judgeProcesses({ ...around, ...more, processes: of(...roles) });
		expect(troubles(found)).toEqual(words.map((one) => expect.stringMatching(one) as string));
		expectCures(found);
	});

	test("posts that are late are told, with the pause that explains it", () => {
		const lane = (dueAt: number | undefined, pause?: { until: number; reason: string }) => ({
			channel: "@lindenford" as ChannelId,
			count: 3,
			dueAt,
			pause,
		});
		expect(troubles(judgePosts([lane(undefined), lane(NOW - 4 * MINUTE)], NOW))).toEqual([]);
		const over = { until: NOW - 1, reason: "too many requests" };
		const late = judgePosts([lane(NOW - 7 * MINUTE, over)], NOW);
		expect(troubles(late)).toEqual(["error: a post has been due for 7 minutes"]);
		const pause = { until: NOW + 9 * MINUTE, reason: "too many requests" };
		const paused = judgePosts([lane(NOW - 7 * MINUTE, pause)], NOW);
		expect(troubles(paused)).toEqual([
			"warning: a post has been due for 7 minutes; it pauses until 2026-05-01 07:39 UTC (too many requests)",
		]);
		expectCures([...late, ...paused]);
	});

	test("posts that need a person are told by their kinds, over all channels", () => {
		expect(judgeDead([]).level).toBe("ok");
		const found = judgeDead([
			{ kind: "failed", count: 2 },
			{ kind: "unknown", count: 1 },
			{ kind: "failed", count: 1 },
		]);
		expect(troubles([found])).toEqual([
			"warning: 3 refused by Telegram and 1 of which nobody knows whether they are there",
		]);
		expectCures([found]);
	});

	test("updates that wait are told once the first has waited for a minute", () => {
		expect(judgeUpdates({ count: 40, oldestMs: 59_000 }).level).toBe("ok");
		const found = judgeUpdates({ count: 40, oldestMs: 61_000 });
		expect(troubles([found])).toEqual(["error: waiting: 40, the first for 61 seconds"]);
		expectCures([found]);
	});
});

test.each<[number, string | undefined, Level, RegExp]>([
	[60, undefined, "ok", /valid for 60 days/],
	[13.5, undefined, "warning", /13 more days/],
	[1.5, undefined, "warning", /one more day$/],
	[-0.1, "CERT_HAS_EXPIRED", "error", /it is over/],
	[60, "DEPTH_ZERO_SELF_SIGNED_CERT", "error", /not trusted.*SELF_SIGNED/],
])("a certificate for %d days, mistrusted for %s, is %s", (days, mistrust, level, words) => {
	const found = judgeCertificate({ mistrust, until: NOW + days * 24 * 60 * MINUTE }, NOW);
	expect(found).toMatchObject({ level, finding: expect.stringMatching(words) as string });
	expectCures([found]);
});

test("a clock is compared with the middle of the time that an answer took, to half a second", () => {
	const date = new Date(NOW).toUTCString();
	expect(aheadMsOf(date, NOW - 100, NOW + 1100)).toBe(0);
	expect(aheadMsOf(date, NOW - 60_000, NOW - 60_000)).toBe(60_500);
	expect(aheadMsOf(null, NOW, NOW)).toBeUndefined();
	expect(aheadMsOf("yesterday", NOW, NOW)).toBeUndefined();
	const limits = { warnMs: 20_000, wrongMs: 240_000 };
	const of = (aheadMs: number) => clockFinding("telegram-clock", "Telegram", aheadMs, limits);
	expect([of(-19_000), of(21_000), of(-250_000)].map(({ level }) => level)).toEqual([
		"ok",
		"warning",
		"error",
	]);
	expectCures([of(0), of(21_000), of(-250_000)]);
});
