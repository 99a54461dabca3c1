import type { Message, Update } from "grammy/types";
import { conflict } from "./api-error.ts";

/** An update before it has its number. */
export type News = Omit<Update, "update_id">;

/** The update that tells of a new message. */
export function newsOf(message: Message): News {
	return message.chat.type === "channel"
		? { channel_post: message as NonNullable<Update["channel_post"]> }
		: { message: message as NonNullable<Update["message"]> };
}

type Poll = { limit: number; resolve: (updates: Update[]) => void; reject: (error: Error) => void };

// Telegram leaves these out unless they are asked for by name.
const onlyByName = new Set(["chat_member", "message_reaction", "message_reaction_count"]);

/**
 * The queue of updates for the bot with its long polling; `webhookIsSet` forbids polling while true, and `onPush` is
 * told of each update that has come.
 */
export function createUpdates({
	webhookIsSet,
	onPush,
}: {
	webhookIsSet: () => boolean;
	onPush: () => void;
}) {
	let queue: Update[] = [];
	let nextId = 1;
	let allowed: readonly string[] = [];
	let waiting: Poll | undefined;

	const wanted = (news: News) =>
		Object.keys(news).some((kind) =>
			allowed.length === 0 ? !onlyByName.has(kind) : allowed.includes(kind),
		);

	const endWaiting = (reason: string) => waiting?.reject(conflict(reason));

	return {
		/** Queues an update, unless its kind is not allowed, and wakes a waiting poll. */
		push(news: News): void {
			if (!wanted(news)) return;
			queue.push({ update_id: nextId++, ...news });
			waiting?.resolve(queue.slice(0, waiting.limit));
			onPush();
		},

		/** Keeps the list of allowed kinds for the updates that come from now on; an empty list means the usual ones. */
		allow(kinds: readonly string[] | undefined): void {
			if (kinds) allowed = kinds;
		},

		allowed: () => allowed,

		/** Those not yet confirmed. */
		waiting: (): readonly Update[] => queue,

		/** Confirms one update alone. */
		confirm(id: number): void {
			queue = queue.filter(({ update_id }) => update_id !== id);
		},

		/** The number of updates not yet confirmed. */
		pending: () => queue.length,

		/** Forgets everything that waits. */
		drop(): void {
			queue = [];
		},

		/** Ends a waiting poll with a 409. */
		end(reason: string): void {
			endWaiting(reason);
		},

		/**
		 * Answers with what waits; when nothing does, waits up to `timeoutMs`. A positive `offset` confirms all
		 * updates before it, a negative one keeps that many of the newest, and one from the future does nothing. A
		 * second poll that has to wait ends the first with a 409.
		 */
		poll(ask: {
			offset: number;
			limit: number;
			timeoutMs: number;
			signal: AbortSignal;
		}): Promise<Update[]> {
			if (webhookIsSet())
				throw conflict(
					"can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
				);
			if (ask.offset > 0 && ask.offset <= nextId)
				queue = queue.filter(({ update_id }) => update_id >= ask.offset);
			if (ask.offset < 0) queue = queue.slice(ask.offset);
			const { limit, timeoutMs, signal } = ask;
			if (queue.length > 0 || timeoutMs === 0) return Promise.resolve(queue.slice(0, limit));
			endWaiting(
				"terminated by other getUpdates request; make sure that only one bot instance is running",
			);
			return new Promise((resolve, reject) => {
				const settle =
					<T>(give: (value: T) => void) =>
					(value: T) => {
						clearTimeout(timer);
						signal.removeEventListener("abort", quit);
						if (waiting === poll) waiting = undefined;
						give(value);
					};
				const poll: Poll = { limit, resolve: settle(resolve), reject: settle(reject) };
				const quit = () => poll.resolve([]);
				const timer = setTimeout(quit, timeoutMs);
				signal.addEventListener("abort", quit);
				waiting = poll;
			});
		},
	};
}

/** The queue of updates for the bot. */
export type Updates = ReturnType<typeof createUpdates>;
