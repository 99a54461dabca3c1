import { momentText } from "../article/moment-text.ts";
import { TeamRole } from "../article/team.ts";
import { fit } from "../article/text.ts";
import type { JournalEntry } from "../store/journal.ts";
import { isolate, type Locale } from "../texts.ts";
import type { Say } from "./context.ts";
import { roleName } from "./team-words.ts";

const MAX_TITLE = 120;

/** One decision in words: when, who, what. */
export function journalLines(
	entry: JournalEntry,
	who: string,
	reading: { say: Say; locale: Locale; zone: string; channelTitle: (channel: string) => string },
): string {
	const { say, locale, zone } = reading;
	const when = momentText(entry.at, { locale, zone });
	const values = {
		title: quoted(entry.title),
		channel: entry.channel === undefined ? "" : reading.channelTitle(entry.channel),
		before: sideOf(entry.before, reading),
		after: sideOf(entry.after, reading),
	};
	// Why something was taken back is told where somebody has said so.
	const why = entry.what === "retracted" && entry.after !== undefined ? ` – ${values.after}` : "";
	return `${when}\n${isolate(who)} · ${say(`journal-${entry.what}`, values)}${why}`;
}

const quoted = (text = "") => isolate(fit(text, MAX_TITLE).text);

/** What was before or since: a role, a moment, or words as they are. */
function sideOf(
	side: string | undefined,
	{ say, locale, zone }: { say: Say; locale: Locale; zone: string },
): string {
	const role = TeamRole.safeParse(side).data;
	if (role !== undefined) return roleName(role, say);
	if (side !== undefined && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(side)) {
		return momentText(Date.parse(side), { locale, zone });
	}
	return quoted(side);
}
