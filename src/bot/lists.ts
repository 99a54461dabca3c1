/** Things in a sentence, as a language lists them: `the bridge, the weather, and football`. */
export function listText(things: readonly string[], locale: string): string {
	return new Intl.ListFormat(locale, { type: "conjunction" }).format(things);
}
