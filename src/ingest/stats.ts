import type { FastifyInstance } from "fastify";
import { z } from "zod";
import { STATS_MAX_DAYS } from "../article/stats.ts";
import type { StatsReader } from "../store/stats.ts";
import type { Door } from "./door.ts";
import { check } from "./formats/format.ts";
import { requireBearer } from "./gate.ts";
import { refuseOtherMethods } from "./server.ts";
import { statsAnswer } from "./stats-answer.ts";

const days = `a whole number from 1 to ${STATS_MAX_DAYS}`;

/** What `GET /v1/stats` may be asked. */
export const StatsQuery = z.object({
	days: z.coerce
		.number(days)
		.int(days)
		.min(1, "at least 1")
		.max(STATS_MAX_DAYS, `at most ${STATS_MAX_DAYS}`)
		.default(30)
		.describe("how many days, today among them"),
	topic: z.string().min(1, "name a topic").optional().describe("only this topic, by its slug"),
	channel: z
		.string()
		.min(1, "name a channel")
		.optional()
		.describe("only this channel, such as `@name`"),
});

/** `GET /v1/stats` tells what was counted on the last days. */
export function statsRoutes(
	app: FastifyInstance,
	deps: { door: Pick<Door, "ask">; stats: StatsReader; apiToken: string },
): void {
	app.get("/v1/stats", async (request, reply) => {
		requireBearer(request, deps.apiToken);
		const query = check(StatsQuery, request.query, ["query"]);
		return reply.send(statsAnswer(await deps.door.ask(() => deps.stats.read(query))));
	});
	refuseOtherMethods(app, "/v1/stats", ["GET", "HEAD"]);
}
