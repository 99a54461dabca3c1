import type { FastifyInstance } from "fastify";
import type { ChannelId } from "../article/channel.ts";
import type { Floods } from "../article/pace.ts";
import type { Pause } from "../store/lanes.ts";
import { inPublic } from "./floods.ts";

/** Telegram is asked for something every half minute; twice that and a bit is silence. */
const TELEGRAM_SILENCE_MS = 75_000;

/**
 * `GET /healthz`: the process lives. `GET /readyz`: Redis answers and, where the process speaks to it, Telegram
 * answered lately. Both tell the role of the process.
 */
export function healthRoutes(
	app: FastifyInstance,
	deps: {
		/** What the process does. */
		role: string;
		pingRedis: () => Promise<unknown>;
		/** Undefined in a process that does its work while Telegram is away. */
		telegramAnsweredAt: (() => number | undefined) | undefined;
		channels: () => readonly ChannelId[];
		pauseOf: (channel: ChannelId) => Promise<Pause | undefined>;
		/** How many posts went out without their formatting lately. */
		plainCount: (now: number) => Promise<number>;
		/** The pauses that Telegram asked for. */
		floods: () => Promise<Floods>;
		now: () => number;
	},
): void {
	const { role } = deps;
	const speaksToTelegram = deps.telegramAnsweredAt !== undefined;

	app.get("/healthz", async () => ({ status: "ok", role }));

	app.get("/readyz", async (_request, reply) => {
		const now = deps.now();
		const redis = await deps.pingRedis().then(
			() => "ok",
			() => "does not answer",
		);
		const answeredAt = deps.telegramAnsweredAt?.();
		const isHeard =
			!speaksToTelegram || (answeredAt !== undefined && now - answeredAt < TELEGRAM_SILENCE_MS);
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
			role,
			redis,
			telegram: speaksToTelegram ? telegramOf(isHeard) : "is not spoken to in this role",
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

function telegramOf(isHeard: boolean): string {
	return isHeard ? "ok" : "has not answered lately, or refuses the token";
}
