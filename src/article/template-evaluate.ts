import { cutRuns, takeRuns } from "./cut.ts";
import type { Run, Style } from "./formatted.ts";
import { hashtags, MAX_TAGS } from "./hashtags.ts";
import { hostName } from "./links.ts";
import { none, type Piece, styled, textOf, textValue, type Value } from "./piece.ts";
import {
	type Condition,
	type DateFormat,
	type Expression,
	type FieldName,
	type Filter,
	type FilterName,
	type Node,
	type Operator,
	type StyleName,
	styleNames,
	type Template,
	type WordName,
} from "./template.ts";
import { clean, firstSentences } from "./text.ts";

/** What a template is carried out on. */
export type Context = {
	/** The fields; each is asked for when the template comes to it. */
	field: (name: FieldName) => Value;
	word: (name: WordName) => string;
	/** A moment in words, and as Telegram takes it where readers see it in their own zone. */
	moment: (at: number, format: DateFormat) => Run;
	/** Where links without an address of their own lead. */
	url: string | undefined;
	/** Of the article (BCP 47). */
	language: string | undefined;
};

/** No text is searched for sentences beyond this: a post has no room for more. */
const MAX_SENTENCES_LENGTH = 4096;

/** Carries a template out: pieces in their order, each with where it came from. */
export function evaluate(template: Template, context: Context): Piece[] {
	const pieces: Piece[] = [];

	/** Tells the layout that a line is the template's, not the post's. */
	const marked = (show: () => void): void => {
		const mark: Piece = { kind: "words", runs: [], field: undefined };
		pieces.push(mark);
		const start = pieces.length;
		show();
		const isGap = pieces.slice(start).every(({ runs }) => textOf(runs) === "");
		pieces.push({ ...mark, isGap });
	};

	const walk = (nodes: readonly Node[], around: Style): void => {
		for (const node of nodes) {
			switch (node.kind) {
				case "text":
					pieces.push({
						kind: "words",
						runs: [{ text: node.text, style: around }],
						field: undefined,
					});
					break;
				case "output":
					pieces.push(...output(node.value, node.filters, around));
					break;
				case "if": {
					const branch = node.branches.find(
						({ when }) => when === undefined || holds(when, context),
					);
					marked(() => walk(branch?.nodes ?? [], around));
					break;
				}
				case "style":
					marked(() => walk(node.nodes, withStyle(around, node.name, context.url)));
					break;
			}
		}
	};

	const output = (from: Expression, filters: readonly Filter[], around: Style): Piece[] => {
		const field = from.kind === "field" ? from.name : undefined;
		let value = valueOf(from, context);
		let style: Style = {};
		for (const filter of filters) {
			const { name, argument } = filter;
			if (isStyle(name)) style = withStyle(style, name, context.url);
			else value = filtered(value, { name, argument }, context);
		}
		// Of two quotes the outer one counts: the last filter's, or that of a tag around.
		return piecesOf(value, field, { ...style, ...around }, context);
	};

	walk(template.nodes, {});
	return pieces;
}

function piecesOf(
	value: Value,
	field: FieldName | undefined,
	around: Style,
	context: Context,
): Piece[] {
	switch (value.kind) {
		case "none":
			return [{ kind: "value", runs: [], field }];
		case "text": {
			const { runs, label = [], isPartial = false, isCut = false } = value;
			const words: Piece = { kind: "words", runs: styled(label, around), field };
			const piece: Piece = { kind: "value", runs: styled(runs, around), field, isPartial, isCut };
			return label.length === 0 ? [piece] : [words, piece];
		}
		case "list": {
			const text = value.items.join(value.glue);
			const items = { texts: value.items, glue: value.glue, style: around };
			const runs = text === "" ? [] : [{ text, style: around }];
			return [{ kind: "value", runs, field, items }];
		}
		case "time":
			return [{ kind: "value", runs: styled([context.moment(value.at, "date")], around), field }];
		case "address":
			return [
				{ kind: "value", runs: [{ text: value.url, style: { ...around, url: value.url } }], field },
			];
	}
}

function valueOf(expression: Expression, context: Context): Value {
	if (expression.kind === "field") return context.field(expression.name);
	return textValue(expression.kind === "text" ? expression.text : String(expression.number));
}

/** A filter that changes the value itself. */
type Step = { name: Exclude<FilterName, StyleName>; argument: Filter["argument"] };

function isStyle(name: FilterName): name is StyleName {
	return (styleNames as readonly FilterName[]).includes(name);
}

function filtered(value: Value, { name, argument }: Step, context: Context): Value {
	const number = typeof argument === "number" ? argument : 0;
	const text = typeof argument === "string" ? argument : "";
	switch (name) {
		case "default":
			return value.kind === "none" ? textValue(text) : value;
		case "word":
			return textValue(context.word(plainOf(value, context) as WordName));
		case "truncate":
			return mapText(value, context, (of) => {
				const { runs, isCut } = cutRuns(of.runs, number, context.language, of.isPartial);
				return { ...of, runs, isPartial: false, isCut: isCut || of.isCut === true };
			});
		case "sentences":
			return mapText(value, context, (of) => {
				const whole = textOf(of.runs);
				const options = { count: number, limit: MAX_SENTENCES_LENGTH, language: context.language };
				const kept = firstSentences(whole, options);
				// Nothing was left out, or it was cut by its length and not behind a sentence.
				if (kept.length === whole.length || !whole.startsWith(kept)) return of;
				return { ...of, runs: takeRuns(of.runs, kept.length), isPartial: false, isCut: false };
			});
		case "upper":
			return mapRuns(value, context, (run) => run.toLocaleUpperCase(context.language));
		case "lower":
			return mapRuns(value, context, (run) => run.toLocaleLowerCase(context.language));
		case "hashtags": {
			const items = value.kind === "list" ? value.items : [plainOf(value, context)];
			const made = hashtags(items, argument === undefined ? MAX_TAGS : number);
			return made.length === 0 ? none : { kind: "list", items: made, glue: " " };
		}
		case "join":
			return value.kind === "list" ? { ...value, glue: text } : value;
		case "date":
			if (value.kind !== "time") return value;
			return { kind: "text", runs: [context.moment(value.at, text as DateFormat)] };
		case "host":
			if (value.kind !== "address") return value;
			return textValue(hostName(value.url) ?? value.url, { url: value.url });
	}
}

function mapText(
	value: Value,
	context: Context,
	change: (value: Extract<Value, { kind: "text" }>) => Value,
): Value {
	if (value.kind === "none") return value;
	const runs = () => piecesOf(value, undefined, {}, context).flatMap((piece) => piece.runs);
	const changed = change(value.kind === "text" ? value : { kind: "text", runs: runs() });
	return changed.kind === "text" && textOf(changed.runs) === "" ? none : changed;
}

function mapRuns(value: Value, context: Context, change: (text: string) => string): Value {
	return mapText(value, context, (of) => ({
		...of,
		runs: of.runs.map(({ text, style }) => ({ text: clean(change(text)), style })),
	}));
}

/** The styles inside of a tag or behind a filter of this name. */
function withStyle(around: Style, name: StyleName, url: string | undefined): Style {
	switch (name) {
		case "bold":
		case "italic":
		case "underline":
		case "spoiler":
			return { ...around, [name]: true };
		case "strike":
			return { ...around, strikethrough: true };
		case "code":
			return { ...around, code: "inline" };
		case "quote":
			return { ...around, quote: "open" };
		case "expandable":
			return { ...around, quote: "expandable" };
		case "link":
			return url === undefined ? around : { ...around, url };
	}
}

function holds(condition: Condition, context: Context): boolean {
	switch (condition.kind) {
		case "has":
			return valueOf(condition.of, context).kind !== "none";
		case "not":
			return !holds(condition.of, context);
		case "and":
			return condition.of.every((part) => holds(part, context));
		case "or":
			return condition.of.some((part) => holds(part, context));
		case "compare":
			return compares(condition, context);
	}
}

function compares(
	{ operator, left, right }: { operator: Operator; left: Expression; right: Expression },
	context: Context,
): boolean {
	const value = valueOf(left, context);
	const one = plainOf(value, context);
	const other = plainOf(valueOf(right, context), context);
	const same = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();
	if (operator === "==") return same(one, other);
	if (operator === "!=") return !same(one, other);
	if (one === "" || other === "") return false;
	if (operator === "contains") {
		if (value.kind === "list") return value.items.some((item) => same(item, other));
		return one.toLowerCase().includes(other.toLowerCase());
	}
	const difference = Number(one) - Number(other);
	if (operator === "<") return difference < 0;
	if (operator === "<=") return difference <= 0;
	return operator === ">" ? difference > 0 : difference >= 0;
}

function plainOf(value: Value, context: Context): string {
	if (value.kind === "none") return "";
	if (value.kind === "list") return value.items.join(value.glue);
	if (value.kind === "text") return textOf(value.runs);
	return textOf(piecesOf(value, undefined, {}, context).flatMap(({ runs }) => runs));
}
