import type { Catalogue } from "../article/catalogue.ts";
import type { Reader } from "../article/reader.ts";
import { fit } from "../article/text.ts";
import type { Locale } from "../texts.ts";
import type { Say } from "./context.ts";
import { topicName } from "./following.ts";

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

/** What a topic is called for a reader. */
export function shownName({ catalogue, reader, before, locale }: TopicView, slug: string): string {
	const isKept = Object.hasOwn(reader.topics, slug);
	return topicName(slug, locale, catalogue, isKept ? reader : (before ?? reader));
}

/** The same on a button. */
export function labelName(view: TopicView, slug: string): string {
	return fit(shownName(view, slug), MAX_LABEL).text;
}
