import type { BotCommand } from "grammy/types";
import { z } from "zod";
import { badRequest } from "../api-error.ts";
import type { Parameters } from "../parameters.ts";
import type { Methods } from "./method.ts";

const Scope = z.looseObject({
	type: z.enum([
		"default",
		"all_private_chats",
		"all_group_chats",
		"all_chat_administrators",
		"chat",
		"chat_administrators",
		"chat_member",
	]),
	chat_id: z.union([z.int(), z.string()]).optional(),
	user_id: z.int().optional(),
});
const Commands = z.array(z.looseObject({ command: z.string(), description: z.string() }));
const maxCommands = 100;
const maxDescriptionLength = 256;

/** The bot's lists of commands, one for each scope and language; `onChange` is told of every change. */
export function createCommands({ onChange }: { onChange: () => void }) {
	const lists = new Map<string, BotCommand[]>();

	const keyOf = (parameters: Parameters) => {
		const scope = parameters.value("scope", Scope, "can't parse BotCommandScope JSON object");
		const language = parameters.text("language_code") ?? "";
		if (!/^(?:[a-z]{2})?$/.test(language)) throw badRequest("BOT_COMMANDS_LANG_CODE_INVALID");
		return [scope?.type ?? "default", scope?.chat_id ?? "", scope?.user_id ?? "", language].join(
			"/",
		);
	};

	return {
		/** The commands every user sees who has no list of an own scope or language. */
		usual: (): BotCommand[] => lists.get("default///") ?? [],

		methods: {
			setMyCommands({ parameters }) {
				const key = keyOf(parameters);
				const commands =
					parameters.value("commands", Commands, "can't parse commands JSON object") ?? [];
				if (commands.length > maxCommands) throw badRequest("BOT_COMMANDS_TOO_MUCH");
				const list = commands.map(({ command, description }) => ({
					command: command.replace(/^\//, ""),
					description: description.trim(),
				}));
				for (const { command, description } of list) {
					if (!/^[a-z0-9_]{1,32}$/.test(command)) throw badRequest("BOT_COMMAND_INVALID");
					const length = Array.from(description).length;
					if (length < 1 || length > maxDescriptionLength)
						throw badRequest("BOT_COMMAND_DESCRIPTION_INVALID");
				}
				if (list.length > 0) lists.set(key, list);
				else lists.delete(key);
				onChange();
				return true;
			},

			getMyCommands: ({ parameters }) => lists.get(keyOf(parameters)) ?? [],

			deleteMyCommands({ parameters }) {
				lists.delete(keyOf(parameters));
				onChange();
				return true;
			},
		} satisfies Methods,
	};
}
