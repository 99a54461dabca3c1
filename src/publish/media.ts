import { InputFile } from "grammy";
import type {
	InlineKeyboardMarkup,
	InputMediaAudio,
	InputMediaPhoto,
	InputMediaVideo,
} from "grammy/types";
import type { Formatted } from "../article/formatted.ts";
import { heldFileId } from "../article/held-picture.ts";
import type { Medium, PostContent } from "../article/post.ts";
import type { Post } from "../store/post.ts";
import { freshAddress, type Ways } from "./ways.ts";

/** Where a post goes, and which version of its article it shows. */
export type Target = Pick<Post, "channel" | "desired">;

/** Files that were fetched to be sent as bytes, by their addresses. */
export type Files = ReadonlyMap<string, Buffer>;

/** A post with media and a caption. */
export type MediaPost = Extract<PostContent, { media: Medium[]; text: string }>;
type InputMedia = InputMediaPhoto | InputMediaVideo | InputMediaAudio;

/** The media of a post, none for a text. */
export function mediaOf(content: PostContent): readonly Medium[] {
	return content.kind === "text" ? [] : content.media;
}

/** The parameter of a call that puts buttons below a post. */
export function markup(keyboard: InlineKeyboardMarkup | undefined) {
	return keyboard === undefined ? {} : { reply_markup: keyboard };
}

/** How a medium is named in a call. */
export function sourceOf(
	{ url }: Medium,
	ways: Ways,
	files: Files,
	post: Target,
): string | InputFile {
	const bytes = files.get(url);
	if (bytes !== undefined)
		return new InputFile(bytes, bytes[0] === 0x89 ? "picture.png" : "picture.jpg");
	return heldFileId(url) ?? (ways[url] === "fresh" ? freshAddress(url, post) : url);
}

/** A medium as an album and an edit take it. */
export function inputMedia(
	medium: Medium,
	given: string | InputFile,
	caption: Partial<Formatted> & { isCaptionAbove?: boolean },
): InputMedia {
	const { text, entities, isCaptionAbove } = caption;
	const { type, title } = medium;
	const common = {
		media: given,
		...(text === undefined ? {} : { caption: text }),
		...(entities === undefined ? {} : { caption_entities: entities }),
	};
	if (type === "audio") return { type, ...common, ...(title === undefined ? {} : { title }) };
	const above = isCaptionAbove === true ? { show_caption_above_media: true } : {};
	if (type === "video") return { type, ...common, ...above, supports_streaming: true };
	return { type, ...common, ...above };
}
