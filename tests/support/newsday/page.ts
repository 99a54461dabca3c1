import type { Entry } from "../../../src/sandbox/model.ts";
import { describeService, isService } from "../../../src/sandbox/service.ts";
import { renderEntry } from "../../../src/sandbox/terminal.ts";
import { marked } from "../marked.ts";
import { inside } from "../terminal-post.ts";
import { clockOf } from "./time.ts";

const WIDTH = 100;

/**
 * A channel's page as it stands, to be looked at in a review: each post with its number, its time, whether it made a
 * sound (`🔔`) or none (`🔕`), what it answers (`↩`), whether it is pinned (`📌`) and when it was edited (`✎`); then its
 * text with visible marks, a long read as the terminal shows it. Of what is gone a line is left.
 */
export function pageOf(entries: readonly Entry[]): string {
	return `${entries.map(written).join("\n\n")}\n`;
}

function written(entry: Entry): string {
	const { message, deletedAt } = entry;
	const head = `──── #${message.message_id} ${clockOf(message.date * 1000)}`;
	if (isService(message)) return `${head} ${describeService(message)}`;
	if (deletedAt !== undefined) return `${head} taken back at ${clockOf(deletedAt)}`;
	const text = marked(message.text ?? "", message.entities);
	const long = message.rich_message
		? inside(renderEntry(entry, { width: WIDTH, colour: false })).join("\n")
		: undefined;
	return [[head, ...signsOf(entry)].join(" "), long ?? text].join("\n");
}

function signsOf({ message, silent, pinned }: Entry): string[] {
	const { reply_to_message: answered, edit_date: editedAt } = message;
	return [
		silent ? "🔕" : "🔔",
		...(answered === undefined ? [] : [`↩ #${answered.message_id}`]),
		...(pinned ? ["📌"] : []),
		...(editedAt === undefined ? [] : [`✎ ${clockOf(editedAt * 1000)}`]),
	];
}
