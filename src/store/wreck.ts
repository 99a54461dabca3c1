import { z } from "zod";
import type { Post } from "./post.ts";

/**
 * Why a person may have to decide on a post: `failed` (Telegram refuses it), `unknown` (nobody knows whether it is in
 * the channel), `ghost` (withdrawn, and may be there, but which message it is nobody knows) or `stuck` (withdrawn, and
 * Telegram lets it neither be deleted nor edited).
 */
export const WreckKind = z.enum(["failed", "unknown", "ghost", "stuck"]);
export type WreckKind = z.infer<typeof WreckKind>;

/** A post that a person may have to decide on. */
export type Wreck = {
	kind: WreckKind;
	post: Post;
	/** The sender's id of its article. */
	id: string | undefined;
	/** Of its article; the sender's id where a withdrawn one has left no title. */
	title: string;
	url: string | undefined;
	/** Since when it is one (Unix ms). */
	since: number;
	/** True while Tidings itself looks for it: nobody was asked yet. */
	isLookedFor: boolean;
};

/** What kind of wreck a post is; undefined for one that is none. */
export function wreckOf({
	state,
	retract,
	handled,
	desired,
	messageId,
}: Post): WreckKind | undefined {
	if (state === "failed") return "failed";
	if (state === "unknown") return retract ? "ghost" : "unknown";
	if (state !== "posted" || !retract || handled !== desired) return undefined;
	return messageId === undefined ? "ghost" : "stuck";
}

/** What somebody decided on: as which kind it was shown, and the beginning of its newest attempt's token. */
export type Shown = { kind: WreckKind; attempt: string };

/** True when a wreck is still what was shown, also where its article was withdrawn or came back meanwhile. */
export function isAsShown({ kind, post }: Pick<Wreck, "kind" | "post">, shown: Shown): boolean {
	const kinds: WreckKind[] = post.state === "unknown" ? ["unknown", "ghost"] : [kind];
	const attempt = post.attempt ?? "";
	const isSame = shown.attempt === "" ? attempt === "" : attempt.startsWith(shown.attempt);
	return isSame && kinds.includes(shown.kind);
}
