import { textOf } from "./rich-text.js";
import { serviceText } from "./service.js";

/**
 * The first line of what a message says, or else what it shows.
 *
 * @param {import("../model.ts").Entry["message"]} message
 * @returns {string}
 */
export function headline(message) {
	const { text, caption, rich_message, video, audio, document, location } = message;
	const rich = rich_message?.blocks.flatMap((block) =>
		"text" in block ? [textOf(block.text)] : "summary" in block ? [textOf(block.summary)] : [],
	);
	const said =
		text ?? caption ?? rich?.find((words) => words.trim() !== "") ?? serviceText(message, headline);
	const shown = rich
		? "Rich message"
		: video
			? "Video"
			: audio
				? "Audio"
				: document
					? (document.file_name ?? "File")
					: location
						? "Location"
						: "Photo";
	return (said ?? shown).split("\n", 1)[0] ?? "";
}

/** @param {{ title?: string | undefined, first_name?: string | undefined }} chat */
export function nameOf(chat) {
	return chat.title ?? chat.first_name ?? "";
}
