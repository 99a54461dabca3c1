import type { ChainableCommander } from "ioredis";
import { z } from "zod";

const Bytes = z.instanceof(Buffer);

/** A reply that has to be bytes. */
export const bufferOf = (reply: unknown): Buffer => Bytes.parse(reply);

/** The replies of a pipeline; throws the first error among them. */
export async function repliesOf(pipeline: ChainableCommander): Promise<unknown[]> {
	return ((await pipeline.exec()) ?? []).map(([error, reply]) => {
		if (error !== null) throw error;
		return reply;
	});
}
