import { el } from "./dom.js";
import { cover, renderAudio, renderPicture, renderVideo } from "./media.js";
import { renderRichText, textOf } from "./rich-text.js";
import { foldable } from "./text.js";

/**
 * @typedef {import("grammy/types").RichBlock} RichBlock
 * @typedef {import("grammy/types").RichText} RichText
 * @typedef {import("./entities.js").Actions} Actions
 * @typedef {Actions & { sources: Record<string, string>, rtl: boolean }} Context
 */

/**
 * A rich message as a reader sees it.
 *
 * @param {import("grammy/types").RichMessage} message
 * @param {Record<string, string>} sources where its files are found, by file id
 * @param {Actions} actions
 */
export function renderRich({ blocks, is_rtl = false }, sources, actions) {
	const context = { ...actions, sources, rtl: is_rtl };
	const direction = is_rtl ? "rtl" : "ltr";
	return el("div", { class: "rich text", dir: direction }, ...renderBlocks(blocks, context));
}

/** @param {RichBlock[]} blocks @param {Context} context */
function renderBlocks(blocks, context) {
	return blocks.map((block) => renderBlock(block, context));
}

/** @param {RichBlock} block @param {Context} context @returns {HTMLElement} */
function renderBlock(block, context) {
	const dir = context.rtl ? undefined : "auto";
	/** @param {string} tag @param {RichText} rich @param {object} [attributes] */
	const words = (tag, rich, attributes = {}) =>
		el(tag, { dir, ...attributes }, ...renderRichText(rich, context));
	/** @param {RichText | undefined} rich */
	const credit = (rich) => rich !== undefined && words("cite", rich);
	/** @param {HTMLElement} content @param {{ text: RichText, credit?: RichText } | undefined} caption */
	const figure = (content, caption) =>
		el(
			"figure",
			{},
			content,
			caption && el("figcaption", {}, words("div", caption.text), credit(caption.credit)),
		);

	switch (block.type) {
		case "paragraph":
			return words("p", block.text);
		case "heading":
			// The page's own headings come first; how large this one is, its size says.
			return words(`h${Math.min(block.size + 2, 6)}`, block.text, { "data-size": block.size });
		case "footer":
			return words("footer", block.text);
		case "divider":
			return el("hr");
		case "pre": {
			const code = el("code", {}, textOf(block.text));
			return el("pre", { dir: "ltr", "data-language": block.language, tabindex: "0" }, code);
		}
		case "mathematical_expression":
			return el("pre", { dir: "ltr", class: "formula", tabindex: "0" }, block.expression);
		case "anchor":
			return el("span", { "data-anchor": block.name });
		case "list":
			return el(
				"ul",
				{},
				...block.items.map((item) =>
					el(
						"li",
						{ "data-checked": item.has_checkbox && String(item.is_checked ?? false) },
						el("span", { class: "label" }, item.has_checkbox ? "" : item.label),
						el("div", {}, ...renderBlocks(item.blocks, context)),
					),
				),
			);
		case "blockquote":
			return el("blockquote", {}, ...renderBlocks(block.blocks, context), credit(block.credit));
		case "expandable_blockquote":
			return foldable(
				el("div", { class: "quote-body" }, words("p", block.text), credit(block.credit)),
			);
		case "pullquote":
			return el("aside", {}, words("p", block.text), credit(block.credit));
		case "details": {
			const attributes = { class: "more", open: block.is_open };
			const head = words("summary", block.summary);
			return el("details", attributes, head, ...renderBlocks(block.blocks, context));
		}
		case "table":
			return renderTable(block, context);
		case "collage":
		case "slideshow": {
			const tiles = block.blocks.map((inner) => renderTile(inner, context)).filter(Boolean);
			const attributes = { class: block.type, "data-count": tiles.length };
			return figure(el("div", attributes, ...tiles), block.caption);
		}
		case "photo":
		case "video": {
			const tile = renderTile(block, context) ?? el("span");
			return figure(el("div", { class: "picture" }, tile), block.caption);
		}
		case "audio":
			return figure(renderAudio(block.audio, context.sources), block.caption);
		case "map": {
			const { latitude, longitude } = block.location;
			return figure(el("div", { class: "map" }, `${latitude}, ${longitude}`), block.caption);
		}
		default:
			return el("span");
	}
}

/** @param {RichBlock} block @param {Context} context */
function renderTile(block, { sources }) {
	if (block.type !== "photo" && block.type !== "video") return undefined;
	const alt = block.caption && (textOf(block.caption.text).split("\n", 1)[0] || undefined);
	const size = block.type === "photo" ? block.photo.at(-1) : undefined;
	const tile =
		block.type === "video"
			? renderVideo(block.video, sources, alt)
			: renderPicture(sources[size?.file_id ?? ""] ?? "", size, alt);
	return block.has_spoiler ? cover(tile) : tile;
}

/** @param {Extract<RichBlock, { type: "table" }>} table @param {Context} context */
function renderTable({ cells, caption, is_bordered, is_striped, is_compact }, context) {
	const styles = [
		is_bordered && "bordered",
		is_striped && "striped",
		is_compact && "compact",
	].filter(Boolean);
	const dir = context.rtl ? undefined : "auto";
	const rows = cells.map((row) =>
		el(
			"tr",
			{},
			...row.map(({ text, is_header, colspan, rowspan, align, valign }) =>
				el(
					is_header ? "th" : "td",
					{
						dir,
						colspan,
						rowspan,
						style: `text-align: ${align}; vertical-align: ${valign}`,
						class: text === undefined && "invisible",
					},
					...(text === undefined ? [] : renderRichText(text, context)),
				),
			),
		),
	);
	return el(
		"div",
		{ class: "table", role: "region", tabindex: "0", "aria-label": "Table" },
		el(
			"table",
			{ class: styles.join(" ") },
			caption !== undefined && el("caption", { dir }, ...renderRichText(caption, context)),
			...rows,
		),
	);
}
