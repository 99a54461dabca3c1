const segmenter = new Intl.Segmenter(undefined, { granularity: "grapheme" });

const wide =
	/^[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{1B000}-\u{1B2FF}\u{20000}-\u{3FFFD}]/u;
// U+FE0F asks for the coloured picture of a sign that is text otherwise; U+20E3 makes a keycap.
const picture = /\p{Emoji_Presentation}|\uFE0F|\u20E3/u;
const invisible = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]+$/u;

/** The signs of a text as a reader counts them, each with the UTF-16 index it begins at. */
export function graphemes(text: string): { text: string; index: number }[] {
	return Array.from(segmenter.segment(text), ({ segment, index }) => ({ text: segment, index }));
}

/** How many columns a terminal gives to one grapheme: 0, 1, or 2 for East Asian signs and emoji. */
export function graphemeWidth(grapheme: string): number {
	if (invisible.test(grapheme)) return 0;
	return wide.test(grapheme) || picture.test(grapheme) ? 2 : 1;
}

/** How many columns a text takes on one line. */
export function textWidth(text: string): number {
	return graphemes(text).reduce((sum, grapheme) => sum + graphemeWidth(grapheme.text), 0);
}
