import { describe, expect, test } from "vitest";
import { miniflux } from "../../../../src/ingest/formats/miniflux.ts";
import {
	entry,
	feed,
	minifluxCase,
	newEntries,
	savedEntry,
} from "../../../support/deliveries/miniflux.ts";
import { createReading, NOW } from "../../../support/formats.ts";

const { drafts, kept, outcomes, read } = createReading(miniflux);

describe("entries that are new to Miniflux", () => {
	test("are articles, each from its feed", () => {
		expect(read(newEntries(entry(NOW), entry(NOW, { hash: "b" })))).toMatchObject([
			{
				kind: "article",
				origin: "feed:8",
				order: { modifiedAt: NOW - 60_000 },
				path: ["entries", 0],
				draft: {
					title: "The bridge is open",
					url: "https://courier.example/bridge",
					html: "<p>The old bridge carries traffic again.</p>",
					authors: ["Ada Lorne"],
					tags: ["Town"],
					publishedAt: NOW - 60_000,
				},
			},
			{ kind: "article", path: ["entries", 1] },
		]);
	});

	test("have the id that they keep when a person saves them, edited or not", () => {
		const [found] = drafts(newEntries(entry(NOW)));
		const [saved] = drafts(savedEntry(entry(NOW, { title: "New", content: "<p>New</p>" })));
		expect(saved?.id).toBe(found?.id);
	});

	test("of two feeds have two ids, although the feeds number their items alike", () => {
		const other = { ...feed, id: 9 };
		const [one, two] = drafts(newEntries(entry(NOW), entry(NOW, { feed: other })));
		expect(one?.id).not.toBe(two?.id);
	});

	test("are not confused after Miniflux is set up anew and counts from 1 again", () => {
		const [before, after] = drafts(
			newEntries(entry(NOW, { hash: "a" }), entry(NOW, { hash: "b" })),
		);
		expect(before?.id).not.toBe(after?.id);
	});

	test("show their first picture and keep their other enclosures", () => {
		const enclosures = [
			{ url: "https://courier.example/a.mp3", mime_type: "audio/mpeg", size: 1 },
			{ url: "https://courier.example/a.jpg", mime_type: "image/jpeg", size: 1 },
			{ url: "https://courier.example/b.jpg", mime_type: "image/jpeg", size: 1 },
		];
		expect(drafts(newEntries(entry(NOW, { enclosures })))).toMatchObject([
			{
				image: { url: "https://courier.example/a.jpg" },
				attachments: [{ url: "https://courier.example/a.mp3", type: "audio/mpeg" }],
			},
		]);
	});

	test.each([
		["", "The old bridge is open."],
		["https://courier.example/bridge", "The old bridge is open."],
	])("get the first sentence of their text where Miniflux has %j for a title", (title, made) => {
		const content = "<p> <img src=x> </p><p>The old bridge is open. Cars may pass.</p><p>More.</p>";
		expect(drafts(newEntries(entry(NOW, { title, content })))).toMatchObject([{ title: made }]);
	});

	test("get a title of at most 120 units of a text without an end", () => {
		const [draft] = drafts(newEntries(entry(NOW, { title: "", content: "bridge ".repeat(1000) })));
		expect(draft?.title?.length).toBeLessThanOrEqual(120);
		expect(draft?.title).toMatch(/^bridge bridge .*…$/);
	});
});

test("a wrong field is left out of an entry, not the entry of the delivery", () => {
	const wrong = {
		author: 5,
		tags: "Town",
		enclosures: {},
		published_at: "yesterday",
		changed_at: 7,
	};
	const [item] = read(newEntries(entry(NOW, wrong)));
	expect(item).toMatchObject({
		kind: "article",
		draft: { title: "The bridge is open", authors: [] },
	});
});

test("an entry without hash and id is refused where it stands, the others are taken", () => {
	expect(read(newEntries(5, entry(NOW)))).toMatchObject([
		{ kind: "refused", issues: [{ path: ["entries", 0] }] },
		{ kind: "article" },
	]);
});

test("another event is named in the reason for which nothing is done", () => {
	const body = JSON.stringify({ event_type: "feed_error", feed });
	expect(read({ contentType: "application/json", body })).toEqual([
		{ kind: "ignored", reason: "the event feed_error of Miniflux is no article's" },
	]);
});

test("of an entry only that is kept which is read", () => {
	const secret = { notes: "secret", user: { username: "ada" } };
	const author = "ada.lorne@courier.example (Ada Lorne)";
	const stored = JSON.stringify(kept(newEntries(entry(NOW, { ...secret, author }))));
	expect(stored).not.toMatch(/secret|username|starred|@courier/);
	expect(stored).toContain('"Ada Lorne"');
});

test.each(minifluxCase.missing.map((delivery) => [String(delivery.body), delivery] as const))(
	"%s makes no article",
	(_, delivery) => {
		expect(outcomes(delivery)).toEqual(["refused"]);
	},
);

test("the sample is an article", () => {
	expect(drafts(miniflux.sample(NOW))).toMatchObject([{ title: "The old bridge is open again" }]);
});
