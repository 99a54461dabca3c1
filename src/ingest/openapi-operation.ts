import { z } from "zod";
import type { ZodOpenApiPathsObject } from "zod-openapi";
import { json } from "./openapi-answers.ts";

/** What tells whether the service is well. */
export const operationPaths: ZodOpenApiPathsObject = {
	"/healthz": {
		get: {
			operationId: "isAlive",
			tags: ["Operation"],
			summary: "The process lives",
			responses: {
				200: {
					description: "It does.",
					...json(
						z.object({
							status: z.literal("ok"),
							role: z.string(),
							installation: z
								.string()
								.describe("the same for all processes of one installation, and no secret"),
						}),
					),
				},
			},
		},
	},
	"/readyz": {
		get: {
			operationId: "isReady",
			tags: ["Operation"],
			summary: "Redis and Telegram answer",
			responses: {
				200: { description: "They do.", ...json(z.looseObject({ status: z.string() })) },
				503: { description: "One does not.", ...json(z.looseObject({ status: z.string() })) },
			},
		},
	},
	"/metrics": {
		get: {
			operationId: "readMetrics",
			tags: ["Operation"],
			summary: "Figures for Prometheus",
			responses: {
				200: {
					description:
						"What this process has counted, and what stands in Redis; while that is away, without it.",
					content: { "text/plain": { schema: z.string() } },
				},
			},
		},
	},
};
