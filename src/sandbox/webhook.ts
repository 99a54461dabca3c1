import type { Update } from "grammy/types";

const SECRET_HEADER = "x-telegram-bot-api-secret-token";
const FIRST_RETRY_MS = 250;
const LONGEST_RETRY_MS = 8000;
const ANSWER_MS = 10_000;

/** Where updates are sent, as `setWebhook` says. */
export type Webhook = {
	url: string;
	secret: string | undefined;
	maxConnections: number;
	ipAddress?: string;
};

/** What went wrong last (Unix ms), as `getWebhookInfo` tells it. */
export type Complaint = { at: number; message: string };

/**
 * Sends what waits to the webhook, as Telegram does: so many at a time, those of one chat one after the other, and each
 * again, after ever longer pauses, until it is answered with 2xx.
 */
export function createWebhookSender(deps: {
	waiting: () => readonly Update[];
	confirm: (id: number) => void;
	now: () => number;
}) {
	let webhook: Webhook | undefined;
	let complaint: Complaint | undefined;
	/** Chats, or users, of whom an update is under way or was not taken. */
	const busy = new Set<string>();
	let ending = new AbortController();

	function pump(): void {
		for (const update of deps.waiting()) {
			if (webhook === undefined || busy.size >= webhook.maxConnections) return;
			const lane = laneOf(update);
			if (busy.has(lane)) continue;
			busy.add(lane);
			void bring(update, webhook, lane, ending.signal);
		}
	}

	async function bring(update: Update, to: Webhook, lane: string, signal: AbortSignal) {
		let retryMs = FIRST_RETRY_MS;
		while (!signal.aborted) {
			const trouble = await send(update, to, signal);
			if (signal.aborted) return;
			if (trouble === undefined) {
				deps.confirm(update.update_id);
				busy.delete(lane);
				pump();
				return;
			}
			complaint = { at: deps.now(), message: trouble };
			await new Promise((resolve) => void setTimeout(resolve, retryMs).unref());
			retryMs = Math.min(2 * retryMs, LONGEST_RETRY_MS);
		}
	}

	return {
		/** Sends to this address from now on, or to none. */
		set(next: Webhook | undefined): void {
			ending.abort();
			ending = new AbortController();
			busy.clear();
			complaint = undefined;
			webhook = next;
			pump();
		},
		/** Sends what has come. */
		pump,
		complaint: () => complaint,
	};
}

/** Undefined when it was taken, or why not, in Telegram's words. */
async function send(
	update: Update,
	{ url, secret }: Webhook,
	signal: AbortSignal,
): Promise<string | undefined> {
	try {
		const response = await fetch(url, {
			method: "POST",
			headers: {
				"content-type": "application/json",
				...(secret === undefined ? {} : { [SECRET_HEADER]: secret }),
			},
			body: JSON.stringify(update),
			signal: AbortSignal.any([signal, AbortSignal.timeout(ANSWER_MS)]),
		});
		await response.arrayBuffer();
		if (response.ok) return undefined;
		return `Wrong response from the webhook: ${response.status} ${response.statusText}`;
	} catch {
		return "Connection failed";
	}
}

/** Whose updates come one after the other. */
function laneOf(update: Update): string {
	const [about] = Object.values(update).filter((value) => typeof value === "object") as {
		chat?: { id: number };
		from?: { id: number };
	}[];
	return String(about?.chat?.id ?? about?.from?.id ?? "");
}
