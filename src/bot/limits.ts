import type { MiddlewareFn } from "grammy";
import type { Logger } from "../logger.ts";
import type { BotContext } from "./context.ts";
import { answerInquiry, answerPress } from "./press.ts";

/** So many messages, presses and inline queries may come from one person within so long. */
const MAX_UPDATES = 30;
const WINDOW_MS = 10_000;
/** Of how many people it is known what they did last. */
const MAX_PEOPLE = 10_000;

type Person = { times: number[]; isTold: boolean };

/**
 * Slows down who sends more than anybody reads: they are told once, and what else comes is left out until there is
 * room again. A button is answered all the same.
 *
 * @param deps.now Unix milliseconds; messages count by their own time, so that what waited while Tidings was away is
 *   no flood
 */
export function createFloodLimit(deps: {
	now: () => number;
	logger: Logger;
	maxUpdates?: number;
}): MiddlewareFn<BotContext> {
	const { now, logger, maxUpdates = MAX_UPDATES } = deps;
	/** The least recently heard of first. */
	const people = new Map<number, Person>();

	function heardOf(id: number): Person {
		const person = people.get(id) ?? { times: [], isTold: false };
		people.delete(id);
		people.set(id, person);
		const [oldest] = people.keys();
		if (people.size > MAX_PEOPLE && oldest !== undefined) people.delete(oldest);
		return person;
	}

	return async (ctx, next) => {
		const id = ctx.from?.id;
		const isAsked = ctx.message ?? ctx.callbackQuery ?? ctx.inlineQuery;
		if (id === undefined || isAsked === undefined) return next();
		const person = heardOf(id);
		const sentAt = ctx.message?.edit_date ?? ctx.message?.date;
		const at = sentAt === undefined ? now() : Math.min(sentAt * 1000, now());
		person.times = person.times.filter((time) => time > at - WINDOW_MS);
		if (person.times.length < maxUpdates) {
			person.times.push(at);
			if (person.times.length <= maxUpdates / 2) person.isTold = false;
			return next();
		}
		const isTold = person.isTold;
		person.isTold = true;
		if (!isTold) logger.info({ update: ctx.update.update_id }, "somebody is slowed down");
		const text = ctx.t("flood-slow");
		if (ctx.callbackQuery !== undefined) return answerPress(ctx, { text });
		if (ctx.inlineQuery !== undefined) {
			await answerInquiry(ctx, [], { cache_time: 1, is_personal: true });
			return undefined;
		}
		if (!isTold && ctx.chat?.type === "private") await ctx.reply(text);
		return undefined;
	};
}
