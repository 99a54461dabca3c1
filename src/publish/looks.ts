import type { Api } from "grammy";
import { type Article, articleRef, digestOf } from "../article/article.ts";
import type { Treatment } from "../article/channel-rules.ts";
import type { ChannelId } from "../article/channel.ts";
import type { PostContent } from "../article/post.ts";
import type { Logger } from "../logger.ts";
import { parseArticle, type StoredArticle } from "../store/articles.ts";
import { failureOf } from "../telegram/failure.ts";
import { sizeOf } from "./content-size.ts";
import { markup, mediaOf } from "./media.ts";
import { createPreviewSending, type Previewed, unsent } from "./preview-sending.ts";
import { createRendering, type StyleOf } from "./rendering.ts";
import type { Sending } from "./sending.ts";

/** What stands in somebody's chat of a look: its messages, and what can't be changed in place. */
export type StandingLook = { ids: number[]; shape: string };

/** How a post would look in some channels, where it is the same in all of them. */
export type Look = {
	channels: readonly ChannelId[];
	/** How long its text is, and may be (UTF-16 units). */
	length: number;
	limit: number;
	/** Tells it from every other. */
	print: string;
	/**
	 * Shows it to somebody, without a sound; undefined when Telegram refuses the post in every form.
	 *
	 * @throws what the client throws, when it is worth another try later
	 */
	send: (person: number) => Promise<StandingLook | undefined>;
	/** Puts it in the place of one that stands; false where that can't be. */
	replace: (person: number, standing: StandingLook) => Promise<boolean>;
};

/** Makes the posts that an article would make which is not there yet, by the code that makes them for its channels. */
export function createLooks(deps: {
	api: Api;
	style: StyleOf;
	sending: Sending;
	/** What is special about an article in a channel. */
	treat: (article: Article, channel: ChannelId) => Treatment;
	logger: Logger;
}) {
	const { api } = deps;
	const render = createRendering(deps);
	const sendPreview = createPreviewSending({ ...deps, render });

	async function made(article: Article, channel: ChannelId): Promise<Previewed[]> {
		const stored = storedAs(article);
		const treatment = deps.treat(article, channel);
		const subject = { post: unsent(channel, stored.ref, stored), stored, treatment };
		const rendered = await render(subject);
		return rendered === undefined ? [] : [{ ...subject, content: rendered.content }];
	}

	function lookOf(channels: readonly ChannelId[], previewed: Previewed): Look {
		const { content } = previewed;
		return {
			channels,
			...sizeOf(content),
			print: digestOf(JSON.stringify(content)),
			async send(person) {
				const sent = await sendPreview(person, previewed);
				// What had to be sent otherwise is sent anew with the next change.
				return sent && { ids: sent.ids, shape: sent.content === content ? shapeOf(content) : "" };
			},
			async replace(person, { ids, shape }) {
				const [id] = ids;
				if (id === undefined || shape !== shapeOf(content)) return false;
				return (await failureOf(() => change(person, id, content), "unmodified")) === undefined;
			},
		};
	}

	function change(person: number, id: number, content: PostContent): Promise<unknown> {
		if (content.kind === "rich") {
			return api.editMessageText(person, id, content.message, markup(content.keyboard));
		}
		const { text, entities, keyboard } = content;
		if (content.kind === "text") {
			const more = { entities, link_preview_options: content.linkPreview, ...markup(keyboard) };
			return api.editMessageText(person, id, text, more);
		}
		return api.editMessageCaption(person, id, {
			caption: text,
			caption_entities: entities,
			...(content.isCaptionAbove ? { show_caption_above_media: true } : {}),
			...markup(keyboard),
		});
	}

	/**
	 * How an article would look in these channels; the same post once.
	 *
	 * @param article as the newsroom's rules have it
	 */
	return async (article: Article, channels: readonly ChannelId[]): Promise<Look[]> => {
		const all = await Promise.all(
			channels.map(async (channel) => ({ channel, posts: await made(article, channel) })),
		);
		const distinct = new Map<string, { first: Previewed; channels: ChannelId[] }>();
		for (const { channel, posts } of all) {
			for (const post of posts) {
				const print = JSON.stringify(post.content);
				const same = distinct.get(print) ?? { first: post, channels: [] };
				distinct.set(print, { ...same, channels: [...same.channels, channel] });
			}
		}
		return [...distinct.values()].map((one) => lookOf(one.channels, one.first));
	};
}
export type Looks = ReturnType<typeof createLooks>;

/** Two of the same shape differ in words alone. */
function shapeOf(content: PostContent): string {
	return [content.kind, ...mediaOf(content).map(({ url }) => url)].join(" ");
}

/** An article as it will stand in the store. */
function storedAs(article: Article): StoredArticle {
	const ref = articleRef(article.source, article.id);
	const { source, id } = article;
	const body = JSON.stringify(article);
	const times = { revision: "1", receivedAt: "0", updatedAt: "0" };
	return parseArticle(ref, { source, id, ...times, body }) as StoredArticle;
}
