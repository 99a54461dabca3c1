import { TOKEN, tokensOf } from "./terms.ts";

/** A word or phrase of a query, and the signs before it. */
export type Piece = { words: string[]; isExact: boolean; isUnwanted: boolean };

const quotes = '"“”„‟＂«»‹›「」『』《》';
const hyphens = "-‐‑–−－";
/** `l'eau`, `news.example` and `1,000` are written as one word. */
const joint = "(?:[.'’‘`´\\u02BC&@_/]|(?<=\\p{Nd})[,:](?=\\p{Nd}))";
const written = `(?:${TOKEN})+(?:${joint}(?:${TOKEN})+)*`;
/** Quotation marks in the pairs of all countries; phones change them as one types, so those that look alike are one. */
const quoted = [
	`["“”„‟＂](?<plain>[^"“”„‟＂]*)["“”„‟＂]`,
	"[«»](?<guillemets>[^«»]*)[«»]",
	"[‹›](?<angles>[^‹›]*)[‹›]",
	"「(?<corners>[^」]*)」",
	"『(?<double>[^』]*)』",
	"《(?<title>[^》]*)》",
].join("|");
/** Signs mean something at the beginning of a word or phrase only: `Lindenford-Nord` is no minus. */
const sign = `(?<=^|[\\s,;(\\[，、；（${quotes}])(?<sign>[${hyphens}=＝]+)`;
const pieces = new RegExp(
	`(?:${sign})?(?:${quoted}|(?<bare>${written}(?:[${hyphens}]${written})*))`,
	"gu",
);
const words = new RegExp(written, "gu");
const minus = new RegExp(`[${hyphens}]`, "u");

/** The words and phrases of a clean line, in their order; what holds neither letter nor digit is left out. */
export function piecesOf(line: string): Piece[] {
	return Array.from(line.matchAll(pieces), ({ groups = {} }): Piece => {
		const { plain, guillemets, angles, corners, double, title, bare } = groups;
		const text = plain ?? guillemets ?? angles ?? corners ?? double ?? title ?? bare ?? "";
		const signs = groups["sign"] ?? "";
		return {
			words: Array.from(text.matchAll(words), ([word]) => word).filter(
				(word) => tokensOf(word).length > 0,
			),
			isExact: /[=＝]/.test(signs),
			isUnwanted: minus.test(signs),
		};
	}).filter(({ words }) => words.length > 0);
}
