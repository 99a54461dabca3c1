import type { ChannelId } from "../article/channel.ts";

/**
 * Every key that Tidings writes, beside those of BullMQ under `<prefix>:jobs`. Nothing else concatenates one.
 *
 * | key | type | what it holds | expires |
 * | --- | --- | --- | --- |
 * | `article:<ref>` | hash | the newest accepted version of an article, or the mark that it was withdrawn | no |
 * | `post:<channel>:<ref>` | hash | what should stand in a channel for an article, and what does | no |
 * | `pending:<channel>` | zset of refs | posts whose desired state is not applied, by the time to look at them (Unix ms) | no |
 * | `lease:<channel>` | string | which process works on the channel | 3 s |
 * | `pause:<channel>` | hash | why and until when nothing is sent to the channel | no |
 * | `webhook:<source>:<id>` | string | digest of a request's body and what was answered | 4 days |
 * | `latest` | zset of `<channel> <ref>` | posts that stand in a channel, by the time of posting; the newest 1000 | no |
 * | `notices` | zset of notice ids | what the admins have yet to be told, by the time to try | no |
 * | `notice:<id>` | hash | one thing that the admins are told | 30 days |
 */
export function createKeys(prefix: string) {
	return {
		article: (ref: string) => `${prefix}:article:${ref}`,
		post: (channel: ChannelId, ref: string) => `${prefix}:post:${channel}:${ref}`,
		pending: (channel: ChannelId) => `${prefix}:pending:${channel}`,
		lease: (channel: ChannelId) => `${prefix}:lease:${channel}`,
		pause: (channel: ChannelId) => `${prefix}:pause:${channel}`,
		webhook: (source: string, id: string) => `${prefix}:webhook:${source}:${id}`,
		latest: `${prefix}:latest`,
		notices: `${prefix}:notices`,
		notice: (id: string) => `${prefix}:notice:${id}`,
		/** The prefix that BullMQ builds its own keys from. */
		jobs: `${prefix}:jobs`,
	};
}
export type Keys = ReturnType<typeof createKeys>;
