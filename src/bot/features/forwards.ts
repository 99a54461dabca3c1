import { Composer } from "grammy";
import type { ChannelId } from "../../article/channel.ts";
import type { Logger } from "../../logger.ts";
import type { Forwards } from "../../store/forwards.ts";
import { seenOf } from "../../telegram/seen.ts";
import type { ChannelsOf } from "../channels-of.ts";
import type { BotContext } from "../context.ts";

/**
 * Sees the channels' posts come through in their discussion groups, and what others post in the channels: so that a
 * post whose answer was lost is found. Nobody is answered.
 */
export function forwardsFeature(deps: {
	channelsOf: ChannelsOf;
	forwards: Forwards;
	/** Has a channel looked at. */
	wake: (channel: ChannelId) => void;
	logger: Logger;
	now: () => number;
}): Composer<BotContext> {
	const { channelsOf, forwards, logger, now } = deps;
	const feature = new Composer<BotContext>();

	const groups = feature.chatType(["group", "supergroup"]);
	groups.on("message:is_automatic_forward", async (ctx) => {
		const { message } = ctx;
		const origin = message.forward_origin;
		if (origin?.type !== "channel") return;
		for (const channel of await channelsOf(origin.chat)) {
			const found = await forwards.note(channel, seenOf(message, origin.message_id), now());
			if (found === 0) continue;
			logger.info({ channel }, "a post came through that nobody knew of");
			deps.wake(channel);
		}
	});

	feature.on("channel_post", async (ctx) => {
		const { chat, message_id: messageId } = ctx.channelPost;
		for (const channel of await channelsOf(chat)) {
			await forwards.noteForeign(channel, messageId, now());
		}
	});

	return feature;
}
