import type { Order, Visibility } from "../../article/article.ts";
import { feedTime } from "./feed.ts";
import { richText } from "./rich-text.ts";

/** True for a text that is not empty. */
export function isText(value: unknown): value is string {
	return typeof value === "string" && value.trim() !== "";
}

/** The values that fit on a line; a list that no `*` went through counts as its elements. */
export function linesOf(values: unknown[]): string[] {
	return values.flat(1).flatMap((value) => {
		if (isText(value)) return [value.trim()];
		const isPlain =
			typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value));
		return isPlain ? [String(value)] : [];
	});
}

/** The first value that fits on a line. */
export function lineOf(values: unknown[]): string | undefined {
	return linesOf(values)[0];
}

/** The values as a text of many lines; rich text as its plain text. */
export function textOf(values: unknown[]): string | undefined {
	const texts = values.flatMap((value) =>
		isText(value) ? [value] : (richText(value) ?? linesOf([value])),
	);
	return texts.length === 0 ? undefined : texts.join("\n");
}

/** The values as tags: systems without lists write all of them into one text. */
export function tagsOf(values: unknown[]): string[] {
	const lines = linesOf(values);
	const [only = ""] = lines;
	return lines.length === 1
		? only
				.split(",")
				.map((tag) => tag.trim())
				.filter(Boolean)
		: lines;
}

/** Later than any time in seconds, and earlier than any in milliseconds that is meant. */
const SECONDS_BELOW = 100_000_000_000;

/** Unix milliseconds of the first value: a written time, or a number of seconds or milliseconds. */
export function timeOf(values: unknown[]): number | undefined {
	const line = lineOf(values);
	if (line === undefined || !/^\d{9,14}$/.test(line)) return feedTime(line);
	const unix = Number(line);
	return unix < SECONDS_BELOW ? unix * 1000 : unix;
}

/** The first value as a number that is not negative. */
export function numberOf(values: unknown[]): number | undefined {
	const line = lineOf(values);
	return line !== undefined && /^\d{1,15}(\.\d+)?$/.test(line) ? Number(line) : undefined;
}

/** The first value as a counter or a time of a version. */
export function versionOf(values: unknown[]): Order["version"] {
	const number = numberOf(values);
	if (number !== undefined) return { kind: "number", value: number };
	const value = timeOf(values);
	return value === undefined ? undefined : { kind: "time", value };
}

/** Undefined for what everybody may read, and where nothing is said. */
export function visibilityOf(values: string[]): Visibility | undefined {
	const restricted = values.find(
		(value) => !/^(public|free|open|everyone|everybody|all|none|true|yes|1)$/i.test(value),
	);
	if (restricted === undefined) return undefined;
	return /^(members?|subscribers?|registered|logged-?in|users?)$/i.test(restricted)
		? "members"
		: "paid";
}
