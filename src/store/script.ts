import { createHash } from "node:crypto";
import type { Redis } from "ioredis";

/** Runs one Lua script: its keys and its arguments in the order of the script's own contract. */
export type Script = (
	redis: Redis,
	keys: readonly string[],
	args: readonly (string | number | Buffer)[],
) => Promise<unknown>;

/** Makes a Lua script callable; its text travels only when the server does not know it yet. */
export function createScript(lua: string): Script {
	const sha = createHash("sha1").update(lua).digest("hex");
	return async (redis, keys, args) => {
		try {
			return await redis.evalsha(sha, keys.length, ...keys, ...args);
		} catch (error) {
			if (!(error instanceof Error && error.message.startsWith("NOSCRIPT"))) throw error;
			return redis.eval(lua, keys.length, ...keys, ...args);
		}
	};
}
