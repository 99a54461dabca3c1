import { randomUUID } from "node:crypto";
import type { Api } from "grammy";
import type { Logger } from "../logger.ts";
import type { Leases } from "../store/leases.ts";
import { type Notice, rightFor } from "../store/notice.ts";
import type { Notices } from "../store/notices.ts";
import { createRounds } from "../store/rounds.ts";
import type { Team } from "../store/team.ts";
import { classify } from "../telegram/failure.ts";
import type { Preview } from "./previews.ts";
import { createShowing, type NoticeMessage } from "./showing.ts";
import type { Watched } from "./undo-watch.ts";

const LOOK_EVERY_MS = 500;
const RETRY_MS = 30_000;
/** A process that died is followed by another after this long. */
const LEASE_MS = 5000;
/** An admin who never opened the bot can't be told before they do. */
const RETRY_UNREACHABLE_MS = 5 * 60_000;
/** What Telegram does not take as it is: another version of it, or of Tidings, may fare better. */
const RETRY_REFUSED_MS = 60 * 60_000;
/** What only one process does at a time. */
const DUTY = "notices";

const UNSENT = "notices could not be sent";

/** What came of telling an admin. */
type Result = "told" | "later" | "refused" | "unreachable";

/**
 * Tells those of the newsroom whom it concerns, in private messages, what only a person can mend or decide. One process
 * tells, however many there are.
 */
export function createNotifier(deps: {
	api: Api;
	team: Pick<Team, "who">;
	notices: Notices;
	/** A notice in the language of the newsroom. */
	message: (notice: Notice) => NoticeMessage | Promise<NoticeMessage>;
	/** The posts that a notice is about, which the admins see first. */
	previews?: (notice: Notice) => Promise<Preview[]>;
	/** What is new about a notice since it was written; where it says to look again, it is kept. */
	watch?: (notice: Notice) => Promise<Watched>;
	/** Decides which process tells. */
	leases: Leases;
	logger: Logger;
	now: () => number;
}) {
	const { api, team, notices, leases, logger, now } = deps;
	const owner = randomUUID();
	const { previews = async () => [], watch = async () => ({ kind: "over" }) as const } = deps;
	const showing = createShowing({ api, now });
	/** Until when each admin is not tried again, whatever there is to tell. */
	const unreachableUntil = new Map<number, number>();
	let round: Promise<void> | undefined;
	let isOurs = false;
	const unseen = (error: unknown) => logger.warn({ err: error }, UNSENT);

	/** Sends what is due. A crash in between repeats a notice: told twice is better than never. */
	async function tellAll(): Promise<void> {
		for (const notice of await notices.due(now())) {
			// Whoever has taken over tells it.
			if (!isOurs) return;
			try {
				await see(notice);
			} catch (error) {
				// One that can't be told must not stand before the others.
				logger.warn({ err: error, notice: notice.kind }, "a notice could not be sent");
				await notices.postpone(notice, now() + RETRY_MS);
			}
		}
	}

	async function see(notice: Notice): Promise<void> {
		const watched = await watch(notice);
		if (watched.kind === "news") return notices.revise({ id: notice.id, ...watched.news }, now());
		const results = await tell(notice);
		if (results.includes("later")) return notices.postpone(notice, now() + RETRY_MS);
		if (results.includes("refused")) return notices.postpone(notice, now() + RETRY_REFUSED_MS);
		if (watched.kind === "again") return notices.postpone(notice, watched.at);
		// Those who were told are told no second time; the others hear of it until it expires.
		if (!results.includes("unreachable")) return notices.done(notice.id, notice.version);
		return notices.postpone(notice, now() + RETRY_UNREACHABLE_MS);
	}

	async function tell(notice: Notice): Promise<Result[]> {
		const concerned = await team.who(rightFor(notice.kind));
		const untold = concerned.filter((admin) => toldTo(notice, admin)?.version !== notice.version);
		const open = untold.filter((admin) => (unreachableUntil.get(admin) ?? 0) <= now());
		if (open.length === 0) return untold.map(() => "unreachable");
		const shown = { notice, message: await deps.message(notice), previews: await previews(notice) };
		const results = await Promise.all(
			open.map(async (admin) => {
				const before = toldTo(notice, admin);
				try {
					const place = await showing.show(admin, shown, before);
					await notices.told(notice.id, { admin, version: notice.version, ...place });
					return "told";
				} catch (error) {
					const failure = classify(error);
					if (failure.kind === "content" || failure.kind === "formatting") {
						logger.error({ failure, notice: notice.kind }, "Telegram does not take a notice");
						return "refused";
					}
					if (failure.kind !== "chat") {
						logger.warn({ admin, failure, notice: notice.kind }, "an admin could not be told yet");
						return "later";
					}
					logger.error(
						{ admin, reason: failure.reason, notice: notice.kind },
						"an admin can't be told: they have to open the bot and send /start",
					);
					unreachableUntil.set(admin, now() + RETRY_UNREACHABLE_MS);
					return "unreachable";
				}
			}),
		);
		return open.length < untold.length ? [...results, "unreachable"] : results;
	}

	/** Keeps the lease, also while a round takes its time, and begins a round when none is under way. */
	async function look(): Promise<void> {
		isOurs = await leases.take(DUTY, owner, LEASE_MS);
		if (!isOurs) return;
		round ??= tellAll()
			.catch(unseen)
			.finally(() => {
				round = undefined;
			});
	}

	const looks = createRounds({ run: look, everyMs: LOOK_EVERY_MS, failed: UNSENT, logger });

	return {
		/** Starts looking for notices, twice a second. */
		start(): void {
			looks.start();
		},
		/** Waits for the round under way and lets another process tell. */
		async stop(): Promise<void> {
			await looks.stop();
			isOurs = false;
			await round;
			await leases.release(DUTY, owner);
		},
	};
}
export type Notifier = ReturnType<typeof createNotifier>;

const toldTo = ({ told }: Notice, admin: number) => told.find((one) => one.admin === admin);
