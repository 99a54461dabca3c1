import { expect, test } from "vitest";
import { toArticle } from "../../../src/article/draft.ts";
import { distanceWithin } from "../../../src/article/edit-distance.ts";
import { FeedItem, toDraft } from "../../../src/article/feed-item.ts";
import { allowedMistakes, spellingsOf } from "../../../src/search/spelling.ts";
import { article } from "../../support/newsroom.ts";

function articleOf(more: Record<string, unknown>) {
	const made = toArticle("api", toDraft(FeedItem.parse(article("a", { summary: "", ...more }))));
	if ("issues" in made) throw new Error(JSON.stringify(made.issues));
	return made.article;
}

test.each([
	["bridge", "bridge", 0],
	["brigde", "bridge", 1],
	["bridg", "bridge", 1],
	["bbridge", "bridge", 1],
	["bredge", "bridge", 1],
	["мост", "мист", 1],
	["الجصر", "الجسر", 1],
	["xylofone", "xylophone", 2],
])("%s is %s with so many wrong letters: %i", (from, to, distance) => {
	expect(distanceWithin(from, to, 2)).toBe(distance);
});

test("words that are further apart are no spelling of each other", () => {
	expect(distanceWithin("bridge", "fridges", 1)).toBeUndefined();
	expect(distanceWithin("bridge", "bridgework", 2)).toBeUndefined();
	expect(distanceWithin("a".repeat(60), "b".repeat(60), 2)).toBeUndefined();
});

test("longer words may have more wrong letters, and the shortest none", () => {
	expect(["ab", "abc", "abcdefg", "abcdefgh", "橋", "大橋"].map(allowedMistakes)).toEqual([
		0, 1, 1, 2, 0, 1,
	]);
});

test("an article's words may be suggested, in any script, but no numbers and no bits of words", () => {
	expect([
		...spellingsOf(
			articleOf({
				title: "Die Brücke, 2026",
				content_text: "Le café est à la mer.",
				language: "de",
			}),
		),
	]).toEqual(["die", "brücke", "café", "est", "mer"]);
	expect([...spellingsOf(articleOf({ title: "สะพานเก่าปิดซ่อม", language: "th" }))]).toContain(
		"สะพาน",
	);
	expect(
		spellingsOf(articleOf({ title: "古い橋が通行止め", language: "ja" })).size,
	).toBeGreaterThan(0);
});
