import type { Context } from "grammy";

/** A command as it was typed: its name, and the bot that it names after an `@`. */
export type TypedCommand = { name: string; bot: string | undefined };

/** The command that a new message begins with. */
export function typedCommand(ctx: Context): TypedCommand | undefined {
	const { text = "", entities = [] } = ctx.message ?? {};
	const mark = entities.find(({ type, offset }) => type === "bot_command" && offset === 0);
	if (mark === undefined) return undefined;
	const [name = "", bot] = text.slice(1, mark.length).split("@");
	return { name, bot };
}

/** True for a message that begins with a command. */
export function isCommand(ctx: Context): boolean {
	return typedCommand(ctx) !== undefined;
}
