import { FormattedString } from "@grammyjs/parse-mode";
import { balanced, directionOf } from "../article/bidi.ts";
import { fit } from "../article/text.ts";
import type { Published } from "../store/published.ts";
import { isolate } from "../texts.ts";

const MAX_TITLE_LENGTH = 200;

type Listed = Pick<Published, "article" | "link">;

/** An article in a list: its title, a link to its post or else to its page. */
export function titleLine(one: Listed): FormattedString {
	return linked(one, titleOf(one));
}

/** A list's articles; where titles are read in both directions, none of them turns the line that it stands in. */
export function titleLines(list: readonly Listed[]): FormattedString[] {
	const titles = list.map(titleOf);
	const isMixed = new Set(titles.flatMap((title) => directionOf(title) ?? [])).size > 1;
	return list.map((one, index) => {
		const title = titles[index] ?? "";
		return linked(one, isMixed ? isolate(title) : title);
	});
}

function titleOf({ article }: Listed): string {
	return balanced(fit(article.title, MAX_TITLE_LENGTH, article.language).text);
}

function linked({ article, link }: Listed, title: string): FormattedString {
	const address = link ?? article.url;
	return address === undefined ? new FormattedString(title) : FormattedString.link(title, address);
}
