import { z } from "zod";
import type { ChannelRules } from "../article/channel-rules.ts";
import type { ChannelId } from "../article/channel.ts";
import { momentText } from "../article/moment-text.ts";
import { fit } from "../article/text.ts";
import type { Articles, StoredArticle } from "../store/articles.ts";
import type { Decided, Released } from "../store/deciding.ts";
import { waitingKinds } from "../store/notice.ts";
import type { Notices } from "../store/notices.ts";
import { decisionIn, noticeOfDecision, type ReviewDecision } from "../store/review-decision.ts";
import { nameOf } from "../telegram/names.ts";
import { isolate, type Texts } from "../texts.ts";
import type { FromAdmin } from "./admins.ts";

/** What an admin can be asked about an article under review, by the kind of its prompt. */
export const ReviewQuestion = z.enum(["review-title", "review-summary", "review-schedule"]);
export type ReviewQuestion = z.infer<typeof ReviewQuestion>;

/** What an admin hears of their decision; `isDone` when it was carried out. */
export type Reply = { text: string; isDone: boolean };

/** What follows a decision on an article: every admin's message says so, and the one who decided hears of it. */
export function createReviewDesk(deps: {
	articles: Articles;
	notices: Notices;
	texts: Texts;
	rulesOf: (channel: ChannelId) => Pick<ChannelRules, "timeZone">;
	/** Is told what to look at; it may fail or forget, since the sweep looks too. */
	announce: (released: Released[]) => void;
	now: () => number;
}) {
	const { articles, notices, now } = deps;

	/** A time on the clocks of an article's first channel, in the admin's language. */
	function timeOf(
		ctx: FromAdmin,
		at: number,
		{ channels }: Pick<StoredArticle, "channels">,
	): string {
		const zone = zoneOf({ channels });
		return momentText(at, { locale: deps.texts.localeFor(ctx.from.language_code), zone });
	}

	function zoneOf({ channels }: Pick<StoredArticle, "channels">): string {
		return deps.rulesOf((channels[0] ?? "") as ChannelId).timeZone;
	}

	/** Puts what was decided into every admin's message, also when it was decided before and not told. */
	async function tell(ctx: FromAdmin, ref: string): Promise<Known> {
		const [stored, history] = await Promise.all([articles.read(ref), articles.history(ref)]);
		const decision = decisionIn(history);
		const name = decision && (await nameIn(ctx, decision.by));
		for (const id of [`review ${ref}`, `undo ${ref}`]) {
			const notice = await notices.find(id);
			if (notice === undefined || !waitingKinds.has(notice.kind)) continue;
			if (stored === undefined || stored.retracted) {
				await notices.revise({ id, kind: "withdrawn", data: notice.data }, now());
			} else if (
				decision !== undefined &&
				stored.hold !== "review" &&
				decision.kind !== notice.kind
			) {
				const news = noticeOfDecision(decision, stored, name ?? "");
				await notices.revise({ id, ...news }, now());
			}
		}
		return { stored, decision, name: isolate(name ?? "") };
	}
	type Known = {
		stored: StoredArticle | undefined;
		decision: ReviewDecision | undefined;
		name: string;
	};

	/** Has the admins shown what an article under review has become, unless they are. */
	async function showAgain(ref: string): Promise<void> {
		const id = `review ${ref}`;
		const [stored, notice] = await Promise.all([articles.read(ref), notices.find(id)]);
		const revision = String(stored?.revision);
		if (notice === undefined || !waitingKinds.has(notice.kind)) return;
		if (stored?.article === undefined || notice.data["revision"] === revision) return;
		const { title, url = "" } = stored.article;
		const data = { ...notice.data, title: fit(title, 300).text, url, revision };
		await notices.revise({ id, kind: notice.kind, data }, now());
	}

	async function nameIn(ctx: FromAdmin, person: number): Promise<string> {
		return person === ctx.from.id ? ctx.from.first_name : nameOf(ctx.api, person);
	}

	function lateText(ctx: FromAdmin, { stored, decision, name: by }: Known): string {
		if (stored?.article === undefined) return ctx.t("review-withdrawn");
		switch (decision?.kind) {
			case "released":
				return ctx.t("review-was-released", { by });
			case "scheduled":
				return ctx.t("review-was-scheduled", { by });
			case "confirmed":
				return ctx.t("review-was-confirmed", { by });
			case "confirm":
				return ctx.t("review-was-approved", { by });
			case "rejected":
				return ctx.t("review-was-rejected", { by });
			case "cancelled":
				return ctx.t("review-was-cancelled", { by });
			case undefined:
				return ctx.t("review-too-late");
		}
	}

	return {
		timeOf,
		zoneOf,
		showAgain,

		/** Ends a decision; `done` is what the admin hears where there is no time to tell. */
		async conclude(ctx: FromAdmin, ref: string, decided: Decided, done: string): Promise<Reply> {
			if (decided.kind === "changed") {
				await showAgain(ref);
				return { text: ctx.t("review-changed"), isDone: false };
			}
			if (decided.kind === "self") return { text: ctx.t("review-self"), isDone: false };
			if (decided.kind === "done") deps.announce([decided.released]);
			const known = await tell(ctx, ref);
			if (decided.kind === "late") return { text: lateText(ctx, known), isDone: false };
			if (decided.kind === "confirm") return { text: ctx.t("review-needs-second"), isDone: true };
			const { decision, stored } = known;
			const { dueAt } = decision ?? {};
			if (dueAt === undefined || stored === undefined) return { text: done, isDone: true };
			const time = timeOf(ctx, dueAt, stored);
			return { text: ctx.t("review-scheduled", { time }), isDone: true };
		},
	};
}
export type ReviewDesk = ReturnType<typeof createReviewDesk>;
