import { describe, expect, test } from "vitest";
import { readStoreConfig } from "../../src/config.ts";
import { ConfigError } from "../../src/environment.ts";
import { redisOptions } from "../../src/store/connect.ts";

const SENTINELS = "one.example:26380, two.example,[2001:db8::3]:26379";
const CLUSTER = "one.example:7001,two.example";

/** What is said of settings that do not go together. */
function complaint(env: Record<string, string>): string {
	try {
		readStoreConfig(env);
	} catch (error) {
		if (error instanceof ConfigError) return error.mistakes.join("\n");
		throw error;
	}
	return "none";
}

describe("where Redis is", () => {
	test("is its own where nothing is said, and one server by its address", () => {
		expect(readStoreConfig({}).at).toBeUndefined();
		const { at, waitReplicas } = readStoreConfig({ REDIS_URL: "redis://redis.example" });
		expect(at?.url).toBe("redis://redis.example");
		expect(at?.guide).toBeUndefined();
		expect(waitReplicas).toBe(0);
	});

	test("is told by Sentinels, with the user, password and database of REDIS_URL", () => {
		const { at, prefix, waitReplicas } = readStoreConfig({
			REDIS_URL: "rediss://news:p%40ss@redis/3",
			REDIS_SENTINELS: SENTINELS,
			REDIS_SENTINEL_PASSWORD: "a word",
		});
		expect(at?.guide).toEqual({
			kind: "sentinel",
			nodes: [
				{ host: "one.example", port: 26_380 },
				{ host: "two.example", port: 26_379 },
				{ host: "2001:db8::3", port: 26_379 },
			],
			name: "mymaster",
			password: "a word",
		});
		expect([prefix, waitReplicas]).toEqual(["tidings", 1]);
		expect(redisOptions(at ?? "", "engine")).toMatchObject({
			name: "mymaster",
			username: "news",
			password: "p@ss",
			db: 3,
			sentinelPassword: "a word",
			enableTLSForSentinelMode: true,
			tls: {},
			sentinelTLS: {},
			maxRetriesPerRequest: null,
		});
		expect(redisOptions(at ?? "", "engine").host).toBeUndefined();
	});

	test("is the node of a cluster that has all keys, which braces hold together", () => {
		const { at, prefix, waitReplicas } = readStoreConfig({ REDIS_CLUSTER: CLUSTER });
		expect([prefix, waitReplicas]).toEqual(["{tidings}", 1]);
		expect(at?.guide).toEqual({
			kind: "cluster",
			nodes: [
				{ host: "one.example", port: 7001 },
				{ host: "two.example", port: 6379 },
			],
			key: "{tidings}",
		});
		const own = { REDIS_CLUSTER: CLUSTER, REDIS_PREFIX: "{news}-a", REDIS_WAIT_REPLICAS: "2" };
		expect(readStoreConfig(own)).toMatchObject({ prefix: "{news}-a", waitReplicas: 2 });
	});

	test.each<[string, Record<string, string>, string]>([
		[
			"Sentinels and a cluster",
			{ REDIS_SENTINELS: SENTINELS, REDIS_CLUSTER: CLUSTER },
			"REDIS_CLUSTER: a cluster needs no Sentinels",
		],
		[
			"a name without Sentinels",
			{ REDIS_SENTINEL_NAME: "news" },
			"REDIS_SENTINEL_NAME: set REDIS_SENTINELS",
		],
		[
			"Sentinels and a socket",
			{ REDIS_SENTINELS: SENTINELS, REDIS_URL: "unix:///run/redis.sock" },
			"REDIS_URL: with REDIS_SENTINELS or REDIS_CLUSTER it begins with",
		],
		[
			"a cluster and a database",
			{ REDIS_CLUSTER: CLUSTER, REDIS_URL: "redis://user:word@redis/2" },
			"REDIS_URL: a cluster has one database",
		],
		[
			"a cluster and braces around nothing",
			{ REDIS_CLUSTER: CLUSTER, REDIS_PREFIX: "news{}" },
			"REDIS_PREFIX: in a cluster all keys lie together",
		],
		[
			"an authority without TLS",
			{ REDIS_TLS_CA: "/ca.pem", REDIS_URL: "redis://redis.example" },
			"REDIS_TLS_CA: TLS is spoken where REDIS_URL begins with rediss://",
		],
		[
			"a certificate without its key",
			{ REDIS_TLS_CERT: "/client.pem", REDIS_URL: "rediss://redis.example" },
			"REDIS_TLS_CERT: a client's certificate and REDIS_TLS_KEY go together",
		],
		[
			"replicas of its own Redis",
			{ REDIS_WAIT_REPLICAS: "1" },
			"REDIS_WAIT_REPLICAS: the Redis that Tidings starts itself has no replicas",
		],
		["no servers", { REDIS_SENTINELS: "," }, "REDIS_SENTINELS: name at least one server"],
		["no port", { REDIS_CLUSTER: "a:b" }, "REDIS_CLUSTER: name servers as host:port"],
		["too high a port", { REDIS_CLUSTER: "a:70000" }, "REDIS_CLUSTER: a port is at most 65535"],
	])("can't be %s, and one sentence says so", (_, env, sentence) => {
		const said = complaint(env);
		expect(said).toContain(sentence);
		expect(said.split("\n")).toHaveLength(1);
	});
});
