import type { FastifyInstance } from "fastify";
import type { ChannelId } from "../article/channel.ts";
import type { Floods } from "../article/pace.ts";
import type { Pause } from "../store/lanes.ts";
import { inPublic } from "./floods.ts";
import type { Inner } from "./inner.ts";

/** Telegram is asked for something every half minute; twice that and a bit is silence. */
const TELEGRAM_SILENCE_MS = 75_000;

/**
 * `GET /healthz`: the process lives. `GET /readyz`: Redis answers and, where the process speaks to it, Telegram
 * answered lately; why not, and what pauses, is told inside alone. Both tell the role of the process, the first also of
 * which installation it is.
 */
export function healthRoutes(
	app: FastifyInstance,
	deps: {
		/** What the process does. */
		role: string;
		/** By what those of one installation know each other. */
		installation: string;
		pingRedis: () => Promise<unknown>;
		/** True while Redis refuses to write because its memory is full. */
		isFull: () => Promise<boolean>;
		/** Undefined in a process that does its work while Telegram is away. */
		telegramAnsweredAt: (() => number | undefined) | undefined;
		channels: () => readonly ChannelId[];
		pauseOf: (channel: ChannelId) => Promise<Pause | undefined>;
		/** How many posts went out without their formatting lately. */
		plainCount: (now: number) => Promise<number>;
		/** The pauses that Telegram asked for. */
		floods: () => Promise<Floods>;
		/** Knows who may be told more than whether all is well. */
		inner: Pick<Inner, "isInner">;
		now: () => number;
	},
): void {
	const { role, installation } = deps;
	const speaksToTelegram = deps.telegramAnsweredAt !== undefined;

	app.get("/healthz", async () => ({ status: "ok", role, installation }));

	app.get("/readyz", async (request, reply) => {
		const now = deps.now();
		const redis = await deps.pingRedis().then(
			() => "ok",
			() => "does not answer",
		);
		const isFull = redis === "ok" && (await deps.isFull());
		const answeredAt = deps.telegramAnsweredAt?.();
		const isHeard =
			!speaksToTelegram || (answeredAt !== undefined && now - answeredAt < TELEGRAM_SILENCE_MS);
		const isReady = redis === "ok" && !isFull && isHeard;
		const pauses =
			redis === "ok"
				? await Promise.all(
						deps.channels().map(async (channel) => ({ channel, ...(await deps.pauseOf(channel)) })),
					)
				: [];
		const floods = redis === "ok" ? await deps.floods() : undefined;
		const plainPosts = redis === "ok" ? await deps.plainCount(now) : null;
		const inShort = { status: isReady ? "ready" : "not ready", role };
		reply.code(isReady ? 200 : 503);
		if (!deps.inner.isInner(request)) return reply.send(inShort);
		return reply.send({
			...inShort,
			redis: isFull ? "is full: raise its maxmemory, or have less kept" : redis,
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
