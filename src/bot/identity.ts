import type { MiddlewareFn } from "grammy";
import { isStoreFull } from "../store/full.ts";
import type { Readers, Subscriber } from "../store/readers.ts";
import type { Team } from "../store/team.ts";
import type { Texts } from "../texts.ts";
import { typedCommand } from "./commands.ts";
import type { BotContext } from "./context.ts";

/**
 * Finds out who an update comes from, and in which language they are answered: the one that they have chosen, else
 * that of their app; and what they are in the newsroom. Their app's language is kept with what they have asked for, since what comes unasked names no language;
 * nothing is kept of who has asked for nothing.
 */
export function createIdentity(deps: {
	readers: Readers;
	team: Pick<Team, "roleOf">;
	texts: Texts;
	now: () => number;
}): MiddlewareFn<BotContext> {
	const { readers, team, texts, now } = deps;

	async function noteLanguage(id: number, appLanguage: string): Promise<void> {
		try {
			await readers.change(id, now(), (reader) =>
				reader.appLanguage === appLanguage ? reader : { ...reader, appLanguage },
			);
		} catch (error) {
			// Without room it is noted another time: nobody is answered twice for it.
			if (!isStoreFull(error)) throw error;
		}
	}

	/** What is kept of somebody; nothing, where it can't be opened and they ask to be forgotten. */
	async function knownAs(ctx: BotContext, id: number): Promise<Subscriber | undefined> {
		try {
			return await readers.read(id);
		} catch (error) {
			if (asksToBeForgotten(ctx)) return undefined;
			throw error;
		}
	}

	return async (ctx, next) => {
		const { from } = ctx;
		const appLanguage = texts.localeFor(from?.language_code);
		const known = from === undefined ? undefined : await knownAs(ctx, from.id);
		ctx.subscriber = known;
		const isPrivate = ctx.chat?.type === "private";
		ctx.role = isPrivate && from !== undefined ? await team.roleOf(from.id) : undefined;
		ctx.locale = texts.localeFor(known?.reader.language ?? appLanguage);
		ctx.t = (id, values) => texts.text(ctx.locale, id, values);
		if (known !== undefined && known.reader.appLanguage !== appLanguage) {
			await noteLanguage(known.id, appLanguage);
		}
		try {
			await next();
		} finally {
			// Who has asked for something just now is known from now on.
			if (known === undefined && from !== undefined && ctx.chat?.type === "private") {
				if ((await knownAs(ctx, from.id)) !== undefined) await noteLanguage(from.id, appLanguage);
			}
		}
	};
}

function asksToBeForgotten(ctx: BotContext): boolean {
	return (
		typedCommand(ctx)?.name === "forget" || ctx.callbackQuery?.data?.startsWith("fo:") === true
	);
}
