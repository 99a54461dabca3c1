import { z } from "zod";

/** How soon a rule brings an article: at once, or with the next digest. */
export const Tempo = z.enum(["now", "digest"]);
export type Tempo = z.infer<typeof Tempo>;

/** How many keyword alerts one reader may have, and how many articles they may keep. */
export const MAX_ALERTS = 50;
export const MAX_SAVED = 200;
/** How many messages a day come unasked, unless a reader says otherwise. */
export const USUAL_CEILING = 12;

/** A keyword alert, as the reader wrote it; `query.ts` tells what it means. */
export const Alert = z.object({
	/** Names it among the reader's alerts, for good. */
	id: z.number(),
	query: z.string(),
	tempo: Tempo,
	/** Articles that were posted before then are not for it (Unix ms). */
	since: z.number(),
});
export type Alert = z.infer<typeof Alert>;

/** Minutes since midnight on the reader's clocks; it may go over midnight. */
export const QuietHours = z.object({ from: z.number(), to: z.number() });

/** When the digest comes: the minute of the day, and the weekdays (1 Monday to 7 Sunday), on the reader's clocks. */
export const DigestTime = z.object({ minute: z.number(), days: z.array(z.number()) });
export type DigestTime = z.infer<typeof DigestTime>;

const Muted = z.object({
	/** Until when (Unix ms); null for good. */
	until: z.number().nullable(),
	/** What readers call it, where its key does not tell. */
	title: z.string().exactOptional(),
});

/** What somebody who talks to the bot has asked for. Nothing else is known of them. */
export const Reader = z.object({
	format: z.literal(1),
	/** The locale that they have chosen; absent: that of their app. */
	language: z.string().exactOptional(),
	/** The locale of their app when they were last heard of, for what comes unasked. */
	appLanguage: z.string().exactOptional(),
	/** IANA; absent: the newsroom's. */
	zone: z.string().exactOptional(),
	/** True after `/stop`: nothing comes unasked, and nothing is forgotten. */
	isStopped: z.boolean(),
	/** The topics that they follow, by slug; `name` where topics are grown from tags. */
	topics: z.record(
		z.string(),
		z.object({ tempo: Tempo, since: z.number(), name: z.string().exactOptional() }),
	),
	alerts: z.array(Alert),
	/** The id of the next alert. */
	nextAlert: z.number(),
	/** The stories that they follow, by id: what comes next in them comes at once. */
	stories: z.record(z.string(), z.object({ since: z.number(), title: z.string() })),
	mutedSources: z.record(z.string(), Muted),
	mutedStories: z.record(z.string(), Muted),
	quiet: QuietHours.exactOptional(),
	/** How many messages a day come unasked; the rest goes into the digest. */
	ceiling: z.number(),
	digest: DigestTime.exactOptional(),
	/** True when their app shows rich messages: digests come as one. */
	isRich: z.boolean(),
	/** What they keep, the newest last, and when they want to be reminded of it (Unix ms). */
	saved: z.array(
		z.object({ ref: z.string(), at: z.number(), remindAt: z.number().exactOptional() }),
	),
	/** Since when there is something to remember (Unix ms). */
	since: z.number(),
});
export type Reader = z.infer<typeof Reader>;

/** A reader who has asked for nothing yet. */
export function newReader(now: number): Reader {
	return {
		format: 1,
		isStopped: false,
		topics: {},
		alerts: [],
		nextAlert: 1,
		stories: {},
		mutedSources: {},
		mutedStories: {},
		ceiling: USUAL_CEILING,
		isRich: false,
		saved: [],
		since: now,
	};
}

/** Why an article is for a reader. */
export const Reason = z.discriminatedUnion("kind", [
	/** The topic that they follow; the article may belong to one below it. */
	z.object({ kind: z.literal("topic"), slug: z.string() }),
	z.object({ kind: z.literal("alert"), id: z.number() }),
	z.object({ kind: z.literal("story"), id: z.string() }),
]);
export type Reason = z.infer<typeof Reason>;

/** True when a reader wants to hear nothing of a source or a story just now. */
export function isMuted(
	{ mutedSources, mutedStories }: Pick<Reader, "mutedSources" | "mutedStories">,
	{ source, story }: { source: string; story?: { id: string } | undefined },
	now: number,
): boolean {
	const holds = (muted: z.infer<typeof Muted> | undefined) =>
		muted !== undefined && (muted.until === null || muted.until > now);
	return holds(mutedSources[source]) || (story !== undefined && holds(mutedStories[story.id]));
}
