import { digestOf } from "../article/article.ts";
import { alertKeys, readQuery } from "../article/query.ts";
import type { Reader } from "../article/reader.ts";
import { MORNING, nextDigest } from "../article/schedule.ts";
import type { Keys } from "./keys.ts";
import type { Sealing } from "./sealing.ts";

/** One entry of a list that leads from what happens to readers: a set's, or with `score` a sorted set's. */
export type Entry = { key: string; member: string; score?: number };

/** What is to be done about an entry; `hurry`: what is there is due by its score at the latest. */
export type EntryChange = { entry: Entry; what: "add" | "remove" | "hurry" };

/** The lists that lead to readers, as their records tell them: who follows what, who is reminded, whose digest is when. */
export function createReaderLists(deps: {
	keys: Keys;
	sealing: Sealing;
	/** The zone of readers who have named none (IANA). */
	zone: () => string;
}) {
	const { keys, sealing } = deps;

	/** The words that a reader's alerts are listed under. */
	function wordsOf({ alerts }: Reader): string[] {
		return alerts.flatMap(({ query }) => {
			const read = readQuery(query);
			return "mistake" in read ? [] : alertKeys(read);
		});
	}

	const named = (entries: readonly Entry[]) =>
		new Map(entries.map((entry) => [`${entry.key} ${entry.member}`, entry]));

	/** The lists of a reader's alerts, under the names that older keys gave, and from before there was one. */
	function olderEntriesOf(id: number, reader: Reader): Entry[] {
		const member = String(id);
		return wordsOf(reader).flatMap((word) =>
			sealing
				.names(word)
				.slice(1)
				.map((name) => ({ key: keys.alerts(name), member })),
		);
	}

	/** Every list that leads to a reader, under the names that the newest key gives. */
	function entriesOf(id: number, reader: Reader, now: number): Map<string, Entry> {
		const member = String(id);
		const entries: Entry[] = [
			...Object.keys(reader.topics).map((slug) => ({ key: keys.followers(slug), member })),
			...Object.keys(reader.stories).map((story) => ({ key: keys.fans(digestOf(story)), member })),
			...wordsOf(reader).map((word) => ({
				key: keys.alerts(sealing.names(word)[0] ?? word),
				member,
			})),
			...reader.saved.flatMap(({ ref, remindAt }) =>
				remindAt === undefined
					? []
					: [{ key: keys.reminders, member: `${member} ${ref}`, score: remindAt }],
			),
		];
		if (reader.digest !== undefined && !reader.isStopped) {
			const next = nextDigest(reader.digest, reader.zone ?? deps.zone(), now);
			entries.push({ key: keys.digests, member, score: next.at });
		}
		return named(entries);
	}

	/** Every list that a reader stands in: under older names where the newest key has not sealed their record yet. */
	function standingOf(
		id: number,
		{ reader, isOutdated }: { reader: Reader; isOutdated: boolean },
		now: number,
	): Map<string, Entry> {
		if (!isOutdated) return entriesOf(id, reader, now);
		const others = entriesOf(id, { ...reader, alerts: [] }, now);
		return new Map([...others, ...named(olderEntriesOf(id, reader))]);
	}

	/**
	 * A look in the morning for one who gets digests no more, or whom nothing reached for a while: they may be owed
	 * something that was left for the digest.
	 */
	function owedEntry(id: number, before: Reader, next: Reader, now: number): Entry | undefined {
		if (next.digest !== undefined || next.isStopped) return undefined;
		if (before.digest === undefined && !before.isStopped) return undefined;
		const score = nextDigest(MORNING, next.zone ?? deps.zone(), now).at;
		return { key: keys.digests, member: String(id), score };
	}

	/** What waits for the end of quiet hours is looked at anew when these, or the clock that they go by, change. */
	function bundleChanges(id: number, before: Reader, next: Reader, now: number): EntryChange[] {
		const clockOf = ({ quiet, zone }: Reader) => `${quiet?.from}-${quiet?.to} ${zone}`;
		if (clockOf(before) === clockOf(next)) return [];
		return [{ entry: { key: keys.bundles, member: String(id), score: now }, what: "hurry" }];
	}

	return {
		entriesOf,
		olderEntriesOf,

		/** What a change of a reader's record changes in the lists; `known` is what was kept before, under which key. */
		changes(
			id: number,
			known: { reader: Reader; isOutdated: boolean } | undefined,
			next: Reader,
			now: number,
		): EntryChange[] {
			const before = known === undefined ? named([]) : standingOf(id, known, now);
			const owed = known === undefined ? undefined : owedEntry(id, known.reader, next, now);
			const after = new Map([
				...entriesOf(id, next, now),
				...named(owed === undefined ? [] : [owed]),
			]);
			return [
				...(known === undefined ? [] : bundleChanges(id, known.reader, next, now)),
				...[...after].flatMap(([name, entry]): EntryChange[] => {
					const isThere = before.has(name) && before.get(name)?.score === entry.score;
					return isThere ? [] : [{ entry, what: "add" }];
				}),
				...[...before].flatMap(([name, entry]): EntryChange[] =>
					after.has(name) ? [] : [{ entry, what: "remove" }],
				),
			];
		},
	};
}
