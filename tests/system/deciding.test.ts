import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { ChannelId } from "../../src/article/channel.ts";
import { FeedItem } from "../../src/article/feed-item.ts";
import { createAmendments } from "../../src/store/amendments.ts";
import { createArticles } from "../../src/store/articles.ts";
import { createHolds } from "../../src/store/holds.ts";
import { createIntake } from "../../src/store/intake.ts";
import { createKeys } from "../../src/store/keys.ts";
import { createPosts } from "../../src/store/posts.ts";
import { article, openRedis } from "../support/newsroom.ts";
import { everywhere } from "../support/placement.ts";
import { policy, toSubmission } from "../support/reading.ts";

const NEWS = "@lindenford";
const SPORT = "@lindensport";
const NOW = Date.parse("2026-11-25T14:00:00Z");
const ADA = 1;
const BO = 2;

describe("a version under review that leaves a channel", () => {
	test("leaves nothing there when an editor takes the article back", async () => {
		const desk = openDecisions();
		await desk.stands([NEWS]);
		await desk.send({ title: "Moved", _tidings: { channels: [SPORT] } }, "a rule");
		expect((await desk.stored()).hold).toBe("review");
		const { revision: seen } = await desk.stored();
		const decided = await desk.amendments.retract(desk.ref(), { by: ADA, now: NOW, seen }, "why");
		expect(decided.kind).toBe("done");
		expect(await desk.wanted()).toEqual({ [NEWS]: false, [SPORT]: undefined });
		expect(await desk.redis.zscore(desk.keys.pending(NEWS), desk.ref())).not.toBeNull();
	});

	test("is taken from there once it is published, and is left alone from then on", async () => {
		const desk = openDecisions();
		await desk.stands([NEWS]);
		await desk.send({ title: "Moved", _tidings: { channels: [SPORT] } }, "a rule");
		expect((await desk.holds.release(desk.ref(), { by: ADA, now: NOW })).kind).toBe("done");
		expect(await desk.wanted()).toEqual({ [NEWS]: false, [SPORT]: true });
		const before = await desk.posts.read(NEWS, desk.ref());
		const { revision: seen } = await desk.stored();
		const editor = { by: ADA, now: NOW, seen };
		await desk.amendments.edit(desk.ref(), editor, { name: "title", to: "Better" });
		expect(await desk.posts.read(NEWS, desk.ref())).toEqual(before);
	});
});

describe("an article of which a later version was refused", () => {
	test("can be taken back as it stands, once", async () => {
		const desk = openDecisions();
		await desk.stands([NEWS, SPORT]);
		await desk.send({ title: "Worse" }, "a rule");
		expect((await desk.holds.reject(desk.ref(), { by: ADA, now: NOW })).kind).toBe("done");
		expect(await desk.wanted()).toEqual({ [NEWS]: true, [SPORT]: true });
		const take = async () => {
			const { revision: seen } = await desk.stored();
			return (await desk.amendments.retract(desk.ref(), { by: BO, now: NOW, seen }, undefined))
				.kind;
		};
		expect(await take()).toBe("done");
		expect(await desk.wanted()).toEqual({ [NEWS]: false, [SPORT]: false });
		expect(await take()).toBe("late");
	});
});

describe("breaking news that has to be confirmed", () => {
	test("is brought back by two, after one has refused it", async () => {
		const desk = openDecisions({ isConfirmed: true });
		await desk.send({}, "a rule");
		await desk.holds.reject(desk.ref(), { by: ADA, now: NOW });
		const { revision: seen } = await desk.stored();
		const back = await desk.amendments.republish(desk.ref(), { by: ADA, now: NOW, seen });
		expect(back.kind).toBe("confirm");
		expect(await desk.wanted()).toEqual({ [NEWS]: undefined, [SPORT]: undefined });
		const data: unknown = JSON.parse((await desk.question("data")) ?? "{}");
		expect(await desk.question("kind")).toBe("confirm");
		expect(data).toMatchObject({ revision: String(seen + 1) });
		const approve = async (by: number) =>
			(await desk.holds.release(desk.ref(), { by, now: NOW, seen: seen + 1 })).kind;
		expect(await approve(ADA)).toBe("self");
		expect(await approve(BO)).toBe("done");
		expect(await desk.wanted()).toEqual({ [NEWS]: true, [SPORT]: true });
	});

	test("is posted by two, and at its time, where it tells again what stands", async () => {
		const desk = openDecisions({ isConfirmed: true });
		await desk.send({}, "a rule");
		await desk.redis.hset(desk.keys.article(desk.ref()), { hold: "duplicate" });
		const later = NOW + 3_600_000;
		const first = await desk.holds.release(desk.ref(), { by: ADA, now: NOW }, later);
		expect(first.kind).toBe("confirm");
		expect(await desk.wanted()).toEqual({ [NEWS]: undefined, [SPORT]: undefined });
		expect(await desk.question("kind")).toBe("confirm");
		expect((await desk.holds.release(desk.ref(), { by: BO, now: NOW })).kind).toBe("done");
		expect((await desk.posts.read(NEWS, desk.ref()))?.after).toBe(later);
	});
});

/** What persons decide on one article that two channels take. */
function openDecisions({ isConfirmed = false } = {}) {
	const redis = openRedis();
	const keys = createKeys(`test-${randomUUID()}`);
	const channels = (): ChannelId[] => [NEWS, SPORT];
	const store = { redis, keys, channels };
	const place = everywhere(...channels());
	const intake = createIntake({
		...store,
		placement: (...asked) => ({ ...place(...asked), isConfirmed, review: rule }),
	});
	const articles = createArticles(store);
	const posts = createPosts(store);
	let ref = "";
	let rule: string | undefined;
	let version = 0;

	/** Sends a version, which `review` says that an admin has to see. */
	async function send(more: Record<string, unknown>, review?: string): Promise<void> {
		version += 1;
		rule = review;
		const item = FeedItem.parse(article("a", { title: `Version ${version}`, ...more }));
		const reception = await intake.accept({
			source: policy(),
			delivery: "d",
			payload: undefined,
			digest: "d",
			submissions: [toSubmission("api", item, NOW + version)],
			now: NOW,
		});
		if (reception.kind === "kept") ref = reception.decisions[0]?.ref ?? "";
	}

	async function stored() {
		const found = await articles.read(ref);
		if (found === undefined) throw new Error("there is no article");
		return found;
	}

	return {
		redis,
		keys,
		posts,
		send,
		stored,
		ref: () => ref,
		holds: createHolds({ ...store, articles }),
		amendments: createAmendments({ ...store, articles }),
		question: (field: "kind" | "data") => redis.hget(keys.notice(`review ${ref}`), field),

		/** Sends the article, as if it had been posted in these channels at once. */
		async stands(where: ChannelId[]): Promise<void> {
			await send({ _tidings: { channels: where } });
			for (const channel of where) {
				const post = { state: "posted", messageId: 7, applied: 1, handled: 1 };
				await redis.hset(keys.post(channel, ref), post);
				await redis.zrem(keys.pending(channel), ref);
			}
		},

		/** Whether each channel is to show the article; undefined where it has no post. */
		async wanted(): Promise<Record<string, boolean | undefined>> {
			const all = await Promise.all(channels().map((channel) => posts.read(channel, ref)));
			return Object.fromEntries(
				channels().map((channel, index) => {
					const post = all[index];
					return [channel, post && !post.retract];
				}),
			);
		},
	};
}
