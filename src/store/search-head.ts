import { z } from "zod";

const HeadHash = z.record(z.string(), z.string());

/** What is known of the search index as a whole. */
export type IndexHead = {
	/** Another one: the index is another, or its logs of the dead, of terms and of spellings were written anew. */
	epoch: string;
	/** The ordinal that the next article gets. */
	next: number;
	/** How many articles it has. */
	live: number;
	/** In which languages articles ever came. */
	languages: readonly string[];
	/** The sums of the lengths of the four fields, over `next` articles. */
	lengths: readonly number[];
	/** When it was compacted last (Unix ms), and what `next` was then. */
	compactedAt: number;
	compactedNext: number;
	/** True while it is, or when whoever did so has died. */
	isCompacting: boolean;
	/** How many have begun. */
	compactions: number;
};

/** Reads the head, as Redis has it. */
export function headOf(hash: unknown): IndexHead {
	const fields = HeadHash.parse(hash ?? {});
	const number = (name: string) => Number(fields[name] ?? 0);
	return {
		epoch: fields["epoch"] ?? "",
		next: number("next"),
		live: number("live"),
		languages: Object.keys(fields).flatMap((name) =>
			name.startsWith("in:") ? [name.slice(3)] : [],
		),
		lengths: [0, 1, 2, 3].map((field) => number(`length:${field}`)),
		compactedAt: number("compacted"),
		compactedNext: number("compactedNext"),
		compactions: number("compaction"),
		isCompacting: fields["compacting"] !== undefined,
	};
}
