import { readCondition } from "./template-condition.ts";
import { readFilter } from "./template-filter.ts";
import { placeOf, readTokens, TemplateError, type Token, unclosed } from "./template-tokens.ts";
import { createWords, readExpression, unknown, type Words } from "./template-words.ts";
import {
	type Condition,
	type FieldName,
	type Filter,
	type Node,
	styleNames,
	type Template,
	type TemplateMistake,
} from "./template.ts";
import { clean } from "./text.ts";

/** Nobody nests deeper by intention, and what reads a template calls itself. */
const MAX_DEPTH = 20;
const MAX_OUTPUTS = 50;
/** Of what is long; one for each branch of an `if`. */
const MAX_LONG = 3;

/**
 * Reads a template: text with `{{ field | filter: 3 }}`, `{% if field == "text" and not other %}…{% elsif … %}…
 * {% else %}…{% endif %}`, `{% bold %}…{% endbold %}` (and the other styles) and `{% comment %}…{% endcomment %}`.
 * It is a language of pieces and not of strings: nothing in an article can become a part of it.
 *
 * @returns the template, or its first mistake
 */
export function parseTemplate(
	source: string,
): { template: Template } | { mistake: TemplateMistake } {
	try {
		const parser = createParser(readTokens(source));
		return { template: { nodes: parser.all() } };
	} catch (error) {
		if (!(error instanceof TemplateError)) throw error;
		return { mistake: { ...placeOf(source, error.at), message: error.message } };
	}
}

function createParser(tokens: readonly Token[]) {
	let next = 0;
	/** The tags that are open, and where. */
	const open: { name: string; at: number }[] = [];
	/** How often each field is put in. */
	const used = new Map<FieldName | undefined, number>();

	/** Reads nodes up to a tag that ends or parts them; that tag is consumed and returned. */
	function nodesUntil(...ends: string[]): {
		nodes: Node[];
		end: { name: string; words: Words } | undefined;
	} {
		const nodes: Node[] = [];
		for (let token = tokens[next]; token !== undefined; token = tokens[next]) {
			next++;
			if (token.kind === "text") {
				nodes.push({ kind: "text", text: clean(token.text) });
				continue;
			}
			const words = createWords(token.words, token.at);
			if (token.kind === "output") {
				const output = readOutput(words);
				count(output, token.at);
				nodes.push(output);
				continue;
			}
			const name = words.name("the name of a tag");
			if (ends.includes(name)) return { nodes, end: { name, words } };
			nodes.push(...readTag(name, words, token.at));
		}
		return { nodes, end: undefined };
	}

	/** Long texts again and again make no post, and much work. */
	function count({ value }: Node & { kind: "output" }, at: number): void {
		const field = value.kind === "field" ? value.name : undefined;
		const times = (used.get(field) ?? 0) + 1;
		used.set(field, times);
		const total = [...used.values()].reduce((sum, number) => sum + number, 0);
		if (total > MAX_OUTPUTS) {
			throw new TemplateError(`a template has at most ${MAX_OUTPUTS} fields`, at);
		}
		if (times > MAX_LONG && (field === "body" || field === "footer")) {
			throw new TemplateError(`the field ${field} can stand in a template ${MAX_LONG} times`, at);
		}
	}

	function inside(name: string, at: number, ...ends: string[]) {
		if (open.length === MAX_DEPTH) throw new TemplateError("tags are nested too deeply", at);
		open.push({ name, at });
		const read = nodesUntil(...ends);
		if (read.end === undefined) throw new TemplateError(unclosed(name), at);
		open.pop();
		return { nodes: read.nodes, end: read.end };
	}

	function readTag(name: string, words: Words, at: number): Node[] {
		if (name === "if") return [readIf(words, at)];
		if (name === "comment") {
			words.end();
			// A tag that never shows anything, so that its line goes.
			return [{ kind: "if", branches: [] }];
		}
		const style = styleNames.find((known) => known === name);
		if (style !== undefined) {
			words.end();
			checkNesting(style, at);
			const { nodes, end } = inside(name, at, `end${name}`);
			end.words.end();
			return [{ kind: "style", name: style, nodes }];
		}
		throw new TemplateError(unexpectedTag(name, open.at(-1)?.name), at);
	}

	function checkNesting(style: string, at: number): void {
		const around = open.map(({ name }) => name);
		const isQuote = (name: string) => name === "quote" || name === "expandable";
		if (isQuote(style) && around.some(isQuote)) throw new TemplateError("quotes don't nest", at);
		if (around.includes(style))
			throw new TemplateError(`this stands inside of {% ${style} %} already`, at);
	}

	function readIf(words: Words, at: number): Node {
		const branches: { when: Condition | undefined; nodes: Node[] }[] = [];
		let when: Condition | undefined = readCondition(words);
		for (;;) {
			const isLast = when === undefined;
			const { nodes, end } = inside("if", at, "endif", ...(isLast ? [] : ["elsif", "else"]));
			branches.push({ when, nodes });
			when = end.name === "elsif" ? readCondition(end.words) : undefined;
			if (end.name !== "elsif") end.words.end();
			if (end.name === "endif") return { kind: "if", branches };
		}
	}

	return {
		all(): Node[] {
			return nodesUntil().nodes;
		},
	};
}

function readOutput(words: Words): Node & { kind: "output" } {
	const value = readExpression(words);
	const steps: Filter[] = [];
	while (words.take("|")) steps.push(readFilter(words, steps.length === 0 ? value : undefined));
	words.end();
	return { kind: "output", value, filters: steps };
}

const beginnings = ["if", "comment", ...styleNames];
const continuations = ["elsif", "else", ...beginnings.map((name) => `end${name}`)];

function unexpectedTag(name: string, around: string | undefined): string {
	if (!continuations.includes(name)) {
		return unknown("tag", name, beginnings, [...continuations, ...beginnings]);
	}
	if (around === undefined) return `there is nothing open that {% ${name} %} could belong to`;
	if (around === "if" && name.startsWith("els"))
		return `{% ${name} %} can't stand behind {% else %}`;
	return `{% ${around} %} is open here: close it first by {% end${around} %}`;
}
