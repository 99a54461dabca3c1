import { type Api, InlineKeyboard } from "grammy";
import type { Logger } from "../logger.ts";
import type { Notice, Notices, Told } from "../store/notices.ts";
import { classify } from "../telegram/failure.ts";

const LOOK_EVERY_MS = 500;
const RETRY_MS = 30_000;
/** An admin who never opened the bot can't be told before they do. */
const RETRY_UNREACHABLE_MS = 5 * 60_000;
/** News of the same thing is put into the message that stands, while an admin would still find it. */
const SAME_MESSAGE_MS = 30 * 60_000;

/** What an admin is shown: the text, and the buttons under it. */
export type NoticeMessage = { text: string; buttons: { text: string; data: string }[] };

/** Tells the admins, in private messages, what only a person can mend. */
export function createNotifier(deps: {
	api: Api;
	admins: readonly number[];
	notices: Notices;
	/** A notice in the language of the newsroom. */
	message: (notice: Notice) => NoticeMessage;
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
			if (results.includes("told") && !results.includes("later")) {
				await notices.done(notice.id, notice.version);
			} else {
				const waitMs = results.includes("later") ? RETRY_MS : RETRY_UNREACHABLE_MS;
				await notices.postpone(notice.id, now() + waitMs);
			}
		}
	}

	function tell(notice: Notice): Promise<("told" | "later" | "unreachable")[]> {
		const message = deps.message(notice);
		return Promise.all(
			admins.map(async (admin) => {
				const before = notice.told.find((told) => told.admin === admin);
				if (before?.version === notice.version) return "told";
				try {
					const messageId = await show(admin, message, notice, before);
					const at = before?.messageId === messageId ? before.at : now();
					await notices.told(notice.id, { admin, version: notice.version, messageId, at });
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

	/** Puts a notice before an admin: into the message that stands, else into a new one. Resolves to its id. */
	async function show(
		admin: number,
		{ text, buttons }: NoticeMessage,
		notice: Notice,
		before: Told | undefined,
	): Promise<number> {
		const more = {
			link_preview_options: { is_disabled: true },
			...(buttons.length === 0
				? {}
				: {
						reply_markup: InlineKeyboard.from(
							buttons.map((button) => [InlineKeyboard.text(button.text, button.data)]),
						),
					}),
		};
		const isSame = now() - (before?.at ?? 0) < SAME_MESSAGE_MS;
		// That a button was pressed is told in the message that has it, however old.
		if (before !== undefined && (isSame || notice.kind.startsWith("released"))) {
			try {
				await api.editMessageText(admin, before.messageId, text, more);
				return before.messageId;
			} catch (error) {
				const { kind } = classify(error);
				if (kind === "unmodified") return before.messageId;
				// The admin deleted it, or it is one of an earlier version of Tidings: told anew below.
				if (kind !== "missing" && kind !== "fixed") throw error;
			}
		}
		return (await api.sendMessage(admin, text, more)).message_id;
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
