import { el } from "./dom.js";

/** What the page offers; the bot is told of any other as well. */
const offered = ["👍", "❤", "🔥"];

/**
 * The reactions under a post, each a button: pressed once it is given, pressed again it is taken back.
 *
 * @param {import("../model.ts").Entry} entry
 * @param {import("./message.js").View["onReact"]} onReact
 */
export function renderReactions(entry, onReact) {
	if (onReact === undefined || entry.message.chat.type !== "channel") return undefined;
	const counts = new Map(offered.map((emoji) => [emoji, 0]));
	for (const { type, total_count } of entry.reactions ?? []) {
		const emoji = type.type === "emoji" ? type.emoji : type.type === "paid" ? "⭐" : "✨";
		counts.set(emoji, (counts.get(emoji) ?? 0) + total_count);
	}
	return el(
		"div",
		{ class: "reactions" },
		...[...counts].map(([emoji, count]) =>
			el(
				"button",
				{
					type: "button",
					class: count === 0 ? "none" : "given",
					"aria-label": `React with ${emoji}`,
					onclick: () => onReact(entry, emoji),
				},
				emoji,
				count > 0 && el("span", {}, count.toLocaleString("en-GB")),
			),
		),
	);
}
