import { playRound } from "./round.ts";

/** What a run has come to: the sums, and each walk that went wrong with the command that repeats it. */
export type Result = { counts: Record<string, number>; failures: string[] };

/** Has so many readers walk, some at a time in each newsroom, and so many newsrooms at a time. */
export async function runWalks(plan: {
	redisUrl: string;
	seed: number;
	walks: number;
	readers: number;
	stretches: number;
	steps: number;
	worlds: number;
	say: (sentence: string) => void;
	onFailed: (failure: string) => void;
}): Promise<Result> {
	const { redisUrl, readers, stretches, steps, say } = plan;
	const rounds = Math.ceil(plan.walks / readers);
	const counts: Record<string, number> = {};
	const failures: string[] = [];
	const began = Date.now();
	let next = 0;
	const work = async () => {
		while (next < rounds) {
			const seed = plan.seed + next++;
			const round = await playRound({ redisUrl, seed, readers, stretches, steps });
			for (const [name, count] of Object.entries(round.counts)) {
				counts[name] = (counts[name] ?? 0) + count;
			}
			failures.push(...round.failures);
			for (const failure of round.failures) plan.onFailed(failure);
			const seconds = Math.round((Date.now() - began) / 1000);
			say(`${counts["walks"]} walks in ${seconds} s, ${failures.length} went wrong`);
		}
	};
	await Promise.all(Array.from({ length: plan.worlds }, work));
	return { counts, failures };
}
