import { Composer } from "grammy";
import type { InlineQueryResultArticle } from "grammy/types";
import { letterOf } from "../../article/letter.ts";
import { momentRun } from "../../article/moment.ts";
import type { PostStyle } from "../../article/post.ts";
import { fit } from "../../article/text.ts";
import type { Published } from "../../store/published.ts";
import { isolate } from "../../texts.ts";
import type { BotContext } from "../context.ts";
import { answerInquiry } from "../press.ts";
import type { ReaderDeps } from "../reader-deps.ts";
import { dayWordsIn } from "../search-days.ts";
import { askedBy, readRequest } from "../search-request.ts";
import { snippetRuns } from "../search-snippet.ts";

/** Telegram's limit for an answer. */
const AT_ONCE = 50;
/** Nobody scrolls further. */
const MAX_OFFSET = 1000;
/** How long Telegram gives others the same answer to the same words. */
const CACHE_SECONDS = 300;
const MAX_TITLE_LENGTH = 120;
/** What Telegram's apps show of a description, and a little more. */
const MAX_DESCRIPTION_LENGTH = 160;

/**
 * `@bot words` in any chat: articles to be shared, each as the channel's post. What is found depends on the words alone,
 * in the newsroom's language and zone, so that Telegram may give it to everybody.
 */
export function inlineFeature(
	deps: Pick<
		ReaderDeps,
		"published" | "search" | "catalogue" | "sourceNames" | "zone" | "texts" | "now"
	> & {
		/** How an article is set for one reader, in a language. */
		privateStyle: (languageCode: string | undefined) => PostStyle;
	},
): Composer<BotContext> {
	const { published, search, texts } = deps;
	const locale = texts.localeFor(undefined);
	const feature = new Composer<BotContext>();

	feature.on("inline_query", async (ctx) => {
		const { query, offset } = ctx.inlineQuery;
		const start = /^\d{1,4}$/.test(offset) ? Math.min(Number(offset), MAX_OFFSET) : 0;
		const { results, total } = await find(query, start);
		const next = start + AT_ONCE;
		await answerInquiry(ctx, results, {
			cache_time: CACHE_SECONDS,
			is_personal: false,
			next_offset: next < Math.min(total, MAX_OFFSET) ? String(next) : "",
			...(total === 0
				? { button: { text: texts.text(locale, "inline-nothing"), start_parameter: "search" } }
				: {}),
		});
	});

	async function find(
		text: string,
		offset: number,
	): Promise<{ results: InlineQueryResultArticle[]; total: number }> {
		const zone = deps.zone();
		const request = readRequest(text, {
			catalogue: await deps.catalogue(),
			sources: deps.sourceNames(),
			words: dayWordsIn(texts, locale),
			zone,
			now: deps.now(),
		});
		// Nothing at all is asked for before the first letter: the newest are shown.
		const isOpen = "mistake" in request && request.mistake === "empty" && text.trim() === "";
		if ("mistake" in request && !isOpen) return { results: [], total: 0 };
		const asked =
			"mistake" in request
				? { query: undefined, topics: [], sources: [], from: undefined, to: undefined }
				: {
						...askedBy(request, zone),
						isSimilarWelcome: true,
						// Without anything behind it, the last word may go on.
						typed: /[\p{L}\p{N}\p{M}]+$/u.exec(text)?.[0],
					};
		const { refs, total } = await search.find(asked, { offset, count: AT_ONCE });
		const found = (await published.readMany(refs)).filter(
			(one): one is Published => one.kind === "stands",
		);
		return { results: found.map((one) => resultOf(one, asked.query, zone)), total };
	}

	function resultOf(
		{ ref, article, link, postedAt }: Published,
		query: Parameters<typeof snippetRuns>[0],
		zone: string,
	): InlineQueryResultArticle {
		const snippet = snippetRuns(query, article)
			.map(({ text }) => text)
			.join("");
		const date = momentRun(postedAt, "date", { locale, zone }).text;
		const description = snippet === "" ? date : `${date} · ${isolate(snippet)}`;
		const { image, language } = article;
		const letter = letterOf(article, deps.privateStyle(language), {
			note: article.url === undefined ? link : undefined,
		});
		return {
			type: "article",
			id: ref,
			title: fit(article.title, MAX_TITLE_LENGTH, language).text,
			description: fit(description, MAX_DESCRIPTION_LENGTH, language).text,
			...(image !== undefined && image.url.startsWith("https://")
				? { thumbnail_url: image.url }
				: {}),
			input_message_content: {
				message_text: letter.text,
				entities: letter.entities,
				link_preview_options: letter.linkPreview,
			},
		};
	}

	return feature;
}
