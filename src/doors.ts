import type { FastifyInstance } from "fastify";
import type { ChannelId } from "./article/channel.ts";
import type { Floods } from "./article/pace.ts";
import { articleRoutes } from "./ingest/articles.ts";
import { deadRoutes } from "./ingest/dead.ts";
import { documentationRoutes } from "./ingest/documentation.ts";
import { createDoor } from "./ingest/door.ts";
import { createFigures } from "./ingest/figures.ts";
import { createGate } from "./ingest/gate.ts";
import { healthRoutes } from "./ingest/health.ts";
import { hookRoutes } from "./ingest/hooks.ts";
import { createInner, type InnerAddress } from "./ingest/inner.ts";
import { linkRoutes } from "./ingest/links.ts";
import type { Meters } from "./ingest/meters.ts";
import { metricsRoutes } from "./ingest/metrics.ts";
import { watchRefusals } from "./ingest/refusals.ts";
import { answerOf } from "./ingest/reply.ts";
import { statsRoutes } from "./ingest/stats.ts";
import type { Subscriber } from "./ingest/subscriptions.ts";
import { updateRoute } from "./ingest/updates.ts";
import { type Receiving, UPDATES_PATH } from "./receiving.ts";
import { partsOf, type Role } from "./role.ts";
import type { Stores } from "./store/stores.ts";
import type { CountedLinks } from "./web/counted-links.ts";

type Door = Omit<Parameters<typeof createDoor>[0], "channels" | "onTaken">;

/**
 * Opens the addresses of the HTTP server: what takes articles and updates and tells of them, in processes that do, and
 * what others look at, in every one.
 */
export async function openDoors(
	server: FastifyInstance,
	deps: Door & {
		role: Role;
		receiving: Receiving;
		/** Over a connection that fails rather than waits. */
		stores: Stores;
		/** The channels that may be named. */
		channels: () => readonly ChannelId[];
		/** Every channel that has posts. */
		allChannels: () => readonly ChannelId[];
		apiToken: string;
		publicUrl: string | undefined;
		/** Where the pages are that are for who runs Tidings; undefined: at the server's own. */
		admin: InnerAddress | undefined;
		/** Knows the links that are counted; undefined where none is, or ever was. */
		links: CountedLinks | undefined;
		utmOf: Parameters<typeof linkRoutes>[1]["utmOf"];
		installation: string;
		readLink: Parameters<typeof deadRoutes>[1]["readLink"];
		wake: (channel: ChannelId) => void;
		confirm: Subscriber["confirm"];
		pingRedis: () => Promise<unknown>;
		telegramAnsweredAt: () => number | undefined;
		floods: () => Promise<Floods>;
		meters: Meters;
	},
): Promise<void> {
	const { stores, sources, allChannels, apiToken, publicUrl, meters, logger, now } = deps;
	const { articles, dead, lanes, posts } = stores;
	const door = createDoor({ ...deps, onTaken: meters.onTaken });
	const parts = partsOf(deps.role);
	const inner = createInner(server, { address: deps.admin, publicUrl });
	if (parts.web) {
		const doors = {
			door,
			gate: createGate(server, { sources, logger, now }),
			sources,
			answer: answerOf(publicUrl),
		};
		articleRoutes(server, { ...doors, channels: allChannels, apiToken, articles, posts, now });
		deadRoutes(server, { ...deps, door, dead, posts });
		statsRoutes(server, { ...stores, door, apiToken });
		if (deps.links !== undefined) linkRoutes(server, { ...deps, ...stores, links: deps.links });
		await hookRoutes(server, {
			...doors,
			confirm: deps.confirm,
			subscriptions: stores.subscriptions,
			now,
		});
		await documentationRoutes(server, { publicUrl });
		if (deps.receiving.by === "webhook") {
			const { secret } = deps.receiving;
			updateRoute(server, { path: UPDATES_PATH, secret, ...stores, door, logger });
		}
	}
	healthRoutes(server, {
		...deps,
		inner,
		telegramAnsweredAt: parts.worker || parts.bot ? deps.telegramAnsweredAt : undefined,
		channels: allChannels,
		pauseOf: (channel) => lanes.paused(channel),
		plainCount: (at) => posts.plainCount(at),
		isFull: () => stores.room.isFull(),
	});
	watchRefusals(server, { sources, onRefused: meters.onRefused });
	metricsRoutes(server, {
		...deps,
		inner,
		figures: createFigures({ ...deps, channels: allChannels }),
		channels: allChannels,
	});
}
