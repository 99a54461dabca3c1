import { hash, timingSafeEqual } from "node:crypto";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { articleRef, type Submission } from "../article/article.ts";
import type { ChannelId } from "../article/channel.ts";
import type { Logger } from "../logger.ts";
import type { Articles } from "../store/articles.ts";
import type { Intake } from "../store/intake.ts";
import type { Posts } from "../store/posts.ts";
import { readBody } from "./body.ts";
import { Problem } from "./problem.ts";
import { refuseOtherMethods, tooMany } from "./server.ts";
import { verifyWebhook } from "./standard-webhooks.ts";
import { describeArticle } from "./status.ts";

/** The source that articles of `POST /v1/articles` come from. */
export const NATIVE_SOURCE = "api";
const RETRY_AFTER_S = 5;

/** What was kept and has to be looked at. */
export type Accepted = { ref: string; revision: number; dueAt: number };

/**
 * The native door: `POST /v1/articles` takes articles, `GET /v1/articles/:id` tells what became of one. A POST
 * is checked in this order: method, rate of the address, media type, size, signature, rate of the source, UTF-8
 * and JSON, fields; then it is kept, and only then answered with 202.
 */
export function articleRoutes(
	app: FastifyInstance,
	deps: {
		secrets: readonly Buffer[];
		apiToken: string;
		channels: readonly ChannelId[];
		publicUrl: string | undefined;
		requestsPerMinute: number;
		intake: Intake;
		articles: Articles;
		posts: Posts;
		/** Is told what to look at; it may fail or forget, since the sweep looks too. */
		announce: (accepted: Accepted[]) => void;
		logger: Logger;
		now: () => number;
	},
): void {
	const { channels, logger, now } = deps;
	const limitSource = app.createRateLimit({
		max: deps.requestsPerMinute,
		timeWindow: 60_000,
		keyGenerator: () => NATIVE_SOURCE,
	});

	app.post("/v1/articles", async (request, reply) => {
		if (request.headers["content-encoding"] !== undefined) {
			throw Object.assign(new Error(), { code: "FST_ERR_CTP_INVALID_MEDIA_TYPE" });
		}
		const bytes = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
		const webhookId = verifyWebhook(deps.secrets, signedHeaders(request), bytes, now());
		if (webhookId === undefined) throw unauthenticated();
		const limit = await limitSource(request);
		if (!limit.isAllowed && limit.isExceeded) throw tooMany(limit.ttlInSeconds);
		const submissions = readBody(NATIVE_SOURCE, bytes, channels);
		const digest = hash("sha256", bytes, "base64url");
		const reception = await keep({ webhookId, digest, submissions });
		if (reception.kind === "conflict") {
			throw new Problem(
				409,
				"Webhook id used twice",
				"This webhook-id came before with another body. Give every event an id of its own.",
			);
		}
		const base = deps.publicUrl ?? `${request.protocol}://${request.host}`;
		return reply.code(202).send({
			accepted: reception.decisions.map(({ id, ref, verdict }) => ({
				id,
				status: verdict,
				url: `${base}/v1/articles/${ref}`,
			})),
		});
	});
	refuseOtherMethods(app, "/v1/articles", ["POST"]);

	app.get<{ Params: { id: string } }>("/v1/articles/:id", async (request, reply) => {
		if (!isBearer(request.headers.authorization, deps.apiToken)) {
			throw new Problem(401, "Unauthorized", "Send the header Authorization: Bearer API_TOKEN.", {
				headers: { "www-authenticate": "Bearer" },
			});
		}
		const { id } = request.params;
		const found = await ask(async () => {
			const stored =
				(await deps.articles.read(id)) ?? (await deps.articles.read(articleRef(NATIVE_SOURCE, id)));
			if (stored === undefined) return undefined;
			const posts = await Promise.all(channels.map((c) => deps.posts.read(c, stored.ref)));
			return describeArticle(
				stored,
				posts.filter((post) => post !== undefined),
				now(),
			);
		});
		if (found === undefined)
			throw new Problem(404, "Not found", "There is no article with this id.");
		return reply.send(found);
	});
	refuseOtherMethods(app, "/v1/articles/:id", ["GET", "HEAD"]);

	async function keep(request: { webhookId: string; digest: string; submissions: Submission[] }) {
		const at = now();
		const reception = await ask(() =>
			deps.intake.accept({ source: NATIVE_SOURCE, ...request, now: at }),
		);
		if (reception.kind === "kept") {
			const changed = reception.decisions.map(({ ref, revision, verdict }, index) => {
				const submission = request.submissions[index];
				const embargo =
					submission?.kind === "publish" ? submission.article.embargoedUntil : undefined;
				return { ref, revision, verdict, dueAt: Math.max(at, embargo ?? 0) };
			});
			deps.announce(
				changed.filter(({ verdict }) => verdict !== "stale" && verdict !== "unchanged"),
			);
		}
		return reception;
	}

	/** Redis away, slow or full is the server's trouble and passes: the sender comes again. */
	async function ask<T>(question: () => Promise<T>): Promise<T> {
		try {
			return await question();
		} catch (error) {
			logger.error({ err: error }, "Redis did not take or tell something");
			throw new Problem(
				503,
				"Not now",
				`Nothing was lost or kept. Try again in ${RETRY_AFTER_S} seconds.`,
				{
					headers: { "retry-after": String(RETRY_AFTER_S) },
				},
			);
		}
	}
}

function signedHeaders(request: FastifyRequest) {
	const header = (name: string) => {
		const value = request.headers[name];
		return typeof value === "string" ? value : undefined;
	};
	return {
		id: header("webhook-id"),
		timestamp: header("webhook-timestamp"),
		signature: header("webhook-signature"),
	};
}

/** One answer for every reason: whoever guesses learns nothing. */
function unauthenticated(): Problem {
	return new Problem(
		401,
		"Unauthorized",
		"The request is not signed as agreed: check the secret, the clock and the webhook-… headers.",
	);
}

function isBearer(header: string | undefined, token: string): boolean {
	const given = /^Bearer +(\S+)$/i.exec(header ?? "")?.[1] ?? "";
	const digest = (text: string) => hash("sha256", text, "buffer");
	return timingSafeEqual(digest(given), digest(token));
}
