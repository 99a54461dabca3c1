import type { z } from "zod";
import type { ZodOpenApiResponsesObject } from "zod-openapi";
import { DeliveryAnswer, ProblemAnswer } from "./answers.ts";

/** A body in JSON. */
export const json = (schema: z.ZodType) => ({ content: { "application/json": { schema } } });

/** The answer to a delivery that was taken. */
export const taken = {
	202: { description: "Kept. Each item has a status.", ...json(DeliveryAnswer) },
};

/** The answers of these statuses, each a problem of RFC 9457. */
export function problems(...statuses: (keyof typeof problemTexts)[]): ZodOpenApiResponsesObject {
	return Object.fromEntries(
		statuses.map((status) => [
			status,
			{
				description: problemTexts[status],
				content: { "application/problem+json": { schema: ProblemAnswer } },
			},
		]),
	);
}

const problemTexts = {
	400: "The body can't be read.",
	401: "The request is not signed as agreed, or the token is not the right one.",
	404: "There is no such thing.",
	409: "This webhook id came before with another body, or the post was settled meanwhile.",
	413: "The body is too large.",
	415: "Another media type, or compressed.",
	422: "The body says nothing that can be taken; every mistake is listed with its place.",
	429: "Too many requests; come again after `Retry-After`.",
	503: "Redis is away; nothing was kept or lost; come again after `Retry-After`.",
} as const;
