import type { Delivery, FormatCase } from "./case.ts";

const options = { topic: "https://courier.example/feed" };
const iso = (ms: number) => new Date(ms).toISOString();
const rfc822 = (ms: number) => new Date(ms).toUTCString();

const hostileTitle = `Hostile \u202E\u0000${"x".repeat(1_000_000)}`;
const hostileHtml = `<a href="javascript:alert(2)">x</a><script>steal()</script>${"<b>".repeat(20_000)}`;
const escaped = (html: string) => html.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** What is no feed, or one without an item that can be told apart. */
const missing = (contentType: string): Delivery[] =>
	[
		"",
		" ",
		"The bridge is open",
		"<html><body>The bridge is open</body></html>",
		"<note><title>The bridge is open</title></note>",
		'<rss version="2.0"><channel><title>Linde Courier</title></channel></rss>',
		'<feed xmlns="http://www.w3.org/2005/Atom"><title>Linde Courier</title></feed>',
		'{"version":"https://jsonfeed.org/version/1.1","title":"Linde Courier","items":[]}',
		'{"title":"The bridge is open"}',
		"{",
	].map((body) => ({ contentType, body }));

/** A feed in Atom 1.0 with these entries. */
export const atomFeed = (entries: string): Delivery => ({
	contentType: "application/atom+xml",
	body: `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0" xml:lang="en">
	<title>Linde Courier</title>
	<id>https://courier.example/</id>
	<link rel="self" href="https://courier.example/feed"/>
	<link rel="hub" href="https://hub.example/"/>
	<author><name>Linde Courier</name></author>
	${entries}
</feed>`,
});

const atomEntry = (now: number, title: string, changedAt: number, more = "") => `<entry>
		<id>tag:courier.example,2026:bridge</id>
		<link href="/bridge"/>
		<title>${title}</title>
		<published>${iso(now - 60_000)}</published>
		<updated>${iso(changedAt)}</updated>
		<content type="html">&lt;p&gt;The old bridge carries traffic again.&lt;/p&gt;</content>
		${more}
	</entry>`;

export const websubAtomCase: FormatCase = {
	format: "websub",
	options,
	published: (now) => atomFeed(atomEntry(now, "The bridge is open", now - 60_000)),
	edited: (now) => atomFeed(atomEntry(now, "The bridge is closed again", now - 30_000)),
	stale: (now) => atomFeed(atomEntry(now, "The bridge may open", now - 120_000)),
	withdrawn: (now) =>
		atomFeed(
			`<at:deleted-entry ref="tag:courier.example,2026:bridge" when="${iso(now - 10_000)}"/>`,
		),
	missing: [
		...missing("application/atom+xml"),
		atomFeed("<entry><title>The bridge is open</title></entry>"),
		atomFeed("<entry><id>bridge</id><title> </title></entry>"),
	],
	hostile: (now) =>
		atomFeed(`<entry>
			<id>hostile</id>
			<title>${hostileTitle}</title>
			<link href="javascript:alert(1)"/>
			<published>0000-01-01T00:00:00Z</published>
			<updated>${iso(now - 60_000)}</updated>
			<content type="html">${escaped(hostileHtml)}</content>
			${Array.from({ length: 10_000 }, (_, index) => `<category term="tag${index}"/>`).join("")}
			<author><name>&billion;</name></author>
		</entry>`),
	private: [
		{
			what: "the author's e-mail address",
			marker: "ada.lorne@",
			shows: "The bridge is open",
			delivery: (now) => {
				const author =
					"<author><name>Ada Lorne</name><email>ada.lorne@courier.example</email></author>";
				return atomFeed(atomEntry(now, "The bridge is open", now - 60_000, author));
			},
		},
	],
};

/** A feed in RSS 2.0 with these items. */
export const rssFeed = (items: string): Delivery => ({
	contentType: "text/xml",
	body: `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/">
	<channel>
		<title>Linde Courier</title>
		<link>https://courier.example/</link>
		<description>News of the town</description>
		<language>en</language>
		<managingEditor>editor@courier.example (The editor)</managingEditor>
		${items}
	</channel>
</rss>`,
});

const rssItem = (now: number, title: string, more = "") => `<item>
			<guid isPermaLink="false">courier-4711</guid>
			<link>https://courier.example/bridge</link>
			<title>${title}</title>
			<pubDate>${rfc822(now - 60_000)}</pubDate>
			<description><![CDATA[<p>The old bridge carries traffic again.</p>]]></description>
			${more}
		</item>`;

export const websubRssCase: FormatCase = {
	format: "websub",
	options,
	published: (now) => rssFeed(rssItem(now, "The bridge is open")),
	edited: (now) => rssFeed(rssItem(now, "The bridge is closed again")),
	missing: [
		...missing("text/xml"),
		rssFeed("<item><title>The bridge is open</title></item>"),
		rssFeed("<item><guid>bridge</guid></item>"),
	],
	hostile: (now) =>
		rssFeed(`<item>
			<guid>hostile</guid>
			<title>${hostileTitle}</title>
			<link>javascript:alert(1)</link>
			<pubDate>Mon, 01 Jan 0000 00:00:00 GMT</pubDate>
			<author>${"(".repeat(100_000)}</author>
			<media:content url="javascript:alert(3)" medium="image"/>
			<content:encoded><![CDATA[${hostileHtml}]]></content:encoded>
			${Array.from({ length: 10_000 }, (_, index) => `<category>tag${index}</category>`).join("")}
			<dc:date>${iso(now)}</dc:date>
		</item>`),
	private: [
		{
			what: "the author's e-mail address",
			marker: "ada.lorne@",
			shows: "The bridge is open",
			delivery: (now) =>
				rssFeed(
					rssItem(
						now,
						"The bridge is open",
						"<author>ada.lorne@courier.example (Ada Lorne)</author>",
					),
				),
		},
		{
			what: "the editor's e-mail address",
			marker: "editor@",
			shows: "The bridge is open",
			delivery: (now) => rssFeed(rssItem(now, "The bridge is open")),
		},
	],
};

/** A feed in RSS 1.0, whose items stand beside its channel. */
export const rdfFeed = (items: string): Delivery => ({
	contentType: "application/rdf+xml",
	body: `<?xml version="1.0"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:terms="http://purl.org/dc/terms/">
	<channel rdf:about="https://courier.example/feed">
		<title>Linde Courier</title>
		<link>https://courier.example/</link>
		<description>News of the town</description>
	</channel>
	${items}
</rdf:RDF>`,
});

const rdfItem = (
	now: number,
	title: string,
	changedAt: number,
	more = "",
) => `<item rdf:about="https://courier.example/bridge">
		<title>${title}</title>
		<link>https://courier.example/bridge</link>
		<description>The old bridge carries traffic again.</description>
		<dc:date>${iso(now - 60_000)}</dc:date>
		<terms:modified>${iso(changedAt)}</terms:modified>
		<dc:subject>Town</dc:subject>
		${more}
	</item>`;

export const websubRdfCase: FormatCase = {
	format: "websub",
	options,
	published: (now) => rdfFeed(rdfItem(now, "The bridge is open", now - 60_000)),
	edited: (now) => rdfFeed(rdfItem(now, "The bridge is closed again", now - 30_000)),
	stale: (now) => rdfFeed(rdfItem(now, "The bridge may open", now - 120_000)),
	missing: [
		...missing("application/rdf+xml"),
		rdfFeed("<item><title>The bridge is open</title></item>"),
	],
	hostile: (now) =>
		rdfFeed(`<item rdf:about="hostile">
			<title>${hostileTitle}</title>
			<link>javascript:alert(1)</link>
			<description>${escaped(hostileHtml)}</description>
			<dc:date>0000-01-01</dc:date>
			<terms:modified>${iso(now - 60_000)}</terms:modified>
			${Array.from({ length: 10_000 }, (_, index) => `<dc:subject>tag${index}</dc:subject>`).join("")}
		</item>`),
	private: [
		{
			what: "the author's e-mail address",
			marker: "ada.lorne@",
			shows: "The bridge is open",
			delivery: (now) => {
				const creator = "<dc:creator>Ada Lorne (mailto:ada.lorne@courier.example)</dc:creator>";
				return rdfFeed(rdfItem(now, "The bridge is open", now - 60_000, creator));
			},
		},
	],
};

/** A JSON Feed with these items. */
export const jsonFeed = (...items: unknown[]): Delivery => ({
	contentType: "application/feed+json",
	body: JSON.stringify({
		version: "https://jsonfeed.org/version/1.1",
		title: "Linde Courier",
		home_page_url: "https://courier.example/",
		language: "en",
		authors: [{ name: "Linde Courier", url: "mailto:desk@courier.example" }],
		items,
	}),
});

const jsonItem = (now: number, title: string, changedAt: number, more: object = {}) => ({
	id: "bridge",
	url: "https://courier.example/bridge",
	title,
	content_html: "<p>The old bridge carries traffic again.</p>",
	date_published: iso(now - 60_000),
	date_modified: iso(changedAt),
	...more,
});

export const websubJsonCase: FormatCase = {
	format: "websub",
	options,
	published: (now) => jsonFeed(jsonItem(now, "The bridge is open", now - 60_000)),
	edited: (now) => jsonFeed(jsonItem(now, "The bridge is closed again", now - 30_000)),
	stale: (now) => jsonFeed(jsonItem(now, "The bridge may open", now - 120_000)),
	embargoed: (now, at) =>
		jsonFeed(
			jsonItem(now, "The bridge tomorrow", now - 60_000, {
				id: "tomorrow",
				_tidings: { embargoed_until: iso(at) },
			}),
		),
	missing: [
		...missing("application/feed+json"),
		jsonFeed({ title: "The bridge is open" }),
		jsonFeed(null),
	],
	hostile: (now) =>
		jsonFeed(
			jsonItem(now, hostileTitle, now - 60_000, {
				url: "javascript:alert(1)",
				image: "javascript:alert(3)",
				content_html: hostileHtml,
				date_published: "0000-01-01T00:00:00Z",
				tags: Array.from({ length: 10_000 }, (_, index) => `tag\u0000${index}`),
				authors: [null, 5, { name: ["Ada"] }],
			}),
		),
	private: [
		...["members", "paid", "a circle of the future"].map((visibility) => ({
			what: `the text of an item for ${visibility}`,
			marker: "onlyforreaders",
			shows: "teaser",
			delivery: (now: number) =>
				jsonFeed(
					jsonItem(now, "The bridge is open", now - 60_000, {
						summary: "A teaser for everybody.",
						content_html: "<p>onlyforreaders</p>",
						content_text: "onlyforreaders",
						attachments: [
							{ url: "https://courier.example/onlyforreaders.pdf", mime_type: "application/pdf" },
						],
						_tidings: { visibility },
					}),
				),
		})),
		{
			what: "the author's e-mail address",
			marker: "ada.lorne@",
			shows: "The bridge is open",
			delivery: (now) =>
				jsonFeed(
					jsonItem(now, "The bridge is open", now - 60_000, {
						authors: [
							{
								name: "Ada Lorne <ada.lorne@courier.example>",
								url: "mailto:ada.lorne@courier.example",
							},
						],
					}),
				),
		},
	],
};
