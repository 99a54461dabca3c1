import type { Catalogue } from "../article/catalogue.ts";
import type { Reader } from "../article/reader.ts";
import { fit } from "../article/text.ts";
import type { Locale } from "../texts.ts";
import type { BotContext, Say } from "./context.ts";
import { topicName } from "./following.ts";
import type { ReaderDeps } from "./reader-deps.ts";
import { readerOf } from "./reader-of.ts";

/** A button shows no more of a name. */
const MAX_LABEL = 40;

/** What a reader's menus of topics are drawn from. */
export type TopicView = {
	catalogue: Catalogue;
	reader: Reader;
	/** The same reader before the change that is told of: only there stands what a topic was called that is gone. */
	before?: Reader;
	locale: Locale;
	say: Say;
};

/** Makes the views for updates: of a reader as they are when one comes, or as they are given. */
export function topicViews({ catalogue, now }: Pick<ReaderDeps, "catalogue" | "now">) {
	return async (ctx: BotContext, reader?: Reader): Promise<TopicView> => ({
		catalogue: await catalogue(),
		reader: reader ?? readerOf(ctx, now()),
		locale: ctx.locale,
		say: ctx.t,
	});
}

/** What a topic is called for a reader. */
export function shownName({ catalogue, reader, before, locale }: TopicView, slug: string): string {
	const isKept = Object.hasOwn(reader.topics, slug);
	return topicName(slug, locale, catalogue, isKept ? reader : (before ?? reader));
}

/** The same on a button. */
export function labelName(view: TopicView, slug: string): string {
	return fit(shownName(view, slug), MAX_LABEL).text;
}
