import type { FastifyInstance } from "fastify";
import type { ChannelId } from "../article/channel.ts";
import type { Floods } from "../article/pace.ts";
import type { Pause } from "../store/lanes.ts";
import { inPublic } from "./floods.ts";

/** Long polling brings an answer every half minute; twice that and a bit is silence. */
const TELEGRAM_SILENCE_MS = 75_000;

/** `GET /healthz`: the process lives. `GET /readyz`: Redis answers and Telegram answered lately. */
export function healthRoutes(
	app: FastifyInstance,
	deps: {
		pingRedis: () => Promise<unknown>;
		telegramAnsweredAt: () => number | undefined;
		channels: () => readonly ChannelId[];
		pauseOf: (channel: ChannelId) => Promise<Pause | undefined>;
		/** How many posts went out without their formatting lately. */
		plainCount: (now: number) => Promise<number>;
		/** The pauses that Telegram asked for. */
		floods: () => Promise<Floods>;
		now: () => number;
	},
): void {
	app.get("/healthz", async () => ({ status: "ok" }));

	app.get("/readyz", async (_request, reply) => {
		const now = deps.now();
		const redis = await deps.pingRedis().then(
			() => "ok",
			() => "does not answer",
		);
		const answeredAt = deps.telegramAnsweredAt();
		const isHeard = answeredAt !== undefined && now - answeredAt < TELEGRAM_SILENCE_MS;
		const isReady = redis === "ok" && isHeard;
		const pauses =
			redis === "ok"
				? await Promise.all(
						deps.channels().map(async (channel) => ({ channel, ...(await deps.pauseOf(channel)) })),
					)
				: [];
		const floods = redis === "ok" ? await deps.floods() : undefined;
		const plainPosts = redis === "ok" ? await deps.plainCount(now) : null;
		return reply.code(isReady ? 200 : 503).send({
			status: isReady ? "ready" : "not ready",
			redis,
			telegram: isHeard ? "ok" : "has not answered lately, or refuses the token",
			telegram_answered_at: answeredAt === undefined ? null : new Date(answeredAt).toISOString(),
			plain_posts_in_30_days: plainPosts,
			paused_channels: pauses
				.filter(({ until }) => until !== undefined && until > now)
				.map(({ channel, until = 0, reason }) => ({
					channel,
					until: new Date(until).toISOString(),
					reason,
				})),
			paused_chats: inPublic(floods?.chats ?? []).map(({ chat, until }) => ({
				chat,
				until: new Date(until).toISOString(),
				reason: "Telegram asked for a pause",
			})),
			paused_bot_until:
				floods?.botUntil === undefined ? null : new Date(floods.botUntil).toISOString(),
		});
	});
}
