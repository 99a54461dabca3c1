import { hash, timingSafeEqual } from "node:crypto";
import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Logger } from "../logger.ts";
import { schemes, verify, type Verified } from "../web/signatures.ts";
import { Problem } from "./problem.ts";
import { tooMany } from "./server.ts";
import type { Source } from "./source.ts";

/** True for a header `Authorization: Bearer …` with one of the tokens; compares in constant time. */
function isBearer(header: string | undefined, tokens: readonly string[]): boolean {
	return isOneOf(/^Bearer +(\S+)$/i.exec(header ?? "")?.[1] ?? "", tokens);
}

/**
 * Lets only the holder of API_TOKEN pass.
 *
 * @throws {Problem} 401
 */
export function requireBearer({ headers }: FastifyRequest, token: string): void {
	if (isBearer(headers.authorization, [token])) return;
	throw new Problem(401, "Unauthorized", "Send the header Authorization: Bearer API_TOKEN.", {
		headers: { "www-authenticate": "Bearer" },
	});
}

/** One answer for every reason: whoever guesses learns nothing. */
function unauthenticated(): Problem {
	return new Problem(
		401,
		"Unauthorized",
		"The request is not signed as agreed: check the secret, the clock and the headers of the signature.",
	);
}

/**
 * Creates the check that every delivery passes: is it from its source, whole, and not one too many? In this
 * order: encoding, signature, rate of the source.
 */
export function createGate(
	app: FastifyInstance,
	deps: { sources: () => ReadonlyMap<string, Source>; logger: Logger; now: () => number },
) {
	const limitSource = app.createRateLimit({
		max: (_request, name) => deps.sources().get(name)?.requestsPerMinute ?? 1,
		timeWindow: 60_000,
		keyGenerator: (request) => sourceOf.get(request) ?? "",
	});
	/** Whose request it is; known once it is verified. */
	const sourceOf = new WeakMap<FastifyRequest, string>();

	return {
		/**
		 * Turns away, before its body is read, what can't be its source's: without the header of its signature, or with
		 * another token.
		 *
		 * @throws {Problem} 401
		 */
		expect(request: FastifyRequest, source: Source, token?: string): void {
			const { verification } = source;
			const isLikely =
				verification.kind === "signature"
					? schemes[verification.scheme].header in request.headers
					: verifySource(source, request, Buffer.alloc(0), token) !== undefined;
			if (!isLikely) throw refused(source);
		},

		/**
		 * Lets a verified request pass.
		 *
		 * @param token the last part of the address, where it has one
		 * @throws {Problem} 401, 415, 429
		 */
		async admit(
			request: FastifyRequest,
			source: Source,
			token?: string,
		): Promise<{ bytes: Buffer; webhookId: string | undefined }> {
			if (request.headers["content-encoding"] !== undefined) {
				throw Object.assign(new Error(), { code: "FST_ERR_CTP_INVALID_MEDIA_TYPE" });
			}
			const bytes = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
			const verified = verifySource(source, request, bytes, token);
			if (verified === undefined) throw refused(source);
			sourceOf.set(request, source.name);
			const limit = await limitSource(request);
			if (!limit.isAllowed && limit.isExceeded) throw tooMany(limit.ttlInSeconds);
			return { bytes, webhookId: verified.id };
		},

		refused,
	};

	/** A sender whose secret is another one hears it, and so does the one who runs Tidings. */
	function refused({ name }: Source): Problem {
		deps.logger.warn({ source: name }, "a request is not signed as agreed");
		return unauthenticated();
	}

	function verifySource(
		{ verification }: Source,
		{ headers }: FastifyRequest,
		body: Buffer,
		token: string | undefined,
	): Verified | undefined {
		switch (verification.kind) {
			case "signature": {
				const scheme = schemes[verification.scheme];
				return verify(scheme, verification.secrets, { headers, body, now: deps.now() });
			}
			case "bearer":
				return isBearer(headers.authorization, verification.tokens) ? { id: undefined } : undefined;
			case "path":
				return isOneOf(token ?? "", verification.tokens) ? { id: undefined } : undefined;
		}
	}
}
export type Gate = ReturnType<typeof createGate>;

/** True for a word that is one of those given; how long that takes tells nothing about them. */
export function isOneOf(given: string, words: readonly string[]): boolean {
	const digest = (text: string) => hash("sha256", text, "buffer");
	let isKnown = false;
	for (const word of words) if (timingSafeEqual(digest(given), digest(word))) isKnown = true;
	return isKnown;
}
