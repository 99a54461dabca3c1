/**
 * Makes an element. Keys that begin with `on` listen, `true` sets an empty attribute, `undefined` and `false` set
 * none; strings among the children become text, never markup.
 *
 * @param {string} tag
 * @param {Record<string, unknown>} [attributes]
 * @param {...(Node | string | undefined | null | false)} children
 */
export function el(tag, attributes = {}, ...children) {
	const element = document.createElement(tag);
	for (const [name, value] of Object.entries(attributes)) {
		if (value === undefined || value === false) continue;
		if (typeof value === "function") {
			element.addEventListener(name.slice(2), /** @type {EventListener} */ (value));
		} else if (name === "style") {
			// As an attribute, the page's policy would not let it pass.
			element.style.cssText = String(value);
		} else {
			element.setAttribute(name, value === true ? "" : String(value));
		}
	}
	element.append(.../** @type {(Node | string)[]} */ (children.filter(Boolean)));
	return element;
}

/**
 * The one element that a selector names; the page is wrong when there is none.
 *
 * @param {string} selector
 * @param {ParentNode} [parent]
 * @returns {HTMLElement}
 */
export function find(selector, parent = document) {
	const element = parent.querySelector(selector);
	if (!(element instanceof HTMLElement)) throw new Error(`The page lacks ${selector}.`);
	return element;
}

/**
 * An icon of the sprite in the page; `label` makes it speak.
 *
 * @param {string} name
 * @param {string} [label]
 */
export function icon(name, label) {
	const space = "http://www.w3.org/2000/svg";
	const svg = document.createElementNS(space, "svg");
	svg.setAttribute("class", "icon");
	if (label === undefined) {
		svg.setAttribute("aria-hidden", "true");
	} else {
		const title = document.createElementNS(space, "title");
		title.textContent = label;
		svg.setAttribute("role", "img");
		svg.append(title);
	}
	const use = document.createElementNS(space, "use");
	use.setAttribute("href", `#icon-${name}`);
	svg.append(use);
	return svg;
}

/**
 * A round picture of initials in one of seven colours, the same for the same id.
 *
 * @param {string} name
 * @param {number} id
 */
export function avatar(name, id) {
	const words = name.split(/\s+/).filter(Boolean);
	const initials = [words[0], words.length > 1 ? words.at(-1) : undefined]
		.map((word) => [...(word ?? "")][0] ?? "")
		.join("");
	return el(
		"span",
		{ class: "avatar", "data-colour": colourOf(id), "aria-hidden": "true" },
		initials,
	);
}

/** Which of the seven colours belongs to an id. @param {number} id */
export function colourOf(id) {
	return Math.abs(id) % 7;
}

/**
 * Draws a part anew only when what it shows has changed, so that the focus stays.
 *
 * @param {HTMLElement} parent
 * @param {unknown} data
 * @param {() => Node[]} build
 */
export function keep(parent, data, build) {
	const stamp = JSON.stringify(data);
	if (parent.dataset.stamp === stamp) return;
	parent.dataset.stamp = stamp;
	parent.replaceChildren(...build());
}
