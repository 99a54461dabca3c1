import { AsyncLocalStorage } from "node:async_hooks";
import { randomUUID } from "node:crypto";
import { z } from "zod";
import {
	isPrivate,
	priorities,
	type Priority,
	type Turn,
	type FastAnswer,
	type TurnAnswer,
} from "../article/pace.ts";
import { type Call, readCall } from "./calls.ts";
import { floodMs } from "./failure.ts";
import { createFastTurns } from "./fast-turns.ts";
import { type Fetch, TransportError } from "./transport.ts";
import { createTurns } from "./turns.ts";

/** How long a call waits for its turn before it is told to come again. */
const MAX_WAIT_MS = 15_000;
/** How long {@link Pacer.ask} waits: whoever asks holds back a choice that may be another one then. */
const ASK_MS = 300;
/** How many answers tell what a call takes at the least: the first come over connections that are yet to be made. */
const TELLING_ANSWERS = 100;
/** Stands for the chat of a call that names none, when Telegram asks for a pause after it. */
const NO_CHAT = "none";

/** Where the pace is kept for all processes; `store/pace.ts` promises what each method does. */
export type Pace = {
	take: (turn: Turn) => Promise<TurnAnswer>;
	giveBack: (turn: Turn) => Promise<void>;
	done: (turn: Turn, leastMs: number) => Promise<void>;
	flood: (chat: string, retryAfterMs: number) => Promise<unknown>;
	takeFast: (count: number) => Promise<FastAnswer>;
};

/** What holds for all calls inside {@link Pacer.within}. */
export type Scope = {
	priority: Priority;
	/** The turn was asked for before, with {@link Pacer.ask}. */
	hasTurn?: boolean;
	/** The turn is one of messages that Stars are paid for: it is nobody else's, and ends by itself. */
	isFast?: boolean;
	/** The calls are expected to send nothing: they count for the whole bot alone. */
	isQuestion?: boolean;
	/** Where the calls go, and how many messages they send, in case their bodies are streams and do not tell. */
	chat?: string | number;
	cost?: number;
};

const Flood = z.looseObject({
	ok: z.literal(false),
	error_code: z.literal(429),
	parameters: z.looseObject({ retry_after: z.number() }).optional(),
});

/**
 * Keeps the bot's calls within Telegram's limits, together with all processes that share the pace. It works below
 * grammY's client, so that it sees the calls of every part of grammY.
 */
export function createPacer(deps: { pace: Pace; maxWaitMs?: number }) {
	const { pace, maxWaitMs = MAX_WAIT_MS } = deps;
	const turns = createTurns({
		take: (turn) => pace.take(turn),
		giveBack: (turn) => pace.giveBack(turn),
	});
	const fastTurns = createFastTurns({ take: (count) => pace.takeFast(count) });
	const scopes = new AsyncLocalStorage<Scope>();
	/** The turns that were asked for, by chat: each ends with the call that it was asked for. */
	const asked = new Map<string, Turn[]>();
	let leastMs = Number.POSITIVE_INFINITY;
	let answers = 0;

	function turnOf(call: Call): Turn {
		const scope = scopes.getStore();
		const chat = call.chat ?? scope?.chat?.toString();
		// Without a chat it is an answer to a person, such as to an inline query.
		const usual = chat === undefined || isPrivate(chat) ? "interactive" : "post";
		return {
			id: randomUUID(),
			chat,
			kind: scope?.isQuestion === true || call.kind === "free" ? "call" : call.kind,
			cost: call.chat === undefined ? (scope?.cost ?? call.cost) : call.cost,
			priority: scope?.priority ?? priorities[usual],
		};
	}

	/** The turn that a call is made in; undefined when another part ends it, or none has to; or the time to wait. */
	async function admit(
		call: Call,
		signal: RequestInit["signal"],
	): Promise<{ turn: Turn | undefined } | { retryAfterMs: number }> {
		const turn = turnOf(call);
		const scope = scopes.getStore();
		if (scope?.isFast === true) return { turn: undefined };
		if (scope?.hasTurn === true) return { turn: takeAsked(turn.chat ?? NO_CHAT) };
		return turns.wait(turn, { waitMs: maxWaitMs, signal });
	}

	function takeAsked(chat: string): Turn | undefined {
		const [turn, ...others] = asked.get(chat) ?? [];
		if (others.length > 0) asked.set(chat, others);
		else asked.delete(chat);
		return turn;
	}

	/** The call's outcome is known whether this can be noted or not: what can't counts a few seconds longer. */
	function end(turn: Turn | undefined, isUsed: boolean): void {
		if (turn === undefined) return;
		const least = answers < TELLING_ANSWERS ? 0 : leastMs;
		(isUsed ? pace.done(turn, least) : pace.giveBack(turn)).catch(() => {});
	}

	async function noteFlood(chat = NO_CHAT, answer: unknown): Promise<void> {
		const flood = Flood.safeParse(answer).data;
		if (flood === undefined) return;
		const retryAfterMs = floodMs(flood.parameters?.retry_after);
		// The caller hears of the pause, even if nobody else does.
		await pace.flood(chat, retryAfterMs).catch(() => {});
	}

	return {
		/** Puts the pacer before a `fetch` of grammY's client. */
		around(fetch: Fetch): Fetch {
			return async (address: string, init: RequestInit) => {
				const call = readCall(address, init.body);
				// A pause for one of these, such as for setting the commands, is no pause for sending.
				if (call.kind === "free") return fetch(address, init);
				const admitted = await admit(call, init.signal);
				if ("retryAfterMs" in admitted) return tooEarly(admitted.retryAfterMs);
				const { turn } = admitted;
				const began = performance.now();
				try {
					const response = await fetch(address, init);
					const answer: unknown = await response.json();
					leastMs = Math.min(leastMs, performance.now() - began);
					answers += 1;
					await noteFlood(turn?.chat ?? call.chat ?? scopes.getStore()?.chat?.toString(), answer);
					end(turn, true);
					return { json: async () => answer };
				} catch (error) {
					end(turn, !(error instanceof TransportError) || error.isWritten);
					throw error;
				}
			};
		},

		/** Runs a function all of whose calls are made at this priority, or have their turn already. */
		within<T>(scope: Scope, run: () => T): T {
			return scopes.run(scope, run);
		},

		/**
		 * Asks for a turn ahead of the call, which is then made inside `within` as one that has it. Waits for a few hundred
		 * milliseconds at most.
		 *
		 * @param wish.isFast as for a message that Stars are paid for (`allow_paid_broadcast`)
		 * @returns `go` when it is time, or how long to wait before asking again
		 * @throws {TransportError} with `isWritten` false when Redis does not answer or the pacer is closed
		 */
		async ask(wish: {
			chat: string | number;
			cost: number;
			priority: Priority;
			isFast?: boolean;
		}): Promise<"go" | { retryAfterMs: number }> {
			const chat = String(wish.chat);
			const { cost, priority, isFast = false } = wish;
			if (isFast) {
				const waitMs = await fastTurns.wait();
				return waitMs === 0 ? "go" : { retryAfterMs: waitMs };
			}
			const turn: Turn = { id: randomUUID(), chat, kind: "message", cost, priority };
			const outcome = await turns.wait(turn, { waitMs: ASK_MS });
			if ("retryAfterMs" in outcome) return outcome;
			asked.set(chat, [...(asked.get(chat) ?? []), outcome.turn]);
			return "go";
		},

		/** Gives back a turn of a chat that was asked for and is not used after all. */
		giveBack(chat: string | number): void {
			end(takeAsked(String(chat)), false);
		},

		/** Ends all waiting: those calls fail as certainly not sent, and so does every later one. */
		close(): void {
			turns.close();
			fastTurns.close();
		},
	};
}
export type Pacer = ReturnType<typeof createPacer>;

/** What Telegram would answer, had it been asked: every caller knows that nothing was sent. */
function tooEarly(retryAfterMs: number) {
	const seconds = Math.ceil(retryAfterMs / 1000);
	const answer = {
		ok: false,
		error_code: 429,
		description: `Too Many Requests: retry after ${seconds}`,
		parameters: { retry_after: seconds },
	};
	return { json: async () => answer };
}
