import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hashtags } from "../../../src/article/hashtags.ts";
import { renderPost } from "../../../src/article/render.ts";
import { anyArticle } from "../../support/any-article.ts";
import { anyText } from "../../support/any-text.ts";
import { loadOracle, type Oracle } from "../../support/oracle.ts";
import {
	complaintOf,
	foundIn,
	meantIn,
	writtenIn,
	withoutLinks,
	withoutMarkdown,
	withoutNewLetters,
	withTexts,
} from "../../support/post-check.ts";
import { anyOccasion, anyStyle } from "../../support/post-settings.ts";

const oracle = loadOracle();

describe.runIf(oracle)("Telegram's own parser", () => {
	const telegram = oracle as Oracle;

	test("leaves the text and the entities of any post as they are", () => {
		fc.assert(
			fc.property(anyArticle, anyStyle, anyOccasion, (article, style, occasion) => {
				const content = renderPost(withTexts(article, withoutMarkdown), style, occasion);
				expect(complaintOf(content, telegram)).toBeUndefined();
			}),
			{ numRuns: 1000 },
		);
	});

	test("finds our hashtags in a post, and nothing else that it would make a link of", () => {
		let found = 0;
		fc.assert(
			fc.property(anyArticle, anyStyle, anyOccasion, (article, style, occasion) => {
				const tags = article.tags.map((tag) => withoutNewLetters(tag, telegram));
				const bare = withTexts({ ...article, tags }, withoutLinks);
				const content = renderPost(bare, { ...style, footer: undefined }, occasion);
				const meant = meantIn(bare);
				expect(foundIn(content, telegram)).toEqual(expect.arrayContaining(writtenIn(content)));
				for (const one of foundIn(content, telegram)) {
					expect(meant).toContain(one);
					found++;
				}
			}),
			{ numRuns: 1000 },
		);
		expect(found).toBeGreaterThan(100);
	});

	test("finds each of our hashtags whole, and no other", () => {
		fc.assert(
			fc.property(fc.array(anyText(100).map((tag) => withoutNewLetters(tag, telegram))), (tags) => {
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
});
