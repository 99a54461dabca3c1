import type { Article } from "./article.ts";
import { attachedMedia, type Picture } from "./pictures.ts";
import type { Medium, Occasion, PostKind } from "./post.ts";

/** Telegram's limits for an album. */
const MIN_ALBUM = 2;
const MAX_ALBUM = 10;
/** When the best pictures can't be had, the others of the article are most probably no better. */
const MAX_TRIED = 3;

/**
 * The media of a post of this kind; undefined when the article has none for it. A post that stands keeps the number
 * of its messages and what they show, as long as that is the article's; what is not gives way to something new, else
 * to nothing.
 *
 * @param pictures all of the article, best first
 */
export function mediaFor(
	kind: PostKind,
	article: Article,
	pictures: readonly Picture[],
	{ standing, unusable }: Occasion,
): Medium[] | undefined {
	const isUsable = ({ url }: Medium) => unusable?.has(url) !== true;
	if (kind === "text" || kind === "rich") return [];
	const all = candidates(kind, article, pictures);
	const usable = all.filter(isUsable);
	if (standing !== undefined) return kept(kind, all, usable, standing.shown);
	if (kind === "album") return usable.length < MIN_ALBUM ? undefined : usable.slice(0, MAX_ALBUM);
	const first = all.slice(0, MAX_TRIED).find(isUsable);
	return first === undefined ? undefined : [first];
}

function candidates(
	kind: "photo" | "album" | "video" | "audio",
	article: Article,
	pictures: readonly Picture[],
): Medium[] {
	if (kind === "photo" || kind === "album") {
		return pictures.map(({ url }): Medium => ({ type: "photo", url }));
	}
	const found = attachedMedia(article)[kind === "video" ? "videos" : "audios"];
	return found.map(({ url, title }): Medium => ({
		type: kind,
		url,
		...(title === undefined ? {} : { title }),
	}));
}

function kept(
	kind: "photo" | "album" | "video" | "audio",
	all: readonly Medium[],
	usable: readonly Medium[],
	shown: readonly string[],
): Medium[] {
	const type = kind === "video" || kind === "audio" ? kind : "photo";
	const nothing: Medium = { type, url: "" };
	const ofArticle = (url: string | undefined) => all.find((medium) => medium.url === url);
	// One picture is the article's best one; those of an album stay where they are.
	if (kind !== "album") {
		const [best = nothing] = usable;
		const current = ofArticle(shown[0]);
		return [current !== undefined && (current === all[0] || best === nothing) ? current : best];
	}
	const places: (Medium | undefined)[] = shown.map(ofArticle);
	const fresh = usable.filter((medium) => !places.includes(medium));
	for (const [index, place] of places.entries()) places[index] = place ?? fresh.shift();
	// The first one has the caption: it is filled before the others.
	const last = places.findLastIndex((place) => place !== undefined && usable.includes(place));
	if (places[0] === undefined && last > 0) {
		places[0] = places[last];
		places[last] = undefined;
	}
	return places.map((place) => place ?? nothing);
}
