import type fc from "fast-check";

/** What became of one input: read, or refused in the way that its reader promises. */
export type Outcome = "taken" | "refused";

/** A reader of what strangers write, and what it is fed with. */
export type Target = {
	/** What it reads, as `npx tsx tests/fuzz.ts NAME` calls it. */
	name: string;
	inputs: fc.Arbitrary<unknown>;
	/** Feeds one input; throws for every outcome that the reader does not promise. */
	feed: (input: unknown) => Outcome | Promise<Outcome>;
};

/** Makes a target whose inputs and reader fit each other. */
export function target<T>(
	name: string,
	inputs: fc.Arbitrary<T>,
	feed: (input: T) => Outcome | Promise<Outcome>,
): Target {
	return { name, inputs, feed: feed as Target["feed"] };
}

/** The outcome of a reader that answers with a value for what it takes and with undefined for all else. */
export const unlessUndefined = (read: unknown): Outcome =>
	read === undefined ? "refused" : "taken";

/** The outcome of a reader that throws one kind of error; any other is passed on. */
export function unlessThrown(
	isPromised: (error: unknown) => boolean,
	read: () => unknown,
): Outcome {
	try {
		read();
		return "taken";
	} catch (error) {
		if (isPromised(error)) return "refused";
		throw error;
	}
}
