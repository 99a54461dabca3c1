import { describe, expect, test } from "vitest";
import { leadInOf } from "../../../src/article/lead.ts";
import type { PostContent } from "../../../src/article/post.ts";
import { renderPost } from "../../../src/article/render.ts";
import { builtIn, type BuiltInTemplate, builtInTemplates } from "../../../src/article/templates.ts";
import { readCorpus, readLeads } from "../../support/corpus.ts";
import { marked } from "../../support/marked.ts";
import { loadOracle, type Oracle } from "../../support/oracle.ts";
import { complaintOf, withoutMarkdown, withTexts } from "../../support/post-check.ts";
import { pathOf } from "../../support/sources.ts";
import { styleOf } from "../../support/style.ts";

const corpus = readCorpus();
const oracle = loadOracle();
const templates = Object.keys(builtInTemplates) as BuiltInTemplate[];

/** Some articles are set as long reads, too: one in each direction, one with tables and pictures. */
function isLongRead({ id }: { id: string }): boolean {
	return /09|39|14/.test(id);
}

function written(content: PostContent): string {
	if (content.kind === "rich") return JSON.stringify(content.message, undefined, 2);
	const media = content.kind === "text" ? [] : content.media.map(({ url }) => `[${url}]`);
	return [...media, marked(content.text, content.entities)].join("\n");
}

describe.each(corpus)("$name", ({ name, article }) => {
	const language = article.language?.startsWith("de") === true ? "de" : "en";

	test("makes the posts that were looked at", async () => {
		const photo = renderPost(article, styleOf({ language, kinds: ["album", "photo"] }));
		const parts = [
			...(["standard", "brief"] as const).map(
				(template) =>
					[
						template,
						renderPost(article, styleOf({ language, template: builtIn(template) })),
					] as const,
			),
			...(photo.kind === "text" ? [] : [[photo.kind, photo] as const]),
			...(isLongRead(article)
				? [["rich", renderPost(article, styleOf({ language, kinds: ["rich"] }))] as const]
				: []),
		];
		const sheet = parts
			.map(([title, content]) => `──── ${title}\n${written(content)}\n`)
			.join("\n");
		await expect(sheet).toMatchFileSnapshot(pathOf(`tests/corpus/golden/${name}.txt`));
	});

	test.runIf(oracle)("is set in every template as Telegram keeps it", () => {
		for (const template of templates) {
			for (const kinds of [["text"], ["photo"]] as const) {
				const style = styleOf({ language, template: builtIn(template), kinds: [...kinds] });
				const occasion = { updatedAt: Date.parse("2026-05-04T14:05:00Z") };
				const content = renderPost(withTexts(article, withoutMarkdown), style, occasion);
				expect(complaintOf(content, oracle as Oracle)).toBeUndefined();
			}
		}
	});
});

test.each(corpus.filter(({ article }) => article.visibility !== "public"))(
	"$name shows nothing of its text, which is not for everybody",
	({ article }) => {
		expect(article.body).toBeUndefined();
		for (const template of templates) {
			const post = written(renderPost(article, styleOf({ template: builtIn(template) })));
			expect(post).toContain("🔒");
		}
	},
);

test("the corpus has sixty articles in twelve languages and more", () => {
	expect(corpus).toHaveLength(60);
	expect(new Set(corpus.map(({ article }) => article.language?.slice(0, 2))).size).toBeGreaterThan(
		12,
	);
});

test.each([...readLeads()])("the lead-in of %s begins where an editor's does", (name, lead) => {
	const article = corpus.find((one) => one.name === name)?.article;
	if (article === undefined) throw new Error("there is no such article");
	const { text } = leadInOf(article);
	const sentence = (of: string) => of.slice(0, 30);
	expect(sentence(text)).toBe(sentence(lead));
});
