import type { Message } from "grammy/types";
import { createJournal, type JournalEntry } from "../../src/store/journal.ts";
import { createKeys } from "../../src/store/keys.ts";
import { ADA, type Desk, seen, startDesk } from "./desk.ts";
import { openRedis, until } from "./newsroom.ts";

/** A newsroom that posts what comes, with two editors. */
export const startEditors = (options: Parameters<typeof startDesk>[0] = {}) =>
	startDesk({ trust: "publish", ...options });

/** Sends an article and waits for its post; resolves to that. */
export async function post(
	desk: Desk,
	id: string,
	more: Record<string, unknown> = {},
	channel = "@lindenford",
): Promise<Message> {
	await desk.send(id, more);
	const words = typeof more["title"] === "string" ? more["title"] : `part ${id}`;
	const found = () =>
		desk.telegram
			.messages(channel)
			.find(({ text, caption }) => (text ?? caption ?? "").includes(words));
	await until(() => found() !== undefined, `the post of ${id}`);
	return found() as Message;
}

/** Somebody writes to the bot; resolves to the first message after that whose text holds these words. */
export async function ask(desk: Desk, text: string, words: string, person = ADA): Promise<Message> {
	return after(desk, desk.telegram.say(person, text), words, person);
}

/** Waits for a message of the bot's behind another one whose text holds these words. */
export async function after(
	desk: Desk,
	{ message_id: id }: Pick<Message, "message_id">,
	words: string,
	person = ADA,
): Promise<Message> {
	const found = () =>
		seen(desk, person).find(
			(one) => one.message_id > id && (one.text ?? one.caption ?? "").includes(words),
		);
	await until(() => found() !== undefined, `“${words}” for ${person}`).catch((error: unknown) => {
		const said = seen(desk, person).filter((one) => one.message_id > id);
		throw new Error(`${String(error)}; there is ${JSON.stringify(said.map(({ text }) => text))}`);
	});
	return found() as Message;
}

/** What a message says now. */
export function now(desk: Desk, { message_id: id }: Message, person = ADA): Message | undefined {
	return seen(desk, person).find((one) => one.message_id === id);
}

/** Waits until a message says something. */
export async function whenSays(
	desk: Desk,
	message: Message,
	words: string | RegExp,
	person = ADA,
): Promise<Message> {
	const says = (text = "") => (typeof words === "string" ? text.includes(words) : words.test(text));
	const what = `${String(words)} in place of ${message.text}`;
	await until(() => says(now(desk, message, person)?.text), what);
	return now(desk, message, person) as Message;
}

/** The labels of a message's buttons. */
export function labels(message: Message | undefined): string[] {
	return (message?.reply_markup?.inline_keyboard ?? []).flat().map(({ text }) => text);
}

/** Presses the button of a message whose label, or whose data, holds these words; resolves to what is answered. */
export function tap(desk: Desk, message: Message, words: string, person = ADA) {
	const standing = now(desk, message, person) ?? message;
	const button = (standing.reply_markup?.inline_keyboard ?? [])
		.flat()
		.find(
			(one) =>
				one.text.includes(words) || ("callback_data" in one && one.callback_data.includes(words)),
		);
	if (button === undefined || !("callback_data" in button)) {
		throw new Error(`there is no button ${words} among ${labels(standing).join(", ")}`);
	}
	return desk.telegram.press(person, message.message_id, button.callback_data);
}

/** What stands in the journal, oldest first. */
export async function journal(desk: Desk): Promise<JournalEntry[]> {
	const store = { redis: openRedis(), keys: createKeys(desk.newsroom.prefix) };
	return (await createJournal(store).read({ count: 100 })).toReversed();
}

/** The link of a post in the channel with a name. */
export const linkOf = (message: Message): string =>
	`https://t.me/${message.chat.username ?? ""}/${message.message_id}`;
