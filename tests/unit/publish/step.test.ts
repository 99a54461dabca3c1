import { describe, expect, test } from "vitest";
import {
	type Around,
	IN_FLIGHT_MS,
	LOOK_AGAIN_MS,
	nextStep,
	type Step,
} from "../../../src/publish/step.ts";
import { type Post, PostState } from "../../../src/store/post.ts";
import { parsed } from "../../support/post-record.ts";

const NOW = 1_777_620_600_000;

/** All that a step depends on, and the values that each of it is tried with. `p.` is of the post that is answered. */
const dimensions = {
	state: PostState.options,
	retract: ["yes", "no"],
	handled: ["yes", "no"],
	message: ["yes", "no"],
	time: ["come", "early"],
	pin: ["none", "due", "pinned", "over"],
	unknown: ["resolve", "ask", "assume_sent"],
	asked: ["yes", "no"],
	looked: ["yes", "no"],
	// No answer, one that tells of a correction that was taken back, and one of a correction that stands.
	answer: ["no", "old", "now"],
	parent: ["gone", ...PostState.options],
	"p.message": ["yes", "no"],
	"p.retract": ["yes", "no"],
} as const satisfies Record<string, readonly string[]>;
type Dimension = keyof typeof dimensions;
type Case = Record<Dimension, string>;
const names = Object.keys(dimensions) as Dimension[];

/** Every case has exactly one row. `*` is any value, `a|b` one of them, `!a|b` none of them. */
const table = `
state                     retract handled message time  pin        unknown     asked looked answer  parent                  p.message p.retract | step
sending                   *       *       *       early *          *           *     *      *       *                       *         *         | wait until the attempt is over
sending                   *       *       *       come  *          *           *     *      *       *                       *         *         | set-aside

unknown                   *       *       *       *     *          *           yes   *      *       *                       *         *         | none
unknown                   *       *       *       *     *          assume_sent no    *      *       *                       *         *         | assume
unknown                   *       *       *       *     *          ask         no    *      *       *                       *         *         | ask
unknown                   *       *       *       *     *          resolve     no    no     *       *                       *         *         | look
unknown                   *       *       *       come  *          resolve     no    yes    *       *                       *         *         | look
unknown                   *       *       *       early *          resolve     no    yes    *       *                       *         *         | wait until it is looked for again

!sending|unknown          *       yes     no      *     *          *           *     *      *       *                       *         *         | none
!sending|unknown          *       yes     yes     *     none       *           *     *      *       *                       *         *         | none
!sending|unknown          *       yes     yes     *     over       *           *     *      *       *                       *         *         | unpin
withdrawn                 *       yes     yes     *     due|pinned *           *     *      *       *                       *         *         | unpin
!sending|unknown|withdrawn yes    yes     yes     *     due|pinned *           *     *      *       *                       *         *         | unpin
!sending|unknown|withdrawn no     yes     yes     *     due        *           *     *      *       *                       *         *         | pin
!sending|unknown|withdrawn no     yes     yes     come  pinned     *           *     *      *       *                       *         *         | unpin
!sending|unknown|withdrawn no     yes     yes     early pinned     *           *     *      *       *                       *         *         | wait until the pin is over

posted                    yes     no      no      *     *          *           *     *      *       *                       *         *         | none
!sending|unknown|posted   yes     no      no      *     *          *           *     *      *       *                       *         *         | close
!sending|unknown|withdrawn yes    no      yes     *     *          *           *     *      *       *                       *         *         | delete
withdrawn                 yes     no      yes     *     none       *           *     *      *       *                       *         *         | none
withdrawn                 yes     no      yes     *     !none      *           *     *      *       *                       *         *         | unpin

dropped                   no      no      *       *     *          *           *     *      *       *                       *         *         | none
!sending|unknown|dropped  no      no      yes     early *          *           *     *      no      *                       *         *         | wait until edits may go
!sending|unknown|dropped  no      no      yes     come  *          *           *     *      no      *                       *         *         | edit
!sending|unknown|dropped  no      no      no      early *          *           *     *      no      *                       *         *         | wait until posts may go
posted                    no      no      no      come  *          *           *     *      no      *                       *         *         | none
waiting|failed|retracted|withdrawn no no  no      come  *          *           *     *      no      *                       *         *         | send

!sending|unknown|dropped  no      no      yes     *     *          *           *     *      old|now *                       *         *         | none
posted                    no      no      no      *     *          *           *     *      old|now *                       *         *         | none
waiting|failed|retracted|withdrawn no no  no      *     *          *           *     *      old     *                       *         *         | close
waiting|failed|retracted|withdrawn no no  no      *     *          *           *     *      now     gone                    *         *         | close
waiting|failed|retracted|withdrawn no no  no      *     *          *           *     *      now     !gone                   *         yes       | close
waiting|failed|retracted|withdrawn no no  no      *     *          *           *     *      now     failed|dropped          *         no        | close
waiting|failed|retracted|withdrawn no no  no      *     *          *           *     *      now     retracted|withdrawn     *         no        | close
waiting|failed|retracted|withdrawn no no  no      *     *          *           *     *      now     waiting|sending|unknown *         no        | wait for the post that it answers
waiting|failed|retracted|withdrawn no no  no      *     *          *           *     *      now     posted                  no        no        | close
waiting|failed|retracted|withdrawn no no  no      come  *          *           *     *      now     posted                  yes       no        | send
waiting|failed|retracted|withdrawn no no  no      early *          *           *     *      now     posted                  yes       no        | wait until the article may be shown
`;

/** When what a row waits for has come, with what stands in the records below. */
const waits: Record<string, number> = {
	"wait until the article may be shown": NOW + 500,
	"wait until the attempt is over": NOW + 1000,
	"wait until it is looked for again": NOW + 2000,
	"wait until the pin is over": NOW + 3000,
	"wait until posts may go": NOW + 4000,
	"wait until edits may go": NOW + 5000,
	"wait for the post that it answers": NOW + 5000,
};

type Row = {
	line: string;
	cells: (readonly [Dimension, (value: string) => boolean])[];
	step: string;
};

function rowsOf(text: string): Row[] {
	const [, ...lines] = text.split("\n").filter((line) => line !== "");
	return lines.map((line): Row => {
		const [left = "", step = ""] = line.split(" | ");
		const words = left.trim().split(/ +/);
		if (words.length !== names.length) throw new Error(`cells are missing: ${line}`);
		const cells = names.flatMap((name, index) => {
			const word = words[index] ?? "";
			if (word === "*") return [];
			const isExcept = word.startsWith("!");
			const listed = (isExcept ? word.slice(1) : word).split("|");
			const strange = listed.filter(
				(one) => !(dimensions[name] as readonly string[]).includes(one),
			);
			if (strange.length > 0) throw new Error(`no ${name} is ${strange.join()}: ${line}`);
			return [[name, (value: string) => listed.includes(value) !== isExcept] as const];
		});
		return { line, cells, step: step.trim() };
	});
}

/** Every combination of the values, one after the other; the object is used again. */
function* product(of: readonly Dimension[], given: Partial<Case> = {}): Generator<Case> {
	const [first, ...others] = of;
	if (first === undefined) return yield given as Case;
	for (const value of dimensions[first]) {
		given[first] = value;
		yield* product(others, given);
	}
}

function postOf(given: Case): Post {
	const at = (ms: number) => String(given.time === "early" ? NOW + ms : NOW);
	const lookedAt = given.time === "early" ? NOW + 2000 - LOOK_AGAIN_MS : NOW - LOOK_AGAIN_MS;
	return parsed({
		state: given.state,
		desired: "2",
		retract: given.retract === "yes" ? "1" : "0",
		handled: given.handled === "yes" ? "2" : "1",
		messageId: given.message === "yes" ? "7" : undefined,
		attemptUntil: at(1000),
		lookedAt: given.looked === "yes" ? String(lookedAt) : undefined,
		unpinAt: at(3000),
		after: at(4000),
		editAfter: at(5000),
		pin: given.pin === "none" ? undefined : given.pin,
		asked: given.asked === "yes" ? String(NOW - 1) : undefined,
	});
}

const posts = new Map<string, Post>();
function cached(key: string, make: () => Post): Post {
	const known = posts.get(key) ?? make();
	posts.set(key, known);
	return known;
}

function aroundOf(given: Case): Around {
	const { answer, parent, "p.message": message, "p.retract": retract } = given;
	const onUnknown = given.unknown as NonNullable<Around["onUnknown"]>;
	const plain = { onUnknown, heldUntil: given.time === "early" ? NOW + 500 : NOW };
	if (answer === "no") return plain;
	const parentOf = () =>
		parsed({
			state: parent,
			desired: "2",
			retract: retract === "yes" ? "1" : "0",
			messageId: message === "yes" ? "6" : undefined,
		});
	const key = `parent ${parent} ${message} ${retract}`;
	const other = parent === "gone" ? undefined : cached(key, parentOf);
	return { ...plain, answers: { parent: other, isCurrent: answer === "now" } };
}

const own = ["state", "retract", "handled", "message", "time", "pin", "asked", "looked"] as const;

function stepIn(given: Case): Step {
	const key = own.map((name) => given[name]).join();
	return nextStep(
		cached(key, () => postOf(given)),
		NOW,
		aroundOf(given),
	);
}

function expected(row: string): Step {
	if (row.startsWith("wait")) return { kind: "wait", until: waits[row] ?? Number.NaN };
	const isOfMessage = ["edit", "delete", "pin", "unpin"].includes(row);
	return (isOfMessage ? { kind: row, messageId: 7 } : { kind: row }) as Step;
}

describe("the table of steps", () => {
	test("has exactly one row for every case, and the step in it", () => {
		const rows = rowsOf(table);
		const used = new Set<Row>();
		const wrong: unknown[] = [];
		let cases = 0;
		for (const given of product(names)) {
			cases++;
			const fitting = rows.filter(({ cells }) => cells.every(([name, fits]) => fits(given[name])));
			const [row] = fitting;
			if (row !== undefined) used.add(row);
			const step = stepIn(given);
			const isRight = fitting.length === 1 && told(step) === told(expected(row?.step ?? ""));
			if (isRight || wrong.length > 5) continue;
			wrong.push({ given: { ...given }, step, rows: fitting.map(({ line }) => line) });
		}
		expect(wrong).toEqual([]);
		expect(rows.filter((row) => !used.has(row))).toEqual([]);
		expect(cases).toBe(names.reduce((count, name) => count * dimensions[name].length, 1));
	});
});

test("while a call without an answer may still be carried out, its message is left alone, and nothing else waits", () => {
	const until = NOW + IN_FLIGHT_MS;
	const kinds = new Set<string>();
	for (const given of product(own, { unknown: "resolve", answer: "no", parent: "gone" })) {
		const post = postOf(given);
		const step = nextStep(post, NOW);
		const later = nextStep({ ...post, inFlightUntil: until }, NOW);
		kinds.add(step.kind);
		const isOfMessage = ["edit", "delete", "pin", "unpin"].includes(step.kind);
		expect(told(later)).toBe(isOfMessage ? `wait ${until}` : told(step));
		expect(told(nextStep({ ...post, inFlightUntil: NOW }, NOW))).toBe(told(step));
		// A clock was put back by an hour: what is to go is not kept standing for it.
		expect(told(nextStep({ ...post, inFlightUntil: NOW + 3_600_000 }, NOW))).toBe(told(step));
	}
	expect([...kinds]).toEqual(expect.arrayContaining(["edit", "delete", "pin", "unpin", "send"]));
});

function told(step: Step): string {
	if (step.kind === "wait") return `wait ${step.until}`;
	return "messageId" in step ? `${step.kind} ${step.messageId}` : step.kind;
}
