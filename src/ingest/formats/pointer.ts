import { z } from "zod";

/** No list that anybody maps is longer; two `*` may multiply. */
const MAX_FOUND = 1000;

const dotted = /(?:^|\.)([^.[\]]+)|\[(\*|\d+)\]|\["([^"]*)"\]|\['([^']*)'\]/y;

/**
 * A place in a JSON value, written as a JSON Pointer of RFC 6901 (`/entry/title`) or as a path
 * (`entry.title`, `tags[*].name`, `fields.title["en-US"]`). In both, a step `*` means every element of a list.
 */
export const Pointer = z
	.string("expected a place in the payload, such as /entry/title or entry.title")
	.refine(
		(text) => stepsOf(text) !== undefined,
		"expected a place in the payload, such as /entry/title or entry.title",
	);

/** The steps of a written pointer; undefined when it is none. */
export function stepsOf(text: string): string[] | undefined {
	if (text === "") return [];
	if (text.startsWith("/")) {
		if (/~(?![01])/.test(text)) return undefined;
		return text
			.slice(1)
			.split("/")
			.map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
	}
	if (text.startsWith(".")) return undefined;
	const steps: string[] = [];
	dotted.lastIndex = 0;
	for (let end = 0; end < text.length; end = dotted.lastIndex) {
		const match = dotted.exec(text);
		if (match === null) return undefined;
		steps.push(match[1] ?? match[2] ?? match[3] ?? match[4] ?? "");
	}
	return steps;
}

/** What stands at the pointer: one value, as many as its `*` meets, or none. */
export function valuesAt(pointer: string, value: unknown): unknown[] {
	let found = [value];
	for (const step of stepsOf(pointer) ?? []) {
		found = found.flatMap((each) => valuesBelow(each, step)).slice(0, MAX_FOUND);
	}
	return found;
}

function valuesBelow(value: unknown, step: string): unknown[] {
	if (typeof value !== "object" || value === null) return [];
	if (Array.isArray(value) && step === "*") return value.slice(0, MAX_FOUND);
	// Not what every object has, such as its constructor.
	if (!Object.hasOwn(value, step) || (Array.isArray(value) && !/^\d+$/.test(step))) return [];
	return [(value as Record<string, unknown>)[step]];
}
