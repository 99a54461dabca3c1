import type { Redis } from "ioredis";
import { z } from "zod";

const Time = z.tuple([z.coerce.number(), z.coerce.number()]);

/** The time of a Redis server (Unix ms), by its answer to TIME. */
export function millisecondsOf(time: unknown): number {
	const [seconds, microseconds] = Time.parse(time);
	return seconds * 1000 + Math.floor(microseconds / 1000);
}

/** What time it is for a Redis server (Unix ms). */
export async function serverTime(redis: Redis): Promise<number> {
	return millisecondsOf(await redis.time());
}
