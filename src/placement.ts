import type { ChannelId } from "./article/channel.ts";
import type { Routing } from "./article/routing.ts";
import type { Placing } from "./store/intake-item.ts";

/** Where the intake puts articles: by the newsroom's rules, which are asked for each time, since they may change. */
export function createPlacement(
	routing: () => Pick<Routing, "assign" | "plan" | "treat" | "rulesOf">,
	/** In place of what the channels say; for tests. */
	editDelayMs?: number,
): Placing {
	return (given, named) => {
		const { assign, plan, treat, rulesOf } = routing();
		const article = assign(given);
		const { channels, review, isConfirmed } = plan(article, named as ChannelId[] | undefined);
		const timing = (channel: ChannelId) => {
			const rules = rulesOf(channel);
			const { isBreaking, delayMs } = treat(article, channel);
			// What is breaking waits for nobody.
			const undo = isBreaking ? 0 : rules.undoWindowMs;
			return { delay: Math.max(delayMs, undo), edit: editDelayMs ?? rules.editDelayMs, undo };
		};
		return {
			article,
			channels,
			timing,
			review,
			isConfirmed,
			undoMs: Math.max(0, ...channels.map((channel) => timing(channel).undo)),
		};
	};
}
