import type { Redis } from "ioredis";
import { z } from "zod";
import { PAID_PER_SECOND } from "../article/campaign.ts";
import {
	type FastAnswer,
	type Floods,
	isPrivate,
	priorities,
	type Turn,
	type TurnAnswer,
} from "../article/pace.ts";
import type { Keys } from "./keys.ts";
import {
	doneScript,
	floodScript,
	giveBackScript,
	pausesScript,
	takeFastScript,
	takeScript,
} from "./pace-scripts.ts";

/** Telegram takes about 30 messages a second of a bot, and 20 a minute in a group; channels are paced alike. */
export const usualLimits = { perSecond: 30, perMinute: 20 };
/** At this distance 29.4 a second go out. */
const BOT_INTERVAL_MS = 34;
/** At this distance 19.4 a minute go out. */
const GROUP_INTERVAL_MS = 3100;
/** How far ahead a turn may lie, by priority: what is urgent never stands behind many of what is not. */
const AHEAD_MS = [300, 250, 200, 150, 100] as const;

/** Telegram takes one message a second in a private chat. */
const privatePace = { intervalMs: 1000, burstMs: 2000, perMinute: 0 };

const Taken = z.union([
	z.tuple([z.literal("go"), z.number()]).transform(([kind, inMs]): TurnAnswer => ({ kind, inMs })),
	z
		.tuple([
			z.literal("wait"),
			z.number(),
			z.enum(["bot-pace", "chat-pace", "bot-flood", "chat-flood"]),
		])
		.transform(([kind, ms, reason]): TurnAnswer => ({ kind, ms, reason })),
]);

const Fast = z.tuple([z.enum(["go", "wait"]), z.coerce.number()]);
/** At this distance 970 a second go out: their ways to Telegram differ in length. */
const FAST_INTERVAL_MS = 1000 / (0.97 * PAID_PER_SECOND);

const Flooded = z.tuple([z.enum(["chat", "bot"]), z.coerce.number()]);

/**
 * The pace at which the bot calls, shared by all processes on one Redis and kept on its clock. When Redis does not
 * answer, so does none of the methods: they wait or fail as the connection does.
 */
export function createPace(deps: {
	redis: Redis;
	keys: Keys;
	/** What Telegram takes: messages a second in all, and a minute in a group or channel. */
	limits?: { perSecond: number; perMinute: number };
}) {
	const { redis, keys, limits = usualLimits } = deps;
	const perSecond = limits.perSecond / usualLimits.perSecond;
	const botIntervalMs = BOT_INTERVAL_MS / perSecond;
	const botLimit = limits.perSecond;
	const groupPace = {
		intervalMs: GROUP_INTERVAL_MS / (limits.perMinute / usualLimits.perMinute),
		burstMs: 0,
		perMinute: limits.perMinute,
	};
	const paceOf = (chat: string) => (isPrivate(chat) ? privatePace : groupPace);

	async function pauses(): Promise<Floods> {
		const [now, ...pairs] = z.array(z.string()).parse(await pausesScript(redis, [keys.floods], []));
		const chats = [];
		for (let index = 0; index < pairs.length; index += 2) {
			chats.push({ chat: pairs[index] ?? "", until: Number(pairs[index + 1]) });
		}
		return {
			now: Number(now),
			botUntil: chats.find(({ chat }) => chat === "*")?.until,
			chats: chats.filter(({ chat }) => chat !== "*"),
		};
	}

	return {
		/** Asks for a turn. Asked again under the same id, it tells the same. */
		async take(turn: Turn): Promise<TurnAnswer> {
			const chat = nameOf(turn.chat);
			const { intervalMs, burstMs, perMinute } = paceOf(chat);
			const reply = await takeScript(
				redis,
				[
					keys.pace,
					keys.paceRecent,
					keys.paceWishes,
					keys.floods,
					keys.paceChat(chat),
					keys.paceMinute(chat),
					keys.paceChatWishes(chat),
				],
				[
					turn.id,
					turn.cost,
					turn.priority,
					chat,
					AHEAD_MS[turn.priority],
					botIntervalMs,
					botLimit,
					turn.kind === "message" && chat !== "" ? intervalMs : 0,
					burstMs,
					perMinute,
				],
			);
			return Taken.parse(reply);
		},

		/** Asks for as many turns of messages that Stars are paid for. */
		async takeFast(count: number): Promise<FastAnswer> {
			const places = [keys.paceFast, keys.floods];
			const args = [count, FAST_INTERVAL_MS, AHEAD_MS[priorities.digest]];
			const [kind, ms] = Fast.parse(await takeFastScript(redis, places, args));
			return kind === "wait" ? { kind, ms } : { kind, inMs: ms, everyMs: FAST_INTERVAL_MS };
		},

		/**
		 * Tells that the call of a turn was answered. Until then the turn counts for the present second, for ten
		 * seconds at most. `leastMs` is what a call takes at the least.
		 */
		async done(turn: Turn, leastMs: number): Promise<void> {
			await doneScript(redis, [keys.paceRecent], [memberOf(turn), leastMs]);
		},

		/** Gives back a turn that no call was made in. */
		async giveBack(turn: Turn): Promise<void> {
			const chat = nameOf(turn.chat);
			await giveBackScript(
				redis,
				[keys.paceRecent, keys.paceChat(chat), keys.paceMinute(chat), keys.pace],
				[
					memberOf(turn),
					turn.cost * paceOf(chat).intervalMs,
					Math.min(turn.cost, botLimit) * botIntervalMs,
				],
			);
		},

		/**
		 * Notes a 429: nothing goes to the chat for exactly that long, from now on the server's clock; and nothing to
		 * any chat, when another is paused at this moment.
		 *
		 * @returns which of them was paused, and until when (Unix ms)
		 */
		async flood(
			chat: string,
			retryAfterMs: number,
		): Promise<{ paused: "chat" | "bot"; until: number }> {
			const reply = await floodScript(redis, [keys.floods], [nameOf(chat), retryAfterMs]);
			const [paused, until] = Flooded.parse(reply);
			return { paused, until };
		},

		pauses,

		/** Until when nothing goes to a chat (Unix ms), be it paused itself or with the whole bot. */
		async paused(chat: string): Promise<number | undefined> {
			const { botUntil = 0, chats } = await pauses();
			const own = chats.find((one) => one.chat === nameOf(chat))?.until ?? 0;
			const until = Math.max(botUntil, own);
			return until === 0 ? undefined : until;
		},
	};
}
export type Pace = ReturnType<typeof createPace>;

/** Names of channels are the same in any case. */
const nameOf = (chat = "") => chat.toLowerCase();
const memberOf = ({ id, cost }: Turn) => `${cost} ${id}`;
