import { z } from "zod";
import { NORMAL_URGENCY } from "../article/article.ts";
import type { ChannelId } from "../article/channel.ts";
import { postKinds } from "../article/post.ts";
import { json } from "./json.ts";
import type { NoticeKind } from "./notice.ts";

/**
 * Where a post stands: `waiting` to be sent, `sending` (a call is or was under way), `posted`, `unknown`
 * (sent perhaps: nobody knows), `failed` (Telegram refuses it as it is), `dropped` (an admin wants no more of it),
 * `retracted` (not in the channel) or `withdrawn` (a notice stands in its place).
 */
export const PostState = z.enum([
	"waiting",
	"sending",
	"posted",
	"unknown",
	"failed",
	"dropped",
	"retracted",
	"withdrawn",
]);
export type PostState = z.infer<typeof PostState>;

/**
 * How Telegram is given a file: by its address, by its address with a query that makes it fetch once more, as bytes
 * that we have fetched, or not at all.
 */
export const Way = z.enum(["address", "fresh", "upload", "none"]);
export type Way = z.infer<typeof Way>;

/** How it became known what came of a send: by a forward that was seen, by looking, by an admin, or by assumption. */
export const Evidence = z.enum(["forward", "probe", "admin", "assumed"]);
export type Evidence = z.infer<typeof Evidence>;

/** What an attempt sends, as far as it is needed to find it again and to go on from there. */
export const Sent = z.object({
	kind: z.enum(postKinds),
	/** Fingerprint of the text, by which the message is known again; absent where it has none. */
	print: z.string().exactOptional(),
	/** An address that stands in it. */
	url: z.string().exactOptional(),
	/** The addresses of its media. */
	shown: z.array(z.string()),
	/** How many messages it takes. */
	count: z.number(),
	/** True when it is to be pinned. */
	isPinned: z.boolean().default(false),
});
export type Sent = z.infer<typeof Sent>;

const flag = z.enum(["0", "1"]).transform((digit) => digit === "1");

const Fields = z.object({
	state: PostState,
	/** The revision of the article that the channel should show. */
	desired: z.coerce.number(),
	/** True when the channel should show nothing. */
	retract: flag,
	/** The revision up to which nothing is left to do, for good or ill. */
	handled: z.coerce.number().default(0),
	/** The revision that the channel shows; 0 for none. */
	applied: z.coerce.number().default(0),
	/** Digest of the content that the channel shows. */
	hash: z.string().optional(),
	messageId: z.coerce.number().optional(),
	/** What the post is; set before it is sent where only one kind is left to try. */
	kind: z.enum(postKinds).optional(),
	/** Every message of an album, the first included. */
	albumIds: json(z.array(z.number()), "[]"),
	/** The addresses of the media that it shows, in the order of its messages. */
	shown: json(z.array(z.string()), "[]"),
	/** How media are tried to be sent that Telegram did not take by their address, by that address. */
	ways: json(z.record(z.string(), Way), "{}"),
	/** The revision whose formatting Telegram refused, so that its text goes out plain. */
	plain: z.coerce.number().optional(),
	link: z.string().optional(),
	postedAt: z.coerce.number().optional(),
	/** Set while a deletion may have been carried out: the message may be gone. */
	removing: z.coerce.number().optional(),
	/** Until then a call about its messages that brought no answer may still be carried out (Unix ms). */
	inFlightUntil: z.coerce.number().optional(),
	/** How often sending was tried. */
	attempts: z.coerce.number().default(0),
	/** The newest try: its token, time (Unix ms), revision and content. */
	attempt: z.string().optional(),
	attemptAt: z.coerce.number().optional(),
	attemptRevision: z.coerce.number().optional(),
	attemptHash: z.string().optional(),
	/** When it counts as without an answer (Unix ms). */
	attemptUntil: z.coerce.number().optional(),
	/** The newest message of the channel that was known before it. */
	attemptAfter: z.coerce.number().optional(),
	attemptAs: json(Sent.nullable(), "null"),
	/** Of an unknown post: when the admins were asked (Unix ms). */
	asked: z.coerce.number().optional(),
	/** Of an unknown post: when it was looked for in vain (Unix ms). */
	lookedAt: z.coerce.number().optional(),
	/** Of an unknown post: how many messages of others' were read while it was looked for, until it was in vain. */
	messagesRead: z.coerce.number().optional(),
	/** How it became known whether the post is there. */
	evidence: Evidence.optional(),
	/** Not to be sent before (Unix ms). */
	after: z.coerce.number().default(0),
	/** Not to be edited before, since further changes may come (Unix ms). */
	editAfter: z.coerce.number().default(0),
	/** What goes first: 0 retractions, then 1 to 9 by urgency. */
	rank: z.coerce.number().default(NORMAL_URGENCY),
	/** The later answers to this post that tell of corrections: the revisions that brought them. */
	corrections: json(z.array(z.number()), "[]"),
	/** Of such an answer: the digest of the correction that it tells. */
	correction: z.string().optional(),
	/** Digest of the story that the post belongs to, as it was when it was sent. */
	story: z.string().optional(),
	/** True when it was sent without a sound. */
	silent: flag.optional(),
	/** The pin: `due`, `pinned`, or `over` when it has to be taken away. */
	pin: z.enum(["due", "pinned", "over"]).optional(),
	/** When the pin is over (Unix ms). */
	unpinAt: z.coerce.number().optional(),
	/** Who wants it pinned, until somebody takes it away: a Telegram user id. */
	pinnedBy: z.coerce.number().optional(),
	/** The last thing that went wrong, in words. */
	error: z.string().optional(),
	errorAt: z.coerce.number().optional(),
});
/** What should stand in a channel for an article (`desired`, `retract`), and what does (`applied`, `state`). */
export type Post = z.infer<typeof Fields> & { channel: ChannelId; ref: string };

/** The fields that an outcome may write. `undefined` clears a field. */
export type PostChange = {
	[Name in keyof Changeable]?: Changeable[Name] | undefined;
};
type Changeable = Pick<
	Post,
	| "state"
	| "applied"
	| "handled"
	| "hash"
	| "messageId"
	| "kind"
	| "albumIds"
	| "shown"
	| "ways"
	| "plain"
	| "link"
	| "postedAt"
	| "removing"
	| "inFlightUntil"
	| "error"
	| "errorAt"
	| "asked"
	| "lookedAt"
	| "messagesRead"
	| "evidence"
	| "pin"
	| "unpinAt"
	| "pinnedBy"
>;

/** Clears what told of messages that are gone. */
export const nowhere: PostChange = {
	messageId: undefined,
	link: undefined,
	removing: undefined,
	inFlightUntil: undefined,
	hash: undefined,
	kind: undefined,
	albumIds: undefined,
	shown: undefined,
	ways: undefined,
	pin: undefined,
	unpinAt: undefined,
	pinnedBy: undefined,
};

/** Clears how far an unknown post was looked for, and that it was asked about. */
export const notLookedFor: PostChange = {
	asked: undefined,
	lookedAt: undefined,
	messagesRead: undefined,
};

/** Something for the admins, written in the same step as what it tells of. */
export type PostNotice = { id: string; kind: NoticeKind; data: Record<string, string> };

/**
 * What the name of a post tells: the article that it is about and, of an answer that tells of a correction, the post
 * that it answers. Such an answer is called after its post and the revision that brought the correction: `<ref>~3`.
 */
export function partsOf(ref: string): { article: string; parent: string | undefined } {
	const [article = ref, revision] = ref.split("~");
	return { article, parent: revision === undefined ? undefined : article };
}

/** Reads what stands in a post's hash: undefined when it is empty, or of a format unknown here. */
export function parsePost(
	channel: ChannelId,
	ref: string,
	hash: Record<string, string>,
): Post | undefined {
	const fields = Fields.safeParse(hash);
	return fields.success ? { channel, ref, ...fields.data } : undefined;
}
