import { setImmediate as breathe } from "node:timers/promises";

/**
 * Gathers what is asked for while an answer is under way, and asks for all of that at once next: a single one is asked
 * for at once, many together.
 *
 * @param run answers several in their order; where it throws, each of them is told so
 */
export function createGroups<Item, Answer>(
	run: (items: readonly Item[]) => Promise<readonly Answer[]>,
): (item: Item) => Promise<Answer | undefined> {
	type Asked = {
		item: Item;
		resolve: (answer: Answer | undefined) => void;
		reject: (error: unknown) => void;
	};
	let waiting: Asked[] = [];
	let isUnderWay = false;

	async function work(): Promise<void> {
		isUnderWay = true;
		while (waiting.length > 0) {
			// What this turn of the event loop brings comes along.
			await breathe();
			const together = waiting;
			waiting = [];
			try {
				const answers = await run(together.map(({ item }) => item));
				for (const [index, { resolve }] of together.entries()) resolve(answers[index]);
			} catch (error) {
				for (const { reject } of together) reject(error);
			}
		}
		isUnderWay = false;
	}

	return (item) =>
		new Promise((resolve, reject) => {
			waiting.push({ item, resolve, reject });
			if (!isUnderWay) void work();
		});
}
