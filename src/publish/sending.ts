import type { Api } from "grammy";
import type { InputMediaPhoto, InputMediaVideo } from "grammy/types";
import { z } from "zod";
import type { PostContent } from "../article/post.ts";
import type { Post } from "../store/post.ts";
import type { PictureLoader } from "../web/picture.ts";
import { createHeldFiles } from "./held-files.ts";
import {
	type Files,
	inputMedia,
	markup,
	mediaOf,
	type MediaPost,
	sourceOf,
	type Target,
} from "./media.ts";
import type { Ways } from "./ways.ts";

/** How long fetching the pictures of one post may take. */
const LOAD_MS = 30_000;
/** How many pictures are fetched at a time. */
const HANDS = 3;

/** What a sent message has to tell; the id 0 stands for one that the server will send later. */
const SentMessage = z.object({
	message_id: z.int().positive(),
	chat: z.object({ id: z.number(), username: z.string().exactOptional() }),
});
type SentMessage = z.infer<typeof SentMessage>;

/** What goes with a send besides its content. */
export type Setting = {
	isSilent: boolean;
	/** The message that it answers. */
	replyTo: number | undefined;
	/** The topic of a forum; undefined for its general one, which Telegram does not want named. */
	forumTopic: number | undefined;
};

/** The calls that send each kind of post. They throw what the client throws. */
export function createSending(deps: { api: Api; pictures: Pick<PictureLoader, "load"> }) {
	const { api, pictures } = deps;
	const held = createHeldFiles();

	async function sendMedia(
		post: Target,
		content: MediaPost,
		options: { ways: Ways; files: Files; setting: object },
	): Promise<unknown> {
		const { channel } = post;
		const { ways, files, setting } = options;
		const { text, entities, isCaptionAbove, keyboard } = content;
		const given = content.media.map((medium) => sourceOf(medium, ways, files, post));
		const [first] = given;
		if (content.kind === "album") {
			const media = content.media.map((medium, index) =>
				inputMedia(medium, given[index] ?? "", index === 0 ? content : {}),
			);
			return api.sendMediaGroup(channel, media as (InputMediaPhoto | InputMediaVideo)[], setting);
		}
		const about = {
			caption: text,
			caption_entities: entities,
			...markup(keyboard),
			...setting,
		};
		const above = isCaptionAbove ? { show_caption_above_media: true } : {};
		switch (content.kind) {
			case "photo":
				return api.sendPhoto(channel, first ?? "", { ...about, ...above });
			case "video":
				return api.sendVideo(channel, first ?? "", {
					...about,
					...above,
					supports_streaming: true,
				});
			case "audio": {
				const { title } = content.media[0] ?? {};
				return api.sendAudio(channel, first ?? "", {
					...about,
					...(title === undefined ? {} : { title }),
				});
			}
		}
	}

	return {
		/**
		 * Fetches what a post sends as bytes, within half a minute in all. What was fetched for an earlier try of it is
		 * at hand until {@link forget}.
		 *
		 * @returns the files, and the addresses at which there was no picture to be had, with the reasons
		 */
		async load(
			post: Pick<Post, "channel" | "ref">,
			content: PostContent,
			ways: Ways,
		): Promise<{ files: Map<string, Buffer>; failed: { url: string; reason: string }[] }> {
			const files = new Map<string, Buffer>();
			const failed: { url: string; reason: string }[] = [];
			const wanted = mediaOf(content).filter(
				({ type, url }) => type === "photo" && ways[url] === "upload",
			);
			let isLate = false;
			const deadline = setTimeout(() => (isLate = true), LOAD_MS);
			const fetchNext = async (): Promise<void> => {
				for (let medium = wanted.shift(); medium !== undefined; medium = wanted.shift()) {
					const { url } = medium;
					try {
						if (isLate) throw new Error("there was no time left to fetch a picture");
						const bytes = held.of(post, url) ?? (await pictures.load(url)).bytes;
						held.hold(post, url, bytes);
						files.set(url, bytes);
					} catch (error) {
						failed.push({ url, reason: (error as Error).message });
					}
				}
			};
			await Promise.all(Array.from({ length: HANDS }, fetchNext));
			clearTimeout(deadline);
			return { files, failed };
		},

		/** Lets go of what was fetched for a post: at the same address there may be another picture the next time. */
		forget: (post: Pick<Post, "channel" | "ref">): void => held.forget(post),

		/**
		 * Sends a post.
		 *
		 * @returns its messages, or undefined when the answer names none
		 */
		async send(
			post: Target,
			content: PostContent,
			options: { ways: Ways; files: Files } & Setting,
		): Promise<SentMessage[] | undefined> {
			const { isSilent, replyTo, forumTopic } = options;
			const setting = {
				...(isSilent ? { disable_notification: true } : {}),
				// What it answers may have been deleted by hand: then it stands for itself.
				...(replyTo === undefined
					? {}
					: { reply_parameters: { message_id: replyTo, allow_sending_without_reply: true } }),
				...(forumTopic === undefined ? {} : { message_thread_id: forumTopic }),
			};
			const result =
				content.kind === "text"
					? await api.sendMessage(post.channel, content.text, {
							entities: content.entities,
							link_preview_options: content.linkPreview,
							...markup(content.keyboard),
							...setting,
						})
					: content.kind === "rich"
						? await api.sendRichMessage(post.channel, content.message, {
								...markup(content.keyboard),
								...setting,
							})
						: await sendMedia(post, content, { ...options, setting });
			return z.array(SentMessage).min(1).safeParse([result].flat()).data;
		},
	};
}
export type Sending = ReturnType<typeof createSending>;
