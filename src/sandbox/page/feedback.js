import { find } from "./dom.js";

const toastMs = 4000;

let toastTimer = 0;

/** Shows a short text that goes away by itself. @param {string} text */
export function toast(text) {
	const box = find("#toast");
	box.textContent = text;
	box.hidden = false;
	clearTimeout(toastTimer);
	toastTimer = setTimeout(() => {
		box.hidden = true;
	}, toastMs);
}

/** Shows a text that stays until it is confirmed. @param {string} text */
export function openAlert(text) {
	const dialog = /** @type {HTMLDialogElement} */ (find("#alert"));
	find("p", dialog).textContent = text;
	if (!dialog.open) dialog.showModal();
}

/** Says that something did not work. @param {Error} error */
export function report(error) {
	toast(error.message);
}
