import { expect, test } from "vitest";
import { hubOf } from "../../../src/ingest/hub-link.ts";

const hub = "https://hub.example/";
const named = (body: string, link?: string) =>
	hubOf({ headers: link === undefined ? {} : { link }, body: Buffer.from(body) });

test.each([
	[`<feed><link href="${hub}" rel="hub"/></feed>`],
	[`<rss><channel><atom:link rel='hub' href='${hub}' /></channel></rss>`],
	[`<feed><link rel="self" href="/feed"/>\n<link\n\trel="hub"\n\thref="${hub}"></feed>`],
	[`{"version":"https://jsonfeed.org/version/1.1","hubs":[{"type":"WebSub","url":"${hub}"}]}`],
])("the hub is found that a feed names: %s", (feed) => {
	expect(named(feed)).toBe(hub);
});

test("a header names it before the feed does", () => {
	const link = `<https://courier.example/feed>; rel="self", <${hub}>; rel="hub"`;
	expect(named('<feed><link rel="hub" href="https://other.example/"/></feed>', link)).toBe(hub);
});

test.each([
	["<feed><link rel='self' href='/feed'/></feed>"],
	['<feed><link rel="hub"/></feed>'],
	['{"hubs":[{}]}'],
	['{"hubs":[null]}'],
	['{"hubs":"x"}'],
	["{"],
	[""],
])("no hub is found where none is named: %s", (feed) => {
	expect(named(feed)).toBeUndefined();
});
