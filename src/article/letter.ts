import type { InlineKeyboardButton, LinkPreviewOptions, MessageEntity } from "grammy/types";
import { type Article, digestOf } from "./article.ts";
import { readerUrl } from "./links.ts";
import type { Labels, PostStyle } from "./post.ts";
import { MAX_TEXT_LENGTH, renderPost, renderText, renderWithdrawal } from "./render.ts";
import { builtIn } from "./templates.ts";
import { fit } from "./text.ts";

/** What stands between an article's text and a line of ours below it. */
const GAP = "\n\n";
const MAX_SHARED_TITLE = 200;

/** The text of a private message, in the terms of the Bot API. */
export type Letter = {
	text: string;
	entities: MessageEntity[];
	linkPreview: LinkPreviewOptions;
	/** Tells whether a message says that already. */
	hash: string;
};

/**
 * An article as a private message to one reader.
 *
 * @param more.note a line of ours that stands below it
 * @param more.isPlain true where Telegram refused the formatting: the same text without any
 */
export function letterOf(
	article: Article,
	style: PostStyle,
	more: { note?: string | undefined; isPlain?: boolean | undefined } = {},
): Letter {
	const post = renderPost(article, { ...style, kinds: ["text"] });
	if (post.kind !== "text") throw new Error("a private message is a text");
	const end = more.note === undefined ? "" : `${GAP}${more.note}`;
	const room = MAX_TEXT_LENGTH - end.length;
	const { text, entities } = post.text.length <= room ? post : short(article, style, room);
	const noted = { text: `${text}${end}`, entities, linkPreview: post.linkPreview };
	return hashed(more.isPlain === true ? plain(noted, article) : noted);
}

/** The notice that takes a message's place when its article is withdrawn. */
export function withdrawalLetter(labels: Pick<Labels, "withdrawn">): Letter {
	return hashed({ ...renderWithdrawal(labels), linkPreview: { is_disabled: true } });
}

/** What the buttons below an article need to know of it. */
export type Lettered = {
	ref: string;
	article: Article;
	/** The address of its post. */
	link: string | undefined;
	isSaved: boolean;
};

/**
 * The buttons below an article in a private message: why it came, to keep it, to pass it on, and the way to its post.
 * A button to keep states what it sets, so that two taps do one thing.
 *
 * @param say a text in the reader's language
 */
export function letterButtons(
	{ ref, article, link, isSaved }: Lettered,
	say: (id: string) => string,
): InlineKeyboardButton[][] {
	const address = link ?? (article.url === undefined ? undefined : readerUrl(article.url));
	const first: InlineKeyboardButton[] = [
		{ text: say("delivered-why"), callback_data: `dl:why:${ref}` },
		isSaved
			? { text: say("delivered-saved"), callback_data: `dl:save:${ref}:0` }
			: { text: say("delivered-save"), callback_data: `dl:save:${ref}:1` },
	];
	if (address !== undefined) {
		const title = fit(article.title, MAX_SHARED_TITLE, article.language).text;
		const query = new URLSearchParams({ url: address, text: title }).toString();
		// Telegram's apps show a plus sign as it is.
		const url = `https://t.me/share/url?${query.replaceAll("+", "%20")}`;
		first.push({ text: say("delivered-share"), url });
	}
	return link === undefined ? [first] : [first, [{ text: say("delivered-channel"), url: link }]];
}

/** A headline, where the whole leaves no room. */
function short(article: Article, style: PostStyle, limit: number) {
	const url = article.url === undefined ? undefined : readerUrl(article.url, style.utm);
	const of = {
		article,
		style,
		occasion: {},
		kind: "text" as const,
		picture: undefined,
		url,
		limit,
	};
	return renderText(of, builtIn("headline"));
}

function plain({ text }: { text: string }, { url }: Article): Omit<Letter, "hash"> {
	const end = url === undefined ? "" : `${GAP}${readerUrl(url)}`;
	const bare = fit(text, MAX_TEXT_LENGTH - end.length).text;
	return { text: `${bare}${end}`, entities: [], linkPreview: { is_disabled: true } };
}

function hashed(content: Omit<Letter, "hash">): Letter {
	return { ...content, hash: digestOf(JSON.stringify(content)) };
}
