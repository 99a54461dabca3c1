import { el } from "./dom.js";
import { renderEntity } from "./entities.js";

/**
 * @typedef {import("./entities.js").Entity} Entity
 * @typedef {import("./entities.js").Actions} Actions
 * @typedef {{ entity: Entity, from: number, to: number }} Span
 */

const blockTypes = new Set(["pre", "blockquote", "expandable_blockquote"]);

/**
 * Shows a text with its entities as a reader sees it: a paragraph for each line, each in its own direction.
 *
 * @param {string} text
 * @param {Entity[]} [entities] offsets and lengths in UTF-16 units
 * @param {Actions} [actions]
 */
export function renderText(text, entities = [], actions = {}) {
	const spans = entities.map((entity) => ({
		entity,
		from: entity.offset,
		to: entity.offset + entity.length,
	}));
	return renderRange(text, 0, text.length, spans.sort(outerFirst), actions);
}

/** @param {Span} one @param {Span} other */
function outerFirst(one, other) {
	return one.from - other.from || other.to - one.to;
}

/**
 * @param {string} text
 * @param {number} from
 * @param {number} to
 * @param {Span[]} spans outermost first
 * @param {Actions} actions
 * @returns {HTMLElement[]}
 */
function renderRange(text, from, to, spans, actions) {
	const elements = [];
	const lines = (/** @type {number} */ start, /** @type {number} */ end) => {
		// The line break before and after a block is drawn by the block itself.
		if (start > from && text[start] === "\n") start += 1;
		if (end < to && end > start && text[end - 1] === "\n") end -= 1;
		if (start >= end) return;
		let at = start;
		for (const line of text.slice(start, end).split("\n")) {
			elements.push(
				el("p", { dir: "auto" }, ...inline(text, at, at + line.length, spans, actions)),
			);
			at += line.length + 1;
		}
	};
	let at = from;
	for (const span of spans) {
		if (!blockTypes.has(span.entity.type) || span.from < at || span.to > to) continue;
		lines(at, span.from);
		const inner = spans.filter(
			(other) => other !== span && other.from >= span.from && other.to <= span.to,
		);
		elements.push(renderBlock(text, span, inner, actions));
		at = span.to;
	}
	lines(at, to);
	return elements;
}

/** @param {string} text @param {Span} span @param {Span[]} inner @param {Actions} actions */
function renderBlock(text, { entity, from, to }, inner, actions) {
	if (entity.type === "pre") {
		const code = el("code", {}, text.slice(from, to));
		return el("pre", { dir: "ltr", "data-language": entity.language, tabindex: "0" }, code);
	}
	const body = el("div", { class: "quote-body" }, ...renderRange(text, from, to, inner, actions));
	if (entity.type === "blockquote") return el("blockquote", { dir: "auto" }, body);
	return foldable(body);
}

/** A quote of which the first lines are seen until it is opened. @param {HTMLElement} body */
export function foldable(body) {
	const quote = el("blockquote", { dir: "auto", class: "foldable" }, body);
	const fold = el(
		"button",
		{ type: "button", class: "fold", "aria-expanded": "false", onclick: toggle },
		"Show more",
	);
	function toggle() {
		const open = quote.classList.toggle("open");
		fold.setAttribute("aria-expanded", String(open));
		fold.textContent = open ? "Show less" : "Show more";
	}
	quote.append(fold);
	return quote;
}

/**
 * The nodes of a stretch of one line. Entities that only partly overlap are split, so that elements always nest.
 *
 * @param {string} text
 * @param {number} from
 * @param {number} to
 * @param {Span[]} spans
 * @param {Actions} actions
 * @returns {(Node | string)[]}
 */
function inline(text, from, to, spans, actions) {
	const nodes = [];
	let queue = spans
		.filter((span) => span.from < to && span.to > from && !blockTypes.has(span.entity.type))
		.map((span) => ({ ...span, from: Math.max(span.from, from), to: Math.min(span.to, to) }))
		.sort(outerFirst);
	let at = from;
	while (queue.length > 0) {
		const [span, ...others] = /** @type {[Span, ...Span[]]} */ (queue);
		const inside = others.filter((other) => other.from < span.to);
		queue = others
			.filter((other) => other.to > span.to)
			.map((other) => ({ ...other, from: Math.max(other.from, span.to) }))
			.sort(outerFirst);
		nodes.push(text.slice(at, span.from));
		const shown = text.slice(span.from, span.to);
		nodes.push(
			renderEntity(span.entity, shown, inline(text, span.from, span.to, inside, actions), actions),
		);
		at = span.to;
	}
	nodes.push(text.slice(at, to));
	return nodes.filter((node) => node !== "");
}
