import { textToBody } from "./body.ts";
import { htmlToBody } from "./html.ts";

/**
 * Writes a kept article of an earlier format in the present one, unchecked; what is of no known format comes
 * back as it is. Format 1 kept the body as the sender wrote it.
 */
export function upgradeArticle(kept: unknown): unknown {
	if (typeof kept !== "object" || kept === null || !("format" in kept) || kept.format !== 1) {
		return kept;
	}
	const { html, text, url, ...rest } = kept as { html?: unknown; text?: unknown; url?: unknown };
	const base = typeof url === "string" ? url : undefined;
	return {
		topics: [],
		...rest,
		url,
		format: 2,
		body:
			typeof html === "string"
				? htmlToBody(html, base)
				: typeof text === "string"
					? textToBody(text)
					: undefined,
	};
}
