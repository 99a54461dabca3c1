import type { ChannelId } from "./channel.ts";
import type { PostKind } from "./post.ts";
import type { Template } from "./template.ts";

/** A part of the day in a zone, by minutes since midnight: from 22:00 to 7:00 is 1320 to 420. */
export type DayPart = { from: number; to: number };

/** What a channel does with a send of which nobody knows whether it was carried out. */
export const unknownPolicies = ["resolve", "ask", "assume_sent"] as const;
export type UnknownPolicy = (typeof unknownPolicies)[number];

/** Which articles of a channel are breaking news, and what comes of that. */
export type BreakingRules = {
	/** At least this urgent (IPTC: 1 is the most); undefined: urgency alone breaks no news. */
	urgency: number | undefined;
	/** An article with one of these tags is breaking news. */
	tags: readonly string[];
	template: Template;
	isPinned: boolean;
	/** How long a post stays pinned, in ms, when no later one takes its place. */
	unpinAfterMs: number;
	/** True when an admin has to confirm it first. */
	isConfirmed: boolean;
};

/** What a channel's owner decides on the when and how of its posts, beside their looks. */
export type ChannelRules = {
	onUnknown: UnknownPolicy;
	/** An IANA zone: that of the quiet hours, and of the day that the sound budget counts. */
	timeZone: string;
	quietHours: (DayPart & { then: "silent" | "wait" }) | undefined;
	/** How many posts a day may make a sound; undefined for any number. */
	soundBudget: number | undefined;
	/** Undefined where no news is breaking news. */
	breaking: BreakingRules | undefined;
	/** How long a new post waits so that an admin may cancel it; 0 for not at all. */
	undoWindowMs: number;
	/** How long an edit waits for further ones. */
	editDelayMs: number;
	/** Whether the bot's readers are given what stands there; undefined: where the channel has a name. */
	isForReaders: boolean | undefined;
	/** The forum topic that posts go to: a thread of a group; undefined for the group itself. */
	forumTopic: number | undefined;
};

/** What the newsroom decides on an article in one of its channels. */
export type Treatment = {
	/** In place of the channel's own. */
	template: Template | undefined;
	/** The template that the article itself names, in place of every other. */
	templateName?: string;
	kinds: readonly PostKind[] | undefined;
	/** True: the post makes no sound. */
	isSilent: boolean;
	/** True when posts of one story answer each other. */
	isThread: boolean;
	/** True when what follows in its story makes no sound. */
	isMuted: boolean;
	forumTopic: number | undefined;
	/** How long the post waits, in ms. */
	delayMs: number;
	isBreaking: boolean;
};

/** True when those who talk to the bot are given what stands in a channel: one that has no name may be private. */
export function isForReaders(
	channel: ChannelId,
	rules: Pick<ChannelRules, "isForReaders">,
): boolean {
	return rules.isForReaders ?? channel.startsWith("@");
}
