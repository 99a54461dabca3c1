import type { MessageEntity } from "grammy/types";

/**
 * What Telegram makes of a text under `parse_mode: "HTML"`, for the bold words and links that the peers write; the
 * stand-in itself takes entities only.
 */
export function readHtml(html: string): { text: string; entities: MessageEntity[] } {
	const entities: MessageEntity[] = [];
	const open: { offset: number; url: string | undefined }[] = [];
	let text = "";
	for (const piece of html.split(/(<[^>]*>)/)) {
		const [, slash, name, url] = /^<(\/?)(b|a)(?: href="([^"]*)")?>$/.exec(piece) ?? [];
		if (name === undefined) {
			text += unescape(piece);
		} else if (slash === "") {
			open.push({ offset: text.length, url: url === undefined ? undefined : unescape(url) });
		} else {
			const begun = open.pop();
			if (begun === undefined) throw new Error(`nothing is open before ${piece}`);
			const place = { offset: begun.offset, length: text.length - begun.offset };
			entities.push(
				begun.url === undefined
					? { type: "bold", ...place }
					: { type: "text_link", url: begun.url, ...place },
			);
		}
	}
	return { text, entities };
}

function unescape(text: string): string {
	return text
		.replaceAll("&lt;", "<")
		.replaceAll("&gt;", ">")
		.replaceAll("&quot;", '"')
		.replaceAll("&amp;", "&");
}
