import { FormattedString } from "@grammyjs/parse-mode";
import { Composer } from "grammy";
import type { ChannelId } from "../../article/channel.ts";
import { fit } from "../../article/text.ts";
import type { Articles } from "../../store/articles.ts";
import type { Posts } from "../../store/posts.ts";
import type { Prompts } from "../../store/prompts.ts";
import { isolate } from "../../texts.ts";
import { type FromAdmin, forTeam } from "../admins.ts";
import type { BotContext } from "../context.ts";
import { type DeskWords, isStanding, titleOf } from "../desk-words.ts";
import { button, card } from "../menu-parts.ts";
import { sendMenu } from "../menus.ts";
import type { Naming } from "../naming.ts";
import { type Meant, onArticle } from "../on-article.ts";
import { storyKey } from "../stories.ts";

/** How many posts of a story are shown of each channel. */
const MAX_SHOWN = 10;
const MAX_TITLE = 100;

/**
 * `/story` in answer to a post, or with its link, for the team: the posts of its story that stand in each channel, the
 * newest first. Without one it is the readers' command.
 */
export function storyPostsFeature(deps: {
	articles: Articles;
	posts: Pick<Posts, "ofStory">;
	prompts: Prompts;
	naming: Naming;
	words: DeskWords;
	channelTitle: (channel: ChannelId) => string;
	now: () => number;
}): Composer<BotContext> {
	const { articles, posts, words, channelTitle } = deps;
	const feature = new Composer<BotContext>();

	const own = forTeam(feature, "look");
	own.command("story", onArticle(own, deps, { name: "story", isElsewise: true }, show));

	async function show(ctx: FromAdmin, { stored }: Meant): Promise<unknown> {
		const { story } = stored.article;
		const standing = (await words.postsOf(stored)).filter(isStanding);
		const threads = await Promise.all(
			standing.flatMap((post) =>
				post.story === undefined ? [] : [threadOf(post.channel, post.story)],
			),
		);
		const name = story === undefined ? "" : isolate(fit(story.title ?? story.id, MAX_TITLE).text);
		return sendMenu(ctx, {
			text: card(
				titleOf(stored),
				name === "" ? ctx.t("story-of-none") : ctx.t("story-of", { story: name }),
				...(threads.length === 0 ? [words.placesOf(ctx, standing)] : threads),
			),
			buttons:
				story === undefined
					? []
					: [[button(ctx.t("story-for-readers"), `sy:show:${storyKey(story.id)}:1`)]],
		});
	}

	/** The posts of a story in a channel: a line for each, with a link to it. */
	async function threadOf(channel: ChannelId, story: string): Promise<FormattedString> {
		const found = await posts.ofStory(channel, story, MAX_SHOWN);
		const lines = await Promise.all(
			found.map(async ({ ref, link }) => {
				const stored = await articles.read(ref);
				const title = fit(stored?.article?.title ?? "", MAX_TITLE).text;
				return link === undefined
					? new FormattedString(`• ${title}`)
					: FormattedString.join(["• ", FormattedString.link(title, link)], "");
			}),
		);
		return FormattedString.join([channelTitle(channel), ...lines], "\n");
	}

	return feature;
}
