import { bodyText } from "../article/body.ts";
import type { StoredArticle } from "./articles.ts";
import {
	createDeciding,
	type Decided,
	type Decider,
	type Decision,
	questionOf,
} from "./deciding.ts";
import { amended, type Amendment, type Editable, wordsOf } from "./edits.ts";
import type { JournalAct } from "./journal.ts";

/** Who changes something that they have seen in this revision. */
export type Editor = Decider & { seen: number };

/**
 * What editors do to articles that are out, or on their way: other words, another time, taken back and brought back.
 * Each is decided on what was seen: of two at once, the second one hears `changed`.
 */
export function createAmendments(deps: Parameters<typeof createDeciding>[0]) {
	const decide = createDeciding(deps);

	const seenBy = (
		ref: string,
		editor: Editor,
		choose: (stored: StoredArticle) => Decision | { kind: "late" },
	): Promise<Decided> =>
		decide(ref, editor, (stored) =>
			stored.revision === editor.seen ? choose(stored) : { kind: "changed" },
		);

	return {
		/** Puts other words in the place of an article's own, in every post and copy, until its source changes these. */
		edit: (ref: string, editor: Editor, amendment: Amendment): Promise<Decided> =>
			seenBy(ref, editor, (stored) => {
				if (stored.hold === "confirm") return { kind: "late" };
				const { name, to } = amendment;
				const after = typeof to === "string" ? to : bodyText(to);
				const before = wordsOf(stored.article, name);
				return {
					verdict: `${name} edited`,
					journal: { what: actOf(name), before, after },
					isNew: true,
					edits: amended(stored, amendment),
					...keptBack(stored),
				};
			}),

		/** Gives a part of an article its source's words again; too late where it has them. */
		undo: (ref: string, editor: Editor, name: Editable): Promise<Decided> =>
			seenBy(ref, editor, (stored) => {
				const { [name]: ours, ...others } = stored.edits;
				if (ours === undefined || stored.hold === "confirm") return { kind: "late" };
				return {
					verdict: `${name} restored`,
					journal: { what: actOf(name), before: wordsOf(stored.article, name) },
					isNew: true,
					edits: others,
					...keptBack(stored),
				};
			}),

		/**
		 * Takes an article back from every channel and reader. Whatever its source sends of it from then on is kept and
		 * not posted: it comes back by {@link republish}, or when the source withdraws it and publishes it again.
		 *
		 * @param reason why, for the journal
		 */
		retract: (ref: string, editor: Editor, reason: string | undefined): Promise<Decided> =>
			seenBy(ref, editor, (stored) => {
				if (isKeptBack(stored)) return { kind: "late" };
				return {
					verdict: "retracted",
					journal: { what: "retracted", ...(reason === undefined ? {} : { after: reason }) },
					hold: "rejected",
					isNew: true,
					isWithdrawn: true,
					...(reason === undefined ? {} : { reason }),
				};
			}),

		/**
		 * Brings back what was taken back or kept from being posted: as a new post where nothing of it is left. Breaking
		 * news that has to be confirmed waits for another admin's yes to that.
		 */
		republish: (ref: string, editor: Editor): Promise<Decided> =>
			seenBy(ref, editor, (stored) => {
				if (stored.hold !== "rejected") return { kind: "late" };
				const back = { verdict: "released", isNew: true } as const;
				if (!stored.isConfirmed) {
					return { ...back, journal: { what: "published" }, isPosted: true };
				}
				const question = questionOf({ ...stored, revision: stored.revision + 1 });
				const waiting = { hold: "confirm", releasedBy: editor.by, question } as const;
				return { ...back, journal: { what: "confirm" }, ...waiting };
			}),

		/** Gives an article that waits for its time another one: `at` (Unix ms); too late once a post of it was begun. */
		reschedule: (ref: string, editor: Editor, at: number): Promise<Decided> =>
			seenBy(ref, editor, ({ hold }) => {
				if (hold !== undefined) return { kind: "late" };
				const isNow = at <= editor.now;
				const verdict = isNow ? "released" : "scheduled";
				const moment = isNow ? {} : { after: new Date(at).toISOString() };
				return {
					verdict,
					journal: { what: verdict, ...moment },
					isNew: true,
					isPosted: true,
					mustWait: true,
					after: at,
				};
			}),
	};
}
export type Amendments = ReturnType<typeof createAmendments>;

/** True for what was taken back, or kept from being posted: not where only its newest version was refused. */
export function isKeptBack({ hold, shown }: StoredArticle): boolean {
	return hold === "rejected" && shown === undefined;
}

/** What is held back stays so, in other words. */
function keptBack({ hold }: StoredArticle): Pick<Decision, "hold" | "isPosted"> {
	return hold === undefined ? { isPosted: true } : { hold };
}

const actOf = (name: Editable): JournalAct => (name === "body" ? "edited" : name);
