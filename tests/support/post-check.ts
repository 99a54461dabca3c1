import { type Article } from "../../src/article/article.ts";
import type { Body } from "../../src/article/body.ts";
import { hashtags } from "../../src/article/hashtags.ts";
import type { PostContent } from "../../src/article/post.ts";
import { MAX_CAPTION_LENGTH, MAX_TEXT_LENGTH } from "../../src/article/render.ts";
import { clean } from "../../src/article/text.ts";
import { hasLoneSurrogate } from "./any-text.ts";
import type { Oracle } from "./oracle.ts";

/** What is wrong with a post of text or caption for the real server; undefined when nothing is. */
export function complaintOf(content: PostContent, telegram: Oracle): string | undefined {
	if (content.kind === "rich") return undefined;
	const { text, entities } = content;
	const limit = content.kind === "text" ? MAX_TEXT_LENGTH : MAX_CAPTION_LENGTH;
	if (text === "") return "the text is empty";
	if (text.length > limit) return `${text.length} UTF-16 units`;
	if (Buffer.byteLength(text) > 32_768) return "too many bytes";
	if (hasLoneSurrogate(text)) return "half of a surrogate pair";
	if (entities.length > 90) return `${entities.length} entities`;
	const stored = telegram.cleanUp(text, entities);
	if (stored.text !== text) return `the text was changed: ${JSON.stringify([text, stored.text])}`;
	const [before, after] = [entities, stored.entities].map(written);
	return before === after ? undefined : `entities were changed:\n${before}\nto\n${after}`;
}

function written(entities: readonly object[]): string {
	const rows = entities.map((entity) => {
		const fields = Object.entries(entity).sort(([one], [other]) => (one < other ? -1 : 1));
		return JSON.stringify(fields);
	});
	return rows.sort().join("\n");
}

/**
 * What the server finds in a text by itself where no entity of ours stands, such as `hashtag #Lindenford`; and of
 * an article whose own texts hold nothing of the kind, what it is meant to find.
 */
export function foundIn(content: PostContent, telegram: Oracle): string[] {
	if (content.kind === "rich") return [];
	const { text, entities } = content;
	const isCovered = (at: number) =>
		entities.some(
			({ type, offset, length }) =>
				(type === "text_link" || type === "code" || type === "pre" || type === "date_time") &&
				offset <= at &&
				at < offset + length,
		);
	return telegram
		.textEntities(text)
		.filter(({ offset }) => !isCovered(offset))
		.map(({ type, offset, length }) => `${type} ${text.slice(offset, offset + length)}`);
}

/** Our hashtags in a post of an article whose own texts hold no `#`: the server is to find each of them. */
export function writtenIn(content: PostContent): string[] {
	if (content.kind === "rich") return [];
	return Array.from(content.text.matchAll(/#[^\s\u2066-\u2069]+/g), ([tag]) => `hashtag ${tag}`);
}

/** The hashtags of an article that a post may have. */
export function meantIn({ tags }: Pick<Article, "tags">): Set<string> {
	return new Set(hashtags(tags, 100).map((tag) => `hashtag ${tag}`));
}

/** Letters of a Unicode version that the parser is too old for end its hashtags. */
export function withoutNewLetters(tag: string, telegram: Oracle): string {
	return tag.replace(/[\p{L}\p{Nd}]/gu, (letter) => (isKnown(letter, telegram) ? letter : ""));
}

const known = new Map<string, boolean>();

function isKnown(letter: string, telegram: Oracle): boolean {
	const before = known.get(letter);
	if (before !== undefined) return before;
	const isPart = telegram.textEntities(`#a${letter}`)[0]?.length === 2 + letter.length;
	known.set(letter, isPart);
	return isPart;
}

/** An article whose texts were changed, but for addresses. */
export function withTexts(article: Article, change: (text: string) => string): Article {
	const set = (text: string | undefined) => {
		const changed = text === undefined ? "" : change(text);
		return changed === "" ? undefined : changed;
	};
	const body = article.body && withBodyTexts(article.body, change);
	return {
		...article,
		title: set(article.title) ?? "Title",
		summary: set(article.summary),
		body,
		correction: set(article.correction),
		kicker: set(article.kicker),
		section: set(article.section),
		authors: article.authors.map((name) => change(name)),
		image: article.image && {
			url: article.image.url,
			alt: set(article.image.alt),
			caption: set(article.image.caption),
			credit: set(article.image.credit),
		},
	};
}

/** Only changes that keep the length keep the marks. */
function withBodyTexts(body: Body, change: (text: string) => string): Body {
	return {
		...body,
		blocks: body.blocks.map(({ kind, level, number, ...block }) => {
			const text = change(block.text);
			const isKept = text.length === block.text.length && block.marks !== undefined;
			return { kind, text, level, number, ...(isKept ? { marks: block.marks } : {}) };
		}),
	};
}

/** The parser is asked through a request that reads Markdown, which a post with entities does not hold. */
export function withoutMarkdown(text: string): string {
	// Cleaned first: normalizing turns a Greek accent into a backtick.
	return clean(text).replace(/[*_~|`[\]]/g, "-");
}

/** A text in which the server finds nothing. */
export function withoutLinks(text: string): string {
	return withoutMarkdown(text).replace(/[#@$/.:+\d]/g, "-");
}
