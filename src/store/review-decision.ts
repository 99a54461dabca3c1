import { fit } from "../article/text.ts";
import type { HistoryEntry, StoredArticle } from "./articles.ts";
import type { Notice } from "./notice.ts";

const decided = ["released", "scheduled", "confirmed", "rejected", "cancelled"] as const;
type Decided = (typeof decided)[number];

/** What an admin has decided on an article: whether it is posted, and by which admin. */
export type ReviewDecision = {
	/** `confirm`: it waits for the yes of another admin. */
	kind: Decided | "confirm";
	/** A Telegram user id. */
	by: number;
	/** When it is posted (Unix ms); undefined for at once, or not at all. */
	dueAt: number | undefined;
};

/** The newest decision in an article's history, if there is one that still holds. */
export function decisionIn(history: readonly HistoryEntry[]): ReviewDecision | undefined {
	const entry = history.findLast(({ verdict }) => isDecided(verdict) || verdict === "retracted");
	if (entry?.by === undefined) return undefined;
	const { by, at, due = at, hold } = entry;
	// Who takes back what stands says no to what was to become of it.
	const verdict = isDecided(entry.verdict) ? entry.verdict : "rejected";
	const isPosted = hold === undefined && due > at;
	return { kind: hold === "confirm" ? "confirm" : verdict, by, dueAt: isPosted ? due : undefined };
}

function isDecided(verdict: string): verdict is Decided {
	return (decided as readonly string[]).includes(verdict);
}

/** What a notice of an article says once it is decided on. */
export function noticeOfDecision(
	{ kind, dueAt }: ReviewDecision,
	{
		ref,
		source,
		revision,
		article,
	}: Pick<StoredArticle, "ref" | "source" | "revision" | "article">,
	name: string,
): Pick<Notice, "kind" | "data"> {
	return {
		kind,
		data: {
			source,
			ref,
			revision: String(revision),
			title: fit(article?.title ?? "", 300).text,
			url: article?.url ?? "",
			by: name,
			...(dueAt === undefined ? {} : { dueAt: String(dueAt) }),
		},
	};
}
