import type { ChannelId } from "../article/channel.ts";
import type { PostContent } from "../article/post.ts";
import type { StoredArticle } from "../store/articles.ts";
import { parsePost, type Post } from "../store/post.ts";
import { classify } from "../telegram/failure.ts";
import { isPassing, type Subject } from "./outcome.ts";
import type { createRendering } from "./rendering.ts";
import { nextTry } from "./repair.ts";
import type { Sending } from "./sending.ts";
import { without } from "./ways.ts";

/** A person has to see the text, not how every picture fares. */
const MAX_TRIES = 12;

/** A post that is to be looked at, and what it says. */
export type Previewed = Pick<Subject, "post" | "stored" | "treatment"> & { content: PostContent };

/** A post that was sent to be looked at: the ids of its messages, and what they say. */
export type SentPreview = { ids: number[]; content: PostContent };

/**
 * Makes what sends a post to somebody who is to look at it, without a sound and through the same repairs as one whose
 * media or formatting Telegram refuses. It resolves to undefined where Telegram refuses the post in every form, and
 * throws what the client throws where that is worth another try later.
 */
export function createPreviewSending(deps: {
	sending: Sending;
	render: ReturnType<typeof createRendering>;
}) {
	const { sending, render } = deps;

	async function sendSomehow(
		person: number,
		{ content: first, ...subject }: Previewed,
	): Promise<SentPreview | undefined> {
		let { post } = subject;
		let content = first;
		for (let tries = 0; tries < MAX_TRIES; tries++) {
			const { files, failed } = await sending.load(post, content, post.ways);
			let change = undefined;
			if (failed.length > 0) {
				const addresses = failed.map(({ url }) => url);
				change = { ways: without(post.ways, addresses) };
			} else {
				try {
					const to = { channel: String(person) as ChannelId, desired: post.desired };
					const setting = { isSilent: true, replyTo: undefined, forumTopic: undefined };
					const sent = await sending.send(to, content, { ways: post.ways, files, ...setting });
					return sent && { ids: sent.map(({ message_id: id }) => id), content };
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

	return async (person: number, previewed: Previewed): Promise<SentPreview | undefined> => {
		try {
			return await sendSomehow(person, previewed);
		} finally {
			sending.forget(previewed.post);
		}
	};
}

/** The record of a post that nobody has asked for yet. */
export function unsent(channel: ChannelId, ref: string, stored: StoredArticle | undefined): Post {
	const fields = { state: "waiting", desired: String(stored?.revision ?? 1), retract: "0" };
	return parsePost(channel, ref, fields) as Post;
}
