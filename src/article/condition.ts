import { NORMAL_URGENCY } from "./article.ts";
import { localeOf, type Subject } from "./condition-subject.ts";
import { labelForm, wordForm } from "./condition-words.ts";

/** What a condition can ask of an article by a name, a tag or a word. */
export const textConditions = [
	"source",
	"topic",
	"tag",
	"section",
	"language",
	"keyword",
	"story",
] as const;
type TextCondition = (typeof textConditions)[number];

/** Something that holds for an article or does not. */
export type Condition =
	| { kind: TextCondition; value: string }
	/** At least this urgent: 1 is the most. */
	| { kind: "urgency"; value: number }
	/** It came with a time before which nobody may see it. */
	| { kind: "embargo" };

/** Which articles are meant: those for which all of `all`, one of `any` and none of `none` hold; an empty list asks nothing. */
export type When = {
	any: readonly Condition[];
	all: readonly Condition[];
	none: readonly Condition[];
};

/** A condition, the list that it stands in, and whether it holds. */
export type Check = { list: keyof When; condition: Condition; holds: boolean };

/** True when an article is among those that are meant. */
export function matches(when: When, subject: Subject): boolean {
	return (
		when.all.every((condition) => holds(condition, subject)) &&
		(when.any.length === 0 || when.any.some((condition) => holds(condition, subject))) &&
		!when.none.some((condition) => holds(condition, subject))
	);
}

/** Every condition, and whether it holds. */
export function checksOf(when: When, subject: Subject): Check[] {
	return (["all", "any", "none"] as const).flatMap((list) =>
		when[list].map((condition) => ({ list, condition, holds: holds(condition, subject) })),
	);
}

/** True when an article is at least as urgent; without an urgency it is as urgent as usual (5). */
export function isUrgent(urgency: number | undefined, atLeast: number): boolean {
	return (urgency ?? NORMAL_URGENCY) <= atLeast;
}

function holds(condition: Condition, subject: Subject): boolean {
	const { article } = subject;
	switch (condition.kind) {
		case "source":
			return article.source === condition.value;
		case "topic":
			return subject.topics.has(condition.value);
		case "tag":
			return subject.tags.has(formOf(condition, labelForm));
		case "section":
			return subject.section === formOf(condition, labelForm);
		case "language":
			return isLanguage(subject.language, languageOf(condition));
		case "urgency":
			return isUrgent(article.urgency, condition.value);
		case "keyword":
			return subject.has(formOf(condition, wordForm));
		case "story":
			return article.story?.id === condition.value;
		case "embargo":
			return article.embargoedUntil !== undefined;
	}
}

/** What conditions ask for, in the form in which it is compared: they are asked again for every article. */
const forms = new WeakMap<Condition, string>();
const languages = new WeakMap<Condition, Intl.Locale>();

function formOf(condition: Condition & { value: string }, make: (text: string) => string): string {
	const known = forms.get(condition);
	if (known !== undefined) return known;
	const made = make(condition.value);
	forms.set(condition, made);
	return made;
}

function languageOf(condition: Condition & { value: string }): Intl.Locale | undefined {
	const known = languages.get(condition) ?? localeOf(condition.value);
	if (known !== undefined) languages.set(condition, known);
	return known;
}

/** `en` means every English, `en-GB` only that of Britain, and `zh-Hant` is written in Taiwan. */
function isLanguage(given: Intl.Locale | undefined, wanted: Intl.Locale | undefined): boolean {
	if (given === undefined || wanted === undefined) return false;
	return (
		given.language === wanted.language &&
		(wanted.script === undefined || given.maximize().script === wanted.script) &&
		(wanted.region === undefined || given.region === wanted.region)
	);
}
