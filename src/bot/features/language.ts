import { Composer } from "grammy";
import type { Locale } from "../../texts.ts";
import type { BotContext } from "../context.ts";
import { button, choice, inColumns } from "../menu-parts.ts";
import { type Menu, showMenu } from "../menus.ts";
import type { ReaderDeps } from "../reader-deps.ts";

/** Where somebody came from, and goes back to: the settings, or the first question. */
type Origin = "settings" | "start";

/** `/language`: another language than that of the app. The answer comes in the new one. */
export function languageFeature(
	deps: Pick<ReaderDeps, "readers" | "texts" | "now">,
): Composer<BotContext> {
	const { readers, texts, now } = deps;
	const feature = new Composer<BotContext>();
	const own = feature.chatType("private");

	/** @param chosen the language that was chosen; undefined for that of the app */
	function menuOf(ctx: BotContext, from: Origin, chosen: Locale | undefined, said: string): Menu {
		const does = from === "settings" ? "la:set" : "la:new";
		const languages = texts.locales.map((locale) =>
			choice(nameOf(locale), locale === chosen, `${does}:${locale}`),
		);
		const app = choice(ctx.t("language-app"), chosen === undefined, `${does}:app`);
		const back = button(ctx.t("menu-back"), from === "settings" ? "se:menu" : "on:again");
		return { text: said, buttons: [...inColumns(languages), [app], [back]] };
	}

	const show = (from: Origin) => (ctx: BotContext) =>
		showMenu(ctx, menuOf(ctx, from, ctx.subscriber?.reader.language, ctx.t("language-choose")));
	own.command("language", show("settings"));
	own.callbackQuery("la:menu", show("settings"));
	own.callbackQuery("la:first", show("start"));

	own.callbackQuery(/^la:(set|new):([a-z]{2,3})$/, async (ctx) => {
		const [, does, wanted = ""] = ctx.match;
		const chosen = texts.locales.includes(wanted) ? wanted : undefined;
		const isKept = chosen !== undefined || ctx.subscriber !== undefined;
		if (isKept) {
			await readers.change(ctx.from.id, now(), (reader) => {
				if (reader.language === chosen) return reader;
				const { language: _, ...rest } = reader;
				return chosen === undefined ? rest : { ...rest, language: chosen };
			});
		}
		ctx.locale = chosen ?? texts.localeFor(ctx.from.language_code);
		const said = chosen === undefined ? ctx.t("language-as-app") : ctx.t("language-set");
		return showMenu(ctx, menuOf(ctx, does === "set" ? "settings" : "start", chosen, said));
	});

	return feature;
}

/** What a language calls itself, as the first word of a line. */
function nameOf(locale: Locale): string {
	const name = new Intl.DisplayNames([locale], { type: "language" }).of(locale) ?? locale;
	const [first = "", ...rest] = Array.from(name);
	return `${first.toLocaleUpperCase(locale)}${rest.join("")}`;
}
