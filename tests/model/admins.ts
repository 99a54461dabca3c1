import { setTimeout as sleep } from "node:timers/promises";
import { digestOf } from "../../src/article/article.ts";
import { API_TOKEN, createSender } from "../support/environment.ts";
import { ADMINS, type TelegramOfDesks } from "./telegram.ts";

/** A question of the bot's: of which post, what is true, and whether it still waits for an answer. */
export type Question = {
	channel: string;
	ref: string;
	attempt: string;
	/** The message that is there, if one is. */
	truth: () => number | undefined;
	isOpen: () => Promise<boolean>;
};

const PATIENCE_MS = 30_000;
/** How long a message with buttons is waited for: the bot may not send more than one a second to a person. */
const TOLD_MS = 2000;
const AGAIN_MS = 3000;

/**
 * Admins who answer what the bot asks by what they see in the channel: by the buttons when they have time, and by the
 * API otherwise.
 */
export function createAdmins(
	world: TelegramOfDesks,
	urlOf: (process: number) => string | undefined,
) {
	const { telegram } = world;
	const busy = new Set<number>();

	/** The button of an action under the newest message about a post. */
	function button(admin: number, { channel, ref }: Question, action: string) {
		const place = `${digestOf(channel).slice(0, 8)}:${ref}:`;
		for (const message of telegram.messages(admin).toReversed()) {
			const buttons = message.reply_markup?.inline_keyboard.flat() ?? [];
			const found = buttons.find(
				(one) =>
					"callback_data" in one &&
					one.callback_data.startsWith(`dead:${action}:`) &&
					one.callback_data.includes(place),
			);
			if (found !== undefined && "callback_data" in found) {
				return { messageId: message.message_id, data: found.callback_data };
			}
		}
		return undefined;
	}

	/** Presses the button, and gives the link where it is asked for. */
	async function press(admin: number, question: Question): Promise<void> {
		const messageId = question.truth();
		const action = messageId === undefined ? "retry" : "there";
		await eventually(() => button(admin, question, action) !== undefined, TOLD_MS);
		const pressed = button(admin, question, action);
		if (pressed === undefined) return;
		const asked = world.promptsTo(admin);
		const answer = telegram.press(admin, pressed.messageId, pressed.data).catch(() => {});
		// Nothing may be heard of it: the process that had it may have been killed.
		await Promise.race([answer, sleep(AGAIN_MS)]);
		if (messageId !== undefined) {
			if (!(await eventually(() => world.promptsTo(admin) > asked, AGAIN_MS))) return;
			// People take longer to find a link than the bot to write down what it asked.
			await sleep(100);
			telegram.say(admin, linkOf(question, messageId));
		}
		await eventually(async () => !(await question.isOpen()), AGAIN_MS);
	}

	async function call(question: Question): Promise<void> {
		const { channel, ref, attempt } = question;
		const url = urlOf(0);
		if (url === undefined) return;
		const messageId = question.truth();
		const decision =
			messageId === undefined
				? { action: "retry", attempt }
				: { action: "sent", attempt, link: linkOf(question, messageId) };
		const path = `/v1/dead/${encodeURIComponent(channel)}/${encodeURIComponent(ref)}`;
		const headers = {
			authorization: `Bearer ${API_TOKEN}`,
			"content-type": "application/json",
		};
		const body = JSON.stringify(decision);
		await createSender(url)
			.ask(path, { method: "POST", headers, body })
			.catch(() => {});
	}

	return {
		/** Has the question answered; false when that did not help. */
		async decide(question: Question): Promise<boolean> {
			const admin = ADMINS[question.ref.charCodeAt(0) % ADMINS.length] ?? ADMINS[0];
			if (!busy.has(admin)) {
				busy.add(admin);
				await press(admin, question).finally(() => busy.delete(admin));
			}
			const deadline = Date.now() + PATIENCE_MS;
			while (await question.isOpen()) {
				if (Date.now() > deadline) return false;
				await call(question);
				await sleep(50);
			}
			return true;
		},
	};
}
export type Admins = ReturnType<typeof createAdmins>;

const linkOf = ({ channel }: Question, messageId: number) =>
	`https://t.me/${channel.slice(1)}/${messageId}`;

async function eventually(
	holds: () => boolean | Promise<boolean>,
	timeoutMs: number,
): Promise<boolean> {
	const deadline = Date.now() + timeoutMs;
	while (!(await holds())) {
		if (Date.now() > deadline) return false;
		await sleep(25);
	}
	return true;
}
