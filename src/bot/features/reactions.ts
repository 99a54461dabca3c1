import { Composer } from "grammy";
import type { ReactionCount } from "grammy/types";
import type { EmojiCounts, Reactions } from "../../store/reactions.ts";
import type { ChannelsOf } from "../channels-of.ts";
import type { BotContext } from "../context.ts";

/**
 * Hears how often readers reacted to the channels' posts: Telegram tells it to administrators, now and then, and never
 * who it was.
 */
export function reactionsFeature(deps: {
	channelsOf: ChannelsOf;
	reactions: Pick<Reactions, "note">;
}): Composer<BotContext> {
	const { channelsOf, reactions } = deps;
	const feature = new Composer<BotContext>();

	feature.on("message_reaction_count", async (ctx) => {
		const { chat, message_id: messageId, date, reactions: given } = ctx.messageReactionCount;
		const counts = { at: date * 1000, emoji: emojiIn(given) };
		for (const channel of await channelsOf(chat)) await reactions.note(channel, messageId, counts);
	});

	return feature;
}

/** The counts by emoji; custom ones, which nobody could name, count as one kind, and those paid for as another. */
function emojiIn(given: readonly ReactionCount[]): EmojiCounts {
	const counts = new Map<string, number>();
	for (const { type, total_count: count } of given) {
		const name = nameOf(type);
		counts.set(name, (counts.get(name) ?? 0) + count);
	}
	return Object.fromEntries(counts);
}

function nameOf(type: ReactionCount["type"]): string {
	if (type.type === "emoji") return type.emoji;
	return type.type === "custom_emoji" ? "custom" : "paid";
}
