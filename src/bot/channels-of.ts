import type { ChannelId } from "../article/channel.ts";

/** Finds those of the newsroom's channels that a chat is. */
export type ChannelsOf = (chat: {
	id: number;
	username?: string | undefined;
}) => Promise<readonly ChannelId[]>;
