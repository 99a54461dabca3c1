import { isDeepStrictEqual } from "node:util";
import type { PostContent } from "../article/post.ts";
import { MAX_CAPTION_LENGTH, MAX_TEXT_LENGTH } from "../article/render.ts";
import { fit } from "../article/text.ts";
import type { Post, PostChange } from "../store/post.ts";
import type { Failure } from "../telegram/failure.ts";
import { mediaOf } from "./media.ts";
import { advance } from "./ways.ts";

/**
 * What to try when Telegram refused a post for good as it is: the media in another way, a long read without its
 * pictures and then as a text, the same text without formatting, once. Undefined when nothing is left to try.
 */
export function nextTry(
	post: Post,
	content: PostContent,
	failure: Failure,
): PostChange | undefined {
	const media = mediaOf(content);
	// Of a text, a link or its preview may be what Telegram complains about.
	const isText = content.kind === "text" && failure.kind === "media";
	if ((failure.kind === "formatting" && content.kind !== "rich") || isText) {
		// Once for each version of the article.
		return post.plain === post.desired ? undefined : { plain: post.desired };
	}
	// An edit names the medium that it failed with; what it says of the text is none of the media's business.
	const isOfMedia =
		failure.kind === "media" || (failure.kind === "content" && post.messageId === undefined);
	if (!isOfMedia && failure.kind !== "formatting") return undefined;
	if (content.kind === "rich") {
		if (media.length > 0) {
			return { ways: Object.fromEntries(media.map(({ url }) => [url, "none"])) };
		}
		return post.messageId === undefined ? { kind: "text" } : undefined;
	}
	const given = media.filter(({ url }) => url !== "");
	if (given.length === 0) return undefined;
	// Nobody knows what is wrong with it: it is not tried in every way that there is.
	if (failure.kind !== "media") return { kind: "text" };
	const ways = advance(post.ways, media, failure.position);
	// Nothing is left of them to try: then it is not they that are refused.
	return isDeepStrictEqual(ways, post.ways) ? undefined : { ways };
}

/** A post without any formatting; its article's address stands in the text, so that a reader still finds it. */
export function asPlain(content: PostContent, url: string | undefined): PostContent {
	if (content.kind === "rich") return content;
	const limit = content.kind === "text" ? MAX_TEXT_LENGTH : MAX_CAPTION_LENGTH;
	const end = url === undefined ? "" : `\n\n${url}`;
	const text = `${fit(content.text, limit - end.length).text}${end}`;
	const { keyboard: _, ...bare } = content;
	if (bare.kind !== "text") return { ...bare, text, entities: [] };
	return { ...bare, text, entities: [], linkPreview: { is_disabled: true } };
}
