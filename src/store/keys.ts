import type { ChannelId } from "../article/channel.ts";

/**
 * Every key that Tidings writes, beside those of BullMQ under `<prefix>:jobs`. Nothing else concatenates one.
 *
 * | key | type | what it holds | expires |
 * | --- | --- | --- | --- |
 * | `article:<ref>` | hash | the newest accepted version of an article, or the mark that it was withdrawn | no |
 * | `history:<ref>` | list of JSON | what came in for an article and what was decided, oldest first; the newest 100 | no |
 * | `articles` | zset of refs | every article, by the time of its last change (Unix ms) | no |
 * | `articles:<source>` | zset of refs | those of one source | no |
 * | `url:<digest>` | string | ref, title's digest and origin of the article that has a canonical address | 3 days |
 * | `near:<band>` | hash by ref | time, origin, facts and sketch of the articles that fall into a bucket | 3 days |
 * | `post:<channel>:<ref>` | hash | what should stand in a channel for an article, and what does | no |
 * | `pending:<channel>` | zset of refs | posts whose desired state is not applied, by the time to look at them (Unix ms) | no |
 * | `lease:<channel>` | string | which process works on the channel | 3 s |
 * | `pause:<channel>` | hash | why and until when nothing is sent to the channel | no |
 * | `webhook:<source>:<id>` | string | digest of a request's body and what was answered | 4 days |
 * | `delivery:<id>` | hash | a request as far as it may be kept, deflated, to be run again | 4 days |
 * | `source:<name>` | hash | since when a source is known (`since`, Unix ms) and when it sent first (`delivered`) | no |
 * | `burst:<source>` | zset of refs | new articles older than an hour, by the time of their coming | the source's window |
 * | `backlog:<source>` | zset of refs | articles held back by a burst, by the time of their publication | no |
 * | `channels` | set | every channel that articles ever went to | no |
 * | `callbacks` | set | the sources that want to hear what becomes of their articles | no |
 * | `receipts` | zset of receipt ids | what they have yet to hear, by the time to look at it (Unix ms) | no |
 * | `receipt:<id>` | string | one thing that a source hears: an event as JSON | 3 days |
 * | `subscription:<source>` | hash | how a WebSub subscription stands | no |
 * | `latest` | zset of `<channel> <ref>` | posts that stand in a channel, by the time of posting; the newest 1000 | no |
 * | `plain` | zset of `<channel> <ref> <revision>` | posts whose formatting Telegram refused, by the time of that | 30 days |
 * | `notices` | zset of notice ids | what the admins have yet to be told, by the time to try | no |
 * | `notice:<id>` | hash | one thing that the admins are told | 30 days |
 */
export function createKeys(prefix: string) {
	return {
		article: (ref: string) => `${prefix}:article:${ref}`,
		history: (ref: string) => `${prefix}:history:${ref}`,
		articles: (source?: string) => `${prefix}:articles${source === undefined ? "" : `:${source}`}`,
		url: (digest: string) => `${prefix}:url:${digest}`,
		near: (band: string) => `${prefix}:near:${band}`,
		post: (channel: ChannelId, ref: string) => `${prefix}:post:${channel}:${ref}`,
		pending: (channel: ChannelId) => `${prefix}:pending:${channel}`,
		lease: (channel: ChannelId) => `${prefix}:lease:${channel}`,
		pause: (channel: ChannelId) => `${prefix}:pause:${channel}`,
		webhook: (source: string, id: string) => `${prefix}:webhook:${source}:${id}`,
		delivery: (id: string) => `${prefix}:delivery:${id}`,
		source: (name: string) => `${prefix}:source:${name}`,
		burst: (source: string) => `${prefix}:burst:${source}`,
		backlog: (source: string) => `${prefix}:backlog:${source}`,
		channels: `${prefix}:channels`,
		callbacks: `${prefix}:callbacks`,
		receipts: `${prefix}:receipts`,
		receipt: (id: string) => `${prefix}:receipt:${id}`,
		subscription: (source: string) => `${prefix}:subscription:${source}`,
		latest: `${prefix}:latest`,
		plain: `${prefix}:plain`,
		notices: `${prefix}:notices`,
		notice: (id: string) => `${prefix}:notice:${id}`,
		/** The prefix that BullMQ builds its own keys from. */
		jobs: `${prefix}:jobs`,
	};
}
export type Keys = ReturnType<typeof createKeys>;
