import type { Treatment } from "../article/channel-rules.ts";
import type { ChannelId } from "../article/channel.ts";
import type { Logger } from "../logger.ts";
import type { Articles, StoredArticle } from "../store/articles.ts";
import type { Notice, NoticeKind } from "../store/notice.ts";
import { parsePost, type Post } from "../store/post.ts";
import type { Posts } from "../store/posts.ts";
import { classify } from "../telegram/failure.ts";
import { isPassing } from "./outcome.ts";
import { createRendering, type StyleOf } from "./rendering.ts";
import { nextTry } from "./repair.ts";
import type { Sending } from "./sending.ts";
import { without } from "./ways.ts";

/** An admin has to see the text, not how every picture fares. */
const MAX_TRIES = 12;
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
	const { articles, posts, sending } = deps;
	const render = createRendering(deps);

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

	async function send(admin: number, preview: Made): Promise<number | undefined> {
		const messageId = await sendSomehow(admin, preview);
		sending.forget(preview.subject.post);
		if (messageId === undefined) {
			deps.logger.warn({ ref: preview.subject.post.ref, admin }, "an admin can't be shown a post");
		}
		return messageId;
	}

	/** Goes through the same repairs as a post whose media or formatting Telegram refuses. */
	async function sendSomehow(admin: number, { subject, content }: Made) {
		let { post } = subject;
		for (let tries = 0; tries < MAX_TRIES; tries++) {
			const { files, failed } = await sending.load(post, content, post.ways);
			let change = undefined;
			if (failed.length > 0) {
				change = {
					ways: without(
						post.ways,
						failed.map(({ url }) => url),
					),
				};
			} else {
				try {
					const to = { channel: String(admin) as ChannelId, desired: post.desired };
					const setting = { isSilent: true, replyTo: undefined, forumTopic: undefined };
					const sent = await sending.send(to, content, { ways: post.ways, files, ...setting });
					return sent?.[0]?.message_id;
				} catch (error) {
					const failure = classify(error);
					if (isPassing(failure)) throw error;
					change = nextTry(post, content, failure);
				}
			}
			if (change === undefined) break;
			post = { ...post, ...change } as Post;
			const rendered = await render({ ...subject, post });
			if (rendered === undefined) break;
			content = rendered.content;
		}
		return undefined;
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

/** The record of a post that nobody has asked for yet. */
function unsent(channel: ChannelId, ref: string, stored: StoredArticle | undefined): Post {
	const fields = { state: "waiting", desired: String(stored?.revision ?? 1), retract: "0" };
	return parsePost(channel, ref, fields) as Post;
}
