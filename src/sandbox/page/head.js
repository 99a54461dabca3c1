import { avatar, el } from "./dom.js";

/** The picture, name and one detail of whom or what a pane shows. @param {string} name @param {number} id @param {string} detail */
export function head(name, id, detail) {
	return [
		avatar(name, id),
		el("span", { class: "name" }, el("strong", { dir: "auto" }, name), el("small", {}, detail)),
	];
}
