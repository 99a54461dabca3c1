import type { Article } from "../article/article.ts";
import type { Treatment } from "../article/channel-rules.ts";
import type { ChannelId } from "../article/channel.ts";
import type { Logger } from "../logger.ts";
import { edited, type Edits } from "../store/edits.ts";
import type { Posts } from "../store/posts.ts";
import { sizeOf } from "./content-size.ts";
import { createPreviewSending, type Previewed, unsent } from "./preview-sending.ts";
import { createRendering, type StyleOf } from "./rendering.ts";
import type { Sending } from "./sending.ts";

/** More of the same article would hide what it is about. */
const MAX_SHOWN = 3;

/** A post that was shown: where it would stand, and how much of what Telegram takes it takes (UTF-16 units). */
export type Tried = { channels: ChannelId[]; length: number; limit: number };

/**
 * Makes what shows somebody how the posts of an article would stand in their channels with other words than it has:
 * made by the code that makes them for the channel, the same post once.
 */
export function createTrial(deps: {
	style: StyleOf;
	sending: Sending;
	posts: Pick<Posts, "readWithArticle">;
	/** What is special about an article in a channel. */
	treat: (article: Article, channel: ChannelId) => Treatment;
	logger: Logger;
}) {
	const render = createRendering(deps);
	const send = createPreviewSending({ ...deps, render });

	async function made(channel: ChannelId, ref: string, edits: Edits): Promise<Previewed[]> {
		const { post, stored: read } = await deps.posts.readWithArticle(channel, ref);
		if (read?.article === undefined) return [];
		const article = edited(read.article, edits);
		const stored = { ...read, article };
		const treatment = deps.treat(article, channel);
		const subject = { post: post ?? unsent(channel, ref, read), stored, treatment };
		const rendered = await render(subject);
		return rendered === undefined ? [] : [{ ...subject, content: rendered.content }];
	}

	/** @returns what was shown, in the order of the messages; nothing of what Telegram refuses in every form */
	return async (
		person: number,
		article: { ref: string; channels: readonly string[]; edits: Edits },
	): Promise<Tried[]> => {
		const all = await Promise.all(
			article.channels.map((channel) => made(channel as ChannelId, article.ref, article.edits)),
		);
		const distinct = new Map<string, { first: Previewed; channels: ChannelId[] }>();
		for (const one of all.flat()) {
			const print = JSON.stringify(one.content);
			const { first, channels } = distinct.get(print) ?? { first: one, channels: [] };
			distinct.set(print, { first, channels: [...channels, one.post.channel] });
		}
		const tried: Tried[] = [];
		// One after the other: what is said of them names them in this order.
		for (const { first, channels } of [...distinct.values()].slice(0, MAX_SHOWN)) {
			const sent = await send(person, first);
			if (sent !== undefined) tried.push({ channels, ...sizeOf(sent.content) });
		}
		return tried;
	};
}
export type Trial = ReturnType<typeof createTrial>;
