import { readExpression, type Words } from "./template-words.ts";
import { type Condition, operators } from "./template.ts";

/** Reads what an `if` looks at, to the end of its tag. */
export function readCondition(words: Words): Condition {
	const condition = readAny(words);
	words.end();
	return condition;
}

function readAny(words: Words): Condition {
	const of = [readAll(words)];
	while (words.take("or")) of.push(readAll(words));
	return { kind: "or", of };
}

function readAll(words: Words): Condition {
	const of = [readOne(words)];
	while (words.take("and")) of.push(readOne(words));
	return { kind: "and", of };
}

function readOne(words: Words): Condition {
	let isNegated = false;
	while (words.take("not")) isNegated = !isNegated;
	const left = readExpression(words);
	const operator = operators.find((sign) => words.take(sign));
	const condition: Condition =
		operator === undefined
			? { kind: "has", of: left }
			: { kind: "compare", operator, left, right: readExpression(words) };
	return isNegated ? { kind: "not", of: condition } : condition;
}
