import { FormattedString } from "@grammyjs/parse-mode";
import type { LinkPreviewOptions, MessageEntity } from "grammy/types";
import type { Article } from "./article.ts";
import { bodyText } from "./body.ts";
import { hashtags } from "./hashtags.ts";
import { cleanLine, cleanParagraphs, firstSentences, fit, hasVisibleText } from "./text.ts";

/** Telegram's limit for the text of a message. It counts code points; UTF-16 units are never fewer. */
export const MAX_TEXT_LENGTH = 4096;

const MAX_TITLE_LENGTH = 512;
const MAX_CORRECTION_LENGTH = 1024;
const LEAD_SENTENCES = 3;
const MAX_LEAD_LENGTH = 500;

/** The words around an article's own, in the language of the channel. */
export type Labels = {
	correction: string;
	withdrawn: string;
	/** The lock marks of articles that not everybody may read. */
	members: string;
	paid: string;
};

/** A finished post: what `sendMessage` and `editMessageText` take, entities instead of markup. */
export type PostContent = {
	text: string;
	entities: MessageEntity[];
	linkPreview: LinkPreviewOptions;
};

/**
 * Sets an article as a post: the title in bold as the link, the summary or the first sentences, a lock mark where
 * not everybody may read on, a correction, the source's host and hashtags. For every article it yields at most
 * 4096 UTF-16 units and six entities of its own, and its text is as Telegram would store it, so that offsets hold.
 */
export function renderPost(article: Article, labels: Labels): PostContent {
	const { language, url, visibility } = article;
	const heading = FormattedString.bold(fit(article.title, MAX_TITLE_LENGTH, language).text);
	const title = url === undefined ? heading : FormattedString.link(heading, url);
	const lock = visibility === "public" ? [] : [new FormattedString(cleanLine(labels[visibility]))];
	const host = url === undefined ? [] : [FormattedString.link(hostOf(url), url)];
	const tags = hashtags(article.tags).join(" ");
	const lines = [...host, ...(tags === "" ? [] : [tags])];
	const foot = lines.length === 0 ? [] : [FormattedString.join(lines, "\n")];
	const correction = hasVisibleText(article.correction ?? "")
		? [
				FormattedString.join([
					FormattedString.italic(labels.correction),
					` ${fit(article.correction ?? "", MAX_CORRECTION_LENGTH, language).text}`,
				]),
			]
		: [];
	const standing = [title, ...lock, ...correction, ...foot];
	const room =
		MAX_TEXT_LENGTH - standing.reduce((sum, part) => sum + part.text.length + "\n\n".length, 0);
	const body = fit(summaryOf(article), room, language).text;
	const parts = [title, ...(body === "" ? [] : [body]), ...lock, ...correction, ...foot];
	const post = FormattedString.join(parts, "\n\n");
	return {
		text: post.text,
		entities: post.entities,
		linkPreview:
			url === undefined
				? { is_disabled: true }
				: {
						url,
						prefer_large_media: true,
						// A picture leads; a page without one is better announced by the words.
						show_above_text: article.image !== undefined,
					},
	};
}

/** The notice that takes a post's place when Telegram no longer lets it be deleted. */
export function renderWithdrawal(labels: Labels): PostContent {
	const text = cleanLine(labels.withdrawn);
	return {
		text,
		entities: [{ type: "italic", offset: 0, length: text.length }],
		linkPreview: { is_disabled: true },
	};
}

/** What stands under the title: the given summary, else the first sentences of the text. */
export function summaryOf(article: Article): string {
	const given = cleanParagraphs(article.summary ?? "");
	if (given.length > 0) return given.join("\n");
	const body = cleanParagraphs(article.body === undefined ? "" : bodyText(article.body));
	// A body often opens by saying its title again.
	const start = body[0] === article.title ? 1 : 0;
	return firstSentences(body.slice(start).join(" "), {
		count: LEAD_SENTENCES,
		limit: MAX_LEAD_LENGTH,
		language: article.language,
	});
}

function hostOf(url: string): string {
	return new URL(url).hostname.replace(/^www\./, "");
}
