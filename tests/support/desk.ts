import type { Message } from "grammy/types";
import { article, type Newsroom, startNewsroom, startTelegram, until } from "./newsroom.ts";

export const ADA = 501;
export const BO = 502;
const HOUR_MS = 3_600_000;

/** A newsroom whose channel and source are set in a file, with two admins and a clock that the test puts forward. */
export async function startDesk(
	options: {
		channel?: string;
		more?: string;
		admins?: string;
		trust?: "review" | "publish";
		at?: string;
		redisUrl?: string;
	} = {},
) {
	const telegram = await startTelegram();
	telegram.addPerson({ id: BO, firstName: "Bo", languageCode: "en" });
	telegram.say(BO, "/start");
	const began = Date.now();
	const start = options.at === undefined ? began : Date.parse(options.at);
	const clock = { aheadMs: 0 };
	const now = () => start + (Date.now() - began) + clock.aheadMs;
	const file = `channels:\n  - { id: "@lindenford", name: Courier, time_zone: Europe/Berlin, ${options.channel ?? ""} }\n${options.more ?? ""}sources:\n  - name: stringers\n    format: json-feed\n    secret_env: WEBHOOK_SECRETS\n    trust: ${options.trust ?? "review"}\n`;
	const { redisUrl } = options;
	const settings = {
		telegram,
		newsroom: file,
		now,
		...(redisUrl === undefined ? {} : { redisUrl }),
	};
	const env = { ADMIN_IDS: options.admins ?? `${ADA},${BO}` };
	const newsroom = await startNewsroom({ ...settings, env });
	return {
		newsroom,
		telegram,
		clock,
		now,
		/** Sends an article of the reviewed source. */
		async send(id: string, more: Record<string, unknown> = {}): Promise<void> {
			const delivery = { contentType: "application/json", body: JSON.stringify(article(id, more)) };
			const answer = await newsroom.hook("stringers", delivery);
			if (answer.status !== 202) throw new Error(JSON.stringify(answer.body));
		},
		/** Ends Tidings and starts it anew on the same Redis. */
		async restart(): Promise<Newsroom> {
			await newsroom.stop();
			return startNewsroom({ ...settings, env: { ...env, REDIS_PREFIX: newsroom.prefix } });
		},
		/** Puts the clock forward. */
		forward(hours: number): void {
			clock.aheadMs += hours * HOUR_MS;
		},
	};
}
export type Desk = Awaited<ReturnType<typeof startDesk>>;

/** What an admin sees, without what they said themselves. */
export function seen({ telegram }: Desk, admin: number): Message[] {
	return telegram.messages(admin).filter(({ from }) => from?.is_bot === true);
}

/** The data of a message's buttons, by what they are for: `publish`, `title` … */
export function buttonsOf(message: Message | undefined): Record<string, string> {
	const buttons = message?.reply_markup?.inline_keyboard.flat() ?? [];
	const data = buttons.flatMap((button) =>
		"callback_data" in button ? [button.callback_data] : [],
	);
	return Object.fromEntries(data.map((one) => [one.split(":")[1] ?? "", one]));
}

/** The newest message to an admin that has buttons to decide with. */
export const asked = (desk: Desk, admin = ADA): Message | undefined =>
	seen(desk, admin).findLast((message) => Object.keys(buttonsOf(message)).length > 0);

/** Waits until an admin is asked about something whose text holds these words. */
export async function whenAsked(desk: Desk, words: string, admin = ADA): Promise<Message> {
	const found = () => {
		const message = asked(desk, admin);
		return message?.text?.includes(words) === true ? message : undefined;
	};
	await until(() => found() !== undefined, `${admin} to be asked about ${words}`);
	return found() as Message;
}

/** Presses a button of a message by what it is for. */
export function press({ telegram }: Desk, message: Message, what: string, admin = ADA) {
	const data = buttonsOf(message)[what];
	if (data === undefined) throw new Error(`there is no button ${what}`);
	return telegram.press(admin, message.message_id, data);
}

/** An admin answers; resolves to what the bot says to that. */
export async function answer(desk: Desk, text: string, admin = ADA): Promise<string> {
	const { message_id: id } = desk.telegram.say(admin, text);
	const reply = () =>
		seen(desk, admin).find(
			(message) => message.message_id > id && message.text !== undefined && !isQuestion(message),
		);
	await until(() => reply() !== undefined, `an answer to ${text}`);
	return reply()?.text ?? "";
}

/** The texts, or captions, of what was posted to the channel. */
export const posted = ({ telegram }: Desk): string[] =>
	telegram.messages("@lindenford").flatMap(({ text, caption }) => text ?? caption ?? []);

/** What is found for any words may have a button, too. */
function isQuestion({ reply_markup: markup }: Message): boolean {
	return markup !== undefined && !JSON.stringify(markup).includes('"sr:');
}
