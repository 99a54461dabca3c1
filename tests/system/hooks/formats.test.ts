import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { formats } from "../../../src/ingest/formats/list.ts";
import { ghostCase } from "../../support/deliveries/ghost.ts";
import { jsonFeedCase } from "../../support/deliveries/json-feed.ts";
import { mappedCase, mappedContentfulCase } from "../../support/deliveries/mapped.ts";
import { minifluxCase } from "../../support/deliveries/miniflux.ts";
import { newsArticleCase } from "../../support/deliveries/newsarticle.ts";
import { ninjs1Case, ninjs2Case, ninjsCase } from "../../support/deliveries/ninjs.ts";
import { textCase } from "../../support/deliveries/text.ts";
import {
	websubAtomCase,
	websubJsonCase,
	websubRdfCase,
	websubRssCase,
} from "../../support/deliveries/websub.ts";
import { wordpressCase, wordpressRestCase } from "../../support/deliveries/wordpress.ts";
import { pathOf } from "../../support/sources.ts";
import { formatContract } from "./contract.ts";

formatContract("JSON Feed", jsonFeedCase);
formatContract("Ghost", ghostCase);
formatContract("WordPress (WP Webhooks)", wordpressCase);
formatContract("WordPress (REST)", wordpressRestCase);
formatContract("ninjs 3", ninjsCase);
formatContract("ninjs 2", ninjs2Case);
formatContract("ninjs 1", ninjs1Case);
formatContract("schema.org", newsArticleCase);
formatContract("Miniflux", minifluxCase);
formatContract("an Atom feed", websubAtomCase);
formatContract("an RSS 2.0 feed", websubRssCase);
formatContract("an RSS 1.0 feed", websubRdfCase);
formatContract("a JSON Feed", websubJsonCase);
formatContract("Strapi, by a field map", mappedCase);
formatContract("Contentful, by a field map", mappedContentfulCase);
formatContract("plain text", textCase);

test("every format is tried", () => {
	const tried = readdirSync(pathOf("tests/support/deliveries")).map((file) =>
		file.replace(".ts", ""),
	);
	for (const name of Object.keys(formats)) expect(tried).toContain(name);
});
