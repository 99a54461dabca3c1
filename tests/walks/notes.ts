/** What is written down of somebody's walk: what they did and typed, and what was seen to be wrong. */
export function createNotes(now: () => number) {
	const lines: string[] = [];
	const wrongs: string[] = [];
	/** Every text that was sent to the bot. */
	const typed: string[] = [];
	return {
		/** What was done and what was wrong, in its order. */
		lines,
		wrongs,
		typed,
		note: (line: string) => {
			lines.push(`${new Date(now()).toISOString().slice(5, 19)} ${line.slice(0, 160)}`);
		},
		wrong: (what: string) => {
			lines.push(`! ${what}`);
			wrongs.push(what);
		},
	};
}
export type Notes = ReturnType<typeof createNotes>;
