import { Composer } from "grammy";
import type { DraftLook } from "../../store/drafts.ts";
import { failureOf } from "../../telegram/failure.ts";
import { forTeam, type FromAdmin } from "../admins.ts";
import type { BotContext } from "../context.ts";
import { changeOfPress, type PressedChange } from "../draft-changes.ts";
import { createDraftDecisions, type DraftDecisionDeps } from "../draft-decisions.ts";
import { changeText } from "../draft-menu.ts";
import { alert, closedText, editorOf, type Pressed } from "../draft-pressed.ts";
import { draftPress, readDraftPress } from "../draft-scene.ts";
import type { DraftScenes } from "../draft-scenes.ts";
import { askedBy } from "../draft-screens.ts";
import { answerPress } from "../press.ts";
import { DRAFT_PROMPT } from "./post-answers.ts";

/**
 * The buttons under a draft. What they mean stands in their data and what is true in the draft's record: so they work
 * after a restart, and for whoever presses. A change of what another editor has changed since is not made, but told;
 * published is what was seen, once, however many press.
 */
export function postButtonsFeature(
	deps: DraftDecisionDeps & {
		scenes: DraftScenes;
		/** The zone of editors who have named none (IANA). */
		zone: () => string;
	},
): Composer<BotContext> {
	const { drafts, prompts, display, now } = deps;
	const decisions = createDraftDecisions(deps);
	const feature = new Composer<BotContext>();
	const own = forTeam(feature, "write");

	own.callbackQuery(draftPress, async (ctx) => {
		const press = readDraftPress(ctx.match as RegExpMatchArray);
		const pressed = ctx.callbackQuery.message?.message_id ?? 0;
		const [stored, look] = await Promise.all([
			drafts.read(press.id),
			drafts.look(press.id, ctx.from.id),
		]);
		if (stored === undefined) return leave(ctx, ctx.t("draft-gone"));
		if (look === undefined || look.shown.messageId !== pressed) {
			return leave(ctx, ctx.t("draft-further-down"));
		}
		if (press.what === "release") return decisions.release(ctx, stored);
		if (stored.state !== "open") {
			await display.refresh();
			return alert(ctx, closedText(ctx, stored));
		}
		const zone = ctx.subscriber?.reader.zone ?? deps.zone();
		const viewer = { person: ctx.from.id, view: look.view, say: ctx.t, locale: ctx.locale, zone };
		const scene = await deps.scenes(stored, viewer);
		return carryOut(ctx, { ...press, stored, look, scene });
	});

	async function carryOut(ctx: FromAdmin, pressed: Pressed): Promise<void> {
		switch (pressed.what) {
			case "none":
				return answerPress(ctx);
			case "past":
				return answerPress(ctx, { text: ctx.t("review-time-past") });
			case "ruled":
				return alert(ctx, ctx.t("draft-topic-ruled"));
			case "go":
				return go(ctx, pressed, pressed.which);
			case "look":
				await drafts.wish(pressed.id, ctx.from.id, now(), () => ({
					...pressed.look.view,
					look: Number(pressed.which),
				}));
				await answerPress(ctx);
				return display.refresh();
			case "publish":
				return decisions.publish(ctx, pressed);
			case "discard":
				return decisions.discard(ctx, pressed);
			default: {
				const change = changeOfPress(pressed, pressed.scene);
				if (change === undefined) return alert(ctx, ctx.t("button-unknown"));
				return make(ctx, pressed, change);
			}
		}
	}

	/** Opens a question or a list, or goes back to the draft. */
	async function go(ctx: FromAdmin, { id, stored, look }: Pressed, screen: string): Promise<void> {
		const { messageId } = look.shown;
		await prompts.take(ctx.from.id, messageId);
		if (askedBy(screen) !== undefined) {
			const data = { id, screen, seen: String(stored.revision) };
			await prompts.ask(ctx.from.id, { kind: DRAFT_PROMPT, data, messageId }, now());
		}
		await wish(ctx, id, look, screen);
		await answerPress(ctx);
		await display.refresh();
	}

	async function wish(ctx: FromAdmin, id: string, look: DraftLook, screen: string): Promise<void> {
		const { locale } = ctx;
		await drafts.wish(id, ctx.from.id, now(), (view) => ({
			...(view ?? look.view),
			locale,
			screen,
		}));
	}

	async function make(
		ctx: FromAdmin,
		pressed: Pressed,
		{ part, apply }: PressedChange,
	): Promise<void> {
		const { id, seen, look } = pressed;
		const changed = await drafts.change(id, editorOf(ctx, now()), { what: part, seen }, apply);
		switch (changed.kind) {
			case "gone":
				return alert(ctx, ctx.t("draft-gone"));
			case "closed":
				await display.refresh();
				return alert(ctx, closedText(ctx, changed.stored));
			case "conflict": {
				const who = changeText(changed.change ?? { name: "", what: part }, ctx.t);
				await wish(ctx, id, look, look.view.screen);
				await alert(ctx, `${who}\n${ctx.t("draft-look-again")}`);
				return display.refresh();
			}
			case "changed":
			case "same": {
				// What one chooses once leads back; of a list, more may be chosen.
				const isList = /^(topics|channels)\./.test(look.view.screen);
				if (isList) {
					await answerPress(ctx);
					return display.refresh();
				}
				return go(ctx, { ...pressed, stored: changed.stored }, "main");
			}
		}
	}

	/** Says why nothing is done, and takes the buttons away from a message that means nothing any more. */
	async function leave(ctx: FromAdmin, text: string): Promise<void> {
		await alert(ctx, text);
		await failureOf(() => ctx.editMessageReplyMarkup(), "unmodified", "missing", "fixed");
	}

	return feature;
}
