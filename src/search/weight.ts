import type { Article } from "../article/article.ts";
import { bodyText } from "../article/body.ts";
import { placesOf, type Query, type QueryTerm } from "../article/query.ts";

const DAY_MS = 24 * 60 * 60 * 1000;
/** What it counts where a word stands. */
const IN_TITLE = 4;
const IN_LEAD = 2;
const IN_BODY = 1;
/** What it counts that all words stand near each other: within so many UTF-16 units. */
const TOGETHER = 1.5;
const NEAR = 120;
/** What it counts to be new, and after how long that is half as much. */
const NEW = 2;
const HALF_AFTER_MS = 30 * DAY_MS;
/** How much of a long text is looked at for words that stand near each other. */
const LOOKED_AT = 4000;

/** How well an article that matches a query answers it: the more, the better. Title before lead before body. */
export function weightOf(
	query: Query,
	{ article, postedAt }: { article: Article; postedAt: number },
	now: number,
): number {
	const terms = query.wanted;
	const { title, summary = "", body, language } = article;
	const find = (text: string) => terms.map((term) => placesFor(term, text, language));
	const [inTitle, inLead] = [find(title), find(summary)];
	const words = terms.map((_, index) => {
		if (inTitle[index]?.length) return IN_TITLE;
		return inLead[index]?.length ? IN_LEAD : IN_BODY;
	});
	const isTogether =
		terms.length > 1 &&
		(areNear(inTitle) ||
			areNear(inLead) ||
			(body !== undefined && areNear(find(bodyText(body).slice(0, LOOKED_AT)))));
	const age = Math.max(0, now - postedAt);
	const where = words.reduce((sum, one) => sum + one, 0) / Math.max(1, words.length);
	return where + (isTogether ? TOGETHER : 0) + NEW * 0.5 ** (age / HALF_AFTER_MS);
}

function placesFor(term: QueryTerm, text: string, language: string | undefined): number[] {
	if (text === "") return [];
	return placesOf({ wanted: [term], unwanted: [] }, text, language).map(({ offset }) => offset);
}

/** True when each of several words stands somewhere within the same short stretch. */
function areNear(places: readonly (readonly number[])[]): boolean {
	const [first = [], ...others] = places;
	return first.some((offset) =>
		others.every((own) => own.some((other) => Math.abs(other - offset) <= NEAR)),
	);
}
