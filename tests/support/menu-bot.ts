import { randomUUID } from "node:crypto";
import { Bot, type Composer } from "grammy";
import type { Message, Update } from "grammy/types";
import { onTestFinished } from "vitest";
import { catalogueOf } from "../../src/article/catalogue-made.ts";
import type { Catalogue, ReaderTopic } from "../../src/article/catalogue.ts";
import { matchesQuery, readArticle } from "../../src/article/query.ts";
import type { Reader } from "../../src/article/reader.ts";
import type { BotContext } from "../../src/bot/context.ts";
import { alertsFeature } from "../../src/bot/features/alerts.ts";
import { followFeature } from "../../src/bot/features/follow.ts";
import { settingsFeature } from "../../src/bot/features/settings.ts";
import { topicsFeature } from "../../src/bot/features/topics.ts";
import { unfollowFeature } from "../../src/bot/features/unfollow.ts";
import { createFrame } from "../../src/bot/frame.ts";
import { createLogger } from "../../src/logger.ts";
import { createStandIn } from "../../src/sandbox/stand-in.ts";
import type { Search } from "../../src/search/search.ts";
import { createConversations } from "../../src/store/conversations.ts";
import { createKeys } from "../../src/store/keys.ts";
import type { Published } from "../../src/store/published.ts";
import { createReaders } from "../../src/store/readers.ts";
import { createSealing } from "../../src/store/sealing.ts";
import { createTexts } from "../../src/texts.ts";
import { TOKEN } from "./environment.ts";
import { openRedis, until } from "./newsroom.ts";

/** A Wednesday, 15:03 in Berlin. */
export const NOON = Date.parse("2026-11-25T14:03:00Z");

/** Topics of a newsroom file, two of them below another. */
export const townTopics: readonly ReaderTopic[] = [
	{ slug: "town", parent: undefined, names: { en: "Town", de: "Stadt" } },
	{ slug: "bridge", parent: "town", names: { en: "The old bridge", de: "Die alte Brücke" } },
	{ slug: "council", parent: "town", names: { en: "Town council", de: "Stadtrat" } },
	{ slug: "football", parent: undefined, names: { en: "Football", de: "Fußball" } },
	{ slug: "weather", parent: undefined, names: { en: "Weather", de: "Wetter" } },
];

export function catalogueFor(topics: readonly ReaderTopic[]): Catalogue {
	return catalogueOf(topics, { locale: "en", of: ({ topics }) => topics });
}

/** A bot with the menus of topics, alerts and settings alone: a Telegram stand-in, a real Redis, a clock that stands. */
export async function startMenuBot(options: { topics?: readonly ReaderTopic[] } = {}) {
	const telegram = createStandIn({ token: TOKEN });
	const apiRoot = await telegram.start();
	onTestFinished(() => telegram.stop());
	const redis = openRedis();
	const keys = createKeys(`test-${randomUUID()}`);
	const sealing = createSealing([]);
	const texts = createTexts("en");
	const zone = () => "Europe/Berlin";
	const readers = createReaders({ redis, keys, sealing, zone });
	const conversations = createConversations({ redis, keys, sealing });
	const log: string[] = [];
	const logger = createLogger({
		level: "debug",
		secrets: [TOKEN],
		destination: { write: (line) => log.push(line) },
	});
	const world = {
		now: NOON,
		catalogue: catalogueFor(options.topics ?? townTopics),
		articles: [] as Published[],
	};
	const now = () => world.now;
	const search: Search = {
		async find({ query, from }, { count }) {
			const found = world.articles.filter(
				({ article, postedAt }) =>
					postedAt >= (from ?? 0) &&
					(query === undefined || matchesQuery(query, readArticle(article))),
			);
			return {
				refs: found.map(({ ref }) => ref).slice(0, count),
				total: found.length,
				similar: 0,
				isMore: false,
			};
		},
		suggest: async () => undefined,
		note: async () => false,
	};
	const readMany = async (refs: readonly string[]) =>
		refs.map((ref) => world.articles.find((one) => one.ref === ref) ?? { kind: "gone" as const });

	let bot = await run();

	async function run(): Promise<Bot<BotContext>> {
		const frame = createFrame({
			clientOptions: { apiRoot },
			conversations,
			readers,
			team: { roleOf: async () => undefined },
			texts,
			maxUpdates: 10_000,
			now,
			logger,
		});
		const started = new Bot<BotContext>(TOKEN, { client: frame.clientOptions });
		const { dialogues } = frame;
		const deps = {
			readers,
			catalogue: async () => world.catalogue,
			search,
			published: { readMany } as Parameters<typeof alertsFeature>[0]["published"],
			zone,
			texts,
			now,
			dialogues,
		};
		const features: Composer<BotContext>[] = [
			topicsFeature(deps),
			followFeature(deps),
			unfollowFeature(deps),
			alertsFeature(deps),
			settingsFeature(deps),
		];
		started.use(frame.middleware);
		for (const feature of features) started.use(feature);
		started.on("message:text", (ctx) => ctx.reply("nobody understood that"));
		await started.init();
		started
			.start({ allowed_updates: ["message", "edited_message", "callback_query"] })
			// It ends so when it is stopped while it waits to try again.
			.catch((error: unknown) => log.push(String(error)));
		return started;
	}
	onTestFinished(() => bot.stop());

	/** Has the bot hear what the stand-in's people can't do, such as to edit, or to share where they are. */
	const hear = (update: Omit<Update, "update_id">) =>
		bot.handleUpdate({ update_id: 1_000_000 + heard++, ...update });
	let heard = 0;

	/** What the bot has sent to somebody, as it stands now. */
	const seen = (id: number): Message[] =>
		telegram.messages(id).filter(({ from }) => from?.is_bot === true);

	return {
		telegram,
		apiRoot,
		readers,
		world,
		seen,
		/** The lines of the log that tell of something wrong. */
		troubles: () => log.filter((line) => /"level":[456]0/.test(line)),
		async restart(): Promise<void> {
			await bot.stop();
			bot = await run();
		},
		/** What is kept of somebody. */
		async reader(id: number): Promise<Reader | undefined> {
			return (await readers.read(id))?.reader;
		},
		/** Somebody who talks to the bot. */
		person(languageCode = "en") {
			const { id } = telegram.addPerson({ firstName: "R", languageCode });
			const newest = (): Message | undefined => seen(id).at(-1);
			/** The buttons of a message, by what stands on them. */
			const buttons = (message = newest()): Map<string, string> =>
				new Map(
					(message?.reply_markup?.inline_keyboard.flat() ?? []).flatMap((button) =>
						"callback_data" in button ? [[button.text, button.callback_data] as const] : [],
					),
				);
			return {
				id,
				newest,
				text: () => newest()?.text ?? "",
				labels: () => [...buttons().keys()],
				rows: () =>
					(newest()?.reply_markup?.inline_keyboard ?? []).map((row) => row.map(({ text }) => text)),
				/** Writes, and waits for the answer. */
				async say(text: string): Promise<string> {
					// The first message opens the chat; the answer comes later.
					telegram.say(id, text);
					const before = seen(id).length;
					await until(() => seen(id).length > before, `an answer to ${text}`);
					return newest()?.text ?? "";
				},
				/** Presses a button of the newest message, or another one, by what stands on it. */
				async press(label: string, message = newest()): Promise<string> {
					const data = buttons(message).get(label);
					if (data === undefined || message === undefined) {
						throw new Error(`no button ${label} in ${[...buttons(message).keys()].join(" | ")}`);
					}
					const shown = telegram.press(id, message.message_id, data);
					return (await shown).text ?? "";
				},
				/** Changes the newest message that they wrote. */
				async edit(text: string): Promise<void> {
					const written = telegram.messages(id).findLast(({ from }) => from?.id === id);
					if (written === undefined) throw new Error("nothing was written");
					const message = { ...written, text, edit_date: written.date + 5 };
					await hear({ edited_message: message as NonNullable<Update["edited_message"]> });
				},
				/** Shares where they are. */
				async share(latitude: number, longitude: number): Promise<void> {
					const written = telegram.messages(id).findLast(({ from }) => from?.id === id);
					if (written === undefined) throw new Error("nothing was written");
					const { text: _, entities: __, ...rest } = written;
					const location = { latitude, longitude };
					const message = { ...rest, message_id: 5000, location };
					await hear({ message: message as NonNullable<Update["message"]> });
				},
				/** Sends the data of any button, as an old menu would. */
				async send(data: string, message = newest()): Promise<string> {
					return (await telegram.press(id, message?.message_id ?? 0, data)).text ?? "";
				},
			};
		},
	};
}
export type MenuBot = Awaited<ReturnType<typeof startMenuBot>>;
