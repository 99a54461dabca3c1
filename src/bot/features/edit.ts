import { Composer } from "grammy";
import type { Body } from "../../article/body.ts";
import type { ChannelId } from "../../article/channel.ts";
import { fit } from "../../article/text.ts";
import type { Amendments } from "../../store/amendments.ts";
import type { Articles, StoredArticle } from "../../store/articles.ts";
import type { Released } from "../../store/deciding.ts";
import { type Amendment, amended, type Editable, editable, wordsOf } from "../../store/edits.ts";
import type { Prompts } from "../../store/prompts.ts";
import type { Proposal, Proposals } from "../../store/proposals.ts";
import { type FromAdmin, forTeam, refuseOthers } from "../admins.ts";
import { hearAnswers } from "../answers.ts";
import type { BotContext } from "../context.ts";
import type { DeskWords } from "../desk-words.ts";
import { amendmentIn, editCard, partName } from "../edit-card.ts";
import type { EditorsDeps } from "../editors.ts";
import { button, card } from "../menu-parts.ts";
import { type Menu, sendMenu, showMenu } from "../menus.ts";
import type { Naming } from "../naming.ts";
import { onArticle } from "../on-article.ts";
import { answerPress } from "../press.ts";
import type { ReviewDesk } from "../review-desk.ts";

const PROMPT = "edit-words";
/** What is to be changed is shown to be copied, as far as a message holds it. */
const MAX_SHOWN = 3500;

type Words = Extract<Proposal, { kind: "words" }>;

/**
 * `/edit`, for editors: other words for an article that is out, or on its way. They are seen as they would stand before
 * anything changes; of two who change the same article, the second one hears of the first and sees it anew.
 */
export function editFeature(deps: {
	articles: Articles;
	amendments: Amendments;
	proposals: Proposals;
	prompts: Prompts;
	naming: Naming;
	words: DeskWords;
	desk: ReviewDesk;
	channelTitle: (channel: ChannelId) => string;
	trial: EditorsDeps["trial"];
	/** Is told what to look at; it may fail or forget, since the sweep looks too. */
	announce: (released: Released[]) => void;
	now: () => number;
}): Composer<BotContext> {
	const { articles, amendments, proposals, prompts, words, now } = deps;
	const feature = new Composer<BotContext>();
	refuseOthers(feature, "write", /^ed:/);
	const own = forTeam(feature, "write");

	const show = onArticle(own, deps, { name: "edit" }, async (ctx, meant) =>
		sendMenu(ctx, await editCard(ctx, meant, words)),
	);
	own.command("edit", show);

	own.callbackQuery("ed:leave", (ctx) => showMenu(ctx, said(ctx.t("desk-left"))));

	own.callbackQuery(/^ed:ask:(\w+):([\w-]{22})$/, async (ctx) => {
		const name = partOf(ctx.match[1]);
		const stored = await articles.read(ctx.match[2] ?? "");
		const refusal = refusalOf(ctx, name, stored);
		if (stored === undefined || refusal !== undefined) {
			return answerPress(ctx, { text: refusal ?? ctx.t("desk-unknown"), show_alert: true });
		}
		await answerPress(ctx);
		const question = ctx.t("edit-ask", { name: partName(name, ctx.t) });
		const { text } = fit(wordsOf(stored.article, name), MAX_SHOWN);
		const offset = question.length + 2;
		const asked = await ctx.reply(text === "" ? question : `${question}\n\n${text}`, {
			entities: text === "" ? [] : [{ type: "code", offset, length: text.length }],
			link_preview_options: { is_disabled: true },
			reply_markup: { force_reply: true },
		});
		const data = { ref: stored.ref, name };
		return prompts.ask(ctx.from.id, { kind: PROMPT, data, messageId: asked.message_id }, now());
	});

	hearAnswers(own, prompts, [PROMPT], async (ctx, { prompt, take }) => {
		const name = partOf(prompt.data["name"]);
		const read = amendmentIn(ctx.message ?? {}, name, ctx.t);
		if (typeof read === "string") return read;
		const stored = await articles.read(prompt.data["ref"] ?? "");
		const refusal = refusalOf(ctx, name, stored);
		if (stored === undefined || refusal !== undefined) return refusal ?? ctx.t("desk-unknown");
		if (!(await take())) return undefined;
		const { ref, revision } = stored;
		const amendment = withPictures(read, stored.article?.body);
		const proposal: Words = { kind: "words", ref, revision, by: ctx.from.id, amendment };
		await propose(ctx, await proposals.make(proposal), proposal, stored);
		return undefined;
	});

	own.callbackQuery(/^ed:(do|no):([\w-]{12})$/, async (ctx) => {
		const [, what, id = ""] = ctx.match;
		const proposal = await proposals.read(id);
		if (proposal?.kind !== "words") return showMenu(ctx, said(ctx.t("desk-over")));
		if (what === "no") {
			await proposals.drop(id);
			return showMenu(ctx, said(ctx.t("desk-left")));
		}
		return carryOut(ctx, id, proposal);
	});

	own.callbackQuery(/^ed:undo:(\w+):([\w-]{22}):(\d+)$/, async (ctx) => {
		const [, part, ref = "", revision] = ctx.match;
		const editor = { by: ctx.from.id, now: now(), seen: Number(revision) };
		const decided = await amendments.undo(ref, editor, partOf(part));
		const stored = await articles.read(ref);
		if (stored?.article === undefined) return showMenu(ctx, said(ctx.t("review-withdrawn")));
		if (decided.kind === "done") deps.announce([decided.released]);
		const meant = { stored: { ...stored, article: stored.article } };
		const answer = decided.kind === "done" ? ctx.t("edit-undone") : await changedBy(ctx, ref);
		return showMenu(ctx, await editCard(ctx, meant, words), answer);
	});

	async function carryOut(ctx: FromAdmin, id: string, proposal: Words): Promise<void> {
		const { ref, revision, amendment } = proposal;
		const editor = { by: ctx.from.id, now: now(), seen: revision };
		const decided = await amendments.edit(ref, editor, amendment);
		if (decided.kind === "done") {
			await proposals.drop(id);
			deps.announce([decided.released]);
			await deps.desk.showAgain(ref);
			const by = await words.lastHand(ctx, ref);
			const done = card(await words.titleOf(ref), ctx.t("edit-done", { by: by ?? "" }));
			return showMenu(ctx, { text: done, buttons: [] });
		}
		const stored = await articles.read(ref);
		const refusal = refusalOf(ctx, amendment.name, stored);
		if (stored === undefined || refusal !== undefined) {
			return showMenu(ctx, said(refusal ?? ctx.t("desk-unknown")));
		}
		const by = (await words.lastHand(ctx, ref)) ?? "";
		// Pressed twice, or carried out by the other press of the same button.
		if (saysSo(stored, amendment)) {
			const done = card(await words.titleOf(ref), ctx.t("edit-done", { by }));
			return showMenu(ctx, { text: done, buttons: [] });
		}
		const news = await changedBy(ctx, ref);
		const next = { ...proposal, revision: stored.revision };
		await proposals.change(id, next);
		await showMenu(ctx, said(news));
		return propose(ctx, id, next, stored, news);
	}

	/** Shows what would stand where, and asks whether it is to. */
	async function propose(
		ctx: FromAdmin,
		id: string,
		{ amendment }: Words,
		stored: StoredArticle,
		news?: string,
	): Promise<void> {
		const { ref, channels } = stored;
		const tried = await deps.trial(ctx.from.id, {
			ref,
			channels,
			edits: amended(stored, amendment),
		});
		const sizes = tried.map((one) => {
			const names = one.channels.map((channel) => deps.channelTitle(channel)).join(", ");
			return `${names}: ${one.length}/${one.limit}`;
		});
		const text = [...(news === undefined ? [] : [news]), ctx.t("edit-preview"), ...sizes];
		await sendMenu(ctx, {
			text: text.join("\n"),
			buttons: [
				[button(ctx.t("edit-do"), `ed:do:${id}`)],
				[
					button(ctx.t("edit-again"), `ed:ask:${amendment.name}:${ref}`),
					button(ctx.t("desk-leave"), `ed:no:${id}`),
				],
			],
		});
	}

	/** Who has changed an article since it was seen. */
	async function changedBy(ctx: FromAdmin, ref: string): Promise<string> {
		const by = await words.lastHand(ctx, ref);
		return by === undefined ? ctx.t("desk-changed") : ctx.t("desk-changed-by", { by });
	}

	function refusalOf(
		ctx: FromAdmin,
		name: Editable,
		stored: StoredArticle | undefined,
	): string | undefined {
		if (stored?.article === undefined) return ctx.t("review-withdrawn");
		if (stored.hold === "confirm") return ctx.t("edit-to-confirm");
		const isClosed = name === "body" && stored.article.visibility !== "public";
		return isClosed ? ctx.t("edit-closed") : undefined;
	}

	return feature;
}

const said = (text: string): Menu => ({ text, buttons: [] });

const partOf = (name: string | undefined): Editable =>
	editable.find((one) => one === name) ?? "title";

/** True where an article says what somebody wants it to say. */
function saysSo({ edits }: StoredArticle, { name, to }: Amendment): boolean {
	return JSON.stringify(edits[name]?.to) === JSON.stringify(to);
}

/** The pictures of a body stay with its new words, each as far down as there is something above it. */
function withPictures(amendment: Amendment, before: Body | undefined): Amendment {
	const images = before?.images;
	if (amendment.name !== "body" || images === undefined) return amendment;
	const { blocks } = amendment.to;
	const kept = images.map((one) => ({ ...one, before: Math.min(one.before, blocks.length) }));
	return { name: "body", to: { blocks, images: kept } };
}
