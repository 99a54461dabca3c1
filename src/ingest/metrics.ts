import type { FastifyInstance } from "fastify";
import { Counter, Gauge, Registry } from "prom-client";
import type { Floods } from "../article/pace.ts";
import type { Door } from "./door.ts";
import { inPublic } from "./floods.ts";
import { refuseOtherMethods } from "./server.ts";

/** How a channel's posts stand: how many wait, and since when the first of them is due (Unix ms). */
export type ChannelBacklog = {
	channel: string;
	pending: number;
	oldestDueAt: number | undefined;
};

/** How the bot's readers stand: how many there are, and how much is due for them, since when (Unix ms). */
export type ReadersBacklog = { readers: number; due: number; oldestDueAt: number | undefined };

/** `GET /metrics`: what Prometheus asks for. All is read at the moment of asking; 503 when it can't be. */
export function metricsRoutes(
	app: FastifyInstance,
	deps: {
		door: Pick<Door, "ask">;
		floods: () => Promise<Floods>;
		backlogs: () => Promise<readonly ChannelBacklog[]>;
		/** How many posts of unknown outcome were resolved, by what told it. */
		unknownResolved: () => Promise<Readonly<Record<string, number>>>;
		readers: () => Promise<ReadersBacklog>;
		now: () => number;
	},
): void {
	const registry = new Registry();
	const registers = [registry];
	const paused = new Gauge({
		name: "tidings_flood_pause_seconds",
		help: "For how long Telegram still wants no message to a chat; private chats together are one.",
		labelNames: ["chat"],
		registers,
	});
	const botPaused = new Gauge({
		name: "tidings_bot_flood_pause_seconds",
		help: "For how long Telegram still wants no message to any chat.",
		registers,
	});
	const pending = new Gauge({
		name: "tidings_posts_pending",
		help: "Posts that wait to be sent, edited or deleted.",
		labelNames: ["channel"],
		registers,
	});
	const oldestDue = new Gauge({
		name: "tidings_oldest_due_seconds",
		help: "For how long the first of the posts that wait has been due.",
		labelNames: ["channel"],
		registers,
	});
	const resolved = new Counter({
		name: "tidings_unknown_resolved_total",
		help: "Posts of unknown outcome that were resolved, by the evidence.",
		labelNames: ["evidence"],
		registers,
	});

	const readers = new Gauge({
		name: "tidings_readers",
		help: "People who have asked the bot for something.",
		registers,
	});
	const lettersDue = new Gauge({
		name: "tidings_letters_due",
		help: "Articles that are due to be sent to a reader, edited or withdrawn there.",
		registers,
	});
	const oldestLetter = new Gauge({
		name: "tidings_oldest_letter_seconds",
		help: "For how long the first of these has been due.",
		registers,
	});

	async function read(): Promise<void> {
		const [floods, backlogs, evidence, reached] = await Promise.all([
			deps.floods(),
			deps.backlogs(),
			deps.unknownResolved(),
			deps.readers(),
		]);
		const now = deps.now();
		registry.resetMetrics();
		for (const { chat, until } of inPublic(floods.chats)) {
			paused.set({ chat }, secondsBetween(floods.now, until));
		}
		botPaused.set(secondsBetween(floods.now, floods.botUntil));
		for (const { channel, pending: count, oldestDueAt } of backlogs) {
			pending.set({ channel }, count);
			oldestDue.set({ channel }, secondsBetween(oldestDueAt, now));
		}
		readers.set(reached.readers);
		lettersDue.set(reached.due);
		oldestLetter.set(secondsBetween(reached.oldestDueAt, now));
		for (const [name, count] of Object.entries(evidence)) resolved.inc({ evidence: name }, count);
	}

	app.get("/metrics", async (_request, reply) => {
		await deps.door.ask(read);
		return reply.type(registry.contentType).send(await registry.metrics());
	});
	refuseOtherMethods(app, "/metrics", ["GET", "HEAD"]);
}

/** What lies in the other direction is no time at all. */
function secondsBetween(from: number | undefined, to: number | undefined): number {
	return from === undefined || to === undefined ? 0 : Math.max(0, (to - from) / 1000);
}
