import rateLimit from "@fastify/rate-limit";
import { fastify, type FastifyInstance, type HTTPMethods } from "fastify";
import type { Logger } from "../logger.ts";
import { isStoreFull } from "../store/full.ts";
import { addFewHeaders, addHeaders } from "./headers.ts";
import { noRoom, Problem, sendProblem } from "./problem.ts";

/** The largest body that is read; a longer one is refused while it still arrives. */
const MAX_BODY_BYTES = 256 * 1024;
/** Other systems send whole feeds, and articles with all that their editors' tools know of them. */
export const MAX_HOOK_BYTES = 8 * 1024 * 1024;
const MAX_CONNECTIONS = 1000;
const HEADERS_TIMEOUT_MS = 10_000;
const REQUEST_TIMEOUT_MS = 20_000;
const KEEP_ALIVE_MS = 30_000;
/** Node looks for requests past their time only every 30 seconds by itself. */
const TIMEOUT_CHECK_MS = 2000;
const MAX_PATH_PART = 6100;

const METHODS: HTTPMethods[] = ["DELETE", "GET", "HEAD", "PATCH", "POST", "PUT", "OPTIONS"];

/**
 * Creates the HTTP server: its limits, its rate limit by address, and `application/problem+json` for whatever
 * goes wrong. Bodies arrive as raw bytes, because signatures are made over those.
 */
export async function createServer(deps: {
	requestsPerMinute: number;
	/** The address that the outside sees, where there is one. */
	publicUrl?: string | undefined;
	logger: Logger;
}): Promise<FastifyInstance> {
	const app = fastify({
		bodyLimit: MAX_BODY_BYTES,
		// A reverse proxy on this machine may say whom it speaks for; nobody else may.
		trustProxy: "loopback",
		requestTimeout: REQUEST_TIMEOUT_MS,
		connectionTimeout: REQUEST_TIMEOUT_MS + HEADERS_TIMEOUT_MS,
		keepAliveTimeout: KEEP_ALIVE_MS,
		http: {
			headersTimeout: HEADERS_TIMEOUT_MS,
			connectionsCheckingInterval: TIMEOUT_CHECK_MS,
		},
		routerOptions: { maxParamLength: MAX_PATH_PART },
		forceCloseConnections: "idle",
		logger: false,
		frameworkErrors: (error, _request, reply) => {
			addFewHeaders(reply);
			sendProblem(reply, new Problem(error.statusCode ?? 400, "Bad request", error.message));
		},
	});
	app.server.maxConnections = MAX_CONNECTIONS;
	app.removeAllContentTypeParsers();
	for (const type of ["application/json", "application/feed+json"]) {
		app.addContentTypeParser(type, { parseAs: "buffer" }, (_request, body, done) =>
			done(null, body),
		);
	}
	app.setErrorHandler((error, request, reply) => {
		const limit = request.routeOptions.bodyLimit ?? MAX_BODY_BYTES;
		return sendProblem(reply, toProblem(error, limit, deps.logger));
	});
	await addHeaders(app, { publicUrl: deps.publicUrl });
	await app.register(rateLimit, {
		max: deps.requestsPerMinute,
		timeWindow: 60_000,
		// Whoever exceeds the limit is told when to come again; the others have no use for a count.
		addHeadersOnExceeding: {
			"x-ratelimit-limit": false,
			"x-ratelimit-remaining": false,
			"x-ratelimit-reset": false,
		},
		errorResponseBuilder: (_request, context) => tooMany(Math.ceil(context.ttl / 1000)),
	});
	app.setNotFoundHandler({ preHandler: app.rateLimit() }, (_request, reply) =>
		sendProblem(reply, new Problem(404, "Not found", "There is nothing at this address.")),
	);
	return app;
}

/** Answers every method but those of a path's own routes with 405. */
export function refuseOtherMethods(
	app: FastifyInstance,
	url: string,
	allowed: HTTPMethods[],
): void {
	const allow = allowed.join(", ");
	const refuse = () => {
		throw new Problem(405, "Method not allowed", `Use ${allow}.`, { headers: { allow } });
	};
	app.route({
		method: METHODS.filter((method) => !allowed.includes(method)),
		url,
		// Before the body is looked at: its type and size do not matter.
		onRequest: async () => refuse(),
		handler: refuse,
	});
}

/** The answer to those who ask too often; senders honour `Retry-After`. */
export function tooMany(retryAfterS: number): Problem {
	return new Problem(429, "Too many requests", `Try again in ${retryAfterS} seconds.`, {
		headers: { "retry-after": String(retryAfterS) },
	});
}

function toProblem(error: unknown, bodyLimit: number, logger: Logger): Problem {
	if (error instanceof Problem) return error;
	const { code, statusCode = 500 } = error as { code?: string; statusCode?: number };
	if (code === "FST_ERR_CTP_BODY_TOO_LARGE") {
		const limit = `${bodyLimit / 1024} KiB`;
		return new Problem(
			413,
			"Too large",
			`A request holds at most ${limit}: send fewer items at a time.`,
		);
	}
	if (code === "FST_ERR_CTP_INVALID_MEDIA_TYPE") {
		return new Problem(
			415,
			"Unsupported media type",
			"Send application/json or application/feed+json, in UTF-8 and not compressed.",
			{
				headers: {
					accept: "application/json, application/feed+json",
					"accept-encoding": "identity",
				},
			},
		);
	}
	if (statusCode < 500) return new Problem(statusCode, "Bad request", (error as Error).message);
	logger.error({ err: error }, "a request failed");
	if (isStoreFull(error)) return noRoom();
	return new Problem(
		500,
		"Internal error",
		"Something went wrong here; the request may be repeated.",
	);
}
