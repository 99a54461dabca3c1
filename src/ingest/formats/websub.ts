import { z } from "zod";
import { decodeFeed } from "./feed-bytes.ts";
import { readJsonFeed } from "./feed-json.ts";
import { readXmlFeed } from "./feed-xml.ts";
import { Feed, MAX_ITEMS, titleOf } from "./feed.ts";
import { createFormat, invalid, type Item } from "./format.ts";

const TOPIC = "set options.topic to the address of the feed, such as https://courier.example/feed";
const HUB =
	"options.hub is the address of the hub; leave it out to take the one that the feed names";

/** What a WebSub source has to say: which feed it is. */
export const WebSubOptions = z.strictObject(
	{
		topic: z.url({ protocol: /^https?$/, error: TOPIC }),
		hub: z.url({ protocol: /^https?$/, error: HUB }).optional(),
		lease_seconds: z
			.number("options.lease_seconds is a number of seconds")
			.int("options.lease_seconds is a whole number of seconds")
			.positive("options.lease_seconds is above 0")
			.optional(),
	},
	{ error: (issue) => (issue.code === "invalid_type" ? TOPIC : undefined) },
);
export type WebSubOptions = z.infer<typeof WebSubOptions>;

/**
 * A feed as a WebSub hub delivers it: Atom, RSS or JSON Feed, whole. What it is, its content tells, since hubs send
 * the media type that the publisher's server happened to send.
 */
export const websub = createFormat({
	options: WebSubOptions,
	payload: Feed,
	decode(bytes, { options }) {
		const text = decodeFeed(bytes);
		const feed = /^\s*[[{]/.test(text)
			? readJsonFeed(text, options.topic)
			: readXmlFeed(text, options.topic);
		if (feed.entries.length + feed.gone.length === 0) {
			throw invalid([{ path: [], message: "the feed has no items" }]);
		}
		return feed;
	},
	read({ entries, gone, left }): Item[] {
		const items = entries.map((entry, index): Item => {
			const path = ["items", index];
			const { id, modifiedAt, ...more } = entry;
			if (id === undefined || id.trim() === "") {
				return {
					kind: "refused",
					issues: [
						{ path, message: "an item needs a guid, an id or a link: nothing tells it apart" },
					],
				};
			}
			return {
				kind: "article",
				draft: { ...more, id, title: titleOf(entry) },
				order: { modifiedAt },
				path,
			};
		});
		const withdrawals = gone.map(({ id, at }): Item => {
			return { kind: "withdraw", id, order: { modifiedAt: at }, reason: "deleted" };
		});
		return [...items, ...withdrawals, ...(left === 0 ? [] : [beyond(left)])];
	},
	sample(now) {
		const at = new Date(now - 60_000).toISOString();
		return {
			contentType: "application/atom+xml",
			body: `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
	<title>Linde Courier</title>
	<id>https://courier.example/</id>
	<link rel="self" href="https://courier.example/feed"/>
	<link rel="hub" href="https://hub.example/"/>
	<updated>${at}</updated>
	<entry>
		<id>tag:courier.example,2026:bridge</id>
		<link href="https://courier.example/town/bridge-open"/>
		<title>The old bridge is open again</title>
		<author><name>Ada Lorne</name></author>
		<category term="Traffic"/>
		<published>${at}</published>
		<updated>${at}</updated>
		<summary>After two years of work, the bridge over the Linde carries traffic.</summary>
		<content type="html">&lt;p&gt;After two years of work, the old bridge carries traffic again.&lt;/p&gt;&lt;p&gt;The town paid &lt;b&gt;4 million&lt;/b&gt; for the repair.&lt;/p&gt;</content>
	</entry>
</feed>
`,
		};
	},
});

function beyond(left: number): Item {
	const reason = `the feed has more than ${MAX_ITEMS} items; the last ${left} were left out`;
	return { kind: "ignored", reason };
}
