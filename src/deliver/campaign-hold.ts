import type { Block, CampaignOutcome } from "../store/campaign-blocks.ts";
import type { Campaigns } from "../store/campaigns.ts";
import { createGroups } from "../telegram/groups.ts";

/** What the hands that work on a block together know of it. */
export type Hold = ReturnType<typeof createHold>;

/**
 * A block in this process's hands: several hands begin and settle through it together, and it stops all of them when
 * the block is another's, the campaign does not run, or something fails.
 */
export function createHold(deps: {
	campaigns: Pick<Campaigns, "begin" | "settle" | "renew">;
	block: Block;
	leaseMs: number;
	/** True once nothing is to be begun any more by this process. */
	isEnding: () => boolean;
	now: () => number;
}) {
	const { campaigns, block, leaseMs, isEnding, now } = deps;
	let stopped: string | undefined;
	let renewAt = now() + leaseMs / 3;

	/** When the lease ends that is asked for now. */
	function leaseEnd(): number {
		renewAt = now() + leaseMs / 3;
		return now() + leaseMs;
	}

	const begin = createGroups(async (places: readonly number[]) => {
		if (stopped !== undefined) return places.map(() => false);
		const begun = await campaigns.begin(block, places, now(), leaseEnd());
		if (typeof begun !== "string") return places.map((place) => begun.has(place));
		stopped ??= begun;
		return places.map(() => false);
	});

	const settle = createGroups(
		async (outcomes: readonly { place: number; what: CampaignOutcome }[]) => {
			if (!(await campaigns.settle(block, outcomes, now(), leaseEnd()))) stopped = "fenced";
			return outcomes.map(() => undefined);
		},
	);

	return {
		/** Writes down that a recipient is being sent to; false when they must not be, and all is stopped. */
		begin: async (place: number): Promise<boolean> => (await begin(place)) === true,

		/** Writes down what came of a recipient. */
		settle: async (place: number, what: CampaignOutcome): Promise<void> => settle({ place, what }),

		/** Keeps the block, when the lease has been left alone for long. */
		async renew(): Promise<void> {
			if (now() < renewAt || stopped === "fenced") return;
			if (!(await campaigns.renew(block, now(), leaseEnd()))) stopped = "fenced";
		},

		/** Has nothing more begun. */
		stop(why: string): void {
			stopped ??= why;
		},

		/** True while more may be begun. */
		isOpen: (): boolean => stopped === undefined && !isEnding(),

		/** True when the block is another's by now. */
		isFenced: (): boolean => stopped === "fenced",
	};
}
