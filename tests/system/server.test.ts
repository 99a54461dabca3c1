import { once } from "node:events";
import { connect } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { createServer } from "../../src/ingest/server.ts";
import { createLogger } from "../../src/logger.ts";

async function start() {
	const app = await createServer({
		requestsPerMinute: 1000,
		logger: createLogger({ level: "silent" }),
	});
	onTestFinished(() => app.close());
	app.post("/", async () => ({}));
	const { port, hostname } = new URL(await app.listen({ host: "127.0.0.1", port: 0 }));
	return { app, port: Number(port), hostname };
}

test("nobody can hold a connection for long, or too many of them", async () => {
	const { app } = await start();
	const { headersTimeout, requestTimeout, timeout, maxConnections } = app.server;
	expect({ headersTimeout, requestTimeout, timeout, maxConnections }).toEqual({
		headersTimeout: 10_000,
		requestTimeout: 20_000,
		timeout: 30_000,
		maxConnections: 1000,
	});
});

test("a sender that never finishes its headers is told so and cut off", async () => {
	const { app, port, hostname } = await start();
	// The limit itself is checked above; here it is short, so that the test is.
	app.server.headersTimeout = 200;
	const socket = connect(port, hostname);
	let answer = "";
	socket.on("data", (data: Buffer) => (answer += data.toString()));
	socket.write("POST / HTTP/1.1\r\nhost: x\r\nx-slow: ");
	await once(socket, "close");
	expect(answer).toContain(" 408 ");
});
