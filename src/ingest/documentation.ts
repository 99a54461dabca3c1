import swagger from "@fastify/swagger";
import swaggerUi from "@fastify/swagger-ui";
import type { FastifyInstance } from "fastify";
import { describeApi } from "./openapi.ts";

/** What the page may do: show its own files, and ask for the document. */
const ownFilesOnly = {
	"default-src": "'none'",
	"script-src": "'self'",
	// The one element with styles in it that the page's own program makes, as it is and in no other wording.
	"style-src": "'self' 'sha256-RL3ie0nH+Lzz2YNqQN83mnU0J1ot4QL7b99vMdIX99w='",
	"img-src": "'self' data:",
	"font-src": "'self'",
	"connect-src": "'self'",
	"base-uri": "'none'",
	"form-action": "'none'",
	"frame-ancestors": "'none'",
};

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
		staticCSP: ownFilesOnly,
		uiConfig: { docExpansion: "list", supportedSubmitMethods: [] },
		theme: {
			title: "Tidings",
			// The bar is for those who look at several documents, and shows another project's name.
			css: [{ filename: "theme.css", content: ".topbar { display: none }" }],
		},
	});
}
