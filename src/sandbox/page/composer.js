import { el, find } from "./dom.js";

/**
 * @typedef {{ command: string, description: string }} Command
 */

/**
 * The line one types in: Enter sends, Shift+Enter breaks the line, `/` opens the list of commands.
 *
 * @param {{ onSend: (text: string) => Promise<boolean> }} listeners `onSend` says whether the text went out
 */
export function createComposer({ onSend }) {
	const form = find("#composer");
	const text = /** @type {HTMLTextAreaElement} */ (find("#text"));
	const menu = find("#menu");
	const start = find("#start");
	const box = find("#commands");
	/** @type {Command[]} */
	let commands = [];
	/** @type {Command[]} */
	let offered = [];
	let chosen = 0;

	const grow = () => {
		text.style.height = "auto";
		text.style.height = `${text.scrollHeight}px`;
	};
	const send = (/** @type {string} */ value) => {
		const said = value.trim();
		if (said === "") return;
		text.value = "";
		offer([]);
		grow();
		onSend(said).then((sent) => {
			// Nothing that was typed is lost; what has been typed since then stays as well.
			if (sent || text.value !== "") return;
			text.value = said;
			grow();
		});
	};

	const offer = (/** @type {Command[]} */ list) => {
		offered = list;
		chosen = Math.min(chosen, Math.max(0, list.length - 1));
		box.hidden = list.length === 0;
		menu.setAttribute("aria-expanded", String(!box.hidden));
		box.replaceChildren(
			...list.map(({ command, description }, index) =>
				el(
					"div",
					{
						role: "option",
						id: `command-${index}`,
						"aria-selected": String(index === chosen),
						// The pointer must not take the focus away from the line one types in.
						onmousedown: (/** @type {Event} */ event) => event.preventDefault(),
						onclick: () => send(`/${command}`),
					},
					el("strong", {}, `/${command}`),
					el("span", { dir: "auto" }, description),
				),
			),
		);
		if (box.hidden) text.removeAttribute("aria-activedescendant");
		else text.setAttribute("aria-activedescendant", `command-${chosen}`);
		box.children[chosen]?.scrollIntoView({ block: "nearest" });
	};
	const offerFitting = () => {
		const typed = /^\/(\w*)$/.exec(text.value)?.[1];
		offer(typed === undefined ? [] : commands.filter(({ command }) => command.startsWith(typed)));
	};

	text.addEventListener("input", () => {
		chosen = 0;
		grow();
		offerFitting();
	});
	text.addEventListener("blur", () => offer([]));
	text.addEventListener("keydown", (event) => {
		// While an input method is composing a word, Enter belongs to it.
		if (event.isComposing) return;
		const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
		if (step !== undefined && offered.length > 0) {
			event.preventDefault();
			chosen = (chosen + step + offered.length) % offered.length;
			offer(offered);
		} else if (event.key === "Tab" && offered.length > 0) {
			event.preventDefault();
			text.value = `/${offered[chosen]?.command ?? ""}`;
			offerFitting();
		} else if (event.key === "Escape") {
			offer([]);
		} else if (event.key === "Enter" && !event.shiftKey) {
			event.preventDefault();
			send(offered.length > 0 ? `/${offered[chosen]?.command ?? ""}` : text.value);
		}
	});
	form.addEventListener("submit", (event) => {
		event.preventDefault();
		send(text.value);
	});
	menu.addEventListener("mousedown", (event) => event.preventDefault());
	menu.addEventListener("click", () => {
		text.focus();
		chosen = 0;
		offer(offered.length > 0 ? [] : commands);
	});
	start.addEventListener("click", () => onSend("/start"));

	return {
		/**
		 * What can be written now; `only` names the one big button that stands there instead of the line.
		 *
		 * @param {{ commands: Command[], only?: string }} options
		 */
		update(options) {
			commands = options.commands;
			start.hidden = options.only === undefined;
			start.textContent = options.only ?? "";
			form.classList.toggle("closed", options.only !== undefined);
			menu.hidden = commands.length === 0;
			if (offered.length > 0 && text.value !== "") offerFitting();
		},
	};
}
