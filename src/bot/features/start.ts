import { Composer } from "grammy";
import type { Article } from "../../article/article.ts";
import type { ChannelId } from "../../article/channel.ts";
import { readDeepLink } from "../../article/links.ts";
import type { PostStyle } from "../../article/post.ts";
import { renderPost } from "../../article/render.ts";
import type { Articles } from "../../store/articles.ts";
import type { Posts } from "../../store/posts.ts";
import type { BotContext } from "../context.ts";

/**
 * `/start`: says what the bot is for; where a link under a post led here, it gives what that promises: the article,
 * to find it again, or what there is on its story or topic.
 */
export function startFeature(deps: {
	channelName: string;
	articles: Articles;
	/** How an article is set for one reader, in the language of their app. */
	privateStyle: (languageCode: string | undefined) => PostStyle;
	posts: Posts;
}): Composer<BotContext> {
	const { channelName, articles, posts, privateStyle } = deps;
	const feature = new Composer<BotContext>();
	feature.chatType("private").command("start", async (ctx) => {
		const action = readDeepLink(ctx.match);
		const greeting = ctx.t("start", { channel: channelName });
		if (action === undefined) return ctx.reply(greeting);
		const style = privateStyle(ctx.from.language_code);
		if (action.do === "follow") {
			const topic = style.topicName(action.topic);
			// Whatever else stands in a link is nothing for the bot to repeat.
			if (topic === undefined) return ctx.reply(greeting);
			return ctx.reply(ctx.t("start-follow", { topic, channel: channelName }));
		}
		const article = await publicArticle(action.ref);
		if (article === undefined) return ctx.reply(ctx.t("start-gone"));
		const post = renderPost(article, style);
		if (post.kind !== "text") return ctx.reply(greeting);
		if (action.do === "save") await ctx.reply(ctx.t("start-save"));
		else await ctx.reply(ctx.t("start-more", { channel: channelName }));
		return ctx.reply(post.text, {
			entities: post.entities,
			link_preview_options: post.linkPreview,
		});
	});
	/** An article that stands in a channel which everybody can read; a link to any other can be guessed. */
	async function publicArticle(ref: string): Promise<Article | undefined> {
		const stored = await articles.read(ref);
		if (stored === undefined || stored.retracted || stored.hold !== undefined) return undefined;
		const open = stored.channels.filter((channel) => channel.startsWith("@"));
		const found = await Promise.all(open.map((channel) => posts.read(channel as ChannelId, ref)));
		return found.some((post) => post?.state === "posted") ? stored.article : undefined;
	}

	return feature;
}
