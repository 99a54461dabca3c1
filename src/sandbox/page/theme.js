const storageKey = "tidings-theme";

/** Takes the reader's earlier choice of dark or light, else the system's; the button switches. @param {HTMLElement} button */
export function setUpTheme(button) {
	const root = document.documentElement;
	const kept = localStorage.getItem(storageKey);
	if (kept === "dark" || kept === "light") root.dataset.theme = kept;
	button.addEventListener("click", () => {
		const system = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
		const next = (root.dataset.theme ?? system) === "dark" ? "light" : "dark";
		root.dataset.theme = next;
		localStorage.setItem(storageKey, next);
	});
}
