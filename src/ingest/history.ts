import type { HistoryEntry } from "../store/articles.ts";

/** Why something was decided so, in words for the person who set up the sender; null where that goes without saying. */
export function reasonOf(entry: HistoryEntry): string | null {
	const { verdict, hold, why, reason, at, due, by } = entry;
	switch (verdict) {
		case "stale":
			return "older than what is known";
		case "unchanged":
			return "the same as before";
		case "retracted":
			return reason ?? null;
		case "rejected":
		case "cancelled":
		case "confirmed":
		case "title edited":
		case "summary edited":
			return `by ${whoOf(entry)}`;
		case "scheduled":
			return due === undefined ? `by ${whoOf(entry)}` : `for ${iso(due)}, by ${whoOf(entry)}`;
		case "resolved":
			return resolutionOf(entry);
		case "retried":
			return `tried again, by ${whoOf(entry)}`;
		case "dropped":
			return `nothing more is done for it, by ${whoOf(entry)}`;
	}
	switch (hold) {
		case "duplicate":
			return `duplicate of ${entry.duplicateOf ?? "another article"}`;
		case "review":
			return "held until an admin publishes it";
		case "confirm":
			return entry.by === undefined
				? "held until an admin confirms it"
				: `published by ${whoOf(entry)}: held until another admin confirms it`;
		case "backlog":
			return why === "burst"
				? "held: one of many articles older than an hour that came at once"
				: "held: published before its source was set up";
		case "rejected":
			return "not published, since an admin said no";
		case undefined:
			break;
	}
	if (due !== undefined && due > at) return `held until ${iso(due)}`;
	return by === undefined ? null : `published by ${by}`;
}

/** How it became known what came of a send. */
function resolutionOf(entry: HistoryEntry): string {
	const { found, evidence } = entry;
	const place = found === "there" ? "it is in the channel" : "it is not in the channel";
	if (evidence === "forward") return `${place}: its copy came through in the discussion group`;
	if (evidence === "assumed") return "it counts as sent, as the channel's on_unknown says";
	if (evidence === "admin") return `${place}, says ${whoOf(entry)}`;
	return `${place}: it was looked for ${found === "there" ? "and found" : "twice"}`;
}

const whoOf = ({ by }: HistoryEntry) =>
	by === undefined ? "the holder of API_TOKEN" : `admin ${by}`;

const iso = (ms: number) => new Date(ms).toISOString();
