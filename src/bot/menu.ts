import type { Api } from "grammy";
import type { Texts } from "../texts.ts";

/** The commands in the order of Telegram's menu; each has a text `command-<name>` in every locale. */
export const commands = ["latest", "help", "privacy", "start"] as const;

/** Registers the commands with their descriptions, in every language and once for all others. */
export async function registerMenu(api: Api, texts: Texts): Promise<void> {
	const menu = (locale: string) =>
		commands.map((command) => ({
			command,
			description: texts.text(locale, `command-${command}`),
		}));
	await api.setMyCommands(menu(texts.localeFor(undefined)));
	for (const locale of texts.locales) {
		// Every locale here is a two-letter code that Telegram knows; grammY's type lists them one by one.
		await api.setMyCommands(menu(locale), { language_code: locale as "en" });
	}
}
