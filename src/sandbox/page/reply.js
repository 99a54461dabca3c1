import { el } from "./dom.js";
import { headline, nameOf } from "./headline.js";

/**
 * @typedef {import("../model.ts").Entry} Entry
 */

/**
 * The quote of what a message answers, as it is now; pressed, it leads there.
 *
 * @param {Entry["message"]} message
 * @param {{ answered?: Entry | undefined, onJump?: ((messageId: number) => void) | undefined }} view
 */
export function renderReply({ reply_to_message, external_reply }, { answered, onJump }) {
	if (external_reply) {
		const { chat } = external_reply;
		return el(
			"div",
			{ class: "reply", dir: "auto" },
			el("strong", {}, chat ? nameOf(chat) : "Another chat"),
			el("span", { class: "aside" }, "A message in another chat"),
		);
	}
	if (!reply_to_message) return undefined;
	const message = answered?.message ?? reply_to_message;
	const gone = answered?.deletedAt !== undefined;
	const lines = gone
		? [el("span", { class: "aside" }, "Deleted message")]
		: [
				el("strong", {}, nameOf(message.sender_chat ?? message.from ?? message.chat)),
				el("span", {}, headline(message)),
			];
	if (gone || onJump === undefined) return el("div", { class: "reply", dir: "auto" }, ...lines);
	return el(
		"button",
		{
			type: "button",
			class: "reply",
			dir: "auto",
			title: "Go to this message",
			onclick: () => onJump(message.message_id),
		},
		...lines,
	);
}
