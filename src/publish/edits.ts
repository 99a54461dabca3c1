import { type Api, InputFile } from "grammy";
import type { InputMediaPhoto } from "grammy/types";
import type { Formatted } from "../article/formatted.ts";
import type { PostContent } from "../article/post.ts";
import type { Post, PostChange } from "../store/posts.ts";
import type { Failure } from "../telegram/failure.ts";
import { blankPicture } from "./blank.ts";
import { type Files, inputMedia, markup, type MediaPost, sourceOf } from "./media.ts";
import { failureOf, isPassing } from "./outcome.ts";
import type { Ways } from "./ways.ts";

/** What came of an edit: what the post shows now, or why it may not. */
export type Edited = { change: PostChange } | { failure: Failure };

/** The calls that change posts which stand; each may be repeated freely. */
export function createEdits({ api }: { api: Api }) {
	const call = (make: () => Promise<unknown>) => failureOf(make, "unmodified");

	/** Puts a grey field in the place of what a message shows. */
	function blank(post: Post, id: number, caption: Formatted | undefined) {
		const media: InputMediaPhoto = {
			type: "photo",
			media: new InputFile(blankPicture(), "withdrawn.png"),
			...(caption === undefined
				? {}
				: { caption: caption.text, caption_entities: caption.entities }),
		};
		return call(() => api.editMessageMedia(post.channel, id, media));
	}

	async function editMedia(
		post: Post,
		messageId: number,
		content: MediaPost,
		{ ways, files }: { ways: Ways; files: Files },
	): Promise<Edited> {
		const ids = idsOf(post, messageId);
		const left: { id: number; url: string }[] = [];
		let isCaptionSet = false;
		for (const [index, id] of ids.entries()) {
			const { url, type } = content.media[index] ?? { url: "", type: "photo" };
			const isFirst = index === 0;
			if (url !== "" && url === post.shown[index]) {
				left.push({ id, url });
				continue;
			}
			if (url === "" && !isFirst) {
				const refusal = await failureOf(() => api.deleteMessage(post.channel, id), "missing");
				if (refusal === undefined) continue;
				if (isPassing(refusal)) return { failure: refusal };
			}
			const failure =
				url === ""
					? await blank(post, id, isFirst ? content : undefined)
					: await call(() => {
							const medium = { ...content.media[index], url, type };
							const given = sourceOf(medium, ways, files, post);
							const keyboard = markup(isFirst ? content.keyboard : undefined);
							const media = inputMedia(medium, given, isFirst ? content : {});
							return api.editMessageMedia(post.channel, id, media, keyboard);
						});
			// That the post itself is gone has to be told; of an album a part may be.
			if (failure?.kind === "missing" && !isFirst) continue;
			if (failure !== undefined) return { failure: ofMedium(failure, url, index) };
			left.push({ id, url });
			isCaptionSet ||= isFirst;
		}
		const change: PostChange = {
			shown: left.map(({ url }) => url),
			albumIds: left.length > 1 ? left.map(({ id }) => id) : undefined,
		};
		const failure = isCaptionSet ? undefined : await editCaption(post, messageId, content);
		return failure === undefined ? { change } : { failure };
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
			return failure === undefined ? { change: {} } : { failure };
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
			let caption: Formatted | undefined = notice;
			for (const id of idsOf(post, messageId)) {
				const failure = await blank(post, id, caption);
				if (failure === undefined) caption = undefined;
				else if (failure.kind === "missing") missing = failure;
				else return failure;
			}
			// Only when nothing is left of it, the post as such is missing.
			return caption === undefined ? undefined : missing;
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
	return isRefused && url !== "" ? { kind: "media", position, reason: failure.reason } : failure;
}
