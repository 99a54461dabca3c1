import { FormattedString } from "@grammyjs/parse-mode";
import type { Api } from "grammy";
import type { InlineKeyboardButton } from "grammy/types";
import { priorities } from "../article/pace.ts";
import type { Reader } from "../article/reader.ts";
import { fit } from "../article/text.ts";
import type { Logger } from "../logger.ts";
import type { Publication, PublishedArticles } from "../store/published.ts";
import { isReached, type Readers, type Subscriber } from "../store/readers.ts";
import type { DueReminder, ReminderList } from "../store/reminders.ts";
import { type Failure, tryCall } from "../telegram/failure.ts";
import type { Texts } from "../texts.ts";
import type { ReportLetter } from "./letter-report.ts";
import type { Pacing } from "./pacing.ts";
import { isPassing } from "./refusal.ts";

/** Few: each may take a while, and all of them have to be over before the others may look. */
const AT_ONCE = 5;
/** A worker that died is followed by another after this long. */
const LEASE_MS = 120_000;
/** How long a passing trouble is waited for. */
const RETRY_MS = 30_000;
/** How long a reminder waits for an article that is just being changed. */
const PATIENCE_MS = 60 * 60 * 1000;
const MAX_TITLE_LENGTH = 200;

/** What is to be done with a reminder next: try again then (Unix ms), or nothing more. */
type Next = number | undefined;

/**
 * Reminds readers of articles that they keep, at the time that they have asked for, quiet hours or not. A reminder is
 * written down before it is sent: one that certainly was not sent is tried again, and one of which nobody knows is not.
 */
export function createReminders(deps: {
	reminders: ReminderList;
	readers: Pick<Readers, "read" | "change">;
	published: Pick<PublishedArticles, "read">;
	api: Pick<Api, "sendMessage">;
	pacing: Pick<Pacing, "within">;
	/** Notes what a refused call tells of a reader. */
	refused: (id: number, reason: string) => Promise<void>;
	/** Is told of each message that is over. */
	onLetter?: ReportLetter | undefined;
	texts: Texts;
	logger: Logger;
	now: () => number;
}) {
	const { reminders, readers, published, api, pacing, texts, logger, now } = deps;

	async function remind({ id, ref }: DueReminder): Promise<Next> {
		const subscriber = await readers.read(id);
		const at = timeOf(subscriber?.reader, ref);
		if (subscriber === undefined || at === undefined) return undefined;
		if (at > now()) return at;
		// Who has stopped everything, or can't be reached, keeps the article and is not reminded of it.
		if (!isReached(subscriber)) return settle(id, ref, at);
		const publication = await published.read(ref);
		if (publication.kind === "unsettled" && now() - at < PATIENCE_MS) return now() + RETRY_MS;
		// Whoever has begun it before has ended without a word: it may have been sent.
		const begun = await reminders.begin(id, ref, at);
		if (!begun) return settle(id, ref, at);
		if (begun === "unconfirmed") {
			await reminders.unbegin(id, ref);
			return now() + RETRY_MS;
		}
		const message = write(subscriber, ref, publication);
		const outcome = await tryCall(() =>
			pacing.within({ priority: priorities.delivery, chat: id, cost: 1 }, () =>
				api.sendMessage(id, message.text.text, {
					entities: message.text.entities,
					link_preview_options: { is_disabled: true },
					reply_markup: { inline_keyboard: message.buttons },
				}),
			),
		);
		if (!outcome.ok) return failed({ id, ref, at }, outcome.failure);
		deps.onLetter?.("reminder", "sent");
		return settle(id, ref, at);
	}

	async function failed(
		{ id, ref, at }: { id: number; ref: string; at: number },
		failure: Failure,
	): Promise<Next> {
		if (isPassing(failure)) {
			await reminders.unbegin(id, ref);
			return now() + (failure.kind === "flood" ? failure.retryAfterMs : RETRY_MS);
		}
		deps.onLetter?.("reminder", failure.kind === "unknown" ? "unknown" : "refused");
		if (failure.kind === "chat") await deps.refused(id, failure.reason);
		else logger.warn({ failure, ref }, "a reminder may not have come");
		return settle(id, ref, at);
	}

	/** The reminder is over, unless the reader has chosen another time meanwhile; the article stays kept. */
	async function settle(id: number, ref: string, at: number): Promise<Next> {
		const reader = await readers.change(id, now(), (one) => withoutReminder(one, ref, at));
		await reminders.unbegin(id, ref);
		return timeOf(reader, ref);
	}

	function write(
		{ reader }: Subscriber,
		ref: string,
		publication: Publication,
	): { text: FormattedString; buttons: InlineKeyboardButton[][] } {
		const locale = texts.localeFor(reader.language ?? reader.appLanguage);
		if (publication.kind !== "stands")
			return { text: new FormattedString(texts.text(locale, "reminder-gone")), buttons: [] };
		const { article, link } = publication;
		const title = fit(article.title, MAX_TITLE_LENGTH, article.language).text;
		const address = link ?? article.url;
		const line =
			address === undefined ? FormattedString.bold(title) : FormattedString.link(title, address);
		const later = { text: texts.text(locale, "reminder-later"), callback_data: `sv:when:${ref}:1` };
		return {
			text: FormattedString.join([texts.text(locale, "reminder-due"), line], "\n\n"),
			buttons: [[later]],
		};
	}

	return {
		/**
		 * Sends some of the reminders that are due.
		 *
		 * @returns true when there may be more of them
		 */
		async run(): Promise<boolean> {
			const claimed = await reminders.claim(now(), AT_ONCE, LEASE_MS);
			for (const one of claimed) {
				try {
					const next = await remind(one);
					if (next === undefined) await reminders.done(one);
					else await reminders.again(one, next);
				} catch (error) {
					logger.error({ err: error, ref: one.ref }, "a reminder could not be looked at");
					await reminders.again(one, now() + RETRY_MS);
				}
			}
			return claimed.length >= AT_ONCE;
		},
		/** True when a reminder is due. */
		isDue: (at: number) => reminders.isDue(at),
	};
}
export type Reminders = ReturnType<typeof createReminders>;

/** When a reader wants to be reminded of an article (Unix ms). */
function timeOf(reader: Reader | undefined, ref: string): number | undefined {
	return reader?.saved.find((one) => one.ref === ref)?.remindAt;
}

function withoutReminder(reader: Reader, ref: string, at: number): Reader {
	if (timeOf(reader, ref) !== at) return reader;
	const saved = reader.saved.map((one) => (one.ref === ref ? { ref: one.ref, at: one.at } : one));
	return { ...reader, saved };
}
