import type { Article } from "../src/article/article.ts";
import { FeedItem } from "../src/article/feed-item.ts";
import { renderPost } from "../src/article/render.ts";
import { builtIn } from "../src/article/templates.ts";
import { readCorpus } from "../tests/support/corpus.ts";
import { toSubmission } from "../tests/support/reading.ts";
import { styleOf } from "../tests/support/style.ts";
import { quantile } from "./setting.ts";

const ROUNDS = 9;
const RENDERS = 1500;
const LARGE_RENDERS = 400;
const LARGE_BODY = 200_000;

/**
 * What it takes to set an article as a post, beside the template string of somebody in a hurry: title, summary (or
 * the first 200 characters of the text), address and tags in a line each, as HTML with its three signs escaped.
 */
export function benchRender(): string[][] {
	const corpus = readCorpus().map(({ article }) => article);
	const standard = styleOf();
	const full = styleOf({ template: builtIn("full") });
	const rounds = Array.from({ length: ROUNDS }, () => {
		const peer = timeOf(corpus, RENDERS, naive);
		return {
			peer,
			standard: timeOf(corpus, RENDERS, (article) => renderPost(article, standard)),
			full: timeOf(corpus, RENDERS, (article) => renderPost(article, full)),
		};
	});
	const median = (of: (round: (typeof rounds)[number]) => number) => quantile(rounds.map(of), 0.5);
	const large = [largeArticle()];
	const times = Array.from({ length: LARGE_RENDERS }, () =>
		timeOf(large, 1, (article) => renderPost(article, full)),
	);
	const naiveTimes = Array.from({ length: LARGE_RENDERS }, () => timeOf(large, 1, naive));
	const row = (name: string, key: "standard" | "full") => [
		name,
		`${Math.round(1000 / median((round) => round[key])).toLocaleString("en")} a second`,
		median((round) => round.peer / round[key]).toFixed(4),
		"template string",
	];
	return [
		row("posts of the corpus, standard", "standard"),
		row("posts of the corpus, full text", "full"),
		[
			"a post of a 200 KB body, 99th percentile",
			`${quantile(times, 0.99).toFixed(2)} ms (median ${quantile(times, 0.5).toFixed(2)} ms)`,
			`${(quantile(times, 0.99) / quantile(naiveTimes, 0.99)).toFixed(0)} times the time`,
			"template string, its 99th percentile",
		],
	];
}

/** Milliseconds for one of many. */
function timeOf(
	articles: readonly Article[],
	count: number,
	render: (article: Article) => unknown,
): number {
	const started = performance.now();
	for (let index = 0; index < count; index++) {
		const article = articles[index % articles.length];
		if (article !== undefined) render(article);
	}
	return (performance.now() - started) / count;
}

function naive({ title, summary, body, url, tags }: Article): string {
	const escape = (text: string) =>
		text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
	const lead =
		summary ??
		(body?.blocks ?? [])
			.map(({ text }) => text)
			.join(" ")
			.slice(0, 200);
	const hashtags = tags.slice(0, 5).map((tag) => `#${tag.replaceAll(/\W/g, "_")}`);
	return `<b><a href="${url}">${escape(title)}</a></b>\n\n${escape(lead)}\n\n${hashtags.join(" ")}`;
}

function largeArticle(): Article {
	const paragraph =
		"<p>The <b>old bridge</b> over the Linde is <a href='https://news.example/open'>open again</a>, the town says, and cars may cross it from Monday on. Bicycles were first.</p>";
	const item = FeedItem.parse({
		id: 1,
		title: "The bridge is open",
		url: "https://news.example/bridge",
		content_html: paragraph.repeat(Math.ceil(LARGE_BODY / paragraph.length) * 2),
		tags: ["Lindenford", "Bridge"],
		language: "en",
	});
	const submission = toSubmission("api", item);
	if (submission.kind !== "publish") throw new Error("an item is published");
	return submission.article;
}
