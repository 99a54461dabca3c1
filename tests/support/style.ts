import type { Look, PostStyle } from "../../src/article/post.ts";
import { usualLook } from "../../src/article/templates.ts";
import { styleOfLanguage } from "../../src/styles.ts";
import { createTexts } from "../../src/texts.ts";

const texts = createTexts("en");

/** How a channel's posts look, as usual but for what a test says. */
export function styleOf(look: Partial<Look> & { language?: string; bot?: string } = {}): PostStyle {
	const { language = "en", bot, ...more } = look;
	return {
		...usualLook(),
		...styleOfLanguage(texts, language, { bridges: { en: "Bridges", de: "Brücken" } }),
		bot,
		...more,
	};
}
