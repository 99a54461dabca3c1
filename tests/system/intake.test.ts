import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { type Order, type Submission } from "../../src/article/article.ts";
import { FeedItem } from "../../src/article/feed-item.ts";
import { createArticles } from "../../src/store/articles.ts";
import { createIntake } from "../../src/store/intake.ts";
import { createKeys } from "../../src/store/keys.ts";
import { createPosts } from "../../src/store/posts.ts";
import { article, openRedis } from "../support/newsroom.ts";
import { everywhere } from "../support/placement.ts";
import { policy, toSubmission } from "../support/reading.ts";

const CHANNEL = "@lindenford";
const T0 = Date.parse("2026-05-01T08:00:00Z");

function setUp() {
	const redis = openRedis();
	const keys = createKeys(`test-${randomUUID()}`);
	const intake = createIntake({
		redis,
		keys,
		channels: () => [CHANNEL],
		placement: everywhere(CHANNEL),
	});
	const base = { source: policy(), delivery: "d", payload: undefined };
	const accept = async (
		submissions: Submission[],
		webhookId: string = randomUUID(),
		digest = "d",
	) => intake.accept({ ...base, webhookId, digest, submissions, now: T0 });
	const verdict = async (submission: Submission) => {
		const reception = await accept([submission]);
		return reception.kind === "kept" ? reception.decisions[0]?.verdict : reception.kind;
	};
	const store = { redis, keys };
	return {
		redis,
		keys,
		accept,
		verdict,
		articles: createArticles(store),
		posts: createPosts(store),
	};
}

function publish(more: Record<string, unknown> = {}, sentAt?: number): Submission {
	return toSubmission("api", FeedItem.parse(article("a", more)), sentAt);
}

function retract(order: Partial<Order> = {}): Submission {
	return { kind: "retract", source: "api", id: "a", order, reason: "deleted" };
}

const at = (minutes: number) => new Date(T0 + minutes * 60_000).toISOString();

describe("keeping", () => {
	test("takes an article once, however many requests race with it", async () => {
		const { accept, redis, keys } = setUp();
		const receptions = await Promise.all(Array.from({ length: 20 }, () => accept([publish()])));
		const verdicts = receptions.map((r) => (r.kind === "kept" ? r.decisions[0]?.verdict : r.kind));
		expect(verdicts.filter((v) => v === "accepted")).toHaveLength(1);
		expect(verdicts.filter((v) => v === "unchanged")).toHaveLength(19);
		expect(await redis.zcard(keys.pending(CHANNEL))).toBe(1);
	});

	test("answers a repeated webhook as before, and does nothing", async () => {
		const { accept, articles } = setUp();
		const first = await accept([publish()], "msg_1");
		await accept([publish({ title: "Newer" })], "msg_2");
		const again = await Promise.all(Array.from({ length: 20 }, () => accept([publish()], "msg_1")));
		for (const answer of again) expect(answer).toEqual(first);
		const { ref } = first.kind === "kept" ? (first.decisions[0] ?? { ref: "" }) : { ref: "" };
		expect((await articles.read(ref))?.article?.title).toBe("Newer");
	});

	test("refuses a webhook id that comes back with another body", async () => {
		const { accept } = setUp();
		await accept([publish()], "msg_1", "one");
		expect(await accept([publish({ title: "Other" })], "msg_1", "two")).toEqual({
			kind: "conflict",
		});
	});

	test("remembers webhook ids for four days", async () => {
		const { accept, redis, keys } = setUp();
		await accept([publish()], "msg_1");
		const left = await redis.pttl(keys.webhook("api", "msg_1"));
		expect(left).toBeGreaterThan(4 * 86_400_000 - 60_000);
		expect(left).toBeLessThanOrEqual(4 * 86_400_000);
	});

	test("keeps two versions of one article in one request in their order", async () => {
		const { accept, articles } = setUp();
		const reception = await accept([publish(), publish({ title: "Second" })]);
		if (reception.kind !== "kept") throw new Error("not kept");
		expect(reception.decisions.map((d) => d.verdict)).toEqual(["accepted", "updated"]);
		const stored = await articles.read(reception.decisions[0]?.ref ?? "");
		expect(stored?.article?.title).toBe("Second");
		expect(stored?.revision).toBe(2);
	});
});

describe("which version counts", () => {
	test("the same content again is unchanged, also under a newer time", async () => {
		const { verdict } = setUp();
		expect(await verdict(publish({ date_modified: at(1) }))).toBe("accepted");
		expect(await verdict(publish({ date_modified: at(2) }))).toBe("unchanged");
		// The newer time counts from now on, although nothing changed with it.
		expect(await verdict(publish({ date_modified: at(1), title: "Old" }))).toBe("stale");
	});

	test("an older time of change is stale and changes nothing", async () => {
		const { verdict, accept, articles } = setUp();
		const first = await accept([publish({ date_modified: at(5), title: "New" })]);
		expect(await verdict(publish({ date_modified: at(4), title: "Old" }))).toBe("stale");
		const ref = first.kind === "kept" ? (first.decisions[0]?.ref ?? "") : "";
		expect((await articles.read(ref))?.article?.title).toBe("New");
	});

	test("versions as numbers count before times of change", async () => {
		const { verdict } = setUp();
		const version = (n: number, minutes: number, title: string) =>
			publish({ title, date_modified: at(minutes), _tidings: { version: n } });
		expect(await verdict(version(9, 1, "nine"))).toBe("accepted");
		expect(await verdict(version(10, 0, "ten"))).toBe("updated");
		expect(await verdict(version(9, 9, "nine again"))).toBe("stale");
	});

	test("large version numbers are compared exactly", async () => {
		const { verdict } = setUp();
		const version = (n: number) => publish({ title: `v${n}`, _tidings: { version: n } });
		expect(await verdict(version(9_007_199_254_740_990))).toBe("accepted");
		expect(await verdict(version(9_007_199_254_740_989))).toBe("stale");
		expect(await verdict(version(9_007_199_254_740_991))).toBe("updated");
	});

	test("without versions the later arrival counts", async () => {
		const { verdict } = setUp();
		expect(await verdict(publish({ title: "one" }))).toBe("accepted");
		expect(await verdict(publish({ title: "two" }))).toBe("updated");
		expect(await verdict(publish({ title: "one" }))).toBe("updated");
	});
});

describe("retractions", () => {
	test("a retraction without any time wins, and the body is no longer stored", async () => {
		const { verdict, accept, articles, redis, keys } = setUp();
		const first = await accept([publish({ date_modified: at(5), content_text: "MARKER" })]);
		expect(await verdict(retract())).toBe("retracted");
		const ref = first.kind === "kept" ? (first.decisions[0]?.ref ?? "") : "";
		expect(await articles.read(ref)).toMatchObject({ retracted: true, article: undefined });
		expect(JSON.stringify(await redis.hgetall(keys.article(ref)))).not.toContain("MARKER");
		expect(await redis.zscore(keys.pending(CHANNEL), ref)).toBe(String(T0));
	});

	test("a retraction that is older than the article's version is stale", async () => {
		const { verdict } = setUp();
		await verdict(publish({ date_modified: at(5) }));
		expect(await verdict(retract({ modifiedAt: T0 + 4 * 60_000 }))).toBe("stale");
		expect(await verdict(retract({ modifiedAt: T0 + 5 * 60_000 }))).toBe("retracted");
	});

	test("a late repetition does not bring a retracted article back", async () => {
		const { verdict } = setUp();
		await verdict(publish({ date_modified: at(-10) }));
		await verdict(retract({ sentAt: T0 }));
		expect(await verdict(publish({ date_modified: at(-10) }))).toBe("stale");
		expect(await verdict(publish({ date_modified: at(-5), title: "Edited before it" }))).toBe(
			"stale",
		);
		expect(await verdict(publish({}))).toBe("stale");
		expect(await verdict(publish({}, T0 - 1))).toBe("stale");
	});

	test("what is certainly newer brings it back", async () => {
		const { verdict } = setUp();
		await verdict(publish({ date_modified: at(-10) }));
		await verdict(retract({ sentAt: T0 }));
		expect(await verdict(publish({ date_modified: at(1) }))).toBe("accepted");
		await verdict(retract({ sentAt: T0 + 120_000 }));
		expect(await verdict(publish({ title: "no time of its own" }, T0 + 180_000))).toBe("accepted");
	});

	test("a late hook does not bring it back, whatever change the retraction names", async () => {
		const { verdict } = setUp();
		await verdict(publish({ date_modified: at(-60) }));
		await verdict(retract({ modifiedAt: T0 - 3_600_000, sentAt: T0 }));
		const late = publish({ date_modified: at(-1), title: "Late" }, T0 - 30_000);
		expect(await verdict(late)).toBe("stale");
	});

	test("an event that was sent after the retraction brings it back unchanged", async () => {
		const { verdict } = setUp();
		await verdict(publish({ date_modified: at(-60) }, T0 - 3_600_000));
		await verdict(retract({ modifiedAt: T0 - 3_600_000, sentAt: T0 }));
		expect(await verdict(publish({ date_modified: at(-60) }, T0 + 1000))).toBe("accepted");
	});

	test("versions decide over times, also after a retraction", async () => {
		const { verdict } = setUp();
		const version = (n: number) => publish({ date_modified: at(-60), _tidings: { version: n } });
		await verdict(version(1));
		await verdict(retract({ version: { kind: "number", value: 2 }, sentAt: T0 }));
		expect(await verdict(version(1))).toBe("stale");
		expect(await verdict(version(2))).toBe("stale");
		expect(await verdict(version(3))).toBe("accepted");
	});

	test("a retraction that overtakes its article holds it back", async () => {
		const { verdict, redis, keys } = setUp();
		expect(await verdict(retract({ sentAt: T0 }))).toBe("retracted");
		expect(await verdict(publish({ date_modified: at(-1) }))).toBe("stale");
		expect(await redis.zcard(keys.pending(CHANNEL))).toBe(0);
	});

	test("retracting twice is once", async () => {
		const { accept, verdict, articles } = setUp();
		const first = await accept([publish()]);
		await verdict(retract());
		expect(await verdict(retract())).toBe("retracted");
		const ref = first.kind === "kept" ? (first.decisions[0]?.ref ?? "") : "";
		expect((await articles.read(ref))?.revision).toBe(2);
	});
});

describe("channels", () => {
	test("an article for no channel is kept and posted nowhere", async () => {
		const { verdict, redis, keys } = setUp();
		expect(await verdict(publish({ _tidings: { channels: [] } }))).toBe("accepted");
		expect(await redis.zcard(keys.pending(CHANNEL))).toBe(0);
	});

	test("an update that leaves a channel out takes the post back there", async () => {
		const { accept, verdict, posts } = setUp();
		const first = await accept([publish()]);
		expect(await verdict(publish({ _tidings: { channels: [] } }))).toBe("updated");
		const ref = first.kind === "kept" ? (first.decisions[0]?.ref ?? "") : "";
		expect(await posts.read(CHANNEL, ref)).toMatchObject({ retract: true, desired: 2 });
	});

	test("an embargoed article is looked at when its minute has come", async () => {
		const { accept, redis, keys } = setUp();
		const reception = await accept([publish({ _tidings: { embargoed_until: at(30) } })]);
		const ref = reception.kind === "kept" ? (reception.decisions[0]?.ref ?? "") : "";
		expect(await redis.zscore(keys.pending(CHANNEL), ref)).toBe(String(T0 + 30 * 60_000));
	});
});
