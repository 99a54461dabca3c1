import { readFileSync, writeFileSync } from "node:fs";
import type { Message } from "grammy/types";
import { type TestTelegram, until } from "./newsroom.ts";
import { pathOf } from "./sources.ts";

/** Somebody who talks to the bot, and what was said, as a text that can be read. */
export function createTalk(telegram: TestTelegram, id: number) {
	const lines: string[] = [];
	let version = 0;
	telegram.onChange(({ chatId, kind, entry }) => {
		const isBots = kind === "edit" || entry?.message.from?.is_bot === true;
		if (chatId === id && isBots && (kind === "edit" || kind === "message")) version += 1;
	});
	const own = () => telegram.messages(id);
	const told = new Map<number, string>();

	/** Writes down what is new since the last time: messages, and those that were changed. */
	function note(): void {
		for (const message of own()) {
			const text = shown(message);
			const before = told.get(message.message_id);
			if (before === text) continue;
			told.set(message.message_id, text);
			if (message.from?.is_bot !== true) continue;
			lines.push(before === undefined ? text : `(in its place)\n${text}`);
		}
	}

	/** Waits for so many changes of the chat behind an action. */
	async function after(
		action: () => unknown,
		count: number,
		what: string,
		tick: () => void = () => {},
	): Promise<void> {
		const before = version;
		await action();
		const isDone = () => {
			tick();
			return version >= before + count;
		};
		await until(isDone, `${what}, by ${id}`, 20_000);
		note();
	}

	return {
		/** Says something; the bot answers with so many messages. */
		async say(text: string, count = 1): Promise<void> {
			lines.push(`> ${text}`);
			await after(() => telegram.say(id, text), count, text);
		},

		/** Presses the newest button whose data begin so; `answer`: it changes the message, or only says something. */
		async press(data: string, answer: "changes" | "says" = "changes"): Promise<void> {
			const found = own()
				.toReversed()
				.flatMap((message) =>
					(message.reply_markup?.inline_keyboard ?? []).flat().flatMap((button) => {
						const isIt = "callback_data" in button && button.callback_data.startsWith(data);
						return isIt ? [{ message, label: button.text, data: button.callback_data }] : [];
					}),
				)[0];
			if (found === undefined) {
				const [newest = ""] = own().slice(-1).map(shown);
				throw new Error(`${id} sees no button ${data}; the newest message is: ${newest}`);
			}
			lines.push(`> [${found.label}]`);
			const press = async () => {
				const { text } = await telegram.press(id, found.message.message_id, found.data);
				if (text !== undefined) lines.push(`(${text})`);
			};
			await after(press, answer === "changes" ? 1 : 0, `[${found.label}]`);
		},

		/** Waits for a message that comes by itself, while the clock goes on. */
		hear: (action: () => unknown, what: string, tick: () => void) => after(action, 1, what, tick),

		/** Asks inline, in any chat. */
		async ask(query: string): Promise<void> {
			const { results } = await telegram.askInline(id, query);
			lines.push(`> @bot ${query}`);
			for (const result of results) {
				if (result.type !== "article") continue;
				lines.push(`· ${result.title}\n  ${result.description ?? ""}`);
			}
		},

		/** Writes a heading between what was said. */
		head: (text: string) => lines.push(`=== ${text}`),

		transcript: () => `${lines.join("\n\n")}\n`,
	};
}
export type Talk = ReturnType<typeof createTalk>;

/** A message as it is read: its text, what leads elsewhere, and its buttons. */
function shown({ text, document, reply_markup: markup }: Message): string {
	const rows = (markup?.inline_keyboard ?? []).map((row) =>
		row.map((button) => `[${button.text}]`).join(" "),
	);
	const file = document === undefined ? [] : [`<${document.file_name}>`];
	return [text ?? "", ...file, ...rows].filter((line) => line !== "").join("\n");
}

/** A transcript as it was written down; UPDATE_GOLDEN=1 writes this one in its place. */
export function goldenTranscript(name: string, now: string, isUpdated: boolean): string {
	const path = pathOf(`tests/corpus/transcripts/${name}.txt`);
	if (isUpdated) writeFileSync(path, now);
	return readFileSync(path, "utf8");
}
