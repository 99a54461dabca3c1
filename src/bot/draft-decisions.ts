import { articleRef } from "../article/article.ts";
import type { ChannelId } from "../article/channel.ts";
import { DESK } from "../article/desk-draft.ts";
import type { Released } from "../store/deciding.ts";
import type { StoredDraft } from "../store/draft-record.ts";
import type { Drafts } from "../store/drafts.ts";
import type { Holds } from "../store/holds.ts";
import type { Decided } from "../store/journal.ts";
import type { Prompts } from "../store/prompts.ts";
import type { FromAdmin } from "./admins.ts";
import type { DraftDisplay } from "./draft-display.ts";
import { changeText } from "./draft-menu.ts";
import { alert, closedText, editorOf, type Pressed } from "./draft-pressed.ts";
import { answerPress } from "./press.ts";

/** What is needed to decide on a draft. */
export type DraftDecisionDeps = {
	drafts: Drafts;
	prompts: Prompts;
	display: Pick<DraftDisplay, "refresh">;
	holds: Pick<Holds, "release">;
	/** Brings a draft to the articles that was published; may be repeated. */
	publish: (stored: StoredDraft) => Promise<void>;
	/** Is told what to look at; it may fail or forget, since the sweep looks too. */
	announce: (released: Released[]) => void;
	now: () => number;
};

/** What ends a draft: it is published or discarded, as it was seen and once; whoever comes second hears who was first. */
export function createDraftDecisions(deps: DraftDecisionDeps) {
	const { drafts, prompts, display, holds, now } = deps;

	async function publish(ctx: FromAdmin, pressed: Pressed): Promise<void> {
		const { stored, seen, scene } = pressed;
		const { draft, id } = stored;
		if (seen !== stored.revision) return changedSince(ctx, stored);
		if (draft.title === "") return alert(ctx, ctx.t("draft-needs-title"));
		if (scene.channels.length === 0) return alert(ctx, ctx.t("draft-no-channel"));
		if (draft.at !== undefined && draft.at <= now()) return alert(ctx, ctx.t("draft-time-past"));
		const decided = decisionOf(
			ctx,
			stored,
			draft.at === undefined ? "published" : "scheduled",
			scene.channels,
		);
		if (!(await drafts.close(stored, "publishing", editorOf(ctx, now()), decided)))
			return tooLate(ctx, id);
		await prompts.take(ctx.from.id, pressed.look.shown.messageId);
		const said = draft.at === undefined ? ctx.t("review-published") : ctx.t("draft-scheduled");
		await answerPress(ctx, { text: said });
		const closed = await drafts.read(id);
		// Where this process ends before that, whoever shows the draft does it.
		if (closed !== undefined) await deps.publish(closed);
		await display.refresh();
	}

	async function discard(ctx: FromAdmin, { stored, seen, look }: Pressed): Promise<void> {
		if (seen !== stored.revision) return changedSince(ctx, stored);
		const decided = decisionOf(ctx, stored, "cancelled", []);
		if (!(await drafts.close(stored, "discarded", editorOf(ctx, now()), decided))) {
			return tooLate(ctx, stored.id);
		}
		await prompts.take(ctx.from.id, look.shown.messageId);
		await answerPress(ctx, { text: ctx.t("draft-discarded") });
		await display.refresh();
	}

	/** What tells again what stands already is posted all the same. */
	async function release(ctx: FromAdmin, { id, draft }: StoredDraft): Promise<void> {
		const approver = { by: ctx.from.id, now: now() };
		const at = draft.at !== undefined && draft.at > approver.now ? draft.at : undefined;
		const decided = await holds.release(articleRef(DESK, id), approver, at);
		if (decided.kind === "done") deps.announce([decided.released]);
		const done = at === undefined ? ctx.t("review-published") : ctx.t("draft-scheduled");
		const text = {
			done,
			confirm: ctx.t("review-needs-second"),
			self: ctx.t("review-self"),
			changed: ctx.t("review-too-late"),
			late: ctx.t("review-too-late"),
		}[decided.kind];
		await answerPress(ctx, { text, show_alert: decided.kind !== "done" });
		const { locale } = ctx;
		await drafts.wish(id, ctx.from.id, now(), (view) => ({
			...(view ?? { look: 0, moves: 0 }),
			locale,
			screen: "main",
		}));
		await display.refresh();
	}

	function decisionOf(
		ctx: FromAdmin,
		{ id, draft }: StoredDraft,
		what: Decided["what"],
		channels: readonly ChannelId[],
	): Decided {
		const { id: by, first_name: name } = ctx.from;
		const { title } = draft;
		const [channel] = channels;
		return {
			what,
			by,
			name,
			ref: articleRef(DESK, id),
			title,
			...(channels.length === 1 && channel !== undefined ? { channel } : {}),
			...(draft.at === undefined ? {} : { after: new Date(draft.at).toISOString() }),
		};
	}

	/** Another editor was faster; or the draft has become another one, which is to be looked at first. */
	async function tooLate(ctx: FromAdmin, id: string): Promise<void> {
		const stored = await drafts.read(id);
		if (stored === undefined) return alert(ctx, ctx.t("draft-gone"));
		if (stored.state === "open") return changedSince(ctx, stored);
		await alert(ctx, closedText(ctx, stored));
		await display.refresh();
	}

	async function changedSince(ctx: FromAdmin, { changes }: StoredDraft): Promise<void> {
		const last = changes.at(-1);
		const who = last === undefined ? "" : changeText(last, ctx.t);
		await alert(ctx, `${who}\n${ctx.t("draft-look-again")}`.trim());
		await display.refresh();
	}

	return { publish, discard, release };
}
