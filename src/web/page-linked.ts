/** What of an article stands in a page's JSON-LD. */
export type Linked = {
	headline: string | undefined;
	description: string | undefined;
	url: string | undefined;
	pictures: string[];
	authors: string[];
	language: string | undefined;
	publishedAt: string | undefined;
	/** True where not everybody may read it. */
	isWalled: boolean;
};

type Node = Readonly<Record<string, unknown>>;

/** A page has a few; what has more is no page that a person wrote. */
const MAX_NODES = 200;
const MAX_NAMES = 20;

/** The first article that the JSON-LD of a page describes; undefined where there is none. */
export function linkedArticle(documents: unknown): Linked | undefined {
	const node = nodesIn(documents).find((one) =>
		textsOf(one["@type"]).some((type) => /(Article|BlogPosting)$/.test(type)),
	);
	if (node === undefined) return undefined;
	const free = node["isAccessibleForFree"];
	return {
		headline: textOf(node["headline"]) ?? textOf(node["name"]),
		description: textOf(node["description"]),
		url: addressOf(node["url"]) ?? addressOf(node["mainEntityOfPage"]),
		pictures: listOf(node["image"]).flatMap((one) => addressOf(one) ?? []),
		authors: listOf(node["author"])
			.slice(0, MAX_NAMES)
			.flatMap((one) => nameOf(one) ?? []),
		language: textOf(node["inLanguage"]),
		publishedAt: textOf(node["datePublished"]),
		isWalled: free === false || /^(https?:\/\/schema\.org\/)?false$/i.test(textOf(free) ?? ""),
	};
}

/** All objects, those of a graph included, in their order. */
function nodesIn(documents: unknown): Node[] {
	const found: Node[] = [];
	const waiting = listOf(documents);
	for (
		let one = waiting.shift();
		one !== undefined && found.length < MAX_NODES;
		one = waiting.shift()
	) {
		if (!isNode(one)) continue;
		found.push(one);
		waiting.push(...listOf(one["@graph"]).slice(0, MAX_NODES));
	}
	return found;
}

function isNode(value: unknown): value is Node {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): unknown[] {
	return value === undefined || value === null ? [] : [value].flat();
}

function textsOf(value: unknown): string[] {
	return listOf(value).filter((one) => typeof one === "string");
}

function textOf(value: unknown): string | undefined {
	return textsOf(value).find((one) => one.trim() !== "");
}

function addressOf(value: unknown): string | undefined {
	if (!isNode(value)) return textOf(value);
	return textOf(value["contentUrl"]) ?? textOf(value["url"]) ?? textOf(value["@id"]);
}

function nameOf(value: unknown): string | undefined {
	return isNode(value) ? textOf(value["name"]) : textOf(value);
}
