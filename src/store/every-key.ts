import type { Redis } from "ioredis";
import type { Keys } from "./keys.ts";

/** How many keys are looked at in one go. */
const AT_ONCE = 1000;

type Store = { redis: Redis; keys: Keys };

/** The names of all keys of this Tidings, some at a time; one may come twice. */
export async function* everyKey({ redis, keys }: Store): AsyncGenerator<Buffer[]> {
	let cursor = "0";
	do {
		const [next, names] = await redis.scanBuffer(
			cursor,
			"MATCH",
			`${keys.root}*`,
			"COUNT",
			AT_ONCE,
		);
		if (names.length > 0) yield names;
		cursor = next.toString();
	} while (cursor !== "0");
}

/** Those of {@link everyKey} that a backup holds. */
export async function* everyKeptKey(store: Store): AsyncGenerator<Buffer[]> {
	const beginnings = store.keys.passing.map((beginning) => Buffer.from(beginning));
	const isPassing = (name: Buffer) =>
		beginnings.some((beginning) => name.subarray(0, beginning.length).equals(beginning));
	for await (const names of everyKey(store)) {
		const kept = names.filter((name) => !isPassing(name));
		if (kept.length > 0) yield kept;
	}
}

/** True when there is nothing that a backup would hold. */
export async function isEmpty(store: Store): Promise<boolean> {
	for await (const _ of everyKeptKey(store)) return false;
	return true;
}

/** Deletes every key of this Tidings but `changing`. */
export async function deleteEverything(store: Store): Promise<void> {
	const { redis, keys } = store;
	const spared = Buffer.from(keys.changing);
	for await (const names of everyKey(store)) {
		const others = names.filter((name) => !name.equals(spared));
		if (others.length > 0) await redis.unlink(...others);
	}
}
