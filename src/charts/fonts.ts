import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join } from "node:path";
import { type Face, readFaces } from "./font-file.ts";

/** A face and its bolder brother, with the files that they stand in. */
export type Typeface = { family: string; regular: Face; bold: Face; files: readonly string[] };

/** Where the systems that Tidings runs on have their fonts. */
export const systemFontDirectories: readonly string[] = [
	"/usr/share/fonts",
	"/usr/local/share/fonts",
	"/System/Library/Fonts",
	"/Library/Fonts",
];

/** The fonts that Tidings brings itself; they have Latin, Cyrillic, Greek, Arabic, Persian and Hebrew. */
const OWN = "dejavu-fonts-ttf/ttf/DejaVuSans";
/** How much of a system's fonts is looked through. */
const MAX_FILES = 200;
const MAX_BYTES = 64 * 1024 * 1024;

/**
 * What the own fonts lack and the system's may have. Those of Indian scripts are of no use: the renderer gives their
 * syllables too little room, so that one is drawn over the other.
 */
const eastAsian = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\u3000-\u303F\uFF00-\uFFEF]/u;
const eastAsianFiles =
	/cjk|source-?han|wqy|wenquan|droidsansfallback|ipa|takao|nanum|hiragino|pingfang|gothic|ming/i;
/** What a typeface of the system must have beside that: a text is set in one alone. */
const LATIN = "AZaz09.,:%";

/**
 * The fonts that charts are set in: those of Tidings, and for Chinese, Japanese and Korean those of the system, where it
 * has any.
 *
 * @param deps.language what the chart is in: Chinese and Japanese write the same characters differently
 */
export function createFonts(deps: { directories: readonly string[]; language: string }) {
	const own = openOwn();
	let eastern: { typeface: Typeface | undefined } | undefined;

	/** The typeface of the system that has these characters; looked for once. */
	function find(sample: string): Typeface | undefined {
		const files = deps.directories
			.flatMap(fontsBelow)
			.filter((file) => eastAsianFiles.test(file) && !/mono|italic/i.test(basename(file)))
			.slice(0, MAX_FILES)
			.toSorted((one, other) => rank(one) - rank(other));
		return firstWith(files, sample + LATIN, deps.language);
	}

	return {
		/** The typeface for a text. It may lack some of it. */
		forText(text: string): Typeface {
			const sample = Array.from(text).filter((character) => eastAsian.test(character));
			if (sample.length === 0) return own;
			eastern ??= { typeface: find(sample.join("")) };
			return eastern.typeface ?? own;
		},
		/** The files of all typefaces that were asked for. */
		files(): string[] {
			return [...own.files, ...(eastern?.typeface?.files ?? [])];
		},
	};
}
export type Fonts = ReturnType<typeof createFonts>;

function openOwn(): Typeface {
	const { resolve } = createRequire(import.meta.url);
	const files = [resolve(`${OWN}.ttf`), resolve(`${OWN}-Bold.ttf`)] as const;
	const [regular, bold] = files.map((file) => readFaces(readFileSync(file))[0]);
	if (regular === undefined || bold === undefined) throw new Error(`${files[0]} holds no font`);
	return { family: regular.family, regular, bold, files };
}

function firstWith(files: readonly string[], sample: string, language: string) {
	for (const file of files) {
		const face = faceWith(file, sample, language);
		if (face === undefined) continue;
		const bolder = file.replace(/regular/i, "Bold");
		const isThere = bolder !== file && existsSync(bolder);
		const bold = isThere ? faceWith(bolder, sample, language) : undefined;
		if (bold?.family !== face.family) {
			return { family: face.family, regular: face, bold: face, files: [file] };
		}
		return { family: face.family, regular: face, bold, files: [file, bolder] };
	}
	return undefined;
}

function faceWith(file: string, sample: string, language: string): Face | undefined {
	try {
		if (statSync(file).size > MAX_BYTES) return undefined;
		const having = readFaces(readFileSync(file)).filter(({ has }) =>
			Array.from(sample).every((character) => has(character.codePointAt(0) ?? 0)),
		);
		const region = { ja: / JP$/, zh: / SC$/ }[language];
		return having.find(({ family }) => region?.test(family)) ?? having[0];
	} catch {
		// A file that can't be read is no font to draw with.
		return undefined;
	}
}

function fontsBelow(directory: string): string[] {
	try {
		return readdirSync(directory, { recursive: true, encoding: "utf8" })
			.filter((name) => /\.(ttf|otf|ttc)$/i.test(name))
			.toSorted()
			.map((name) => join(directory, name));
	} catch {
		return [];
	}
}

/** Files without serifs, and of an even weight, come first. */
function rank(file: string): number {
	const name = basename(file);
	return (
		(/sans|gothic/i.test(name) ? 0 : 4) +
		(/regular/i.test(name) ? 0 : 2) +
		(/bold|black|thin|light|medium/i.test(name) ? 1 : 0)
	);
}
