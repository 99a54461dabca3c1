import type { FormatCase } from "./case.ts";

const item = (title: string, now: number, minute: number, more: Record<string, unknown> = {}) => ({
	contentType: "application/json",
	body: JSON.stringify({
		id: "bridge",
		url: "https://courier.example/bridge",
		title,
		content_html: "<p>The old bridge carries <b>traffic</b> again.</p>",
		date_published: new Date(now - 60_000).toISOString(),
		date_modified: new Date(now - 60_000 + minute * 1000).toISOString(),
		authors: [{ name: "Ada Lorne", email: "ada@courier.example" }],
		...more,
	}),
});

/** What a system of one's own sends in the native format to a source of the newsroom file. */
export const jsonFeedCase: FormatCase = {
	format: "json-feed",
	published: (now) => item("The bridge is open", now, 1),
	edited: (now) => item("The bridge is closed again", now, 3),
	stale: (now) => item("The bridge may open", now, 2),
	withdrawn: (now) => ({
		contentType: "application/json",
		body: JSON.stringify({
			type: "article.retracted",
			timestamp: new Date(now).toISOString(),
			data: { id: "bridge", date_modified: new Date(now).toISOString() },
		}),
	}),
	embargoed: (now, at) =>
		item("The bridge tomorrow", now, 1, {
			_tidings: { embargoed_until: new Date(at).toISOString() },
		}),
	missing: [
		{ contentType: "application/json", body: "{" },
		{ contentType: "application/json", body: JSON.stringify({ id: "x", url: "nonsense" }) },
		{ contentType: "application/json", body: "[]" },
	],
	hostile: (now) =>
		item(`Hostile\u202E\u0000 ${"x".repeat(1_000_000)}`, now, 1, {
			content_html: '<a href="javascript:alert(1)">link</a><script>alert(1)</script>',
			tags: Array.from({ length: 10_000 }, (_, index) => `tag ${index}`),
			date_published: "0000-01-01T00:00:00Z",
		}),
	private: [
		{
			what: "the text of a members' article",
			marker: "MEMBERSONLYMARK",
			shows: "For everybody",
			delivery: (now) =>
				item("The bridge behind the wall", now, 1, {
					summary: "For everybody.",
					content_html: "<p>MEMBERSONLYMARK</p>",
					content_text: "MEMBERSONLYMARK",
					attachments: [
						{ url: "https://courier.example/MEMBERSONLYMARK.mp3", mime_type: "audio/mpeg" },
					],
					_tidings: { visibility: "members" },
				}),
		},
		{
			what: "the text of a paid article without an excerpt",
			marker: "PAIDMARK",
			delivery: (now) =>
				item("The bridge behind the wall", now, 1, {
					id: "paid",
					content_html: "<p>PAIDMARK</p>",
					_tidings: { visibility: "paid" },
				}),
		},
		{
			what: "an author's e-mail address, and fields that nobody knows",
			marker: "mark@courier.example",
			shows: "The bridge of Ada",
			delivery: (now) =>
				item("The bridge of Ada", now, 1, {
					authors: [{ name: "mark@courier.example (Ada)", email: "mark@courier.example" }],
					_editor: { email: "mark@courier.example" },
					_tidings: { editor: "mark@courier.example" },
				}),
		},
	],
};
