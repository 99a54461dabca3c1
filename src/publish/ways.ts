import { digestOf } from "../article/article.ts";
import { heldFileId } from "../article/held-picture.ts";
import type { Medium } from "../article/post.ts";
import type { Way } from "../store/post.ts";

/** How media are sent, by their address; by that address itself where nothing else is said. */
export type Ways = Readonly<Record<string, Way>>;

/** More media than any article has. */
const MAX_REMEMBERED = 50;

/**
 * What to try next when Telegram refused a file. It keeps what it found at an address for days, failures too: so a
 * query that makes the address a new one comes before the bytes. Films and sounds are not sent as bytes.
 */
const next: Record<Medium["type"], Record<Way, Way>> = {
	photo: { address: "fresh", fresh: "upload", upload: "none", none: "none" },
	video: { address: "fresh", fresh: "none", upload: "none", none: "none" },
	audio: { address: "fresh", fresh: "none", upload: "none", none: "none" },
};

/** The ways after a refusal: of the medium that was at fault, or of all when nobody knows which one was. */
export function advance(ways: Ways, media: readonly Medium[], position?: number): Ways {
	const atFault = position === undefined ? undefined : media[position];
	const failed = new Set(atFault === undefined ? media : [atFault]);
	const moved = [...failed]
		.filter(({ url }) => url !== "")
		.map(({ type, url }) => {
			// There is no other way to what Telegram alone holds.
			const way = heldFileId(url) === undefined ? next[type][ways[url] ?? "address"] : "none";
			return [url, way] as const;
		});
	return newest({ ...ways, ...Object.fromEntries(moved) });
}

/** The ways when some media could not be fetched from here either. */
export function without(ways: Ways, failed: readonly string[]): Ways {
	return newest({ ...ways, ...Object.fromEntries(failed.map((url) => [url, "none" as const])) });
}

/** What is remembered of a post whose pictures change with every version and never arrive. */
function newest(ways: Ways): Ways {
	return Object.fromEntries(Object.entries(ways).slice(-MAX_REMEMBERED));
}

/** The addresses that are left to try by no way. */
export function unusable(ways: Ways): ReadonlySet<string> {
	return new Set(Object.keys(ways).filter((url) => ways[url] === "none"));
}

/** An address under which Telegram has nothing in store yet, of the picture of a post in a channel. */
export function freshAddress(address: string, post: { channel: string; desired: number }): string {
	// Put behind the rest, which stays as it is: an address may be signed.
	const [page = "", ...fragment] = address.split("#");
	const end = fragment.length === 0 ? "" : `#${fragment.join("#")}`;
	return `${page}${page.includes("?") ? "&" : "?"}_=${digestOf(post.channel).slice(0, 4)}${post.desired.toString(36)}${end}`;
}
