/** The forms of each Arabic letter as Unicode lists them: alone, at the end, at the beginning, in the middle. */
type Forms = ReadonlyMap<string, readonly string[]>;

const letters = /[\p{sc=Arab}]/u;
const mark = /\p{M}/u;

/**
 * A text in the forms that its letters take beside each other, to be measured: Arabic ones join, and are about half as
 * wide then as alone. The renderer joins them by itself.
 */
export function asJoined(text: string, forms: Forms): string {
	if (!letters.test(text)) return text;
	const characters = Array.from(text);
	const neighbour = (from: number, step: 1 | -1) => {
		let at = from + step;
		while (mark.test(characters[at] ?? "")) at += step;
		return forms.get(characters[at] ?? "")?.length ?? 0;
	};
	return characters
		.map((character, index) => {
			const own = forms.get(character);
			if (own === undefined) return character;
			const isAfter = neighbour(index, -1) === 4;
			const isBefore = own.length === 4 && neighbour(index, 1) >= 2;
			return own[(isAfter ? 1 : 0) + (isBefore ? 2 : 0)] ?? character;
		})
		.join("");
}

/** The forms that Unicode has code points of their own for; they are for old systems, and told apart by their order. */
export function readForms(): Forms {
	const forms = new Map<string, string[]>();
	for (let codePoint = 0xfb50; codePoint <= 0xfefc; codePoint++) {
		const form = String.fromCodePoint(codePoint);
		const base = form.normalize("NFKC");
		if (base === form || Array.from(base).length !== 1 || isUighur(codePoint)) continue;
		forms.set(base, [...(forms.get(base) ?? []), form]);
	}
	return new Map([...forms].filter(([, all]) => all.length === 2 || all.length === 4));
}

/** Two forms that a letter has in Uighur alone. */
const isUighur = (codePoint: number) => codePoint === 0xfbe8 || codePoint === 0xfbe9;
