import { Composer } from "grammy";
import { showQuery } from "../../article/query.ts";
import { MAX_ALERTS } from "../../article/reader.ts";
import { isolate } from "../../texts.ts";
import { type Alerted, withAlert } from "../alerting.ts";
import type { BotContext } from "../context.ts";
import { answerPress } from "../press.ts";
import { showQuietly } from "../quietly.ts";
import type { ReaderDeps } from "../reader-deps.ts";
import { requestIn } from "../search-page.ts";
import { createSearchView } from "../search-view.ts";

/**
 * `/search`, and every text in a private chat that nobody else understands: what is found, in pages that are turned by
 * buttons. The request stands in the message itself and is read from there, so that the buttons work for good.
 */
export function searchFeature(
	deps: Pick<
		ReaderDeps,
		| "readers"
		| "published"
		| "search"
		| "statsNotes"
		| "catalogue"
		| "sourceNames"
		| "zone"
		| "texts"
		| "now"
	>,
): Composer<BotContext> {
	const { readers, now } = deps;
	const view = createSearchView(deps);
	const feature = new Composer<BotContext>();

	feature.chatType(["private", "group", "supergroup"]).command("search", async (ctx) => {
		const text = ctx.match.trim();
		if (text === "") return showQuietly(ctx, { text: ctx.t("search-usage"), buttons: [] });
		const read = await view.read(ctx, text);
		if ("mistake" in read) return showQuietly(ctx, await view.mistakeMenu(ctx, text, read));
		return showQuietly(ctx, await view.answerMenu(ctx, read));
	});

	feature.chatType("private").on("message:text", async (ctx, next) => {
		const { text, via_bot: by, forward_origin: origin } = ctx.message;
		// What was written elsewhere, or put there by an inline result, asks for nothing.
		if (text.startsWith("/") || by !== undefined || origin !== undefined) return next();
		const read = await view.read(ctx, text);
		if (!("mistake" in read)) return showQuietly(ctx, await view.answerMenu(ctx, read));
		if (read.mistake === "empty") return next();
		return showQuietly(ctx, await view.mistakeMenu(ctx, text, read));
	});

	feature.callbackQuery(/^sr:(\d{1,4})$/, async (ctx) => {
		const shown = requestIn(ctx.callbackQuery.message);
		if (shown === undefined) return tooOld(ctx);
		return showAgain(ctx, shown, Number(ctx.match[1]));
	});

	feature.callbackQuery("sr:try", async (ctx) => {
		const nearest = requestIn(ctx.callbackQuery.message, 1);
		if (nearest === undefined) return tooOld(ctx);
		return showAgain(ctx, nearest, 1);
	});

	feature.callbackQuery(/^sr:topic:([\w-]{8})$/, async (ctx) => {
		const shown = requestIn(ctx.callbackQuery.message);
		if (shown === undefined) return tooOld(ctx);
		return showAgain(ctx, shown, 1, ctx.match[1]);
	});

	async function showAgain(
		ctx: BotContext,
		shown: string,
		page: number,
		topic?: string,
	): Promise<void> {
		const read = await view.read(ctx, shown, topic);
		if ("mistake" in read) return showQuietly(ctx, await view.mistakeMenu(ctx, shown, read));
		return showQuietly(ctx, await view.resultsMenu(ctx, read, page));
	}

	feature.chatType("private").callbackQuery("sr:alert", async (ctx) => {
		const shown = requestIn(ctx.callbackQuery.message);
		const read = shown === undefined ? undefined : await view.read(ctx, shown);
		if (read === undefined || "mistake" in read || read.query === undefined) return tooOld(ctx);
		const query = showQuery(read.query);
		let outcome: Alerted["kind"] = "same";
		await readers.change(ctx.from.id, now(), (reader) => {
			const added = withAlert(reader, query, { now: now(), writtenAt: undefined });
			outcome = added.alerted.kind;
			return added.reader;
		});
		return answerPress(ctx, { text: saidOf(ctx, outcome, query), show_alert: true });
	});

	return feature;
}

function saidOf(ctx: BotContext, outcome: Alerted["kind"], query: string): string {
	switch (outcome) {
		case "added":
		case "replaced":
			return ctx.t("search-alert-added", { query: isolate(shortened(query)) });
		case "same":
			return ctx.t("search-alert-known");
		case "full":
			return ctx.t("search-alert-full", { max: MAX_ALERTS });
		case "mistake":
			return ctx.t("search-anew");
	}
}

/** The answer to a press has room for 200 characters. */
function shortened(query: string): string {
	const letters = Array.from(query);
	return letters.length <= 80 ? query : `${letters.slice(0, 79).join("")}…`;
}

/** Of a message that Telegram does not hand out any more, nobody knows what it asked for. */
async function tooOld(ctx: BotContext): Promise<void> {
	await answerPress(ctx, { text: ctx.t("search-anew"), show_alert: true });
}
