import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { createLogger } from "../../src/logger.ts";
import { withRedis } from "../../src/store/tool-connection.ts";
import { createAuthority, hasOpenssl } from "../support/certificates.ts";
import { article, startNewsroom, texts, until } from "../support/newsroom.ts";
import { startSentinels } from "../support/redis-sentinels.ts";
import { createRedisServer } from "../support/redis-server.ts";

const NAME = "redis.lindenford.example";

/** An authority, and how servers and clients that it has signed show themselves. */
function certificates() {
	const dir = mkdtempSync(join(tmpdir(), "tidings-tls-"));
	onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
	const authority = createAuthority(dir);
	const server = authority.sign("server", `DNS:${NAME}`);
	const client = authority.sign("client", "DNS:tidings.lindenford.example");
	const tls = { ca: authority.ca, ...client, name: NAME };
	return {
		dir,
		server,
		client,
		ca: authority.ca,
		at: (port: number) => ({ url: `rediss://127.0.0.1:${port}`, tls }),
		/** What a server is told, that takes nobody whom the authority has not signed. */
		settings: {
			port: "0",
			"tls-port": "PORT",
			"tls-cert-file": server.cert,
			"tls-key-file": server.key,
			"tls-ca-cert-file": authority.ca,
			"tls-auth-clients": "yes",
			"tls-replication": "yes",
		},
		env: {
			REDIS_TLS_CA: authority.ca,
			REDIS_TLS_CERT: client.cert,
			REDIS_TLS_KEY: client.key,
			REDIS_TLS_NAME: NAME,
		},
	};
}

describe.skipIf(!hasOpenssl())("TLS to Redis (left out where there is no openssl)", () => {
	test("takes articles over it, with a certificate of the client's and an authority of one's own", async () => {
		const { dir, at, settings, env } = certificates();
		const redis = await createRedisServer({ dir, settings, at });
		onTestFinished(() => redis.kill());
		await redis.start();
		const newsroom = await startNewsroom({ redisUrl: at(redis.port).url, env });
		expect((await newsroom.send(article("a"))).status).toBe(202);
		await until(() => texts(newsroom.telegram).length === 1, "the post");
	});

	test("refuses a server that the authority has not signed, or that has another name", async () => {
		const { dir, at, settings, ca } = certificates();
		const redis = await createRedisServer({ dir, settings, at });
		onTestFinished(() => redis.kill());
		await redis.start();
		const { url, tls } = at(redis.port);
		const ask = (files: object) =>
			withRedis(
				{ at: { url, tls: files }, dataDir: dir, logger: createLogger({ level: "silent" }) },
				async (one) => one.ping(),
			);
		expect(await ask(tls)).toBe("PONG");
		await expect(ask({ ...tls, ca: undefined })).rejects.toThrow(/certificate|verify/);
		await expect(ask({ ...tls, name: "another.example" })).rejects.toThrow(/altnames/);
		await expect(ask({ ca, name: NAME })).rejects.toThrow(/Redis does not answer/);
		await expect(ask({ ...tls, key: "/nowhere/key.pem" })).rejects.toThrow(
			"REDIS_TLS_KEY: /nowhere/key.pem: there is no such file.",
		);
	});

	test("goes on over it when the primary of Sentinels is killed", async () => {
		const { dir, at, settings, env } = certificates();
		const { port: _none, "tls-port": _port, ...shared } = settings;
		const sentinelLines = [
			"port 0",
			"tls-port PORT",
			...Object.entries(shared).map((line) => line.join(" ")),
		];
		const redis = await startSentinels({ dir, replicas: 1, settings, at, sentinelLines });
		onTestFinished(() => redis.stop());
		const newsroom = await startNewsroom({
			env: { ...redis.env, ...env, REDIS_URL: "rediss://redis" },
		});
		expect((await newsroom.send(article("a"))).status).toBe(202);
		await until(() => texts(newsroom.telegram).length === 1, "the post");
		const former = await redis.primary();
		await former.kill();
		await redis.succeeded(former);
		await former.start();
		await redis.settled(1);
		await until(
			async () => (await newsroom.send(article("b"), { id: "msg_b" })).status === 202,
			"the next article to be accepted",
			60_000,
		);
		await until(() => texts(newsroom.telegram).length === 2, "the next post", 60_000);
	}, 150_000);
});
