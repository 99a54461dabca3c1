import { createHash } from "node:crypto";
import type { Redis } from "ioredis";
import { expect } from "vitest";
import type { Keys } from "../../src/store/keys.ts";

/** So much the time of an expiry may be off after a round trip: Redis tells what is left, not when it ends. */
const EXPIRY_STEP_MS = 1000;

/** What a backup holds, by name: the type and a digest of the content, and the time of expiry (Unix ms), 0 for none. */
export type Digests = Map<string, { content: string; expiresAt: number }>;

/** Everything that a backup holds, as another way of reading sees it. */
export async function digestsOf(redis: Redis, keys: Keys): Promise<Digests> {
	const names = (await redis.keysBuffer(`${keys.root}*`)).filter(
		(name) => !keys.passing.some((beginning) => name.toString("latin1").startsWith(beginning)),
	);
	const digests: Digests = new Map();
	for (const name of names.sort((one, other) => Buffer.compare(one, other))) {
		const [type, ttl] = await Promise.all([redis.type(name), redis.pttl(name)]);
		const digest = createHash("sha256").update(await contentOf(redis, name, type));
		digests.set(name.toString("latin1"), {
			content: `${type} ${digest.digest("hex")}`,
			expiresAt: ttl < 0 ? 0 : Date.now() + ttl,
		});
	}
	return digests;
}

/** Expects that two stores hold the same. */
export function expectSame(found: Digests, wanted: Digests): void {
	const contents = (digests: Digests) => [...digests].map(([name, { content }]) => [name, content]);
	expect(contents(found)).toEqual(contents(wanted));
	const off = [...wanted].filter(
		([name, { expiresAt }]) =>
			Math.abs(expiresAt - (found.get(name)?.expiresAt ?? NaN)) > EXPIRY_STEP_MS,
	);
	expect(off).toEqual([]);
}

async function contentOf(redis: Redis, name: Buffer, type: string): Promise<Buffer> {
	switch (type) {
		case "string":
			return (await redis.getBuffer(name)) ?? Buffer.alloc(0);
		case "list":
			return joined(await redis.lrangeBuffer(name, 0, -1));
		case "set":
			return joined(sorted(await redis.smembersBuffer(name)));
		case "zset":
			return joined(await redis.zrangeBuffer(name, 0, "-1", "WITHSCORES"));
		case "hash": {
			const pairs = Object.entries(await redis.hgetallBuffer(name));
			return joined(sorted(pairs.map(([field, value]) => joined([Buffer.from(field), value]))));
		}
		default:
			throw new Error(`a key of the type ${type}`);
	}
}

const sorted = (items: Buffer[]) => items.sort((one, other) => Buffer.compare(one, other));

function joined(items: readonly Buffer[]): Buffer {
	return Buffer.concat(items.flatMap((item) => [Buffer.from(`${item.length}:`), item]));
}
