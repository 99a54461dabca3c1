import type { Redis } from "ioredis";
import { bodyText } from "../article/body.ts";
import { fit } from "../article/text.ts";
import type { Articles, StoredArticle } from "./articles.ts";
import { createDeciding, type Decided, type Decider, type Decision } from "./deciding.ts";
import { amended, type Amendment, type Editable, wordsOf } from "./edits.ts";
import type { JournalAct } from "./journal.ts";
import type { Keys } from "./keys.ts";

/** How much of a text the journal quotes. */
const MAX_QUOTED = 1000;

/** Who changes something that they have seen in this revision. */
export type Editor = Decider & { seen: number };

/**
 * What editors do to articles that are out, or on their way: other words, another time, taken back and brought back.
 * Each is decided on what was seen: of two at once, the second one hears `changed`.
 */
export function createAmendments(deps: { redis: Redis; keys: Keys; articles: Articles }) {
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
					journal: { what: actOf(name), before: quoted(before), after: quoted(after) },
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
					journal: { what: actOf(name), before: quoted(wordsOf(stored.article, name)) },
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
			seenBy(ref, editor, ({ hold }) => {
				if (hold === "rejected") return { kind: "late" };
				return {
					verdict: "retracted",
					journal: { what: "retracted", ...(reason === undefined ? {} : { after: reason }) },
					hold: "rejected",
					isNew: true,
					isWithdrawn: true,
					...(reason === undefined ? {} : { reason }),
				};
			}),

		/** Brings back what was taken back or kept from being posted: as a new post where nothing of it is left. */
		republish: (ref: string, editor: Editor): Promise<Decided> =>
			seenBy(ref, editor, ({ hold }) =>
				hold === "rejected"
					? { verdict: "released", journal: { what: "published" }, isNew: true, isPosted: true }
					: { kind: "late" },
			),

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

/** What is held back stays so, in other words. */
function keptBack({ hold }: StoredArticle): Pick<Decision, "hold" | "isPosted"> {
	return hold === undefined ? { isPosted: true } : { hold };
}

const actOf = (name: Editable): JournalAct => (name === "body" ? "edited" : name);
const quoted = (text: string): string => fit(text, MAX_QUOTED).text;
