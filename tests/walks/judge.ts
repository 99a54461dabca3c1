import type { Message } from "grammy/types";
import { dayIn, minuteOfDay } from "../../src/article/day.ts";
import { matchesQuery, readQuery } from "../../src/article/query.ts";
import type { Reader } from "../../src/article/reader.ts";
import { latestDue } from "../../src/article/schedule.ts";
import { type Desk, type Piece, piecesIn } from "./desk.ts";
import { slugsOf } from "./newsroom-file.ts";
import { ZONE } from "./world.ts";

/** How long what is under way may go by what a reader has changed just now. */
export const SLACK_MS = 1500;
const LATE_MS = 3 * 3_600_000;

/** What stood in a reader's record, and when it did or may have (ms of this process, and of the clock). */
export type Snapshot = {
	reader: Reader | undefined;
	isAway: boolean;
	from: number;
	to: number;
	clockFrom: number;
};

/** Something that came to a reader. */
export type Arrival = {
	message: Message;
	text: string;
	/** By this process (ms), and by the clock (Unix ms). */
	at: number;
	clock: number;
	kind: "letter" | "list" | "reminder" | "answer";
	ref: string | undefined;
};

/** What a judge has to remember of a reader. */
export type File = {
	snapshots: Snapshot[];
	/** When the reader did several things at once, or asked for a digest. */
	loose: { from: number; to: number }[];
	asked: { from: number; to: number }[];
	told: Map<number, string>;
	perDay: Map<string, number>;
	slots: Set<string>;
};

/** A file in which nothing stands yet. */
export const emptyFile = (): File => ({
	snapshots: [],
	loose: [],
	asked: [],
	told: new Map(),
	perDay: new Map(),
	slots: new Set(),
});

/** Says what of the things that came to a reader their settings forbid. */
export function createJudge({
	desk,
	headings,
}: {
	desk: Desk;
	headings: (reader: Reader, at: number) => string[];
}) {
	const within = (spans: readonly { from: number; to: number }[], at: number) =>
		spans.some(({ from, to }) => from <= at && at <= to + SLACK_MS);

	/** Why an article is not for a reader who has asked for that; undefined when it is. */
	function unwanted(
		reader: Reader,
		piece: Piece,
		clock: number,
		isList: boolean,
	): string | undefined {
		const { source, story, postedAt = Number.POSITIVE_INFINITY } = piece;
		const mutes = [
			reader.mutedSources[source],
			story === undefined ? undefined : reader.mutedStories[story],
		];
		if (mutes.some((one) => one !== undefined && (one.until ?? clock + 1) > clock)) return "muted";
		const isRule = ({ tempo, since }: { tempo: string; since: number }) =>
			(isList || tempo === "now") && since <= postedAt + 3000;
		const has = slugsOf(piece.tags);
		const rules = [
			...Object.entries(reader.topics).flatMap(([slug, rule]) => (has.has(slug) ? [rule] : [])),
			...reader.alerts.filter(({ query }) => {
				const read = readQuery(query);
				return (
					!("mistake" in read) && piece.versions.some((version) => matchesQuery(read, version))
				);
			}),
			...Object.entries(reader.stories).flatMap(([id, { since }]) =>
				id === story ? [{ tempo: "now", since }] : [],
			),
		];
		return rules.some(isRule) ? undefined : "no rule brings it";
	}

	function isQuiet({ quiet, zone = ZONE }: Reader, clock: number): boolean {
		if (quiet === undefined) return false;
		const { from, to } = quiet;
		const isIn = (at: number) => {
			const minute = minuteOfDay(zone, at);
			return from <= to ? from <= minute && minute < to : minute >= from || minute < to;
		};
		return isIn(clock) && isIn(clock - 2000);
	}

	/** Why a snapshot forbids what came; undefined when it does not. */
	function forbids(arrival: Arrival, snapshot: Snapshot, file: File): string | undefined {
		const { kind, clock, text, ref } = arrival;
		const { reader } = snapshot;
		if (reader === undefined) return "nothing was asked for";
		if (snapshot.isAway || reader.isStopped) return "stopped or away";
		if (kind === "letter") {
			const piece = desk.byRef(ref ?? "");
			if (piece === undefined) return "no such article";
			if (isQuiet(reader, clock)) return "quiet hours";
			const count = file.perDay.get(dayIn(reader.zone ?? ZONE, clock)) ?? 0;
			if (count >= reader.ceiling) return `the ceiling of ${reader.ceiling} is reached`;
			return unwanted(reader, piece, clock, false);
		}
		if (kind === "list") {
			for (const number of piecesIn(text)) {
				const piece = desk.byNumber(number);
				if (piece === undefined) return "no such article";
				const why = unwanted(reader, piece, clock, true);
				if (why !== undefined) return `${piece.id}: ${why}`;
			}
			const isDigest = headings(reader, clock).some((heading) => text.includes(heading));
			if (!isDigest) return isQuiet(reader, clock) ? "a bundle in quiet hours" : undefined;
			const { digest, zone = ZONE } = reader;
			// Somebody without one is owed what was left; it comes the next morning, or after a downtime.
			if (digest === undefined) return undefined;
			const slot = latestDue(digest, zone, clock, LATE_MS + 20_000);
			if (slot === undefined) return "no digest is due";
			const since = standingSince(file, snapshot);
			return slot.at < since - 3000
				? `its slot ${slot.slot} was over when it was chosen`
				: undefined;
		}
		return undefined;
	}

	/** Since when (by the clock) a digest's time has stood as it does in a snapshot. */
	function standingSince({ snapshots }: File, snapshot: Snapshot): number {
		const sayOf = ({ reader }: Snapshot) =>
			JSON.stringify([reader?.digest, reader?.zone, reader?.isStopped]);
		let index = snapshots.indexOf(snapshot);
		while (index > 0 && sayOf(snapshots[index - 1] as Snapshot) === sayOf(snapshot)) index--;
		return snapshots[index]?.clockFrom ?? 0;
	}

	return {
		/** What is wrong with something that came unasked; to be asked once the snapshots reach over it. */
		judge(arrival: Arrival, file: File): string | undefined {
			const { kind, at, clock, text, ref } = arrival;
			if (kind === "answer") return undefined;
			const isAsked = kind === "list" && within(file.asked, at);
			const isLoose = within(file.loose, at);
			const valid = file.snapshots.filter(({ from, to }) => from <= at && to >= at - SLACK_MS);
			const reasons = valid.map((snapshot) => forbids(arrival, snapshot, file));
			let wrong: string | undefined;
			if (kind === "letter" || kind === "list") {
				const numbers = kind === "list" ? piecesIn(text) : [desk.byRef(ref ?? "")?.number ?? 0];
				const again = numbers.filter((number) => file.told.has(number));
				if (again.length > 0) {
					wrong = `K${again[0]}Z was told before, in a ${file.told.get(again[0] ?? 0)}`;
				}
				for (const number of numbers) file.told.set(number, kind);
			}
			if (!isAsked && !isLoose && !reasons.includes(undefined)) {
				wrong ??= reasons.at(-1) ?? "nobody knows what stood then";
			}
			if (kind === "reminder" && !isLoose) {
				const isWanted = file.snapshots.some(({ reader, from }) => {
					const kept = reader?.saved.find((one) => ref === undefined || one.ref === ref);
					return from <= at && kept?.remindAt !== undefined && kept.remindAt <= clock + 1000;
				});
				if (!isWanted && ref !== undefined) wrong ??= "no such reminder was asked for";
			}
			const standing = valid.at(-1)?.reader;
			if (kind === "letter" && standing !== undefined) {
				const days = new Set(valid.map(({ reader }) => dayIn(reader?.zone ?? ZONE, clock)));
				// Which of two days it counts for is not to be seen from outside.
				const [day = ""] = days;
				if (days.size === 1) file.perDay.set(day, (file.perDay.get(day) ?? 0) + 1);
			}
			if (kind === "list" && !isAsked && standing?.digest !== undefined) {
				const { digest, zone = ZONE } = standing;
				const isDigest = headings(standing, clock).some((heading) => text.includes(heading));
				const slot = isDigest ? latestDue(digest, zone, clock, LATE_MS)?.slot : undefined;
				if (slot !== undefined && valid.length === 1) {
					if (file.slots.has(slot)) wrong ??= `a second digest for ${slot}`;
					file.slots.add(slot);
				}
			}
			return wrong;
		},
	};
}
export type Judge = ReturnType<typeof createJudge>;
