import { TemplateError } from "./template-tokens.ts";
import { unknown, type Words } from "./template-words.ts";
import {
	type Expression,
	type Filter,
	filterFields,
	type FilterName,
	filters,
	wordNames,
} from "./template.ts";
import { clean } from "./text.ts";

/**
 * Reads a filter and what stands behind its colon.
 *
 * @param value what stands right before the filter, when no other one does
 */
export function readFilter(words: Words, value: Expression | undefined): Filter {
	const at = words.here();
	const written = words.name("the name of a filter");
	if (!Object.hasOwn(filters, written)) {
		throw new TemplateError(unknown("filter", written, Object.keys(filters)), at);
	}
	const name = written as FilterName;
	const [wanted] = filters[name] as readonly (string | readonly string[])[];
	if (name === "word" && !(value?.kind === "text" && isWordName(value.text))) {
		throw new TemplateError(
			`the filter word stands right behind one of "${wordNames.join('", "')}"`,
			at,
		);
	}
	const fields = filterFields[name];
	const isMeant = value === undefined || (value.kind === "field" && fields?.includes(value.name));
	if (fields !== undefined && !isMeant) {
		throw new TemplateError(`the filter ${name} is for ${fields.join(" and ")}`, at);
	}
	if (!words.take(":")) {
		if (wanted === undefined || wanted === "number?") return { name, argument: undefined };
		throw new TemplateError(`the filter ${name} wants ${described(wanted)} behind a colon`, at);
	}
	if (wanted === undefined)
		throw new TemplateError(`the filter ${name} takes nothing behind a colon`, at);
	const place = words.here();
	const argument = words.word();
	const isNumber = wanted === "number" || wanted === "number?";
	const fits =
		argument?.kind === (isNumber ? "number" : "text") &&
		(typeof wanted === "string" || wanted.includes(argument.text));
	if (argument === undefined || !fits) {
		throw new TemplateError(`the filter ${name} wants ${described(wanted)} here`, place);
	}
	if (!isNumber) return { name, argument: clean(argument.text) };
	const number = Number(argument.text);
	if (!Number.isInteger(number) || number < 1 || number > 10_000) {
		throw new TemplateError(`the filter ${name} wants a whole number from 1 to 10000 here`, place);
	}
	return { name, argument: number };
}

function described(wanted: string | readonly string[]): string {
	if (wanted === "number" || wanted === "number?") return "a number";
	return typeof wanted === "string" ? "a text in quotes" : `one of "${wanted.join('", "')}"`;
}

function isWordName(name: string): boolean {
	return (wordNames as readonly string[]).includes(name);
}
