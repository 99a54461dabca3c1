import { Api, type ApiClientOptions } from "grammy";
import { createTransport } from "./transport.ts";

/** The Bot API for the whole process: one set of connections for publishing, the bot and notices. */
export function createTelegram(options: {
	token: string;
	apiRoot: string;
	callTimeoutMs?: number;
	now?: () => number;
}) {
	let lastAnswerAt: number | undefined;
	const transport = createTransport({
		...(options.callTimeoutMs === undefined ? {} : { callTimeoutMs: options.callTimeoutMs }),
		...(options.now === undefined ? {} : { now: options.now }),
		onAnswer: (now) => {
			lastAnswerAt = now;
		},
	});
	const clientOptions: ApiClientOptions = { apiRoot: options.apiRoot, fetch: transport.fetch };
	return {
		api: new Api(options.token, clientOptions),
		/** For parts of grammY that build a client of their own. */
		clientOptions,
		/** When Telegram answered last and knew the bot (Unix ms). */
		lastAnswerAt: () => lastAnswerAt,
		/** Ends all connections; calls under way fail with an unknown outcome. */
		close: () => transport.close(),
	};
}
export type Telegram = ReturnType<typeof createTelegram>;
