import { colourOf, el, icon } from "./dom.js";
import { headline, nameOf } from "./headline.js";
import { renderAudio, renderDocument, renderTiles } from "./media.js";
import { renderPreview } from "./preview.js";
import { renderReactions } from "./reactions.js";
import { renderReply } from "./reply.js";
import { renderRich } from "./rich.js";
import { renderService, serviceText } from "./service.js";
import { renderText } from "./text.js";
import { clockTime } from "./time.js";

/**
 * @typedef {import("../model.ts").Entry} Entry
 * @typedef {{ text: string, url?: string, callback_data?: string, copy_text?: { text: string } }} Button
 * @typedef {object} View
 * @property {number | undefined} [me] whose messages stand on the right
 * @property {(entry: Entry, button: Button, element: HTMLButtonElement) => void} onButton
 * @property {(command: string) => void} [onCommand]
 * @property {(entry: Entry, emoji: string) => void} [onReact]
 * @property {(messageId: number) => void} [onJump] leads to another message of the chat
 * @property {Entry | undefined} [answered] what the message answers, as it is now
 * @property {string | undefined} [topic] the name of the message's topic, where several are mixed
 */

/**
 * A message or an album as readers see it now, one that is gone included.
 *
 * @param {[Entry, ...Entry[]]} entries
 * @param {View} view
 */
export function renderEntries(entries, view) {
	const [first] = entries;
	const text = serviceText(first.message, headline);
	if (text !== undefined) {
		const { onJump } = view;
		return renderService(first, { text, about: first.message.pinned_message?.message_id, onJump });
	}
	return first.deletedAt === undefined
		? renderMessage(entries, view)
		: renderWithdrawn(entries, view);
}

/**
 * A bubble with what belongs to it: a single message, or the messages of an album in their order.
 *
 * @param {[Entry, ...Entry[]]} entries
 * @param {View} view
 */
function renderMessage(entries, view) {
	const [first] = entries;
	const { message } = first;
	const speaker = message.sender_chat ?? message.from ?? message.chat;
	const own = message.from !== undefined && message.from.id === view.me;
	const captioned = entries.find(({ message }) => message.text ?? message.caption) ?? first;
	const text = captioned.message.text ?? captioned.message.caption ?? "";
	const entities = captioned.message.entities ?? captioned.message.caption_entities;
	const body =
		text === "" ? undefined : el("div", { class: "text" }, ...renderText(text, entities, view));
	const preview = first.preview && renderPreview(first.preview);
	const media = renderMedia(entries);
	const captionAbove = body && captioned.message.show_caption_above_media;
	const bubble = el(
		"div",
		{ class: "bubble", "data-colour": colourOf(speaker.id) },
		...renderOrigin(message, view),
		!captionAbove && media,
		first.preview?.above && preview,
		body,
		captionAbove && media,
		message.rich_message && renderRich(message.rich_message, first.sources ?? {}, view),
		!first.preview?.above && preview,
	);
	const meta = renderMeta(entries, own);
	// The time stands in the last line of the text when nothing comes after it.
	const last = bubble.lastElementChild;
	const lastLine = last?.classList.contains("text") ? last.lastElementChild : undefined;
	if (lastLine && /^(?:P|FOOTER)$/.test(lastLine.tagName)) lastLine.append(meta);
	else bubble.append(meta);
	return el(
		"article",
		{
			class: `message ${own ? "out" : "in"}`,
			"data-ids": idsOf(entries),
			"aria-label": `Message of ${clockTime(message.date)}`,
		},
		bubble,
		renderKeyboard(first, view),
		renderReactions(first, view.onReact),
	);
}

/**
 * The faint line that stays of a message that is gone; it unfolds to what the message said.
 *
 * @param {[Entry, ...Entry[]]} entries
 * @param {View} view
 */
function renderWithdrawn(entries, view) {
	const [{ message, deletedAt = 0 }] = entries;
	const said = headline(message);
	return el(
		"details",
		{ class: "withdrawn", "data-ids": idsOf(entries) },
		el(
			"summary",
			{},
			icon("trash"),
			el("span", {}, `withdrawn ${clockTime(deletedAt / 1000)}`),
			el("s", { dir: "auto" }, said),
		),
		renderMessage(entries, view),
	);
}

/** Who speaks in a group, where a forward comes from, and what is answered. @param {Entry["message"]} message @param {View} view */
function renderOrigin(message, view) {
	const origin = message.forward_origin;
	const isGroup = /group$/.test(message.chat.type);
	const author = message.sender_chat ?? message.from;
	const from =
		origin === undefined || message.is_automatic_forward
			? undefined
			: "chat" in origin
				? nameOf(origin.chat)
				: "sender_chat" in origin
					? nameOf(origin.sender_chat)
					: "sender_user" in origin
						? origin.sender_user.first_name
						: origin.sender_user_name;
	return [
		(isGroup || view.topic !== undefined) &&
			el(
				"p",
				{ class: "author" },
				isGroup && author && el("strong", { dir: "auto" }, nameOf(author)),
				view.topic !== undefined && el("span", { class: "topic", dir: "auto" }, view.topic),
			),
		from !== undefined &&
			el("p", { class: "origin", dir: "auto" }, "Forwarded from ", el("strong", {}, from)),
		renderReply(message, view),
	];
}

/** The videos, pictures, audio files or documents of a message or an album. @param {Entry[]} entries */
function renderMedia(entries) {
	const heard = entries.flatMap(({ message: { audio, document }, sources = {} }) => [
		...(audio ? [renderAudio(audio, sources)] : []),
		...(document ? [renderDocument(document, sources)] : []),
	]);
	if (heard.length > 0) return el("div", { class: "sounds" }, ...heard);
	const seen = entries.filter(({ message }) => message.photo ?? message.video);
	return seen.length > 0 && renderTiles(seen);
}

/** @param {Entry[]} entries */
function idsOf(entries) {
	return entries.map(({ message }) => message.message_id).join(" ");
}

/** @param {[Entry, ...Entry[]]} entries @param {boolean} own */
function renderMeta([first, ...others], own) {
	const { message } = first;
	const edited = [first, ...others].some(({ message }) => message.edit_date !== undefined);
	return el(
		"span",
		{ class: "meta" },
		first.pinned && icon("pin", "Pinned"),
		first.silent && icon("mute", "Sent without sound"),
		message.author_signature && el("span", { dir: "auto" }, message.author_signature),
		edited && el("span", { class: "edited" }, "edited"),
		el("time", { datetime: new Date(message.date * 1000).toISOString() }, clockTime(message.date)),
		own && icon("checks", "Read"),
	);
}

/** @param {Entry} entry @param {View} view */
function renderKeyboard(entry, { onButton }) {
	const rows = entry.message.reply_markup?.inline_keyboard ?? [];
	if (rows.length === 0) return undefined;
	return el(
		"div",
		{ class: "keyboard" },
		...rows.map((row) => el("div", { class: "row" }, ...row.map((button) => renderButton(button)))),
	);

	/** @param {Button} button */
	function renderButton(button) {
		const label = el("span", { dir: "auto" }, button.text);
		const { url } = button;
		if (url !== undefined && /^(?:https?|tg):/i.test(url)) {
			const attributes = { href: url, title: url, target: "_blank", rel: "noopener noreferrer" };
			return el("a", attributes, label, icon("open"));
		}
		const element = el(
			"button",
			{
				type: "button",
				onclick: () => onButton(entry, button, /** @type {HTMLButtonElement} */ (element)),
			},
			label,
			button.copy_text && icon("copy"),
		);
		return element;
	}
}
