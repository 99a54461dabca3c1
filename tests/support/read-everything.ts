import { inflateRawSync } from "node:zlib";
import type { Redis } from "ioredis";

/** Everything that stands under a prefix, keys and values, what is deflated among them, as one text to search in. */
export async function readEverything(redis: Redis, prefix: string): Promise<string> {
	const keys = await redis.keys(`${prefix}*`);
	return JSON.stringify(
		await Promise.all(keys.map(async (key) => [key, await readKey(redis, key)])),
	);
}

async function readKey(redis: Redis, key: string): Promise<unknown> {
	const type = await redis.type(key);
	switch (type) {
		case "string":
			return redis.get(key);
		case "hash":
			return Object.entries(await redis.hgetallBuffer(key)).map(([name, value]) => [
				name,
				value.toString(),
				inflated(value),
			]);
		case "zset":
			return redis.call("ZRANGE", key, "0", "-1", "WITHSCORES");
		case "set":
			return redis.smembers(key);
		case "list":
			return redis.lrange(key, 0, -1);
		case "stream":
			return redis.call("XRANGE", key, "-", "+");
		// It expired since it was listed.
		case "none":
			return undefined;
		default:
			throw new Error(`a key of the unknown type ${type}`);
	}
}

function inflated(value: Buffer): string | undefined {
	try {
		return inflateRawSync(value).toString();
	} catch {
		return undefined;
	}
}
