import type { InputRichBlock, InputRichMessage } from "grammy/types";
import { directionFor } from "./bidi.ts";
import { fieldOf, type FieldsOf } from "./fields.ts";
import { hashtags } from "./hashtags.ts";
import { layOut } from "./layout.ts";
import { withoutOpening } from "./lead.ts";
import { hostName } from "./links.ts";
import { momentRun } from "./moment.ts";
import type { Picture } from "./pictures.ts";
import { textOf } from "./piece.ts";
import type { Medium } from "./post.ts";
import { type RichLink, richMessage } from "./rich.ts";
import { bySpecificity } from "./specific-tags.ts";
import { type Context, evaluate } from "./template-evaluate.ts";
import type { FieldName, Template } from "./template.ts";
import { cleanLine } from "./text.ts";

/**
 * An article as a rich message. Its parts stand where they are read in a long text, so that a channel's template
 * has no say in it, but its footer has. `media` are the pictures that it shows.
 *
 * @param pictures those of the article that can be used, best first
 */
export function richPost(
	of: FieldsOf,
	pictures: readonly Picture[],
	footerLines: RichLink[][],
): { message: InputRichMessage; media: Medium[] } {
	const { article, style, url } = of;
	const { labels, locale, timeZone } = style;
	const usable = new Set(pictures.map((picture) => picture.url));
	const text = (name: FieldName) => {
		const value = fieldOf(name, of);
		return value.kind === "text" ? textOf(value.runs) : "";
	};
	const date =
		article.publishedAt === undefined
			? ""
			: momentRun(article.publishedAt, "date", { locale, zone: timeZone }).text;
	const lead = article.summary === undefined ? undefined : text("summary");
	const body = withoutOpening(article);
	const message = richMessage({
		title: article.title,
		url,
		kicker: text("kicker").toLocaleUpperCase(locale),
		byline: [text("byline"), date, text("reading_time")].filter((part) => part !== "").join(" · "),
		lead,
		marks: [text("lock"), text("updated")].filter((mark) => mark !== ""),
		correction:
			article.correction === undefined
				? undefined
				: `${cleanLine(labels.correction)} ${article.correction}`,
		body: body && {
			...body,
			images: body.images?.filter((image) => usable.has(image.url)).map(described),
		},
		leadImage: pictures[0] && {
			...described(pictures[0]),
			credit: text("image_credit"),
		},
		footer: [
			...(article.url === undefined ? [] : [[{ text: hostName(article.url) ?? article.url, url }]]),
			[{ text: hashtags(bySpecificity(article)).join(" ") }],
			...footerLines,
		],
		isRtl: directionFor(article) === "rtl",
		readMore: { text: cleanLine(labels.readMore), url },
		language: article.language,
	});
	return { message, media: photosIn(message.blocks ?? []) };
}

/** The pictures that a message holds, at any depth. */
function photosIn(blocks: readonly InputRichBlock[]): Medium[] {
	return blocks.flatMap((block): Medium[] => {
		if (block.type === "photo") {
			const { media } = block.photo;
			return typeof media === "string" ? [{ type: "photo", url: media }] : [];
		}
		if (block.type === "list") return block.items.flatMap((item) => photosIn(item.blocks));
		return "blocks" in block ? photosIn(block.blocks) : [];
	});
}

/** Telegram has no place for what a picture shows, other than below it. */
function described<Shown extends { alt?: string | undefined; caption?: string | undefined }>(
	picture: Shown,
): Shown {
	const caption = picture.caption ?? picture.alt;
	return caption === undefined ? picture : { ...picture, caption };
}

/** The lines of a channel's footer, as words and links. */
export function footerLinesOf(footer: Template | undefined, context: Context): RichLink[][] {
	if (footer === undefined) return [];
	const lines: RichLink[][] = [[]];
	for (const { text, style } of layOut(evaluate(footer, context), "ltr")) {
		for (const [index, stretch] of text.split("\n").entries()) {
			if (index > 0) lines.push([]);
			if (stretch.trim() !== "") lines.at(-1)?.push({ text: stretch.trim(), url: style.url });
		}
	}
	return lines.filter((line) => line.length > 0);
}
