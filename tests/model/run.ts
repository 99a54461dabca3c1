import { noCounts, sumOf } from "./counts.ts";
import { DESK_KINDS } from "./newsroom.ts";
import { type Failed, playRound } from "./round.ts";

/** How many schedules a round plays, with a Redis, a pair of processes and a stand-in of its own. */
const ROUND = 200;

/** What a run has come to: the sums, the schedules that went wrong, and what else was wrong. */
export type Result = { sum: Record<string, number>; failed: Failed[]; trouble: string[] };

/** Plays so many schedules, from a seed on; each one's own seed repeats it alone. */
export async function runModel(plan: {
	seed: number;
	schedules: number;
	/** How many worlds there are at a time, and in each of them how many schedules. */
	worlds: number;
	desks: number;
	say: (sentence: string) => void;
	/** Is told of each schedule that went wrong, at once. */
	onFailed: (failed: Failed) => void;
}): Promise<Result> {
	const { seed, schedules, say } = plan;
	// A schedule has to come to the same kind of desk however many there are.
	const desks = Math.ceil(plan.desks / DESK_KINDS) * DESK_KINDS;
	const all = [noCounts()];
	const failed: Failed[] = [];
	const trouble: string[] = [];
	const size = Math.min(ROUND, Math.ceil(schedules / plan.worlds));
	const began = Date.now();
	let next = 0;
	let done = 0;
	const onFailed = (one: Failed) => {
		failed.push(one);
		plan.onFailed(one);
	};
	const work = async () => {
		while (next < schedules) {
			const count = Math.min(size, schedules - next);
			const from = seed + next;
			next += count;
			const seeds = Array.from({ length: count }, (_, index) => from + index);
			const round = await playRound({ seeds, desks, say, onFailed });
			all.push(round.counts);
			trouble.push(...round.trouble);
			done += count;
			const seconds = Math.round((Date.now() - began) / 1000);
			say(`${done} of ${schedules} schedules in ${seconds} s, ${failed.length} went wrong`);
		}
	};
	await Promise.all(Array.from({ length: plan.worlds }, work));
	return { sum: sumOf(all), failed, trouble };
}

/** What went wrong in a schedule, and how to repeat it. */
export function reportOf({ seed, wrongs, lines }: Failed): string {
	return [
		`schedule ${seed}; repeat it with: npx tsx tests/model.ts --seed ${seed} --schedules 1`,
		...wrongs.map((wrong) => `  ! ${wrong}`),
		...lines.map((line) => `    ${line}`),
	].join("\n");
}
