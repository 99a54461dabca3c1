import type { ChannelRules } from "../article/channel-rules.ts";
import type { ChannelId } from "../article/channel.ts";
import { momentText } from "../article/moment-text.ts";
import { fit } from "../article/text.ts";
import type { Wreck } from "../store/wreck.ts";
import { sayReason } from "../telegram/reasons.ts";
import { isolate, type Texts } from "../texts.ts";
import type { BotContext } from "./context.ts";
import { deadButtons } from "./dead-buttons.ts";
import { button } from "./menu-parts.ts";

const MAX_REASON = 300;
const MAX_TITLE = 200;

/** Says what happened to a post that a person may have to decide on. */
export function createDeadWords(deps: {
	/** How the team knows a channel. */
	channelTitle: (channel: ChannelId) => string;
	rulesOf: (channel: ChannelId) => Pick<ChannelRules, "timeZone">;
	texts: Texts;
}) {
	return {
		/** A post, its channel, since when it is so, and why. */
		describe(ctx: BotContext, wreck: Wreck): string {
			const { post, since, url = "" } = wreck;
			const data = {
				title: wreckTitle(wreck),
				channel: deps.channelTitle(post.channel),
				since: momentText(since, {
					locale: deps.texts.localeFor(ctx.from?.language_code),
					zone: deps.rulesOf(post.channel).timeZone,
				}),
				reason: isolate(fit(sayReason(post.error ?? "", ctx.t), MAX_REASON).text),
				link: post.link ?? url,
			};
			if (wreck.isLookedFor) return ctx.t("dead-looking", data).trim();
			switch (wreck.kind) {
				case "failed":
					return ctx.t("dead-failed", data).trim();
				case "unknown":
					return ctx.t("dead-unknown", data).trim();
				case "ghost":
					return ctx.t("dead-ghost", data).trim();
				case "stuck":
					return ctx.t("dead-stuck", data).trim();
			}
		},
	};
}
export type DeadWords = ReturnType<typeof createDeadWords>;

/** The buttons that decide on a post, a row for each; none while it is looked for. */
export function wreckButtons({ kind, post, isLookedFor }: Wreck, say: (id: string) => string) {
	if (isLookedFor) return [];
	const { channel, ref, attempt = "" } = post;
	const buttons = deadButtons({ kind, data: { channel, ref, attempt } }, say);
	return buttons.map(({ text, data }) => [button(text, data)]);
}

/** The title of a post's article as it stands in a message. */
export const wreckTitle = ({ title }: Pick<Wreck, "title">): string =>
	isolate(fit(title, MAX_TITLE).text);
