import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod";
import type { RedisAt } from "../../src/store/redis-at.ts";
import { createRedisServer, type RedisServer } from "./redis-server.ts";

const NAME = "newsroom";
/** After how long without an answer a server is taken for gone. */
const DOWN_MS = 1000;
const SENTINELS = 3;
const SETTLE_MS = 30_000;

/** A primary, replicas and three Sentinels that watch over them, on ports of this machine. */
export async function startSentinels(options: {
	dir: string;
	replicas: number;
	/** What the servers' configuration says beside the usual. */
	settings?: Record<string, string>;
	/** How servers and Sentinels are spoken to; in the clear when left out. */
	at?: (port: number) => RedisAt;
	/** Lines of the Sentinels' configuration beside the usual. */
	sentinelLines?: readonly string[];
}) {
	const { dir, replicas, settings = {}, sentinelLines = [] } = options;
	const at = options.at === undefined ? {} : { at: options.at };
	const first = await createRedisServer({ dir, settings, ...at });
	await first.start();
	const others = await Promise.all(
		Array.from({ length: replicas }, async () =>
			createRedisServer({
				dir,
				settings: { ...settings, replicaof: `127.0.0.1 ${first.port}` },
				...at,
			}),
		),
	);
	await Promise.all(others.map(async (one) => one.start()));
	const servers = [first, ...others];

	const sentinels = await Promise.all(
		Array.from({ length: SENTINELS }, async () =>
			createRedisServer({
				dir,
				...at,
				async sentinel(port) {
					const file = join(dir, `sentinel-${port}.conf`);
					const lines = [
						...(sentinelLines.length === 0 ? [`port ${port}`] : sentinelLines),
						"bind 127.0.0.1",
						`dir ${dir}`,
						`logfile ${join(dir, `sentinel-${port}.log`)}`,
						`sentinel monitor ${NAME} 127.0.0.1 ${first.port} 2`,
						`sentinel down-after-milliseconds ${NAME} ${DOWN_MS}`,
						`sentinel failover-timeout ${NAME} 5000`,
						`sentinel parallel-syncs ${NAME} ${Math.max(1, replicas)}`,
					];
					await writeFile(file, lines.join("\n").replaceAll("PORT", String(port)));
					return file;
				},
			}),
		),
	);
	await Promise.all(sentinels.map(async (one) => one.start()));

	/** The server that the Sentinels name as the primary now. */
	async function primary(): Promise<RedisServer> {
		for (const sentinel of sentinels) {
			const told = await sentinel
				.ask(async (redis) => redis.call("SENTINEL", "GET-MASTER-ADDR-BY-NAME", NAME))
				.catch(() => undefined);
			const port = z.tuple([z.string(), z.coerce.number()]).safeParse(told).data?.[1];
			const found = servers.find((one) => one.port === port);
			if (found !== undefined) return found;
		}
		throw new Error("no Sentinel names a primary");
	}

	async function until(holds: () => Promise<boolean>, what: string): Promise<void> {
		const deadline = Date.now() + SETTLE_MS;
		while (!(await holds().catch(() => false))) {
			if (Date.now() > deadline) throw new Error(`waited in vain for ${what}`);
			await sleep(50);
		}
	}

	/** Waits until the primary has so many replicas, and every Sentinel knows of them and of the others. */
	const settled = (count: number) =>
		until(async () => {
			const now = await primary();
			const replication = await now.ask(async (redis) => redis.info("replication"));
			const online = replication.match(/state=online/g)?.length ?? 0;
			const known = await Promise.all(
				sentinels.map((one) =>
					one.ask(async (redis) => {
						const [masters] = z
							.array(z.array(z.string()))
							.parse(await redis.call("SENTINEL", "MASTERS"));
						const told = (name: string) => masters?.[masters.indexOf(name) + 1];
						return `${told("num-slaves")} ${told("num-other-sentinels")}`;
					}),
				),
			);
			const isKnown = known.every((one) => one === `${servers.length - 1} ${SENTINELS - 1}`);
			return /role:master/.test(replication) && online >= count && isKnown;
		}, `${count} replicas`);
	await settled(replicas);

	return {
		servers,
		sentinels,
		primary,
		settled,
		/**
		 * Has the primary reach no replica any more, until the replicas go on.
		 *
		 * @returns the primary, and how its replicas go on
		 */
		async isolate(): Promise<{ isolated: RedisServer; goOn: () => void }> {
			const isolated = await primary();
			const others = servers.filter((one) => one !== isolated);
			for (const one of others) one.freeze();
			// What lies in the sockets between them would reach the replicas later.
			await isolated.ask(async (redis) => redis.call("CLIENT", "KILL", "TYPE", "replica"));
			return { isolated, goOn: () => others.forEach((one) => one.thaw()) };
		},
		/** The settings of a Tidings that asks these Sentinels. */
		env: {
			REDIS_SENTINELS: sentinels.map(({ address }) => address).join(","),
			REDIS_SENTINEL_NAME: NAME,
		},
		/** Waits until another server than this one is the primary. */
		succeeded: (former: RedisServer) =>
			until(async () => {
				const now = await primary();
				if (now.port === former.port) return false;
				return /role:master/.test(await now.ask(async (redis) => redis.info("replication")));
			}, "another primary"),
		async stop(): Promise<void> {
			await Promise.all([...sentinels, ...servers].map(async (one) => one.kill()));
		},
	};
}
export type Sentinels = Awaited<ReturnType<typeof startSentinels>>;
