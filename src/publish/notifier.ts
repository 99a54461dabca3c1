import type { Api } from "grammy";
import type { Logger } from "../logger.ts";
import type { Notice, Notices } from "../store/notices.ts";
import { classify } from "../telegram/failure.ts";

const LOOK_EVERY_MS = 500;
const RETRY_MS = 30_000;
/** An admin who never opened the bot can't be told before they do. */
const RETRY_UNREACHABLE_MS = 5 * 60_000;

/** Tells the admins, in private messages, what only a person can mend. */
export function createNotifier(deps: {
	api: Api;
	admins: readonly number[];
	notices: Notices;
	/** The text of a notice, in the language of the newsroom. */
	text: (notice: Notice) => string;
	logger: Logger;
	now: () => number;
}) {
	const { api, admins, notices, logger, now } = deps;
	let timer: NodeJS.Timeout | undefined;
	let round: Promise<void> | undefined;

	/** Sends what is due. A crash in between repeats a notice: told twice is better than never. */
	async function tellAll(): Promise<void> {
		for (const notice of await notices.due(now())) {
			const results = await tell(notice);
			if (results.includes("told") && !results.includes("later")) await notices.done(notice.id);
			else {
				const waitMs = results.includes("later") ? RETRY_MS : RETRY_UNREACHABLE_MS;
				await notices.postpone(notice.id, now() + waitMs);
			}
		}
	}

	function tell(notice: Notice): Promise<("told" | "later" | "unreachable")[]> {
		const text = deps.text(notice);
		return Promise.all(
			admins.map(async (admin) => {
				if (notice.told.includes(admin)) return "told";
				try {
					await api.sendMessage(admin, text, { link_preview_options: { is_disabled: true } });
					await notices.told(notice.id, admin);
					return "told";
				} catch (error) {
					const failure = classify(error);
					if (failure.kind !== "chat") {
						logger.warn({ admin, failure, notice: notice.kind }, "an admin could not be told yet");
						return "later";
					}
					logger.error(
						{ admin, reason: failure.reason, notice: notice.kind },
						"an admin can't be told: they have to open the bot and send /start",
					);
					return "unreachable";
				}
			}),
		);
	}

	return {
		/** Starts looking for notices, twice a second. */
		start(): void {
			timer = setInterval(() => {
				round ??= tellAll()
					.catch((error: unknown) => logger.warn({ err: error }, "notices could not be sent"))
					.finally(() => {
						round = undefined;
					});
			}, LOOK_EVERY_MS);
		},
		/** Waits for the round under way. */
		async stop(): Promise<void> {
			clearInterval(timer);
			await round;
		},
	};
}
export type Notifier = ReturnType<typeof createNotifier>;
