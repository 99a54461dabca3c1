import { digestOf } from "../article/article.ts";
import type { Treatment } from "../article/channel-rules.ts";
import type { ChannelId } from "../article/channel.ts";
import { withLinksTo } from "../article/counted-links.ts";
import { readerUrl } from "../article/links.ts";
import type { PostContent, PostStyle } from "../article/post.ts";
import { renderCorrection, renderPost } from "../article/render.ts";
import type { Logger } from "../logger.ts";
import { partsOf, type Post } from "../store/post.ts";
import type { Subject } from "./outcome.ts";
import { asPlain } from "./repair.ts";
import { unusable } from "./ways.ts";

/** How the posts of a channel look, for an article that may want more than others. Never fails. */
export type StyleOf = (
	channel: ChannelId,
	treatment?: Pick<Treatment, "template" | "templateName" | "kinds">,
) => Promise<PostStyle>;

/** The address at which it is counted that somebody follows a link of a post; undefined where that is not wanted. */
export type CountedAt = (
	link: Pick<Post, "channel" | "ref"> & { url: string },
) => string | undefined;

/** What a post is to say, and the digest that tells whether it says that already; `link` leads to its article. */
export type Rendered = { content: PostContent; hash: string; link: string | undefined };

/** Makes the content of posts from their articles, their channels' looks and what is known of them. */
export function createRendering(deps: {
	style: StyleOf;
	/** Where links are counted; they lead to the articles themselves when left out. */
	countedAt?: CountedAt | undefined;
	logger: Logger;
}) {
	const { style, logger } = deps;

	/** What a post is to say; undefined where none can be made, which must not keep those behind it from being made. */
	return async ({
		post,
		stored,
		treatment,
	}: Pick<Subject, "post" | "stored" | "treatment">): Promise<Rendered | undefined> => {
		const article = stored?.article;
		if (article === undefined) return undefined;
		const usual = await style(post.channel, treatment);
		const url = article.url === undefined ? undefined : readerUrl(article.url, usual.utm);
		const place = { channel: post.channel, ref: partsOf(post.ref).article };
		const link = url === undefined ? undefined : (deps.countedAt?.({ ...place, url }) ?? url);
		const { messageId, kind = "text", albumIds, shown, plain } = post;
		const isStanding = messageId !== undefined;
		const look = isStanding || post.kind === undefined ? usual : { ...usual, kinds: [kind] };
		const messages = Array.from(
			{ length: Math.max(1, albumIds.length) },
			(_, index) => shown[index] ?? "",
		);
		const standing = isStanding ? { kind, shown: messages } : undefined;
		const of = (updatedAt: number | undefined): PostContent => {
			const occasion = { updatedAt, standing, unusable: unusable(post.ways) };
			const isAnswer = partsOf(post.ref).parent !== undefined;
			const content = isAnswer
				? renderCorrection(article, usual)
				: renderPost(article, look, occasion);
			if (plain === post.desired) return asPlain(content, url);
			return url === undefined || link === undefined ? content : withLinksTo(content, url, link);
		};
		try {
			// A version that says nothing new is no update: the time alone is no reason for an edit.
			const bare = of(undefined);
			const content = isStanding ? of(stored?.updatedAt) : bare;
			return { content, hash: digestOf(JSON.stringify(bare)), link };
		} catch (error) {
			logger.error({ err: error, source: article.source, id: article.id }, "no post could be made");
			return undefined;
		}
	};
}
