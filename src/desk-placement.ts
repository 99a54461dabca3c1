import type { Placing } from "./store/intake-item.ts";

/** The review that an editor's breaking news waits for, where another person has to confirm it. */
const CONFIRMATION = "desk";

/**
 * Where the intake puts what editors write: to the channels that it names, else by the newsroom's rules. They have seen
 * it themselves: no rule has it reviewed, no route makes it wait, and there is no time to cancel it. Breaking news that
 * has to be confirmed still has to be, by another one.
 *
 * @param at when it is to be posted (Unix ms); undefined for at once
 */
export function deskPlacement(placement: Placing, at: number | undefined, now: number): Placing {
	const delay = Math.max(0, (at ?? now) - now);
	return (article, named) => {
		const placed = placement(article, named);
		return {
			...placed,
			timing: (channel) => ({ ...placed.timing(channel), delay }),
			review: placed.isConfirmed ? CONFIRMATION : undefined,
			undoMs: 0,
		};
	};
}
