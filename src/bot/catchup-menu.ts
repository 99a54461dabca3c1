import { FormattedString } from "@grammyjs/parse-mode";
import type { InlineKeyboardButton } from "grammy/types";
import { digestMessage } from "../article/digest-message.ts";
import { digestWords, momentShort } from "../article/digest-words.ts";
import { type Candidate, chooseLines, isExpired, MAX_CATCHUP_LINES } from "../article/digest.ts";
import { isMuted } from "../article/reader.ts";
import type { BotContext } from "./context.ts";
import type { Menu } from "./menus.ts";
import type { ReaderDeps } from "./reader-deps.ts";

/** Of more articles than that, the newest are looked at. */
const MAX_ARTICLES = 1000;
const BATCH = 200;
/** What a topic that the reader follows adds to an article's weight, and each version and sibling of it. */
const TOPIC_BONUS = 15;
const VERSION_BONUS = 2;
const SIBLING_BONUS = 3;
const MOST_COUNTED = 5;

/** Lists what mattered in a span of time (ms) up to now, for everybody, and a little more what the reader follows. */
export function createCatchupMenu(
	deps: Pick<ReaderDeps, "published" | "catalogue" | "zone" | "now">,
) {
	const { published, now } = deps;

	async function menuOf(ctx: BotContext, span: number): Promise<Menu> {
		const { locale } = ctx;
		const at = now();
		const zone = ctx.subscriber?.reader.zone ?? deps.zone();
		const candidates = await since(ctx, at - span, at);
		const catalogue = await deps.catalogue();
		const begin = momentShort(at - span, { locale, zone, now: at });
		const { lines, rest } = chooseLines(candidates, { now: at, count: MAX_CATCHUP_LINES });
		const buttons = [buttonsOf(ctx)];
		if (lines.length === 0) return { text: ctx.t("catchup-empty", { since: begin }), buttons };
		const words = digestWords((id, values) => ctx.t(id, values), {
			heading: ctx.t("catchup-title", { since: begin }),
			locale,
			zone,
			now: at,
			topicName: (slug) => catalogue.name(slug, locale),
		});
		const { plain } = digestMessage(lines, rest, words);
		return { text: new FormattedString(plain.text, plain.entities), buttons };
	}

	/** What was posted since then and stands, with what it weighs for a reader. */
	async function since(ctx: BotContext, from: number, at: number): Promise<Candidate[]> {
		const reader = ctx.subscriber?.reader;
		const catalogue = await deps.catalogue();
		const refs = await published.list({ from, count: MAX_ARTICLES });
		const found: Candidate[] = [];
		const siblings = new Map<string, number>();
		for (let start = 0; start < refs.length; start += BATCH) {
			for (const one of await published.readMany(refs.slice(start, start + BATCH))) {
				if (one.kind !== "stands" || one.postedAt < from) continue;
				const { article, revision } = one;
				if (isExpired(article, at) || (reader !== undefined && isMuted(reader, article, at)))
					continue;
				const story = article.story?.id;
				if (story !== undefined) siblings.set(story, (siblings.get(story) ?? 0) + 1);
				const isFollowed = catalogue
					.of(article)
					.some((slug) => reader !== undefined && Object.hasOwn(reader.topics, slug));
				const versions = Math.min(revision - 1, MOST_COUNTED) * VERSION_BONUS;
				found.push({ ...one, why: [], bonus: versions + (isFollowed ? TOPIC_BONUS : 0) });
			}
		}
		return found.map((one) => {
			const others = (siblings.get(one.article.story?.id ?? "") ?? 1) - 1;
			const bonus = (one.bonus ?? 0) + Math.min(others, MOST_COUNTED) * SIBLING_BONUS;
			return { ...one, bonus };
		});
	}

	return menuOf;
}

function buttonsOf(ctx: BotContext): InlineKeyboardButton[] {
	return [
		{ text: ctx.t("catchup-button-hours", { count: 4 }), callback_data: "cu:4h" },
		{ text: ctx.t("catchup-button-hours", { count: 12 }), callback_data: "cu:12h" },
		{ text: ctx.t("catchup-button-days", { count: 1 }), callback_data: "cu:24h" },
		{ text: ctx.t("catchup-button-days", { count: 3 }), callback_data: "cu:72h" },
	];
}
