import { describe, expect, test } from "vitest";
import { ATTEMPT_GRACE_MS, nextStep } from "../../../src/publish/step.ts";
import { parsePost, type Post, PostState } from "../../../src/store/posts.ts";

const now = 1_777_620_600_000;

/** The record of a post as Redis returns it: every field a text. */
function post(fields: Record<string, string>): Post {
	const parsed = parsePost("@lindenford", "r", { desired: "2", retract: "0", ...fields });
	if (parsed === undefined) throw new Error("no record of a post");
	return parsed;
}

/** In each cell the steps: with nothing in the channel, and with message 7 there. */
const steps: Record<Exclude<PostState, "sending">, { show: string; retract: string }> = {
	waiting: { show: "send, edit 7", retract: "close, delete 7" },
	posted: { show: "send, edit 7", retract: "close, delete 7" },
	failed: { show: "send, edit 7", retract: "close, delete 7" },
	retracted: { show: "send, edit 7", retract: "close, delete 7" },
	withdrawn: { show: "send, edit 7", retract: "close, none" },
	unknown: { show: "none, none", retract: "none, none" },
};

describe.each(Object.entries(steps))("a post that is %s", (state, { show, retract }) => {
	const step = (fields: Record<string, string>) => {
		const next = nextStep(post({ state, ...fields }), now);
		return "messageId" in next ? `${next.kind} ${next.messageId}` : next.kind;
	};
	const both = (fields: Record<string, string>) =>
		`${step(fields)}, ${step({ ...fields, messageId: "7" })}`;

	test(`and should show a newer revision: ${show}`, () => {
		expect(both({ retract: "0" })).toBe(show);
		expect(both({ retract: "0", handled: "1" })).toBe(show);
	});

	test(`and should be taken back: ${retract}`, () => {
		expect(both({ retract: "1" })).toBe(retract);
		expect(both({ retract: "1", handled: "1" })).toBe(retract);
	});

	test("and is as it should be: none", () => {
		expect(both({ retract: "0", handled: "2" })).toBe("none, none");
		expect(both({ retract: "1", handled: "2" })).toBe("none, none");
	});
});

describe("a post that is sending", () => {
	const cases = ["0", "1"].flatMap((retract) =>
		["0", "2"].flatMap((handled) => [
			{ retract, handled },
			{ retract, handled, messageId: "7" },
		]),
	);
	const at = (attemptAt: number, fields: Record<string, string>) =>
		nextStep(post({ state: "sending", attemptAt: String(attemptAt), ...fields }), now);

	test.each(cases)("is waited for until its time is over, then set aside: %j", (fields) => {
		expect(at(now, fields)).toEqual({ kind: "wait", until: now + ATTEMPT_GRACE_MS });
		expect(at(now - ATTEMPT_GRACE_MS + 1, fields)).toEqual({ kind: "wait", until: now + 1 });
		expect(at(now - ATTEMPT_GRACE_MS, fields)).toEqual({ kind: "set-aside" });
	});

	test("is set aside when nobody wrote down since when", () => {
		expect(nextStep(post({ state: "sending" }), now)).toEqual({ kind: "set-aside" });
	});
});

test("every state has a row", () => {
	expect([...Object.keys(steps), "sending"].toSorted()).toEqual(PostState.options.toSorted());
});
