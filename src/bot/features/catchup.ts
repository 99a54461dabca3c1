import { Composer } from "grammy";
import { createCatchupMenu } from "../catchup-menu.ts";
import type { BotContext } from "../context.ts";
import { showMenu } from "../menus.ts";
import type { ReaderDeps } from "../reader-deps.ts";
import { readSpan } from "../span.ts";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const USUAL_MS = 12 * HOUR_MS;
const LONGEST_MS = 7 * DAY_MS;

/** `/catchup 8h`: what mattered since then, for everybody, and a little more what the reader follows. */
export function catchupFeature(
	deps: Pick<ReaderDeps, "published" | "catalogue" | "zone" | "now">,
): Composer<BotContext> {
	const menuOf = createCatchupMenu(deps);
	const feature = new Composer<BotContext>();

	feature.chatType("private").command("catchup", async (ctx) => {
		const asked = ctx.match.trim();
		const span = asked === "" ? USUAL_MS : readSpan(asked);
		if (span === undefined) return ctx.reply(ctx.t("catchup-unclear"));
		if (span > LONGEST_MS) return ctx.reply(ctx.t("catchup-long"));
		return showMenu(ctx, await menuOf(ctx, span));
	});
	feature.chatType("private").callbackQuery(/^cu:(\d{1,3})h$/, async (ctx) => {
		const span = Math.min(Number(ctx.match[1]) * HOUR_MS, LONGEST_MS);
		return showMenu(ctx, await menuOf(ctx, span));
	});

	return feature;
}
