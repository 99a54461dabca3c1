/**
 * What Telegram makes a link of by itself, as a token between spaces: an address, `#tag`, `@name`, `/command`, `$SHARE`.
 */
const linkedToken = /:\/\/|@|[^.]\.[^.]|(?:^|[^\p{L}\p{N}_])[#$/]./u;
/** No address that is linked is longer. */
const LONGEST_TOKEN = 2048;
/** Scripts that put no spaces between words. */
const spaceless =
	/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Khmer}\p{sc=Lao}\p{sc=Mymr}]/u;

/** The place itself, or the beginning of what Telegram would link and what goes on across it. */
export function beforeToken(text: string, place: number): number {
	if (place <= 0 || place >= text.length) return place;
	const phone = /\+(?:\d[\d ()-]*)?$/.exec(text.slice(Math.max(0, place - LONGEST_NUMBER), place));
	if (phone !== null && /^(?:[ ()-]{0,2}\d|[\p{L}\p{N}_])/u.test(text.slice(place, place + 3))) {
		return place - phone[0].length;
	}
	if (/\s/.test(text.charAt(place))) return place;
	let start = place;
	while (start > 0 && place - start < LONGEST_TOKEN && !/\s/.test(text.charAt(start - 1))) start--;
	let end = place;
	while (end < text.length && end - place < LONGEST_TOKEN && !/\s/.test(text.charAt(end))) end++;
	const token = text.slice(start, end);
	if (start === place || !linkedToken.test(token)) return place;
	return spaceless.test(token) ? linkStart(text, start, place) : start;
}

/** Fifteen digits, with two signs between any two of them. */
const LONGEST_NUMBER = 50;
const LONGEST_HOST = 255;
/** Longer hashtags are cut, and two of them that touch are none. */
const LONGEST_TAG = 600;
const tagEnd = /(?:[#@$/][\p{L}\p{Nd}_\u200C\u00B7\u0D80-\u0DFF]*)+$/u;
const tagGoesOn = /^[\p{L}\p{N}_\u200C\u00B7\u0D80-\u0DFF#@$/<>]/u;
/** An address has a scheme, a dot before letters, or is made of numbers: `3.5` is none. */
const addressSign = /:\/\/|[^.]\.[^.\d]|\d\.\d+\.\d/;
const endsAddress = /[\s<>"«»\u2018-\u2027\u2030-\u206F]/;

/** Where a link begins that goes on across a place in a script without spaces, which runs on around it. */
function linkStart(text: string, start: number, place: number): number {
	const before = text.slice(start, place);
	const tag = tagEnd.exec(before.slice(-LONGEST_TAG));
	if (tag !== null && tagGoesOn.test(text.slice(place, place + 2))) return place - tag[0].length;
	if (endsAddress.test(text.charAt(place))) return place;
	let from = before.length;
	while (from > 0 && !endsAddress.test(before.charAt(from - 1))) from--;
	const [after = ""] = /^[\w+.:@/-]*/.exec(text.slice(place, place + LONGEST_HOST)) ?? [];
	const sign = `${before.slice(from)}${after}`.search(addressSign);
	if (sign < 0) return place;
	let begin = Math.min(from + sign + 1, before.length);
	while (begin > from && /[\w.+:@-]/.test(before.charAt(begin - 1))) begin--;
	return start + begin;
}
