import fc from "fast-check";
import { formats } from "../../src/ingest/formats/list.ts";
import type { Delivery, FormatCase } from "../support/deliveries/case.ts";
import { ghostCase } from "../support/deliveries/ghost.ts";
import { jsonFeedCase } from "../support/deliveries/json-feed.ts";
import { mappedCase, mappedContentfulCase } from "../support/deliveries/mapped.ts";
import { minifluxCase } from "../support/deliveries/miniflux.ts";
import { newsArticleCase, newsArticleGraphCase } from "../support/deliveries/newsarticle.ts";
import { ninjs1Case, ninjs2Case, ninjsCase } from "../support/deliveries/ninjs.ts";
import { textCase } from "../support/deliveries/text.ts";
import {
	websubAtomCase,
	websubJsonCase,
	websubRdfCase,
	websubRssCase,
} from "../support/deliveries/websub.ts";
import { wordpressCase, wordpressRestCase } from "../support/deliveries/wordpress.ts";
import { createReading, NOW } from "../support/formats.ts";
import { anyBytes, anyJson, anyOf } from "./inputs.ts";
import { type Target, target } from "./target.ts";

/** What the systems of newsrooms send, by the system. */
export const formatCases: Readonly<Record<string, FormatCase>> = {
	"json-feed": jsonFeedCase,
	ghost: ghostCase,
	wordpress: wordpressCase,
	"wordpress-rest": wordpressRestCase,
	ninjs: ninjsCase,
	"ninjs-2": ninjs2Case,
	"ninjs-1": ninjs1Case,
	newsarticle: newsArticleCase,
	"newsarticle-graph": newsArticleGraphCase,
	miniflux: minifluxCase,
	"feed-atom": websubAtomCase,
	"feed-rss": websubRssCase,
	"feed-rdf": websubRdfCase,
	"feed-json": websubJsonCase,
	"mapped-strapi": mappedCase,
	"mapped-contentful": mappedContentfulCase,
	text: textCase,
};

/** The deliveries of a system that are small enough to be changed a thousand times. */
export function deliveriesOf({
	published,
	edited,
	stale,
	withdrawn,
	embargoed,
}: FormatCase): Delivery[] {
	const made = [published(NOW), edited(NOW), stale?.(NOW), withdrawn?.(NOW)];
	return [...made, embargoed?.(NOW, NOW + 60_000)].filter((one) => one !== undefined);
}

/** How the deliveries of a system are read. */
export function readingOf({ format, options }: FormatCase) {
	return createReading(formats[format], formats[format].options.parse(options));
}

const contentTypes = fc.constantFrom("application/json", "text/plain", "text/xml", "", "x/y");

/** Each format with what its systems send, up to the article that is made of it. */
export const formatTargets: readonly Target[] = Object.entries(formatCases).map(([name, one]) => {
	const deliveries = deliveriesOf(one);
	const texts = deliveries.map(({ body }) => String(body));
	const isJson = texts.every((text) => /^\s*[[{]/.test(text));
	const bodies: fc.Arbitrary<string | Buffer> = fc.oneof(
		{ weight: 5, arbitrary: isJson ? anyJson(texts) : anyOf(texts) },
		{ weight: 1, arbitrary: anyBytes(texts.map((text) => Buffer.from(text))) },
	);
	const queries = fc.dictionary(
		fc.constantFrom("url", "title", "id", "language", "__proto__", "constructor"),
		fc.oneof(fc.constant("https://courier.example/a"), fc.string()),
		{ maxKeys: 3 },
	);
	const { outcomes } = readingOf(one);
	const inputs = fc.record({
		body: bodies,
		contentType: fc.oneof(fc.constant(deliveries[0]?.contentType ?? ""), contentTypes),
		query: fc.oneof(fc.constant(deliveries[0]?.query ?? {}), queries),
	});
	return target(name, inputs, (delivery) =>
		outcomes(delivery).some((kind) => kind !== "refused") ? "taken" : "refused",
	);
});
