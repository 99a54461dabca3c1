import type { Redis } from "ioredis";
import { newReader, type Reader } from "../article/reader.ts";
import type { Keys } from "./keys.ts";
import { changing, createReaderLists, type Listed, savedMember } from "./reader-lists.ts";
import { createReaderOrdinals } from "./reader-ordinals.ts";
import { type ReaderRecord, readRecord } from "./reader-record.ts";
import { createReaderRecords } from "./reader-records.ts";
import { packReader, unpackReader } from "./reader-settings.ts";
import { createReaderSweep } from "./reader-sweep.ts";
import { forgetScript, keepScript, listSavedScript, noteScript } from "./readers-scripts.ts";
import { SealError, type Sealing } from "./sealing.ts";
import { createStatsDays } from "./stats-day.ts";

/** How often a change is tried anew when others change the same reader at the same time. */
const MAX_TRIES = 20;
/** How many readers are remembered as they were read. */
const MAX_OPENED = 5000;
/** How many records are tried at the start. */
const SAMPLE = 20;

/** What is known of somebody who talks to the bot, beside what they have asked for. */
export type Subscriber = Listed & {
	reader: Reader;
	/** Since when they block the bot (Unix ms). */
	blockedAt: number | undefined;
	/** Since when their account is gone (Unix ms). */
	goneAt: number | undefined;
	/** The newest digest that was begun, by the day and minute that it was for, such as `2026-11-26 08:00`. */
	slot: string | undefined;
	/** Until when the newest digest has told everything (Unix ms). */
	digestedAt: number | undefined;
};

/** True when somebody may be sent what they have asked for. */
export function isReached({ reader, blockedAt, goneAt }: Subscriber): boolean {
	return !reader.isStopped && blockedAt === undefined && goneAt === undefined;
}

const none = Buffer.alloc(0);

/** A record as it was read, and whose it is. */
type Found = Listed & { record: ReaderRecord };

/** The readers who have asked for something, and the lists that lead to them. */
export function createReaders(deps: {
	redis: Redis;
	keys: Keys;
	sealing: Sealing;
	/** The zone of readers who have named none (IANA). */
	zone: () => string;
	/** When readers count as come and gone. */
	now?: (() => number) | undefined;
}) {
	const { redis, keys, sealing, now: clock = Date.now } = deps;
	const dayOf = createStatsDays(deps);
	const lists = createReaderLists(deps);
	const ordinals = createReaderOrdinals(deps);
	const records = createReaderRecords(deps);
	const sweep = createReaderSweep(deps);

	/** Those who were read a moment ago are read once more before they are sent anything, and are mostly the same. */
	const opened = new Map<number, { settings: Buffer; reader: Reader }>();

	/** What another version of Tidings has written is not overwritten: it throws. */
	function open({ record, id, ordinal }: Found): Subscriber {
		const { settings, version: _, ...state } = record;
		const known = opened.get(ordinal);
		if (known?.settings.equals(settings) === true) {
			return { id, ordinal, reader: known.reader, ...state };
		}
		const reader = unpackReader(sealing.openBytes(settings, keys.reader(id)));
		if (opened.size >= MAX_OPENED) opened.clear();
		opened.set(ordinal, { settings: Buffer.from(settings), reader });
		return { id, ordinal, reader, ...state };
	}

	/** The records of ordinals, in their order; with `ids`, only of these readers. */
	async function recordsOf(
		places: readonly number[],
		ids?: readonly number[],
	): Promise<(Found | undefined)[]> {
		const found = await records.of(places);
		return places.map((ordinal, index) => {
			const { id, bytes } = found[index] ?? { id: 0, bytes: none };
			if (id === 0 || (ids !== undefined && ids[index] !== id)) return undefined;
			const record = readRecord(bytes);
			return record && { id, ordinal, record };
		});
	}

	/** The records of readers, in their order. */
	async function find(ids: readonly number[]): Promise<(Found | undefined)[]> {
		const guessed = await ordinals.guess(ids);
		const known = ids.filter((_, index) => guessed[index] !== undefined);
		const places = guessed.filter((ordinal) => ordinal !== undefined);
		const found = await recordsOf(places, known);
		const byId = new Map(found.flatMap((one) => (one === undefined ? [] : [[one.id, one]])));
		// Who was forgotten and has come back has another ordinal.
		const missing = known.filter((id) => !byId.has(id));
		const again = await ordinals.find(missing);
		const moved = again.filter((ordinal) => ordinal !== undefined);
		for (const one of await recordsOf(moved)) if (one !== undefined) byId.set(one.id, one);
		return ids.map((id) => byId.get(id));
	}

	function openAll(found: readonly (Found | undefined)[], onLost: (error: unknown) => void) {
		return found.flatMap((one): Subscriber[] => {
			try {
				return one === undefined ? [] : [open(one)];
			} catch (error) {
				onLost(error);
				return [];
			}
		});
	}

	async function keep(
		listed: Listed,
		known: { reader: Reader; version: number; isOutdated: boolean } | undefined,
		next: Reader,
		now: number,
	): Promise<boolean> {
		const { id, ordinal } = listed;
		const changes = changing(lists.changes(listed, known, next, now));
		const settings = sealing.sealBytes(packReader(next), keys.reader(id));
		const kept = await keepScript(
			redis,
			[keys.readersShard(id), keys.readersBlock(ordinal), ...changes.keys],
			[id, ordinal, known?.version ?? "", settings, ...changes.args],
		);
		return kept === 1;
	}

	const before = (one: Found, reader: Reader) => {
		const { version, settings } = one.record;
		return { reader, version, isOutdated: sealing.areOutdated(settings) };
	};

	async function read(id: number): Promise<Subscriber | undefined> {
		const [found] = await find([id]);
		return found && open(found);
	}

	async function* everybody(): AsyncIterable<number[]> {
		for await (const some of ordinals.all()) yield some.map(({ id }) => id);
	}

	async function listSavedOf(ordinal: number): Promise<void> {
		for (let tries = 0; tries < MAX_TRIES; tries++) {
			const [found] = await recordsOf([ordinal]);
			const [subscriber] = openAll([found], () => {});
			const saved = subscriber?.reader.saved ?? [];
			if (found === undefined || saved.length === 0) return;
			const members = saved.map(({ ref }) => savedMember(ref, ordinal));
			const listed = await listSavedScript(
				redis,
				[keys.readersBlock(ordinal), keys.saved],
				[ordinal, found.record.version, ...members],
			);
			if (listed === 1) return;
		}
		throw new Error("a reader is changed by others all the time");
	}

	async function note(id: number, news: readonly (string | number)[]): Promise<boolean> {
		const [ordinal] = await ordinals.find([id]);
		if (ordinal === undefined) return false;
		const noted = await noteScript(
			redis,
			[keys.readersShard(id), keys.readersBlock(ordinal), keys.departed, dayOf(clock()).key],
			[id, ordinal, ...news],
		);
		return noted === 1;
	}

	return {
		/** What is known of somebody; undefined for one who has asked for nothing. Throws what the seal throws. */
		read,

		/**
		 * {@link read} for several, in their order, without those who are not known or can't be read.
		 *
		 * @param onLost is told of each who can't be read, and why
		 */
		async readMany(
			ids: readonly number[],
			onLost: (error: unknown) => void = () => {},
		): Promise<Subscriber[]> {
			return openAll(await find(ids), onLost);
		},

		/** {@link readMany} by the ordinals of readers. */
		async readOrdinals(
			places: readonly number[],
			onLost: (error: unknown) => void = () => {},
		): Promise<Subscriber[]> {
			return openAll(await recordsOf(places), onLost);
		},

		/**
		 * Changes what a reader has asked for; one who is not known yet begins with {@link newReader}. `change` may be
		 * called several times and has no other effects. What it returns is kept, unless it is what it was given.
		 *
		 * @returns what is kept now
		 */
		async change(id: number, now: number, change: (reader: Reader) => Reader): Promise<Reader> {
			for (let tries = 0; tries < MAX_TRIES; tries++) {
				const [found] = await find([id]);
				const reader = found === undefined ? newReader(now) : open(found).reader;
				const next = change(reader);
				if (next === reader) return reader;
				const listed = found ?? { id, ordinal: await ordinals.enter(id) };
				if (await keep(listed, found && before(found, reader), next, now)) return next;
			}
			throw new Error("a reader is changed by others all the time");
		},

		/** Notes what became known of a reader (Unix ms); false where there is none, and nothing is kept. */
		async note(
			id: number,
			news: { blockedAt?: number | undefined; goneAt?: number | undefined },
		): Promise<boolean> {
			return note(
				id,
				Object.entries(news).flatMap(([name, at]) => [name, at ?? ""]),
			);
		},

		/** Notes that a reader's account is gone (Unix ms), for `departures`; a second time changes nothing. */
		depart: (id: number, at: number) => note(id, ["departedAt", at]),

		/**
		 * Tries whether what is kept can be opened, on some of it.
		 *
		 * @throws {SealError} where nothing of it can: nobody would be sent anything, and nobody would know
		 */
		async check(): Promise<void> {
			const size = await ordinals.size();
			const step = Math.max(1, Math.floor(size / SAMPLE));
			const places = Array.from({ length: Math.ceil(size / step) }, (_, index) => index * step);
			const found = (await recordsOf(places)).filter((one) => one !== undefined);
			let lost = 0;
			openAll(found, () => (lost += 1));
			if (found.length > 0 && lost === found.length) throw new SealError();
		},

		/**
		 * Seals anew, with the newest key, what another one has sealed: from then on that key is needed no more. What can't
		 * be opened stays as it is.
		 *
		 * @param onLost is told of each record that can be opened and makes no sense: it stays as it is
		 * @returns how many records were sealed anew
		 */
		async reseal(now: number, onLost: (error: unknown) => void = () => {}): Promise<number> {
			let count = 0;
			for await (const some of ordinals.all()) {
				for (const found of await recordsOf(some.map(({ ordinal }) => ordinal))) {
					if (found === undefined || !sealing.areOutdated(found.record.settings)) continue;
					const [subscriber] = openAll([found], (error) => {
						if (!(error instanceof SealError)) onLost(error);
					});
					if (subscriber === undefined) continue;
					const { reader } = subscriber;
					// Whoever changes it meanwhile seals it anew by that.
					if (await keep(found, before(found, reader), reader, now)) count += 1;
				}
			}
			return count;
		},

		/**
		 * Lists which articles readers keep, as their records tell; what can't be opened is passed over. May be repeated, and
		 * broken off.
		 */
		async listSaved(): Promise<void> {
			for await (const some of ordinals.all()) {
				for (const { ordinal } of some) await listSavedOf(ordinal);
			}
		},

		/** Since when somebody's account is gone (Unix ms); undefined where it is not, or nobody is known. */
		async goneAt(id: number): Promise<number | undefined> {
			const [found] = await find([id]);
			return found?.record.goneAt;
		},

		/** How many are known. */
		count: async (): Promise<number> => Number((await redis.get(keys.readers)) ?? 0),

		/** Everybody who is known, in the order of their coming. */
		async all(): Promise<number[]> {
			const ids: number[] = [];
			for await (const some of everybody()) ids.push(...some);
			return ids;
		},

		/** The same, thousands at a time. */
		everybody,

		/**
		 * Forgets what somebody has asked for, and takes them out of every list of it; also where their record can't be
		 * opened. What was sent to them is `recipients`' to forget.
		 */
		async forget(id: number, now: number): Promise<void> {
			for (let tries = 0; tries < MAX_TRIES; tries++) {
				const [ordinal] = await ordinals.find([id]);
				if (ordinal === undefined) return;
				const [found] = await recordsOf([ordinal], [id]);
				const [subscriber] = openAll([found], () => {});
				if (found !== undefined && subscriber === undefined) await sweep(ordinal);
				const leaving = lists.leaving({ id, ordinal }, subscriber?.reader, now);
				const changes = changing(leaving);
				const forgotten = await forgetScript(
					redis,
					[
						keys.readersShard(id),
						keys.readersBlock(ordinal),
						keys.readersIds,
						keys.readers,
						keys.reader(id),
						keys.departed,
						dayOf(now).key,
						...changes.keys,
					],
					[id, ordinal, found?.record.version ?? "", ...changes.args],
				);
				if (forgotten === 1) return;
			}
			throw new Error("a reader is changed by others all the time");
		},
	};
}
export type Readers = ReturnType<typeof createReaders>;
