import type { Redis } from "ioredis";
import { z } from "zod";
import { bucketOf } from "./alert-names.ts";
import type { Keys } from "./keys.ts";
import { savedMember } from "./reader-lists.ts";
import { dropScript, dropWordsScript } from "./readers-scripts.ts";

/** How many keys are looked at in one go. */
const AT_ONCE = 1000;
const Names = z.array(z.hex());

/**
 * Takes a reader out of every list of topics, stories, words and articles, whatever these are called: their record does
 * not tell, since it can't be opened.
 *
 * @returns what does that for an ordinal
 */
export function createReaderSweep({ redis, keys }: { redis: Redis; keys: Keys }) {
	async function each(pattern: string, see: (key: string) => Promise<unknown>): Promise<void> {
		let cursor = "0";
		do {
			const [next, found] = await redis.scan(cursor, "MATCH", pattern, "COUNT", AT_ONCE);
			await Promise.all(found.map(see));
			cursor = next;
		} while (cursor !== "0");
	}

	async function dropSaved(ordinal: number): Promise<void> {
		let cursor = "0";
		do {
			const match = ["MATCH", savedMember("*", ordinal), "COUNT", AT_ONCE] as const;
			const [next, found] = await redis.zscan(keys.saved, cursor, ...match);
			const members = found.filter((_, index) => index % 2 === 0);
			if (members.length > 0) await redis.zrem(keys.saved, ...members);
			cursor = next;
		} while (cursor !== "0");
	}

	return async (ordinal: number): Promise<void> => {
		const drop = (kind: "place" | "alert") => (key: string) =>
			dropScript(redis, [key], [kind, ordinal]);
		await each(keys.followers("*", "*", ordinal), drop("place"));
		await each(keys.fans("*", ordinal), drop("place"));
		await dropSaved(ordinal);
		const over: Buffer[] = [];
		await each(keys.alert("*"), async (key) => {
			const names = Names.parse(await drop("alert")(key));
			over.push(...names.map((name) => Buffer.from(name, "hex")));
		});
		if (over.length === 0) return;
		// Somebody may have asked for the same meanwhile.
		const places = over.map((name) => keys.alert(bucketOf(name)));
		await each(keys.alerts("*"), (key) => dropWordsScript(redis, [key, ...places], over));
	};
}
