import type { PostContent } from "../article/post.ts";
import { MAX_CAPTION_LENGTH, MAX_TEXT_LENGTH } from "../article/render.ts";
import { MAX_RICH_SIZE, richSizeOf } from "../article/rich-size.ts";

/** How long the text of a post is, and may be (UTF-16 units). */
export function sizeOf(content: PostContent): { length: number; limit: number } {
	if (content.kind === "rich") {
		const { characters } = richSizeOf(content.message.blocks ?? []);
		return { length: characters, limit: MAX_RICH_SIZE.characters };
	}
	const limit = content.kind === "text" ? MAX_TEXT_LENGTH : MAX_CAPTION_LENGTH;
	return { length: content.text.length, limit };
}
