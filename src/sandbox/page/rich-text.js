import { el } from "./dom.js";
import { renderEntity } from "./entities.js";

/**
 * @typedef {import("grammy/types").RichText} RichText
 * @typedef {import("./entities.js").Actions} Actions
 */

/**
 * The nodes of a rich text inside a line.
 *
 * @param {RichText} rich
 * @param {Actions} actions
 * @returns {(Node | string)[]}
 */
export function renderRichText(rich, actions) {
	if (typeof rich === "string") return lines(rich);
	if (Array.isArray(rich)) return rich.flatMap((part) => renderRichText(part, actions));
	const inner = "text" in rich ? renderRichText(rich.text, actions) : [];
	/** @param {string} type @param {object} [more] */
	const entity = (type, more = {}) => {
		const shown = textOf(rich);
		return [
			renderEntity({ type, offset: 0, length: shown.length, ...more }, shown, inner, actions),
		];
	};
	switch (rich.type) {
		case "url":
			return entity("text_link", { url: rich.url });
		case "email_address":
			return entity("text_link", { url: `mailto:${rich.email_address}` });
		case "phone_number":
			return entity("text_link", { url: `tel:${rich.phone_number.replace(/[^\d+]/g, "")}` });
		case "mention":
			return entity("text_link", { url: `https://t.me/${rich.username}` });
		case "date_time":
			return entity("date_time", rich);
		case "subscript":
			return [el("sub", {}, ...inner)];
		case "superscript":
			return [el("sup", {}, ...inner)];
		case "marked":
			return [el("mark", {}, ...inner)];
		case "custom_emoji":
			return [rich.alternative_text];
		case "mathematical_expression":
			return [el("code", { class: "formula" }, rich.expression)];
		case "anchor":
			return [el("span", { "data-anchor": rich.name })];
		case "reference":
			return [el("span", { "data-anchor": rich.name }, ...inner)];
		case "anchor_link":
			return [jump(rich.anchor_name, inner)];
		case "reference_link":
			return [jump(rich.reference_name, inner)];
		case "button":
			return renderRichText(rich.button.text, actions);
		default:
			return entity(rich.type);
	}
}

/** The words of a rich text alone. @param {RichText} rich @returns {string} */
export function textOf(rich) {
	if (typeof rich === "string") return rich;
	if (Array.isArray(rich)) return rich.map(textOf).join("");
	return "text" in rich ? textOf(rich.text) : "";
}

/** @param {string} text */
function lines(text) {
	return text.split("\n").flatMap((line, index) => (index === 0 ? [line] : [el("br"), line]));
}

/** Goes to a place within the same message; to its top when the place has no name. @param {string} name @param {(Node | string)[]} children */
function jump(name, children) {
	const button = el("button", { type: "button", class: "link command", onclick: go }, ...children);
	function go() {
		const message = button.closest(".rich");
		const places = [...(message?.querySelectorAll("[data-anchor]") ?? [])];
		const place = places.find((element) => element.getAttribute("data-anchor") === name);
		(name === "" ? message : place)?.scrollIntoView({ block: "nearest", behavior: "smooth" });
	}
	return button;
}
