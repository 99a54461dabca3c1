import { z } from "zod";
import type { ZodOpenApiPathsObject } from "zod-openapi";
import { json, problems } from "./openapi-answers.ts";
import { StatsAnswer } from "./stats-answer.ts";
import { StatsQuery } from "./stats.ts";

const LinkPath = z.object({ link: z.string().describe("as it stands in the post") });

/** What was counted, and where links are. */
export const statsPaths: ZodOpenApiPathsObject = {
	"/v1/stats": {
		get: {
			operationId: "readStats",
			tags: ["Articles"],
			summary: "What was counted",
			description:
				"Posts, reactions and clicks by day, topic and channel; readers, digests and searches of the whole newsroom.",
			security: [{ token: [] }],
			requestParams: { query: StatsQuery },
			responses: {
				200: { description: "The counts of the last days.", ...json(StatsAnswer) },
				...problems(401, 422, 429, 503),
			},
		},
	},
	"/r/{link}": {
		get: {
			operationId: "followLink",
			tags: ["Articles"],
			summary: "Lead a reader to an article",
			description: "Counts that somebody followed a link of a post; only with `LINK_KEY`.",
			requestParams: { path: LinkPath },
			responses: {
				302: { description: "Where the article is." },
				404: { description: "No such link was ever made; the page says so." },
			},
		},
	},
};
