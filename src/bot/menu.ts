import type { Api } from "grammy";
import type { BotCommandScope } from "grammy/types";
import { may, type Right, type TeamRole } from "../article/team.ts";
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

/** What the team's menus have before those, in their order, and which right each takes. */
export const teamCommands = {
	status: "look",
	queue: "look",
	dead: "decide",
	post: "write",
	edit: "write",
	retract: "write",
	pin: "write",
	broadcast: "write",
	journal: "look",
	stats: "look",
	team: "manage",
	cancel: "look",
} as const satisfies Record<string, Right>;

/** The team's commands that somebody may use. */
export function teamCommandsOf(role: TeamRole | undefined): string[] {
	return Object.entries(teamCommands).flatMap(([name, right]) => (may(role, right) ? [name] : []));
}

/** Registers the commands with their descriptions, in every language and once for all others; for groups, their own few. */
export async function registerMenu(api: Api, texts: Texts): Promise<void> {
	await register(api, texts, commands, { type: "default" });
	await register(api, texts, groupCommands, { type: "all_group_chats" });
}

/**
 * Registers somebody's own menu in the same way, or takes it away where they belong to the team no more. Throws what
 * the client throws, also for one who has not opened the bot yet.
 */
export async function registerTeamMenu(
	api: Api,
	texts: Texts,
	{ id, role }: { id: number; role: TeamRole | undefined },
): Promise<void> {
	const scope = { type: "chat", chat_id: id } as const;
	if (role !== undefined) {
		return register(api, texts, [...teamCommandsOf(role), ...commands], scope);
	}
	await api.deleteMyCommands({ scope });
	await Promise.all(
		texts.locales.map((locale) => api.deleteMyCommands({ scope, language_code: locale as "en" })),
	);
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
