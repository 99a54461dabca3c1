import { Composer } from "grammy";
import type { ChannelId } from "../../article/channel.ts";
import { type Rights, rightsIn } from "../../telegram/rights.ts";
import type { ChannelsOf } from "../channels-of.ts";
import type { BotContext } from "../context.ts";

/**
 * Hears that the bot was put out of a channel, let in again or given other rights, and that a group became a
 * supergroup. What it may do is asked for, whatever the update says: that may be a day old.
 */
export function membershipFeature(deps: {
	channelsOf: ChannelsOf;
	onRights: (channel: ChannelId, rights: Rights) => Promise<void>;
	onMigrated: (channel: ChannelId, to: number) => Promise<void>;
}): Composer<BotContext> {
	const feature = new Composer<BotContext>();
	const shared = feature.chatType(["channel", "group", "supergroup"]);

	shared.on("my_chat_member", async (ctx) => {
		const channels = await deps.channelsOf(ctx.chat);
		if (channels.length === 0) return;
		const rights = await rightsIn(ctx.api, ctx.chat.id, ctx.me.id);
		for (const channel of channels) await deps.onRights(channel, rights);
	});

	shared.on("message:migrate_to_chat_id", async (ctx) => {
		for (const channel of await deps.channelsOf(ctx.chat)) {
			await deps.onMigrated(channel, ctx.message.migrate_to_chat_id);
		}
	});

	return feature;
}
