import type { FastifyInstance } from "fastify";
import type { ChannelId } from "./article/channel.ts";
import type { Floods } from "./article/pace.ts";
import { articleRoutes } from "./ingest/articles.ts";
import { deadRoutes } from "./ingest/dead.ts";
import { documentationRoutes } from "./ingest/documentation.ts";
import { createDoor } from "./ingest/door.ts";
import { createGate } from "./ingest/gate.ts";
import { healthRoutes } from "./ingest/health.ts";
import { hookRoutes } from "./ingest/hooks.ts";
import { metricsRoutes } from "./ingest/metrics.ts";
import { answerOf } from "./ingest/reply.ts";
import type { Subscriber } from "./ingest/subscriptions.ts";
import type { Stores } from "./store/stores.ts";

type Door = Omit<Parameters<typeof createDoor>[0], "channels">;

/** Opens every address of the HTTP server: what takes articles, what tells of them, and what others look at. */
export async function openDoors(
	server: FastifyInstance,
	deps: Door & {
		/** Over a connection that fails rather than waits. */
		stores: Stores;
		/** The channels that may be named. */
		channels: () => readonly ChannelId[];
		/** Every channel that has posts. */
		allChannels: () => readonly ChannelId[];
		apiToken: string;
		publicUrl: string | undefined;
		readLink: Parameters<typeof deadRoutes>[1]["readLink"];
		wake: (channel: ChannelId) => void;
		confirm: Subscriber["confirm"];
		pingRedis: () => Promise<unknown>;
		telegramAnsweredAt: () => number | undefined;
		floods: () => Promise<Floods>;
	},
): Promise<void> {
	const { stores, sources, allChannels, apiToken, publicUrl, floods, logger, now } = deps;
	const { articles, dead, lanes, posts } = stores;
	const door = createDoor(deps);
	const doors = {
		door,
		gate: createGate(server, { sources, logger, now }),
		sources,
		answer: answerOf(publicUrl),
	};
	articleRoutes(server, { ...doors, channels: allChannels, apiToken, articles, posts, now });
	deadRoutes(server, { ...deps, door, dead, posts });
	await hookRoutes(server, { ...doors, confirm: deps.confirm });
	await documentationRoutes(server, { publicUrl });
	healthRoutes(server, {
		...deps,
		channels: allChannels,
		pauseOf: (channel) => lanes.paused(channel),
		plainCount: (at) => posts.plainCount(at),
	});
	metricsRoutes(server, {
		door,
		floods,
		backlogs: () =>
			Promise.all(
				allChannels().map(async (channel) => {
					const { count, oldest } = await lanes.waiting(channel, now());
					return { channel, pending: count, oldestDueAt: oldest?.dueAt };
				}),
			),
		unknownResolved: () => posts.resolutions(),
		async readers() {
			const [readers, { count: due, oldestAt: oldestDueAt }] = await Promise.all([
				stores.readers.count(),
				stores.outbox.backlog(now()),
			]);
			return { readers, due, oldestDueAt };
		},
		now,
	});
}
