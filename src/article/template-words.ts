import { nearest } from "./nearest.ts";
import { TemplateError, type Word } from "./template-tokens.ts";
import { type Expression, fieldNames } from "./template.ts";
import { clean } from "./text.ts";

/** The words between two braces, one after the other. */
export function createWords(words: readonly Word[], at: number) {
	let next = 0;
	const peek = () => words[next];
	const here = () => peek()?.at ?? words.at(-1)?.at ?? at;
	const take = (text: string): boolean => {
		const word = peek();
		const isIt = word !== undefined && word.kind !== "text" && word.text === text;
		if (isIt) next++;
		return isIt;
	};
	return {
		here,
		take,
		name(what: string): string {
			const word = peek();
			if (word?.kind !== "name") throw new TemplateError(`${what} is missing here`, here());
			next++;
			return word.text;
		},
		word(): Word | undefined {
			return words[next++];
		},
		end(): void {
			const word = peek();
			if (word !== undefined)
				throw new TemplateError(`"${word.text}" is not expected here`, word.at);
		},
	};
}
export type Words = ReturnType<typeof createWords>;

/** Reads a field, a text or a number. */
export function readExpression(words: Words): Expression {
	const at = words.here();
	const word = words.word();
	if (word?.kind === "text") return { kind: "text", text: clean(word.text) };
	if (word?.kind === "number") return { kind: "number", number: Number(word.text) };
	if (word?.kind !== "name") throw new TemplateError("the name of a field is missing here", at);
	const field = fieldNames.find((name) => name === word.text);
	if (field === undefined) throw new TemplateError(unknown("field", word.text, fieldNames), at);
	return { kind: "field", name: field };
}

/** What to tell of a name that there is not; `known` are those that it may be meant for. */
export function unknown(
	what: string,
	name: string,
	listed: readonly string[],
	known = listed,
): string {
	const meant = nearest(name, known);
	return meant === undefined
		? `there is no ${what} ${name}; there are ${listed.join(", ")}`
		: `there is no ${what} ${name}; did you mean ${meant}?`;
}
