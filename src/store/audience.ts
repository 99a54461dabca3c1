import { setImmediate as breathe } from "node:timers/promises";
import type { Redis } from "ioredis";
import { z } from "zod";
import { digestOf } from "../article/article.ts";
import { Tempo } from "../article/reader.ts";
import { bucketOf, namesIn, wordOf } from "./alert-names.ts";
import type { Keys } from "./keys.ts";
import { addChunk, addPlace, BITMAP_BYTES, CHUNK, placesIn } from "./places-set.ts";
import { ID_BYTES } from "./readers-lua.ts";
import { bufferOf, repliesOf } from "./replies.ts";
import type { Sealing } from "./sealing.ts";

/** The bytes of an ordinal in an alert's list. */
const ORDINAL_BYTES = 4;
/** How many lists go through Redis in one go. */
const AT_ONCE = 100;
/** How long other work of the process waits for this one at the most, more or less. */
const HOLD_MS = 4;

const Kept = z.array(z.instanceof(Buffer).nullable());

/** Finds the readers whom something may concern, in lists that are made for it. */
export function createAudience(deps: { redis: Redis; keys: Keys; sealing: Sealing }) {
	const { redis, keys, sealing } = deps;

	/** Reads the keys some at a time, and has each reply seen that is there. */
	async function each(
		names: readonly string[],
		ask: (pipeline: ReturnType<Redis["pipeline"]>, name: string) => unknown,
		see: (reply: unknown, name: string) => void,
	): Promise<void> {
		for (let from = 0; from < names.length; from += AT_ONCE) {
			const some = names.slice(from, from + AT_ONCE);
			const pipeline = redis.pipeline();
			for (const name of some) ask(pipeline, name);
			const replies = await repliesOf(pipeline);
			let since = performance.now();
			for (const [index, reply] of replies.entries()) {
				if (reply !== null) see(reply, some[index] ?? "");
				if (performance.now() - since < HOLD_MS) continue;
				await breathe();
				since = performance.now();
			}
		}
	}

	/** The names of the alerts that are listed under one of these words, by the buckets that they stand in. */
	async function alertsOf(words: Iterable<string>): Promise<Map<string, Buffer[]>> {
		const hashes = new Map<string, Buffer[]>();
		for (const word of words) {
			for (const name of sealing.names(word)) {
				const { bucket, hash } = wordOf(name);
				const key = keys.alerts(bucket);
				hashes.set(key, [...(hashes.get(key) ?? []), hash]);
			}
		}
		const found = new Map<string, Buffer>();
		await each(
			[...hashes.keys()],
			(pipeline, key) => pipeline.getBuffer(key),
			(reply, key) => {
				for (const hash of hashes.get(key) ?? []) {
					for (const name of namesIn(bufferOf(reply), hash)) found.set(name.toString("hex"), name);
				}
			},
		);
		const byBucket = new Map<string, Buffer[]>();
		for (const name of found.values()) {
			const key = keys.alert(bucketOf(name));
			byBucket.set(key, [...(byBucket.get(key) ?? []), name]);
		}
		return byBucket;
	}

	/** How many chunks the ordinals of all readers take. */
	async function chunkCount(): Promise<number> {
		return Math.ceil((await redis.strlen(keys.readersIds)) / ID_BYTES / CHUNK);
	}

	/** What stands in sets, by the names of their chunks, beside what stands in bitmaps of all chunks: ascending. */
	async function placesOf(
		all: Uint8Array,
		namesFrom: (first: number) => readonly string[],
	): Promise<Uint32Array> {
		const found: Uint32Array[] = [];
		for (let chunk = 0; chunk * BITMAP_BYTES < all.length; chunk++) {
			const bitmap = all.subarray(chunk * BITMAP_BYTES, (chunk + 1) * BITMAP_BYTES);
			const first = chunk * CHUNK;
			await each(
				namesFrom(first),
				(pipeline, name) => pipeline.getBuffer(name),
				(reply) => addChunk(bitmap, bufferOf(reply)),
			);
			found.push(placesIn(bitmap, first));
		}
		return joined(found);
	}

	return {
		/** The ordinals of everybody who is known: ascending, each once. */
		async everybody(): Promise<Uint32Array> {
			const chunks = await chunkCount();
			const found: Uint32Array[] = [];
			for (let chunk = 0; chunk < chunks; chunk++) {
				const first = chunk * CHUNK;
				const [from, end] = [first * ID_BYTES, (first + CHUNK) * ID_BYTES];
				found.push(knownIn(await redis.getrangeBuffer(keys.readersIds, from, end - 1), first));
			}
			return joined(found);
		},

		/** The ordinals of all readers who follow one of these topics, at whatever tempo: ascending, each once. */
		async following(topics: readonly string[]): Promise<Uint32Array> {
			return placesOf(new Uint8Array((await chunkCount()) * BITMAP_BYTES), (first) =>
				topics.flatMap((slug) => Tempo.options.map((tempo) => keys.followers(tempo, slug, first))),
			);
		},

		/**
		 * The ordinals of all readers who have a rule that brings at once what belongs to one of these topics or stories, or
		 * have an alert under one of these words whose query is found: ascending, each once. Whether it really is for them
		 * their records tell.
		 *
		 * @param onLost is told of each query that can't be read, and why
		 */
		async concerned(by: {
			topics: readonly string[];
			stories: readonly string[];
			words: Iterable<string>;
			isFound: (query: string) => boolean;
			onLost: (error: unknown) => void;
		}): Promise<Uint32Array> {
			const all = new Uint8Array((await chunkCount()) * BITMAP_BYTES);
			const see = (kept: Buffer | null, key: string) => {
				const head = 2 + (kept?.readUInt16LE() ?? 0);
				if (kept === null || !isFound(kept.subarray(2, head), key)) return;
				for (let at = head; at < kept.length; at += ORDINAL_BYTES) {
					addPlace(all, kept.readUInt32LE(at));
				}
			};
			const isFound = (sealed: Buffer, key: string): boolean => {
				try {
					return by.isFound(sealing.openBytes(sealed, key).toString());
				} catch (error) {
					by.onLost(error);
					return false;
				}
			};
			const alerts = await alertsOf(by.words);
			await each(
				[...alerts.keys()],
				(pipeline, key) => pipeline.hmgetBuffer(key, ...(alerts.get(key) ?? [])),
				(reply, key) => {
					for (const kept of Kept.parse(reply)) see(kept, key);
				},
			);

			return placesOf(all, (first) => [
				...by.topics.map((slug) => keys.followers("now", slug, first)),
				...by.stories.map((story) => keys.fans(digestOf(story), first)),
			]);
		},
	};
}
export type Audience = ReturnType<typeof createAudience>;

/** The ordinals of who is not forgotten, in a part of the list of all ids, when the first of them is `first`. */
function knownIn(ids: Buffer, first: number): Uint32Array {
	const known = new Uint32Array(Math.floor(ids.length / ID_BYTES));
	let count = 0;
	for (let at = 0; at < ids.length; at += ID_BYTES) {
		if (ids.readDoubleLE(at) !== 0) known[count++] = first + at / ID_BYTES;
	}
	return known.slice(0, count);
}

function joined(parts: readonly Uint32Array[]): Uint32Array {
	const whole = new Uint32Array(parts.reduce((length, part) => length + part.length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}
