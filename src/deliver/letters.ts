import type { InlineKeyboardButton } from "grammy/types";
import { digestOf } from "../article/article.ts";
import { type Letter, letterButtons, letterOf, withdrawalLetter } from "../article/letter.ts";
import type { PostStyle } from "../article/post.ts";
import type { Reader } from "../article/reader.ts";
import type { Published } from "../store/published.ts";
import type { Recipient } from "../store/recipients.ts";
import type { Texts } from "../texts.ts";

/** A private message, ready to be sent. */
export type Message = Letter & { buttons: InlineKeyboardButton[][] };

/** Makes private messages, each in its reader's language. */
export function createLetters(deps: {
	texts: Texts;
	/** How an article is set for one reader, in the language of their app. */
	privateStyle: (languageCode: string | undefined) => PostStyle;
}) {
	const { texts, privateStyle } = deps;
	const languageOf = ({ language, appLanguage }: Reader) => language ?? appLanguage;

	return {
		/** What a reader is sent of an article that stands. Throws where none can be made. */
		article(
			{ ref, article, link }: Published,
			reader: Reader,
			{ isLast, isPlain }: Pick<Recipient, "isLast" | "isPlain">,
		): Message {
			const locale = texts.localeFor(languageOf(reader));
			const say = (id: string) => texts.text(locale, id);
			const note = isLast === true ? say("delivered-last") : undefined;
			const letter = letterOf(article, privateStyle(languageOf(reader)), { note, isPlain });
			const isSaved = reader.saved.some((one) => one.ref === ref);
			const buttons = letterButtons({ ref, article, link, isSaved }, say);
			// Saving is no news; where the post stands is.
			return { ...letter, hash: digestOf(`${letter.hash} ${link ?? ""}`), buttons };
		},

		/** What stands in a message's place once its article is withdrawn. */
		withdrawal(reader: Reader): Message {
			const { labels } = privateStyle(languageOf(reader));
			return { ...withdrawalLetter(labels), buttons: [] };
		},
	};
}
export type Letters = ReturnType<typeof createLetters>;
