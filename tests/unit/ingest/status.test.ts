import { describe, expect, test } from "vitest";
import { reasonOf } from "../../../src/ingest/history.ts";
import { describeArticle } from "../../../src/ingest/status.ts";
import { HistoryEntry, parseArticle } from "../../../src/store/articles.ts";
import { parsePost } from "../../../src/store/post.ts";

const NOW = Date.UTC(2026, 4, 1, 8);

function post(ref: string, fields: Record<string, string>, channel: `@${string}` = "@lindenford") {
	const found = parsePost(channel, ref, { desired: "3", retract: "0", state: "posted", ...fields });
	if (found === undefined) throw new Error("no record of a post");
	return found;
}

test("a post is told with its evidence, and with the answers that tell of its corrections", () => {
	const stored = parseArticle("r", {
		source: "api",
		id: "a",
		revision: "3",
		receivedAt: `${NOW}`,
		updatedAt: `${NOW}`,
	});
	if (stored === undefined) throw new Error("no article");
	const posts = [
		post("r", { messageId: "7", evidence: "probe" }),
		post("r", {}, "@sports"),
		post("r~3", { state: "waiting" }),
		post("r~2", { messageId: "8", link: "https://t.me/lindenford/8", evidence: "admin" }),
	];
	const { channels } = describeArticle(stored, posts, [], NOW);
	expect(channels).toMatchObject([
		{
			channel: "@lindenford",
			message_id: 7,
			evidence: "probe",
			corrections: [
				{ revision: 2, state: "posted", message_id: 8, evidence: "admin" },
				{ revision: 3, state: "waiting", message_id: null, evidence: null },
			],
		},
		{ channel: "@sports", evidence: null, corrections: [] },
	]);
});

describe("the history says", () => {
	const entry = (fields: object) =>
		reasonOf(HistoryEntry.parse({ at: NOW, verdict: "accepted", revision: 1, ...fields }));
	const resolved = (found: string, evidence: string, more = {}) =>
		entry({ verdict: "resolved", found, evidence, ...more });

	test("how it became known what came of a send", () => {
		expect(resolved("there", "forward")).toContain("came through in the discussion group");
		expect(resolved("there", "probe")).toBe("it is in the channel: it was looked for and found");
		expect(resolved("absent", "probe")).toBe("it is not in the channel: it was looked for twice");
		expect(resolved("there", "assumed")).toContain("on_unknown");
		expect(resolved("there", "admin", { by: 501 })).toBe("it is in the channel, says admin 501");
		expect(resolved("absent", "admin")).toBe(
			"it is not in the channel, says the holder of API_TOKEN",
		);
	});

	test("who decided what", () => {
		expect(entry({ verdict: "retried", by: 501 })).toBe("tried again, by admin 501");
		expect(entry({ verdict: "dropped" })).toBe(
			"nothing more is done for it, by the holder of API_TOKEN",
		);
		expect(entry({ verdict: "rejected", by: 501, hold: "rejected" })).toBe("by admin 501");
		expect(entry({ verdict: "scheduled", by: 501, due: NOW + 60_000 })).toBe(
			"for 2026-05-01T08:01:00.000Z, by admin 501",
		);
		expect(entry({ verdict: "released", by: 501, due: NOW })).toBe("published by 501");
		expect(entry({ verdict: "released", by: 501, due: NOW, hold: "confirm" })).toContain(
			"held until another admin confirms it",
		);
	});

	test("nothing where that goes without saying", () => {
		expect(entry({})).toBeNull();
	});
});
