import { expect, test } from "vitest";
import type { Article } from "../../../src/article/article.ts";
import { noticeOfDecision } from "../../../src/store/review-decision.ts";

test("a long title is cut between two characters, never within one", () => {
	const article = { title: `${"x".repeat(299)}😀 and more` } as Article;
	const stored = { ref: "a", source: "desk", revision: 1, article };
	const decision = { kind: "released", by: 501, dueAt: undefined } as const;
	const { title = "" } = noticeOfDecision(decision, stored, "Ada").data;
	expect(title.length).toBeLessThanOrEqual(300);
	expect(title).toMatch(/^x{200,}/);
	expect(title).not.toMatch(/\p{Surrogate}/u);
});
