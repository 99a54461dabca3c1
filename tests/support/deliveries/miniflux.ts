import type { Delivery, FormatCase } from "./case.ts";

const time = (ms: number) => new Date(ms).toISOString();

/** The feed that the entries come from. */
export const feed = {
	id: 8,
	user_id: 1,
	category_id: 2,
	category: { id: 2, title: "Town" },
	feed_url: "https://courier.example/feed",
	site_url: "https://courier.example/",
	title: "Linde Courier",
	checked_at: "2026-05-01T07:00:00Z",
};

/** An entry as Miniflux has it. */
export function entry(now: number, more: object = {}): Record<string, unknown> {
	return {
		id: 231,
		user_id: 1,
		feed_id: 8,
		status: "unread",
		hash: "1cb7f4ce2f0f8e1a6d1b3bb9d8b1a0f0d6ec0d7b7a1a7e3c5d1f1b6ea3a0c0de",
		title: "The bridge is open",
		url: "https://courier.example/bridge",
		comments_url: "",
		published_at: time(now - 60_000),
		created_at: time(now - 50_000),
		changed_at: time(now - 60_000),
		content: "<p>The old bridge carries traffic again.</p>",
		share_code: "",
		starred: false,
		reading_time: 1,
		enclosures: [],
		tags: ["Town"],
		author: "Ada Lorne",
		...more,
	};
}

/** What Miniflux sends of entries that are new to it. */
export const newEntries = (...entries: unknown[]): Delivery => ({
	contentType: "application/json",
	body: JSON.stringify({ event_type: "new_entries", feed, entries }),
});

/** What Miniflux sends when a person saves an entry. */
export const savedEntry = (one: object): Delivery => ({
	contentType: "application/json",
	body: JSON.stringify({ event_type: "save_entry", entry: { ...one, feed } }),
});

export const minifluxCase: FormatCase = {
	format: "miniflux",
	published: (now) => newEntries(entry(now)),
	edited: (now) =>
		savedEntry(entry(now, { title: "The bridge is closed again", changed_at: time(now - 30_000) })),
	stale: (now) =>
		newEntries(entry(now, { title: "The bridge may open", changed_at: time(now - 120_000) })),
	missing: [
		{ contentType: "application/json", body: "" },
		{ contentType: "application/json", body: "{}" },
		{ contentType: "application/json", body: "[1]" },
		{ contentType: "application/json", body: '{"event_type":"save_entry"}' },
		newEntries(),
		newEntries(5),
		newEntries({ title: "No id" }),
		newEntries(entry(0, { title: "", content: "<p> </p>" })),
	],
	hostile: (now) =>
		newEntries(
			entry(now, {
				title: `Hostile \u202E\u0000${"x".repeat(1_000_000)}`,
				url: "javascript:alert(1)",
				published_at: "0000-01-01T00:00:00Z",
				content: `<a href="javascript:alert(2)">x</a><script>steal()</script>${"<b>".repeat(20_000)}`,
				author: { name: "Ada" },
				tags: Array.from({ length: 10_000 }, (_, index) => `tag\u0000${index}`),
				enclosures: [{ url: "javascript:alert(3)", mime_type: "image/png" }, null],
			}),
		),
	private: [
		{
			what: "the author's e-mail address",
			marker: "ada.lorne@",
			shows: "The bridge is open",
			delivery: (now) =>
				newEntries(entry(now, { author: "ada.lorne@courier.example (Ada Lorne)" })),
		},
	],
};
