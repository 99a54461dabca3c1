import type { Subject } from "./condition-subject.ts";
import { checksOf, type Condition, type When } from "./condition.ts";

/** What a condition finds of an article, as a sentence about it: `it has the tag "Traffic"`. */
export function sentenceOf(condition: Condition, holds: boolean): string {
	const quoted = "value" in condition ? JSON.stringify(condition.value) : "";
	const is = holds ? "it is" : "it is not";
	switch (condition.kind) {
		case "source":
			return `${holds ? "it comes" : "it does not come"} from the source ${condition.value}`;
		case "topic":
			return `${holds ? "it belongs" : "it does not belong"} to the topic ${condition.value}`;
		case "tag":
			return `${holds ? "it has" : "it does not have"} the tag ${quoted}`;
		case "section":
			return `${is} of the section ${quoted}`;
		case "language":
			return `${is} in the language ${condition.value}`;
		case "urgency":
			return `${is} of urgency ${condition.value} or more urgent`;
		case "keyword":
			return `${holds ? "it says" : "it does not say"} ${quoted}`;
		case "story":
			return `${holds ? "it belongs" : "it does not belong"} to the story ${quoted}`;
		case "embargo":
			return holds ? "it came with an embargo" : "it came without an embargo";
	}
}

/** Why an article is among those that are meant: every condition that made it so. */
export function reasonsFor(when: When, subject: Subject): string[] {
	return checksOf(when, subject)
		.filter(({ list, holds }) => holds === (list !== "none"))
		.map(({ condition, holds }) => sentenceOf(condition, holds));
}

/** Why an article is not among those that are meant: what fails first; undefined when nothing does. */
export function reasonAgainst(when: When, subject: Subject): string | undefined {
	const checks = checksOf(when, subject);
	const first = (list: keyof When, holds: boolean) =>
		checks.find((check) => check.list === list && check.holds === holds)?.condition;
	const missing = first("all", false);
	if (missing !== undefined) return sentenceOf(missing, false);
	if (when.any.length > 0 && first("any", true) === undefined) {
		return when.any.map((condition) => sentenceOf(condition, false)).join(" and ");
	}
	const barred = first("none", true);
	return barred === undefined ? undefined : sentenceOf(barred, true);
}
