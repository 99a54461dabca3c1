import { Composer } from "grammy";
import type { Message } from "grammy/types";
import { draftIdOf, MAX_PICTURES, splitMessage } from "../../article/desk-draft.ts";
import { fit } from "../../article/text.ts";
import type { StoredDraft } from "../../store/draft-record.ts";
import type { Drafts } from "../../store/drafts.ts";
import type { Prompts } from "../../store/prompts.ts";
import { forTeam, type FromAdmin, refuseOthers } from "../admins.ts";
import type { BotContext } from "../context.ts";
import type { DraftDisplay } from "../draft-display.ts";
import { pictureOf, readMessage, wordsOf } from "../draft-messages.ts";
import type { DraftPages } from "../draft-pages.ts";
import { closedText, editorOf } from "../draft-pressed.ts";
import { hearMessages } from "../hearing.ts";
import { button, card } from "../menu-parts.ts";
import { type Menu, showMenu } from "../menus.ts";
import { menuTurning, pageOf, pagerRow } from "../pager.ts";
import { answerPress } from "../press.ts";

/** What is asked for the message that a draft is made of. */
const PROMPT = "draft-new";
const PAGE_SIZE = 6;
const MAX_LABEL = 40;
/** Pictures of one album come one by one: so long is waited for the next. */
const ALBUM_MS = 700;
/** Among how many of the newest drafts the one is looked for that an album belongs to. */
const MAX_SEARCHED = 5;

/**
 * `/post`, for editors: makes a draft of a link, a text, a forwarded message or pictures, or goes on with one that is
 * open. What can be done with a draft is under its own buttons.
 */
export function postFeature(deps: {
	drafts: Drafts;
	prompts: Prompts;
	display: Pick<DraftDisplay, "refresh">;
	/** Reads what a page tells of its article. */
	readPage: DraftPages;
	now: () => number;
}): Composer<BotContext> {
	const { drafts, prompts, display, now } = deps;
	const feature = new Composer<BotContext>();
	refuseOthers(feature, "write", /^(po|pl):/);
	const own = forTeam(feature, "write");

	own.command("post", async (ctx) => {
		const { reply_to_message: answered } = ctx.message ?? {};
		const given = withoutCommand(ctx.message, ctx.match) ?? answered;
		if (given !== undefined) {
			const refusal = await begin(ctx, given);
			return refusal === undefined ? undefined : sayPlain(ctx, refusal);
		}
		const open = await drafts.open(now());
		return open.length === 0 ? ask(ctx) : showMenu(ctx, listOf(ctx, open, 0));
	});

	own.callbackQuery("pl:new", async (ctx) => {
		await answerPress(ctx);
		return ask(ctx);
	});

	own.callbackQuery(/^pl:page:(\d{1,4})$/, async (ctx) => {
		const open = await drafts.open(now());
		return showMenu(ctx, listOf(ctx, open, Number(ctx.match[1])));
	});

	own.callbackQuery(/^pl:open:([\w-]{10})$/, async (ctx) => {
		const id = ctx.match[1] ?? "";
		const stored = await drafts.read(id);
		if (stored?.state !== "open") {
			const text = stored === undefined ? ctx.t("draft-gone") : closedText(ctx, stored);
			await answerPress(ctx, { text, show_alert: true });
			return showMenu(ctx, listOf(ctx, await drafts.open(now()), 0));
		}
		await answerPress(ctx);
		return open(ctx, id);
	});

	// The other pictures of an album that has begun a draft, or was given to one.
	own.on("message:photo", async (ctx, next) => {
		const { media_group_id: album } = ctx.message;
		if (album === undefined) return next();
		const recent = (await drafts.open(now())).slice(0, MAX_SEARCHED);
		const found = recent.find(({ draft }) => draft.album === album);
		return found === undefined ? next() : addPicture(ctx, found);
	});

	hearMessages(own, prompts, [PROMPT], async (ctx, { message, take }) => {
		const refusal = await begin(ctx, message);
		if (refusal !== undefined) return refusal;
		await take();
		return undefined;
	});

	async function ask(ctx: FromAdmin): Promise<void> {
		const { message_id: messageId } = await ctx.reply(ctx.t("draft-ask-new"));
		await prompts.ask(ctx.from.id, { kind: PROMPT, data: {}, messageId }, now());
	}

	/** Makes a draft of a message and shows it; what is wrong with the message, where it makes none. */
	async function begin(ctx: FromAdmin, message: Message): Promise<string | undefined> {
		const read = readMessage(message);
		if (read.kind === "other") return ctx.t("draft-unreadable");
		const id = draftIdOf(ctx.from.id, ctx.message?.message_id ?? message.message_id);
		let draft = read.kind === "article" ? read.draft : undefined;
		if (read.kind === "link") {
			await ctx.replyWithChatAction("typing");
			const page = await deps.readPage(read.url, ctx.t);
			if ("refusal" in page) return page.refusal;
			draft = page.draft;
		}
		if (draft === undefined) return undefined;
		await drafts.begin(id, draft, editorOf(ctx, now()));
		await open(ctx, id, draft.album === undefined ? 0 : ALBUM_MS);
		return undefined;
	}

	async function open(ctx: FromAdmin, id: string, waitMs = 0): Promise<void> {
		const { locale } = ctx;
		await drafts.wish(id, ctx.from.id, now() + waitMs, (view) => ({
			screen: "main",
			look: 0,
			locale,
			moves: (view?.moves ?? 0) + 1,
		}));
		if (waitMs === 0) await display.refresh();
	}

	async function addPicture(ctx: FromAdmin, stored: StoredDraft): Promise<void> {
		const message = ctx.message as Message;
		const picture = pictureOf(message);
		const { text, entities } = wordsOf(message);
		const seen = { what: "picture", seen: stored.revision } as const;
		await drafts.change(stored.id, editorOf(ctx, now()), seen, (draft) => {
			if (picture === undefined || draft.pictures.includes(picture)) return draft;
			const pictures = [...draft.pictures, picture].slice(0, MAX_PICTURES);
			// The text of an album may stand under any of its pictures.
			const isTitled = draft.title !== "" || text.trim() === "";
			if (isTitled) return { ...draft, pictures };
			const { title, body } = splitMessage(text, entities);
			return { ...draft, pictures, title, ...(body === undefined ? {} : { body }) };
		});
	}

	return feature;
}

/** The drafts that are open, each with whoever has changed it last. */
function listOf(ctx: BotContext, all: readonly StoredDraft[], page: number): Menu {
	const shown = pageOf(all, page, PAGE_SIZE);
	const entries = shown.items.map(({ id, draft, changes }) => {
		const title = draft.title === "" ? ctx.t("draft-untitled") : draft.title;
		const by = changes.at(-1)?.name ?? "";
		return [button(`${fit(title, MAX_LABEL).text} · ${fit(by, MAX_LABEL).text}`, `pl:open:${id}`)];
	});
	return {
		text: card(ctx.t("draft-list-title"), ctx.t("draft-list", { count: all.length })),
		buttons: [
			...entries,
			...pagerRow(shown, menuTurning(ctx.t), (to) => `pl:page:${to}`),
			[button(ctx.t("draft-button-new"), "pl:new")],
		],
	};
}

/** The message that stands behind a command; undefined where nothing does. */
function withoutCommand(
	message: Message | undefined,
	rest: string | RegExpMatchArray,
): Message | undefined {
	const words = String(rest);
	const { text = "", entities = [] } = message ?? {};
	if (message === undefined || words.trim() === "") return undefined;
	const start = text.length - words.length;
	const moved = entities
		.map((entity) => ({ ...entity, offset: entity.offset - start }))
		.filter(({ offset }) => offset >= 0);
	return { ...message, text: words, entities: moved };
}

function sayPlain(ctx: BotContext, text: string) {
	return ctx.reply(text, { link_preview_options: { is_disabled: true } });
}
