import type { ChannelRules } from "../article/channel-rules.ts";
import type { ChannelId } from "../article/channel.ts";
import { endOf } from "../article/day.ts";
import { fit } from "../article/text.ts";
import type { StoredArticle } from "../store/articles.ts";
import type { Lanes } from "../store/lanes.ts";
import { sayReason } from "../telegram/reasons.ts";
import { isolate } from "../texts.ts";
import type { FromAdmin } from "./admins.ts";
import type { DeskWords } from "./desk-words.ts";

const MAX_REASON = 200;

/** Tells why a post whose time has come is not in its channel, by what the publisher goes by. */
export function createQueueWhy(deps: {
	lanes: Pick<Lanes, "paused">;
	rulesOf: (channel: ChannelId) => Pick<ChannelRules, "quietHours" | "timeZone">;
	channelTitle: (channel: ChannelId) => string;
	words: DeskWords;
	now: () => number;
}) {
	const { lanes, rulesOf, words, now } = deps;

	async function ofChannel(ctx: FromAdmin, channel: ChannelId): Promise<string> {
		const name = deps.channelTitle(channel);
		const pause = await lanes.paused(channel);
		if (pause !== undefined) {
			const reason = isolate(fit(sayReason(pause.reason, ctx.t), MAX_REASON).text);
			return ctx.t("queue-paused", { channel: name, time: words.timeOf(ctx, pause.until), reason });
		}
		const { quietHours, timeZone } = rulesOf(channel);
		const quietUntil = quietHours?.then === "wait" ? endOf(quietHours, timeZone, now()) : undefined;
		if (quietUntil === undefined) return ctx.t("queue-turn", { channel: name });
		return ctx.t("queue-quiet", { channel: name, time: words.timeOf(ctx, quietUntil) });
	}

	return {
		/** Why the posts of an article wait, a line for each channel. */
		async waiting(ctx: FromAdmin, channels: readonly ChannelId[]): Promise<string> {
			return (await Promise.all(channels.map((one) => ofChannel(ctx, one)))).join("\n");
		},

		/** That the source holds an article back, where it does. */
		scheduled(ctx: FromAdmin, { article }: StoredArticle): string {
			const { embargoedUntil = 0 } = article ?? {};
			return embargoedUntil > now()
				? ctx.t("queue-embargo", { time: words.timeOf(ctx, embargoedUntil) })
				: "";
		},
	};
}
export type QueueWhy = ReturnType<typeof createQueueWhy>;
