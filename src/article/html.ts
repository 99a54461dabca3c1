import { type Body, bodyText } from "./body.ts";
import { type Element, elementOf, isHidden } from "./html-elements.ts";
import { captionOf, emojiOf, imageOf, sourceOf } from "./html-image.ts";
import { type Counts, outermost, type Setting, settingIn } from "./html-setting.ts";
import { createElementStack } from "./html-stack.ts";
import { type Attributes, readTokens } from "./html-tokens.ts";
import { createBodyWriter, type Gap } from "./html-writer.ts";

/** How much of a caption is looked at; a figure may hold a whole page. */
const MAX_CAPTION_SOURCE = 8192;

/**
 * The text of HTML and how it is set: what an article is made of, and nothing that markup can do beside. Scripts,
 * forms, embedded pages and what is hidden go; so does the text of a figure, except a table, a quote or code.
 * Pictures come with the caption of their figure. Never throws; takes linear time and stops where a body is full.
 *
 * @param baseUrl what relative addresses are relative to; without it they are dropped
 */
export function htmlToBody(html: string, baseUrl?: string): Body {
	const writer = createBodyWriter();
	const begun: Counts = { tables: 0, details: 0 };
	/** The `<picture>` around, and the address that it gives. */
	let picture: { source: string | undefined } | undefined;

	const onLeave = ({ figure, card }: Setting, now: Setting) => {
		if (figure !== undefined && figure !== now.figure) {
			const caption = captionOf(figure.caption);
			if (caption !== undefined) writer.caption(figure.firstImage, caption);
		}
		if (card?.hasText && card !== now.card) writer.dropImages(card.firstImage);
	};
	const stack = createElementStack(outermost, onLeave);

	const addText = (text: string) => {
		const { shows, place, style, figure, card } = stack.setting();
		if (shows === "text") writer.text(text, place, style);
		if (shows === "figure" && card !== undefined) card.hasText ||= /\S/.test(text);
		if (shows === "caption" && figure !== undefined) {
			if (figure.caption.length < MAX_CAPTION_SOURCE) figure.caption += text;
		}
	};
	const addGap = (gap: Gap) => {
		const { shows } = stack.setting();
		if (shows === "text") writer.gap(gap);
		else if (gap !== "none") addText(" ");
	};
	const addBreak = () => {
		const { shows, place, style } = stack.setting();
		if (shows === "text" && place.kind !== "code") writer.lineBreak(style);
		else addText("\n");
	};
	const addImage = (attributes: Attributes) => {
		if (stack.setting().shows === "nothing" || isHidden(attributes)) return;
		const emoji = emojiOf(attributes);
		if (emoji !== undefined) return addText(emoji);
		const image = imageOf(attributes, picture?.source, baseUrl);
		if (image !== undefined) writer.image(image);
	};

	/** Ends what the beginning of an element ends without a tag. */
	const endBefore = ({ name, kind, isBlock, siblings }: Element) => {
		// A paragraph holds no block: it ends where one begins.
		if ((isBlock || name === "hr") && stack.scope() === "p") stack.leave("p");
		if (kind === "h" && stack.scope() === "h") stack.leave("h");
		if (kind === "a") stack.leaveInScope("a");
		if (siblings !== undefined) stack.leaveSibling(kind, siblings);
	};
	const enter = (element: Element, attributes: Attributes) => {
		const around = stack.setting();
		const imageCount = writer.imageCount();
		const setting = settingIn(element, attributes, around, { baseUrl, imageCount, counts: begun });
		const { kind, isBlock, isSkipped, mark } = element;
		const counts = isBlock || isSkipped || mark !== undefined || setting !== around;
		// A name that means nothing counts where it has to be told which tag ends what.
		if (!counts && !stack.isOpen(kind)) return;
		const isEnd = setting.shows === "nothing" && around.shows !== "nothing";
		stack.enter(kind, setting, isBlock || isEnd);
	};

	readTokens(html, {
		text: addText,
		open(name, attributes) {
			const element = elementOf(name);
			endBefore(element);
			addGap(element.kind === "td" && stack.isOpen("tr") ? "cell" : element.gap);
			if (name === "br") addBreak();
			if (name === "img") addImage(attributes);
			if (name === "picture") picture = { source: undefined };
			if (name === "source" && picture !== undefined) picture.source ??= sourceOf(attributes);
			if (!element.isVoid) enter(element, attributes);
		},
		close(name) {
			const { kind, isBlock, isSkipped, gap } = elementOf(name);
			if (isBlock || isSkipped) stack.leave(kind);
			else stack.leaveInScope(kind);
			addGap(gap);
			if (name === "br") addBreak();
			if (name === "picture") picture = undefined;
		},
		isForeign: () => stack.setting().isForeign,
		isFull: writer.isFull,
	});
	stack.leaveAll();
	return writer.end();
}

/** The plain text of HTML: a line for each block, and the line breaks of its author. */
export function htmlToText(html: string): string {
	return bodyText(htmlToBody(html));
}
