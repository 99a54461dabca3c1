import type { StoredDraft } from "../store/draft-record.ts";
import type { DraftLook, Editor } from "../store/drafts.ts";
import { isolate } from "../texts.ts";
import type { FromAdmin } from "./admins.ts";
import type { DraftPress, DraftScene } from "./draft-scene.ts";
import { answerPress } from "./press.ts";

/** A press under a draft, the draft as it stands by then, and what its presser sees of it. */
export type Pressed = DraftPress & { stored: StoredDraft; look: DraftLook; scene: DraftScene };

/** Who changes a draft. */
export function editorOf(ctx: FromAdmin, now: number): Editor {
	return { by: ctx.from.id, name: ctx.from.first_name, now };
}

/** Answers a press with words that stay until they are read. */
export function alert(ctx: FromAdmin, text: string): Promise<void> {
	return answerPress(ctx, { text, show_alert: true });
}

/** Who has published or discarded a draft. */
export function closedText(ctx: FromAdmin, { closed }: Pick<StoredDraft, "closed">): string {
	return ctx.t("draft-closed", { by: isolate(closed?.name ?? "") });
}
