import { z } from "zod";
import { nearest } from "../article/nearest.ts";
import type { Path } from "./document.ts";

/** A mistake in a value. */
export type Issue = {
	path: Path;
	/** What the mistake is about: the key that leads there, or what stands behind it. */
	part: "key" | "value";
	message: string;
};

/** Takes a mistake in a value, with the way to it from what is being read. */
export type Complain = (path: Path, message: string) => void;

/** Every mistake that a schema finds in a value, one for each unknown key; none repeats a value. */
export function issuesOf(schema: z.ZodType, value: unknown, path: Path = []): Issue[] {
	const result = schema.safeParse(value, { error: explain });
	return placed(result.error?.issues ?? [], path);
}

function placed(issues: readonly z.core.$ZodIssue[], path: Path): Issue[] {
	return issues.flatMap((issue): Issue[] => {
		const place = [
			...path,
			...issue.path.map((step) => (typeof step === "number" ? step : String(step))),
		];
		if (issue.code === "invalid_key") {
			return [{ path: place, part: "key", message: issue.issues[0]?.message ?? issue.message }];
		}
		if (issue.code === "invalid_union") {
			const [meant, other] = issue.errors.filter(isInside);
			if (meant !== undefined && other === undefined) return placed(meant, place);
		}
		if (issue.code !== "unrecognized_keys") {
			return [{ path: place, part: "value", message: issue.message }];
		}
		const messages = issue.message.split("\n");
		return issue.keys.map((key, index) => ({
			path: [...place, key],
			part: "key",
			message: messages[index] ?? "there is no such key",
		}));
	});
}

/** True when a value is of the right kind, and something in it is wrong. */
function isInside(issues: readonly z.core.$ZodIssue[]): boolean {
	return issues.some(({ path, code }) => path.length > 0 || code === "unrecognized_keys");
}

/** Those fields of a value that fit their schemas, each by itself: what can be checked further. */
export function fitting<Shape extends z.ZodRawShape>(
	shape: Shape,
	value: unknown,
): { [Key in keyof Shape]?: z.output<Shape[Key]> | undefined } {
	const fields: Record<string, unknown> = isRecord(value) ? value : {};
	const found: Record<string, unknown> = {};
	for (const [key, schema] of Object.entries(shape)) {
		const result = z.safeParse(schema, fields[key]);
		if (result.success) found[key] = result.data;
	}
	return found as { [Key in keyof Shape]?: z.output<Shape[Key]> | undefined };
}

/** True for a mapping. */
export function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

const kinds: Record<string, string> = {
	string: "a text",
	number: "a number",
	int: "a whole number",
	boolean: "true or false",
	array: "a list",
	object: "a mapping of keys to values",
	record: "a mapping of keys to values",
};

/** What to tell of a mistake where the schema has no sentence of its own; of unknown keys in a line each. */
function explain(issue: z.core.$ZodRawIssue): string | undefined {
	if (issue.code === "invalid_type") {
		if (issue.input === undefined) return "it is missing";
		return `expected ${kinds[issue.expected] ?? issue.expected}`;
	}
	if (issue.code === "invalid_value") {
		if (issue.input === undefined) return "it is missing";
		return `choose ${issue.values.length > 1 ? "one of " : ""}${issue.values.map(String).join(", ")}`;
	}
	if (issue.code === "unrecognized_keys") {
		const known = issue.inst instanceof z.ZodObject ? Object.keys(issue.inst.shape) : [];
		return issue.keys.map((key) => unknownKey(key, known)).join("\n");
	}
	return undefined;
}

/** What to tell of a key that nobody knows, in one line. */
export function unknownKey(key: string, known: readonly string[]): string {
	const [first] = known;
	if (first === undefined) return "there is nothing to set here";
	const meant = nearest(key, known);
	return meant === undefined
		? `there is no such key; there ${known.length > 1 ? "are" : "is"} ${known.join(", ")}`
		: `there is no such key; did you mean ${meant}?`;
}

/** Nobody looks for a name in a longer list. */
const MAX_NAMES = 20;

/** What to tell of a name that nothing has: which one is probably meant, else those that there are. */
export function unknownName(what: string, name: string, known: readonly string[]): string {
	const meant = nearest(name, known);
	if (meant !== undefined) return `no ${what} has this name; did you mean ${meant}?`;
	if (known.length === 0) return `no ${what} has this name; there is none yet`;
	if (known.length > MAX_NAMES) return `no ${what} has this name`;
	return `no ${what} has this name; there ${known.length > 1 ? "are" : "is"} ${known.join(", ")}`;
}
