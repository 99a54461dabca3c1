import {
	type Conversation,
	type ConversationData,
	type VersionedState,
	conversations,
	createConversation,
} from "@grammyjs/conversations";
import { Composer, type Context } from "grammy";
import { z } from "zod";
import { CONVERSATION_MEMORY_MS, type Conversations } from "../store/conversations.ts";
import type { Locale, Texts } from "../texts.ts";
import { type Answer, ask, type Question } from "./ask.ts";
import { isCommand } from "./commands.ts";
import type { BotContext, Say } from "./context.ts";
import { type Menu, showMenu } from "./menus.ts";
import { answerPress } from "./press.ts";

/** Raised with every change of what a dialogue does in which order: those under way are forgotten then. */
const VERSION = 1;

/** What is handed to a dialogue when it begins; it is kept as JSON. */
export type DialogueArgs = Record<string, string | number | boolean>;

/**
 * A dialogue under way. It is run anew from its beginning for every answer, with what came before played back: so it
 * reaches the outside world only through `once`, `ask`, `tell` and `show`.
 */
export type Dialogue = {
	/** The reader's id, which is also that of the chat. */
	id: number;
	locale: Locale;
	say: Say;
	/** Does something once, however often the dialogue is run: Redis, the clock, chance. Its result has to be JSON. */
	once: <T>(task: () => Promise<T> | T) => Promise<T>;
	/** Asks, and waits for the answer. A command ends the dialogue, and does its own work. */
	ask: (question: Question) => Promise<Answer>;
	/** Sends a message. A press that was the last answer is answered by this, as by all that follows it. */
	tell: (text: string) => Promise<void>;
	/** Shows a menu: in the place of the question whose button was pressed last, else as a new message. */
	show: (menu: Menu, said?: string) => Promise<void>;
};

const Kept = z.object({
	version: z.tuple([z.number(), z.union([z.number(), z.string()])]),
	state: z.unknown(),
});

/**
 * Dialogues of several steps, in private chats alone. A feature registers its own with `add`; `middleware` has to come
 * before all features.
 *
 * @param deps.version stands for {@link VERSION}, and `maxWaitMs` for an hour, in tests
 */
export function createDialogues(deps: {
	conversations: Conversations;
	texts: Texts;
	version?: number;
	maxWaitMs?: number;
}) {
	const { conversations: store, texts } = deps;
	/** The commands that have ended a dialogue. */
	const ended = new WeakSet<Context>();
	const found = new WeakMap<Context, Awaited<ReturnType<Conversations["read"]>>>();
	const keep = async (ctx: BotContext, state: unknown) => {
		const before = found.get(ctx);
		if (ctx.chat !== undefined && before !== undefined)
			await store.keep(ctx.chat.id, before, state);
	};

	const registered = new Composer<BotContext>();
	const composer = new Composer<BotContext>();
	// Inline queries have no chat, and groups no dialogue: they would all share one.
	const heard = composer.chatType("private").on(["message", "callback_query"]);
	heard.use(
		conversations<BotContext, Context>({
			storage: {
				type: "context",
				version: deps.version ?? VERSION,
				adapter: {
					async read(ctx) {
						const one = await store.read(ctx.chat?.id ?? 0);
						found.set(ctx, one);
						return Kept.safeParse(one.state).data as VersionedState<ConversationData> | undefined;
					},
					write: (ctx, state) => keep(ctx, state),
					delete: (ctx) => keep(ctx, undefined),
				},
			},
		}),
	);
	// Before any dialogue can take it for an answer.
	heard.filter(isCommand, async (ctx, next) => {
		if (Object.keys(ctx.conversation.active()).length > 0) ended.add(ctx);
		await ctx.conversation.exitAll();
		await next();
	});
	heard.use(registered);

	return {
		/** Comes before all features. */
		middleware: composer,

		/**
		 * Registers a dialogue under a name of its own.
		 *
		 * @returns begins it, in the place of any other of that chat; a press that leads there has to be answered before
		 */
		add<A extends DialogueArgs>(
			name: string,
			run: (dialogue: Dialogue, args: A) => Promise<void>,
		): (ctx: BotContext, args: A) => Promise<void> {
			registered.use(
				createConversation<BotContext, Context>(
					async (conversation, ctx, locale: Locale, args: A) => {
						const dialogue = dialogueOf(conversation, ctx, locale);
						await run(dialogue, args);
						await dialogue.answerLast();
					},
					{ id: name, maxMillisecondsToWait: deps.maxWaitMs ?? CONVERSATION_MEMORY_MS },
				),
			);
			return async (ctx, args) => {
				if (ctx.chat?.type !== "private")
					throw new Error(`${name}: dialogues are for private chats`);
				await ctx.conversation.exitAll();
				await ctx.conversation.enter(name, ctx.locale, args);
			};
		},

		/** True for a command that has ended a dialogue. */
		hasEndedOne: (ctx: Context): boolean => ended.has(ctx),

		/** Ends whatever dialogue a chat has, from outside. */
		end: (id: number): Promise<void> => store.forget(id),
	};

	function dialogueOf(
		conversation: Conversation<BotContext>,
		first: Context,
		locale: Locale,
	): Dialogue & { answerLast: () => Promise<void> } {
		let latest = first;
		let isPressOpen = false;
		const say: Say = (id, values) => texts.text(locale, id, values);
		async function answerLast(): Promise<void> {
			if (!isPressOpen) return;
			isPressOpen = false;
			await answerPress(asBot(latest));
		}
		return {
			id: first.chat?.id ?? 0,
			locale,
			say,
			answerLast,
			once: (task) => conversation.external(() => task()),
			async ask(question) {
				await answerLast();
				const { answer, ctx } = await ask(conversation, latest, question);
				latest = ctx;
				isPressOpen = answer.kind === "press";
				return answer;
			},
			async tell(text) {
				await answerLast();
				await latest.reply(text, { link_preview_options: { is_disabled: true } });
			},
			async show(menu, said) {
				// A menu in the place of a question answers its press by itself.
				const isPress = isPressOpen;
				isPressOpen = false;
				if (isPress || latest.callbackQuery === undefined)
					return showMenu(asBot(latest), menu, said);
				const { text, entities } =
					typeof menu.text === "string" ? { text: menu.text, entities: [] } : menu.text;
				await latest.reply(text, {
					entities,
					link_preview_options: { is_disabled: true },
					reply_markup: { inline_keyboard: menu.buttons },
				});
			},
		};
	}
}
export type Dialogues = ReturnType<typeof createDialogues>;

/** What is sent from here needs nothing of a context but its calls, which a dialogue's contexts have, too. */
function asBot(ctx: Context): BotContext {
	return ctx as BotContext;
}
