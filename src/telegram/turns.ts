import { randomUUID } from "node:crypto";
import type { Turn, TurnAnswer } from "../article/pace.ts";
import { reasons } from "./reasons.ts";
import { TransportError } from "./transport.ts";

/** A moment that was missed by more, as after a stalled event loop, is given back: it would be a burst. */
const LATE_MS = 50;

/** The turn that has come, or how long to wait before asking again. */
export type Outcome = { turn: Turn } | { retryAfterMs: number };

/** How long after Redis gave no answer it is asked again. */
const AGAIN_MS = 250;

type Waiting = {
	turn: Turn;
	order: number;
	deadline: number;
	/** Set while the moment to go is waited for. */
	timer: NodeJS.Timeout | undefined;
	resolve: (outcome: Outcome) => void;
	reject: (error: unknown) => void;
};

/**
 * Those of this process who wait for their turn: the most urgent first, then the oldest. One at a time asks, so that
 * many who wait ask no more often than one.
 */
export function createTurns(deps: {
	take: (turn: Turn) => Promise<TurnAnswer>;
	giveBack: (turn: Turn) => Promise<void>;
}) {
	/** All whose turn has not come, and in order those of them who have to ask for it. */
	const alive = new Set<Waiting>();
	const queue: Waiting[] = [];
	/** From when on it is worth asking, by priority and by kind and chat. */
	const botFrom = [0, 0, 0, 0, 0];
	const chatFrom = new Map<string, number>();
	let count = 0;
	let isAsking = false;
	let isClosed = false;
	let wake: NodeJS.Timeout | undefined;

	function enqueue(waiting: Waiting): void {
		const after = queue.findIndex(
			({ turn, order }) =>
				turn.priority > waiting.turn.priority ||
				(turn.priority === waiting.turn.priority && order > waiting.order),
		);
		queue.splice(after === -1 ? queue.length : after, 0, waiting);
		void ask();
	}

	async function ask(): Promise<void> {
		if (isAsking) return;
		isAsking = true;
		for (let next = choose(); next !== undefined; next = choose()) {
			try {
				note(next, await deps.take(next.turn));
			} catch {
				// Redis may be slow for a moment: whoever can still wait asks again, and nobody else.
				const from = performance.now() + AGAIN_MS;
				botFrom.forEach((known, priority) => (botFrom[priority] = Math.max(known, from)));
				for (const waiting of queue.slice()) {
					if (waiting.deadline < from) fail(waiting, reasons["reason-no-pace"]);
				}
			}
		}
		isAsking = false;
		clearTimeout(wake);
		if (queue.length === 0) return;
		const from = Math.min(...queue.map(worthAskingFrom));
		wake = setTimeout(() => void ask(), Math.max(1, from - performance.now()));
	}

	/** The first for whom it is worth asking; whoever would have to wait too long for that is told so. */
	function choose(): Waiting | undefined {
		const now = performance.now();
		for (const [key, from] of chatFrom) if (from <= now) chatFrom.delete(key);
		const late = queue.filter((waiting) => worthAskingFrom(waiting) > waiting.deadline);
		for (const waiting of late) {
			remove(waiting);
			const retryAfterMs = Math.ceil(Math.max(worthAskingFrom(waiting) - now, 1));
			waiting.resolve({ retryAfterMs });
		}
		return queue.find((waiting) => worthAskingFrom(waiting) <= now);
	}

	function worthAskingFrom({ turn }: Waiting): number {
		const chat = chatFrom.get(`${turn.kind} ${turn.chat}`) ?? 0;
		return Math.max(botFrom[turn.priority] ?? 0, chat);
	}

	function note(waiting: Waiting, answer: TurnAnswer): void {
		const { turn } = waiting;
		const now = performance.now();
		if (answer.kind === "go") {
			// It was given up while it asked.
			if (!alive.has(waiting)) return giveBack(turn);
			queue.splice(queue.indexOf(waiting), 1);
			const moment = now + answer.inMs;
			if (answer.inMs === 0) go(waiting, moment);
			else waiting.timer = setTimeout(() => go(waiting, moment), answer.inMs);
			return;
		}
		const from = now + answer.ms;
		if (answer.reason === "chat-pace") chatFrom.set(`message ${turn.chat}`, from);
		else if (answer.reason === "chat-flood") {
			for (const kind of ["message", "call"]) chatFrom.set(`${kind} ${turn.chat}`, from);
		} else botFrom.fill(from, turn.priority);
	}

	function go(waiting: Waiting, moment: number): void {
		waiting.timer = undefined;
		if (performance.now() - moment > LATE_MS) {
			giveBack(waiting.turn);
			// Under the old id it would be given the moment that is past.
			waiting.turn = { ...waiting.turn, id: randomUUID() };
			enqueue(waiting);
			return;
		}
		remove(waiting);
		waiting.resolve({ turn: waiting.turn });
	}

	function fail(waiting: Waiting, reason: string): void {
		if (!alive.has(waiting)) return;
		if (waiting.timer !== undefined) giveBack(waiting.turn);
		remove(waiting);
		waiting.reject(new TransportError(reason, false));
	}

	function remove(waiting: Waiting): void {
		clearTimeout(waiting.timer);
		alive.delete(waiting);
		const index = queue.indexOf(waiting);
		if (index !== -1) queue.splice(index, 1);
	}

	/** What can't be given back counts a few seconds longer. */
	function giveBack(turn: Turn): void {
		deps.giveBack(turn).catch(() => {});
	}

	return {
		/**
		 * Resolves when the turn has come, to one whose id may be another; at once when the time to wait exceeds `waitMs`.
		 *
		 * @throws {TransportError} with `isWritten` false when Redis does not answer within that time, the signal ends the
		 *   waiting, or all waiting has ended
		 */
		async wait(
			turn: Turn,
			{ waitMs, signal }: { waitMs: number; signal?: RequestInit["signal"] | undefined },
		): Promise<Outcome> {
			if (isClosed) throw new TransportError(reasons["reason-closed"], false);
			let giveUp = () => {};
			try {
				return await new Promise((resolve, reject) => {
					const deadline = performance.now() + waitMs;
					const waiting = { turn, order: count++, deadline, timer: undefined, resolve, reject };
					giveUp = () => fail(waiting, reasons["reason-given-up"]);
					signal?.addEventListener("abort", giveUp);
					alive.add(waiting);
					if (signal?.aborted === true) giveUp();
					else enqueue(waiting);
				});
			} finally {
				signal?.removeEventListener("abort", giveUp);
			}
		},

		/** Ends all waiting, now and later. */
		close(): void {
			isClosed = true;
			clearTimeout(wake);
			for (const waiting of alive) fail(waiting, reasons["reason-closed"]);
		},
	};
}
export type Turns = ReturnType<typeof createTurns>;
