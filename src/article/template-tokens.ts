import type { TemplateMistake } from "./template.ts";

/** A piece of a template's source, and where it begins in it (UTF-16 units). */
export type Token =
	| { kind: "text"; text: string; at: number }
	| { kind: "output" | "tag"; words: Word[]; at: number };

/** A word between braces: a name, a text in quotes, a number or a sign. */
export type Word = { kind: "name" | "text" | "number" | "sign"; text: string; at: number };

/** Raised inside of the reading of a template; `at` is a place in its source. */
export class TemplateError extends Error {
	override name = "TemplateError";
	readonly at: number;

	constructor(message: string, at: number) {
		super(message);
		this.at = at;
	}
}

const word =
	/(?:(?<name>[A-Za-z_][\w-]*)|(?<number>\d+(?:\.\d+)?)|"(?<double>[^"\n]*)"|'(?<single>[^'\n]*)'|(?<sign>==|!=|<=|>=|[|:<>,]))/uy;

const opening = /\{[{%]/g;
const space = /\s*/y;
const commentEnd = /\{%\s*endcomment\s*%\}/g;

/**
 * Cuts a template into text, outputs (`{{ … }}`) and tags (`{% … %}`). A comment is a tag alone: what stands in it
 * may be unfinished, and is left out up to its end.
 *
 * @throws {TemplateError} where braces stay open or hold a sign that means nothing
 */
export function readTokens(source: string): Token[] {
	const tokens: Token[] = [];
	let at = 0;
	while (at < source.length) {
		const open = find(opening, source, at)?.index ?? source.length;
		if (open > at) tokens.push({ kind: "text", text: source.slice(at, open), at });
		if (open === source.length) break;
		const isOutput = source.charAt(open + 1) === "{";
		const closing = isOutput ? "}}" : "%}";
		const words: Word[] = [];
		let inside = open + 2;
		for (;;) {
			inside += find(space, source, inside)?.[0].length ?? 0;
			if (source.startsWith(closing, inside)) break;
			if (inside >= source.length) {
				throw new TemplateError(
					`this ${isOutput ? "{{" : "{%"} is never closed by ${closing}`,
					open,
				);
			}
			const found = find(word, source, inside);
			if (found === null) throw new TemplateError(complaint(source, inside, closing), inside);
			words.push(wordOf(found, inside));
			inside += found[0].length;
		}
		tokens.push({ kind: isOutput ? "output" : "tag", words, at: open });
		at = inside + closing.length;
		if (!isOutput && words.length === 1 && words[0]?.text === "comment") {
			const end = find(commentEnd, source, at);
			if (end === null) throw new TemplateError(unclosed("comment"), open);
			at = end.index + end[0].length;
		}
	}
	return tokens;
}

/** Line and column of a place in a source. */
export function placeOf(source: string, at: number): Pick<TemplateMistake, "line" | "column"> {
	const before = source.slice(0, at);
	const start = before.lastIndexOf("\n") + 1;
	return { line: before.split("\n").length, column: Array.from(before.slice(start)).length + 1 };
}

/** What is said of a tag that stays open. */
export function unclosed(name: string): string {
	return `this {% ${name} %} is never closed by {% end${name} %}`;
}

function find(pattern: RegExp, source: string, from: number): RegExpExecArray | null {
	pattern.lastIndex = from;
	return pattern.exec(source);
}

function wordOf({ groups = {} }: RegExpExecArray, at: number): Word {
	const { name, number, double, single, sign } = groups;
	if (name !== undefined) return { kind: "name", text: name, at };
	if (number !== undefined) return { kind: "number", text: number, at };
	if (sign !== undefined) return { kind: "sign", text: sign, at };
	return { kind: "text", text: double ?? single ?? "", at };
}

function complaint(source: string, at: number, closing: string): string {
	const character = String.fromCodePoint(source.codePointAt(at) ?? 0);
	if (character === '"' || character === "'")
		return "this quotation mark is never closed on its line";
	return `${character} means nothing here; between braces stand names, texts in quotes, numbers, | and :, up to ${closing}`;
}
