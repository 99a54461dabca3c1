import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { unknownPolicies } from "../../../src/article/channel-rules.ts";
import { type Around, ATTEMPT_GRACE_MS, nextStep, type Step } from "../../../src/publish/step.ts";
import { type Post, PostState } from "../../../src/store/post.ts";
import { parsed } from "../../support/post-record.ts";

const NOW = 1_777_620_600_000;

const time = fc.option(fc.integer({ min: NOW - 100_000, max: NOW + 100_000 }), { nil: undefined });
const text = (value: number | undefined) => (value === undefined ? undefined : String(value));

/** Any record with any times, also such as no script of ours would write. */
const anyPost = fc
	.record({
		state: fc.constantFrom(...PostState.options),
		retract: fc.constantFrom("0", "1"),
		handled: fc.constantFrom(undefined, "1", "2", "3"),
		messageId: fc.constantFrom(undefined, "7"),
		pin: fc.constantFrom(undefined, "due", "pinned", "over"),
		attemptAt: time.map(text),
		attemptUntil: time.map(text),
		lookedAt: time.map(text),
		asked: time.map(text),
		unpinAt: time.map(text),
		after: time.map(text),
		editAfter: time.map(text),
	})
	.map((fields) => parsed({ desired: "2", ...fields }));
const anyAround: fc.Arbitrary<Around> = fc.record(
	{
		heldUntil: fc.integer({ min: NOW - 100_000, max: NOW + 100_000 }),
		onUnknown: fc.constantFrom(...unknownPolicies),
		lookAgainMs: fc.integer({ min: 0, max: 120_000 }),
		answers: fc.record({
			parent: fc.option(anyPost, { nil: undefined }),
			isCurrent: fc.boolean(),
		}),
	},
	{ requiredKeys: [] },
);

describe("whatever stands in the records", () => {
	const exceptions = (holds: (post: Post, step: Step, around: Around) => boolean) => {
		const property = fc.property(anyPost, anyAround, (post, around) =>
			holds(post, nextStep(post, NOW, around), around),
		);
		return fc.check(property, { numRuns: 5000 }).counterexample ?? [];
	};
	const of = (step: Step, ...kinds: Step["kind"][]) => kinds.includes(step.kind);

	test("a retraction never leads to a post, an edit or a pin", () => {
		expect(exceptions(({ retract }, step) => !retract || !of(step, "send", "edit", "pin"))).toEqual(
			[],
		);
	});

	test("what should be shown is never deleted", () => {
		expect(exceptions(({ retract }, step) => retract || !of(step, "delete"))).toEqual([]);
	});

	test("a post without a message is never edited, deleted or pinned", () => {
		expect(
			exceptions(
				({ messageId }, step) =>
					messageId !== undefined || !of(step, "edit", "delete", "pin", "unpin"),
			),
		).toEqual([]);
	});

	test("no message is touched but the post's own", () => {
		expect(
			exceptions(({ messageId }, step) => !("messageId" in step) || step.messageId === messageId),
		).toEqual([]);
	});

	test("what has a message, was begun, is unknown, assumed or dropped is never sent", () => {
		const closed = ["sending", "unknown", "posted", "dropped"];
		expect(
			exceptions(
				({ state, messageId }, step) =>
					!of(step, "send") || (messageId === undefined && !closed.includes(state)),
			),
		).toEqual([]);
	});

	test("what has handled its revision is never sent, edited or deleted", () => {
		expect(
			exceptions(
				({ handled, desired }, step) =>
					handled !== desired || !of(step, "send", "edit", "delete", "close"),
			),
		).toEqual([]);
	});

	test("only an unknown post is looked for, asked about or assumed, and of an asked one nothing is done", () => {
		expect(
			exceptions(({ state, asked }, step) => {
				if (state === "unknown" && asked !== undefined) return of(step, "none");
				return of(step, "look", "ask", "assume") ? state === "unknown" : true;
			}),
		).toEqual([]);
	});

	test("nothing is sent or edited before its time", () => {
		expect(
			exceptions((post, step, { heldUntil = 0, answers }) => {
				const after = answers === undefined ? post.after : 0;
				if (of(step, "send")) return NOW >= Math.max(heldUntil, after);
				return !of(step, "edit") || NOW >= Math.max(heldUntil, post.editAfter);
			}),
		).toEqual([]);
	});

	test("a retraction waits for nothing but the end of an attempt", () => {
		expect(
			exceptions(
				({ state, retract, handled, desired }, step) =>
					!retract ||
					handled === desired ||
					["sending", "unknown"].includes(state) ||
					!of(step, "wait"),
			),
		).toEqual([]);
	});

	test("a wait is never into the past", () => {
		expect(exceptions((_, step) => step.kind !== "wait" || step.until > NOW)).toEqual([]);
	});

	test("the same records lead to the same step, and stay as they are", () => {
		fc.assert(
			fc.property(anyPost, anyAround, (post, around) => {
				const before = JSON.stringify([post, around]);
				expect(nextStep(post, NOW, around)).toEqual(nextStep(post, NOW, around));
				expect(JSON.stringify([post, around])).toBe(before);
			}),
		);
	});
});

describe("times", () => {
	const due = { state: "waiting", desired: "2", retract: "0" };
	const at = (ms: number) => String(NOW + ms);

	test("an attempt of which nobody wrote down how long it may take has its usual time", () => {
		const sending = (attemptAt: number) =>
			nextStep(parsed({ ...due, state: "sending", attemptAt: String(attemptAt) }), NOW);
		expect(sending(NOW)).toEqual({ kind: "wait", until: NOW + ATTEMPT_GRACE_MS });
		expect(sending(NOW - ATTEMPT_GRACE_MS + 1)).toEqual({ kind: "wait", until: NOW + 1 });
		expect(sending(NOW - ATTEMPT_GRACE_MS)).toEqual({ kind: "set-aside" });
		expect(nextStep(parsed({ ...due, state: "sending" }), NOW)).toEqual({ kind: "set-aside" });
	});

	test("a post waits for its own time and for its article's, whichever is later", () => {
		const step = (after: number, heldUntil: number, more: Record<string, string> = {}) =>
			nextStep(parsed({ ...due, after: at(after), editAfter: at(9), ...more }), NOW, {
				heldUntil: NOW + heldUntil,
			});
		expect(step(1, 2)).toEqual({ kind: "wait", until: NOW + 2 });
		expect(step(2, 1)).toEqual({ kind: "wait", until: NOW + 2 });
		expect(step(0, 0)).toEqual({ kind: "send" });
		// What waits before it is posted is no reason to hold back an edit.
		expect(step(60, 2, { messageId: "7" })).toEqual({ kind: "wait", until: NOW + 9 });
		expect(step(60, 10, { messageId: "7" })).toEqual({ kind: "wait", until: NOW + 10 });
	});

	test("a pin without an end is over", () => {
		const pinned = { ...due, state: "posted", handled: "2", messageId: "7", pin: "pinned" };
		expect(nextStep(parsed(pinned), NOW)).toEqual({ kind: "unpin", messageId: 7 });
	});

	test("an unknown post is looked for again after the time that the caller says", () => {
		const unknown = parsed({ ...due, state: "unknown", lookedAt: at(-5) });
		expect(nextStep(unknown, NOW, { lookAgainMs: 6 })).toEqual({ kind: "wait", until: NOW + 1 });
		expect(nextStep(unknown, NOW, { lookAgainMs: 5 })).toEqual({ kind: "look" });
	});
});
