import type { Article } from "./article.ts";
import { heldFileId } from "./held-picture.ts";
import { isFurniture, renditionOf } from "./picture-address.ts";

/** More than a post shows: Telegram's albums hold ten. */
const MAX_PICTURES = 10;
/** From here on one rendition is as good as another: nobody is shown more, and an original may be far heavier. */
const ENOUGH_PIXELS = 2560;

/** A picture of an article and what its sender says about it. */
export type Picture = { url: string; alt?: string; caption?: string; credit?: string };

type Texts = { [Text in "alt" | "caption" | "credit"]?: string | undefined };

/**
 * The pictures of an article, at most 10, best first: the one it was given, then those attached, then those in its
 * body as they stand there. One picture in several sizes comes once, in the place of the first, as large as there
 * is, with what is said about any of them. What is no picture of the article, such as a logo, a sender's counter of
 * readers or a drawing that Telegram can't take (SVG), is left out. Never throws; takes linear time.
 */
export function picturesOf(article: Article): Picture[] {
	const found = new Map<string, { picture: Picture; pixels: number }>();

	const add = (address: string, texts: Texts) => {
		if (heldFileId(address) !== undefined) {
			if (!found.has(address))
				found.set(address, { picture: { url: address, ...told(texts) }, pixels: ENOUGH_PIXELS });
			return;
		}
		if (!isWeb(address)) return;
		const url = new URL(address);
		if (isFurniture(url)) return;
		const { key, pixels: named } = renditionOf(url);
		const pixels = Math.min(named, ENOUGH_PIXELS);
		const known = found.get(key);
		if (known === undefined) {
			found.set(key, { picture: { url: address, ...told(texts) }, pixels });
			return;
		}
		known.picture = { url: known.picture.url, ...told(texts), ...told(known.picture) };
		if (pixels <= known.pixels) return;
		known.pixels = pixels;
		known.picture.url = address;
	};

	if (article.image !== undefined) add(article.image.url, article.image);
	for (const { url, type, title } of article.attachments) {
		if (mediumOf(url, type)?.startsWith("image/")) add(url, { alt: title });
	}
	for (const image of article.body?.images ?? []) add(image.url, image);
	return [...found.values()].slice(0, MAX_PICTURES).map(({ picture }) => picture);
}

/** A film or a sound file; `type` is its MIME type in one spelling, whatever the sender's. */
export type Attached<Type extends string> = { url: string; title?: string; type: Type };

/** What an article has to be seen and heard, in the order in which it was attached. */
export type AttachedMedia = {
	videos: Attached<"video/mp4">[];
	audios: Attached<"audio/mpeg" | "audio/mp4">[];
};

/**
 * The attachments that Telegram plays: films as MP4, sound as MP3 or M4A, each address once. The type decides, and
 * where it says nothing, the ending of the address.
 */
export function attachedMedia(article: Article): AttachedMedia {
	const media: AttachedMedia = { videos: [], audios: [] };
	const seen = new Set<string>();
	for (const { url, type: given, title } of article.attachments) {
		const type = mediumOf(url, given);
		if (!isWeb(url) || seen.has(url)) continue;
		const file = title ? { url, title } : { url };
		if (type === "video/mp4") media.videos.push({ ...file, type });
		else if (type === "audio/mpeg" || type === "audio/mp4") media.audios.push({ ...file, type });
		else continue;
		seen.add(url);
	}
	return media;
}

/** Types by the names that senders have for them, and by the endings of files. */
const types: Record<string, string> = {
	"audio/mp3": "audio/mpeg",
	"audio/mpeg3": "audio/mpeg",
	"audio/x-mp3": "audio/mpeg",
	"audio/x-mpeg": "audio/mpeg",
	"audio/m4a": "audio/mp4",
	"audio/x-m4a": "audio/mp4",
	"image/svg+xml": "",
	jpg: "image/jpeg",
	jpeg: "image/jpeg",
	png: "image/png",
	webp: "image/webp",
	gif: "image/gif",
	avif: "image/avif",
	mp4: "video/mp4",
	mp3: "audio/mpeg",
	m4a: "audio/mp4",
};

/** What servers say of files that they know nothing about, and what names no format. */
const saysNothing =
	/^$|^[^/]*$|\/\*$|^(application|binary)\/(octet-stream|x-download|force-download)$/;

function mediumOf(address: string, given: string): string | undefined {
	const type = (given.split(";", 1)[0] ?? "").trim().toLowerCase();
	if (!saysNothing.test(type)) return typeNamed(type) ?? type;
	const path = URL.canParse(address) ? new URL(address).pathname : "";
	const ending = /\.([a-z\d]{3,4})$/i.exec(path)?.[1] ?? "";
	return typeNamed(ending.toLowerCase()) ?? (type.startsWith("image") ? "image/*" : undefined);
}

function typeNamed(name: string): string | undefined {
	return Object.hasOwn(types, name) ? types[name] : undefined;
}

function isWeb(address: string): boolean {
	return /^https?:\/\//i.test(address) && URL.canParse(address);
}

/** Only what is there: what is said of a duplicate fills the gaps. */
function told({ alt, caption, credit }: Texts): Omit<Picture, "url"> {
	return { ...(alt && { alt }), ...(caption && { caption }), ...(credit && { credit }) };
}
