import type { Redis } from "ioredis";
import { z } from "zod";
import { digestOf } from "../article/article.ts";
import { newReader, Reader } from "../article/reader.ts";
import type { Keys } from "./keys.ts";
import { createReaderLists } from "./reader-lists.ts";
import { forgetScript, keepScript, noteScript } from "./readers-scripts.ts";
import { SealError, type Sealing } from "./sealing.ts";

/** How often a change is tried anew when others change the same reader at the same time. */
const MAX_TRIES = 20;
/** How many records are tried at the start. */
const SAMPLE = 20;
/** How many keys are looked at in one go, where a record does not tell which of them lead to its reader. */
const SCANNED_AT_ONCE = 1000;

/** What is known of somebody who talks to the bot, beside what they have asked for. */
export type Subscriber = {
	id: number;
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

const Fields = z.object({
	settings: z.string(),
	version: z.string(),
	blockedAt: z.coerce.number().optional(),
	goneAt: z.coerce.number().optional(),
	slot: z.string().optional(),
	digestedAt: z.coerce.number().optional(),
});

/** The readers who have asked for something, and the lists that lead to them. */
export function createReaders(deps: {
	redis: Redis;
	keys: Keys;
	sealing: Sealing;
	/** The zone of readers who have named none (IANA). */
	zone: () => string;
}) {
	const { redis, keys, sealing } = deps;
	const lists = createReaderLists(deps);

	function parse(id: number, hash: Record<string, string>) {
		const fields = Fields.safeParse(hash).data;
		if (fields === undefined) return undefined;
		const { settings, version, ...state } = fields;
		// What another version of Tidings has written is not overwritten: it throws.
		const reader = Reader.parse(JSON.parse(sealing.open(settings, keys.reader(id))));
		const subscriber: Subscriber = {
			id,
			reader,
			blockedAt: state.blockedAt,
			goneAt: state.goneAt,
			slot: state.slot,
			digestedAt: state.digestedAt,
		};
		return { subscriber, version, isOutdated: sealing.isOutdated(settings) };
	}

	/** {@link parse}, where a record that can't be opened is no reason to stop. */
	function tryParse(id: number, hash: Record<string, string>) {
		try {
			return { known: parse(id, hash), isOpen: true };
		} catch {
			return { known: undefined, isOpen: false };
		}
	}

	async function read(id: number): Promise<Subscriber | undefined> {
		return parse(id, await redis.hgetall(keys.reader(id)))?.subscriber;
	}

	async function keep(
		id: number,
		known: { reader: Reader; version: string; isOutdated: boolean } | undefined,
		next: Reader,
		now: number,
	): Promise<boolean> {
		const changes = lists.changes(id, known, next, now);
		const kept = await keepScript(
			redis,
			[keys.reader(id), keys.readers, ...changes.map(({ entry }) => entry.key)],
			[
				known?.version ?? "",
				sealing.seal(JSON.stringify(next), keys.reader(id)),
				id,
				...changes.flatMap(({ entry, what }) => [entry.member, entry.score ?? "", what]),
			],
		);
		return kept === 1;
	}

	/** Takes somebody out of every list of topics, stories and words, whatever these are called. */
	async function sweepLists(id: number): Promise<void> {
		for (const pattern of [keys.followers("*"), keys.fans("*"), keys.alerts("*")]) {
			let cursor = "0";
			do {
				const [next, found] = await redis.scan(cursor, "MATCH", pattern, "COUNT", SCANNED_AT_ONCE);
				const pipeline = redis.pipeline();
				for (const list of found) pipeline.srem(list, id);
				if (found.length > 0) await pipeline.exec();
				cursor = next;
			} while (cursor !== "0");
		}
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
			const pipeline = redis.pipeline();
			for (const id of ids) pipeline.hgetall(keys.reader(id));
			const replies = (await pipeline.exec()) ?? [];
			return replies.flatMap(([error, hash], index) => {
				if (error !== null) throw error;
				const id = ids[index] ?? 0;
				try {
					return parse(id, z.record(z.string(), z.string()).parse(hash))?.subscriber ?? [];
				} catch (error) {
					onLost(error);
					return [];
				}
			});
		},

		/**
		 * Changes what a reader has asked for; one who is not known yet begins with {@link newReader}. `change` may be
		 * called several times and has no other effects. What it returns is kept, unless it is what it was given.
		 *
		 * @returns what is kept now
		 */
		async change(id: number, now: number, change: (reader: Reader) => Reader): Promise<Reader> {
			for (let tries = 0; tries < MAX_TRIES; tries++) {
				const known = parse(id, await redis.hgetall(keys.reader(id)));
				const reader = known?.subscriber.reader ?? newReader(now);
				const next = change(reader);
				if (next === reader) return reader;
				const before = known && { ...known, reader };
				if (await keep(id, before, Reader.parse(next), now)) return next;
			}
			throw new Error("a reader is changed by others all the time");
		},

		/** Notes what became known of a reader; false where there is none, and nothing is kept. */
		async note(
			id: number,
			news: { blockedAt?: number | undefined; goneAt?: number | undefined },
		): Promise<boolean> {
			const args = Object.entries(news).flatMap(([name, value]) => [name, value ?? ""]);
			return (await noteScript(redis, [keys.reader(id)], args)) === 1;
		},

		/** Those who follow one of these topics or stories, or have an alert under one of these keys: each once. */
		async concerned(by: {
			topics: readonly string[];
			stories: readonly string[];
			words: readonly string[];
		}): Promise<number[]> {
			const lists = [
				...by.topics.map((slug) => keys.followers(slug)),
				...by.stories.map((story) => keys.fans(digestOf(story))),
				...by.words.flatMap((word) => sealing.names(word).map((name) => keys.alerts(name))),
			];
			if (lists.length === 0) return [];
			return (await redis.sunion(...lists)).map(Number);
		},

		/**
		 * Tries whether what is kept can be opened, on some of it.
		 *
		 * @throws {SealError} where nothing of it can: nobody would be sent anything, and nobody would know
		 */
		async check(): Promise<void> {
			const ids = await redis.srandmember(keys.readers, SAMPLE);
			const hashes = await Promise.all(
				ids.map(async (id) => [Number(id), await redis.hgetall(keys.reader(Number(id)))] as const),
			);
			const sealed = hashes.filter(([, { settings }]) => settings !== undefined);
			const isOpen = ([id, { settings = "" }]: (typeof hashes)[number]) => {
				try {
					sealing.open(settings, keys.reader(id));
					return true;
				} catch {
					return false;
				}
			};
			if (sealed.length > 0 && !sealed.some(isOpen)) throw new SealError();
		},

		/**
		 * Seals anew, with the newest key, what another one has sealed: from then on that key is needed no more. What can't
		 * be opened stays as it is.
		 *
		 * @returns how many records were sealed anew
		 */
		async reseal(now: number): Promise<number> {
			let count = 0;
			for (const member of await redis.smembers(keys.readers)) {
				const id = Number(member);
				const { settings } = await redis.hgetall(keys.reader(id));
				if (settings === undefined || !sealing.isOutdated(settings)) continue;
				try {
					const known = parse(id, await redis.hgetall(keys.reader(id)));
					if (known === undefined) continue;
					const { reader } = known.subscriber;
					// Whoever changes it meanwhile seals it anew by that.
					if (await keep(id, { ...known, reader }, reader, now)) count += 1;
				} catch (error) {
					if (!(error instanceof SealError)) throw error;
				}
			}
			return count;
		},

		/** Since when somebody's account is gone (Unix ms); undefined where it is not, or nobody is known. */
		async goneAt(id: number): Promise<number | undefined> {
			const at = await redis.hget(keys.reader(id), "goneAt");
			return at === null ? undefined : Number(at);
		},

		/** How many are known. */
		count: (): Promise<number> => redis.scard(keys.readers),

		/** Everybody who is known, in no order. */
		async all(): Promise<number[]> {
			return (await redis.smembers(keys.readers)).map(Number);
		},

		/**
		 * Forgets what somebody has asked for, and takes them out of every list of it; also where their record can't be
		 * opened. What was sent to them is `recipients`' to forget.
		 */
		async forget(id: number, now: number): Promise<void> {
			for (let tries = 0; tries < MAX_TRIES; tries++) {
				const hash = await redis.hgetall(keys.reader(id));
				const { known, isOpen } = tryParse(id, hash);
				if (!isOpen) await sweepLists(id);
				const entries =
					known === undefined
						? []
						: [
								...lists.entriesOf(id, known.subscriber.reader, now).values(),
								...lists.olderEntriesOf(id, known.subscriber.reader),
							];
				const member = String(id);
				const places = [...entries, { key: keys.digests, member }, { key: keys.departed, member }];
				const forgotten = await forgetScript(
					redis,
					[keys.reader(id), keys.readers, ...places.map(({ key }) => key)],
					[hash["version"] ?? "", id, ...places.map((one) => one.member)],
				);
				if (forgotten === 1) return;
			}
			throw new Error("a reader is changed by others all the time");
		},
	};
}
export type Readers = ReturnType<typeof createReaders>;
