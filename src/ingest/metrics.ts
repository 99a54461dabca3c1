import type { FastifyInstance, FastifyRequest } from "fastify";
import type { ChannelId } from "../article/channel.ts";
import type { Logger } from "../logger.ts";
import type { Figures } from "./figures.ts";
import type { Inner } from "./inner.ts";
import type { Meters } from "./meters.ts";
import type { Figure } from "./metric-list.ts";
import { refuseOtherMethods } from "./server.ts";

/**
 * `GET /metrics`: what Prometheus asks for, from inside. While Redis is away, what stands there is left out rather than told wrong;
 * what this process counts is told all the same.
 */
export function metricsRoutes(
	app: FastifyInstance,
	deps: {
		meters: Pick<Meters, "write" | "contentType">;
		figures: Figures;
		sources: () => ReadonlyMap<string, unknown>;
		channels: () => readonly ChannelId[];
		inner: Pick<Inner, "admit">;
		logger: Logger;
	},
): void {
	const { meters, figures, inner, logger } = deps;

	async function stands(): Promise<Figure[]> {
		try {
			return await figures.read();
		} catch (error) {
			logger.warn({ err: error }, "the metrics lack what stands in Redis: it can't be read");
			return [{ metric: "tidings_redis_up", value: 0 }];
		}
	}

	const options = { onRequest: (request: FastifyRequest) => inner.admit(request) };
	app.get("/metrics", options, async (_request, reply) => {
		const known = { sources: deps.sources().keys(), channels: deps.channels() };
		return reply.type(meters.contentType).send(await meters.write(await stands(), known));
	});
	refuseOtherMethods(app, "/metrics", ["GET", "HEAD"]);
}
