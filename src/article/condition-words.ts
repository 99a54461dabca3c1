import { fold } from "./words.ts";

/** Scripts that put no space between words: there, a word is looked for wherever its letters stand. */
const unspaced =
	"\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}";
/**
 * Letters of an unspaced script one by one, Korean words (which grow at their end), and all other words; the signs of
 * C++ and C# belong to them.
 */
const token = new RegExp(
	`(?<letter>[${unspaced}ー]\\p{M}*)|(?<korean>\\p{sc=Hang}+)|(?:(?![${unspaced}ー\\p{sc=Hang}])[\\p{L}\\p{M}\\p{N}])+(?:[+#]{1,2}(?![\\p{L}\\p{N}]))?`,
	"gu",
);

/**
 * The words of texts in the form in which they are compared: without case, accents and signs, each between spaces. A
 * word or phrase is in a text when the one's form is part of the other's. Empty for a text without letters and digits.
 */
export function wordForm(...texts: readonly string[]): string {
	// Between two texts stand two spaces, so that no phrase is found across them.
	return texts.map(formOf).join("");
}

function formOf(text: string): string {
	const words: string[] = [];
	for (const { 0: word, groups = {} } of fold(text).matchAll(token)) {
		// Korean particles follow the end of a word: only its beginning is marked.
		words.push(groups["korean"] === undefined ? word : `^ ${Array.from(word).join(" ")}`);
	}
	return words.length === 0 ? "" : ` ${words.join(" ")} `;
}

/** A tag or a section as it is compared: `Café ` and `CAFE` are one. */
export function labelForm(label: string): string {
	return fold(label).replace(/\s+/g, " ").trim();
}
