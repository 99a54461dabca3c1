import { z } from "zod";
import type { Order, WithdrawalReason } from "../../article/article.ts";
import type { Draft } from "../../article/draft.ts";
import { htmlToText } from "../../article/html.ts";
import { timeOf } from "./fields.ts";
import { createFormat, decodeJson, invalid, type Item } from "./format.ts";
import { nodesOf } from "./json-ld.ts";
import { keepNode, Kept } from "./newsarticle-node.ts";
import { sampleArticle } from "./newsarticle-sample.ts";

/** Larger loads are sent in parts: one request is one atomic step in Redis. */
const MAX_NODES = 200;

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
