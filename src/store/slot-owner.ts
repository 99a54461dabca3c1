import { connect as connectPlainly } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import { connect as connectByTls, type ConnectionOptions } from "node:tls";
import { AbstractConnector, Redis, type RedisOptions } from "ioredis";
import { z } from "zod";
import type { ServerAddress } from "./redis-at.ts";
import { repliesOf } from "./replies.ts";

/** How long a node may take to tell what it knows. */
const ASK_TIMEOUT_MS = 2000;
/** After nobody has told where the keys are. */
const ASK_AGAIN_MS = 250;

const Server = z.tuple([z.string().nullable(), z.number()]).rest(z.unknown());
/** The first server of a range of slots is their primary. */
const Ranges = z.array(z.tuple([z.number(), z.number(), Server]).rest(Server));

/** How the nodes of a cluster are spoken to. */
type Way = Pick<RedisOptions, "username" | "password" | "disconnectTimeout"> & {
	tls?: ConnectionOptions;
};

/**
 * How a connection finds the one node of a cluster that has all of Tidings' keys, each time that it is made anew.
 *
 * It takes the place of ioredis' own `Cluster`, which sends what names no key (SCAN, INFO, TIME, CONFIG) to any node,
 * and is no `Redis`: all keys lie in one slot, so that one connection to its primary does everything.
 *
 * @param key one of the keys
 * @param isPatient false: who finds no primary at once is told so, rather than going on to look
 */
export function createSlotOwner(deps: {
	nodes: readonly ServerAddress[];
	key: string;
	way: Way;
	isPatient: boolean;
}): NonNullable<RedisOptions["Connector"]> {
	const { key, way, isPatient } = deps;
	/** Those that were named, then those that were heard of: the cluster may outlive all that were named. */
	const nodes = [...deps.nodes];

	async function ask(node: ServerAddress): Promise<ServerAddress> {
		const redis = new Redis({
			...way,
			...node,
			lazyConnect: true,
			replyMapping: "legacy",
			connectTimeout: ASK_TIMEOUT_MS,
			commandTimeout: ASK_TIMEOUT_MS,
			retryStrategy: () => null,
		});
		let reason: Error | undefined;
		redis.on("error", (error: Error) => {
			reason = error;
		});
		try {
			await redis.connect().catch((error: unknown) => {
				throw reason ?? error;
			});
			const asked = redis.pipeline().cluster("KEYSLOT", key).cluster("SLOTS");
			const [slot, ranges] = z.tuple([z.number(), Ranges]).parse(await repliesOf(asked));
			for (const [, , ...servers] of ranges) servers.forEach((one) => remember(of(one, node)));
			const range = ranges.find(([first, last]) => first <= slot && slot <= last);
			if (range === undefined) throw new Error("no node of the cluster has the slot of the keys");
			return of(range[2], node);
		} finally {
			redis.disconnect();
		}
	}

	function remember(server: ServerAddress): void {
		const isKnown = nodes.some(({ host, port }) => host === server.host && port === server.port);
		if (!isKnown) nodes.push(server);
	}

	/** Asks one node after the other; the one that answers is asked first the next time. */
	async function find(): Promise<ServerAddress> {
		let reason: unknown;
		for (const node of nodes.slice()) {
			try {
				const owner = await ask(node);
				nodes.unshift(...nodes.splice(nodes.indexOf(node), 1));
				return owner;
			} catch (error) {
				reason = error;
			}
		}
		throw new Error(
			`no node of the cluster tells where the keys are: ${(reason as Error).message}`,
		);
	}

	// ioredis takes it as a class alone.
	return class SlotOwner extends AbstractConnector {
		constructor() {
			super(way.disconnectTimeout ?? 0);
		}

		override async connect(tell: (type: string, error: Error) => void) {
			this.connecting = true;
			const { host, port } = await this.#primary(tell);
			const stream =
				way.tls === undefined
					? connectPlainly({ host, port })
					: connectByTls({ ...way.tls, host, port });
			stream.once("error", (error) => {
				this.firstError = error;
			});
			this.stream = stream;
			return stream;
		}

		async #primary(tell: (type: string, error: Error) => void): Promise<ServerAddress> {
			for (;;) {
				const found = await find().catch((error: Error) => error);
				if (!this.connecting) throw new Error("Connection is closed.");
				if (!(found instanceof Error)) return found;
				if (!isPatient) throw found;
				tell("error", found);
				await delay(ASK_AGAIN_MS);
			}
		}
	};
}

/** A server as a node tells of it: one without a host is reached at that node's. */
function of([host, port]: z.infer<typeof Server>, asked: ServerAddress): ServerAddress {
	return { host: host === null || host === "" || host === "?" ? asked.host : host, port };
}
