import type { ChannelRules } from "./channel-rules.ts";
import type { ChannelId } from "./channel.ts";
import type { When } from "./condition.ts";
import type { PostKind } from "./post.ts";
import type { Template } from "./template.ts";
import type { Topic } from "./topics.ts";

/** Which articles go to some channels, and what is special about them there; undefined says nothing of it. */
export type Route = {
	name: string;
	when: When;
	to: readonly ChannelId[];
	template: Template | undefined;
	kinds: readonly PostKind[] | undefined;
	isSilent: boolean | undefined;
	isThread: boolean | undefined;
	/** True: what follows in a story makes no sound. */
	isMuted: boolean | undefined;
	/** A thread of the group; 1 is the group itself. */
	forumTopic: number | undefined;
	delayMs: number | undefined;
};

/** Which articles belong to a running story when they name none themselves. */
export type StoryRule = {
	id: string;
	title: string | undefined;
	/** Undefined: only those that name it. */
	when: When | undefined;
	/** True: what follows in it makes no sound. */
	isMuted: boolean;
};

/** Which articles wait until an admin says so. */
export type ReviewRule = { name: string; when: When };

/** What a channel's owner decides, and what is usual of its posts where no route says otherwise. */
export type ChannelSettings = {
	rules: ChannelRules;
	template: Template;
	kinds: readonly PostKind[];
	isThread: boolean;
	isMuted: boolean;
};

/** Everything that a newsroom says of where articles go. */
export type RoutingRules = {
	/** Every channel; the first is where an article goes that nothing else is said of. */
	channels: readonly ChannelId[];
	/** The channels of those sources that name some, or none on purpose. */
	sourceChannels: ReadonlyMap<string, readonly ChannelId[]>;
	topics: readonly Topic[];
	stories: readonly StoryRule[];
	reviews: readonly ReviewRule[];
	routes: readonly Route[];
	/** Of those channels that the newsroom says something of. */
	settings: ReadonlyMap<ChannelId, ChannelSettings>;
	/** Of every other. */
	usual: ChannelSettings;
	/** What the newsroom calls a template. */
	templateName: (template: Template) => string;
};
