import { parseArgs } from "node:util";
import fc from "fast-check";
import { renderPost } from "../src/article/render.ts";
import { anyArticle } from "./support/any-article.ts";
import { loadOracle } from "./support/oracle.ts";
import {
	complaintOf,
	foundIn,
	meantIn,
	writtenIn,
	withoutLinks,
	withoutMarkdown,
	withoutNewLetters,
	withTexts,
} from "./support/post-check.ts";
import { anyOccasion, anyStyle } from "./support/post-settings.ts";

/**
 * `npm run oracle -- --runs 100000 --seed 1`: sets generated articles as posts and asks Telegram's own parser
 * (TDLib) what it makes of them. Ends with the smallest article that it changes or refuses, or with the count.
 */
const { values } = parseArgs({
	options: { runs: { type: "string", default: "100000" }, seed: { type: "string" } },
});
const telegram = loadOracle();
if (telegram === undefined) throw new Error("TDLib is needed for this, and is not installed here.");
const seed = values.seed === undefined ? Date.now() % 2 ** 31 : Number(values.seed);
const numRuns = Number(values.runs);
let links = 0;
const started = Date.now();

fc.assert(
	fc.property(anyArticle, anyStyle, anyOccasion, (article, style, occasion) => {
		const content = renderPost(withTexts(article, withoutMarkdown), style, occasion);
		const complaint = complaintOf(content, telegram);
		if (complaint !== undefined) throw new Error(complaint);
		const tags = article.tags.map((tag) => withoutNewLetters(tag, telegram));
		const bare = withTexts({ ...article, tags }, withoutLinks);
		const meant = meantIn(bare);
		const post = renderPost(bare, { ...style, footer: undefined }, occasion);
		const found = foundIn(post, telegram);
		const missing = writtenIn(post).find((one) => !found.includes(one));
		if (missing !== undefined) throw new Error(`the server does not find ${missing}`);
		const stray = found.find((one) => !meant.has(one));
		if (stray !== undefined) throw new Error(`the server finds ${stray}`);
		links += found.length;
	}),
	{ numRuns, seed },
);
process.stdout.write(
	`${numRuns} articles (seed ${seed}): none refused, none changed, ${links} hashtags found and no other link, ` +
		`in ${Math.round((Date.now() - started) / 1000)} s\n`,
);
