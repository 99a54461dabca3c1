import { z } from "zod";
import { id, isObject, list, name, number, object, string } from "./fields.ts";
import { addressesOf, listOf, type Node, type Path, textOf, textsOf } from "./json-ld.ts";

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

/** An object of a document, and what is kept of it. */
export const Kept = z.object({
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
export type Kept = z.infer<typeof Kept>;

/**
 * What is kept of an object: nothing of one without a type, and of a deletion one entry for each article.
 *
 * @param byId the objects of the document by their `@id`, to which others may refer
 */
export function keepNode(node: Node, path: Path, byId: ReadonlyMap<unknown, Node>): Kept[] {
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
