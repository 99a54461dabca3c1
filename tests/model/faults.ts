import type { FaultKind } from "../../src/sandbox/model.ts";
import { randomOf } from "../campaign/random.ts";

/** The waits of the program in the model: production's in their order and proportion. */
export const times = { callTimeoutMs: 500, lookAgainMs: 1800 };
/**
 * The longest that a request is on its way: a send under the time of a second look, and anything else under the time at
 * which it is repeated, since an edit that comes later than a newer one is nothing that Tidings could know of.
 */
const LATEST_MS = { send: 2700, other: 1300 };

/** What a call is told apart by: its method, what it is about, where, and which try of it this is. */
export type Asked = { seed: number; method: string; about: string; place: string; count: number };

const odds: [RegExp, number][] = [
	[/^send/, 0.32],
	[/^(edit|deleteMessage|pin|unpin)/, 0.1],
	[/^(forwardMessage|getChat)/, 0.005],
];

/** Decides what goes wrong with a call, by the seed and not by the order in which calls come. */
export function chooseFault({ seed, method, about, place, count }: Asked): FaultKind | undefined {
	const rate = odds.find(([pattern]) => pattern.test(method))?.[1] ?? 0;
	if (rate === 0) return undefined;
	const random = randomOf(`${seed} ${method} ${about} ${place} ${count}`);
	// What goes on for long enough goes through: a schedule has to come to an end.
	const isStruck = count <= 3 && random.chance(rate / count);
	if (!isStruck) {
		// A little time on the way lets the kills strike between the call and its answer.
		return random.chance(0.3)
			? { kind: "delay", ms: random.between(1, 60), after: random.chance(0.5) }
			: undefined;
	}
	const after = random.chance(0.5);
	const latestMs = method === "sendMessage" ? LATEST_MS.send : LATEST_MS.other;
	const late = () => random.between(times.callTimeoutMs + 100, latestMs);
	const kinds: FaultKind[] = [
		{ kind: "reset", after },
		{ kind: "reset", after: true },
		{ kind: "html", after },
		{ kind: "silent", after },
		{ kind: "delay", ms: late(), after },
		// What is carried out after everybody has given it up is the hardest to be right about.
		{ kind: "delay", ms: late(), after: false },
		{ kind: "delay", ms: latestMs, after: false },
		{ kind: "delay", ms: late(), after: false },
		{ kind: "error", code: 500, description: "Internal Server Error" },
		{ kind: "error", code: 502, description: "Bad Gateway" },
		{
			kind: "error",
			code: 429,
			description: "Too Many Requests: retry after 1",
			retryAfter: 1,
		},
	];
	return kinds[random.between(0, kinds.length - 1)];
}

/** A fault in words. */
export function faultText(fault: FaultKind): string {
	if (fault.kind === "error") return `answers ${fault.code}`;
	const when = fault.after === true ? "after" : "before";
	const ms = fault.kind === "delay" ? ` ${fault.ms} ms` : "";
	return `${fault.kind}${ms}, processed ${when}`;
}

/** True when the sender of a call can't know what came of it. */
export function isAmbiguous(fault: FaultKind | undefined): boolean {
	if (fault === undefined) return false;
	if (fault.kind === "delay") return fault.ms >= times.callTimeoutMs;
	return fault.kind !== "error" || fault.code >= 500;
}

/** True when a call is carried out, now or later. */
export function isCarriedOut(fault: FaultKind | undefined): boolean {
	if (fault === undefined || fault.kind === "delay") return true;
	return fault.kind !== "error" && fault.after === true;
}
