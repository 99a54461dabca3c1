import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Article } from "../../../src/article/article.ts";
import { hashtags } from "../../../src/article/hashtags.ts";
import { renderPost } from "../../../src/article/render.ts";
import { clean } from "../../../src/article/text.ts";
import { anyArticle } from "../../support/any-article.ts";
import { anyText } from "../../support/any-text.ts";
import { loadOracle, type Oracle } from "../../support/oracle.ts";

const oracle = loadOracle();
const labels = {
	correction: "Correction:",
	withdrawn: "Withdrawn.",
	members: "🔒 For members",
	paid: "🔒 For subscribers",
};

describe.runIf(oracle)("Telegram's own parser", () => {
	const telegram = oracle as Oracle;

	test("leaves the text and the entities of any post as they are", () => {
		fc.assert(
			fc.property(anyArticle.map(withoutMarkdown), (article) => {
				const { text, entities } = renderPost(article, labels);
				const stored = telegram.cleanUp(text, entities);
				expect(stored.text).toBe(text);
				expect(stored.entities).toHaveLength(entities.length);
				expect(stored.entities).toEqual(expect.arrayContaining(entities));
			}),
			{ numRuns: 2000 },
		);
	});

	test("finds each of our hashtags whole, and no other", () => {
		fc.assert(
			fc.property(fc.array(anyText(100).map(withoutNewLetters)), (tags) => {
				const made = hashtags(tags);
				const text = made.join(" ");
				const found = telegram
					.textEntities(text)
					.map(({ type, offset, length }) => [type, text.slice(offset, offset + length)]);
				expect(found).toEqual(made.map((hashtag) => ["hashtag", hashtag]));
			}),
			{ numRuns: 2000 },
		);
	});

	test("takes no character for part of a hashtag that we leave out, and none out that we take", () => {
		const differing: string[] = [];
		for (let code = 0; code <= 0x10ffff; code++) {
			const character = String.fromCodePoint(code);
			if (/[\p{L}\p{Nd}\p{Unassigned}\p{Private_Use}\p{Surrogate}]/u.test(character)) continue;
			const tag = `#a${character}b`;
			const isPart = telegram.textEntities(tag)[0]?.length === tag.length;
			if (isPart !== /[_\u0D80-\u0DFF\u200C\u00B7]/.test(character)) differing.push(tag);
		}
		expect(differing).toEqual([]);
	});

	/** Letters of a Unicode version that the parser is too old for end its hashtags. */
	function withoutNewLetters(tag: string): string {
		return tag.replace(/[\p{L}\p{Nd}]/gu, (letter) =>
			telegram.textEntities(`#a${letter}`)[0]?.length === 2 + letter.length ? letter : "",
		);
	}
});

/** The parser is asked through a request that reads Markdown, which a post with entities does not hold. */
function withoutMarkdown(article: Article): Article {
	// Cleaned first: normalizing turns a Greek accent into a backtick.
	const plain = (text: string) => clean(text).replace(/[*_~|`[\]]/g, "-");
	const { title, summary, body, correction } = article;
	return {
		...article,
		title: plain(title),
		summary: summary && plain(summary),
		body: body && {
			...body,
			blocks: body.blocks.map((block) => ({ ...block, text: plain(block.text) })),
		},
		correction: correction && plain(correction),
	};
}
