import { promisify } from "node:util";
import { inflateRaw } from "node:zlib";
import type { Redis } from "ioredis";
import { z } from "zod";
import type { Keys } from "./keys.ts";

const inflate = promisify(inflateRaw);
/** A small body may hold a bomb; what is kept was never larger than a request. */
const MAX_PAYLOAD_BYTES = 64 * 1024 * 1024;

/** A request that was kept: what of it may be kept, and when it arrived (Unix ms). */
export type StoredDelivery = { source: string; at: number; payload: unknown };

const Fields = z.object({
	source: z.instanceof(Buffer).transform(String),
	at: z.instanceof(Buffer).transform(Number),
	payload: z.instanceof(Buffer),
});

/** Reads the requests of the last four days; they are written by the intake alone. */
export function createDeliveries(deps: { redis: Redis; keys: Keys }) {
	return {
		/** A delivery by its id; undefined when it is not known, or too long ago. */
		async read(id: string): Promise<StoredDelivery | undefined> {
			const fields = Fields.safeParse(await deps.redis.hgetallBuffer(deps.keys.delivery(id)));
			if (!fields.success) return undefined;
			const { source, at, payload } = fields.data;
			const json = await inflate(payload, { maxOutputLength: MAX_PAYLOAD_BYTES });
			return { source, at, payload: JSON.parse(json.toString()) };
		},
	};
}
export type Deliveries = ReturnType<typeof createDeliveries>;
