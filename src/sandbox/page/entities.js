import { el } from "./dom.js";
import { formatDateTime } from "./time.js";

/**
 * @typedef {{ type: string, offset: number, length: number, url?: string, language?: string, unix_time?: number,
 *   date_time_format?: string }} Entity
 * @typedef {{ onCommand?: ((command: string) => void) | undefined }} Actions
 */

/**
 * The element of one entity inside a line, around what it holds.
 *
 * @param {Entity} entity
 * @param {string} shown the text it covers
 * @param {(Node | string)[]} children
 * @param {Actions} actions
 */
export function renderEntity(entity, shown, children, actions) {
	switch (entity.type) {
		case "bold":
			return el("strong", {}, ...children);
		case "italic":
			return el("em", {}, ...children);
		case "underline":
			return el("u", {}, ...children);
		case "strikethrough":
			return el("s", {}, ...children);
		case "code":
			return el("code", {}, ...children);
		case "spoiler":
			return spoiler(children);
		case "text_link":
			return link(entity.url ?? "", children);
		case "url":
			return link(/^[a-z][a-z\d+.-]*:/i.test(shown) ? shown : `https://${shown}`, children);
		case "email":
			return link(`mailto:${shown}`, children);
		case "phone_number":
			return link(`tel:${shown.replace(/[^\d+]/g, "")}`, children);
		case "mention":
			return link(`https://t.me/${shown.slice(1)}`, children);
		case "bot_command":
			if (!actions.onCommand) return el("span", { class: "link" }, ...children);
			return el(
				"button",
				{ type: "button", class: "link command", onclick: () => actions.onCommand?.(shown) },
				...children,
			);
		case "hashtag":
		case "cashtag":
		case "text_mention":
			return el("span", { class: `link ${entity.type}` }, ...children);
		case "date_time":
			return dateTime(entity, children);
		default:
			return el("span", {}, ...children);
	}
}

/** Follows web addresses, mail and telephone only: any other address stays text. @param {string} url @param {(Node | string)[]} children */
function link(url, children) {
	const safe = URL.canParse(url) && /^(?:https?|mailto|tel|tg):$/.test(new URL(url).protocol);
	if (!safe) return el("span", {}, ...children);
	return el(
		"a",
		{ href: url, title: url, target: "_blank", rel: "noopener noreferrer" },
		...children,
	);
}

/** @param {(Node | string)[]} children */
function spoiler(children) {
	const cover = el("span", {
		class: "spoiler",
		role: "button",
		tabindex: "0",
		"aria-label": "Hidden text: press to show",
		onclick: reveal,
		onkeydown: (/** @type {KeyboardEvent} */ event) => {
			if (event.key !== "Enter" && event.key !== " ") return;
			event.preventDefault();
			reveal(event);
		},
	});
	// The text itself is inert until then, so that neither a click nor a screen reader finds a link in it.
	const hidden = el("span", { inert: true }, ...children);
	cover.append(hidden);
	/** @param {Event} event */
	function reveal(event) {
		event.stopPropagation();
		hidden.removeAttribute("inert");
		cover.className = "spoiler open";
		for (const name of ["role", "tabindex", "aria-label"]) cover.removeAttribute(name);
	}
	return cover;
}

/** @param {Entity} entity @param {(Node | string)[]} children */
function dateTime({ unix_time = 0, date_time_format = "" }, children) {
	const date = new Date(unix_time * 1000);
	if (Number.isNaN(date.getTime())) return el("span", {}, ...children);
	const shown = formatDateTime(date, date_time_format);
	return el(
		"time",
		{ class: "link", datetime: date.toISOString(), title: formatDateTime(date, "wDT") },
		...(shown === "" ? children : [shown]),
	);
}
