import { FormattedString } from "@grammyjs/parse-mode";
import type { DeepLinkAction } from "../article/links.ts";
import type { PostStyle } from "../article/post.ts";
import { MAX_SAVED } from "../article/reader.ts";
import { renderPost } from "../article/render.ts";
import type { Published } from "../store/published.ts";
import { titleLines } from "./article-lines.ts";
import type { BotContext } from "./context.ts";
import type { ReaderDeps } from "./reader-deps.ts";
import { isSaved, withSaved } from "./saving.ts";

/** Among how many of the newest articles a story is looked for, and how many of it are listed. */
const MAX_SEARCHED = 500;
const MAX_LISTED = 15;

/** What a link under a post shows in private: an article that is saved, or the story that it belongs to. */
export function createStartArticles(
	deps: Pick<ReaderDeps, "published" | "readers" | "now"> & {
		/** How an article is set for one reader, in the language of their app. */
		privateStyle: (languageCode: string | undefined) => PostStyle;
	},
) {
	const { published, readers, privateStyle, now } = deps;

	/** What stands of an article's story, the newest first. */
	async function storyOf({ article }: Published): Promise<Published[]> {
		const { story } = article;
		if (story === undefined) return [];
		const refs = await published.list({ count: MAX_SEARCHED });
		const found = await published.readMany(refs);
		return found
			.flatMap((one) => (one.kind === "stands" && one.article.story?.id === story.id ? [one] : []))
			.toSorted((a, b) => b.postedAt - a.postedAt);
	}

	/** Keeps an article for a reader; false where they have no room for it. */
	async function save(id: number, ref: string): Promise<boolean> {
		const reader = await readers.change(id, now(), (known) => withSaved(known, ref, now()));
		return isSaved(reader, ref);
	}

	async function showArticle(ctx: BotContext, { article }: Published): Promise<void> {
		const post = renderPost(article, privateStyle(ctx.locale));
		if (post.kind !== "text") throw new Error("an article for one reader is a text");
		await ctx.reply(post.text, {
			entities: post.entities,
			link_preview_options: post.linkPreview,
		});
	}

	async function showStory(ctx: BotContext, story: readonly Published[]): Promise<void> {
		const lines = titleLines(story.slice(0, MAX_LISTED));
		const heading = FormattedString.bold(ctx.t("start-story"));
		const { text, entities } = FormattedString.join([heading, ...lines], "\n\n");
		await ctx.reply(text, { entities, link_preview_options: { is_disabled: true } });
	}

	return {
		/** Does what the link promises, as far as readers may see the article. */
		async show(ctx: BotContext, action: Extract<DeepLinkAction, { ref: string }>): Promise<void> {
			const publication = await published.read(action.ref);
			if (publication.kind !== "stands") {
				const isGone = publication.kind === "gone";
				await ctx.reply(isGone ? ctx.t("start-gone") : ctx.t("start-unsettled"));
				return;
			}
			if (action.do === "save") {
				const isKept = await save(ctx.chatId ?? 0, action.ref);
				const full = ctx.t("start-save-full", { max: MAX_SAVED });
				await ctx.reply(isKept ? ctx.t("start-save") : full);
				return showArticle(ctx, publication);
			}
			const story = await storyOf(publication);
			if (story.length > 1) return showStory(ctx, story);
			await ctx.reply(ctx.t("start-more"));
			return showArticle(ctx, publication);
		},
	};
}
