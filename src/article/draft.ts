import type { Article, Visibility } from "./article.ts";
import { type Body, textToBody } from "./body.ts";
import { htmlToBody } from "./html.ts";
import {
	cleanLine,
	cleanParagraphs,
	fit,
	hasVisibleText,
	takeGraphemes,
	wellFormed,
	withoutEmail,
} from "./text.ts";
import { linkable } from "./url.ts";

/** An id has to fit into a path of the API. */
export const MAX_ID_LENGTH = 2000;
/** A post shows 512 units of a title. */
const MAX_TITLE_LENGTH = 1000;
/** A post holds 4096 units in all. */
const MAX_SUMMARY_LENGTH = 8192;
const MAX_LINE_LENGTH = 2048;
/** It stands whole in a post, beside its title. */
const MAX_CORRECTION_LENGTH = 3000;
const MAX_TAGS = 100;
const MAX_ENTRIES = 50;
/** The years 0 to 9999, as RFC 3339 can write them: what is beyond is a mistake of a program. */
const EARLIEST_MS = Date.parse("0000-01-01T00:00:00Z");
const LATEST_MS = Date.parse("9999-12-31T23:59:59Z");

/** A picture as its sender describes it. */
export type DraftImage = {
	url: string;
	alt?: string | undefined;
	caption?: string | undefined;
	credit?: string | undefined;
};

/**
 * What was read of an article, in the words of its sender: times in Unix milliseconds, everything else checked
 * by nobody yet. Only `id` and `title` have to be there; whatever can't be used is left out.
 */
export type Draft = {
	id: string;
	title: string | undefined;
	/** The article's page. */
	url?: string | undefined;
	/** What relative addresses in `html` are relative to, when that is not `url`. */
	baseUrl?: string | undefined;
	/** Plain text that everybody may read. */
	summary?: string | undefined;
	html?: string | undefined;
	text?: string | undefined;
	image?: DraftImage | undefined;
	attachments?: { url: string; type: string; title?: string | undefined }[] | undefined;
	authors?: string[] | undefined;
	tags?: string[] | undefined;
	topics?: string[] | undefined;
	/** A language tag (BCP 47). */
	language?: string | undefined;
	section?: string | undefined;
	kicker?: string | undefined;
	story?: { id: string; title?: string | undefined } | undefined;
	urgency?: number | undefined;
	correction?: string | undefined;
	visibility?: Visibility | undefined;
	silent?: boolean | undefined;
	publishedAt?: number | undefined;
	embargoedUntil?: number | undefined;
	expiresAt?: number | undefined;
};

/** Why a draft is no article, and where the mistake is. */
export type DraftIssue = { path: string[]; message: string };

/**
 * Makes an article of a draft. The text of one that is not public is left behind here, and so are attachments,
 * addresses that can't be linked, dates that can't be meant, and whatever is longer or more than anybody shows.
 *
 * @returns the article, or what keeps it from being one
 */
export function toArticle(
	source: string,
	draft: Draft,
): { article: Article } | { issues: DraftIssue[] } {
	const title = line(draft.title, MAX_TITLE_LENGTH);
	const id = wellFormed(draft.id);
	const issues: DraftIssue[] = [];
	if (id === "")
		issues.push({ path: ["id"], message: "an article needs an id that stays the same" });
	if (id.length > MAX_ID_LENGTH) {
		issues.push({ path: ["id"], message: `an id has at most ${MAX_ID_LENGTH} characters` });
	}
	if (title === undefined) issues.push({ path: ["title"], message: "an article needs a title" });
	if (issues.length > 0 || title === undefined) return { issues };

	const visibility = draft.visibility ?? "public";
	const isPublic = visibility === "public";
	const url = linkable(draft.url ?? "");
	const article: Article = {
		format: 2,
		source,
		id,
		url,
		title,
		summary: summaryOf(draft.summary),
		body: isPublic ? bodyOf(draft, url) : undefined,
		image: draft.image && imageOf(draft.image, url),
		attachments: isPublic ? attachmentsOf(draft) : [],
		authors: lines(draft.authors, MAX_ENTRIES).map(withoutEmail).filter(hasVisibleText),
		tags: lines(draft.tags, MAX_TAGS),
		topics: lines(draft.topics, MAX_TAGS),
		language: canonicalLanguage(draft.language),
		section: line(draft.section),
		kicker: line(draft.kicker),
		story: draft.story && {
			id: wellFormed(draft.story.id).slice(0, MAX_ID_LENGTH),
			title: line(draft.story.title),
		},
		urgency: isUrgency(draft.urgency) ? draft.urgency : undefined,
		correction: correctionOf(draft.correction),
		visibility,
		silent: draft.silent ?? false,
		publishedAt: time(draft.publishedAt),
		// Held back till the end of time is not the same as not held back.
		embargoedUntil: time(Math.min(draft.embargoedUntil ?? Number.NaN, LATEST_MS)),
		expiresAt: time(draft.expiresAt),
	};
	return { article };
}

function line(text: string | undefined, limit = MAX_LINE_LENGTH): string | undefined {
	if (text === undefined) return undefined;
	// Cleaning may fold much into little, so it sees more than is kept; but no more than a bounded part.
	const clean = takeGraphemes(cleanLine(text.slice(0, limit * 4)), limit).trim();
	return hasVisibleText(clean) ? clean : undefined;
}

/** A correction that is far too long ends where a sentence does, and says that there is more of it. */
function correctionOf(text: string | undefined): string | undefined {
	const clean = line(text, MAX_CORRECTION_LENGTH * 2);
	return clean === undefined ? undefined : fit(clean, MAX_CORRECTION_LENGTH).text;
}

function lines(texts: readonly string[] | undefined, limit: number): string[] {
	const found = new Set<string>();
	for (const text of texts ?? []) {
		if (found.size === limit) break;
		const clean = line(text);
		if (clean !== undefined) found.add(clean);
	}
	return [...found];
}

function summaryOf(text: string | undefined): string | undefined {
	const paragraphs = cleanParagraphs((text ?? "").slice(0, MAX_SUMMARY_LENGTH * 2));
	return takeGraphemes(paragraphs.join("\n"), MAX_SUMMARY_LENGTH).trim() || undefined;
}

function bodyOf(draft: Draft, url: string | undefined): Body | undefined {
	const base = draft.baseUrl ?? url;
	const body = draft.html === undefined ? undefined : htmlToBody(draft.html, base);
	if (body !== undefined && body.blocks.length > 0) return body;
	// Some systems send their plain text beside HTML that holds nothing but pictures.
	const plain = textToBody(draft.text ?? "");
	if (plain.blocks.length > 0) return { ...body, ...plain };
	return body?.images === undefined ? undefined : body;
}

function imageOf(image: DraftImage, base: string | undefined): Article["image"] {
	const url = linkable(image.url, base);
	if (url === undefined) return undefined;
	return { url, alt: line(image.alt), caption: line(image.caption), credit: line(image.credit) };
}

function attachmentsOf(draft: Draft): Article["attachments"] {
	return (draft.attachments ?? [])
		.slice(0, MAX_ENTRIES)
		.flatMap(({ url: address, type, title }) => {
			const url = linkable(address, draft.url);
			return url === undefined ? [] : [{ url, type: line(type) ?? "", title: line(title) }];
		});
}

function isUrgency(urgency: number | undefined): boolean {
	return urgency !== undefined && Number.isInteger(urgency) && urgency >= 1 && urgency <= 9;
}

function time(ms: number | undefined): number | undefined {
	return ms !== undefined && ms >= EARLIEST_MS && ms <= LATEST_MS ? ms : undefined;
}

function canonicalLanguage(tag: string | undefined): string | undefined {
	try {
		return tag === undefined ? undefined : Intl.getCanonicalLocales(tag.slice(0, 100))[0];
	} catch {
		// A language that nobody can name is as good as none: it only helps to cut sentences.
		return undefined;
	}
}
