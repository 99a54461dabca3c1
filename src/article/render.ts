import type { InlineKeyboardMarkup } from "grammy/types";
import type { Article } from "./article.ts";
import { directionFor } from "./bidi.ts";
import { actionOf, fieldOf, type FieldsOf, wordOf } from "./fields.ts";
import { fitPieces } from "./fitting.ts";
import { type Formatted, toFormatted } from "./formatted.ts";
import { readerUrl } from "./links.ts";
import { momentRun } from "./moment.ts";
import { type Picture, picturesOf } from "./pictures.ts";
import type { Piece } from "./piece.ts";
import { mediaFor } from "./post-media.ts";
import type { ButtonName, Labels, Occasion, PostContent, PostKind, PostStyle } from "./post.ts";
import { footerLinesOf, richPost } from "./rich-post.ts";
import { type Context, evaluate } from "./template-evaluate.ts";
import type { Template } from "./template.ts";
import { builtIn, correctionTemplate } from "./templates.ts";
import { cleanLine, hasVisibleText } from "./text.ts";

/** Telegram's limit for the text of a message. It counts code points; UTF-16 units are never fewer. */
export const MAX_TEXT_LENGTH = 4096;
/** Telegram's limit for the text under a picture. */
export const MAX_CAPTION_LENGTH = 1024;

/**
 * Sets an article as a post of a channel. Whatever the article holds, the post is one that Telegram takes: within
 * the limits of its kind, its text as Telegram stores it, with at most 90 entities that stand as they are.
 *
 * The kind is the first of the channel's that the article has something for; a caption that can't hold what has
 * to stand makes it a text. Of a post that stands already the kind stays.
 */
export function renderPost(
	article: Article,
	style: PostStyle,
	occasion: Occasion = {},
): PostContent {
	const url = article.url === undefined ? undefined : readerUrl(article.url, style.utm);
	const { standing, unusable } = occasion;
	const all = picturesOf(article);
	const pictures = all.filter(({ url }) => unusable?.has(url) !== true);
	const kinds: readonly PostKind[] =
		standing === undefined ? [...style.kinds, "text"] : [standing.kind];
	for (const kind of kinds) {
		const media = mediaFor(kind, article, all, occasion);
		if (media === undefined) continue;
		const of: FieldsOf = {
			article,
			style,
			occasion,
			kind,
			// What a film or a sound shows, nobody has said.
			picture: kind === "video" || kind === "audio" ? undefined : pictures[0],
			url,
			limit: limitOf(kind),
		};
		const keyboard = keyboardOf(of);
		if (kind === "rich") {
			const footer = footerLinesOf(style.footer, contextOf(of));
			return { kind, ...richPost(of, pictures, footer), ...keyboard };
		}
		const { text, entities, isTight } = visible(of, style.template);
		if (kind === "text") {
			const linkPreview = previewOf(style, url, pictures);
			return { kind, text, entities, linkPreview, ...keyboard };
		}
		if (isTight && standing === undefined) continue;
		return {
			kind,
			text,
			entities,
			media,
			isCaptionAbove: style.mediaAbove === false,
			...(kind === "album" ? {} : keyboard),
		};
	}
	throw new Error("text is always among the kinds");
}

/** A short post that tells of a correction, in answer to the post that was corrected. */
export function renderCorrection(
	article: Article,
	style: PostStyle,
): Extract<PostContent, { kind: "text" }> {
	const url = article.url === undefined ? undefined : readerUrl(article.url, style.utm);
	const of: FieldsOf = {
		article,
		style,
		occasion: {},
		kind: "text",
		picture: undefined,
		url,
		limit: MAX_TEXT_LENGTH,
	};
	const { text, entities } = visible(of, correctionTemplate());
	return { kind: "text", text, entities, linkPreview: { is_disabled: true } };
}

/** A template may come to nothing for an article; a title and a link are better than no post. */
function visible(of: FieldsOf, template: Template): Formatted & { isTight: boolean } {
	const rendered = renderText(of, template);
	return hasVisibleText(rendered.text) ? rendered : renderText(of, builtIn("headline"));
}

/**
 * A text of an article by a template, as it stands in a post, a private message or a line of a digest.
 *
 * @returns `isTight` where even what has to stand was shortened to fit
 */
export function renderText(of: FieldsOf, template: Template): Formatted & { isTight: boolean } {
	const { article, style, url } = of;
	const { labels, footer } = style;
	const context = contextOf(of);
	const { runs, isTight } = fitPieces(withFooter(evaluate(template, context), footer, context), {
		limit: of.limit,
		direction: directionFor(article),
		language: article.language,
		readMore:
			url === undefined
				? []
				: [
						{ text: " ", style: {} },
						{ text: cleanLine(labels.readMore), style: { url } },
					],
	});
	return { ...toFormatted(runs), isTight };
}

function contextOf(of: FieldsOf): Context {
	const { article, style, url } = of;
	const { labels, locale, timeZone } = style;
	return {
		field: (name) => fieldOf(name, of),
		word: (name) => wordOf(name, labels),
		moment: (at, format) => momentRun(at, format, { locale, zone: timeZone }),
		url,
		language: article.language,
	};
}

/** The notice that takes a post's place when Telegram no longer lets it be deleted. */
export function renderWithdrawal(labels: Pick<Labels, "withdrawn">): Formatted {
	const text = cleanLine(labels.withdrawn);
	return { text, entities: [{ type: "italic", offset: 0, length: text.length }] };
}

function limitOf(kind: PostKind): number {
	return kind === "text" ? MAX_TEXT_LENGTH : MAX_CAPTION_LENGTH;
}

/** Puts the pieces of the channel's footer in the place of the field. */
function withFooter(pieces: Piece[], footer: Template | undefined, context: Context): Piece[] {
	if (footer === undefined) return pieces;
	return pieces.flatMap((piece) => {
		if (piece.field !== "footer") return [piece];
		return evaluate(footer, context);
	});
}

function previewOf(
	{ preview, mediaAbove }: PostStyle,
	url: string | undefined,
	pictures: readonly Picture[],
) {
	if (url === undefined || preview === "none") return { is_disabled: true };
	return {
		url,
		...(preview === "small" ? { prefer_small_media: true } : { prefer_large_media: true }),
		// A picture leads; a page without one is better announced by the words.
		show_above_text: mediaAbove ?? pictures.length > 0,
	};
}

function keyboardOf(of: FieldsOf): { keyboard?: InlineKeyboardMarkup } {
	const buttons = of.style.buttons.flatMap((name) => buttonOf(name, of) ?? []);
	if (buttons.length === 0) return {};
	return { keyboard: { inline_keyboard: buttons.map((button) => [button]) } };
}

function buttonOf(name: ButtonName, of: FieldsOf): { text: string; url: string } | undefined {
	if (name !== "read") return actionOf(name, of);
	const { url, style } = of;
	return url === undefined ? undefined : { text: cleanLine(style.labels.readMore), url };
}
