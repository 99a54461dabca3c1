import type { Article } from "../article/article.ts";
import { type FormatName, formats } from "../ingest/formats/list.ts";
import { parseDelivery, readDelivery } from "../ingest/reading.ts";
import type { Source } from "../ingest/source.ts";
import { contentTypeOf, UsageError } from "./client.ts";

/** What has to be known of a feed that comes by WebSub; a preview asks nobody there. */
const FEED = { topic: "https://feed.example/" };

/**
 * Reads the articles of a file as a source of the format would send them.
 *
 * @returns the articles, and why other items are none
 * @throws {UsageError} when the format can't be read without a source, or the file can't be read as it
 */
export function readArticles(
	bytes: Buffer,
	format = "json-feed",
): { articles: Article[]; refused: string[] } {
	if (!Object.hasOwn(formats, format)) {
		const known = Object.keys(formats).join(", ");
		throw new UsageError(`There is no format "${format}"; there is ${known}.`);
	}
	if (format === "mapped") {
		throw new UsageError(
			"The format mapped needs its map: push the file to its source and look at the post, or name another format.",
		);
	}
	const source: Source = {
		name: "preview",
		format: format as FormatName,
		options: format === "websub" ? formats.websub.options.parse(FEED) : undefined,
		verification: { kind: "bearer", tokens: [] },
		trust: "publish",
		topics: [],
		channels: [],
		language: undefined,
		requestsPerMinute: 1,
		restricted: "teaser",
		burst: { max: 1, windowMs: 1 },
		callback: undefined,
		isStrict: false,
	};
	const now = Date.now();
	try {
		const arrival = { contentType: contentTypeOf(bytes), query: {}, now };
		const payload = parseDelivery(source, bytes, arrival);
		const { submissions, refused } = readDelivery(source, payload, { channels: [], at: now });
		return {
			articles: submissions.flatMap((one) => (one.kind === "publish" ? [one.article] : [])),
			refused: refused.flatMap(({ issues }) => issues.map(({ message }) => message)),
		};
	} catch (error) {
		throw new UsageError(`The file can't be read as ${format}: ${(error as Error).message}`);
	}
}
