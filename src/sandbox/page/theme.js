const storageKey = "tidings-theme";

/** Shows the page in a theme, else in the reader's earlier choice, else in the system's. @param {string | null} [theme] */
export function applyTheme(theme = localStorage.getItem(storageKey)) {
	if (theme === "dark" || theme === "light") document.documentElement.dataset.theme = theme;
}

/** Lets a button switch between dark and light, for good. @param {HTMLElement} button */
export function setUpTheme(button) {
	const root = document.documentElement;
	button.addEventListener("click", () => {
		const system = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
		const next = (root.dataset.theme ?? system) === "dark" ? "light" : "dark";
		root.dataset.theme = next;
		localStorage.setItem(storageKey, next);
	});
}
