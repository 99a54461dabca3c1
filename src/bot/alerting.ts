import { type QueryMistake, readQuery, showQuery } from "../article/query.ts";
import { type Alert, MAX_ALERTS, type Reader, type Tempo } from "../article/reader.ts";
import { fold } from "../article/words.ts";
import { withDigestFor } from "./following.ts";

/**
 * What came of the words for an alert: it is there now (`added`), was there (`same`), took the place of what the same
 * message had said before it was edited (`replaced`), or why there is none.
 */
export type Alerted =
	| { kind: "added" | "same" | "replaced"; alert: Alert }
	| { kind: "mistake"; mistake: QueryMistake["mistake"] }
	| { kind: "full" };

/** An alert is made soon after its message; what was made later is another message's. */
const EDIT_MS = 120_000;

/** An alert's query as it is understood; as it was written where this version can't read it. */
export function shownQuery(query: string): string {
	const read = readQuery(query);
	return "mistake" in read ? query : showQuery(read);
}

/**
 * The reader with one more alert, at once unless it takes another's place, and what came of it.
 *
 * @param writtenAt when the message was written that has been edited now (Unix ms); undefined for a new one
 */
export function withAlert(
	reader: Reader,
	text: string,
	{ now, writtenAt }: { now: number; writtenAt: number | undefined },
): { reader: Reader; alerted: Alerted } {
	const read = readQuery(text);
	if ("mistake" in read) return { reader, alerted: { kind: "mistake", mistake: read.mistake } };
	const meant = fold(showQuery(read));
	const same = reader.alerts.find(({ query }) => fold(shownQuery(query)) === meant);
	if (same !== undefined) return { reader, alerted: { kind: "same", alert: same } };
	const query = text.trim();
	const edited = writtenAt === undefined ? undefined : madeAt(reader.alerts, writtenAt);
	if (edited !== undefined) {
		const alert = { ...edited, query };
		const alerts = reader.alerts.map((one) => (one === edited ? alert : one));
		return { reader: { ...reader, alerts }, alerted: { kind: "replaced", alert } };
	}
	if (reader.alerts.length >= MAX_ALERTS) return { reader, alerted: { kind: "full" } };
	const alert: Alert = { id: reader.nextAlert, query, tempo: "now", since: now };
	return {
		reader: { ...reader, alerts: [...reader.alerts, alert], nextAlert: reader.nextAlert + 1 },
		alerted: { kind: "added", alert },
	};
}

/** The alert that a message made which was written then. */
function madeAt(alerts: readonly Alert[], writtenAt: number): Alert | undefined {
	const awayMs = ({ since }: Alert) => Math.abs(since - writtenAt);
	return alerts
		.filter((alert) => awayMs(alert) <= EDIT_MS)
		.toSorted((a, b) => awayMs(a) - awayMs(b))[0];
}

/** The reader who gets an alert like that from now on, or has it no more; the same one where nothing changes. */
export function withAlertState(reader: Reader, id: number, state: Tempo | "off"): Reader {
	const alert = reader.alerts.find((one) => one.id === id);
	if (alert === undefined || alert.tempo === state) return reader;
	if (state === "off") {
		return { ...reader, alerts: reader.alerts.filter((one) => one.id !== id) };
	}
	const alerts = reader.alerts.map((one) => (one.id === id ? { ...one, tempo: state } : one));
	return withDigestFor(state, { ...reader, alerts });
}
