import type { NextFunction } from "grammy";
import type { ChannelId } from "../article/channel.ts";
import type { Articles, StoredArticle } from "../store/articles.ts";
import type { Prompts } from "../store/prompts.ts";
import type { FromAdmin, TeamPart } from "./admins.ts";
import type { Named, Naming } from "./naming.ts";

/** An article that can be worked on, and the channel in which it was named. */
export type Meant = {
	stored: StoredArticle & { article: NonNullable<StoredArticle["article"]> };
	channel: ChannelId | undefined;
};

/**
 * Makes what a command does that works on an article: on the one that it answers or names. Where it names none, it asks
 * for one, and hears the answer, also after a restart: a forward, a link or an address.
 *
 * @param command its name, and whether it means something else where no article is named
 */
export function onArticle(
	own: TeamPart,
	deps: {
		naming: Naming;
		articles: Pick<Articles, "read">;
		prompts: Prompts;
		now: () => number;
	},
	command: { name: string; isElsewise?: boolean },
	work: (ctx: FromAdmin, meant: Meant) => Promise<unknown>,
): (ctx: FromAdmin & { match: string }, next: NextFunction) => Promise<unknown> {
	const { naming, articles, prompts, now } = deps;
	const kind = `which-${command.name}`;

	own.on("message", async (ctx, next) => {
		const isCommand = ctx.message.forward_origin === undefined && ctx.message.text?.startsWith("/");
		const prompt = isCommand === true ? undefined : await prompts.read(ctx.from.id);
		if (prompt?.kind !== kind) return next();
		const read = await meantBy(ctx, await naming.ofAnswer(ctx.message));
		// One that can't be used leaves the question open.
		if (typeof read === "string") return ctx.reply(read);
		if ((await prompts.take(ctx.from.id, prompt.messageId)) === undefined) return undefined;
		return work(ctx, read);
	});

	return async (ctx, next) => {
		const { message } = ctx;
		if (message === undefined) return next();
		const named = await naming.of(message, ctx.match);
		const isOurs = named.kind === "article" || message.reply_to_message !== undefined;
		if (command.isElsewise === true && !isOurs) return next();
		if (named.kind === "nothing") return ask(ctx);
		const read = await meantBy(ctx, named);
		return typeof read === "string" ? ctx.reply(read) : work(ctx, read);
	};

	async function ask(ctx: FromAdmin): Promise<void> {
		const asked = await ctx.reply(ctx.t("desk-which", { command: `/${command.name}` }));
		await prompts.ask(ctx.from.id, { kind, data: {}, messageId: asked.message_id }, now());
	}

	async function meantBy(ctx: FromAdmin, named: Named): Promise<Meant | string> {
		switch (named.kind) {
			case "hidden":
				return ctx.t("desk-hidden");
			case "foreign":
				return ctx.t("desk-foreign");
			case "unknown":
			case "nothing":
				return ctx.t("desk-unknown");
			case "article": {
				const stored = await articles.read(named.ref);
				if (stored === undefined) return ctx.t("desk-unknown");
				const { article } = stored;
				if (article === undefined) return ctx.t("review-withdrawn");
				return { stored: { ...stored, article }, channel: named.channel };
			}
		}
	}
}
