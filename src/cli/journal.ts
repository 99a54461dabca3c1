import { createJournal, type JournalEntry } from "../store/journal.ts";
import { print, readArguments, UsageError } from "./client.ts";
import { withStore } from "./with-store.ts";

const usage = "tidings journal [--count N] [--before NUMBER] [--json]";
const MAX_COUNT = 100_000;

/**
 * `tidings journal`: who decided what, the newest first; with `--before`, what came before the entry of that number.
 *
 * @returns the exit code: 0, or 1 when Redis does not answer
 * @throws {UsageError | ConfigError} for a mistake in the command line or the settings
 */
export async function journal(args: string[]): Promise<number> {
	const string = { type: "string" } as const;
	const { options } = readArguments(
		args,
		usage,
		{ count: string, before: string, json: { type: "boolean" } },
		[],
	);
	const { count = "20", before, json } = options;
	if (!/^[1-9]\d{0,5}$/.test(String(count)) || Number(count) > MAX_COUNT) {
		throw new UsageError(`${usage}: --count is a number from 1 to ${MAX_COUNT}`);
	}
	if (before !== undefined && !/^[1-9]\d{0,14}$/.test(String(before))) {
		throw new UsageError(`${usage}: --before is the number of an entry`);
	}
	return withStore(async (store) => {
		const asked = {
			count: Number(count),
			before: before === undefined ? undefined : Number(before),
		};
		const entries = await createJournal(store).read(asked);
		if (json === true) for (const entry of entries) print(JSON.stringify(entry));
		else if (entries.length === 0) print("Nobody has decided anything yet.");
		else for (const entry of entries) print(lineOf(entry));
	});
}

function lineOf({ number, at, what, by, name, ref, title, channel, before, after }: JournalEntry) {
	const time = new Date(at).toISOString().slice(0, 19).replace("T", " ");
	const who = name === undefined ? String(by) : `${name} (${by})`;
	const place = [channel, ref].filter((part) => part !== undefined).join(" ");
	const sides = [before, after].map((side) => (side === undefined ? "–" : JSON.stringify(side)));
	const details = [
		...(title === undefined ? [] : [title]),
		...(place === "" ? [] : [place]),
		...(before === undefined && after === undefined ? [] : [`${sides[0]} → ${sides[1]}`]),
		`number ${number}`,
	];
	return `${time}  ${who}  ${what}\n${details.map((line) => `    ${line}`).join("\n")}`;
}
