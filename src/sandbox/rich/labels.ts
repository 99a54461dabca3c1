const romans: [string, number][] = [
	["m", 1000],
	["cm", 900],
	["d", 500],
	["cd", 400],
	["c", 100],
	["xc", 90],
	["l", 50],
	["xl", 40],
	["x", 10],
	["ix", 9],
	["v", 5],
	["iv", 4],
	["i", 1],
];
const maxRoman = 3999;

/** The kinds of numbers that items of a list can have. */
export type LabelType = "a" | "A" | "i" | "I" | "1";

/** The label of a numbered item as a reader sees it: `3.`, `c.`, `iii.`; numbers without such a form stay decimal. */
export function numberLabel(value: number, type: LabelType): string {
	switch (type) {
		case "a":
			return `${letters(value)}.`;
		case "A":
			return `${letters(value).toUpperCase()}.`;
		case "i":
			return `${roman(value)}.`;
		case "I":
			return `${roman(value).toUpperCase()}.`;
		case "1":
			return `${value}.`;
	}
}

function letters(value: number): string {
	if (value < 1) return String(value);
	let text = "";
	for (let rest = value; rest > 0; rest = Math.floor((rest - 1) / 26))
		text = String.fromCodePoint(97 + ((rest - 1) % 26)) + text;
	return text;
}

function roman(value: number): string {
	if (value < 1 || value > maxRoman) return String(value);
	let text = "";
	let rest = value;
	for (const [sign, worth] of romans) for (; rest >= worth; rest -= worth) text += sign;
	return text;
}
