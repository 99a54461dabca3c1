import { Composer } from "grammy";
import { fit } from "../../article/text.ts";
import type { Articles, StoredArticle } from "../../store/articles.ts";
import type { Released } from "../../store/deciding.ts";
import type { Holds } from "../../store/holds.ts";
import type { Notices } from "../../store/notices.ts";
import type { Prompts } from "../../store/prompts.ts";
import type { Team } from "../../store/team.ts";
import { isolate } from "../../texts.ts";
import { type FromAdmin, forTeam, refuseOthers } from "../admins.ts";
import type { BotContext } from "../context.ts";
import { answerPress } from "../press.ts";
import { type ReviewDesk, ReviewQuestion } from "../review-desk.ts";

/** How many articles are announced together; the sweep would find them, too. */
const AT_ONCE = 100;
/** What is to be edited is shown to be copied, as far as a message holds it. */
const MAX_SHOWN_LENGTH = 3500;

/**
 * The buttons under what the admins are asked: to publish what is held back, to change it first, or to keep it back.
 * What a button says is carried out as the store stands by then: pressed twice, or by two, it is done once, and the
 * second hears who was first. Nothing is published that was not seen: a button knows which revision it stands under.
 */
export function reviewFeature(deps: {
	team: Pick<Team, "who">;
	articles: Articles;
	holds: Holds;
	notices: Notices;
	prompts: Prompts;
	desk: ReviewDesk;
	/** Is told what to look at; it may fail or forget, since the sweep looks too. */
	announce: (released: Released[]) => void;
	now: () => number;
}): Composer<BotContext> {
	const { articles, holds, notices, prompts, desk, now } = deps;
	const feature = new Composer<BotContext>();
	refuseOthers(feature, "decide", /^(review|release):/);
	const own = forTeam(feature, "decide");

	own.callbackQuery(/^review:publish:([\w-]{22}):(\d+)$/, async (ctx) => {
		const [, ref = "", revision] = ctx.match;
		const approver = {
			by: ctx.from.id,
			now: now(),
			seen: Number(revision),
			isAlone: (await deps.team.who("decide")).length === 1,
		};
		const decided = await holds.release(ref, approver);
		const reply = await desk.conclude(ctx, ref, decided, ctx.t("review-published"));
		return answerPress(ctx, { text: reply.text, show_alert: !reply.isDone });
	});

	own.callbackQuery(/^review:reject:([\w-]{22}):\d+$/, async (ctx) => {
		const ref = ctx.match[1] ?? "";
		const decided = await holds.reject(ref, { by: ctx.from.id, now: now() });
		const reply = await desk.conclude(ctx, ref, decided, ctx.t("review-rejected"));
		return answerPress(ctx, { text: reply.text, show_alert: !reply.isDone });
	});

	own.callbackQuery(/^review:cancel:([\w-]{22}):\d+$/, async (ctx) => {
		const ref = ctx.match[1] ?? "";
		const decided = await holds.cancel(ref, { by: ctx.from.id, now: now() });
		const reply = await desk.conclude(ctx, ref, decided, ctx.t("review-cancelled"));
		return answerPress(ctx, { text: reply.text, show_alert: !reply.isDone });
	});

	own.callbackQuery(/^review:(title|summary|schedule):([\w-]{22}):(\d+)$/, async (ctx) => {
		const [, about, ref = "", revision = ""] = ctx.match;
		const stored = await articles.read(ref);
		const refusal = await refusalOf(ctx, ref, stored, revision);
		if (refusal !== undefined) {
			return answerPress(ctx, { text: refusal, show_alert: true });
		}
		await answerPress(ctx);
		const kind = ReviewQuestion.parse(`review-${about}`);
		const question = questionOf(ctx, kind, stored);
		const asked = await ctx.reply(question.text, {
			entities: question.entities,
			link_preview_options: { is_disabled: true },
			reply_markup: { force_reply: true },
		});
		const prompt = { kind, data: { ref, revision }, messageId: asked.message_id };
		return prompts.ask(ctx.from.id, prompt, now());
	});

	/** Why there is nothing to ask about an article; undefined where there is. */
	async function refusalOf(
		ctx: FromAdmin,
		ref: string,
		stored: StoredArticle | undefined,
		revision: string,
	): Promise<string | undefined> {
		if (stored?.hold !== "review" || stored.article === undefined) {
			return (await desk.conclude(ctx, ref, { kind: "late" }, "")).text;
		}
		return String(stored.revision) === revision ? undefined : ctx.t("review-changed");
	}

	function questionOf(ctx: BotContext, kind: ReviewQuestion, stored: StoredArticle | undefined) {
		const { title = "", summary = "" } = stored?.article ?? {};
		switch (kind) {
			case "review-title":
				return withCopy(ctx.t("review-ask-title"), title);
			case "review-summary":
				return withCopy(ctx.t("review-ask-summary"), summary);
			case "review-schedule": {
				const zone = desk.zoneOf({ channels: stored?.channels ?? [] });
				const values = { title: isolate(fit(title, 300).text), zone };
				return { text: ctx.t("review-ask-time", values), entities: [] };
			}
		}
	}

	own.callbackQuery(/^release:backlog:([a-z][a-z0-9-]*)$/, async (ctx) => {
		const source = ctx.match[1] ?? "";
		// Answered first: a large backlog takes longer than Telegram waits.
		await answerPress(ctx, { text: ctx.t("release-begun") });
		const batch: Released[] = [];
		let count = 0;
		for await (const released of holds.releaseBacklog(source, { by: ctx.from.id, now: now() })) {
			count++;
			batch.push(released);
			if (batch.length === AT_ONCE) deps.announce(batch.splice(0));
		}
		deps.announce(batch);
		if (count === 0) return;
		// Told in every admin's message, in place of the button.
		const data = { source, count: String(count), by: ctx.from.first_name };
		const id = `backlog ${source}`;
		await notices.revise({ id, kind: "released-backlog", data }, now());
		// What came meanwhile has been told in the message that this took the place of.
		const left = String(await holds.countBacklog(source));
		if (left === "0") return;
		await notices.revise({ id, kind: "backlog", data: { source, count: left } }, now());
	});

	return feature;
}

/** A question, and below it what stands now: a tap on it copies it. */
function withCopy(question: string, standing: string) {
	const { text } = fit(standing, MAX_SHOWN_LENGTH);
	if (text === "") return { text: question, entities: [] };
	const offset = question.length + 2;
	return {
		text: `${question}\n\n${text}`,
		entities: [{ type: "code" as const, offset, length: text.length }],
	};
}
