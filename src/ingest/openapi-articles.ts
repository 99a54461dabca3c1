import { z } from "zod";
import type { ZodOpenApiPathsObject } from "zod-openapi";
import { ArticleAnswer, ArticleList, DeadList, DecisionAnswer } from "./answers.ts";
import { ListQuery } from "./articles.ts";
import { DecisionBody } from "./dead.ts";
import { json, problems, taken } from "./openapi-answers.ts";
import { Event, Feed, Item } from "./openapi-schemas.ts";

const idPath = z.object({
	id: z.string().describe("the article's id at its source, or its ref"),
});

/** The native door, and what became of articles. */
export const articlePaths: ZodOpenApiPathsObject = {
	"/v1/articles": {
		post: {
			operationId: "pushArticles",
			tags: ["Articles"],
			summary: "Push articles",
			description: "An item, an array of items, a JSON Feed, or an event about one item.",
			security: [{ signature: [] }],
			requestBody: {
				required: true,
				content: {
					"application/json": { schema: z.union([Item, z.array(Item), Feed, Event]) },
					"application/feed+json": { schema: Feed },
				},
			},
			responses: { ...taken, ...problems(400, 401, 409, 413, 415, 422, 429, 503) },
		},
		get: {
			operationId: "listArticles",
			tags: ["Articles"],
			summary: "List articles",
			security: [{ token: [] }],
			requestParams: { query: ListQuery },
			responses: {
				200: { description: "A page of articles.", ...json(ArticleList) },
				...problems(401, 422, 429, 503),
			},
		},
	},
	"/v1/articles/{id}": {
		get: {
			operationId: "readArticle",
			tags: ["Articles"],
			summary: "What became of an article",
			security: [{ token: [] }],
			requestParams: { path: idPath },
			responses: {
				200: {
					description: "The article, its posts and its history.",
					...json(ArticleAnswer),
				},
				...problems(401, 404, 429, 503),
			},
		},
	},
	"/v1/deliveries/{id}/replay": {
		post: {
			operationId: "replayDelivery",
			tags: ["Articles"],
			summary: "Run a kept delivery again",
			description: "Deliveries are kept for four days, without what is not public.",
			security: [{ token: [] }],
			requestParams: {
				path: z.object({ id: z.string().describe("`delivery` of an answer, or a webhook id") }),
			},
			responses: { ...taken, ...problems(401, 404, 422, 429, 503) },
		},
	},
	"/v1/dead": {
		get: {
			operationId: "listDead",
			tags: ["Articles"],
			summary: "What a person may have to decide on",
			description:
				"Posts that Telegram refused, of which nobody knows whether they are there, or that can't be taken back.",
			security: [{ token: [] }],
			responses: {
				200: { description: "All of them.", ...json(DeadList) },
				...problems(401, 429, 503),
			},
		},
	},
	"/v1/dead/{channel}/{ref}": {
		post: {
			operationId: "decideOnDead",
			tags: ["Articles"],
			summary: "Retry a post, mark it as sent, or drop it",
			description:
				"409: it was settled meanwhile. 422: the decision can't be carried out; the answer says what to do.",
			security: [{ token: [] }],
			requestParams: {
				path: z.object({
					channel: z.string().describe("as in the list, such as `@name`"),
					ref: z.string().describe("as in the list"),
				}),
			},
			requestBody: { required: true, ...json(DecisionBody) },
			responses: {
				200: { description: "Decided.", ...json(DecisionAnswer) },
				...problems(400, 401, 404, 409, 415, 422, 429, 503),
			},
		},
	},
};
