import { Composer } from "grammy";
import type { CallbackQueryContext } from "grammy";
import type { InlineKeyboardButton } from "grammy/types";
import { letterButtons } from "../../article/letter.ts";
import { MAX_SAVED, type Reader } from "../../article/reader.ts";
import type { Published } from "../../store/published.ts";
import type { Recipient } from "../../store/recipients.ts";
import { classify } from "../../telegram/failure.ts";
import type { BotContext } from "../context.ts";
import { because, saidOfLess, saidOfMute } from "../delivered-words.ts";
import { type Mutable, mutableOf, muting, tomorrow } from "../muting.ts";
import { answerPress } from "../press.ts";
import type { ReaderDeps } from "../reader-deps.ts";
import { readerOf } from "../reader-of.ts";
import { isAtOnce, withLess } from "../rules.ts";
import { isSaved, withoutSaved, withSaved } from "../saving.ts";

type Press = CallbackQueryContext<BotContext>;

/**
 * The buttons below an article that was sent to a reader: why it came, less of it, mute, off, and to keep it. Each says
 * what it sets, so that a second press changes nothing, and the buttons are drawn anew from what stands.
 */
export function deliveredFeature(
	deps: Pick<ReaderDeps, "readers" | "recipients" | "published" | "catalogue" | "zone" | "now">,
): Composer<BotContext> {
	const { readers, recipients, published, zone, now } = deps;
	const feature = new Composer<BotContext>();

	feature.callbackQuery(/^dl:save:([\w-]{22}):([01])$/, async (ctx) => {
		const { ref, shown } = await shownOf(ctx);
		const isKept = ctx.match[2] === "1";
		// What is withdrawn can still be let go of.
		if (shown === undefined && isKept) return gone(ctx);
		const reader = await readers.change(ctx.from.id, now(), (reader) =>
			isKept ? withSaved(reader, ref, now()) : withoutSaved(reader, ref),
		);
		if (isKept && !isSaved(reader, ref)) {
			const text = ctx.t("delivered-save-full", { max: MAX_SAVED });
			return answerPress(ctx, { text, show_alert: true });
		}
		await answerPress(ctx, { text: isKept ? ctx.t("delivered-kept") : ctx.t("delivered-let-go") });
		return shown === undefined ? undefined : redraw(ctx, usual(ctx, shown, reader));
	});

	feature.callbackQuery(/^dl:why:([\w-]{22})$/, async (ctx) => {
		const { recipient, shown } = await shownOf(ctx);
		if (shown === undefined) return gone(ctx);
		if (recipient === undefined) return old(ctx);
		const view = { reader: readerOf(ctx, now()), catalogue: await deps.catalogue() };
		const text = because(ctx, recipient.why, view);
		await answerPress(ctx, { text, show_alert: true });
		return redraw(ctx, choices(ctx, shown, recipient));
	});

	feature.callbackQuery(/^dl:back:([\w-]{22})$/, async (ctx) => {
		const { shown } = await shownOf(ctx);
		if (shown === undefined) return gone(ctx);
		await answerPress(ctx);
		return redraw(ctx, usual(ctx, shown, readerOf(ctx, now())));
	});

	feature.callbackQuery(/^dl:less:([\w-]{22}):(digest|off)$/, async (ctx) => {
		const { recipient, shown } = await shownOf(ctx);
		if (recipient === undefined) return old(ctx);
		const less = ctx.match[2] === "off" ? "off" : "digest";
		const catalogue = await deps.catalogue();
		let before = readerOf(ctx, now());
		const reader = await readers.change(ctx.from.id, now(), (reader) => {
			before = reader;
			return withLess(reader, recipient.why, less, { now: now(), catalogue });
		});
		const text = saidOfLess(ctx, recipient.why, { less, before, reader, catalogue });
		await answerPress(ctx, { text, show_alert: true });
		return shown === undefined ? undefined : redraw(ctx, usual(ctx, shown, reader));
	});

	feature.callbackQuery(/^dl:mute:([\w-]{22}):(story|source):(day|good)$/, async (ctx) => {
		const { shown } = await shownOf(ctx);
		if (shown === undefined) return gone(ctx);
		const { article } = shown;
		const what = ctx.match[2] === "story" ? "story" : "source";
		if (what === "story" && article.story === undefined) return old(ctx);
		const isForGood = ctx.match[3] === "good";
		const reader = await readers.change(ctx.from.id, now(), (reader) =>
			muting(reader, article, what, isForGood ? null : tomorrow(reader.zone ?? zone(), now())),
		);
		const text = saidOfMute(ctx, what, isForGood, article.source);
		await answerPress(ctx, { text, show_alert: true });
		return redraw(ctx, usual(ctx, shown, reader));
	});

	/** The article below which a button was pressed, and what its presser got of it. */
	async function shownOf(
		ctx: Press,
	): Promise<{ ref: string; recipient: Recipient | undefined; shown: Published | undefined }> {
		const ref = ctx.match[1] ?? "";
		const [publication, recipient] = await Promise.all([
			published.read(ref),
			recipients.read(ref, ctx.from.id),
		]);
		return { ref, recipient, shown: publication.kind === "stands" ? publication : undefined };
	}

	/** The choices that *Why?* offers. */
	function choices(
		ctx: Press,
		{ ref, article }: Published,
		{ why }: Recipient,
	): InlineKeyboardButton[][] {
		const reader = readerOf(ctx, now());
		const less = { text: ctx.t("delivered-less"), callback_data: `dl:less:${ref}:digest` };
		const off = { text: ctx.t("delivered-off"), callback_data: `dl:less:${ref}:off` };
		const labels = {
			story: [ctx.t("delivered-story-day"), ctx.t("delivered-story")],
			source: [ctx.t("delivered-source-day"), ctx.t("delivered-source")],
		};
		const mute = (what: Mutable) =>
			["day", "good"].map((until, index) => ({
				text: labels[what][index] ?? "",
				callback_data: `dl:mute:${ref}:${what}:${until}`,
			}));
		return [
			// What comes with the digest already can only come less by not coming at all.
			isAtOnce(reader, why) ? [less, off] : [off],
			...mutableOf(article).map(mute),
			[{ text: ctx.t("delivered-back"), callback_data: `dl:back:${ref}` }],
		];
	}

	return feature;
}

/** The buttons that an article comes with. */
function usual(ctx: Press, { ref, article, link }: Published, reader: Reader) {
	const letter = { ref, article, link, isSaved: isSaved(reader, ref) };
	return letterButtons(letter, (id) => ctx.t(id));
}

async function gone(ctx: Press): Promise<void> {
	await answerPress(ctx, { text: ctx.t("delivered-gone"), show_alert: true });
}

async function old(ctx: Press): Promise<void> {
	await answerPress(ctx, { text: ctx.t("delivered-old"), show_alert: true });
}

/** A message that is gone, can't be changed any more or has these buttons already needs no change. */
async function redraw(ctx: Press, buttons: InlineKeyboardButton[][]): Promise<void> {
	try {
		await ctx.editMessageReplyMarkup({ reply_markup: { inline_keyboard: buttons } });
	} catch (error) {
		if (!["unmodified", "missing", "fixed"].includes(classify(error).kind)) throw error;
	}
}
