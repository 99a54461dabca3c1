/** No line that says a title again is longer by more: a prefix, a site's name. */
const MAX_LENGTH = 1200;
/** Prefix, suffix and the signs around them. */
const MAX_ADDED = 150;
/** What is left of a title without its prefix or suffix has to be most of it. */
const MIN_SHARE = 0.5;

/**
 * Tells lines that say no more than a title: with other punctuation, other case, a prefix ("Video: …"), a site's
 * name behind it ("… | Site"), or only its beginning and an ellipsis.
 */
export function createTitleTest(title: string): (line: string) => boolean {
	const longest = Math.min(title.length * 2 + MAX_ADDED, MAX_LENGTH);
	let known: string[] | undefined;
	return (line) => {
		// Most lines are paragraphs, far longer than any title.
		if (line.length > longest) return false;
		const [whole = "", ...parts] = keysOf(line);
		if (whole === "") return false;
		const ofTitle = (known ??= keysOf(title.slice(0, MAX_LENGTH)));
		if (/(?:…|\.\.\.)\]?$/.test(line) && whole.length > 10 && ofTitle[0]?.startsWith(whole))
			return true;
		return [whole, ...parts].some((key) => ofTitle.includes(key));
	};
}

/** What a text says, whatever its case, punctuation and accents. */
export function keyOf(text: string): string {
	return text
		.normalize("NFKD")
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, "");
}

/** The keys of a headline: whole, without its prefix, without its suffix. */
function keysOf(line: string): string[] {
	const whole = keyOf(line);
	const prefix = /^[^:：|\n]{1,30}[:：|]\s*/u.exec(line)?.[0] ?? "";
	const suffixAt = line.search(/\s[|¦·•–—-]\s[^|¦·•–—\n]{1,40}$/u);
	const parts = [line.slice(prefix.length), ...(suffixAt > 0 ? [line.slice(0, suffixAt)] : [])];
	const keys = parts.map(keyOf).filter((key) => key.length >= whole.length * MIN_SHARE);
	return [whole, ...keys];
}
