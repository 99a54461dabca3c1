/** A part of a text, in UTF-16 units. */
type Stretch = { offset: number; length: number };

/** Stretches of a text in their order and on borders of graphemes, where those that overlap are one. */
export function joinPlaces(places: readonly Stretch[], text: string): Stretch[] {
	const sorted = places.toSorted((a, b) => a.offset - b.offset);
	return join(onBorders(join(sorted), text));
}

/** Stretches in the order of their offsets, of which none overlaps another. */
function join(sorted: readonly Stretch[]): Stretch[] {
	const joined: Stretch[] = [];
	for (const { offset, length } of sorted) {
		const last = joined.at(-1);
		if (last === undefined || offset >= last.offset + last.length) joined.push({ offset, length });
		else last.length = Math.max(last.length, offset + length - last.offset);
	}
	return joined;
}

/** Characters of which each is a grapheme. */
const simple = /^[\n\u0020-\u02FF]*$/;
const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** The same stretches, with the whole of the graphemes at their ends. They are in order, and none overlaps another. */
function onBorders(places: readonly Stretch[], text: string): readonly Stretch[] {
	if (places.length === 0 || simple.test(text)) return places;
	const widened: Stretch[] = [];
	const borders = Array.from(graphemes.segment(text), ({ index }) => index).concat(text.length);
	let at = 0;
	for (const { offset, length } of places) {
		while ((borders[at + 1] ?? Infinity) <= offset) at += 1;
		const start = borders[at] ?? offset;
		let end = at;
		while ((borders[end] ?? Infinity) < offset + length) end += 1;
		widened.push({ offset: start, length: (borders[end] ?? text.length) - start });
	}
	return widened;
}
