import { z } from "zod";
import type { Order, WithdrawalReason } from "../../article/article.ts";
import type { Draft } from "../../article/draft.ts";
import { htmlToText } from "../../article/html.ts";
import { id, isObject, list, name, number, object, string, timeOf } from "./fields.ts";
import { createFormat, decodeJson, invalid, type Item } from "./format.ts";

/** Larger loads are sent in parts: one request is one atomic step in Redis. */
const MAX_NODES = 200;

const articleTypes: ReadonlySet<string> = new Set([
	"NewsArticle",
	"Article",
	"ReportageNewsArticle",
	"OpinionNewsArticle",
	"AnalysisNewsArticle",
	"BackgroundNewsArticle",
	"ReviewNewsArticle",
	"BlogPosting",
	"LiveBlogPosting",
]);
const deletionTypes: ReadonlySet<string> = new Set(["DeleteAction", "Delete"]);

const Kept = z.object({
	kind: z.enum(["article", "deletion", "other"]),
	path: z.array(z.union([z.string(), z.number()])),
	types: list(z.string()),
	id,
	url: string,
	headline: string,
	description: string,
	articleBody: string,
	image: object({ url: z.string(), width: number, caption: string, credit: string }),
	authors: list(name),
	sections: list(z.string()),
	keywords: list(z.string()),
	language: string,
	correction: string,
	status: string,
	isPaid: z.boolean().optional(),
	datePublished: string,
	dateModified: string,
	expires: string,
});
type Kept = z.infer<typeof Kept>;

/** An object of JSON-LD. */
type Node = Record<string, unknown>;

/**
 * Articles of schema.org in JSON-LD, as pages carry them: one, an array, or a `@graph` whose other objects are
 * looked up for pictures and authors. An article's id is its `@id`, else its `url`, `mainEntityOfPage` or
 * `identifier`. What is paid for (`isAccessibleForFree: false`, also of a part) keeps its `description` alone.
 *
 * schema.org has no word for an article that is gone. Taken for one: `{"@type": "DeleteAction", "object": …}` with
 * the article or its id, `Delete` of ActivityStreams in its place, and `creativeWorkStatus`: `Draft`, `Withdrawn`
 * and the like, or `Deleted`. A `datePublished` that is ahead is an embargo.
 */
export const newsArticle = createFormat({
	options: z.strictObject({}).optional(),
	payload: z.object({ nodes: z.array(Kept) }),
	decode: (bytes) => ({ nodes: keep(decodeJson(bytes)) }),
	redact: ({ nodes }) => ({ nodes: nodes.map(publicPart) }),
	read: ({ nodes }, { now }): Item[] => nodes.map((node) => readNode(node, now)),
	sample: (now) => ({
		contentType: "application/ld+json",
		body: JSON.stringify(sampleArticle(now), undefined, 2),
	}),
});

function keep(body: unknown): Kept[] {
	const nodes = nodesOf(body, []);
	const byId = new Map(nodes.map(({ node }) => [node["@id"], node]));
	const kept = nodes.flatMap(({ node, path }) => keepNode(node, path, byId));
	if (kept.length === 0) {
		throw invalid([
			{ path: ["@type"], message: "expected JSON-LD with a NewsArticle, Article or BlogPosting" },
		]);
	}
	// A graph describes the page, the site and the publisher too: they are of interest only where nothing else is.
	const wanted = kept.filter(({ kind }) => kind !== "other");
	if (wanted.length > MAX_NODES) {
		throw invalid([
			{
				path: [],
				message: `there are ${wanted.length} articles; send at most ${MAX_NODES} in a request`,
			},
		]);
	}
	return wanted.length > 0 ? wanted : kept.slice(0, 1);
}

function nodesOf(body: unknown, path: Kept["path"]): { node: Node; path: Kept["path"] }[] {
	if (Array.isArray(body)) {
		return body.flatMap((node, index) =>
			Array.isArray(node) ? [] : nodesOf(node, [...path, index]),
		);
	}
	if (!isObject(body)) return [];
	const { "@graph": graph } = body;
	if (!Array.isArray(graph)) return [{ node: body, path }];
	return graph.flatMap((node, index) =>
		isObject(node) ? [{ node, path: [...path, "@graph", index] }] : [],
	);
}

function keepNode(node: Node, path: Kept["path"], byId: ReadonlyMap<unknown, Node>): Kept[] {
	const types = textsOf(node["@type"]).map((type) => type.replace(/^.*[/:#]/, ""));
	if (types.length === 0) return [];
	if (types.some((type) => deletionTypes.has(type))) {
		return listOf(node["object"]).map((gone) => ({
			kind: "deletion",
			path: [...path, "object"],
			types,
			id: isObject(gone) ? idOf(gone) : textOf(gone),
		}));
	}
	if (!types.some((type) => articleTypes.has(type))) return [{ kind: "other", path, types }];
	const resolve = (value: unknown) =>
		listOf(value).map((one) => (isObject(one) ? { ...byId.get(one["@id"]), ...one } : one));
	return [
		{
			kind: "article",
			path,
			types,
			id: idOf(node),
			url: [node["url"], node["mainEntityOfPage"], node["@id"]]
				.flatMap(addressesOf)
				.find((address) => /^https?:/i.test(address)),
			headline: textOf(node["headline"]) ?? textOf(node["name"]),
			description: textOf(node["description"]),
			articleBody: textOf(node["articleBody"]),
			image: imageOf([...resolve(node["image"]), ...listOf(node["thumbnailUrl"])]),
			authors: resolve(node["author"]).flatMap(textsOf),
			sections: textsOf(node["articleSection"]),
			keywords: textsOf(node["keywords"]).flatMap((words) => words.split(",")),
			language: languageOf(node["inLanguage"]),
			correction: correctionOf(node["correction"]),
			status: textOf(node["creativeWorkStatus"]),
			isPaid: [node, ...listOf(node["hasPart"])].some(
				(part) => isObject(part) && isWalled(part["isAccessibleForFree"]),
			),
			datePublished: textOf(node["datePublished"]),
			dateModified: textOf(node["dateModified"]),
			expires: textOf(node["expires"]),
		},
	];
}

function listOf(value: unknown): unknown[] {
	if (Array.isArray(value)) return value;
	return value === undefined || value === null ? [] : [value];
}

/** The texts of a value: a text or number, what has a `@value`, a name or a value, or several of these. */
function textsOf(value: unknown): string[] {
	return listOf(value).flatMap((one) => {
		const found = isObject(one) ? (one["@value"] ?? one["name"] ?? one["value"]) : one;
		const [text] = listOf(found);
		return typeof text === "string" || typeof text === "number" ? [String(text)] : [];
	});
}

function textOf(value: unknown): string | undefined {
	return textsOf(value)[0];
}

function addressesOf(value: unknown): string[] {
	return listOf(value).flatMap((one) =>
		textsOf(isObject(one) ? [one["@id"], one["url"], one["contentUrl"]] : one),
	);
}

/** Ids that are only good inside of their document, `_:b0` and `#article`, tell articles not apart. */
function idOf(node: Node): string | undefined {
	const candidates = [node["@id"], node["url"], node["mainEntityOfPage"]].flatMap(addressesOf);
	return candidates.find((candidate) => !/^(_:|#|$)/.test(candidate)) ?? textOf(node["identifier"]);
}

/** The widest picture, or the first of those that tell no width. */
function imageOf(images: readonly unknown[]): Kept["image"] {
	const candidates = images.flatMap((image) => {
		const facts = isObject(image) ? image : {};
		const [url] = isObject(image)
			? textsOf([image["contentUrl"], image["url"], image["@id"]])
			: textsOf(image);
		if (url === undefined) return [];
		const width = Number.parseInt(textOf(facts["width"]) ?? "0", 10) || 0;
		const caption = textOf(facts["caption"]) ?? textOf(facts["description"]);
		return [{ url, width, caption, credit: textOf(facts["creditText"]) }];
	});
	return candidates.sort((a, b) => b.width - a.width)[0];
}

function languageOf(value: unknown): string | undefined {
	const [language] = listOf(value);
	return isObject(language)
		? (textOf(language["alternateName"]) ?? textOf(language))
		: textOf(language);
}

/** The text of a correction; a correction may also be no more than its address. */
function correctionOf(value: unknown): string | undefined {
	const [correction] = listOf(value);
	const text = isObject(correction) ? textOf(correction["text"]) : textOf(correction);
	return text === undefined || /^https?:\S+$/.test(text) ? undefined : text;
}

/** Absent, it counts as free; but what is there and says no clear yes is no yes. */
function isWalled(isFree: unknown): boolean {
	return listOf(isFree).some((value) =>
		typeof value === "boolean"
			? !value
			: !/^((https?:\/\/schema\.org\/|schema:)?true|1)$/i.test(textOf(value) ?? ""),
	);
}

const unpublished = /^(draft|incomplete|pending|unpublished|withdrawn|retracted)$/i;

function withdrawalOf({ status = "" }: Kept): WithdrawalReason | undefined {
	if (/^deleted$/i.test(status.trim())) return "deleted";
	return unpublished.test(status.trim()) ? "unpublished" : undefined;
}

function publicPart(node: Kept): Kept {
	const { kind, path, types, id, status, isPaid, dateModified } = node;
	if (kind !== "article" || withdrawalOf(node) !== undefined) {
		return { kind, path, types, id, status, isPaid, dateModified };
	}
	return isPaid ? { ...node, articleBody: undefined } : node;
}

function readNode(node: Kept, now: number): Item {
	const { kind, path, id } = node;
	if (kind === "other")
		return { kind: "ignored", reason: `not an article: ${node.types?.join(", ")}` };
	if (id === undefined) {
		const message = "an article needs an id that stays the same: @id, url or identifier";
		return { kind: "refused", issues: [{ path: [...path, "@id"], message }] };
	}
	if (kind === "deletion") return { kind: "withdraw", id, order: {}, reason: "deleted" };
	const order: Order = { modifiedAt: timeOf(node.dateModified) };
	const reason = withdrawalOf(node);
	if (reason !== undefined) return { kind: "withdraw", id, order, reason };
	if (node.headline === undefined) {
		const message = "an article needs a headline";
		return { kind: "refused", id, issues: [{ path: [...path, "headline"], message }] };
	}
	return { kind: "article", draft: toDraft(id, node, now), order, path };
}

function toDraft(id: string, node: Kept, now: number): Draft {
	const { articleBody: body, image, sections = [], keywords = [] } = node;
	const isMarkup = /<(p|br|div|h[1-6]|ul|ol|a|strong|em)[\s/>]/i.test(body ?? "");
	const publishedAt = timeOf(node.datePublished);
	return {
		id,
		title: plain(node.headline),
		url: node.url,
		summary: plain(node.description),
		html: isMarkup ? body : undefined,
		text: isMarkup ? undefined : plain(body),
		image: image && { url: image.url, caption: plain(image.caption), credit: image.credit },
		authors: node.authors,
		tags: [...keywords, ...sections.slice(1)].flatMap((tag) => plain(tag) ?? []),
		section: plain(sections[0]),
		language: node.language,
		correction: plain(node.correction),
		visibility: node.isPaid ? "paid" : "public",
		publishedAt,
		embargoedUntil: publishedAt !== undefined && publishedAt > now ? publishedAt : undefined,
		expiresAt: timeOf(node.expires),
	};
}

/** Texts are plain by definition, but many systems print them into their pages with the entities of HTML. */
function plain(text: string | undefined): string | undefined {
	return text !== undefined && /&(#\d+|#x[\da-f]+|[a-z]\w+);/i.test(text)
		? htmlToText(text.replaceAll("\n", "<br>"))
		: text;
}

function sampleArticle(now: number): object {
	const time = (agoMs: number) => new Date(now - agoMs).toISOString();
	return {
		"@context": "https://schema.org",
		"@type": "NewsArticle",
		"@id": "https://courier.example/town/bridge-open#article",
		url: "https://courier.example/town/bridge-open",
		mainEntityOfPage: { "@type": "WebPage", "@id": "https://courier.example/town/bridge-open" },
		headline: "The old bridge is open again",
		description: "After two years of work, the bridge over the Linde carries traffic.",
		articleBody:
			"After two years of work, the old bridge carries traffic again.\n\nThe town paid 4 million for the repair.",
		image: [
			{
				"@type": "ImageObject",
				url: "https://courier.example/media/bridge-1200.jpg",
				width: 1200,
				height: 800,
				caption: "The bridge on its first day",
				creditText: "Bo Tarn",
			},
		],
		datePublished: time(60_000),
		dateModified: time(60_000),
		author: [
			{
				"@type": "Person",
				name: "Ada Lorne",
				url: "https://courier.example/author/ada",
				email: "ada.lorne@courier.example",
			},
		],
		publisher: {
			"@type": "NewsMediaOrganization",
			name: "Courier",
			logo: { "@type": "ImageObject", url: "https://courier.example/logo.png" },
		},
		articleSection: "Town",
		keywords: ["Town", "Traffic"],
		inLanguage: "en",
		isAccessibleForFree: true,
	};
}
