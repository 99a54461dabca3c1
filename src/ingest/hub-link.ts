import type { WebAnswer } from "../web/public-fetch.ts";

/** A feed says in its first lines which hub it has. */
const HEAD_LENGTH = 100_000;

/**
 * The address of the hub that a feed names, as it stands there: in a Link header, in `<link rel="hub" href="…">` of
 * Atom and RSS, or in `hubs` of JSON Feed. Each is searched in one pass: whoever writes the feed is a stranger.
 */
export function hubOf({ headers, body }: Pick<WebAnswer, "headers" | "body">): string | undefined {
	const text = body.toString();
	const inHeader = /<([^<>]+)>\s{0,9};[^,<]*\brel="?hub\b/i.exec(headers["link"] ?? "")?.[1];
	return inHeader ?? (/^\s*\{/.test(text) ? hubInJson(text) : hubInXml(text));
}

function hubInXml(feed: string): string | undefined {
	// No tag reaches beyond the beginning of the next one.
	for (const [tag] of feed.slice(0, HEAD_LENGTH).matchAll(/<(?:\w{1,20}:)?link\s[^<>]*>/gi)) {
		if (/\srel\s?=\s?["']hub["']/i.test(tag))
			return /\shref\s?=\s?["']([^"']+)["']/i.exec(tag)?.[1];
	}
	return undefined;
}

function hubInJson(feed: string): string | undefined {
	try {
		const { hubs } = JSON.parse(feed) as { hubs?: unknown };
		const [first] = Array.isArray(hubs) ? (hubs as ({ url?: unknown } | null)[]) : [];
		return typeof first?.url === "string" ? first.url : undefined;
	} catch {
		return undefined;
	}
}
