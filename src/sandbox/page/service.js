import { el, icon } from "./dom.js";

/**
 * @typedef {import("../model.ts").Entry} Entry
 */

/**
 * The line that stands between the bubbles for what happened in the chat.
 *
 * @param {Entry} entry
 * @param {{ text: string, about?: number | undefined, onJump?: ((messageId: number) => void) | undefined }} what
 *   `about` is the message that it leads to
 */
export function renderService({ message, silent, deletedAt }, { text, about, onJump }) {
	const content = [el("span", { dir: "auto" }, text), silent && icon("mute", "Sent without sound")];
	const line =
		about === undefined || onJump === undefined
			? el("span", { class: "line" }, ...content)
			: el("button", { type: "button", class: "line", onclick: () => onJump(about) }, ...content);
	return el(
		"p",
		{ class: deletedAt === undefined ? "service" : "service gone", "data-ids": message.message_id },
		line,
	);
}

/**
 * What happened, in one sentence; nothing for a message that says something itself. `quote` gives the first line of a
 * message.
 *
 * @param {Entry["message"]} message
 * @param {(message: Entry["message"]) => string} quote
 */
export function serviceText(message, quote) {
	const { pinned_message, forum_topic_created } = message;
	const who = message.sender_chat?.title ?? message.from?.first_name ?? "";
	if (pinned_message) return `${who} pinned “${quote(pinned_message)}”`;
	if (forum_topic_created) return `${who} opened the topic “${forum_topic_created.name}”`;
	if (message.supergroup_chat_created) return `${who} opened the group`;
	if (message.migrate_to_chat_id !== undefined) return "This group has moved to a supergroup";
	if (message.migrate_from_chat_id !== undefined) return "This group has become a supergroup";
	return undefined;
}
