import type { ChannelId } from "../article/channel.ts";
import type { Floods } from "../article/pace.ts";
import { PostState } from "../store/post.ts";
import type { Stores } from "../store/stores.ts";
import { inPublic } from "./floods.ts";
import type { Figure } from "./metric-list.ts";

/** The stores that the figures are read from. */
export type FigureStores = {
	campaigns: Pick<Stores["campaigns"], "active" | "read">;
	dead: Pick<Stores["dead"], "kinds">;
	figures: Stores["figures"];
	lanes: Pick<Stores["lanes"], "waiting">;
	outbox: Pick<Stores["outbox"], "backlog">;
	posts: Pick<Stores["posts"], "resolutions">;
	readers: Pick<Stores["readers"], "count">;
	tally: Pick<Stores["tally"], "read">;
	updates: Pick<Stores["updates"], "backlog">;
	room: Pick<Stores["room"], "isFull">;
};

/**
 * Reads what stands in Redis, at the moment of asking: some counts for each channel, source and list, and nothing that
 * grows with the readers or the articles.
 */
export function createFigures(deps: {
	stores: FigureStores;
	channels: () => readonly ChannelId[];
	sources: () => ReadonlyMap<string, unknown>;
	floods: () => Promise<Floods>;
	now: () => number;
}) {
	const { stores, channels, sources, now } = deps;

	async function redis(): Promise<Figure[]> {
		const { pingMs, memory, memoryLimit } = await stores.figures.redis();
		return [
			{ metric: "tidings_redis_up", value: 1 },
			{ metric: "tidings_redis_ping_seconds", value: pingMs / 1000 },
			{ metric: "tidings_redis_memory_bytes", value: memory },
			{ metric: "tidings_redis_memory_limit_bytes", value: memoryLimit },
			{ metric: "tidings_redis_full", value: (await stores.room.isFull()) ? 1 : 0 },
		];
	}

	async function posts(): Promise<Figure[]> {
		const lanes = channels().map(async (channel): Promise<Figure[]> => {
			const { count, oldest } = await stores.lanes.waiting(channel, now());
			const value = secondsBetween(oldest?.dueAt, now());
			return [
				{ metric: "tidings_posts_pending", labels: { channel }, value: count },
				{ metric: "tidings_oldest_due_seconds", labels: { channel }, value },
			];
		});
		return (await Promise.all(lanes)).flat();
	}

	/** Every state of each channel: one that no post is in any more is 0, and not left at its last figure. */
	async function states(): Promise<Figure[]> {
		const counts = await stores.tally.read();
		if (counts === undefined) return [];
		return channels().flatMap((channel) =>
			PostState.options.map((state): Figure => {
				const found = counts.find((one) => one.channel === channel && one.state === state);
				const labels = { channel, state };
				return { metric: "tidings_posts_in_state", labels, value: found?.count ?? 0 };
			}),
		);
	}

	async function dead(): Promise<Figure[]> {
		const kinds = await stores.dead.kinds();
		return kinds.map(({ channel, kind, count }) => ({
			metric: "tidings_dead_posts",
			labels: { channel, kind },
			value: count,
		}));
	}

	async function resolved(): Promise<Figure[]> {
		return Object.entries(await stores.posts.resolutions()).map(([evidence, value]) => ({
			metric: "tidings_unknown_resolved_total",
			labels: { evidence },
			value,
		}));
	}

	async function heldBack(): Promise<Figure[]> {
		const names = [...sources().keys()];
		const counts = names.map(async (source): Promise<Figure> => {
			const value = await stores.figures.backlog(source);
			return { metric: "tidings_articles_backlog", labels: { source }, value };
		});
		return Promise.all(counts);
	}

	async function pauses(): Promise<Figure[]> {
		const floods = await deps.floods();
		const chats = inPublic(floods.chats).map(({ chat, until }): Figure => {
			const value = secondsBetween(floods.now, until);
			return { metric: "tidings_flood_pause_seconds", labels: { chat }, value };
		});
		const value = secondsBetween(floods.now, floods.botUntil);
		return [...chats, { metric: "tidings_bot_flood_pause_seconds", value }];
	}

	async function readers(): Promise<Figure[]> {
		const [count, { count: due, oldestAt }] = await Promise.all([
			stores.readers.count(),
			stores.outbox.backlog(now()),
		]);
		return [
			{ metric: "tidings_readers", value: count },
			{ metric: "tidings_letters_due", value: due },
			{ metric: "tidings_oldest_letter_seconds", value: secondsBetween(oldestAt, now()) },
		];
	}

	async function updates(): Promise<Figure[]> {
		const { count, oldestMs } = await stores.updates.backlog();
		return [
			{ metric: "tidings_updates_waiting", value: count },
			{ metric: "tidings_oldest_update_seconds", value: oldestMs / 1000 },
		];
	}

	async function campaigns(): Promise<Figure[]> {
		const active = await stores.campaigns.active();
		const found = await Promise.all(active.map((id) => stores.campaigns.read(id)));
		return (["article", "broadcast"] as const).flatMap((kind): Figure[] => {
			const own = found.filter((one) => one?.kind === kind && one.state === "running");
			const left = own.map((one) => {
				const { total = 0, counts } = one ?? {};
				return total - Object.values(counts ?? {}).reduce((sum, count) => sum + count, 0);
			});
			const value = Math.max(
				0,
				left.reduce((sum, count) => sum + count, 0),
			);
			return [
				{ metric: "tidings_campaigns", labels: { kind }, value: own.length },
				{ metric: "tidings_campaign_recipients_left", labels: { kind }, value },
			];
		});
	}

	async function lists(): Promise<Figure[]> {
		return (await stores.figures.lists(now())).flatMap(({ list, due, oldestAt }): Figure[] => {
			const value = secondsBetween(oldestAt, now());
			return [
				{ metric: "tidings_list_due", labels: { list }, value: due },
				{ metric: "tidings_list_oldest_seconds", labels: { list }, value },
			];
		});
	}

	async function jobs(): Promise<Figure[]> {
		return (await stores.figures.queues()).flatMap(({ queue, ...counts }) =>
			Object.entries(counts).map(([state, value]): Figure => ({
				metric: "tidings_jobs",
				labels: { queue, state },
				value,
			})),
		);
	}

	return {
		/** All figures. Throws what the connection throws when Redis does not answer. */
		async read(): Promise<Figure[]> {
			// First, and alone: it would wait behind the others.
			const first = await redis();
			const common = [posts, states, dead, resolved, heldBack, pauses];
			const others = [readers, updates, campaigns, lists, jobs];
			const parts = [...common, ...others];
			return [...first, ...(await Promise.all(parts.map((part) => part()))).flat()];
		},
	};
}
export type Figures = ReturnType<typeof createFigures>;

/** What lies in the other direction is no time at all. */
function secondsBetween(from: number | undefined, to: number | undefined): number {
	return from === undefined || to === undefined ? 0 : Math.max(0, (to - from) / 1000);
}
