import type { ApiClientOptions, MiddlewareFn } from "grammy";
import type { Logger } from "../logger.ts";
import { classify } from "../telegram/failure.ts";
import type { BotContext } from "./context.ts";
import { answerPress } from "./press.ts";

/**
 * Sees to it that nobody who pressed a button waits for an answer that nobody gives, whatever goes wrong.
 *
 * @param deps.options the client's; a transformer would not see the calls of dialogues, which have clients of their own
 * @returns the options with which the bot's client is made, and what comes before all else
 */
export function createAnswered(deps: { options: ApiClientOptions; logger: Logger }): {
	clientOptions: ApiClientOptions;
	middleware: MiddlewareFn<BotContext>;
	/** How many presses no feature has answered. */
	missed: () => number;
} {
	const { options, logger } = deps;
	/** The presses that are being worked off and have yet to be answered, by the id of their query. */
	const open = new Set<string>();
	let missed = 0;
	const fetch = options.fetch ?? globalThis.fetch;

	const watched = (async (address: string, init: RequestInit) => {
		if (address.endsWith("/answerCallbackQuery") && typeof init.body === "string") {
			const { callback_query_id: id } = JSON.parse(init.body) as { callback_query_id?: string };
			open.delete(id ?? "");
		}
		return (fetch as (address: string, init: RequestInit) => Promise<unknown>)(address, init);
	}) as unknown as NonNullable<ApiClientOptions["fetch"]>;

	return {
		clientOptions: { ...options, fetch: watched },
		missed: () => missed,
		async middleware(ctx, next) {
			const id = ctx.callbackQuery?.id;
			if (id === undefined) return next();
			open.add(id);
			try {
				await next();
			} finally {
				if (open.delete(id)) {
					missed++;
					logger.warn({ data: ctx.callbackQuery?.data }, "a press was left without an answer");
					await answerPress(ctx).catch((error: unknown) => {
						logger.debug({ failure: classify(error) }, "a press could not be answered");
					});
				}
			}
		},
	};
}
