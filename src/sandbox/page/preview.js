import { el } from "./dom.js";

/**
 * The card that shows what a link leads to.
 *
 * @param {NonNullable<import("../model.ts").Entry["preview"]>} preview
 */
export function renderPreview({ url, site, title, description, image, large, above }) {
	const picture =
		image !== undefined &&
		el("img", { src: image, alt: "", onerror: () => picture && picture.remove() });
	return el(
		"a",
		{
			class: `preview ${large ? "large" : "small"} ${above ? "above" : "below"}`,
			href: /^https?:/i.test(url) ? url : undefined,
			target: "_blank",
			rel: "noopener noreferrer",
			"aria-label": `Preview: ${title}`,
		},
		!large && picture,
		el("span", { class: "site", dir: "auto" }, site),
		el("strong", { class: "title", dir: "auto" }, title),
		el("span", { class: "description", dir: "auto" }, description),
		large && picture,
	);
}
