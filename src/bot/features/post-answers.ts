import { Composer } from "grammy";
import type { Message } from "grammy/types";
import {
	type DeskDraft,
	type DraftPart,
	messageBody,
	withoutPart,
} from "../../article/desk-draft.ts";
import { MAX_TITLE_LENGTH } from "../../article/fields.ts";
import { cleanLine, cleanParagraphs, hasVisibleText } from "../../article/text.ts";
import { linkable } from "../../article/url.ts";
import type { DraftChanged, Drafts } from "../../store/drafts.ts";
import type { Prompts } from "../../store/prompts.ts";
import { forTeam, type FromAdmin } from "../admins.ts";
import type { BotContext } from "../context.ts";
import type { DraftDisplay } from "../draft-display.ts";
import { changeText } from "../draft-menu.ts";
import { linkIn, pictureOf, wordsOf } from "../draft-messages.ts";
import { closedText, editorOf } from "../draft-pressed.ts";
import { type AskedPart, askedBy, dayAskedBy } from "../draft-screens.ts";
import { hearMessages } from "../hearing.ts";
import { whenRefused } from "../when-refused.ts";
import { readWhen } from "../when.ts";

/** What is asked about a draft while one of its questions is open. */
export const DRAFT_PROMPT = "draft";

/** What an answer comes to: a sentence that asks for another one, or the change that it makes. */
type Read = { refusal: string } | { what: DraftPart; apply: (draft: DeskDraft) => DeskDraft };

/**
 * The answers to what an editor was asked about a draft: another title, summary, text or picture, or the time to post
 * it. One that can't be used is refused in words, and the question stays open; so it does where another editor has
 * changed the same thing meanwhile.
 */
export function postAnswersFeature(deps: {
	drafts: Drafts;
	prompts: Prompts;
	display: Pick<DraftDisplay, "refresh">;
	/** The zone of editors who have named none (IANA). */
	zone: () => string;
	now: () => number;
}): Composer<BotContext> {
	const { drafts, prompts, display, now } = deps;
	const feature = new Composer<BotContext>();
	const own = forTeam(feature, "write");

	hearMessages(own, prompts, [DRAFT_PROMPT], async (ctx, { message, prompt, take }) => {
		const { id = "", screen = "", seen = "0" } = prompt.data;
		const part = askedBy(screen);
		if (part === undefined) return undefined;
		const read = readAnswer(ctx, part, message, dayAskedBy(screen));
		if ("refusal" in read) return read.refusal;
		const asked = { what: read.what, seen: Number(seen) };
		const changed = await drafts.change(id, editorOf(ctx, now()), asked, read.apply);
		if (changed.kind === "conflict") {
			// Whoever sends it once more has seen what stands there now.
			const data = { ...prompt.data, seen: String(changed.stored.revision) };
			await prompts.ask(ctx.from.id, { ...prompt, data }, now());
			await display.refresh();
			return conflictText(ctx, changed, read.what);
		}
		await take();
		if (changed.kind === "gone") return ctx.t("draft-gone");
		if (changed.kind === "closed") return closedText(ctx, changed.stored);
		await drafts.wish(id, ctx.from.id, now(), (view) => ({
			look: view?.look ?? 0,
			locale: ctx.locale,
			screen: "main",
			moves: (view?.moves ?? 0) + 1,
		}));
		await display.refresh();
		return undefined;
	});

	function readAnswer(
		ctx: FromAdmin,
		part: AskedPart,
		message: Message,
		on: string | undefined,
	): Read {
		const { text, entities } = wordsOf(message);
		switch (part) {
			case "title": {
				const title = cleanLine(text);
				if (!hasVisibleText(title)) return { refusal: ctx.t("review-empty") };
				const values = { length: title.length, max: MAX_TITLE_LENGTH };
				if (title.length > MAX_TITLE_LENGTH) return { refusal: ctx.t("review-long", values) };
				return { what: part, apply: (draft) => ({ ...draft, title }) };
			}
			case "summary": {
				const summary = cleanParagraphs(text).join("\n");
				if (!hasVisibleText(summary)) return { refusal: ctx.t("review-empty") };
				return { what: part, apply: (draft) => ({ ...draft, summary }) };
			}
			case "text": {
				const body = messageBody(text, entities);
				if (body === undefined) return { refusal: ctx.t("review-empty") };
				return { what: part, apply: (draft) => ({ ...draft, body }) };
			}
			case "picture": {
				const address = linkIn(text, entities);
				const given = pictureOf(message) ?? (address && secure(address));
				if (given === undefined) return { refusal: ctx.t("draft-no-picture") };
				const { media_group_id: album } = message;
				return {
					what: part,
					apply: (draft) => ({
						...withoutPart(draft, "album"),
						pictures: [given],
						...(album === undefined ? {} : { album }),
					}),
				};
			}
			case "time":
				return readTime(ctx, text, on);
		}
	}

	function readTime(ctx: FromAdmin, text: string, on: string | undefined): Read {
		const zone = ctx.subscriber?.reader.zone ?? deps.zone();
		const when = readWhen(text, { zone, now: now(), locale: ctx.locale, on });
		if (when.kind !== "at") return { refusal: whenRefused(when, ctx.t) };
		return { what: "time", apply: (draft) => ({ ...draft, at: when.at }) };
	}

	function conflictText(
		ctx: FromAdmin,
		{ change }: Extract<DraftChanged, { kind: "conflict" }>,
		what: DraftPart,
	): string {
		const who = changeText(change ?? { name: "", what }, ctx.t);
		return `${who}\n${ctx.t("draft-not-taken")}`;
	}

	return feature;
}

/** An address that a picture can be fetched from. */
function secure(address: string): string | undefined {
	const url = linkable(address);
	return url?.startsWith("https://") === true ? url : undefined;
}
