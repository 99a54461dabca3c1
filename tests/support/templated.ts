import type { Direction } from "../../src/article/bidi.ts";
import { fitPieces } from "../../src/article/fitting.ts";
import { type Formatted, toFormatted } from "../../src/article/formatted.ts";
import { momentRun } from "../../src/article/moment.ts";
import { none, textValue, type Value } from "../../src/article/piece.ts";
import { type Context, evaluate } from "../../src/article/template-evaluate.ts";
import { parseTemplate } from "../../src/article/template-parse.ts";
import type { FieldName, Template } from "../../src/article/template.ts";
import { marked } from "./marked.ts";

/** What a test puts into fields: a text, the items of a list, or any other value. */
export type Fields = Partial<Record<FieldName, string | readonly string[] | Value>>;

/** How a test wants a template to be carried out. */
export type Conditions = {
	url?: string;
	limit?: number;
	direction?: Direction;
	language?: string;
	zone?: string;
	readMore?: string;
};

/** A template without mistakes, or an error that tells the first one. */
export function templateOf(source: string): Template {
	const read = parseTemplate(source);
	if ("mistake" in read) throw new Error(`${source}: ${JSON.stringify(read.mistake)}`);
	return read.template;
}

/** A post by a template with these fields, as {@link marked} shows it. */
export function templated(
	source: string,
	fields: Fields = {},
	conditions: Conditions = {},
): string {
	const { text, entities } = formattedBy(templateOf(source), fields, conditions);
	return marked(text, entities);
}

/** A post by a template with these fields, and whether even what should stand had to be shortened. */
export function formattedBy(
	template: Template,
	fields: Fields,
	conditions: Conditions = {},
): Formatted & { isTight: boolean } {
	const { url, limit = 4096, direction = "ltr", language, zone = "UTC", readMore } = conditions;
	const context: Context = {
		field: (name) => valueOf(fields[name]),
		word: (name) => `the word ${name}`,
		moment: (at, format) => momentRun(at, format, { locale: "en", zone }),
		url,
		language,
	};
	const { runs, isTight } = fitPieces(evaluate(template, context), {
		limit,
		direction,
		language,
		readMore:
			readMore === undefined || url === undefined
				? []
				: [
						{ text: " ", style: {} },
						{ text: readMore, style: { url } },
					],
	});
	return { ...toFormatted(runs), isTight };
}

function valueOf(given: Fields[FieldName]): Value {
	if (given === undefined) return none;
	if (typeof given === "string") return textValue(given);
	if ("kind" in given) return given;
	return given.length === 0 ? none : { kind: "list", items: given, glue: ", " };
}
