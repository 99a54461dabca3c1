import { z } from "zod";
import { createDocument } from "zod-openapi";
import { ArticleAnswer, ArticleList, DeliveryAnswer } from "./answers.ts";
import { ListQuery } from "./articles.ts";
import { json, problems } from "./openapi-answers.ts";
import { Event, Feed, Item, ReceiptEvent } from "./openapi-schemas.ts";

const security = {
	signature: {
		type: "apiKey",
		in: "header",
		name: "webhook-signature",
		description:
			"[Standard Webhooks](https://www.standardwebhooks.com) 1.0: `webhook-id`, `webhook-timestamp` and `webhook-signature` over the raw body.",
	},
	token: { type: "http", scheme: "bearer", description: "`API_TOKEN`" },
} as const;

/** Describes the HTTP interface: an OpenAPI 3.1 document, made of the schemas that check what comes in. */
export function describeApi(publicUrl: string | undefined) {
	const idPath = z.object({
		id: z.string().describe("the article's id at its source, or its ref"),
	});
	const sourcePath = z.object({ source: z.string().describe("its name in the newsroom file") });
	const taken = {
		202: { description: "Kept. Each item has a status.", ...json(DeliveryAnswer) },
	};
	return createDocument({
		openapi: "3.1.0",
		info: {
			title: "Tidings",
			version: "1",
			description:
				"Takes articles, posts them to Telegram channels once, and tells what became of them.",
			license: { name: "MIT", identifier: "MIT" },
		},
		servers: [{ url: publicUrl ?? "/" }],
		security: [],
		tags: [
			{ name: "Articles", description: "What a newsroom's system sends, and what became of it." },
			{ name: "Operation", description: "Whether the service is well." },
		],
		components: { securitySchemes: security },
		paths: {
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
			"/healthz": {
				get: {
					operationId: "isAlive",
					tags: ["Operation"],
					summary: "The process lives",
					responses: {
						200: { description: "It does.", ...json(z.object({ status: z.literal("ok") })) },
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
		},
		webhooks: {
			receipt: {
				post: {
					operationId: "receipt",
					tags: ["Articles"],
					summary: "What a source hears of its articles",
					description:
						"Sent to `callback_url` of the newsroom file, signed after Standard Webhooks, repeated for a day until it is answered with 2xx.",
					security: [{ signature: [] }],
					requestBody: { required: true, ...json(ReceiptEvent) },
					responses: { 204: { description: "Heard." } },
				},
			},
		},
	});
}
