import { z } from "zod";
import type { ZodOpenApiPathsObject } from "zod-openapi";
import { problems, taken } from "./openapi-answers.ts";

const sourcePath = z.object({ source: z.string().describe("its name in the newsroom file") });

/** The door of each source. */
export const hookPaths: ZodOpenApiPathsObject = {
	"/hooks/{source}": {
		post: {
			operationId: "pushToSource",
			tags: ["Articles"],
			summary: "Push in a source's own format",
			description:
				"The format and the way of signing are those that the newsroom file names for the source. A source that can send no header adds its token to the address.",
			requestParams: { path: sourcePath },
			requestBody: { required: true, content: { "*/*": { schema: z.unknown() } } },
			responses: { ...taken, ...problems(400, 401, 404, 409, 413, 422, 429, 503) },
		},
		get: {
			operationId: "confirmSubscription",
			tags: ["Articles"],
			summary: "Answer a WebSub hub",
			requestParams: {
				path: sourcePath,
				query: z.object({
					"hub.mode": z.enum(["subscribe", "unsubscribe", "denied"]),
					"hub.topic": z.url(),
					"hub.challenge": z.string().optional(),
					"hub.lease_seconds": z.string().optional(),
					"hub.reason": z.string().optional(),
				}),
			},
			responses: {
				200: {
					description: "The subscription is wanted; the body is the challenge.",
					content: { "text/plain": { schema: z.string() } },
				},
				...problems(404),
			},
		},
	},
};
