import type { Submission } from "../../src/article/article.ts";
import { toArticle } from "../../src/article/draft.ts";
import { type FeedItem, toDraft } from "../../src/article/feed-item.ts";
import { parseDelivery, readDelivery } from "../../src/ingest/reading.ts";
import type { Source } from "../../src/ingest/source.ts";
import type { Policy } from "../../src/store/intake-item.ts";
import { SECRET } from "./environment.ts";

/** The source of `POST /v1/articles`; `more` overrides. */
export function source(more: Partial<Source> = {}): Source {
	return {
		name: "api",
		format: "json-feed",
		options: undefined,
		verification: { kind: "signature", scheme: "standard-webhooks", secrets: [SECRET] },
		trust: "publish",
		topics: [],
		channels: ["@lindenford"],
		language: undefined,
		requestsPerMinute: 6000,
		restricted: "teaser",
		burst: { max: Number.MAX_SAFE_INTEGER, windowMs: 600_000 },
		callback: undefined,
		isStrict: true,
		...more,
	};
}

/** What the intake wants to know of a source; `more` overrides. */
export function policy(more: Partial<Policy> = {}): Policy {
	const { name, trust, burst } = source();
	return { name, trust, burst, isFeedLike: false, ...more };
}

/** What a body in the native format asks for. */
export function readNative(
	bytes: Buffer,
	channels: readonly string[] = ["@lindenford"],
): Submission[] {
	const at = Date.now();
	const arrival = { contentType: "application/json", query: {}, now: at };
	const payload = parseDelivery(source(), bytes, arrival);
	return readDelivery(source(), payload, { channels, at }).submissions;
}

/** What a checked item asks for. */
export function toSubmission(name: string, item: FeedItem, sentAt?: number): Submission {
	const made = toArticle(name, toDraft(item));
	if ("issues" in made) throw new Error(JSON.stringify(made.issues));
	const { version, channels } = item._tidings ?? {};
	const order = { version, modifiedAt: item.date_modified, sentAt };
	return { kind: "publish", article: made.article, order, channels };
}
