import { describe, expect, test } from "vitest";
import { labels, startFinding } from "../support/finding.ts";
import { article } from "../support/newsroom.ts";

const linksOf = (message: { entities?: { type: string; url?: string }[] }) =>
	message.entities?.flatMap(({ type, url }) => (type === "text_link" ? [url] : [])) ?? [];

describe("/latest", () => {
	test("shows the five newest that stand, and leads to older ones and back", async () => {
		const { publish, withdraw, person } = await startFinding();
		await publish(
			...Array.from({ length: 8 }, (_, n) => article(`a${n}`, { title: `Title ${n}`, tags: [] })),
		);
		await withdraw("a6");
		const reader = person();
		const first = await reader.ask("/latest");
		expect(first.text?.split("\n\n")).toEqual([
			"The newest posts",
			...[7, 5, 4, 3, 2].map((n) => `Title ${n}`),
		]);
		expect(linksOf(first)[0]).toBe("https://t.me/lindenford/8");
		expect(labels(first)).toEqual([["Older ▶"]]);
		await reader.press("Older");
		expect(reader.newest().text).toMatch(/Title 1\n\nTitle 0$/);
		expect(labels(reader.newest())).toEqual([["◀ Newer"]]);
		await reader.press("Newer");
		expect(reader.newest().text).toContain("Title 7");
	});

	test("keeps to a topic, by any spelling of its name, and asks which one is meant", async () => {
		const { publish, person } = await startFinding({ tags: ["Weather", "Town hall"] });
		await publish(
			article("a", { title: "Rain", tags: ["Weather"] }),
			article("b", { title: "Rents", tags: ["Town hall"] }),
		);
		const reader = person();
		expect((await reader.ask("/latest town hall")).text).toBe(
			"The newest on \u2068Town hall\u2069\n\nRents",
		);
		const near = await reader.ask("/latest wether");
		expect(near.text).toContain("Did you mean");
		await reader.press("Weather");
		expect(reader.newest().text).toBe("The newest on \u2068Weather\u2069\n\nRain");
		expect((await reader.ask("/latest zebras")).text).toContain("no topic \u2068zebras\u2069");
		const ben = person("de");
		expect((await ben.ask("/latest zebras")).text).toContain("gibt es nicht");
	});

	test("says so where nothing was posted yet", async () => {
		const { person } = await startFinding();
		expect((await person().ask("/latest")).text).toContain("Nothing has been posted yet");
		expect((await person().ask("/latest weather")).text).toContain("nothing on");
	});
});

describe("/story", () => {
	const inStory = (id: string, title: string, more: Record<string, unknown> = {}) =>
		article(id, {
			title,
			tags: [],
			_tidings: { story: { id: `urn:story:${"bridge".repeat(12)}`, title: "Bridge repairs" } },
			...more,
		});

	test("lists what is running, shows a story, and is followed, left and muted by buttons", async () => {
		const { publish, person, stores, restart } = await startFinding();
		await publish(
			inStory("a", "The bridge closes"),
			inStory("b", "The bridge is checked"),
			article("c", { title: "Rain", tags: [] }),
		);
		const reader = person();
		const list = await reader.ask("/story");
		expect(labels(list)).toEqual([["Bridge repairs"]]);
		await reader.press("Bridge repairs");
		const shown = reader.newest();
		expect(shown.text).toMatch(
			/^\u2068Bridge repairs\u2069\n2 articles\n\nThe bridge is checked\n.*\n\nThe bridge closes\n/,
		);
		expect(linksOf(shown)).toHaveLength(2);
		const id = `urn:story:${"bridge".repeat(12)}`;
		const stand = async () => (await stores.readers.read(reader.id))?.reader;
		expect((await reader.press("Follow this story")).text).toContain("You follow");
		expect(Object.keys((await stand())?.stories ?? {})).toEqual([id]);
		await restart();
		expect((await reader.press("Stop following")).text).toContain("don't follow");
		expect((await stand())?.stories).toEqual({});
		const answer = await reader.press("Story: 1 day");
		expect(answer.text).toBe("You hear nothing more of this story until tomorrow.");
		const isForNow = { until: expect.any(Number) as number };
		expect((await stand())?.mutedStories).toMatchObject({ [id]: isForNow });
		await reader.press("Unmute");
		await reader.press("Story: for good");
		expect((await stand())?.mutedStories).toMatchObject({ [id]: { until: null } });
		expect(labels(reader.newest())).toEqual([["🔔 Unmute"], ["All stories"]]);
		await reader.press("Unmute");
		expect((await stand())?.mutedStories).toEqual({});
	});

	test("is found by words, in the reader's language", async () => {
		const { publish, person } = await startFinding();
		await publish(inStory("a", "The bridge closes"));
		const ben = person("de");
		expect((await ben.ask("/story bridge")).text).toContain("1 Artikel");
		expect(labels(ben.newest())[0]).toEqual(["Geschichte folgen"]);
		expect((await ben.ask("/story zebra")).text).toContain("\u2068zebra\u2069");
		expect(labels(ben.newest())).toEqual([["Bridge repairs"]]);
	});

	test("says so where none is running", async () => {
		const { person } = await startFinding();
		expect((await person().ask("/story")).text).toContain("No story is running");
	});
});
