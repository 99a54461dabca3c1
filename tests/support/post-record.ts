import { parsePost, type Post } from "../../src/store/post.ts";

/** A record as Redis returns it: every field a text. */
export function parsed(fields: Record<string, string | undefined>): Post {
	const set = Object.entries(fields).flatMap(([name, value]) =>
		value === undefined ? [] : [[name, value]],
	);
	const post = parsePost("@lindenford", "r", Object.fromEntries(set) as Record<string, string>);
	if (post === undefined) throw new Error("no record of a post");
	return post;
}
