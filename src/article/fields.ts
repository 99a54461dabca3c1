import { type Article, articleRef } from "./article.ts";
import { bodyRuns } from "./body-runs.ts";
import { kickerOf } from "./kicker.ts";
import { leadInOf, withoutOpening } from "./lead.ts";
import { deepLink, hostName } from "./links.ts";
import { momentRun } from "./moment.ts";
import type { Picture } from "./pictures.ts";
import { none, textValue, type Value } from "./piece.ts";
import type { Labels, Occasion, PostKind, PostStyle } from "./post.ts";
import { readingMinutes } from "./reading-time.ts";
import { bySpecificity } from "./specific-tags.ts";
import type { FieldName, WordName } from "./template.ts";
import { clean, cleanLine, fit } from "./text.ts";

/** Longer titles are cut: a post is no place for them, and a caption has 1024 units in all. */
export const MAX_TITLE_LENGTH = 300;
const MAX_NAMES = 5;

/** Stands for a value within words of ours; it is in no text, since it is no character. */
const PLACE = "\uFDD0";

/** What fields are made from. */
export type FieldsOf = {
	article: Article;
	style: PostStyle;
	occasion: Occasion;
	kind: PostKind;
	/** The picture that leads the post. */
	picture: Picture | undefined;
	/** The article's address as readers get it. */
	url: string | undefined;
	/** How much of a body is wanted (UTF-16 units). */
	limit: number;
};

/** The value of a field for an article in a channel. `footer` is none of an article's and left to the caller. */
export function fieldOf(name: FieldName, of: FieldsOf): Value {
	const { article, style, occasion, url } = of;
	const { labels } = style;
	switch (name) {
		case "title":
			return textValue(fit(article.title, MAX_TITLE_LENGTH, article.language).text);
		case "summary":
			return summaryValue(article);
		case "body": {
			const body = withoutOpening(article);
			if (body === undefined || body.blocks.length === 0) return none;
			return { kind: "text", ...bodyRuns(body, of.limit) };
		}
		case "source":
			return textValue((article.url && hostName(article.url)) ?? "");
		case "byline":
			return bylineValue(article.authors, style);
		case "date":
			return article.publishedAt === undefined ? none : { kind: "time", at: article.publishedAt };
		case "reading_time": {
			const minutes = article.body && readingMinutes(article.body);
			return minutes === undefined ? none : textValue(ours(labels.readingTime(minutes)));
		}
		case "image_caption":
			return textValue(of.picture?.caption ?? of.picture?.alt ?? "");
		case "image_credit":
			return creditValue(of.picture);
		case "tags":
			return listValue(bySpecificity(article));
		case "topics":
			return listValue(article.topics.map((slug) => style.topicName(slug) ?? slug));
		case "story":
			return textValue(article.story?.title ?? "");
		case "section":
			return textValue(article.section ?? "");
		case "kicker":
			return kickerValue(article.kicker, labels);
		case "updated":
			return updatedValue(occasion.updatedAt, style);
		case "lock":
			return article.visibility === "public" ? none : textValue(ours(labels[article.visibility]));
		case "correction":
			if (article.correction === undefined) return none;
			return {
				kind: "text",
				label: [
					{ text: ours(labels.correction), style: { italic: true } },
					{ text: " ", style: {} },
				],
				runs: [{ text: article.correction, style: {} }],
			};
		case "link":
			return url === undefined ? none : { kind: "address", url };
		case "follow":
		case "save":
		case "more": {
			const action = actionOf(name, of);
			return action === undefined ? none : textValue(action.text, { url: action.url });
		}
		case "kind":
			return textValue(of.kind);
		case "language":
			return textValue(article.language ?? "");
		case "urgency":
			return textValue(article.urgency === undefined ? "" : String(article.urgency));
		case "footer":
			return none;
	}
}

/** What a link into the bot says and where it leads; undefined when there is nothing to follow, or no bot. */
export function actionOf(
	name: "follow" | "save" | "more",
	{ article, style }: Pick<FieldsOf, "article" | "style">,
): { text: string; url: string } | undefined {
	const { bot, labels } = style;
	if (bot === undefined) return undefined;
	const [topic] = article.topics;
	if (name === "follow") {
		if (topic === undefined) return undefined;
		const url = deepLink(bot, { do: "follow", topic });
		return url === undefined
			? undefined
			: { text: ours(labels.follow(style.topicName(topic) ?? topic)), url };
	}
	const url = deepLink(bot, { do: name, ref: articleRef(article.source, article.id) });
	return url === undefined ? undefined : { text: ours(labels[name]), url };
}

/** The words of the channel's language that a template can ask for. */
export function wordOf(name: WordName, labels: Labels): string {
	return ours(name === "read_more" ? labels.readMore : labels.kickers[name]);
}

/** Many captions name the photographer themselves. */
function creditValue(picture: Picture | undefined): Value {
	const { credit = "", caption = "" } = picture ?? {};
	return caption.toLowerCase().includes(credit.toLowerCase()) ? none : textValue(credit);
}

function summaryValue(article: Article): Value {
	const { text } = leadInOf(article);
	const value = textValue(text);
	// Sentences that were chosen are whole; only what breaks off goes on elsewhere.
	return value.kind === "text" && text.endsWith("…") ? { ...value, isCut: true } : value;
}

function bylineValue(authors: readonly string[], { labels, locale }: PostStyle): Value {
	if (authors.length === 0) return none;
	const names = authors.slice(0, MAX_NAMES);
	const joined = new Intl.ListFormat(locale, { type: "conjunction" }).format(names);
	return around(labels.byline(PLACE), { text: joined, style: {} });
}

function kickerValue(kicker: string | undefined, labels: Labels): Value {
	if (kicker === undefined) return none;
	const usual = kickerOf(kicker);
	return textValue(usual === undefined ? kicker : ours(labels.kickers[usual]));
}

function updatedValue(at: number | undefined, { labels, locale, timeZone }: PostStyle): Value {
	if (at === undefined) return none;
	return around(labels.updated(PLACE), momentRun(at, "time", { locale, zone: timeZone }));
}

/** Words of ours with a value in their midst. */
function around(words: string, value: { text: string; style: object }): Value {
	const [before = "", after = ""] = words.split(PLACE);
	return {
		kind: "text",
		runs: [{ text: clean(before), style: {} }, value, { text: clean(after), style: {} }].filter(
			({ text }) => text !== "",
		),
	};
}

function listValue(items: readonly string[]): Value {
	return items.length === 0 ? none : { kind: "list", items, glue: ", " };
}

/** A text of the locale on one line. */
function ours(text: string): string {
	return cleanLine(text);
}
