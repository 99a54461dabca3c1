import scrape from "open-graph-scraper";
import { z } from "zod";
import { toArticle } from "../article/draft.ts";
import { htmlToBody } from "../article/html.ts";
import { leadInOf } from "../article/lead.ts";
import type { PageFacts } from "../article/page.ts";
import { isFurniture } from "../article/picture-address.ts";
import { canonicalUrl, linkable } from "../article/url.ts";
import { type Linked, linkedArticle } from "./page-linked.ts";
import type { LoadedPage } from "./page.ts";

/** How much of a page is read: what it says of itself stands at its beginning. */
const MAX_LENGTH = 512 * 1024;

/** Where the extractor is not to guess: any heading or picture of a page would do for it. */
const ownWords = ["title", "image", "logo", "audioUrl", "favicon"] as const;

const text = z.string().trim().min(1).optional().catch(undefined);
const pictures = z
	.array(z.object({ url: z.string() }))
	.optional()
	.catch(undefined);

/** Of all that the extractor finds, what is an article's. */
const Found = z.object({
	ogTitle: text,
	ogDescription: text,
	ogSiteName: text,
	ogUrl: text,
	ogLocale: text,
	ogImage: pictures,
	twitterTitle: text,
	twitterDescription: text,
	twitterImage: pictures,
	dcTitle: text,
	articlePublishedTime: text,
	jsonLD: z.unknown().optional(),
});
type Found = z.infer<typeof Found>;

/**
 * Reads what a page says of its article: Open Graph and Twitter cards, JSON-LD, else its title and its first sentences.
 * What can't be used is left out. Of a page behind a wall only what it shows to everybody is taken.
 */
export async function readPageFacts({ html, url }: LoadedPage): Promise<PageFacts> {
	const part = html.slice(0, MAX_LENGTH);
	// It is given the page and no address: it fetches nothing itself.
	const { result } = await scrape({ html: part, onlyGetOpenGraphInfo: [...ownWords] });
	const found = Found.parse(result);
	const linked = linkedArticle(found.jsonLD);
	const title = withoutSite(
		found.ogTitle ?? found.twitterTitle ?? linked?.headline ?? found.dcTitle ?? titleIn(part),
		found.ogSiteName,
	);
	const summary = found.ogDescription ?? found.twitterDescription ?? linked?.description;
	const language = linked?.language ?? found.ogLocale?.replace("_", "-") ?? languageIn(part);
	return {
		title,
		summary:
			summary ?? (linked?.isWalled === true ? undefined : leadIn(part, { title, language, url })),
		url: addressOf(found, linked, url),
		picture: pictureOf(found, linked, url),
		authors: linked?.authors ?? [],
		language,
		publishedAt: timeIn(found.articlePublishedTime ?? linked?.publishedAt),
	};
}

/** Many titles end with the name of their site. */
function withoutSite(title: string | undefined, site: string | undefined): string | undefined {
	if (title === undefined || site === undefined || !title.endsWith(site)) return title;
	const bare = title.slice(0, -site.length).replace(/\s+[|·•:–—-]\s*$/u, "");
	return bare.trim() === "" || bare.length === title.length - site.length ? title : bare;
}

/** An address that stands for a whole site, or can't be linked, is none. */
function addressOf({ ogUrl }: Found, linked: Linked | undefined, url: string): string {
	const named = [ogUrl, linked?.url].flatMap((one) => (one && linkable(one, url)) ?? []);
	return named.find((one) => canonicalUrl(one) !== undefined) ?? url;
}

function pictureOf(found: Found, linked: Linked | undefined, base: string): string | undefined {
	const named = [...(found.ogImage ?? []), ...(found.twitterImage ?? [])].map(({ url }) => url);
	return [...named, ...(linked?.pictures ?? [])]
		.flatMap((one) => linkable(one, base) ?? [])
		.find((one) => !isFurniture(new URL(one)));
}

/** The first sentences of the text, where the page says nothing of itself. */
function leadIn(
	html: string,
	{
		title = "",
		language,
		url,
	}: { title: string | undefined; language: string | undefined; url: string },
): string | undefined {
	const made = toArticle("page", { id: url, title: title || url, html: mainPart(html), language });
	return "article" in made ? leadInOf(made.article).text || undefined : undefined;
}

/** The part of a page in which its article stands, where that is marked. */
function mainPart(html: string): string {
	for (const name of ["article", "main", "body"]) {
		const start = new RegExp(`<${name}[\\s>]`, "i").exec(html)?.index;
		if (start !== undefined) return html.slice(start);
	}
	return html;
}

/** The title of the page itself, with its character references read. */
function titleIn(html: string): string | undefined {
	const written = /<title[^>]{0,500}>([^<]{1,2000})/i.exec(html)?.[1];
	return written === undefined ? undefined : htmlToBody(written).blocks[0]?.text;
}

function languageIn(html: string): string | undefined {
	return /<html[^>]{0,500}\slang\s*=\s*["']?([\w-]{2,35})/i.exec(html)?.[1];
}

function timeIn(text: string | undefined): number | undefined {
	const at = Date.parse(text ?? "");
	return Number.isNaN(at) ? undefined : at;
}
