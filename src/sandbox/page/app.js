import { createChannelPane } from "./channel-pane.js";
import { createComposer } from "./composer.js";
import { avatar, el, find, keep } from "./dom.js";
import { openAlert, report, toast } from "./feedback.js";
import { head } from "./head.js";
import { act, followState } from "./live.js";
import { createRoomView } from "./room-view.js";
import { setUpTheme } from "./theme.js";

/**
 * @typedef {import("../model.ts").State} State
 */

/** @type {State | undefined} */
let state;
/** @type {number | undefined} */
let personId;
let deletions = true;

/** @param {string} text */
const say = (text) =>
	act("say", { personId, text }).then(
		() => true,
		(error) => {
			report(error);
			return false;
		},
	);
const channelPane = createChannelPane({ onButton: press, onReact: react, onChoice: show });
const chatView = createRoomView(find("#chat .phone"), { onButton: press, onCommand: say });
const composer = createComposer({ onSend: say });

setUpTheme(find("#theme"));
followState({
	onState(next) {
		state = next;
		show();
	},
	onConnection(connected) {
		find("#live").textContent = connected ? "" : "reconnecting …";
	},
});
setInterval(showClock, 1000);
showClock();

find("#deletions").addEventListener("click", ({ currentTarget }) => {
	deletions = !deletions;
	/** @type {HTMLElement} */ (currentTarget).setAttribute("aria-pressed", String(deletions));
	show();
});
find("#block").addEventListener("click", () => {
	const blocked = !state?.people.find(({ id }) => id === personId)?.blocked;
	act("block", { personId, blocked }).catch(report);
});
for (const button of document.querySelectorAll("[data-show]")) {
	button.addEventListener("click", () => {
		document.body.dataset.pane = button.getAttribute("data-show") ?? "";
		for (const other of document.querySelectorAll("[data-show]")) {
			other.setAttribute("aria-pressed", String(other === button));
		}
	});
}

function show() {
	if (!state) return;
	channelPane.update(state, { deletions });
	showChat(state);
}

/** @param {State} state */
function showChat({ bot, people, rooms, commands }) {
	const person = people.find(({ id }) => id === personId) ?? people[0];
	personId = person?.id;
	const chooser = find("#people");
	keep(
		chooser,
		people.map(({ id, firstName, languageCode }) => [id, firstName, languageCode]),
		() => [
			el("legend", {}, "You are"),
			...people.map(({ id, firstName, languageCode }) =>
				el(
					"label",
					{},
					el("input", {
						type: "radio",
						name: "person",
						value: id,
						checked: id === personId,
						onchange: () => {
							personId = id;
							show();
						},
					}),
					avatar(firstName, id),
					el("span", { dir: "auto" }, firstName),
					el("small", { title: "Language of the app" }, languageCode),
				),
			),
		],
	);
	keep(find("#chat-name"), [bot.id, bot.first_name, bot.username], () =>
		head(bot.first_name, bot.id, "bot"),
	);
	const blocked = person?.blocked ?? false;
	find("#block").setAttribute("aria-pressed", String(blocked));
	const room = rooms.find(({ chat }) => chat.id === personId);
	const only = blocked ? "Restart" : room ? undefined : "Start";
	find("#composer").hidden = person === undefined;
	composer.update({ commands, ...(only === undefined ? {} : { only }) });
	const empty = person
		? `${person.firstName} has not written to the bot yet`
		: "There are no people here";
	chatView.update(room, { deletions, empty, ...(personId === undefined ? {} : { me: personId }) });
}

/** @type {import("./message.js").View["onButton"]} */
function press({ message }, button, element) {
	if (button.copy_text) {
		navigator.clipboard.writeText(button.copy_text.text).then(() => toast("Copied"), report);
		return;
	}
	if (button.callback_data === undefined) {
		toast("This button works in Telegram only");
		return;
	}
	element.classList.add("waiting");
	act("press", {
		personId,
		chat: message.chat.id,
		messageId: message.message_id,
		data: button.callback_data,
	})
		.then(({ text, showAlert }) => {
			if (!text) return;
			if (showAlert) openAlert(text);
			else toast(text);
		}, report)
		.finally(() => element.classList.remove("waiting"));
}

/** @param {import("../model.ts").Entry} entry @param {string} emoji */
function react({ message }, emoji) {
	const { chat, message_id: messageId } = message;
	act("react", { personId, chat: chat.id, messageId, emoji }).catch(report);
}

function showClock() {
	find("#clock").textContent = new Date().toLocaleTimeString("en-GB", {
		hour: "2-digit",
		minute: "2-digit",
	});
}
