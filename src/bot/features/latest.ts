import { FormattedString } from "@grammyjs/parse-mode";
import { Composer } from "grammy";
import type { InlineKeyboardButton } from "grammy/types";
import { fit } from "../../article/text.ts";
import type { Published } from "../../store/published.ts";
import { isolate } from "../../texts.ts";
import { titleLines } from "../article-lines.ts";
import type { BotContext } from "../context.ts";
import { shortKey } from "../following.ts";
import { button } from "../menu-parts.ts";
import type { Menu } from "../menus.ts";
import { newestOf } from "../newest.ts";
import { showQuietly } from "../quietly.ts";
import type { ReaderDeps } from "../reader-deps.ts";

const PAGE_SIZE = 5;
/** How many articles are looked at, at most: a topic may have none among them. */
const MAX_LOOKED_AT = 2000;
const MAX_NAME_LENGTH = 60;
const MAX_LABEL = 40;
/** Stands for all topics in the data of a button. */
const ALL = "-";

/** `/latest [topic]`: the newest articles, five at a time, each title a link to its post. */
export function latestFeature(
	deps: Pick<ReaderDeps, "published" | "catalogue">,
): Composer<BotContext> {
	const { published } = deps;
	const feature = new Composer<BotContext>();

	feature.chatType(["private", "group", "supergroup"]).command("latest", async (ctx) => {
		const name = ctx.match.trim();
		if (name === "") return showQuietly(ctx, await pageMenu(ctx, undefined, 0));
		const catalogue = await deps.catalogue();
		const found = catalogue.find(name);
		if (found.kind === "found") return showQuietly(ctx, await pageMenu(ctx, found.slug, 0));
		const said = { name: isolate(fit(name, MAX_NAME_LENGTH).text) };
		if (found.kind === "none")
			return showQuietly(ctx, { text: ctx.t("latest-no-topic", said), buttons: [] });
		const buttons = found.slugs.map((slug) => [
			button(fit(catalogue.name(slug, ctx.locale), MAX_LABEL).text, `lt:0:${shortKey(slug)}`),
		]);
		return showQuietly(ctx, { text: ctx.t("latest-near-topic", said), buttons });
	});

	feature.callbackQuery(/^lt:(\d{1,4}):(-|[\w-]{8})$/, async (ctx) => {
		const [, page = "0", key = ALL] = ctx.match;
		const { all } = await deps.catalogue();
		const slug = all.find((topic) => shortKey(topic.slug) === key)?.slug;
		return showQuietly(ctx, await pageMenu(ctx, slug, Number(page)));
	});

	/** A page, from 0; where there are fewer by now, the last one. */
	async function pageMenu(
		ctx: BotContext,
		slug: string | undefined,
		wanted: number,
	): Promise<Menu> {
		const catalogue = await deps.catalogue();
		const found: Published[] = [];
		const enough = (wanted + 1) * PAGE_SIZE + 1;
		for await (const one of newestOf(published, { count: MAX_LOOKED_AT })) {
			if (slug !== undefined && !catalogue.of(one.article).includes(slug)) continue;
			found.push(one);
			if (found.length >= enough) break;
		}
		const topic = isolate(slug === undefined ? "" : catalogue.name(slug, ctx.locale));
		if (found.length === 0) {
			const text =
				slug === undefined ? ctx.t("latest-empty") : ctx.t("latest-none-topic", { topic });
			return { text, buttons: [] };
		}
		const page = Math.min(wanted, Math.ceil(found.length / PAGE_SIZE) - 1);
		const end = (page + 1) * PAGE_SIZE;
		const heading =
			slug === undefined ? ctx.t("latest-title") : ctx.t("latest-heading-topic", { topic });
		const data = (one: number) => `lt:${one}:${slug === undefined ? ALL : shortKey(slug)}`;
		const row: InlineKeyboardButton[] = [
			...(page > 0 ? [button(ctx.t("latest-newer"), data(page - 1))] : []),
			...(found.length > end ? [button(ctx.t("latest-older"), data(page + 1))] : []),
		];
		const lines = titleLines(found.slice(end - PAGE_SIZE, end));
		return {
			text: FormattedString.join([FormattedString.bold(heading), ...lines], "\n\n"),
			buttons: row.length === 0 ? [] : [row],
		};
	}

	return feature;
}
