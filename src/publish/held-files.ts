import type { Post } from "../store/post.ts";

/** What is held in all; a post's pictures are a few megabytes at the most. */
const MAX_HELD_BYTES = 64 * 1024 * 1024;

type Owner = Pick<Post, "channel" | "ref">;

/** The files that were fetched for posts, from one try of a post to its next: the newest, up to 64 MB. */
export function createHeldFiles(maxBytes: number = MAX_HELD_BYTES) {
	const files = new Map<string, Buffer>();
	let heldBytes = 0;

	function drop(key: string): void {
		heldBytes -= files.get(key)?.length ?? 0;
		files.delete(key);
	}

	return {
		/** The file of a post that was at an address. */
		of: (post: Owner, url: string): Buffer | undefined => files.get(keyOf(post, url)),

		/** Holds a file for the post's next try. */
		hold(post: Owner, url: string, bytes: Buffer): void {
			const key = keyOf(post, url);
			drop(key);
			files.set(key, bytes);
			heldBytes += bytes.length;
			for (const oldest of files.keys()) {
				if (heldBytes <= maxBytes) return;
				drop(oldest);
			}
		},

		/** Lets go of a post's files. */
		forget(post: Owner): void {
			const own = keyOf(post, "");
			for (const key of files.keys()) if (key.startsWith(own)) drop(key);
		},
	};
}
export type HeldFiles = ReturnType<typeof createHeldFiles>;

/** Neither channels nor refs have spaces in them. */
const keyOf = ({ channel, ref }: Owner, url: string) => `${channel} ${ref} ${url}`;
