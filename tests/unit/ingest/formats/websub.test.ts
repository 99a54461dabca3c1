import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { feedTime, plainText } from "../../../../src/ingest/formats/feed.ts";
import { websub } from "../../../../src/ingest/formats/websub.ts";
import { Problem } from "../../../../src/ingest/problem.ts";
import {
	atomFeed,
	jsonFeed,
	rdfFeed,
	rssFeed,
	websubAtomCase,
	websubJsonCase,
	websubRdfCase,
	websubRssCase,
} from "../../../support/deliveries/websub.ts";
import { createReading, NOW } from "../../../support/formats.ts";
import { growth, LINEAR } from "../../../support/growth.ts";

const reading = createReading(websub, { topic: "https://courier.example/feed" });
const { draft, kept, read } = reading;
const readBody = (body: string | Buffer) => read({ contentType: "text/xml", body });
const outcomes = (body: string) => reading.outcomes({ contentType: "text/xml", body });

/** The refusal of a body. */
function refusal(body: string | Buffer): Problem {
	try {
		readBody(body);
	} catch (error) {
		if (error instanceof Problem) return error;
		throw error;
	}
	throw new Error("the body was taken");
}

const atomEntry = (inner: string) => atomFeed(`<entry><id>a</id>${inner}</entry>`);
const rssItem = (inner: string) =>
	rssFeed(`<item><guid isPermaLink="false">a</guid>${inner}</item>`);

describe("what a feed is", () => {
	const bodies = {
		Atom: websubAtomCase,
		"RSS 2.0": websubRssCase,
		"RSS 1.0": websubRdfCase,
		"JSON Feed": websubJsonCase,
	};

	test.each(
		Object.entries(bodies).flatMap(([name, one]) =>
			["text/xml", "application/json", "text/html", ""].map((type) => [name, type, one] as const),
		),
	)("its content tells: %s that came as %j", (_, contentType, { published }) => {
		const { body } = published(NOW);
		expect(read({ contentType, body })).toMatchObject([
			{
				kind: "article",
				draft: {
					title: "The bridge is open",
					url: "https://courier.example/bridge",
					publishedAt: NOW - 60_000,
				},
			},
		]);
	});

	test("is also told of RSS 0.91 without a version, of Atom without its namespace, and of an entry alone", () => {
		const item = "<item><title>Open</title><link>https://courier.example/bridge</link></item>";
		const entry = "<entry><id>a</id><title>Open</title></entry>";
		for (const body of [
			`<rss><channel>${item}</channel></rss>`,
			`<channel>${item}</channel>`,
			`<!DOCTYPE rss SYSTEM "rss-0.91.dtd"><RSS VERSION="0.91"><CHANNEL>${item}</CHANNEL></RSS>`,
			`<feed>${entry}</feed>`,
			`<r:rss><r:channel><r:item><r:title>Open</r:title><r:guid>a</r:guid></r:item></r:channel></r:rss>`,
			`<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:id>a</a:id><a:title>Open</a:title></a:entry></a:feed>`,
			`<entry xmlns="http://www.w3.org/2005/Atom"><id>a</id><title>Open</title></entry>`,
		]) {
			expect(readBody(body)).toMatchObject([{ kind: "article", draft: { title: "Open" } }]);
		}
	});

	test.each([
		["<html><body>News</body></html>", /web page/],
		["<note>News</note>", /begins with <note>/],
		["News", /neither XML nor JSON/],
		["{", /begins like JSON/],
		["<a>".repeat(200), /nested/],
		['<?xml version="1.0" encoding="klingon"?><rss/>', /klingon/],
		["", /no body/],
	])("is refused with a sentence about it: %s", (body, sentence) => {
		const problem = refusal(body);
		expect(problem.status).toBe(400);
		expect(problem.message).toMatch(sentence);
	});
});

test.each(
	[websubAtomCase, websubRssCase, websubRdfCase, websubJsonCase].flatMap(({ missing }) =>
		missing.map((delivery) => [String(delivery.body), delivery] as const),
	),
)("%s makes no article", (_, { body }) => {
	expect(outcomes(String(body))).toEqual(["refused"]);
});

describe("an item of RSS", () => {
	test("has its text in content:encoded, and then its description is the summary", () => {
		const article = draft(
			rssItem(
				"<title>Open</title><description>Cars &lt;b&gt;may&lt;/b&gt; pass. [&amp;#8230;]&lt;p&gt;The post &lt;a href='x'&gt;Open&lt;/a&gt; appeared first on &lt;a href='x'&gt;Courier&lt;/a&gt;.&lt;/p&gt;</description><content:encoded><![CDATA[<p>The bridge.</p>]]></content:encoded>",
			),
		);
		expect(article).toMatchObject({ html: "<p>The bridge.</p>", summary: "Cars may pass. […]" });
	});

	test("has its text in the description when there is no other", () => {
		const article = draft(rssItem("<title>Open</title><description>Cars may pass.</description>"));
		expect(article.html).toBe("Cars may pass.");
		expect(article.summary).toBeUndefined();
	});

	test("may hold HTML that nobody escaped", () => {
		const article = draft(
			rssItem('<title>Open</title><description><p class="a">5 &lt; 6<br/></p></description>'),
		);
		expect(article.html).toBe('<p class="a">5 &lt; 6<br></p>');
	});

	test("has its guid for an address, unless the feed says that it is none", () => {
		const item = (attributes: string) =>
			rssFeed(
				`<item><title>Open</title><guid ${attributes}>https://courier.example/1</guid></item>`,
			);
		expect(draft(item("")).url).toBe("https://courier.example/1");
		expect(draft(item('isPermaLink="false"')).url).toBeUndefined();
	});

	test("without a guid has its address for an id, and without both is refused where it stands", () => {
		const items = "<item><title>A</title><link>/a</link></item><item><title>B</title></item>";
		expect(read(rssFeed(items))).toMatchObject([
			{ kind: "article", draft: { id: "https://courier.example/a" } },
			{ kind: "refused", issues: [{ path: ["items", 1], message: expect.stringMatching(/guid/) }] },
		]);
	});

	test.each([
		["ada@courier.example (Ada Lorne)", ["Ada Lorne"]],
		["Ada Lorne &lt;ada@courier.example&gt;", ["Ada Lorne"]],
		["ada@courier.example", []],
		["<name>Ada Lorne</name><email>ada@courier.example</email>", ["Ada Lorne"]],
		["Ada Lorne", ["Ada Lorne"]],
	])("has the author %s by name only", (author, authors) => {
		const delivery = rssItem(`<title>Open</title><author>${author}</author>`);
		expect(draft(delivery).authors).toEqual(authors);
		expect(JSON.stringify(kept(delivery))).not.toContain("@");
	});

	test("shows its widest picture, and keeps a sound beside it", () => {
		const article = draft(
			rssItem(
				`<title>Open</title>
				<media:group><media:content url="/s.jpg" width="140" medium="image"/>
				<media:content url="/l.jpg" width="700" type="image/jpeg"><media:credit>Ben Hale</media:credit>
				<media:description>The bridge</media:description></media:content></media:group>
				<media:thumbnail url="/t.jpg"/>
				<enclosure url="https://courier.example/a.mp3" type="audio/mpeg" length="1"/>`,
			),
		);
		expect(article).toMatchObject({
			image: { url: "https://courier.example/l.jpg", caption: "The bridge", credit: "Ben Hale" },
			attachments: [{ url: "https://courier.example/a.mp3", type: "audio/mpeg" }],
		});
	});

	test("has the language of its channel, and no time of change unless it names one", () => {
		const plain = read(
			rssItem("<title>Open</title><pubDate>Fri, 01 May 2026 07:30:00 +0200</pubDate>"),
		);
		expect(plain).toMatchObject([
			{
				order: { modifiedAt: undefined },
				draft: { language: "en", publishedAt: Date.UTC(2026, 4, 1, 5, 30) },
			},
		]);
		const changed = read(
			rssItem("<title>Open</title><atom:updated>2026-05-01T08:00:00Z</atom:updated>"),
		);
		expect(changed).toMatchObject([{ order: { modifiedAt: Date.UTC(2026, 4, 1, 8) } }]);
	});
});

describe("an entry of Atom", () => {
	test.each([
		['<title type="html">Tom &amp;amp; &lt;b&gt;Ada&lt;/b&gt;</title>', "Tom & Ada"],
		["<title>5 &lt; 6</title>", "5 < 6"],
		["<title>The &lt;em&gt;bridge&lt;/em&gt;</title>", "The bridge"],
		[
			'<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">The <em>bridge</em></div></title>',
			"The bridge",
		],
		["<title><![CDATA[The bridge]]></title>", "The bridge"],
	])("has the title %s as plain text", (title, plain) => {
		expect(draft(atomEntry(title)).title).toBe(plain);
	});

	test("has XHTML as HTML, in which text stays text", () => {
		const article = draft(
			atomEntry(
				'<title>Open</title><content type="xhtml"><h:div xmlns:h="http://www.w3.org/1999/xhtml"><h:p>a &lt;script&gt; b</h:p></h:div></content>',
			),
		);
		expect(article.html).toBe("<div><p>a &lt;script> b</p></div>");
	});

	test("has its addresses relative to xml:base", () => {
		const article = draft(
			atomFeed(
				'<entry xml:base="https://media.example/x/"><id>a</id><title>Open</title><link href="bridge"/><link rel="enclosure" type="image/png" href="b.png"/></entry>',
			),
		);
		expect(article).toMatchObject({
			url: "https://media.example/x/bridge",
			baseUrl: "https://media.example/x/",
			image: { url: "https://media.example/x/b.png" },
		});
	});

	test("has the authors and the language of its feed when it names none", () => {
		expect(draft(atomEntry("<title>Open</title>"))).toMatchObject({
			authors: ["Linde Courier"],
			language: "en",
		});
	});

	test("has an author whose name holds HTML", () => {
		const author = "<author><name><b>Ada</b> Lorne</name></author>";
		expect(draft(atomEntry(`<title>Open</title>${author}`)).authors).toEqual(["Ada Lorne"]);
	});

	test("that was deleted is taken back", () => {
		const delivery = atomFeed('<at:deleted-entry ref="a" when="2026-05-01T07:30:00Z"/>');
		expect(read(delivery)).toEqual([
			{
				kind: "withdraw",
				id: "a",
				order: { modifiedAt: Date.UTC(2026, 4, 1, 7, 30) },
				reason: "deleted",
			},
		]);
	});
});

test("an item of RSS 1.0 has rdf:about for an id, subjects for tags and dcterms:modified for its change", () => {
	const item = `<item rdf:about="urn:1"><title>Open</title><link>https://courier.example/1</link><dc:subject>Town</dc:subject><terms:modified>2026-05-01T07:30:00Z</terms:modified></item>`;
	expect(read(rdfFeed(item))).toMatchObject([
		{ draft: { id: "urn:1", tags: ["Town"] }, order: { modifiedAt: Date.UTC(2026, 4, 1, 7, 30) } },
	]);
});

test("an item of RSS 1.0 is read also when the list of its channel leaves it out", () => {
	const list = '<channel><items><rdf:Seq><rdf:li resource="urn:1"/></rdf:Seq></items></channel>';
	const items = [1, 2].map((id) => `<item rdf:about="urn:${id}"><title>Open</title></item>`);
	const { body } = rdfFeed(items.join(""));
	const listed = String(body).replace(/<channel.*<\/channel>/s, list);
	expect(read({ contentType: "text/xml", body: listed })).toHaveLength(2);
});

describe("an item of JSON Feed", () => {
	test("loses what is wrong in it and stays", () => {
		const item = {
			id: 7,
			title: "Open",
			url: "/bridge",
			tags: "Town",
			authors: [{ name: {} }, null],
			date_published: "soon",
			image: {},
		};
		expect(draft(jsonFeed(item))).toMatchObject({
			id: "7",
			title: "Open",
			url: "https://courier.example/bridge",
			authors: ["Linde Courier"],
		});
	});

	test("that is not public leaves its text and attachments behind", () => {
		const item = {
			id: "a",
			title: "Open",
			summary: "Cars may pass.",
			content_html: "secret",
			content_text: "secret",
			attachments: [{ url: "https://courier.example/secret.pdf", mime_type: "application/pdf" }],
		};
		const delivery = jsonFeed({ ...item, _tidings: { visibility: "paid" } });
		expect(JSON.stringify(kept(delivery))).not.toContain("secret");
		expect(draft(delivery)).toMatchObject({ visibility: "paid", summary: "Cars may pass." });
		expect(JSON.stringify(kept(jsonFeed(item)))).toContain("secret");
	});

	test("keeps no address of its authors", () => {
		const authors = [
			{ name: "Ada", url: "mailto:ada@courier.example", avatar: "x" },
			"ben@courier.example",
		];
		const delivery = jsonFeed({ id: "a", title: "Open", authors });
		expect(JSON.stringify(kept(delivery))).not.toContain("@");
		expect(draft(delivery).authors).toEqual(["Ada"]);
	});
});

test("an item without a title gets the first sentence of its text", () => {
	const html = "<![CDATA[<p>The old bridge is open. Cars may pass.</p>]]>";
	expect(draft(rssItem(`<description>${html}</description>`)).title).toBe(
		"The old bridge is open.",
	);
});

test("of a long feed the first 200 items are taken, and the rest is told", () => {
	const items = Array.from(
		{ length: 230 },
		(_, index) => `<item><guid>g${index}</guid><title>T</title></item>`,
	);
	const read230 = read(rssFeed(items.join("")));
	expect(read230.filter(({ kind }) => kind === "article")).toHaveLength(200);
	expect(read230.at(199)).toMatchObject({ draft: { id: "g199" } });
	expect(read230.at(200)).toEqual({
		kind: "ignored",
		reason: "the feed has more than 200 items; the last 30 were left out",
	});
});

describe("the bytes of a feed", () => {
	const rss = (encoding: string) =>
		`<?xml version="1.0"${encoding}?><rss><channel><item><guid>a</guid><title>Brücke – offen</title></item></channel></rss>`;
	const utf16be = (text: string) => Buffer.from(text, "utf16le").swap16();

	test.each<[string, Buffer]>([
		["UTF-8", Buffer.from(rss(""))],
		["UTF-8 with a byte order mark", Buffer.from(`\uFEFF${rss("")}`)],
		[
			"UTF-16LE with a byte order mark",
			Buffer.from(`\uFEFF${rss(' encoding="utf-16"')}`, "utf16le"),
		],
		["UTF-16BE with a byte order mark", utf16be(`\uFEFF${rss(' encoding="utf-16"')}`)],
		["UTF-16BE without", utf16be(rss(' encoding="utf-16"'))],
		["UTF-8 that calls itself UTF-16", Buffer.from(rss(' encoding="UTF-16"'))],
		[
			"windows-1252 that says so",
			Buffer.from(rss(' encoding="windows-1252"').replace("–", "\u0096"), "latin1"),
		],
		[
			"ISO 8859-1 that says so",
			Buffer.from(rss(" encoding='ISO-8859-1'").replace("–", "\u0096"), "latin1"),
		],
		["windows-1252 that says nothing", Buffer.from(rss("").replace("–", "\u0096"), "latin1")],
	])("are read as %s", (_, bytes) => {
		expect(readBody(bytes)).toMatchObject([{ draft: { title: "Brücke – offen" } }]);
	});
});

describe("a hostile feed", () => {
	test("does not grow by the entities that it declares", () => {
		const levels = Array.from(
			{ length: 30 },
			(_, level) => `<!ENTITY e${level + 1} "${`&e${level};`.repeat(10)}">`,
		);
		const body = `<!DOCTYPE rss [<!ENTITY e0 "lol">${levels.join("")}<!ENTITY file SYSTEM "file:///etc/passwd">]>
			<rss><channel><item><guid>a</guid><title>T &e30; &file;</title></item></channel></rss>`;
		const [item] = readBody(body);
		expect(item).toMatchObject({ kind: "article", draft: { title: "T &e30; &file;" } });
	});

	// Beyond 2^32 no array can be made: a guard that fails, fails at once.
	const bomb = "<length>5000000000</length>";

	test.each([
		["an author of RSS", rssItem(`<title>Open</title><author>${bomb}</author>`)],
		["a person of Atom", atomEntry(`<title>Open</title><author>${bomb}</author>`)],
		[
			"a picture",
			rssItem(`<title>Open</title><media:content url="/b.jpg">${bomb}</media:content>`),
		],
		["a list of tags", jsonFeed({ id: "a", title: "Open", tags: { length: 5_000_000_000 } })],
	])("makes no list as long as %s says", (_, delivery) => {
		expect(draft(delivery).title).toBe("Open");
	});

	test("may call elements as JavaScript calls what each object has", () => {
		const names = ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty"];
		const inner = names.map((name) => `<${name}>x</${name}>`).join("");
		expect(draft(rssItem(`${inner}<title>Open</title>`)).title).toBe("Open");
	});

	test("takes back 200 entries at most", () => {
		const entries = Array.from(
			{ length: 230 },
			(_, index) => `<at:deleted-entry ref="a${index}"/>`,
		);
		expect(read(atomFeed(entries.join("")))).toHaveLength(200);
	});

	test.each([
		"<a>",
		"<item>",
		"</b>",
		"<",
		"<!",
		"<![CDATA[",
		"]]>",
		"<!--",
		"&#40;",
		"&amp;",
		"(",
		"<item><title>x</title>",
		"<item/>",
		'<a xmlns:b="c"/>',
		"<author>(</author>",
		`<author>${"(".repeat(200)}</author>`,
		"<![CDATA[(]]>",
		"<p>x</p>",
		"&a",
		' xmlns:a="b"',
		"\t\n ",
		"a@",
		"<description>\n x",
	])("is read, or refused, in linear time: %s", (unit) => {
		const take = (text: string) => {
			for (const frame of [
				`<rss><channel><item><author>${text}`,
				`<rss><channel><item><title>${text}</title>`,
				`<feed><entry><content type="xhtml"><div>${text}</div></content>`,
				`<rss ${text}><channel><item>`,
				`<rss>${text}`,
				text,
			]) {
				outcomes(frame);
			}
		};
		expect(growth(take, unit)).toBeLessThan(LINEAR);
	});

	test("is read or refused, whatever it is", () => {
		const fragments = fc.constantFrom(
			"<rss>",
			"<channel>",
			"<item>",
			"</item>",
			"<guid>",
			"</guid>",
			"<title>",
			"</title>",
			"<link href='x'/>",
			"<author>",
			"<name>",
			"<media:content url='x'>",

			"<feed>",
			"<entry>",
			"<id>",
			"</id>",
			"<content type='xhtml'>",
			"<![CDATA[",
			"]]>",
			"<!--",
			"-->",
			"&#0;",

			"&#x110000;",
			"\uD800",
			"\u0000",
			"<a:b xmlns:a=''>",
			"<__proto__ constructor='x'>",
			"xml:base='//'",
			"<pubDate>99 Foo 9999 99:99</pubDate>",
			'{"items":[{"id":1}',
			"]}",
			"text",
		);
		const body = fc.array(fc.oneof(fragments, fc.string())).map((parts) => parts.join(""));
		fc.assert(
			fc.property(body, fc.boolean(), (text, isWhole) => {
				const framed = isWhole ? `<rss><channel><item><guid>a</guid>${text}` : text;
				expect(() => outcomes(framed)).not.toThrow();
			}),
			{ numRuns: 500 },
		);
	});
});

describe("the time of a feed", () => {
	test.each([
		["Fri, 01 May 2026 07:30:00 GMT", Date.UTC(2026, 4, 1, 7, 30)],
		["Fri, 1 May 2026 07:30 +0200", Date.UTC(2026, 4, 1, 5, 30)],
		["01 May 26 07:30:15 EST", Date.UTC(2026, 4, 1, 12, 30, 15)],
		["Fri, 01 May 2026 07:30:00 CEST", Date.UTC(2026, 4, 1, 5, 30)],
		["Friday, 1 May 2026", Date.UTC(2026, 4, 1)],
		["01-May-2026 07:30:00 GMT+01:00", Date.UTC(2026, 4, 1, 6, 30)],
		["2026-05-01T07:30:00+02:00", Date.UTC(2026, 4, 1, 5, 30)],
		["2026-05-01 07:30:00", Date.UTC(2026, 4, 1, 7, 30)],
		["2026-05", Date.UTC(2026, 4, 1)],
	])("%s is read", (text, ms) => {
		expect(feedTime(text)).toBe(ms);
	});

	test.each(["", "yesterday", "1 Foo 2026 07:30 GMT", "01 May 2026 07:30 XYZ", "7"])(
		"%j is none",
		(text) => {
			expect(feedTime(text)).toBeUndefined();
		},
	);

	test("is the same, written in RFC 822 or ISO 8601", () => {
		const date = fc.date({ min: new Date(0), max: new Date("2199-12-31"), noInvalidDate: true });
		fc.assert(
			fc.property(date, (at) => {
				const ms = Math.floor(at.getTime() / 1000) * 1000;
				expect(feedTime(new Date(ms).toUTCString())).toBe(ms);
				expect(feedTime(new Date(ms).toISOString())).toBe(ms);
			}),
		);
	});
});

test("the plain text of a title that is no HTML is itself, written with entities or not", () => {
	// Without its end, nothing looks like a tag.
	const word = fc.stringMatching(/^[\w.,<äß日–]{1,12}$/);
	fc.assert(
		fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), (words) => {
			const title = words.join(" ");
			expect(plainText(title)).toBe(title);
			expect(plainText(title.replaceAll("<", "&lt;"))).toBe(title);
		}),
	);
});

test.each([undefined, {}, { topic: "courier" }, { topic: "ftp://courier.example" }])(
	"options %j are answered with what to set",
	(options) => {
		const result = websub.options.safeParse(options);
		expect(result.error?.issues[0]?.message).toMatch(
			/set options\.topic to the address of the feed/,
		);
	},
);

test("options name the topic, and may name hub and lease", () => {
	const options = {
		topic: "https://courier.example/feed",
		hub: "https://hub.example/",
		lease_seconds: 864_000,
	};
	expect(websub.options.parse(options)).toEqual(options);
	expect(websub.options.safeParse({ ...options, secret: "x" }).success).toBe(false);
});

test("the sample is an article", () => {
	expect(draft(websub.sample(NOW))).toMatchObject({ title: "The old bridge is open again" });
});
