import { Composer } from "grammy";
import { cleanLine, fit } from "../../article/text.ts";
import { type Amendments, isKeptBack } from "../../store/amendments.ts";
import type { Articles, StoredArticle } from "../../store/articles.ts";
import type { Prompts } from "../../store/prompts.ts";
import type { Proposal, Proposals } from "../../store/proposals.ts";
import type { Recipients } from "../../store/recipients.ts";
import { isolate } from "../../texts.ts";
import { type FromAdmin, forTeam, refuseOthers } from "../admins.ts";
import { hearAnswers } from "../answers.ts";
import type { BotContext } from "../context.ts";
import { type DeskWords, isStanding, titleOf } from "../desk-words.ts";
import { button, card } from "../menu-parts.ts";
import { type Menu, sendMenu, showMenu } from "../menus.ts";
import type { Naming } from "../naming.ts";
import { onArticle } from "../on-article.ts";
import type { ReviewDesk } from "../review-desk.ts";

const PROMPT = "retract-why";
const MAX_REASON = 300;

type Retraction = Extract<Proposal, { kind: "retraction" }>;

/**
 * `/retract`, for editors: takes an article back from every channel and reader, and brings it back. What was taken back
 * here stays so, whatever its source sends of it, until somebody brings it back.
 */
export function retractFeature(deps: {
	articles: Articles;
	amendments: Amendments;
	proposals: Proposals;
	prompts: Prompts;
	recipients: Pick<Recipients, "reach">;
	naming: Naming;
	words: DeskWords;
	desk: ReviewDesk;
	now: () => number;
}): Composer<BotContext> {
	const { articles, amendments, proposals, prompts, recipients, words, desk, now } = deps;
	const feature = new Composer<BotContext>();
	refuseOthers(feature, "write", /^rt:/);
	const own = forTeam(feature, "write");

	const show = onArticle(own, deps, { name: "retract" }, async (ctx, { stored }) => {
		const { ref, revision } = stored;
		if (isKeptBack(stored)) {
			return sendMenu(ctx, await backMenu(ctx, await outcomeOf(ctx, ref), ref, revision));
		}
		const proposal: Retraction = { kind: "retraction", ref, revision, by: ctx.from.id };
		const id = await proposals.make(proposal);
		const asked = await sendMenu(ctx, await askMenu(ctx, id, proposal, stored));
		return prompts.ask(ctx.from.id, { kind: PROMPT, data: { id }, messageId: asked }, now());
	});
	own.command("retract", show);

	hearAnswers(own, prompts, [PROMPT], async (ctx, { text, prompt, take }) => {
		const reason = fit(cleanLine(text), MAX_REASON).text;
		const { id = "" } = prompt.data;
		const proposal = await proposals.read(id);
		const stored = proposal && (await articles.read(proposal.ref));
		if (proposal?.kind !== "retraction" || stored?.article === undefined || reason === "") {
			await take();
			return ctx.t("desk-over");
		}
		if (!(await take())) return undefined;
		const next = { ...proposal, reason };
		await proposals.change(id, next);
		await sendMenu(ctx, await askMenu(ctx, id, next, stored));
		return undefined;
	});

	own.callbackQuery(/^rt:(do|no):([\w-]{12})$/, async (ctx) => {
		const [, what, id = ""] = ctx.match;
		const proposal = await proposals.read(id);
		const prompt = await prompts.read(ctx.from.id);
		// Once it is decided, what is written next is no reason for it.
		if (prompt?.kind === PROMPT && prompt.data["id"] === id) {
			await prompts.take(ctx.from.id, prompt.messageId);
		}
		if (proposal?.kind !== "retraction") return showMenu(ctx, said(ctx.t("desk-over")));
		if (what === "no") {
			await proposals.drop(id);
			return showMenu(ctx, said(ctx.t("desk-left")));
		}
		return carryOut(ctx, id, proposal);
	});

	own.callbackQuery(/^rt:back:([\w-]{22}):(\d+)$/, async (ctx) => {
		const [, ref = "", revision] = ctx.match;
		const editor = { by: ctx.from.id, now: now(), seen: Number(revision) };
		const decided = await amendments.republish(ref, editor);
		const by = (await words.lastHand(ctx, ref)) ?? "";
		if (decided.kind === "done") {
			await desk.conclude(ctx, ref, decided, "");
			const text = card(await words.titleOf(ref), ctx.t("retract-brought", { by }));
			return showMenu(ctx, { text, buttons: [] });
		}
		if (decided.kind === "confirm") {
			const { text } = await desk.conclude(ctx, ref, decided, "");
			return showMenu(ctx, said(card(await words.titleOf(ref), text)));
		}
		const stored = await articles.read(ref);
		if (stored?.hold === "rejected") {
			// Its source has sent something newer in between.
			const menu = await backMenu(ctx, ctx.t("desk-changed"), ref, stored.revision);
			return showMenu(ctx, menu);
		}
		const { text } = await desk.conclude(ctx, ref, { kind: "late" }, "");
		return showMenu(ctx, said(text));
	});

	async function carryOut(ctx: FromAdmin, id: string, proposal: Retraction): Promise<void> {
		const { ref, revision, reason } = proposal;
		const editor = { by: ctx.from.id, now: now(), seen: revision };
		const decided = await amendments.retract(ref, editor, reason);
		if (decided.kind === "done") {
			await proposals.drop(id);
			await desk.conclude(ctx, ref, decided, "");
			const { revision: next } = decided.released;
			return showMenu(ctx, await backMenu(ctx, await outcomeOf(ctx, ref), ref, next));
		}
		const stored = await articles.read(ref);
		if (stored?.article === undefined) return showMenu(ctx, said(ctx.t("review-withdrawn")));
		if (isKeptBack(stored)) {
			const menu = await backMenu(ctx, await outcomeOf(ctx, ref), ref, stored.revision);
			return showMenu(ctx, menu);
		}
		const by = await words.lastHand(ctx, ref);
		const news = by === undefined ? ctx.t("desk-changed") : ctx.t("desk-changed-by", { by });
		const next = { ...proposal, revision: stored.revision };
		await proposals.change(id, next);
		return showMenu(ctx, await askMenu(ctx, id, next, stored), news);
	}

	async function askMenu(
		ctx: FromAdmin,
		id: string,
		{ reason }: Retraction,
		stored: StoredArticle,
	): Promise<Menu> {
		const [posts, count] = await Promise.all([words.postsOf(stored), recipients.reach(stored.ref)]);
		return {
			text: card(
				titleOf(stored),
				words.placesOf(ctx, posts.filter(isStanding)),
				count === 0 ? "" : ctx.t("retract-readers", { count }),
				ctx.t("retract-ask"),
				reason === undefined
					? ctx.t("retract-why")
					: ctx.t("retract-reason", { reason: isolate(reason) }),
			),
			buttons: [
				[button(ctx.t("retract-do"), `rt:do:${id}`), button(ctx.t("desk-leave"), `rt:no:${id}`)],
			],
		};
	}

	/** Who has taken an article back, or has kept it from being posted. */
	async function outcomeOf(ctx: FromAdmin, ref: string): Promise<string> {
		const entries = (await articles.history(ref)).filter(({ by }) => by !== undefined);
		if (entries.at(-1)?.verdict !== "retracted") {
			return (await desk.conclude(ctx, ref, { kind: "late" }, "")).text;
		}
		return ctx.t("retract-done", { by: (await words.decider(ctx, entries.at(-1)?.by)) ?? "" });
	}

	async function backMenu(
		ctx: FromAdmin,
		said: string,
		ref: string,
		revision: number,
	): Promise<Menu> {
		const text = card(await words.titleOf(ref), said);
		return { text, buttons: [[button(ctx.t("retract-back"), `rt:back:${ref}:${revision}`)]] };
	}

	return feature;
}

const said = (text: Menu["text"]): Menu => ({ text, buttons: [] });
