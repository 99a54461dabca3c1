import { digestOf } from "../article/article.ts";
import { alertKeys, readQuery } from "../article/query.ts";
import type { Reader } from "../article/reader.ts";
import { MORNING, nextDigest } from "../article/schedule.ts";
import { alertName, bucketOf, wordOf } from "./alert-names.ts";
import type { Keys } from "./keys.ts";
import type { Sealing } from "./sealing.ts";

/** Who a reader is to the lists. */
export type Listed = { id: number; ordinal: number };

/**
 * One entry of a list that leads to a reader: their place in a set; theirs among the alerts of a query; a member of a
 * list by times; or their digest. What is `own` to the kind goes to the scripts.
 */
export type Entry = {
	kind: "place" | "alert" | "time" | "digest";
	keys: readonly string[];
	own: readonly [string | Buffer, string | number | Buffer, string | Buffer];
};

/** What is to be done about an entry; `hurry`: what is there is due by its time at the latest. */
export type EntryChange = { entry: Entry; what: "add" | "remove" | "hurry" };

/** The keys and arguments that the scripts want of changes. */
export function changing(changes: readonly EntryChange[]) {
	return {
		keys: changes.flatMap(({ entry }) => entry.keys),
		args: changes.flatMap(({ entry: { kind, keys, own }, what }) => [
			keys.length,
			kind,
			what,
			...own,
		]),
	};
}

/** The lists that lead to readers, as their records tell them: who follows what, who is reminded, whose digest is when. */
export function createReaderLists(deps: {
	keys: Keys;
	sealing: Sealing;
	/** The zone of readers who have named none (IANA). */
	zone: () => string;
}) {
	const { keys, sealing } = deps;

	/** The queries whose articles come at once; those of the digest are looked through when it is made. */
	function queriesOf({ alerts }: Reader): string[] {
		const urgent = alerts.filter(({ tempo }) => tempo === "now").map(({ query }) => query);
		return [...new Set(urgent)];
	}

	/** An alert's place in the lists, under each of the names that the keys give. */
	function alertEntries(query: string): Entry[] {
		const read = readQuery(query);
		const words = "mistake" in read ? [] : alertKeys(read);
		const named = words.map((word) => sealing.names(word));
		return sealing.names(query).map((called, index) => {
			const name = alertName(called);
			const key = keys.alert(bucketOf(name));
			const lists = named.map((names) => wordOf(names[index] ?? ""));
			const entries = Buffer.concat(lists.flatMap(({ hash }) => [hash, name]));
			return {
				kind: "alert",
				keys: [key, ...lists.map(({ bucket }) => keys.alerts(bucket))],
				own: [name, sealing.sealBytes(Buffer.from(query), key), entries],
			};
		});
	}

	const nameOf = ({ keys: [key], own: [one], kind }: Entry) => {
		if (kind === "place" || kind === "digest") return key;
		return `${key} ${typeof one === "string" ? one : one.toString("hex")}`;
	};
	const named = (entries: readonly Entry[]) =>
		new Map(entries.map((entry) => [nameOf(entry), entry]));

	const digestEntry = ({ id, ordinal }: Listed, at: number): Entry => ({
		kind: "digest",
		keys: [keys.digestsOf(ordinal), keys.digests],
		own: [String(id), at, ""],
	});

	/** The lists of a reader's alerts, under the names that older keys gave, and from before there was one. */
	function olderEntriesOf(reader: Reader): Entry[] {
		return queriesOf(reader).flatMap((query) => alertEntries(query).slice(1));
	}

	/** Every list that leads to a reader, under the names that the newest key gives. */
	function entriesOf(listed: Listed, reader: Reader, now: number): Map<string | undefined, Entry> {
		const { id, ordinal } = listed;
		const kept = reader.saved.map(({ ref }) => timeEntry(keys.saved, savedMember(ref, ordinal), 0));
		const entries: Entry[] = [
			...Object.entries(reader.topics).map(([slug, { tempo }]) =>
				placeEntry(keys.followers(tempo, slug, ordinal)),
			),
			...Object.keys(reader.stories).map((story) =>
				placeEntry(keys.fans(digestOf(story), ordinal)),
			),
			...queriesOf(reader).flatMap((query) => alertEntries(query).slice(0, 1)),
			...kept,
			...reader.saved.flatMap(({ ref, remindAt }) =>
				remindAt === undefined ? [] : [timeEntry(keys.reminders, `${id} ${ref}`, remindAt)],
			),
		];
		if (reader.digest !== undefined && !reader.isStopped) {
			const next = nextDigest(reader.digest, reader.zone ?? deps.zone(), now);
			entries.push(digestEntry(listed, next.at));
		}
		return named(entries);
	}

	/** Every list that a reader stands in: under older names where the newest key has not sealed their record yet. */
	function standingOf(
		listed: Listed,
		{ reader, isOutdated }: { reader: Reader; isOutdated: boolean },
		now: number,
	): Map<string | undefined, Entry> {
		if (!isOutdated) return entriesOf(listed, reader, now);
		const others = entriesOf(listed, { ...reader, alerts: [] }, now);
		return new Map([...others, ...named(olderEntriesOf(reader))]);
	}

	/**
	 * A look in the morning for one who gets digests no more, or whom nothing reached for a while: they may be owed
	 * something that was left for the digest.
	 */
	function owedEntry(listed: Listed, before: Reader, next: Reader, now: number): Entry | undefined {
		if (next.digest !== undefined || next.isStopped) return undefined;
		if (before.digest === undefined && !before.isStopped) return undefined;
		return digestEntry(listed, nextDigest(MORNING, next.zone ?? deps.zone(), now).at);
	}

	/** What waits for the end of quiet hours is looked at anew when these, or the clock that they go by, change. */
	function bundleChanges(id: number, before: Reader, next: Reader, now: number): EntryChange[] {
		const clockOf = ({ quiet, zone }: Reader) => `${quiet?.from}-${quiet?.to} ${zone}`;
		if (clockOf(before) === clockOf(next)) return [];
		return [{ entry: timeEntry(keys.bundles, String(id), now), what: "hurry" }];
	}

	return {
		/** What takes a reader out of every list that their record tells of, and of the digests in any case. */
		leaving(listed: Listed, reader: Reader | undefined, now: number): EntryChange[] {
			const digest = digestEntry(listed, now);
			const entries =
				reader === undefined
					? [digest]
					: [
							...new Map([
								...named([digest]),
								...entriesOf(listed, reader, now),
								...named(olderEntriesOf(reader)),
							]).values(),
						];
			return entries.map((entry) => ({ entry, what: "remove" }));
		},

		/** What a change of a reader's record changes in the lists; `known` is what was kept before, under which key. */
		changes(
			listed: Listed,
			known: { reader: Reader; isOutdated: boolean } | undefined,
			next: Reader,
			now: number,
		): EntryChange[] {
			const before = known === undefined ? named([]) : standingOf(listed, known, now);
			const owed = known === undefined ? undefined : owedEntry(listed, known.reader, next, now);
			const after = new Map([
				...entriesOf(listed, next, now),
				...named(owed === undefined ? [] : [owed]),
			]);
			return [
				...(known === undefined ? [] : bundleChanges(listed.id, known.reader, next, now)),
				...[...before].flatMap(([name, entry]): EntryChange[] =>
					after.has(name) ? [] : [{ entry, what: "remove" }],
				),
				...[...after].flatMap(([name, entry]): EntryChange[] => {
					const same = before.get(name);
					const isThere = same !== undefined && timeOf(same) === timeOf(entry);
					return isThere ? [] : [{ entry, what: "add" }];
				}),
			];
		},
	};
}

/** How it is listed that a reader keeps an article. */
export const savedMember = (ref: string, ordinal: number): string => `${ref} ${ordinal}`;

const placeEntry = (key: string): Entry => ({ kind: "place", keys: [key], own: ["", "", ""] });
const timeEntry = (key: string, member: string, at: number): Entry => ({
	kind: "time",
	keys: [key],
	own: [member, at, ""],
});

/** The time that an entry stands at; undefined where it has none. */
function timeOf({ kind, own }: Entry): unknown {
	return kind === "time" || kind === "digest" ? own[1] : undefined;
}
