import type { DraftImage } from "../../article/draft.ts";
import { timeOf } from "./fields.ts";
import { type Payload, type Rendition, stateOf } from "./ninjs-item.ts";
import { descriptionOf, titleOf } from "./ninjs-wordings.ts";

/** The item's own picture, else the one of the first picture that goes with it and may be shown by now. */
export function imageOf(item: Payload, now: number): DraftImage | undefined {
	const pictures = (item.associations ?? []).filter(
		(association) => association.type?.toLowerCase() === "picture" && mayBeShown(association, now),
	);
	const about = pictures[0];
	const own = largest(item.renditions);
	if (own !== undefined) return { url: own, ...describe(about) };
	const picture = pictures.find(({ renditions }) => largest(renditions) !== undefined);
	const url = largest(picture?.renditions);
	return url === undefined ? undefined : { url, ...describe(picture) };
}

type Association = NonNullable<Payload["associations"]>[number];

function mayBeShown(item: Association, now: number): boolean {
	const embargo = item.embargoeduntil ?? item.embargoed;
	return (
		stateOf(item) === "usable" && (embargo === undefined || (timeOf(embargo) ?? Infinity) <= now)
	);
}

function describe(picture: Association | undefined): Omit<DraftImage, "url"> {
	if (picture === undefined) return {};
	return {
		// Superdesk writes what a picture shows as its text.
		alt: picture.body_text ?? titleOf(picture),
		caption: descriptionOf(picture),
		credit: picture.by ?? picture.byline,
	};
}

function largest(renditions: readonly Rendition[] = []): string | undefined {
	const images = renditions.filter(({ href, contenttype, mimetype }) => {
		return href !== undefined && (contenttype ?? mimetype ?? "image/").startsWith("image/");
	});
	return images.sort((a, b) => (b.width ?? 0) - (a.width ?? 0))[0]?.href;
}
