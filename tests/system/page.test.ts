import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { readPageFacts } from "../../src/web/page-facts.ts";
import { type LoadedPage, loadPage } from "../../src/web/page.ts";
import { createWebClient } from "../../src/web/public-fetch.ts";
import { servePages } from "../support/drafting.ts";

const web = createWebClient();
const html = "<html><head><title>Brücke</title></head><body>offen</body></html>";

describe("a page is not opened", () => {
	test.each([
		["by plain HTTP", "http://news.example/a", "insecure"],
		["on this machine", "https://127.0.0.1/a", "private"],
		["in this network", "https://10.0.0.7/a", "private"],
		["where the cloud tells its secrets", "https://169.254.169.254/latest", "private"],
		["on this machine, by IPv6", "https://[::1]/a", "private"],
		["with a password in its address", "https://ada:secret@news.example/a", "private"],
		["in another language than the web's", "ftp://news.example/a", "insecure"],
	])("%s", async (_, address, why) => {
		expect(await loadPage(web, address)).toMatchObject({ kind: "failed", why });
	});

	test("where its name leads to an address that is not for everybody", async () => {
		const lookup = async () => [{ address: "192.168.0.1", family: 4 }];
		const guarded = createWebClient({ lookup });
		const read = await loadPage(guarded, "https://news.example/a");
		expect(read).toEqual({ kind: "failed", why: "private", host: "news.example" });
	});

	test("where a redirect leads away from https, or into this machine", async () => {
		const site = await servePages({
			"/plain": { status: 302, headers: { location: "ftp://news.example/" } },
		});
		const read = await loadPage(web, `${site}/plain`, { allowPrivate: true });
		expect(read).toMatchObject({ why: "insecure", host: "news.example" });
	});

	test("where there is more of it than anybody reads, or it does not come in time", async () => {
		const site = await servePages({ "/large": { body: Buffer.alloc(6_000_000, "a") } });
		const large = await loadPage(web, `${site}/large`, { allowPrivate: true });
		expect(large).toMatchObject({ why: "large" });
		const packed = { "content-encoding": "gzip" };
		const bomb = await servePages({
			"/": { body: gzipSync(Buffer.alloc(50_000_000)), headers: packed },
		});
		expect(await loadPage(web, `${bomb}/`, { allowPrivate: true })).toMatchObject({ why: "other" });
	});
});

describe("a page is read", () => {
	const latin = Buffer.from(html, "latin1");
	test.each([
		[
			"as its server says",
			{ body: latin, headers: { "content-type": "text/html; charset=iso-8859-1" } },
		],
		[
			"as it says itself",
			{
				body: Buffer.from(html.replace("<head>", '<head><meta charset="windows-1252">'), "latin1"),
				headers: { "content-type": "text/html" },
			},
		],
		[
			"packed, though that was not asked for",
			{ body: gzipSync(html), headers: { "content-encoding": "gzip" } },
		],
		["behind a redirect", { status: 301, headers: { location: "/b" } }],
	])("%s", async (_, answer) => {
		const site = await servePages({ "/a": answer, "/b": { body: html } });
		const page = await loadPage(web, `${site}/a`, { allowPrivate: true });
		expect(page.kind).toBe("page");
		expect((await readPageFacts(page as LoadedPage)).title).toBe("Brücke");
	});
});

describe("what a page says of its article", () => {
	const facts = (head: string, body = "") =>
		readPageFacts({
			kind: "page",
			url: "https://news.example/town/bridge?utm_source=x",
			html: `<html lang="de-AT"><head>${head}</head><body>${body}</body></html>`,
		});
	const linked = (node: object) =>
		`<script type="application/ld+json">${JSON.stringify(node)}</script>`;

	test("comes from Open Graph, its title without the name of the site", async () => {
		const read = await facts(`
			<meta property="og:site_name" content="Courier">
			<meta property="og:title" content="Ada &amp; Bo | Courier">
			<meta property="og:description" content="They met.">
			<meta property="og:image" content="/bridge.jpg">
			<meta property="og:locale" content="en_GB">`);
		expect(read).toMatchObject({
			title: "Ada & Bo",
			summary: "They met.",
			picture: "https://news.example/bridge.jpg",
			language: "en-GB",
		});
	});

	test("comes from Twitter's cards, and from JSON-LD within a graph", async () => {
		expect(await facts('<meta name="twitter:title" content="Ferry">')).toMatchObject({
			title: "Ferry",
		});
		const read = await facts(
			linked({
				"@graph": [
					{ "@type": "WebSite", name: "Courier" },
					{
						"@type": ["NewsArticle"],
						headline: "The ferry",
						description: "It runs.",
						image: [{ url: "https://pictures.example/ferry.jpg" }],
						author: [{ name: "Ada Vogt" }, "Bo"],
						datePublished: "2026-11-25T10:00:00Z",
						mainEntityOfPage: { "@id": "https://news.example/ferry" },
						inLanguage: "en",
					},
				],
			}),
		);
		expect(read).toEqual({
			title: "The ferry",
			summary: "It runs.",
			picture: "https://pictures.example/ferry.jpg",
			authors: ["Ada Vogt", "Bo"],
			publishedAt: Date.parse("2026-11-25T10:00:00Z"),
			url: "https://news.example/ferry",
			language: "en",
		});
	});

	test("is its title and its first sentences, where it says nothing of itself", async () => {
		const text =
			"Die Brücke über die Linde ist nach einem Jahr Bauzeit wieder offen. Das teilte die Stadt mit.";
		const read = await facts(
			"<title>Die Br&uuml;cke</title>",
			`<nav>Home Sport</nav><article><h1>Die Brücke</h1><p>${text}</p></article>`,
		);
		expect(read).toMatchObject({ title: "Die Brücke", summary: text, language: "de-AT" });
	});

	test("is nothing of what stands behind a wall", async () => {
		const wall = linked({ "@type": "NewsArticle", headline: "Ferry", isAccessibleForFree: false });
		const secret = "What only members may read stands here, in a sentence that is long enough.";
		const read = await facts(wall, `<article><p>${secret}</p></article>`);
		expect(read.title).toBe("Ferry");
		expect(read.summary).toBeUndefined();
	});

	test("is no picture that is a logo, and no address that stands for the whole site", async () => {
		const read = await facts(`
			<title>Ferry</title>
			<meta property="og:image" content="https://news.example/logo.png">
			<link rel="canonical" href="https://news.example/">`);
		expect(read.picture).toBeUndefined();
		expect(read.url).toBe("https://news.example/town/bridge?utm_source=x");
	});

	test.each(["{", "[]", "null", '{"@graph":[null,1,"a"]}', '{"__proto__":{"@type":"Article"}}'])(
		"survives JSON-LD such as %s",
		async (json) => {
			const read = await facts(
				`<title>Ferry</title><script type="application/ld+json">${json}</script>`,
			);
			expect(read.title).toBe("Ferry");
		},
	);
});
