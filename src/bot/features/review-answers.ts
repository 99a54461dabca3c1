import { Composer } from "grammy";
import { MAX_TITLE_LENGTH } from "../../article/fields.ts";
import { cleanLine, cleanParagraphs, hasVisibleText } from "../../article/text.ts";
import type { Articles, StoredArticle } from "../../store/articles.ts";
import type { Holds } from "../../store/holds.ts";
import type { Prompt, Prompts } from "../../store/prompts.ts";
import { type FromAdmin, forTeam } from "../admins.ts";
import { hearAnswers } from "../answers.ts";
import type { BotContext } from "../context.ts";
import { type ReviewDesk, ReviewQuestion } from "../review-desk.ts";
import { whenRefused } from "../when-refused.ts";
import { readWhen } from "../when.ts";

/** What an answer comes to: a sentence that asks for another one, or what is to be done. */
type Read = { refusal: string } | { carryOut: () => Promise<string> };

/**
 * The answers to what an admin was asked about an article under review: another title or summary, or the time to post
 * it. One that can't be used is refused in words, and the question stays open.
 */
export function reviewAnswersFeature(deps: {
	articles: Articles;
	holds: Holds;
	prompts: Prompts;
	desk: ReviewDesk;
	now: () => number;
}): Composer<BotContext> {
	const { articles, holds, prompts, desk, now } = deps;
	const feature = new Composer<BotContext>();
	const own = forTeam(feature, "decide");

	hearAnswers(own, prompts, ReviewQuestion.options, async (ctx, { text, prompt, take }) => {
		const { kind, data } = prompt;
		const stored = await articles.read(data["ref"] ?? "");
		const read = readAnswer(ctx, ReviewQuestion.parse(kind), { text, data, stored });
		if ("refusal" in read) return read.refusal;
		return (await take()) ? read.carryOut() : undefined;
	});

	function readAnswer(
		ctx: FromAdmin,
		question: ReviewQuestion,
		answer: { text: string; data: Prompt["data"]; stored: StoredArticle | undefined },
	): Read {
		const { text, data, stored } = answer;
		const { ref = "", revision } = data;
		if (stored?.hold !== "review") return { carryOut: () => conclude(ctx, ref) };
		switch (question) {
			case "review-title": {
				const title = cleanLine(text);
				if (!hasVisibleText(title)) return { refusal: ctx.t("review-empty") };
				if (title.length > MAX_TITLE_LENGTH) {
					const values = { length: title.length, max: MAX_TITLE_LENGTH };
					return { refusal: ctx.t("review-long", values) };
				}
				return { carryOut: () => edit(ctx, ref, "title", title) };
			}
			case "review-summary": {
				const summary = cleanParagraphs(text).join("\n");
				if (!hasVisibleText(summary)) return { refusal: ctx.t("review-empty") };
				return { carryOut: () => edit(ctx, ref, "summary", summary) };
			}
			case "review-schedule": {
				const zone = desk.zoneOf(stored);
				const when = readWhen(text, { zone, now: now(), locale: ctx.locale });
				if (when.kind !== "at") return { refusal: whenRefused(when, ctx.t) };
				return { carryOut: () => schedule(ctx, ref, Number(revision), when.at) };
			}
		}
	}

	async function conclude(ctx: FromAdmin, ref: string): Promise<string> {
		return (await desk.conclude(ctx, ref, { kind: "late" }, "")).text;
	}

	async function edit(
		ctx: FromAdmin,
		ref: string,
		name: "title" | "summary",
		text: string,
	): Promise<string> {
		const editor = { by: ctx.from.id, now: now() };
		const decided = await holds.edit(ref, editor, name, text);
		if (decided.kind === "late") return conclude(ctx, ref);
		await desk.showAgain(ref);
		return ctx.t("review-edited");
	}

	async function schedule(ctx: FromAdmin, ref: string, seen: number, at: number): Promise<string> {
		const approver = { by: ctx.from.id, now: now(), seen };
		const decided = await holds.release(ref, approver, at);
		const stored = await articles.read(ref);
		const time = stored === undefined ? "" : desk.timeOf(ctx, at, stored);
		const scheduled = ctx.t("review-scheduled", { time });
		const { text } = await desk.conclude(ctx, ref, decided, scheduled);
		return decided.kind === "confirm" ? `${scheduled}\n${text}` : text;
	}

	return feature;
}
