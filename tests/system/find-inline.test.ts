import { describe, expect, test } from "vitest";
import { startFinding } from "../support/finding.ts";
import { article } from "../support/newsroom.ts";

describe("the inline mode", () => {
	test("offers what words find, as the channel's posts, with a picture where there is one", async () => {
		const { publish, person, reader } = await startFinding();
		await publish(
			article("a", {
				title: "The bridge is open",
				summary: "Cars may cross the bridge again.",
				image: "https://news.example/bridge.jpg",
				language: "en",
				tags: [],
			}),
			article("b", { title: "A wet weekend", image: "http://news.example/rain.jpg", tags: [] }),
		);
		const { id } = person();
		const found = await reader.askInline(id, "bridges");
		expect(found).toMatchObject({ cache_time: 300, is_personal: false, next_offset: "" });
		// The other one has a word that comes close, and names no language in which that is a form of the same.
		expect(found.results.map((one) => "title" in one && one.title)).toEqual([
			"The bridge is open",
			"A wet weekend",
		]);
		expect(found.results[0]).toMatchObject({
			type: "article",
			title: "The bridge is open",
			description: expect.stringContaining("Cars may cross the bridge again."),
			thumbnail_url: "https://news.example/bridge.jpg",
			input_message_content: {
				message_text: expect.stringContaining("The bridge is open"),
				link_preview_options: { url: "https://news.example/bridge/a" },
			},
		});
		expect(found.results[0]).not.toHaveProperty("url");
		const newest = await reader.askInline(id, "");
		expect(newest.results.map((one) => "title" in one && one.title)).toEqual([
			"A wet weekend",
			"The bridge is open",
		]);
		expect(newest.results[0]).not.toHaveProperty("thumbnail_url");
	});

	test("gives fifty at a time, and the rest behind them", async () => {
		const { publish, person, reader } = await startFinding();
		await publish(
			...Array.from({ length: 53 }, (_, n) => article(`a${n}`, { title: `Flood ${n}`, tags: [] })),
		);
		const { id } = person();
		const first = await reader.askInline(id, "flood");
		expect(first.results).toHaveLength(50);
		expect(first.next_offset).toBe("50");
		const rest = await reader.askInline(id, "flood", first.next_offset);
		expect(rest.results).toHaveLength(3);
		expect(rest.next_offset).toBe("");
		const ids = new Set([...first.results, ...rest.results].map((one) => one.id));
		expect(ids.size).toBe(53);
		const newest = await reader.askInline(id, "", "50");
		expect(newest.results).toHaveLength(3);
	});

	test("leads into the bot where nothing is found, and never shows what is private, paid or withdrawn", async () => {
		const { publish, withdraw, person, reader } = await startFinding({
			channels: ["-1001000000077", "@lindenford"],
		});
		await publish(
			article("a", { title: "Secret roster", tags: [], _channels: ["-1001000000077"] }),
			article("b", { title: "Ferry timetable", tags: [], _channels: ["@lindenford"] }),
			article("c", {
				title: "Behind the dam",
				summary: "A teaser.",
				content_text: "The hidden xylophone.",
				_tidings: { visibility: "paid" },
				tags: [],
				_channels: ["@lindenford"],
			}),
		);
		await withdraw("b");
		const { id } = person();
		for (const words of ["roster", "ferry", "xylophone", "-roster", 'dam topic:"no such"']) {
			const nothing = await reader.askInline(id, words);
			expect(nothing.results).toEqual([]);
			expect(nothing.button).toMatchObject({ start_parameter: "search" });
		}
		const dam = await reader.askInline(id, "dam");
		expect(JSON.stringify(dam)).toContain("A teaser.");
		expect(JSON.stringify(dam)).not.toContain("xylophone");
		expect(JSON.stringify(await reader.askInline(id, ""))).not.toMatch(/roster|Ferry|xylophone/);
	});
});
