import helmet from "@fastify/helmet";
import type { FastifyInstance, FastifyReply } from "fastify";

const YEAR_S = 365 * 24 * 60 * 60;

/** What answers may do in a browser: nothing. They are data, and what shows them as a page says so itself. */
const NOTHING = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/**
 * Has every answer say what a browser may do with it: run and load nothing, be in no frame, be no other type than it
 * says, tell nobody where its reader came from, be kept nowhere. That TLS is wanted from now on is said where the
 * public address has it.
 */
export async function addHeaders(
	app: FastifyInstance,
	{ publicUrl }: { publicUrl: string | undefined },
): Promise<void> {
	const isEncrypted = publicUrl?.startsWith("https:") === true;
	await app.register(helmet, {
		contentSecurityPolicy: {
			useDefaults: false,
			directives: {
				defaultSrc: ["'none'"],
				baseUri: ["'none'"],
				formAction: ["'none'"],
				frameAncestors: ["'none'"],
			},
		},
		strictTransportSecurity: isEncrypted && { maxAge: YEAR_S, includeSubDomains: false },
		xFrameOptions: { action: "deny" },
	});
	// What is not public yet is among the answers; files of pages say otherwise themselves.
	app.addHook("onRequest", async (_request, reply) => {
		reply.header("cache-control", "no-store");
	});
}

/** The same for an answer to what is no request that a route could be found for: no hook sees it. */
export function addFewHeaders(reply: FastifyReply): void {
	reply.headers({
		"content-security-policy": NOTHING,
		"x-content-type-options": "nosniff",
		"referrer-policy": "no-referrer",
		"cache-control": "no-store",
	});
}
