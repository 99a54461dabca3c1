import { FormattedString } from "@grammyjs/parse-mode";
import { Composer } from "grammy";
import { fit } from "../../article/text.ts";
import type { Articles } from "../../store/articles.ts";
import type { Posts } from "../../store/posts.ts";
import type { BotContext } from "../context.ts";

const COUNT = 5;
const MAX_TITLE_LENGTH = 200;

/** `/latest`: the five newest posts, each title a link to its post. */
export function latestFeature(deps: { posts: Posts; articles: Articles }): Composer<BotContext> {
	const feature = new Composer<BotContext>();
	feature.chatType("private").command("latest", async (ctx) => {
		const lines = await newest();
		if (lines.length === 0) return ctx.reply(ctx.t("latest-empty"));
		const heading = FormattedString.bold(ctx.t("latest-title"));
		const message = FormattedString.join([heading, ...lines], "\n\n");
		return ctx.reply(message.text, {
			entities: message.entities,
			link_preview_options: { is_disabled: true },
		});
	});

	async function newest(): Promise<FormattedString[]> {
		// Some of the newest may have been withdrawn and wait to be deleted by hand.
		const latest = await deps.posts.latest(COUNT * 4);
		const lines = await Promise.all(
			latest.map(async ({ channel, ref }) => {
				const [post, stored] = await Promise.all([
					deps.posts.read(channel, ref),
					deps.articles.read(ref),
				]);
				if (post?.link === undefined || stored?.article === undefined) return [];
				const title = fit(stored.article.title, MAX_TITLE_LENGTH, stored.article.language).text;
				return [FormattedString.link(title, post.link)];
			}),
		);
		return lines.flat().slice(0, COUNT);
	}

	return feature;
}
