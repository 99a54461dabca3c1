import { htmlToText } from "../../article/html.ts";

/** WordPress's own shortcodes that stand for something else than their words. */
const core: ReadonlySet<string> = new Set(
	"caption wp_caption gallery playlist audio video embed".split(" "),
);

/** A picture of the classic editor with the words below it. */
const caption = /\[(caption|wp_caption)\b[^[\]]{0,1000}\]([^[]{0,5000})\[\/\1\]/g;
const pictureFirst = /^\s*(?:<a\s[^<>]*>\s*)?<img\s[^<>]*>\s*(?:<\/a>)?/;
/** Media by their address. */
const media =
	/\[(audio|video|embed)\b[^[\]]{0,1000}\]\s{0,100}(?:https?:[^\s[\]<>]{0,2000})?\s{0,100}\[\/\1\]/g;
const closing = /\[\/([a-z][\w-]{0,50})\]/gi;
const opening = /\[([a-z][\w-]{0,50})((?:\s[^[\]]{0,1000})?)\/?\]/gi;
const attribute = /\s[\w-]+=\s*(?:["'“”‘’″]|&quot;|&#\d+;)/;

/**
 * The HTML of a post as a reader would see it: paragraphs where the classic editor leaves blank lines, captions
 * as such, and no shortcode that only a plugin could fill. Words in brackets that are no shortcode stay.
 */
export function readableHtml(content: string): string {
	const whole = content
		.replace(caption, (_, _name, inner: string) => toFigure(inner))
		.replace(media, "");
	const closed = new Set(
		Array.from(whole.matchAll(closing), ([, name = ""]) => name.toLowerCase()),
	);
	const html = whole
		.replace(closing, "")
		.replace(opening, (shortcode, name: string, attributes: string) =>
			core.has(name.toLowerCase()) || closed.has(name.toLowerCase()) || attribute.test(attributes)
				? ""
				: shortcode,
		);
	return withParagraphs(html);
}

function toFigure(inner: string): string {
	const picture = pictureFirst.exec(inner)?.[0];
	if (picture === undefined) return inner;
	return `<figure>${picture.trim()}<figcaption>${inner.slice(picture.length).trim()}</figcaption></figure>`;
}

/** The classic editor saves lines, and WordPress makes paragraphs of them whenever it shows the post. */
function withParagraphs(html: string): string {
	const isRaw = !/<p[\s>]/i.test(html);
	if (!isRaw) return html;
	return html
		.replace(/\n[ \t\r]*\n\s*/g, "\n<p>")
		.replace(/([^>\s])[ \t\r]*\n[ \t]*(?=[^<\s])/g, "$1<br>");
}

/** A theme's link to the rest of the article. */
const moreLink =
	/<a\s[^<>]{0,500}more-link[^<>]{0,500}>(?:[^<]|<\/?span[^<>]{0,200}>){0,500}<\/a>/gi;

/** The text of an excerpt, without the signs that WordPress puts where it cut one off. */
export function plainExcerpt(excerpt: string): string {
	return htmlToText(excerpt.replace(moreLink, ""))
		.trim()
		.replace(/ ?\[(?:…|\.\.\.)\]$/, " …");
}
