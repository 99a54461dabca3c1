import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Message } from "grammy/types";
import { onTestFinished } from "vitest";
import { createKeys } from "../../src/store/keys.ts";
import {
	type Newsroom,
	openRedis,
	startNewsroom,
	startTelegram,
	until as within,
} from "./newsroom.ts";

export const ADA = 501;
export const BO = 502;

/** A machine with much to do takes its time. */
const PATIENCE_MS = 40_000;

/** Waits until a condition holds, for as long as a busy machine may need. */
export const until = (holds: () => boolean | Promise<boolean>, what: string) =>
	within(holds, what, PATIENCE_MS);

const usual = `channels:
  - { id: "@lindenford", name: Courier, time_zone: Europe/Berlin }
topics:
  - { slug: town, names: { en: Town } }
  - { slug: weather, names: { en: Weather } }
`;

/** A newsroom with two editors, Ada and Bo, who write articles in their chats, and a clock that can be put forward. */
export async function startDrafting(
	options: {
		newsroom?: string;
		at?: string;
		channels?: readonly string[];
		env?: Record<string, string>;
	} = {},
) {
	const telegram = await startTelegram();
	for (const username of options.channels ?? []) telegram.addChannel({ title: username, username });
	telegram.addPerson({ id: BO, firstName: "Bo", languageCode: "en" });
	telegram.say(BO, "/start");
	const began = Date.now();
	const start = options.at === undefined ? began : Date.parse(options.at);
	const clock = { aheadMs: 0 };
	const now = () => start + (Date.now() - began) + clock.aheadMs;
	const settings = {
		telegram,
		newsroom: options.newsroom ?? usual,
		now,
		maxUpdates: 10_000,
		env: { ADMIN_IDS: `${ADA},${BO}`, ...options.env },
	};
	let room: Newsroom = await startNewsroom(settings);
	const { prefix } = room;
	const keys = createKeys(prefix);
	const redis = openRedis();

	/** What the bot has written to somebody, as it stands now. */
	const seen = (person = ADA): Message[] =>
		telegram.messages(person).filter(({ from }) => from?.is_bot === true);
	/** The newest message that has buttons of drafts. */
	const menu = (person = ADA): Message | undefined =>
		seen(person).findLast((one) => /"p[ol]:/.test(JSON.stringify(one.reply_markup ?? {})));
	const buttons = (message: Message | undefined): Map<string, string> =>
		new Map(
			(message?.reply_markup?.inline_keyboard.flat() ?? []).flatMap((one) =>
				"callback_data" in one ? [[one.text, one.callback_data] as const] : [],
			),
		);
	const shows = (part: string, person = ADA) =>
		until(
			() => seen(person).some(({ text, caption }) => (text ?? caption ?? "").includes(part)),
			`“${part}” to be shown to ${person}`,
		);
	const menuShows = (part: string, person = ADA) =>
		until(() => menu(person)?.text?.includes(part) === true, `“${part}” in the menu`);

	return {
		telegram,
		clock,
		now,
		keys,
		redis,
		prefix,
		room: () => room,
		seen,
		menu,
		buttons,
		shows,
		menuShows,
		labels: (person = ADA) => [...buttons(menu(person)).keys()],
		/** Presses a button of the newest message that has some, by the beginning of what stands on it. */
		async press(label: string, person = ADA, message = menu(person)): Promise<string> {
			const found = [...buttons(message)].find(([text]) => text.startsWith(label));
			if (found === undefined || message === undefined) {
				throw new Error(`no button ${label} among ${[...buttons(message).keys()].join(" | ")}`);
			}
			return (await telegram.press(person, message.message_id, found[1])).text ?? "";
		},
		/** Says `/post` where nothing is open, then this; resolves when the draft is shown. */
		async draft(text: string, person = ADA): Promise<void> {
			telegram.say(person, "/post");
			await until(
				() => seen(person).at(-1)?.text?.startsWith("Please send me what") === true,
				"the question what it is made of",
			);
			telegram.say(person, text);
			await until(() => (menu(person)?.message_id ?? 0) > 0, "the draft to be shown");
		},
		/** The posts of a channel. */
		posts: (channel = "@lindenford") => telegram.messages(channel),
		/** Ends Tidings and starts it anew on the same Redis. */
		async restart(): Promise<void> {
			await room.stop();
			room = await startNewsroom({
				...settings,
				env: { ...settings.env, REDIS_PREFIX: prefix },
			});
		},
		/** Puts the clock forward. */
		forward(ms: number): void {
			clock.aheadMs += ms;
		},
	};
}
export type Drafting = Awaited<ReturnType<typeof startDrafting>>;

/** A page of the web, on this machine: what it answers at each of its paths. */
export async function servePages(
	pages: Record<
		string,
		{ body?: string | Buffer; status?: number; headers?: Record<string, string> }
	>,
): Promise<string> {
	const server = createServer((request, response) => {
		const page = pages[request.url ?? ""];
		const { status = page === undefined ? 404 : 200, headers = {}, body = "" } = page ?? {};
		response.writeHead(status, { "content-type": "text/html; charset=utf-8", ...headers });
		response.end(body);
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	onTestFinished(() => void server.close());
	return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** What makes a message what it is, without where and when it stands. */
export const contentOf = (message: Message | undefined) => ({
	text: message?.text,
	entities: message?.entities,
	caption: message?.caption,
	caption_entities: message?.caption_entities,
	preview: message?.link_preview_options,
	markup: message?.reply_markup,
	photo: message?.photo?.at(-1)?.file_id,
});
