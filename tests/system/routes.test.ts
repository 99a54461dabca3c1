import { describe, expect, test } from "vitest";
import {
	article,
	type Newsroom,
	type Options,
	startNewsroom,
	startTelegram,
	until,
} from "../support/newsroom.ts";

const FORUM = -1_001_777_000_001;
const channels = `channels:
  - { id: "@lindenford", edit_delay: 0 }
  - { id: "@lindenford_sports", edit_delay: 0 }
  - { id: ${FORUM}, edit_delay: 0 }
`;

async function start(rules: string, options: Options = {}) {
	const telegram = await startTelegram();
	telegram.addChannel({ title: "Sports", username: "lindenford_sports" });
	telegram.addGroup({ title: "Forum", id: FORUM, isForum: true });
	const thread = telegram.addForumTopic(FORUM, "Weather");
	const newsroom = await startNewsroom({
		...options,
		telegram,
		newsroom: channels + rules.replaceAll("THREAD", String(thread)),
	});
	return Object.assign(newsroom, { thread });
}

/** Where an article is, once all is settled. */
async function placesOf(newsroom: Newsroom, id: string): Promise<string[]> {
	let posts: { channel: string; state: string }[] = [];
	await until(async () => {
		const { body } = await newsroom.read(`/v1/articles/${id}`);
		const found = body["channels"] as (Record<string, unknown> & (typeof posts)[number])[];
		posts = found;
		return found.every((post) => post["settled_revision"] === post["desired_revision"]);
	}, `${id} to be settled`);
	return posts.filter(({ state }) => state === "posted").map(({ channel }) => channel);
}

const rules = `topics:
  - { slug: sports }
  - { slug: football, parent: sports, tags: [Football] }
routes:
  - name: Sports
    when: { any: [{ topic: sports }] }
    to: ["@lindenford_sports"]
    template: headline
    silent: true
  - name: Weather
    when: { all: [{ keyword: storm }], none: [{ tag: Archive }] }
    to: [${FORUM}, "@lindenford"]
    forum_topic: THREAD
`;

describe("routes", () => {
	test("lead articles to channels, groups and forum topics, in their own dress", async () => {
		const newsroom = await start(rules);
		await newsroom.send(article("game", { title: "Lindenford wins", tags: ["football"] }));
		await newsroom.send(article("storm", { title: "A storm is coming" }));
		await newsroom.send(article("old", { title: "A storm of old", tags: ["Archive"] }));
		expect(await placesOf(newsroom, "game")).toEqual(["@lindenford_sports"]);
		expect(await placesOf(newsroom, "storm")).toEqual(["@lindenford", String(FORUM)]);
		// What no route leads anywhere is never lost.
		expect(await placesOf(newsroom, "old")).toEqual(["@lindenford"]);
		const [game] = newsroom.telegram.entries("@lindenford_sports");
		expect(game).toMatchObject({ silent: true });
		expect(game?.message.text).toBe("Lindenford wins\nnews.example");
		const inForum = newsroom.telegram.messages(FORUM).at(-1);
		expect(inForum).toMatchObject({ message_thread_id: newsroom.thread });
	});

	test("that change move an article with its next version, not before", async () => {
		const newsroom = await start(rules);
		const game = article("game", { tags: ["Football"] });
		await newsroom.send(game);
		expect(await placesOf(newsroom, "game")).toEqual(["@lindenford_sports"]);
		await newsroom.reload(channels);
		expect(await newsroom.verdict(game)).toBe("unchanged");
		expect(await placesOf(newsroom, "game")).toEqual(["@lindenford_sports"]);
		await newsroom.send({ ...game, title: "A new title" });
		expect(await placesOf(newsroom, "game")).toEqual(["@lindenford"]);
		expect(newsroom.telegram.messages("@lindenford_sports")).toEqual([]);
	});

	test("of review hold the version that meets them: what stands stays, what waits is not sent", async () => {
		const held = `review: [{ name: Court, when: { any: [{ keyword: verdict }] } }]
routes: [{ name: Slow, when: { any: [{ tag: Slow }] }, to: ["@lindenford"], delay: 1h }]`;
		const newsroom = await start(held);
		await newsroom.send(article("a"));
		await newsroom.send(article("b", { tags: ["Slow"] }));
		expect(await placesOf(newsroom, "a")).toEqual(["@lindenford"]);
		for (const id of ["a", "b"]) {
			const tags = id === "b" ? { tags: ["Slow"] } : {};
			await newsroom.send(article(id, { title: `The verdict, part ${id}`, ...tags }));
		}
		await until(async () => (await newsroom.channelStatus("b")).state === "retracted", "its hold");
		const texts = () => newsroom.telegram.messages("@lindenford").map(({ text = "" }) => text);
		expect(texts()).toHaveLength(1);
		expect(texts()[0]).not.toContain("verdict");
		expect((await newsroom.read("/v1/articles/a")).body["state"]).toBe("review");
		await newsroom.send({ type: "article.retracted", data: { id: "a" } });
		await until(() => texts().length === 0, "the withdrawal");
	});

	test("may delay; a withdrawal does not wait", async () => {
		let now = Date.parse("2026-11-25T09:00:00Z");
		const delaying = `routes: [{ name: Slow, when: { none: [{ urgency: 2 }] }, to: ["@lindenford"], delay: 10m }]`;
		const newsroom = await start(delaying, { now: () => now });
		await newsroom.send(article("a"));
		await newsroom.send(article("b"));
		await newsroom.send(article("now", { _tidings: { urgency: 1 } }));
		expect(await placesOf(newsroom, "now")).toEqual(["@lindenford"]);
		now += 5 * 60_000;
		// Another version does not begin the wait anew.
		await newsroom.send(article("a", { title: "Changed, part a" }));
		await newsroom.send({ type: "article.retracted", data: { id: "b" } });
		await until(async () => (await newsroom.channelStatus("b")).state === "retracted", "its end");
		expect((await newsroom.channelStatus("a")).state).toBe("waiting");
		now += 5 * 60_000;
		await newsroom.send(article("c", { _tidings: { urgency: 1 } }));
		expect(await placesOf(newsroom, "a")).toEqual(["@lindenford"]);
		const texts = newsroom.telegram.messages("@lindenford").map(({ text = "" }) => text);
		expect(texts.some((text) => text.includes("part b"))).toBe(false);
	});
});
