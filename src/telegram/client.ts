import { Api, type ApiClientOptions } from "grammy";
import type { Pacer } from "./pacer.ts";
import { createTransport } from "./transport.ts";

const ASK_AGAIN_MS = 60_000;

/** The Bot API for the whole process: one set of connections for publishing, the bot and notices. */
export function createTelegram(options: {
	token: string;
	apiRoot: string;
	callTimeoutMs?: number;
	/** Keeps every call within Telegram's limits; without it nothing does. */
	pacer?: Pacer;
	now?: () => number;
}) {
	const { pacer } = options;
	let lastAnswerAt: number | undefined;
	const transport = createTransport({
		...(options.callTimeoutMs === undefined ? {} : { callTimeoutMs: options.callTimeoutMs }),
		...(options.now === undefined ? {} : { now: options.now }),
		onAnswer: (now) => {
			lastAnswerAt = now;
		},
	});
	const fetch = pacer === undefined ? transport.fetch : pacer.around(transport.fetch);
	const clientOptions: ApiClientOptions = { apiRoot: options.apiRoot, fetch };
	const api = new Api(options.token, clientOptions);
	let botName: string | undefined;
	let askAgainAt = 0;
	return {
		api,
		/**
		 * The bot's user name, without `@`; undefined while Telegram does not tell it. Asked until it is known, but
		 * not more often than once a minute.
		 */
		async botName(): Promise<string | undefined> {
			const now = (options.now ?? Date.now)();
			if (botName !== undefined || now < askAgainAt) return botName;
			askAgainAt = now + ASK_AGAIN_MS;
			botName = await api.getMe().then(
				({ username }) => username,
				() => undefined,
			);
			return botName;
		},
		/** For parts of grammY that build a client of their own. */
		clientOptions,
		/** When Telegram answered last and knew the bot (Unix ms). */
		lastAnswerAt: () => lastAnswerAt,
		/** Ends all connections: calls under way fail with an unknown outcome, those that wait for their turn as not sent. */
		close: (): Promise<void> => {
			pacer?.close();
			return transport.close();
		},
	};
}
export type Telegram = ReturnType<typeof createTelegram>;
