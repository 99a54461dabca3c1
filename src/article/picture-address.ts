/** Hosts that serve counters of readers, portraits of writers and emoji, and no picture of an article. */
const furnitureHost =
	/(^|\.)(gravatar\.com|feedburner\.com|feedsportal\.com|met\.vgwort\.de|doubleclick\.net|google-analytics\.com|googletagmanager\.com|scorecardresearch\.com|s\.w\.org)$|^(pixels?|tracking|tracker|beacon)\./;

/** Folders of the same; a word of a title may be one of these, but then others stand beside it. */
const furnitureFolder =
	/^(avatars?|gravatars?|emojis?|emoticons?|smileys?|smilies|twemoji|favicons?|icons?|logos?)$/;

/** Folders of counters, unless a photograph is in them: that of a telephone has its own `pixel`. */
const counterFolder = /^(pixels?|tracking|trackers?|beacons?|counters?|1x1)$/;
const photograph = /\.(jpe?g|webp|avif)$/i;

/** Names of files, without size and ending. `bridge-1x1` is a square one, and a `pixel-phone` is a telephone. */
const furnitureName =
	/^((tracking|tracker|counting|zaehl)?[-_]?pixels?|tracker|beacon|1x1([-_]?(transparent|pixel|blank))?|(transparent|pixel|blank)[-_]?1x1|spacer|blank|transparent|clear|cleardot|favicon|apple-touch-icon.*|android-chrome|avatar|emoji|smiley|((site|header|footer|default)[-_])?(icon|logo))$/;

/** Up to here, in pixels, a picture is there to count readers. */
const MAX_TRACKER_SIZE = 2;

/** What Telegram takes as no photo. */
const drawing = /\.(svgz?|ico|cur)$/i;

/** True for an address that says itself that no picture of an article is there, and for drawings such as SVG. */
export function isFurniture(url: URL): boolean {
	if (furnitureHost.test(url.hostname) || drawing.test(url.pathname)) return true;
	const folders = url.pathname.toLowerCase().split("/");
	const file = folders.pop() ?? "";
	if (furnitureName.test(withoutSize(file).replace(/\.[a-z\d]+$/, ""))) return true;
	if (folders.some((folder) => furnitureFolder.test(folder))) return true;
	if (!photograph.test(file) && folders.some((folder) => counterFolder.test(folder))) return true;
	return (sizesIn(url.searchParams).get("width") ?? Infinity) <= MAX_TRACKER_SIZE;
}

const sized = /[-_](\d{2,5})x(\d{2,5})(?=\.[a-z\d]+$)/i;
/** WordPress keeps what is larger than 2560 pixels, and shows a copy that is not. */
const scaled = /-scaled(?=\.[a-z\d]+$)/i;
const SCALED_PIXELS = 2560;

const isPicture = /\.(jpe?g|png|webp|gif|avif)$/i;

/** Parameters that choose a rendition of a picture, where the path does not name the picture alone. */
const renditionParameter =
	/^(w|h|size|width|height|maxwidth|maxheight|resize|fit|crop|q|quality|dpr|fm|format|auto|strip|ssl|zoom)$/i;

/**
 * Which picture an address names, whatever the size, and how wide in pixels it says that this rendition is:
 * Infinity when it says nothing, as it does of an original. Sizes are read as WordPress and its CDN write them
 * (`-300x200.jpg`, `-scaled.jpg`, `?w=300`, `?resize=300,200`), and as others have them in a folder's name
 * (`/w_300,c_fill/`, `/width=300/`).
 */
export function renditionOf(url: URL): { key: string; pixels: number } {
	let pixels = Infinity;
	const { host, folders, name } = placeOf(url);

	const kept = folders.filter((folder) => {
		const size = sizeOfFolder(folder);
		pixels = Math.min(pixels, size ?? Infinity);
		return size === undefined;
	});
	const [, width] = sized.exec(name) ?? [];
	pixels = Math.min(pixels, Number(width ?? Infinity));
	if (scaled.test(name)) pixels = Math.min(pixels, SCALED_PIXELS);

	const asked = sizesIn(url.searchParams);
	pixels = Math.min(pixels, asked.get("width") ?? asked.get("height") ?? Infinity);

	const path = [...kept, withoutSize(name)].join("/");
	const query = isPicture.test(name)
		? ""
		: [...url.searchParams]
				.filter(([parameter]) => !renditionParameter.test(parameter))
				.map(([parameter, value]) => `&${parameter}=${value}`)
				.join("");
	return { key: `${host}${path}${query}`, pixels };
}

/** Where a file is; behind WordPress' CDN, the place that it is a copy of. */
function placeOf(url: URL): { host: string; folders: string[]; name: string } {
	const folders = url.pathname.split("/");
	const name = folders.pop() ?? "";
	const original = /^i\d\.wp\.com$/.test(url.hostname) ? folders[1] : undefined;
	if (original === undefined) return { host: url.host, folders, name };
	return { host: original.toLowerCase(), folders: ["", ...folders.slice(2)], name };
}

function withoutSize(name: string): string {
	return name.replace(sized, "").replace(scaled, "");
}

/** The width in the name of a folder that is nothing but instructions to a CDN, else the height. */
function sizeOfFolder(folder: string): number | undefined {
	const parts = folder.split(/,|%2C/i);
	if (!parts.every((part) => /^\$?[a-z]+[_=]/.test(part))) return undefined;
	const sizeAt = (name: RegExp) => {
		const part = parts.find((part) => name.test(part));
		return part === undefined ? undefined : Number(part.split(/[_=]/)[1]);
	};
	return sizeAt(/^(w|width)[_=]\d{1,5}$/) ?? sizeAt(/^(h|height)[_=]\d{1,5}$/);
}

/** What parameters ask for, in pixels. */
function sizesIn(parameters: URLSearchParams): Map<"width" | "height", number> {
	const sizes = new Map<"width" | "height", number>();
	for (const [name, value] of parameters) {
		if (/^(resize|fit)$/i.test(name)) {
			const [, width, height] = /^(\d{1,5}),(\d{1,5})$/.exec(value) ?? [];
			if (width !== undefined) sizes.set("width", Number(width));
			if (height !== undefined) sizes.set("height", Number(height));
		}
		if (!/^\d{1,5}$/.test(value)) continue;
		if (/^(w|width|maxwidth)$/i.test(name)) sizes.set("width", Number(value));
		if (/^(h|height|maxheight)$/i.test(name)) sizes.set("height", Number(value));
	}
	return sizes;
}
