import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod";
import { freePort } from "../campaign/program.ts";
import { createRedisServer, type RedisServer } from "./redis-server.ts";

const SLOTS = 16_384;
const PRIMARIES = 3;
/** After how long without an answer a node is taken for gone. */
const NODE_TIMEOUT_MS = 1500;
const SETTLE_MS = 30_000;

/** Three primaries on ports of this machine, and a replica of the one that has the slot of a key. */
export async function startCluster({ dir, key }: { dir: string; key: string }) {
	const nodes = await Promise.all(
		Array.from({ length: PRIMARIES + 1 }, async () =>
			createRedisServer({
				dir,
				settings: {
					"cluster-enabled": "yes",
					"cluster-config-file": "nodes.conf",
					"cluster-node-timeout": String(NODE_TIMEOUT_MS),
					"cluster-port": String(await freePort()),
					// The first failover is not held up by when the replica last heard of its primary.
					"cluster-replica-validity-factor": "0",
				},
			}),
		),
	);
	await Promise.all(nodes.map(async (one) => one.start()));
	const spare = nodes[PRIMARIES] as RedisServer;
	const primaries = nodes.slice(0, PRIMARIES);
	const share = Math.ceil(SLOTS / PRIMARIES);
	const ids = await Promise.all(
		nodes.map((one) => one.ask(async (redis) => String(await redis.call("CLUSTER", "MYID")))),
	);
	const slot = await spare.ask(async (redis) =>
		Number(await redis.call("CLUSTER", "KEYSLOT", key)),
	);
	const ownerIndex = Math.floor(slot / share);

	for (const [index, node] of primaries.entries()) {
		const last = Math.min(SLOTS, (index + 1) * share) - 1;
		await node.ask((redis) => redis.call("CLUSTER", "ADDSLOTSRANGE", index * share, last));
		// Each its own epoch, as redis-cli gives them.
		await node.ask((redis) => redis.call("CLUSTER", "SET-CONFIG-EPOCH", index + 1));
	}
	for (const node of nodes) {
		const bus = await node.ask(async (redis) => redis.config("GET", "cluster-port"));
		const [, busPort = ""] = z.array(z.string()).parse(bus);
		const meet = ["CLUSTER", "MEET", "127.0.0.1", node.port, busPort] as const;
		if (node !== nodes[0]) await nodes[0]?.ask((redis) => redis.call(...meet));
	}

	async function until(holds: () => Promise<boolean>, what: string): Promise<void> {
		const deadline = Date.now() + SETTLE_MS;
		while (!(await holds().catch(() => false))) {
			if (Date.now() > deadline) throw new Error(`waited in vain for ${what}`);
			await sleep(50);
		}
	}

	const isPrimary = (node: RedisServer) =>
		node.ask(async (redis) => /role:master/.test(await redis.info("replication")));
	const tellsOf = (node: RedisServer, pattern: RegExp, question: string) =>
		node.ask(async (redis) => pattern.test(String(await redis.call("CLUSTER", question))));
	/** Waits until the owner of the slot has a replica that follows it. */
	const settled = (owner: RedisServer) =>
		until(
			() => owner.ask(async (redis) => /state=online/.test(await redis.info("replication"))),
			"a replica",
		);

	await until(async () => {
		const known = nodes.map((one) => tellsOf(one, /cluster_known_nodes:4\b/, "INFO"));
		return (await Promise.all(known)).every(Boolean);
	}, "the nodes to know each other");
	await spare.ask((redis) => redis.call("CLUSTER", "REPLICATE", ids[ownerIndex] ?? ""));
	await until(async () => {
		const well = nodes.map((one) => tellsOf(one, /cluster_state:ok/, "INFO"));
		return (await Promise.all(well)).every(Boolean);
	}, "the cluster");
	const owner = primaries[ownerIndex] as RedisServer;
	await settled(owner);

	return {
		nodes,
		/** The primary of the slot, and its replica. */
		owner,
		replica: spare,
		settled,
		isPrimary,
		/** Has a replica take over while its primary lives. */
		handOver: (to: RedisServer) =>
			until(async () => {
				if (await isPrimary(to)) return true;
				// The others do not vote again so soon after the last time.
				await to.ask((redis) => redis.call("CLUSTER", "FAILOVER"));
				await sleep(500);
				return false;
			}, "the replica to take over"),
		/** The setting of a Tidings that asks two of the nodes, neither of which has the slot. */
		env: {
			REDIS_CLUSTER: primaries
				.filter((one) => one !== owner)
				.map(({ address }) => address)
				.join(","),
		},
		async stop(): Promise<void> {
			await Promise.all(nodes.map(async (one) => one.kill()));
		},
	};
}
export type TestCluster = Awaited<ReturnType<typeof startCluster>>;
