import { fastify } from "fastify";
import { createLogger } from "../src/logger.ts";
import { createRedis } from "../src/store/connect.ts";

const [, , redisUrl = "", port = "0"] = process.argv;

/** The peer of the intake: a bare route that parses JSON and does one pipelined SET and ZADD. It checks nothing. */
const redis = createRedis(redisUrl, "engine", createLogger({ level: "error" }));
await redis.connect();
const app = fastify();
app.post<{ Body: { id: string } }>("/v1/articles", async (request, reply) => {
	const { id } = request.body;
	await redis
		.pipeline()
		.set(`bare:${id}`, JSON.stringify(request.body))
		.zadd("bare:pending", Date.now(), id)
		.exec();
	return reply.code(202).send({ accepted: [{ id }] });
});
app.get("/healthz", async () => ({ status: "ok" }));
await app.listen({ host: "127.0.0.1", port: Number(port) });
