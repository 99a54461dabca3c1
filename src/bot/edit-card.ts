import type { Message } from "grammy/types";
import { messageBody } from "../article/desk-draft.ts";
import { MAX_TITLE_LENGTH } from "../article/fields.ts";
import { cleanLine, cleanParagraphs, hasVisibleText } from "../article/text.ts";
import { type Amendment, type Editable, editable } from "../store/edits.ts";
import type { FromAdmin } from "./admins.ts";
import type { Say } from "./context.ts";
import type { DeskWords } from "./desk-words.ts";
import { isStanding, titleOf } from "./desk-words.ts";
import { button, card, inColumns } from "./menu-parts.ts";
import type { Menu } from "./menus.ts";
import type { Meant } from "./on-article.ts";

/** The names of the parts that can be changed, as they stand on buttons. */
export function partName(name: Editable, say: Say): string {
	switch (name) {
		case "title":
			return say("edit-title");
		case "summary":
			return say("edit-summary");
		case "body":
			return say("edit-body");
	}
}

/** What can be changed about an article, and what has been changed here. */
export async function editCard(
	ctx: FromAdmin,
	{ stored }: Pick<Meant, "stored">,
	words: DeskWords,
): Promise<Menu> {
	const { ref, revision, edits } = stored;
	const standing = (await words.postsOf(stored)).filter(isStanding);
	const ours = editable.filter((name) => edits[name] !== undefined);
	const names = ours.map((name) => partName(name, ctx.t)).join(", ");
	return {
		text: card(
			titleOf(stored),
			words.placesOf(ctx, standing),
			ours.length === 0 ? "" : ctx.t("edit-ours", { names }),
			ctx.t("edit-which"),
		),
		buttons: [
			...inColumns(editable.map((name) => button(partName(name, ctx.t), `ed:ask:${name}:${ref}`))),
			...ours.map((name) => [
				button(
					ctx.t("edit-undo", { name: partName(name, ctx.t) }),
					`ed:undo:${name}:${ref}:${revision}`,
				),
			]),
			[button(ctx.t("desk-leave"), "ed:leave")],
		],
	};
}

/** What somebody has written for a part of an article; a sentence that asks for other words where it can't be used. */
export function amendmentIn(
	message: Pick<Message, "text" | "entities">,
	name: Editable,
	say: Say,
): Amendment | string {
	const { text = "", entities = [] } = message;
	switch (name) {
		case "title": {
			const to = cleanLine(text);
			if (!hasVisibleText(to)) return say("review-empty");
			if (to.length <= MAX_TITLE_LENGTH) return { name, to };
			return say("review-long", { length: to.length, max: MAX_TITLE_LENGTH });
		}
		case "summary": {
			const to = cleanParagraphs(text).join("\n");
			return hasVisibleText(to) ? { name, to } : say("review-empty");
		}
		case "body": {
			const to = messageBody(text, entities);
			return to === undefined ? say("review-empty") : { name, to };
		}
	}
}
