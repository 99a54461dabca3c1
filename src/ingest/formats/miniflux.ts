import { z } from "zod";
import { titleOf } from "./feed.ts";
import { id, list, object, personName, string, timeOf } from "./fields.ts";
import { createFormat, invalid, type Item } from "./format.ts";

const feed = object({ id, feed_url: string, site_url: string });

const Entry = z
	.object({
		id,
		hash: string,
		title: string,
		url: string,
		published_at: string,
		changed_at: string,
		content: string,
		author: z
			.string()
			.transform((name) => personName(name))
			.optional()
			.catch(undefined),
		enclosures: list(z.object({ url: z.string(), mime_type: string })),
		tags: list(z.string()),
		feed,
	})
	.catch({});
type Entry = z.infer<typeof Entry>;

const Payload = z.object({
	event_type: z.string("expected a body of Miniflux with event_type, such as new_entries"),
	feed,
	entries: z.array(Entry).optional(),
	entry: Entry.optional(),
});
type Payload = z.infer<typeof Payload>;

/**
 * Miniflux, a feed reader that pushes what it finds: new entries of its feeds, and entries that a person saves.
 * It never tells about edits of an entry, nor about one that is gone.
 */
export const miniflux = createFormat({
	options: z.strictObject({}).optional(),
	payload: Payload,
	read(payload): Item[] {
		const { event_type: event, entries = [], entry } = payload;
		if (event === "new_entries") {
			if (entries.length === 0)
				throw invalid([{ path: ["entries"], message: "there is no entry" }]);
			return entries.map((each, index) => readEntry(each, payload.feed, ["entries", index]));
		}
		if (event === "save_entry") {
			if (entry === undefined) throw invalid([{ path: ["entry"], message: "there is no entry" }]);
			return [readEntry(entry, payload.feed, ["entry"])];
		}
		return [{ kind: "ignored", reason: `the event ${event} of Miniflux is no article's` }];
	},
	sample: (now) => ({
		contentType: "application/json",
		body: JSON.stringify(
			{
				event_type: "new_entries",
				feed: {
					id: 8,
					category: { id: 2, title: "Town" },
					feed_url: "https://courier.example/feed",
					site_url: "https://courier.example/",
					title: "Linde Courier",
				},
				entries: [
					{
						id: 231,
						hash: "c05ac9d8f6a04ba1c5b1a1d1f0b4e1a8f5b47ed0a6a5ad3b1ea0c6a45ab4d7f9",
						title: "The old bridge is open again",
						url: "https://courier.example/town/bridge-open",
						comments_url: "",
						published_at: new Date(now - 60_000).toISOString(),
						changed_at: new Date(now - 30_000).toISOString(),
						content:
							"<p>After two years of work, the old bridge carries traffic again.</p><p>The town paid <b>4 million</b> for the repair.</p>",
						author: "Ada Lorne",
						enclosures: [
							{
								url: "https://courier.example/media/bridge.jpg",
								mime_type: "image/jpeg",
								size: 48_000,
							},
						],
						tags: ["Town", "Traffic"],
						reading_time: 1,
					},
				],
			},
			undefined,
			2,
		),
	}),
});

function readEntry(entry: Entry, outer: Entry["feed"], path: (string | number)[]): Item {
	const from = entry.feed ?? outer;
	const feedName = from?.id ?? from?.feed_url;
	const entryId = idOf(entry, feedName);
	if (entryId === undefined) {
		return { kind: "refused", issues: [{ path, message: "an entry needs hash or id" }] };
	}
	const enclosures = (entry.enclosures ?? []).map(({ url, mime_type: type = "" }) => ({
		url,
		type,
	}));
	const isImage = ({ type }: { type: string }) => type.startsWith("image/");
	const image = enclosures.find(isImage);
	// Miniflux writes the address where the feed gives no title.
	const title = entry.title === entry.url ? undefined : entry.title;
	return {
		kind: "article",
		draft: {
			id: entryId,
			title: titleOf({ title, html: entry.content }),
			url: entry.url,
			baseUrl: entry.url ?? from?.site_url,
			html: entry.content,
			image: image && { url: image.url },
			attachments: enclosures.filter((enclosure) => !isImage(enclosure)),
			authors: entry.author === undefined ? [] : [entry.author],
			tags: entry.tags,
			publishedAt: timeOf(entry.published_at),
		},
		order: { modifiedAt: timeOf(entry.changed_at) },
		origin: feedName === undefined ? undefined : `feed:${feedName}`,
		path,
	};
}

/**
 * The hash is made of the item's own id and stays when it is edited, but two feeds may number their items alike.
 * The number of the entry would do as well, until Miniflux is set up anew: it then counts from 1 again, and the
 * next article would take the place of another.
 */
function idOf({ hash, id: number }: Entry, feedName: string | undefined): string | undefined {
	if (hash !== undefined) return feedName === undefined ? hash : `${feedName}:${hash}`;
	return number === undefined ? undefined : `entry:${number}`;
}
