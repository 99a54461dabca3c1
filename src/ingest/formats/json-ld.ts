import { isObject } from "./fields.ts";

/** An object of JSON-LD. */
export type Node = Record<string, unknown>;

/** The way to an object: keys and indexes. */
export type Path = (string | number)[];

/** The objects of a document, be they one, an array or a `@graph`, and where they stand in it. */
export function nodesOf(body: unknown, path: Path): { node: Node; path: Path }[] {
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

/** A value as JSON-LD means it: what is no array is an array of one. */
export function listOf(value: unknown): unknown[] {
	if (Array.isArray(value)) return value;
	return value === undefined || value === null ? [] : [value];
}

/** The texts of a value: a text or number, what has a `@value`, a name or a value, or several of these. */
export function textsOf(value: unknown): string[] {
	return listOf(value).flatMap((one) => {
		const found = isObject(one) ? (one["@value"] ?? one["name"] ?? one["value"]) : one;
		const [text] = listOf(found);
		return typeof text === "string" || typeof text === "number" ? [String(text)] : [];
	});
}

/** The first of {@link textsOf}. */
export function textOf(value: unknown): string | undefined {
	return textsOf(value)[0];
}

/** The addresses of a value: a text, the `@id`, `url` and `contentUrl` of an object, or those of several. */
export function addressesOf(value: unknown): string[] {
	return listOf(value).flatMap((one) =>
		textsOf(isObject(one) ? [one["@id"], one["url"], one["contentUrl"]] : one),
	);
}
