import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Submission } from "../../src/article/article.ts";
import { FeedItem } from "../../src/article/feed-item.ts";
import { createArticles } from "../../src/store/articles.ts";
import { createIntake } from "../../src/store/intake.ts";
import { createKeys } from "../../src/store/keys.ts";
import { article, openRedis } from "../support/newsroom.ts";
import { everywhere } from "../support/placement.ts";
import { policy, toSubmission } from "../support/reading.ts";

const T0 = Date.parse("2026-05-01T08:00:00Z");

/** What a newsroom did to an article at a minute. */
type Event = { minute: number; kind: "publish" | "retract" };

const events = fc
	.array(fc.constantFrom<Event["kind"]>("publish", "retract"), { minLength: 1, maxLength: 6 })
	.map((kinds) => kinds.map((kind, minute): Event => ({ minute, kind })));

/** Every event arrives, some of them several times, in any order. */
const deliveries = events.chain((happened) =>
	fc.record({
		happened: fc.constant(happened),
		arrived: fc.array(fc.constantFrom(...happened), { maxLength: 6 }).chain((repeated) => {
			const all = [...happened, ...repeated];
			return fc.shuffledSubarray(all, { minLength: all.length });
		}),
	}),
);

test("however events are repeated and overtake each other, the newest one counts", async () => {
	const redis = openRedis();
	await fc.assert(
		fc.asyncProperty(deliveries, async ({ happened, arrived }) => {
			const keys = createKeys(`test-${randomUUID()}`);
			const intake = createIntake({
				redis,
				keys,
				channels: () => ["@lindenford"],
				placement: everywhere("@lindenford"),
			});
			let ref = "";
			for (const event of arrived) {
				const request = {
					source: policy(),
					delivery: "d",
					payload: undefined,
					webhookId: randomUUID(),
					digest: "d",
					now: T0,
				};
				const reception = await intake.accept({ ...request, submissions: [submit(event)] });
				if (reception.kind === "kept") ref = reception.decisions[0]?.ref ?? "";
			}
			const stored = await createArticles({ redis, keys }).read(ref);
			const newest = happened.at(-1);
			expect(stored?.retracted).toBe(newest?.kind === "retract");
			expect(stored?.article?.title).toBe(
				newest?.kind === "publish" ? `Minute ${newest.minute}` : undefined,
			);
		}),
		{ numRuns: 500 },
	);
});

function submit({ minute, kind }: Event): Submission {
	const modifiedAt = T0 + minute * 60_000;
	if (kind === "retract") {
		return { kind, source: "api", id: "a", order: { modifiedAt }, reason: "deleted" };
	}
	const date_modified = new Date(modifiedAt).toISOString();
	return toSubmission(
		"api",
		FeedItem.parse(article("a", { title: `Minute ${minute}`, date_modified })),
	);
}
