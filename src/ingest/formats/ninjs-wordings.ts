import { htmlToText } from "../../article/html.ts";
import type { Payload, Wording } from "./ninjs-item.ts";

type Described = Pick<
	Payload,
	"headlines" | "headline" | "title" | "descriptions" | "description_text" | "description_html"
>;

/** What an item or a picture is called. */
export function titleOf(item: Described): string | undefined {
	return plainOf(item.headlines) ?? item.headline ?? item.title;
}

/** What an item or a picture is about, as plain text. */
export function descriptionOf(item: Described): string | undefined {
	const html = item.description_html;
	return plainOf(item.descriptions) ?? item.description_text ?? (html && htmlToText(html));
}

/** The main wording as plain text. */
function plainOf(wordings: readonly Wording[] | undefined): string | undefined {
	const plain = best(wordings, (wording) => !isMarkup(wording));
	if (plain !== undefined) return plain;
	const markup = best(wordings, isMarkup);
	return markup && htmlToText(markup);
}

/** The value of the wording that suits and is the main one, else of the first that suits. */
export function best(
	wordings: readonly Wording[] = [],
	suits: (wording: Wording) => boolean,
): string | undefined {
	const suitable = wordings.filter((wording) => wording.value !== undefined && suits(wording));
	const main = suitable.find(({ role }) => role === undefined || /(^|[:/#])main$/i.test(role));
	return (main ?? suitable[0])?.value;
}

/** True when the wording is HTML or XML, by its type or else by its looks. */
export function isMarkup({ contenttype: type, value = "" }: Wording): boolean {
	return type === undefined
		? /<(p|br|div|h[1-6]|ul|ol|b|i|a|em|strong)[\s/>]/i.test(value)
		: /html|xml/i.test(type);
}
