import type { Entry, Room } from "./model.ts";
import { firstText } from "./rich/flatten.ts";
import { describeService, isService } from "./service.ts";
import { layOut, oneLine, type Line, type TerminalOptions } from "./terminal/lines.ts";
import { layOutRich } from "./terminal/rich.ts";
import { textWidth } from "./terminal/width.ts";

type Frame = { top: string; bottom: string; side: string };

const bubbleFrame: Frame = { top: "╭─╮", bottom: "╰─╯", side: "│" };
const cardFrame: Frame = { top: "┌─┐", bottom: "└─┘", side: "│" };
const frameColumns = 4;
const narrowestColumns = 24;
const bold = "1";
const dim = "2";
const faintStrike = "2;9";

/** Prints a message for the terminal as a reader sees it; a withdrawn one becomes a single faint line. */
export function renderEntry(entry: Entry, options: TerminalOptions): string {
	const width = Math.max(options.width, narrowestColumns);
	const { colour } = options;
	const { message, preview, sources = {} } = entry;
	const text = message.text ?? message.caption ?? describeService(message);
	if (entry.deletedAt !== undefined) {
		const mark = `withdrawn ${clockTime(entry.deletedAt)} · `;
		const said = { width: width - textWidth(mark) - 2, colour };
		const line = oneLine(text || firstText(message.rich_message?.blocks ?? []), faintStrike, said);
		return `  ${oneLine(mark, dim, { width, colour }).text}${line.text}`;
	}
	if (isService(message)) return `  ${oneLine(text, dim, { width: width - 2, colour }).text}`;
	const inside = { width: width - frameColumns, colour };
	const card = preview ? renderCard(preview, inside) : [];
	const body =
		text === "" ? [] : layOut(text, message.entities ?? message.caption_entities ?? [], inside);
	const media = mediaOf(entry).map((one) => oneLine(`[${one}]`, dim, inside));
	const captionAbove = message.show_caption_above_media ?? false;
	const content = [
		...(captionAbove ? [] : media),
		...(preview?.above ? card : []),
		...body,
		...(captionAbove ? media : []),
		...(preview?.above ? [] : card),
		...(message.rich_message ? layOutRich(message.rich_message, { ...inside, sources }) : []),
	];
	const author = message.chat.type === "private" ? (message.from?.first_name ?? "") : "";
	return [
		...frame(content, bubbleFrame, {
			width,
			colour,
			title: author,
			note: marksOf(entry).join(" · "),
		}),
		...renderButtons(entry, { width, colour }),
	].join("\n");
}

/** Prints a chat for the terminal: its title and every message, oldest first. */
export function renderRoom(room: Room, options: TerminalOptions): string {
	const { chat, entries } = room;
	const title = chat.title ?? chat.first_name ?? "";
	const head = oneLine(title, bold, options).text;
	return [head, ...entries.map((entry) => renderEntry(entry, options))].join("\n");
}

/** What a message shows besides words, each with its address. */
function mediaOf({ message, pictures, sources = {} }: Entry): string[] {
	const source = (file: { file_id: string } | undefined) => sources[file?.file_id ?? ""] ?? "";
	return [
		...pictures.map((picture) => `picture ${picture}`),
		...(message.video ? [`video ${source(message.video)}`] : []),
		...(message.audio ? [`audio ${source(message.audio)}`] : []),
		...(message.document ? [`file ${source(message.document)}`] : []),
	];
}

function renderCard(
	preview: NonNullable<Entry["preview"]>,
	{ width, colour }: TerminalOptions,
): Line[] {
	const inside = { width: width - frameColumns, colour };
	const content = [
		oneLine(preview.site, "36", inside),
		...layOut(preview.title, [{ type: "bold", offset: 0, length: preview.title.length }], inside),
		...layOut(preview.description, [], inside),
		...(preview.image === undefined ? [] : [oneLine("[picture]", dim, inside)]),
	];
	return frame(content, cardFrame, { width, colour }).map((text) => ({ text, width }));
}

function renderButtons(entry: Entry, options: TerminalOptions): string[] {
	const rows = entry.message.reply_markup?.inline_keyboard ?? [];
	return rows.map((row) => {
		const buttons = row.map((button) => `[ ${button.text}${"url" in button ? " ↗" : ""} ]`);
		return ` ${oneLine(buttons.join(" "), bold, { ...options, width: options.width - 1 }).text}`;
	});
}

function marksOf({ message, pinned, silent }: Entry): string[] {
	return [
		...(pinned ? ["pinned"] : []),
		...(silent ? ["silent"] : []),
		...(message.edit_date === undefined ? [] : ["edited"]),
		clockTime(message.date * 1000),
	];
}

/** Draws a frame of `width` columns around lines, with a title in its upper and a note in its lower edge. */
function frame(
	lines: Line[],
	{ top, bottom, side }: Frame,
	{ width, colour, title = "", note = "" }: TerminalOptions & { title?: string; note?: string },
): string[] {
	const faint = (text: string) => (colour ? `\u001B[2m${text}\u001B[0m` : text);
	const room = { width: width - frameColumns - 2, colour: false };
	const label = (text: string) => (text === "" ? "" : ` ${oneLine(text, "", room).text} `);
	const edge = (corners: string, before: string, after: string) => {
		const filled = textWidth(before) + textWidth(after) + frameColumns;
		const rule = `─${before}${"─".repeat(Math.max(0, width - filled))}${after}─`;
		return faint(`${corners.slice(0, 1)}${rule}${corners.slice(-1)}`);
	};
	return [
		edge(top, label(title), ""),
		...lines.map((line) => {
			const padding = " ".repeat(Math.max(0, width - frameColumns - line.width));
			return `${faint(side)} ${line.text}${padding} ${faint(side)}`;
		}),
		edge(bottom, "", label(note)),
	];
}

/** Hours and minutes of a time in Unix milliseconds, in the zone of the machine. */
function clockTime(atMs: number): string {
	return new Date(atMs).toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
}
