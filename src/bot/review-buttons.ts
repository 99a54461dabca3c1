import type { Hold } from "../store/articles.ts";
import { button } from "./menu-parts.ts";

/**
 * The rows of buttons that decide on an article which is held back; each names the revision that was seen. What they do
 * is in `features/review.ts`.
 */
export function reviewButtons(
	hold: Extract<Hold, "review" | "confirm">,
	{ ref, revision }: { ref: string; revision: number | string },
	say: (id: string) => string,
) {
	const one = (text: string, what: string) => button(text, `review:${what}:${ref}:${revision}`);
	if (hold === "confirm") {
		return [[one(say("button-confirm"), "publish"), one(say("button-reject"), "reject")]];
	}
	return [
		[one(say("button-publish"), "publish")],
		[one(say("button-title"), "title"), one(say("button-summary"), "summary")],
		[one(say("button-schedule"), "schedule"), one(say("button-reject"), "reject")],
	];
}
