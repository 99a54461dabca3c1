import type { InlineKeyboardButton } from "grammy/types";
import type { Catalogue } from "../article/catalogue.ts";
import { type DigestMessage, digestMessage } from "../article/digest-message.ts";
import { dayText, digestWords } from "../article/digest-words.ts";
import type { DigestLine } from "../article/digest.ts";
import type { Reader } from "../article/reader.ts";
import type { Texts } from "../texts.ts";
import type { Collected } from "./digest-collect.ts";

/** Sets lines as a message; `rest` more were left out. */
export type WriteLines = (
	lines: readonly DigestLine<Collected>[],
	rest: number,
) => DigestMessage<Collected>;

/** Sets the lists of readers, each in their language and by their clocks. */
export function createDigestWriter(deps: {
	texts: Texts;
	catalogue: () => Promise<Catalogue>;
	/** The bot's user name, without `@`; without it, digests lead to the posts alone. */
	botName?: (() => Promise<string | undefined>) | undefined;
	now: () => number;
}) {
	const { texts, now } = deps;
	const localeOf = ({ language, appLanguage }: Reader) => texts.localeFor(language ?? appLanguage);

	return {
		/** How the lines of a reader's digest, or of what waited during their quiet hours, are set. */
		async of(reader: Reader, zone: string, kind: "digest" | "bundle"): Promise<WriteLines> {
			const [catalogue, bot] = await Promise.all([deps.catalogue(), deps.botName?.()]);
			const locale = localeOf(reader);
			const say = (id: string, values?: Record<string, string | number>) =>
				texts.text(locale, id, values);
			const topicName = (slug: string) => {
				const own = Object.hasOwn(reader.topics, slug) ? reader.topics[slug] : undefined;
				return catalogue.has(slug) ? catalogue.name(slug, locale) : (own?.name ?? slug);
			};
			return (lines, rest) => {
				const at = now();
				const about = { locale, zone, now: at, topicName };
				if (kind === "bundle") {
					const count = lines.reduce((sum, { others }) => sum + 1 + others.length, 0);
					const words = digestWords(say, { ...about, heading: say("digest-bundle", { count }) });
					// The others follow in a message of their own.
					return digestMessage(lines, rest, { ...words, rest: undefined });
				}
				const heading = say("digest-heading", { day: dayText(at, { locale, zone }) });
				const left = lines.filter(({ isLeft }) => isLeft).length;
				return digestMessage(lines, rest, digestWords(say, { ...about, heading, left, bot }));
			};
		},

		/** The buttons under a list. */
		buttons(reader: Reader): InlineKeyboardButton[][] {
			const locale = localeOf(reader);
			const text = texts.text(locale, "digest-button-settings");
			return [[{ text, callback_data: "dg:menu" }]];
		},
	};
}
export type DigestWriter = ReturnType<typeof createDigestWriter>;
