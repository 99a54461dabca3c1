import type { FastifyRequest } from "fastify";
import type { DeliveryAnswer } from "./answers.ts";
import type { Taken } from "./door.ts";

/**
 * Writes what became of a delivery for its sender.
 *
 * @param publicUrl what the links to articles begin with; the address that a request came to when undefined
 */
export function answerOf(publicUrl: string | undefined) {
	return (request: FastifyRequest, taken: Taken): DeliveryAnswer => {
		const base = publicUrl ?? `${request.protocol}://${request.host}`;
		const { delivery, decisions, ignored, refused } = taken;
		return {
			delivery,
			accepted: decisions.map(({ id, ref, verdict, hold, duplicateOf }) => ({
				id,
				status: verdict,
				...(hold === undefined ? {} : { hold }),
				...(duplicateOf === undefined ? {} : { duplicate_of: duplicateOf }),
				url: `${base}/v1/articles/${ref}`,
			})),
			...(ignored.length === 0
				? {}
				: { ignored: ignored.map(({ id, reason }) => ({ id: id ?? null, reason })) }),
			...(refused.length === 0
				? {}
				: { refused: refused.map(({ id, issues }) => ({ id: id ?? null, issues: [...issues] })) }),
		};
	};
}
