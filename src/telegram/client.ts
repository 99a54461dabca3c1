import { Api, type ApiClientOptions, GrammyError, HttpError } from "grammy";
import type { ApiResponse } from "grammy/types";
import type { Pacer } from "./pacer.ts";
import { createTransport, type EndedCall } from "./transport.ts";

const ASK_AGAIN_MS = 60_000;

/** The Bot API for the whole process: one set of connections for publishing, the bot and notices. */
export function createTelegram(options: {
	token: string;
	apiRoot: string;
	callTimeoutMs?: number;
	/** Keeps every call within Telegram's limits; without it nothing does. */
	pacer?: Pacer;
	/** Is told of every call that was made, however it ended. */
	onCall?: (call: EndedCall) => void;
	now?: () => number;
}) {
	const { pacer } = options;
	let lastAnswerAt: number | undefined;
	const transport = createTransport({
		...(options.callTimeoutMs === undefined ? {} : { callTimeoutMs: options.callTimeoutMs }),
		...(options.now === undefined ? {} : { now: options.now }),
		onCall: options.onCall,
		onAnswer: (now) => {
			lastAnswerAt = now;
		},
	});
	const fetch = pacer === undefined ? transport.fetch : pacer.around(transport.fetch);
	const clientOptions: ApiClientOptions = { apiRoot: options.apiRoot, fetch };
	const api = new Api(options.token, clientOptions);
	const headers = { "content-type": "application/json" };
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
		/**
		 * Makes a call as `api` does, without what that does beside it, such as for files: for very many messages it takes
		 * half the time. Throws what `api` throws.
		 */
		async post(method: "sendMessage", payload: Record<string, unknown>): Promise<unknown> {
			const address = `${options.apiRoot}/bot${options.token}/${method}`;
			const body = JSON.stringify(payload);
			let answer: ApiResponse<unknown>;
			try {
				const response = await fetch(address, { method: "POST", headers, body });
				answer = (await response.json()) as ApiResponse<unknown>;
			} catch (error) {
				throw new HttpError(`Network request for '${method}' failed!`, error);
			}
			if (answer.ok) return answer.result;
			throw new GrammyError(`Call to '${method}' failed!`, answer, method, payload);
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
