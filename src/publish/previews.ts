import type { Treatment } from "../article/channel-rules.ts";
import type { ChannelId } from "../article/channel.ts";
import type { Logger } from "../logger.ts";
import type { Articles, StoredArticle } from "../store/articles.ts";
import type { Notice, NoticeKind } from "../store/notice.ts";
import type { Posts } from "../store/posts.ts";
import { createPreviewSending, unsent } from "./preview-sending.ts";
import { createRendering, type StyleOf } from "./rendering.ts";
import type { Sending } from "./sending.ts";

/** More of the same article would hide what it is about. */
const MAX_PREVIEWS = 3;

const shownKinds: ReadonlySet<NoticeKind> = new Set([
	"review",
	"confirm",
	"undo",
	"unknown",
	"ghost",
]);

/** A post as it would stand in its channel, for the eyes of the admins. */
export type Preview = {
	/** Names its channels, where the post is another one elsewhere. */
	heading: string | undefined;
	/**
	 * Sends it to an admin, without a sound.
	 *
	 * @returns the id of its first message; undefined when Telegram refuses the post in every form
	 * @throws what the client throws, when it is worth another try later
	 */
	send: (admin: number) => Promise<number | undefined>;
};

/** Makes the posts that a notice is about, by the code that makes them for the channel. */
export function createPreviews(deps: {
	style: StyleOf;
	sending: Sending;
	posts: Posts;
	articles: Articles;
	/** What is special about an article in a channel. */
	treat: (article: NonNullable<StoredArticle["article"]>, channel: ChannelId) => Treatment;
	/** What stands above a post of these channels. */
	heading: (channels: readonly ChannelId[]) => string;
	logger: Logger;
}) {
	const { articles, posts } = deps;
	const render = createRendering(deps);
	const sendPreview = createPreviewSending({ ...deps, render });

	async function made(channel: ChannelId, ref: string) {
		const read = await posts.readWithArticle(channel, ref);
		const article = read.stored?.article;
		if (article === undefined) return [];
		const post = read.post ?? unsent(channel, ref, read.stored);
		const subject = { post, stored: read.stored, treatment: deps.treat(article, channel) };
		const rendered = await render(subject);
		return rendered === undefined ? [] : [{ channel, subject, content: rendered.content }];
	}
	type Made = Awaited<ReturnType<typeof made>>[number];

	async function send(admin: number, { subject, content }: Made): Promise<number | undefined> {
		const sent = await sendPreview(admin, { ...subject, content });
		if (sent === undefined) {
			deps.logger.warn({ ref: subject.post.ref, admin }, "an admin can't be shown a post");
		}
		return sent?.ids[0];
	}

	/** The posts that a notice is about, as they would stand in their channels; the same post once. */
	return async ({ kind, data }: Notice): Promise<Preview[]> => {
		const { ref, channel } = data;
		if (ref === undefined || !shownKinds.has(kind)) return [];
		const stored = channel === undefined ? await articles.read(ref) : undefined;
		const channels = stored?.channels ?? (channel === undefined ? [] : [channel]);
		const all = await Promise.all(channels.map((one) => made(one as ChannelId, ref)));
		const distinct = new Map<string, { first: Made; channels: ChannelId[] }>();
		for (const one of all.flat()) {
			const print = JSON.stringify(one.content);
			const same = distinct.get(print) ?? { first: one, channels: [] };
			distinct.set(print, { ...same, channels: [...same.channels, one.channel] });
		}
		return [...distinct.values()].slice(0, MAX_PREVIEWS).map(({ first, channels }) => ({
			heading: distinct.size === 1 ? undefined : deps.heading(channels),
			send: (admin: number) => send(admin, first),
		}));
	};
}
