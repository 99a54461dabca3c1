import type { ChannelId } from "../article/channel.ts";
import { CHUNK } from "./places-set.ts";
import { ORDINALS_TOGETHER } from "./readers-lua.ts";

/** With a million readers, 244 of them share a shard: 3 KB. */
const READER_SHARDS = 4096;

/**
 * Every key that Tidings writes, beside those of BullMQ under `<prefix>:jobs`. Nothing else concatenates one.
 *
 * | key | type | what it holds | expires |
 * | --- | --- | --- | --- |
 * | `article:<ref>` | hash | the newest accepted version of an article, or the mark that it was withdrawn | no |
 * | `history:<ref>` | list of JSON | what came in for an article and what was decided, oldest first; the newest 100 | no |
 * | `articles` | zset of refs | every article, by the time of its last change (Unix ms) | no |
 * | `articles:<source>` | zset of refs | those of one source | no |
 * | `forgotten:<shard>` | hash by ref's rest | articles that are kept no more, by the day on which they were forgotten (since 1970) | no |
 * | `url:<digest>` | string | ref, title's digest and origin of the article that has a canonical address | 3 days |
 * | `near:<band>` | hash by ref | time, origin, facts and sketch of the articles that fall into a bucket | 3 days |
 * | `post:<channel>:<ref>` | hash | what should stand in a channel for an article, and what does | no |
 * | `pending:<channel>` | zset of refs | posts whose desired state is not applied, by the time to look at them (Unix ms) | no |
 * | `ready:<channel>` | zset of refs | those of them whose time has come, by rank and then that time | no |
 * | `messages:<channel>` | zset of refs | whose the channel's messages are, by their ids; `#<id>` for others'; the newest 10,000 | no |
 * | `forwards:<channel>` | zset of JSON | posts that were seen coming through in the discussion group, by their ids; the newest 300 | no |
 * | `story:<channel>:<digest>` | zset of refs | the posts of a story that stand, by their messages' ids | no |
 * | `pinned:<channel>` | string | the post that is pinned | no |
 * | `sounds:<channel>:<day>` | set of refs | posts of a day that made a sound | 3 days |
 * | `unsent` | zset of refs | articles with posts that are yet to be sent, by the time when the first of these is due (Unix ms) | no |
 * | `held` | zset of refs | articles that wait for an admin's yes, by the time since when | no |
 * | `pages:<shard>` | hash by digest | whose article a page is, by the digest of its canonical address | no |
 * | `proposal:<id>` | string of JSON | what an editor is about to change and has yet to confirm | 1 day |
 * | `dead` | zset of `<channel> <ref>` | posts that a person may have to decide on, by the time since when | no |
 * | `resolutions` | hash of counts | how unknown posts were resolved, by their evidence | no |
 * | `tally` | hash of counts | how many posts are in each state, by `<channel> <state>`; `whole` once those from before are counted | no |
 * | `lease:<channel>` | string | which process works on the channel | 3 s |
 * | `pause:<channel>` | hash | why and until when nothing is sent to the channel | no |
 * | `pace` | string | when the whole bot's next message may go (Unix ms of the server, as all below) | 1 s |
 * | `pace:recent` | zset of `<cost> <turn>` | the bot's newest turns, by the time until which they count | 11 s |
 * | `pace:fast` | string | when the next message may go that Stars are paid for | 2 s |
 * | `pace:wishes` | zset of `<priority> <turn>` | who was told to wait for the bot, by the time until which that holds others back | with the last |
 * | `pace:wishes:<chat>` | zset of `<priority> <turn>` | who was told to wait for a chat, likewise | with the last |
 * | `pace:chat:<chat>` | string | when a chat's next message may go, if it has had no burst | when that is past |
 * | `pace:minute:<chat>` | zset of `<cost> <turn>` | the newest turns of a group or channel, by the time until which they count | 61 s |
 * | `floods` | zset of chats, `*` for the whole bot | whom Telegram asked to pause, by the end of the pause | with the last pause |
 * | `standing:<channel>` | set | what the bot was last known to lack there: rights, or the chat itself | no |
 * | `addresses` | hash by chat | the id that a group which became a supergroup is reached at | no |
 * | `webhook:<source>:<id>` | string | digest of a request's body and what was answered | 4 days |
 * | `delivery:<id>` | hash | a request as far as it may be kept, deflated, to be run again | 4 days |
 * | `source:<name>` | hash | since when a source is known (`since`, Unix ms) and when it sent first (`delivered`) | no |
 * | `burst:<source>` | zset of refs | new articles older than an hour, by the time of their coming | the source's window |
 * | `backlog:<source>` | zset of refs | articles held back by a burst, by the time of their publication | no |
 * | `channels` | set | every channel that articles ever went to | no |
 * | `rhythm:<source>:<day>` | string of 24 16-bit numbers | new articles of a source in each hour of a day (UTC, days since 1970) | 31 days |
 * | `duty:<name>` | string | which process does what only one may do | its lease |
 * | `callbacks` | set | the sources that want to hear what becomes of their articles | no |
 * | `receipts` | zset of receipt ids | what they have yet to hear, by the time to look at it (Unix ms) | no |
 * | `receipt:<id>` | string | one thing that a source hears: an event as JSON | 3 days |
 * | `subscription:<source>` | hash | how a WebSub subscription stands | no |
 * | `latest` | zset of `<channel> <ref>` | posts that stand in a channel, by the time of posting; the newest 1000 | no |
 * | `plain` | zset of `<channel> <ref> <revision>` | posts whose formatting Telegram refused, by the time of that | 30 days |
 * | `notices` | zset of notice ids | what the admins have yet to be told, by the time to try | no |
 * | `notice:<id>` | hash | one thing that the admins are told | 30 days |
 * | `prompt:<admin>` | string | the question that an admin has yet to answer, as JSON | 1 hour |
 * | `draft:<id>` | hash | an article that editors write, who has changed what of it, and what each of them sees of it | 30 days after its last change |
 * | `drafts` | zset of ids | those of them that nobody has published or discarded, by the time of their last change (Unix ms) | no |
 * | `drafts:looks` | zset of `<draft> <person>` | which draft is to be shown to whom, by the time to do so (Unix ms) | no |
 * | `changed` | zset of refs | articles whose posts have changed, by the time since when the bot's readers wait for that | no |
 * | `published` | zset of refs | articles that stand where the bot's readers may see them, by the time of their first post | no |
 * | `reader:<id>` | hash | what of a reader holds for a while: the token of the message that lists articles for them, and which reminders are being sent | no |
 * | `readers` | string | how many readers are known: who has asked the bot for something | no |
 * | `readers:ids` | string of 64-bit floats | the id of each ordinal; 0 for who was forgotten | no |
 * | `readers:at:<shard>` | string of 12-byte entries | ids, ascending, and the ordinal of each | no |
 * | `readers:records:<block>` | list | by ordinal, what somebody has asked the bot for and how they are reached (see `readers-lua.ts`) | no |
 * | `followers:<tempo>:<slug>:<chunk>` | string | ordinals of the readers who follow a topic: 16 bits each, or a bitmap | no |
 * | `fans:<digest>:<chunk>` | string | those of who follows a story, likewise | no |
 * | `alert:<bucket>` | hash by names | an alert's query, and the ordinals of who has it and gets articles at once (32 bits each) | no |
 * | `alerts:<bucket>` | string of 12-byte entries | which alerts an article with a word may match: a hash of the word, and the alert's name | no |
 * | `digests` | zset of blocks | of which block somebody's digest is due next, by the time (Unix ms) | no |
 * | `digests:<block>` | zset of ids | who of 64 ordinals gets a digest, by the time of the next one (Unix ms) | no |
 * | `reminders` | zset of `<id> <ref>` | what readers want to be reminded of, by the time | no |
 * | `saved` | zset of `<ref> <ordinal>` | which articles readers keep, so that none of them is forgotten; all at 0 | no |
 * | `saved:listed` | string | since when that list is whole: readers may have kept articles before there was one (Unix ms) | no |
 * | `departed` | zset of ids | readers whose accounts are gone, by the time since when | no |
 * | `recipients:<ref>` | hash of JSON by id | what each reader got of an article, or is to get | 30 days |
 * | `received:<id>` | zset of refs | the articles that a reader got or is to get, by the time; of the newest 30 days | 30 days |
 * | `count:<id>:<day>` | string | how many messages a reader got unasked on a day | 2 days |
 * | `outbox` | zset of `<id> <ref>` | what is to be looked at for a reader, by the time to do so (Unix ms) | no |
 * | `bundles` | zset of ids | whose quiet hours end when, of those for whom something waits | no |
 * | `campaign:<id>` | hash | what a campaign brings to whom, how it stands, what came of it, and who works on which block | 30 days after its end |
 * | `campaign:<id>:recipients` | string of 32-bit numbers | the ordinals of its readers, ascending | with it |
 * | `campaign:<id>:progress` | string of 2-bit numbers | where each of them stands: open, in flight, done, left out | with it |
 * | `campaigns` | zset of ids | the campaigns, by the time when they were made | when others are made after they expire |
 * | `campaigns:active` | zset of ids | those of them that are to be worked on, by the time since when | no |
 * | `campaigns:messages` | hash of JSON by `<campaign> <admin>` | the messages in which admins see how far a campaign is | no |
 * | `updates` | zset of texts | what came by webhook and is not worked off yet, by the time of its coming (Unix ms of the server; each has its own) | no |
 * | `updates:count` | string | the last of these times | no |
 * | `updates:bell` | list | something while an update has come that nobody may have looked for | no |
 * | `updates:known:<block>` | string | of 4096 ids of updates, a bit for each that waits there or was worked off | 2 days |
 * | `conversation:<id>` | string of JSON | a dialogue of several steps that is under way | 1 hour |
 * | `word:<term>` | string of 32-bit numbers | ordinals of the articles that the bot's readers may find by a term, ascending, each with how much it is about it (5 bits) | no |
 * | `search` | hash | what is known of the search index as a whole: counts, languages, lengths | no |
 * | `search:times` | string of 32-bit numbers | when the article of each ordinal was first posted (Unix seconds) | no |
 * | `search:refs` | string of 17-byte refs | which article each ordinal is | no |
 * | `search:dead` | string of 32-bit numbers | ordinals that have been replaced or taken out since the last compaction | no |
 * | `search:spellings` | string of lines | every spelling in articles, with its language; some twice | no |
 * | `search:terms` | string of lines | every term that has a list; some twice | no |
 * | `search:at:<shard>` | hash by ref | how often an article's place was changed, its ordinal, and what tells its state | no |
 * | `search:texts:<block>` | hash by ordinal | the words of an article in their order, 16 bits each | no |
 * | `team` | hash of JSON by id | who belongs to the newsroom, as what, since when and by whom | no |
 * | `team:invitations` | hash of JSON by digest | invitations that nobody has taken up, by the digests of their words; they work for two days | no |
 * | `journal` | zset of `<number> <ms> <JSON>` | who decided what, when, before and after, by its number; the newest 100,000 | no |
 * | `stats:<day>` | hash | what was counted on a day of the newsroom's: of the house, and packed of each channel and topic (see `stats-layout.ts`) | 400 days |
 * | `stats:posts:<day>` | zset of `<channel> <ref> <topics>` | posts of a day that readers reacted to or followed, by reactions and then clicks | 400 days |
 * | `stats:once:<update>` | string | that what an update asked for is counted | 1 day |
 * | `barrier` | string | nothing; written before replicas are waited for, so that they confirm all that came before | no |
 * | `misses:<day>` | zset of words | what readers looked for on a day and did not find, by how often; without who | 15 days |
 * | `schema` | string | which version of the schema the store is in (see `schema.ts`) | no |
 * | `running` | zset of `<process> <role> <version>` | which processes run, by the time until which that is certain (Unix ms of the server) | no |
 * | `changing` | string | `restore` or `migrate` while the store is in between: no process starts meanwhile | no |
 */
export function createKeys(prefix: string) {
	return {
		article: (ref: string) => `${prefix}:article:${ref}`,
		history: (ref: string) => `${prefix}:history:${ref}`,
		articles: (source?: string) => `${prefix}:articles${source === undefined ? "" : `:${source}`}`,
		forgotten: (ref: string) => `${prefix}:forgotten:${ref.slice(0, 2)}`,
		url: (digest: string) => `${prefix}:url:${digest}`,
		near: (band: string) => `${prefix}:near:${band}`,
		post: (channel: ChannelId, ref: string) => `${prefix}:post:${channel}:${ref}`,
		pending: (channel: ChannelId) => `${prefix}:pending:${channel}`,
		ready: (channel: ChannelId) => `${prefix}:ready:${channel}`,
		messages: (channel: ChannelId) => `${prefix}:messages:${channel}`,
		forwards: (channel: ChannelId) => `${prefix}:forwards:${channel}`,
		story: (channel: ChannelId, digest: string) => `${prefix}:story:${channel}:${digest}`,
		pinned: (channel: ChannelId) => `${prefix}:pinned:${channel}`,
		sounds: (channel: ChannelId, day: string) => `${prefix}:sounds:${channel}:${day}`,
		unsent: `${prefix}:unsent`,
		held: `${prefix}:held`,
		pages: (shard: string) => `${prefix}:pages:${shard}`,
		proposal: (id: string) => `${prefix}:proposal:${id}`,
		dead: `${prefix}:dead`,
		resolutions: `${prefix}:resolutions`,
		tally: `${prefix}:tally`,
		lease: (channel: ChannelId) => `${prefix}:lease:${channel}`,
		pause: (channel: ChannelId) => `${prefix}:pause:${channel}`,
		pace: `${prefix}:pace`,
		paceRecent: `${prefix}:pace:recent`,
		paceFast: `${prefix}:pace:fast`,
		paceWishes: `${prefix}:pace:wishes`,
		paceChatWishes: (chat: string) => `${prefix}:pace:wishes:${chat}`,
		paceChat: (chat: string) => `${prefix}:pace:chat:${chat}`,
		paceMinute: (chat: string) => `${prefix}:pace:minute:${chat}`,
		floods: `${prefix}:floods`,
		standing: (channel: ChannelId) => `${prefix}:standing:${channel}`,
		addresses: `${prefix}:addresses`,
		webhook: (source: string, id: string) => `${prefix}:webhook:${source}:${id}`,
		delivery: (id: string) => `${prefix}:delivery:${id}`,
		source: (name: string) => `${prefix}:source:${name}`,
		burst: (source: string) => `${prefix}:burst:${source}`,
		backlog: (source: string) => `${prefix}:backlog:${source}`,
		channels: `${prefix}:channels`,
		rhythm: (source: string, day: number) => `${prefix}:rhythm:${source}:${day}`,
		duty: (name: string) => `${prefix}:duty:${name}`,
		callbacks: `${prefix}:callbacks`,
		receipts: `${prefix}:receipts`,
		receipt: (id: string) => `${prefix}:receipt:${id}`,
		subscription: (source: string) => `${prefix}:subscription:${source}`,
		latest: `${prefix}:latest`,
		plain: `${prefix}:plain`,
		notices: `${prefix}:notices`,
		notice: (id: string) => `${prefix}:notice:${id}`,
		prompt: (admin: number) => `${prefix}:prompt:${admin}`,
		draft: (id: string) => `${prefix}:draft:${id}`,
		drafts: `${prefix}:drafts`,
		draftLooks: `${prefix}:drafts:looks`,
		changed: `${prefix}:changed`,
		published: `${prefix}:published`,
		reader: (id: number) => `${prefix}:reader:${id}`,
		readers: `${prefix}:readers`,
		readersIds: `${prefix}:readers:ids`,
		readersShard: (id: number) => `${prefix}:readers:at:${id % READER_SHARDS}`,
		readersBlock: (ordinal: number) => `${prefix}:readers:records:${blockOf(ordinal)}`,
		followers: (tempo: string, slug: string, ordinal: number) =>
			`${prefix}:followers:${tempo}:${slug}:${chunkOf(ordinal)}`,
		fans: (digest: string, ordinal: number) => `${prefix}:fans:${digest}:${chunkOf(ordinal)}`,
		alert: (bucket: number | "*") => `${prefix}:alert:${bucket}`,
		alerts: (bucket: number | "*") => `${prefix}:alerts:${bucket}`,
		digests: `${prefix}:digests`,
		digestsOf: (ordinal: number) => `${prefix}:digests:${blockOf(ordinal)}`,
		reminders: `${prefix}:reminders`,
		saved: `${prefix}:saved`,
		savedListed: `${prefix}:saved:listed`,
		departed: `${prefix}:departed`,
		recipients: (ref: string) => `${prefix}:recipients:${ref}`,
		received: (id: number) => `${prefix}:received:${id}`,
		count: (id: number, day: string) => `${prefix}:count:${id}:${day}`,
		outbox: `${prefix}:outbox`,
		bundles: `${prefix}:bundles`,
		campaign: (id: string) => `${prefix}:campaign:${id}`,
		campaignRecipients: (id: string) => `${prefix}:campaign:${id}:recipients`,
		campaignProgress: (id: string) => `${prefix}:campaign:${id}:progress`,
		campaigns: `${prefix}:campaigns`,
		campaignsActive: `${prefix}:campaigns:active`,
		campaignMessages: `${prefix}:campaigns:messages`,
		updates: `${prefix}:updates`,
		updatesCount: `${prefix}:updates:count`,
		updatesBell: `${prefix}:updates:bell`,
		updatesKnown: (block: number) => `${prefix}:updates:known:${block}`,
		conversation: (id: string) => `${prefix}:conversation:${id}`,
		word: (term: string) => `${prefix}:word:${term}`,
		search: {
			head: `${prefix}:search`,
			times: `${prefix}:search:times`,
			refs: `${prefix}:search:refs`,
			dead: `${prefix}:search:dead`,
			spellings: `${prefix}:search:spellings`,
			terms: `${prefix}:search:terms`,
			shard: (ref: string) => `${prefix}:search:at:${ref.slice(0, 2)}`,
			texts: (block: number) => `${prefix}:search:texts:${block}`,
		},
		team: `${prefix}:team`,
		teamInvitations: `${prefix}:team:invitations`,
		journal: `${prefix}:journal`,
		stats: (day: string) => `${prefix}:stats:${day}`,
		statsPosts: (day: string) => `${prefix}:stats:posts:${day}`,
		statsOnce: (update: number) => `${prefix}:stats:once:${update}`,
		barrier: `${prefix}:barrier`,
		misses: (day: string) => `${prefix}:misses:${day}`,
		schema: `${prefix}:schema`,
		running: `${prefix}:running`,
		changing: `${prefix}:changing`,
		/** The prefix that BullMQ builds its own keys from. */
		jobs: `${prefix}:jobs`,
		/** One of BullMQ's own lists, only to be counted. */
		jobList: (queue: string, list: string) => `${prefix}:jobs:${queue}:${list}`,
		/** What every key begins with. */
		root: `${prefix}:`,
		/** What keys begin with that tell of a moment, or are made anew by themselves: no backup holds them. */
		passing: ["jobs:", "lease:", "duty:", "pace", "barrier", "schema", "running", "changing"].map(
			(beginning) => `${prefix}:${beginning}`,
		),
	};
}
export type Keys = ReturnType<typeof createKeys>;

const blockOf = (ordinal: number): number => Math.floor(ordinal / ORDINALS_TOGETHER);
const chunkOf = (ordinal: number): number => Math.floor(ordinal / CHUNK);
