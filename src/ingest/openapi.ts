import { createDocument } from "zod-openapi";
import { json } from "./openapi-answers.ts";
import { articlePaths } from "./openapi-articles.ts";
import { hookPaths } from "./openapi-hooks.ts";
import { operationPaths } from "./openapi-operation.ts";
import { ReceiptEvent } from "./openapi-schemas.ts";
import { statsPaths } from "./openapi-stats.ts";

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
		paths: { ...articlePaths, ...statsPaths, ...hookPaths, ...operationPaths },
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
