import {
	createDeciding,
	type Decided,
	type Decider,
	questionOf,
	type Released,
} from "./deciding.ts";
import { amended, wordsOf } from "./edits.ts";

/** Who says yes to an article. */
type Approver = Decider & {
	/** The revision that they have seen; undefined: whatever stands. */
	seen?: number;
	/** True for the only admin that there is, who may confirm their own word. */
	isAlone?: boolean;
};

/** What is kept but not posted, until a person says so. */
export function createHolds(deps: Parameters<typeof createDeciding>[0]) {
	const { redis, keys } = deps;
	const decide = createDeciding(deps);

	return {
		/**
		 * Publishes what is held back, not before `at`. What has to be confirmed waits for another admin; that one's
		 * word is a release, too, for the time that the first one has named.
		 */
		release: (ref: string, approver: Approver, at?: number): Promise<Decided> =>
			decide(ref, approver, (stored) => {
				const { hold, isConfirmed, releasedBy, releaseAt, revision } = stored;
				const { by, seen = revision, isAlone = false } = approver;
				if (hold === undefined || hold === "rejected") return { kind: "late" };
				if (seen !== revision) return { kind: "changed" };
				if (hold === "confirm" && releasedBy === by && !isAlone) return { kind: "self" };
				if (isConfirmed && (hold === "review" || hold === "duplicate")) {
					const verdict = at === undefined ? "released" : "scheduled";
					const journal = { what: "confirm", ...momentOf(at) } as const;
					return {
						verdict,
						journal,
						hold: "confirm",
						releasedBy: by,
						...(at === undefined ? {} : { releaseAt: at }),
						// About what tells again something else, nobody was asked before.
						...(hold === "review" ? {} : { question: questionOf(stored) }),
					};
				}
				const after = hold === "confirm" ? (at ?? releaseAt) : at;
				const word = after === undefined || hold === "confirm" ? "released" : "scheduled";
				const verdict = hold === "confirm" ? "confirmed" : word;
				const journal = { what: verdict, ...momentOf(after) } as const;
				return { verdict, journal, isPosted: true, ...(after === undefined ? {} : { after }) };
			}),

		/** Says no to what is held back. */
		reject: (ref: string, decider: Decider): Promise<Decided> =>
			decide(ref, decider, ({ hold }) =>
				hold === "review" || hold === "confirm"
					? { verdict: "rejected", journal: { what: "rejected" }, hold: "rejected", isNew: true }
					: { kind: "late" },
			),

		/** Keeps an article from being posted that waits for its time; too late once a post of it was begun. */
		cancel: (ref: string, decider: Decider): Promise<Decided> =>
			decide(ref, decider, ({ hold }) =>
				hold === undefined
					? {
							verdict: "cancelled",
							journal: { what: "cancelled" },
							hold: "rejected",
							isNew: true,
							isWithdrawn: true,
							mustWait: true,
						}
					: { kind: "late" },
			),

		/**
		 * Puts other words in the place of those of an article under review, until its source changes these; too late
		 * once it is under review no more.
		 */
		edit: (
			ref: string,
			decider: Decider,
			name: "title" | "summary",
			text: string,
		): Promise<Decided> =>
			decide(ref, decider, (stored) => {
				if (stored.hold !== "review") return { kind: "late" };
				return {
					verdict: `${name} edited`,
					journal: { what: name, before: wordsOf(stored.article, name), after: text },
					hold: "review",
					isNew: true,
					edits: amended(stored, { name, to: text }),
				};
			}),

		/** How many articles of a source are held back as old news. */
		countBacklog: (source: string): Promise<number> => redis.zcard(keys.backlog(source)),

		/**
		 * Releases all that a source's floods have left behind, the oldest first, so that they are posted in that
		 * order. Breaking news that has to be confirmed is not seen by that: the admins are asked about each of it. Ended
		 * in between, it goes on where it was when it is called again.
		 */
		async *releaseBacklog(source: string, decider: Decider): AsyncGenerator<Released> {
			const refs = await redis.zrange(keys.backlog(source), "0", "-1");
			const journal = { what: "backlog" } as const;
			for (const [index, ref] of refs.entries()) {
				const now = decider.now + index;
				const decided = await decide(ref, { ...decider, now }, (stored) => {
					if (stored.hold !== "backlog") return { kind: "late" };
					if (!stored.isConfirmed) return { verdict: "released", journal, isPosted: true };
					return { verdict: "released", journal, hold: "confirm", question: questionOf(stored) };
				});
				// Withdrawn meanwhile, released by another admin, or to be confirmed.
				if (decided.kind === "done") yield decided.released;
				else await redis.zrem(keys.backlog(source), ref);
			}
		},
	};
}
export type Holds = ReturnType<typeof createHolds>;

/** When something is to be posted, as the journal says it. */
const momentOf = (at: number | undefined) =>
	at === undefined ? {} : { after: new Date(at).toISOString() };
