import type { Fault, FaultKind } from "./model.ts";

/** What a fault is chosen by: the method, its chat as sent, and all parameters. */
export type FaultTarget = {
	method: string;
	chat?: number | string;
	payload: Record<string, unknown>;
};

/** Decides the fault of a call from outside, for seeded random faults; `undefined` lets the call pass. */
export type FaultSource = (call: FaultTarget) => FaultKind | undefined;

/** The faults that wait for their calls. `sameChat` tells whether `@name` and an id mean the same chat. */
export function createFaults({
	sameChat,
}: {
	sameChat: (one: number | string, other: number | string) => boolean;
}) {
	let armed: { fault: Fault; toSkip: number; toStrike: number }[] = [];
	let source: FaultSource | undefined;

	const fits = (fault: Fault, call: FaultTarget) =>
		(fault.method === undefined || fault.method.toLowerCase() === call.method.toLowerCase()) &&
		(fault.chat === undefined || (call.chat !== undefined && sameChat(fault.chat, call.chat)));

	return {
		add(fault: Fault): void {
			armed.push({ fault, toSkip: fault.skip ?? 0, toStrike: fault.times ?? 1 });
		},

		clear(): void {
			armed = [];
		},

		setSource(next: FaultSource | undefined): void {
			source = next;
		},

		/** Takes the fault for this call: the oldest that fits and is due, otherwise what the source says. */
		take(call: FaultTarget): FaultKind | undefined {
			for (const candidate of armed) {
				if (!fits(candidate.fault, call)) continue;
				if (candidate.toSkip > 0) {
					candidate.toSkip -= 1;
					continue;
				}
				candidate.toStrike -= 1;
				armed = armed.filter(({ toStrike }) => toStrike > 0);
				return candidate.fault;
			}
			return source?.(call);
		},
	};
}

/** The faults that wait for their calls. */
export type Faults = ReturnType<typeof createFaults>;
