import type { Run, Style } from "./formatted.ts";
import type { FieldName } from "./template.ts";

/** The value of a field, as filters hand it on. */
export type Value =
	| { kind: "none" }
	| {
			kind: "text";
			runs: readonly Run[];
			/** Words of ours before it, such as *Correction:*. */
			label?: readonly Run[];
			/** True when there is more text than these runs hold: it is cut wherever it is put. */
			isPartial?: boolean;
			/** True when a filter has cut it. */
			isCut?: boolean;
	  }
	| { kind: "list"; items: readonly string[]; glue: string }
	| { kind: "time"; at: number }
	| { kind: "address"; url: string };

/** No value: what stands around it closes up. */
export const none: Value = { kind: "none" };

/** A value of one run. */
export function textValue(text: string, style: Style = {}): Value {
	return text === "" ? none : { kind: "text", runs: [{ text, style }] };
}

/** A part of a post on its way: words of the template, or what a field has put there. */
export type Piece = {
	kind: "words" | "value";
	runs: Run[];
	/** The field that it came from, which tells what may give way. */
	field: FieldName | undefined;
	/** Of a list: its items, which are kept or left out whole. */
	items?: { texts: readonly string[]; glue: string; style: Style };
	isPartial?: boolean;
	isCut?: boolean;
	/** True at the end of a tag that has put nothing here: what would separate it goes. */
	isGap?: boolean;
};

/** Puts a style around runs: what they have themselves stays, but for quotes and links, where the outer one counts. */
export function styled(runs: readonly Run[], around: Style): Run[] {
	return runs.map(({ text, style }) => ({
		text,
		style: {
			...around,
			...style,
			...(around.quote === undefined ? {} : { quote: around.quote }),
			...(around.url === undefined ? {} : { url: around.url }),
		},
	}));
}

/** What two styles have in common, which what stands between them takes on. */
export function sharedStyle(one: Style, other: Style | undefined): Style {
	return Object.fromEntries(
		Object.entries(one).filter(([name, value]) => other?.[name as keyof Style] === value),
	);
}

/** The text of runs. */
export function textOf(runs: readonly Run[]): string {
	return runs.map(({ text }) => text).join("");
}
