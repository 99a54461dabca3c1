const LENGTH = 16_384;
const FACTOR = 16;
/** Times below this are noise. */
const FLOOR_MS = 1;
const ATTEMPTS = 4;

/** What {@link growth} stays below for work in linear time, on a busy machine too. */
export const LINEAR = 80;

/**
 * How many times more processor time work takes when its input, made of repeated units, gets 16 times as long:
 * about 16 for linear time, 256 for quadratic time. The best of a few attempts counts, as others use the machine.
 */
export function growth(work: (text: string) => unknown, unit: string): number {
	const short = unit.repeat(Math.ceil(LENGTH / unit.length));
	const long = short.repeat(FACTOR);
	const spentMs = (text: string) => {
		const start = process.cpuUsage();
		work(text);
		const { user, system } = process.cpuUsage(start);
		return (user + system) / 1000;
	};
	let best = Infinity;
	for (let attempt = 0; attempt < ATTEMPTS && best > LINEAR / 2; attempt++) {
		const shortMs = Math.max(spentMs(short), FLOOR_MS);
		best = Math.min(best, spentMs(long) / shortMs);
	}
	return best;
}
