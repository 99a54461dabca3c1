import type { Articles } from "./articles.ts";
import type { Ask } from "./engines.ts";
import { createRandom, drawOf, drawWhole } from "./random.ts";
import { misspell } from "./word-forms.ts";

const COUNT = 10;
const MIN_MISSPELT = 5;
/** A word that is being typed. */
const TYPED_LETTERS = 4;
const SEASON_MS = 45 * 24 * 3_600_000;

export const askKinds = ["one word", "two words", "phrase", "prefix", "fuzzy", "filtered"] as const;
export type AskKind = (typeof askKinds)[number];

/**
 * Queries of a kind, each with words of an article among the first `articles`, drawn as often as they stand there:
 * `prefix` is a word and the first letters of another, `fuzzy` a word with one slip, `filtered` a word within one
 * source and 90 days. The same for the same seed.
 */
export function drawAsks(
	articles: Articles,
	{ among, kind, count, seed }: { among: number; kind: AskKind; count: number; seed: number },
): Ask[] {
	const random = createRandom(seed + 31 * askKinds.indexOf(kind));
	return Array.from({ length: count }, () => draw());

	function draw(): Ask {
		const { lead, body, source, postedAt } = articles.at(drawWhole(random, 0, among - 1));
		const words = body.split(" ");
		const word = drawOf(random, words);
		const other = drawOf(
			random,
			words.filter((other) => other !== word),
		);
		const ask = { text: word, recency: false, count: COUNT };
		switch (kind) {
			case "one word":
				return ask;
			case "two words":
				return { ...ask, text: `${word} ${other}` };
			case "phrase":
				return { ...ask, text: `"${pairOf(lead)}"` };
			case "prefix":
				return { ...ask, text: `${word} ${other.slice(0, TYPED_LETTERS)}`, prefix: true };
			case "fuzzy": {
				const long = words.filter(({ length }) => length >= MIN_MISSPELT);
				return { ...ask, text: misspell(random, drawOf(random, long)), near: true };
			}
			case "filtered":
				return { ...ask, source, from: postedAt - SEASON_MS, to: postedAt + SEASON_MS };
		}
	}

	function pairOf(text: string): string {
		const words = text.split(" ");
		const at = drawWhole(random, 0, words.length - 2);
		return words.slice(at, at + 2).join(" ");
	}
}
