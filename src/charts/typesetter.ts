import { directionOf, hasRtl } from "../article/bidi.ts";
import type { Fonts, Typeface } from "./fonts.ts";
import { asJoined, readForms } from "./joining.ts";

/** How large and how strong a text is set. */
export type TextStyle = { size: number; bold?: boolean };

const words = new Intl.Segmenter(undefined, { granularity: "word" });
const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });
/** Fonts have pictures for these, but the drawing has no colours for them. */
const emoji = /(?![\d#*©®™])\p{Emoji}|\u200D|\uFE0F|\u20E3/gu;
const ignorable = /^[\p{Default_Ignorable_Code_Point}\p{Cc}]$/u;

/** Sets texts in the fonts that there are: which of them can be shown, how wide they are, where they are cut. */
export function createTypesetter(fonts: Fonts) {
	const forms = readForms();
	const widths = new Map<string, number>();
	let hasMissed = false;

	/** A text in its typeface, without what that has no sign for. */
	function set(text: string): { text: string; typeface: Typeface } {
		const typeface = fonts.forText(text);
		const isThere = (character: string) =>
			ignorable.test(character) || typeface.regular.has(character.codePointAt(0) ?? 0);
		return { text: Array.from(text).filter(isThere).join(""), typeface };
	}

	function measure(text: string, { size, bold = false }: TextStyle): number {
		const { regular, bold: bolder } = fonts.forText(text);
		const face = bold ? bolder : regular;
		const advances = Array.from(asJoined(text, forms), (character) =>
			ignorable.test(character) ? 0 : face.advance(character.codePointAt(0) ?? 0),
		);
		return advances.reduce((sum, advance) => sum + advance, 0) * size;
	}

	/** How wide a text is, or a little more: where letters melt into one, it takes less. */
	function width(text: string, style: TextStyle): number {
		const key = `${style.size} ${style.bold} ${text}`;
		// The library asks again and again.
		const known = widths.get(key) ?? measure(text, style);
		widths.set(key, known);
		return known;
	}

	/** Makes a text fit into a width, an ellipsis included where something is cut; no grapheme is split. */
	function cut(text: string, room: number, style: TextStyle): string {
		if (width(text, style) <= room) return text;
		const parts = Array.from(graphemes.segment(text), ({ segment }) => segment);
		let [kept, lost] = [0, parts.length];
		while (lost - kept > 1) {
			const middle = (kept + lost) >> 1;
			if (width(`${parts.slice(0, middle).join("")}…`, style) <= room) kept = middle;
			else lost = middle;
		}
		return `${parts.slice(0, kept).join("").trimEnd()}…`;
	}

	/** Breaks between words; where a language has no spaces, behind any word. A mark stays with the word before it. */
	function breakLines(text: string, room: number, style: TextStyle, count: number): string[] {
		const lines = [""];
		for (const { segment } of words.segment(text)) {
			const line = lines.at(-1) ?? "";
			const isFull = width((line + segment).trimEnd(), style) > room;
			// A number stays with its unit.
			const mayBreak = /[^\p{Nd}\s]\s*$/u.test(line) && /[\p{L}\p{N}(«„“]/u.test(segment);
			if (isFull && mayBreak && lines.length < count) lines.push(segment);
			else lines[lines.length - 1] = line + segment;
		}
		return lines.map((line) => line.trim());
	}

	return {
		width,
		cut,
		/** The lines of a text, about as long as each other; what is left behind the last of `count` is cut. */
		wrap(text: string, room: number, style: TextStyle, count: number): string[] {
			const lines = breakLines(text, room, style, count);
			for (let share = 0.95; share > 0.5; share -= 0.05) {
				const narrower = breakLines(text, room * share, style, count);
				const isAsGood =
					narrower.length === lines.length &&
					narrower.every((line) => width(line, style) <= room * share);
				if (!isAsGood) break;
				lines.splice(0, lines.length, ...narrower);
			}
			return lines.map((line) => cut(line, room, style));
		},
		/** What of somebody else's text can be shown: undefined where hardly anything is left of it. */
		shown(text: string): string | undefined {
			const plain = text.replace(emoji, "").replace(/\s+/g, " ").trim();
			const left = set(plain).text.replace(/\s+/g, " ").trim();
			const letters = (of: string) => of.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
			return letters(left) * 2 > letters(plain) ? left : undefined;
		},
		/** A text as it is drawn, and in which typeface; {@link hasMissed} tells of what can't be. */
		setFinally(text: string): { text: string; family: string } {
			const { text: kept, typeface } = set(text);
			hasMissed ||= kept !== text;
			return { text: kept, family: typeface.family };
		},
		/** True as soon as something of what was drawn could not be shown. */
		hasMissed: () => hasMissed,
		/**
		 * A text with what makes it read in its own direction, whatever stands around it: in a chart from right to left
		 * that of Arabic, as soon as there is any.
		 */
		directed(text: string, isRtl: boolean): string {
			const isTurned = isRtl ? hasRtl(text) : directionOf(text) === "rtl";
			return isTurned ? `\u2067${text}\u2069` : text;
		},
	};
}
export type Typesetter = ReturnType<typeof createTypesetter>;
