import { type Api, InputFile } from "grammy";
import type { InlineKeyboardMarkup } from "grammy/types";
import type { Formatted } from "../article/formatted.ts";
import type { Medium, PostContent } from "../article/post.ts";
import type { Post, PostChange } from "../store/post.ts";
import { type Failure, failureOf } from "../telegram/failure.ts";
import { blankPicture } from "./blank.ts";
import { type Files, inputMedia, markup, type MediaPost, sourceOf } from "./media.ts";
import { isPassing } from "./outcome.ts";
import type { Ways } from "./ways.ts";

/** What came of an edit: what the post shows now as far as it is known, and why that is not what it should. */
export type Edited = { change: PostChange; failure?: Failure | undefined };

/** The calls that change posts which stand; each may be repeated freely. */
export function createEdits({ api }: { api: Api }) {
	const call = (make: () => Promise<unknown>) => failureOf(make, "unmodified");

	/** Puts a grey field in the place of what a message shows. */
	function blank(
		post: Post,
		id: number,
		caption: Partial<Formatted> & { isCaptionAbove?: boolean },
		keyboard?: InlineKeyboardMarkup,
	) {
		const file = new InputFile(blankPicture(), "withdrawn.png");
		const media = inputMedia({ type: "photo", url: "" }, file, caption);
		return call(() => api.editMessageMedia(post.channel, id, media, markup(keyboard)));
	}

	/**
	 * Goes through all messages, whatever is refused of one: what is the article's no longer has to go. Only trouble
	 * that passes ends it, and what is done by then is told.
	 */
	async function editMedia(
		post: Post,
		messageId: number,
		content: MediaPost,
		files: { ways: Ways; files: Files },
	): Promise<Edited> {
		const ids = idsOf(post, messageId);
		/** What stands in each message's place; undefined where it is gone. */
		const places: (string | undefined)[] = ids.map((_, index) => post.shown[index] ?? "");
		let failure: Failure | undefined;
		let isCaptionSet = false;
		const result = (): Edited => {
			const left = ids.flatMap((id, index) => {
				const url = places[index];
				return url === undefined ? [] : [{ id, url }];
			});
			const change: PostChange = {
				shown: left.map(({ url }) => url),
				albumIds: left.length > 1 ? left.map(({ id }) => id) : undefined,
			};
			return { change, failure };
		};
		for (const [index, id] of ids.entries()) {
			const medium = content.media[index] ?? { type: "photo", url: "" };
			const before = places[index] ?? "";
			if (medium.url !== "" && medium.url === before) continue;
			// A picture that was to stand elsewhere, and could not, stays where it is.
			const isMoved = before !== "" && content.media.some(({ url }) => url === before);
			if (medium.url === "" && isMoved && failure !== undefined) continue;
			const isFirst = index === 0;
			if (medium.url === "" && !isFirst) {
				const refusal = await failureOf(() => api.deleteMessage(post.channel, id), "missing");
				if (refusal === undefined) {
					places[index] = undefined;
					continue;
				}
				if (isPassing(refusal)) {
					failure ??= refusal;
					return result();
				}
			}
			const refusal = await editOne(post, id, medium, isFirst ? content : undefined, files);
			if (refusal === undefined) {
				places[index] = medium.url;
				isCaptionSet ||= isFirst;
			} else if (isPassing(refusal)) {
				places[index] = "";
				failure = refusal;
				return result();
			} else if (refusal.kind === "missing" && !isFirst) {
				places[index] = undefined;
			} else {
				failure ??= ofMedium(refusal, medium.url, index);
			}
		}
		if (failure === undefined && !isCaptionSet) {
			failure = await editCaption(post, messageId, content);
		}
		return result();
	}

	/** @param captioned the post, of its first message */
	function editOne(
		post: Post,
		id: number,
		medium: Medium,
		captioned: MediaPost | undefined,
		{ ways, files }: { ways: Ways; files: Files },
	): Promise<Failure | undefined> {
		const caption = captioned ?? {};
		if (medium.url === "") return blank(post, id, caption, captioned?.keyboard);
		const media = inputMedia(medium, sourceOf(medium, ways, files, post), caption);
		return call(() => api.editMessageMedia(post.channel, id, media, markup(captioned?.keyboard)));
	}

	async function editCaption(
		post: Post,
		messageId: number,
		content: MediaPost,
	): Promise<Failure | undefined> {
		const isAbove = content.isCaptionAbove && content.kind !== "audio";
		const failure = await call(() =>
			api.editMessageCaption(post.channel, messageId, {
				caption: content.text,
				caption_entities: content.entities,
				...(isAbove ? { show_caption_above_media: true } : {}),
				...markup(content.keyboard),
			}),
		);
		// Whatever its words are: no medium was given.
		return failure?.kind === "media" ? { kind: "content", reason: failure.reason } : failure;
	}

	return {
		/** Makes a post say something else. */
		async edit(
			post: Post,
			messageId: number,
			content: PostContent,
			options: { ways: Ways; files: Files },
		): Promise<Edited> {
			if (content.kind !== "text" && content.kind !== "rich") {
				return editMedia(post, messageId, content, options);
			}
			const failure = await call(() =>
				content.kind === "rich"
					? api.editMessageText(post.channel, messageId, content.message, markup(content.keyboard))
					: api.editMessageText(post.channel, messageId, content.text, {
							entities: content.entities,
							link_preview_options: content.linkPreview,
							...markup(content.keyboard),
						}),
			);
			return { change: {}, failure };
		},

		/** Deletes every message of a post; undefined when that is done. */
		async remove(post: Post, messageId: number): Promise<Failure | undefined> {
			return failureOf(
				() =>
					post.albumIds.length > 1
						? api.deleteMessages(post.channel, post.albumIds)
						: api.deleteMessage(post.channel, messageId),
				"missing",
			);
		},

		/** Puts a post on top of its channel, without a word to its readers; undefined when that is done. */
		async pin({ channel }: Post, messageId: number): Promise<Failure | undefined> {
			return call(() => api.pinChatMessage(channel, messageId, { disable_notification: true }));
		},

		/** Takes a post from the top of its channel. */
		async unpin({ channel }: Post, messageId: number): Promise<Failure | undefined> {
			return failureOf(() => api.unpinChatMessage(channel, messageId), "missing");
		},

		/** Puts a notice in a post's place; pictures, films and sounds give way to a grey field. */
		async cover(post: Post, messageId: number, notice: Formatted): Promise<Failure | undefined> {
			if (post.kind === undefined || post.kind === "text" || post.kind === "rich") {
				return call(() =>
					api.editMessageText(post.channel, messageId, notice.text, {
						entities: notice.entities,
						link_preview_options: { is_disabled: true },
					}),
				);
			}
			let missing: Failure | undefined;
			let refusal: Failure | undefined;
			let isTold = false;
			for (const id of idsOf(post, messageId)) {
				const failure = await blank(post, id, isTold ? {} : notice);
				if (failure === undefined) isTold = true;
				else if (isPassing(failure)) return failure;
				else if (failure.kind === "missing") missing = failure;
				else refusal ??= failure;
			}
			// Only when nothing is left of it, the post as such is missing.
			return refusal ?? (isTold ? undefined : missing);
		},
	};
}
export type Edits = ReturnType<typeof createEdits>;

function idsOf(post: Post, messageId: number): readonly number[] {
	return post.albumIds.length > 0 ? post.albumIds : [messageId];
}

/** Names the medium that a call failed with; a field of grey is never at fault. */
function ofMedium(failure: Failure, url: string, position: number): Failure {
	const isRefused = failure.kind === "media" || failure.kind === "content";
	if (!isRefused) return failure;
	const { reason } = failure;
	return url === "" ? { kind: "content", reason } : { kind: "media", position, reason };
}
