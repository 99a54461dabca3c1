import type { Api } from "grammy";
import type { BotCommandScope } from "grammy/types";
import type { Texts } from "../texts.ts";
import { groupCommands } from "./groups.ts";

/** The commands in the order of Telegram's menu; each has a text `command-<name>` in every locale. */
export const commands = [
	"latest",
	"search",
	"topics",
	"alerts",
	"digest",
	"catchup",
	"saved",
	"story",
	"settings",
	"follow",
	"unfollow",
	"language",
	"help",
	"privacy",
	"export",
	"stop",
	"forget",
	"start",
] as const;

/** What the admins' menu has before those. */
export const adminCommands = ["status", "dead", "broadcast", "cancel"] as const;

/** Registers the commands with their descriptions, in every language and once for all others; for groups, their own few. */
export async function registerMenu(api: Api, texts: Texts): Promise<void> {
	await register(api, texts, commands, { type: "default" });
	await register(api, texts, groupCommands, { type: "all_group_chats" });
}

/**
 * Registers an admin's own menu in the same way. Throws what the client throws, also for one who has not opened the
 * bot yet.
 */
export async function registerAdminMenu(api: Api, texts: Texts, admin: number): Promise<void> {
	await register(api, texts, [...adminCommands, ...commands], { type: "chat", chat_id: admin });
}

async function register(
	api: Api,
	texts: Texts,
	names: readonly string[],
	scope: BotCommandScope,
): Promise<void> {
	const menu = (locale: string) =>
		names.map((command) => ({
			command,
			description: texts.text(locale, `command-${command}`),
		}));
	await api.setMyCommands(menu(texts.localeFor(undefined)), { scope });
	await Promise.all(
		texts.locales.map((locale) =>
			// Every locale here is a two-letter code that Telegram knows; grammY's type lists them one by one.
			api.setMyCommands(menu(locale), { scope, language_code: locale as "en" }),
		),
	);
}
