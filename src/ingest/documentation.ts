import swagger from "@fastify/swagger";
import swaggerUi from "@fastify/swagger-ui";
import type { FastifyInstance } from "fastify";
import { describeApi } from "./openapi.ts";

/** `GET /openapi.json`, and a page to read it on at `/docs`. */
export async function documentationRoutes(
	app: FastifyInstance,
	deps: { publicUrl: string | undefined },
): Promise<void> {
	const document = describeApi(deps.publicUrl);
	app.get("/openapi.json", async (_request, reply) => reply.send(document));
	await app.register(swagger, {
		mode: "static",
		specification: { document: document as never },
	});
	await app.register(swaggerUi, {
		routePrefix: "/docs",
		staticCSP: true,
		uiConfig: { docExpansion: "list", supportedSubmitMethods: [] },
		theme: {
			title: "Tidings",
			// The bar is for those who look at several documents, and shows another project's name.
			css: [{ filename: "theme.css", content: ".topbar { display: none }" }],
		},
	});
}
