import type {
	InlineKeyboardMarkup,
	InputRichMessage,
	LinkPreviewOptions,
	MessageEntity,
} from "grammy/types";
import type { Kicker } from "./kicker.ts";
import type { Utm } from "./links.ts";
import type { Template } from "./template.ts";

/** What a post can be. A post with media never becomes text again, so that it is chosen once. */
export const postKinds = ["text", "photo", "album", "video", "audio", "rich"] as const;
export type PostKind = (typeof postKinds)[number];

/** The words around an article's own, in the language of the channel. */
export type Labels = {
	correction: string;
	withdrawn: string;
	/** The lock marks of articles that not everybody may read. */
	members: string;
	paid: string;
	readMore: string;
	updated: (time: string) => string;
	readingTime: (minutes: number) => string;
	byline: (names: string) => string;
	kickers: Record<Kicker, string>;
	follow: (topic: string) => string;
	save: string;
	more: string;
};

/** A button under a post: to read on, or to do something in the bot. */
export const buttonNames = ["read", "follow", "save", "more"] as const;
export type ButtonName = (typeof buttonNames)[number];

/** How a channel's posts look: everything that a post is made of beside the article. */
export type PostStyle = {
	/** The kinds that are tried, in this order; text when an article has nothing for any. */
	kinds: readonly PostKind[];
	template: Template;
	footer: Template | undefined;
	labels: Labels;
	/** The language of the words around an article, for dates and lists. */
	locale: string;
	/** An IANA time zone; without one each reader's app writes times in its own. */
	timeZone: string | undefined;
	/** The picture that Telegram shows of the page behind a text. */
	preview: "large" | "small" | "none";
	/** Where picture or preview stands; undefined: above, where the article has a picture. */
	mediaAbove: boolean | undefined;
	utm: Utm | undefined;
	buttons: readonly ButtonName[];
	/** The bot's name, for links into it; undefined while nobody knows it. */
	bot: string | undefined;
	/** What readers call a topic; undefined for one that the newsroom does not have. */
	topicName: (slug: string) => string | undefined;
};

/** What is known of a post beside its article. */
export type Occasion = {
	/** When the story changed, of a post that was edited since (Unix ms). */
	updatedAt?: number | undefined;
	/** What the post is already: its kind, and the address that each of its messages shows; "" where nobody knows. */
	standing?: { kind: PostKind; shown: readonly string[] } | undefined;
	/** Addresses that Telegram could not be given, by no way. */
	unusable?: ReadonlySet<string> | undefined;
};

/** Something to look at or listen to, by its address. */
export type Medium = { type: "photo" | "video" | "audio"; url: string; title?: string };

/** A finished post, in the terms of the Bot API; entities instead of markup. */
export type PostContent =
	| {
			kind: "text";
			text: string;
			entities: MessageEntity[];
			linkPreview: LinkPreviewOptions;
			keyboard?: InlineKeyboardMarkup;
	  }
	| {
			kind: "photo" | "video" | "audio" | "album";
			text: string;
			entities: MessageEntity[];
			/**
			 * One, or 2 to 10 of an album; the text is the first one's caption. Of a post that stands, one for each of
			 * its messages, with the address "" where what is shown is the article's no longer and nothing takes its place.
			 */
			media: Medium[];
			/** True when the caption stands above. */
			isCaptionAbove: boolean;
			keyboard?: InlineKeyboardMarkup;
	  }
	| { kind: "rich"; message: InputRichMessage; media: Medium[]; keyboard?: InlineKeyboardMarkup };

/** What a channel's owner chooses of its posts' looks. */
export type Look = Pick<
	PostStyle,
	"kinds" | "template" | "footer" | "timeZone" | "preview" | "mediaAbove" | "utm" | "buttons"
>;
