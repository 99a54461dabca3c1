import { digestOf } from "./article/article.ts";
import { articleOf, DESK } from "./article/desk-draft.ts";
import { deskPlacement } from "./desk-placement.ts";
import type { Articles } from "./store/articles.ts";
import type { Released } from "./store/deciding.ts";
import type { StoredDraft } from "./store/draft-record.ts";
import type { Drafts } from "./store/drafts.ts";
import type { Holds } from "./store/holds.ts";
import type { Placing, Policy } from "./store/intake-item.ts";
import type { Decision, Intake } from "./store/intake.ts";
import type { Notices } from "./store/notices.ts";
import { decisionIn, noticeOfDecision } from "./store/review-decision.ts";

/** What editors write is as new as it gets, and may tell again what another source has told. */
const policy: Policy = {
	name: DESK,
	trust: "publish",
	burst: { max: Number.MAX_SAFE_INTEGER, windowMs: 0 },
	isFeedLike: false,
};

/**
 * Makes the way of a draft that was published to the articles: by the same intake as what the newsroom's systems send.
 * Repeated by whomever and however often, it makes one article.
 */
export function createDraftPublishing(deps: {
	drafts: Pick<Drafts, "settle">;
	articles: Pick<Articles, "read" | "history">;
	holds: Pick<Holds, "release">;
	notices: Pick<Notices, "find" | "revise">;
	/** An intake that places articles like this. */
	intakeWith: (placement: Placing) => Pick<Intake, "accept">;
	placement: Placing;
	/** Is told what to look at; it may fail or forget, since the sweep looks too. */
	announce: (released: Released[]) => void;
	/** Is told what became of it. */
	onTaken?: ((source: string, decisions: Decision[]) => void) | undefined;
	now: () => number;
}) {
	const { drafts, articles, holds, notices, now } = deps;

	return async (stored: StoredDraft): Promise<void> => {
		const { id, draft, closed } = stored;
		const article = articleOf(id, draft);
		if (article === undefined || closed === null) return;
		const at = now();
		const intake = deps.intakeWith(deskPlacement(deps.placement, draft.at, at));
		const reception = await intake.accept({
			source: policy,
			delivery: `${DESK}-${id}`,
			payload: undefined,
			webhookId: id,
			digest: digestOf(JSON.stringify(draft)),
			submissions: [{ kind: "publish", article, order: {}, channels: draft.channels }],
			now: at,
		});
		const [decision] = reception.kind === "kept" ? reception.decisions : [];
		if (decision !== undefined) {
			const { ref, revision } = decision;
			if (decision.hold === "review") await confirm(ref, closed, draft.at);
			else deps.announce([{ ref, revision, dueAt: Math.max(at, draft.at ?? 0) }]);
			deps.onTaken?.(DESK, [decision]);
		}
		await drafts.settle(id, now());
	};

	/** The editor's word is the first one; the admins are asked for a second. */
	async function confirm(
		ref: string,
		{ by, name }: { by: number; name: string },
		at: number | undefined,
	): Promise<void> {
		// Said before, it is not said again.
		await holds.release(ref, { by, now: now() }, at);
		const [stored, history] = await Promise.all([articles.read(ref), articles.history(ref)]);
		const decision = decisionIn(history);
		const notice = await notices.find(`review ${ref}`);
		if (stored === undefined || decision?.kind !== "confirm" || notice?.kind !== "review") return;
		await notices.revise({ id: notice.id, ...noticeOfDecision(decision, stored, name) }, now());
	}
}
export type DraftPublishing = ReturnType<typeof createDraftPublishing>;
