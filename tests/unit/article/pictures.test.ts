import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Article } from "../../../src/article/article.ts";
import { attachedMedia, picturesOf } from "../../../src/article/pictures.ts";
import { growth, LINEAR } from "../../support/growth.ts";

const bare: Article = {
	format: 2,
	source: "courier",
	id: "1",
	title: "The bridge of Lindenford reopens",
	attachments: [],
	authors: [],
	tags: [],
	topics: [],
	visibility: "public",
	silent: false,
};

const CDN = "https://img.courier.example";

/** An article with nothing but these pictures in its body. */
function showing(...urls: string[]): Article {
	const images = urls.map((url) => ({ url, before: 0 }));
	return { ...bare, body: { blocks: [], images } };
}

function addressesOf(...urls: string[]): string[] {
	return picturesOf(showing(...urls)).map(({ url }) => url);
}

describe("the pictures of an article", () => {
	test("begin with the given one, then come those attached, then those in its body", () => {
		const article: Article = {
			...bare,
			image: { url: `${CDN}/bridge.jpg`, alt: "A bridge", caption: "At dusk", credit: "Ada Lane" },
			attachments: [
				{ url: `${CDN}/plan.pdf`, type: "application/pdf" },
				{ url: `${CDN}/plan.png`, type: "image/png", title: "The plan" },
				{ url: `${CDN}/mayor`, type: "IMAGE/JPEG" },
			],
			body: {
				blocks: [{ kind: "paragraph", text: "It took two years." }],
				images: [
					{ url: `${CDN}/crane.jpg`, alt: "A crane", caption: "In spring", before: 0 },
					{ url: `${CDN}/river.jpg`, before: 1 },
				],
			},
		};
		expect(picturesOf(article)).toStrictEqual([
			{ url: `${CDN}/bridge.jpg`, alt: "A bridge", caption: "At dusk", credit: "Ada Lane" },
			{ url: `${CDN}/plan.png`, alt: "The plan" },
			{ url: `${CDN}/mayor` },
			{ url: `${CDN}/crane.jpg`, alt: "A crane", caption: "In spring" },
			{ url: `${CDN}/river.jpg` },
		]);
	});

	test("are none where there are none", () => {
		expect(picturesOf(bare)).toEqual([]);
	});

	test.each([
		["", "bridge.jpg", 1],
		["application/octet-stream", "bridge.JPEG?v=2", 1],
		["image", "bridge", 1],
		["image/*", "bridge", 1],
		["image/svg+xml", "bridge", 0],
		["", "bridge.mp4", 0],
		["", "bridge", 0],
		["text/html", "bridge.jpg", 0],
	])("attached as %j are known by their type, else by their ending: %s", (type, name, count) => {
		const attachments = [{ url: `${CDN}/${name}`, type }];
		expect(picturesOf({ ...bare, attachments })).toHaveLength(count);
	});

	test("are ten at most", () => {
		const urls = Array.from({ length: 40 }, (_, i) => `${CDN}/${i}.jpg`);
		expect(addressesOf(...urls)).toEqual(urls.slice(0, 10));
	});
});

describe("one picture in two sizes comes once, the larger one:", () => {
	test.each([
		["bridge-300x200.jpg", "bridge.jpg"],
		["bridge-300x200.jpg", "bridge-1024x683.jpg"],
		["bridge_300x200.jpg", "bridge-scaled.jpg"],
		["bridge-1024x683.jpg", "bridge-scaled.jpg"],
		["bridge.jpg?w=300", "bridge.jpg"],
		["bridge.jpg?w=300&h=900", "bridge.jpg?w=640"],
		["bridge.jpg?height=200", "bridge.jpg?height=400"],
		["bridge.jpg?width=300", "bridge.jpg?width=1200&quality=60"],
		["bridge.jpg?resize=300,200", "bridge.jpg?resize=1200%2C800&ssl=1"],
		["bridge.jpg?fit=300,200", "bridge.jpg?itok=x7"],
		["w_300,c_fill/bridge.jpg", "w_1456,c_limit,f_auto,q_auto:good/bridge.jpg"],
		["w_300/bridge.jpg", "bridge.jpg"],
		["h_300/bridge.jpg", "h_600/bridge.jpg"],
		["width=300,quality=75/bridge.jpg", "width=900/bridge.jpg"],
		["bridge-1024x683.jpg?w=300", "bridge-640x427.jpg"],
		["image.php?id=7&w=300", "image.php?w=900&id=7"],
	])("%s and %s", (small, large) => {
		const [smaller, larger] = [`${CDN}/${small}`, `${CDN}/${large}`];
		expect(addressesOf(smaller, larger)).toEqual([larger]);
		expect(addressesOf(larger, smaller)).toEqual([larger]);
	});

	test("the copy in the CDN of WordPress and the original", () => {
		const copy = "https://i2.wp.com/courier.example/files/bridge.jpg?resize=300%2C200";
		const original = "http://courier.example/files/bridge.jpg";
		expect(addressesOf(copy, original)).toEqual([original]);
	});

	test("and where one is as large as the other, the first", () => {
		const same = [`${CDN}/bridge-scaled.jpg`, `${CDN}/bridge.jpg`, `${CDN}/bridge.jpg?v=2`];
		expect(addressesOf(...same)).toEqual([same[0]]);
	});

	test("in the place of the first, with all that is said of any", () => {
		const article: Article = {
			...showing(`${CDN}/river.jpg`),
			image: { url: `${CDN}/bridge-300x200.jpg`, caption: "At dusk", credit: "" },
			attachments: [{ url: `${CDN}/bridge.jpg`, type: "image/jpeg", title: "A bridge" }],
		};
		article.body?.images?.push({ url: `${CDN}/bridge-scaled.jpg`, caption: "At noon", before: 0 });
		expect(picturesOf(article)).toStrictEqual([
			{ url: `${CDN}/bridge.jpg`, alt: "A bridge", caption: "At dusk" },
			{ url: `${CDN}/river.jpg` },
		]);
	});
});

test.each([
	["bridge.jpg", "bridge.png"],
	["bridge.jpg", "town/bridge.jpg"],
	["bridge-1.jpg", "bridge-2.jpg"],
	["bridge-2x1.jpg", "bridge.jpg"],
	["image.php?id=7", "image.php?id=8"],
	["w_bridge/a.jpg", "w_river/a.jpg"],
	["w_300,river/a.jpg", "a.jpg"],
])("two pictures stay two: %s and %s", (one, other) => {
	expect(addressesOf(`${CDN}/${one}`, `${CDN}/${other}`)).toHaveLength(2);
});

describe("is no picture of an article", () => {
	test.each([
		"data:image/png;base64,iVBORw0KGgo=",
		"ftp://img.courier.example/bridge.jpg",
		"//img.courier.example/bridge.jpg",
		"bridge.jpg",
		"https://",
		"",
		`${CDN}/chart.svg`,
		`${CDN}/chart.SVG?v=3`,
		`${CDN}/favicon.ico`,
		`${CDN}/favicon-32x32.png`,
		`${CDN}/apple-touch-icon-180x180.png`,
		`${CDN}/logo.png`,
		`${CDN}/site-logo-300x100.png`,
		`${CDN}/logos/courier.png`,
		`${CDN}/1x1.gif`,
		`${CDN}/pixel.png`,
		`${CDN}/tracking-pixel.gif?article=7`,
		`${CDN}/pixel/a81f`,
		`${CDN}/count?w=1&h=1`,
		`${CDN}/spacer.gif`,
		`${CDN}/avatars/ada.jpg`,
		`${CDN}/core/emoji/72x72/1f309.png`,
		"https://pixel.courier.example/a81f",
		"https://secure.gravatar.com/avatar/a81f?s=96",
		"https://feeds.feedburner.com/~r/courier/~4/a81f",
	])("%s", (url) => {
		expect(picturesOf({ ...showing(url), image: { url } })).toEqual([]);
	});
});

test.each([
	"new-logo-of-lindenford.jpg",
	"pixel-phone.jpg",
	"pixel/phone.jpg",
	"bridge-1x1.jpg",
	"blank-page.jpg",
	"emoji-of-the-year.png",
	"spacers/bridge.jpg",
	"bridge.jpg?h=1",
	"svg",
])("is a picture of an article, whatever a word in its address: %s", (path) => {
	expect(addressesOf(`${CDN}/${path}`)).toEqual([`${CDN}/${path}`]);
});

describe("attachments that Telegram plays", () => {
	test.each([
		["video/mp4", "bridge", "video/mp4"],
		['Video/MP4; codecs="avc1"', "bridge", "video/mp4"],
		["", "bridge.MP4?v=1", "video/mp4"],
		["application/octet-stream", "bridge.mp4", "video/mp4"],
		["video", "bridge.mp4", "video/mp4"],
		["audio/mpeg", "bridge", "audio/mpeg"],
		["audio/mp3", "bridge", "audio/mpeg"],
		["", "bridge.mp3", "audio/mpeg"],
		["audio/x-m4a", "bridge", "audio/mp4"],
		["audio/mp4", "bridge", "audio/mp4"],
		["binary/octet-stream", "bridge.m4a", "audio/mp4"],
	])("are taken: %j at %s is %s", (type, name, known) => {
		const url = `${CDN}/${name}`;
		const { videos, audios } = attachedMedia({
			...bare,
			attachments: [{ url, type, title: "Bridge" }],
		});
		expect([...videos, ...audios]).toStrictEqual([{ url, title: "Bridge", type: known }]);
		expect(videos).toHaveLength(known === "video/mp4" ? 1 : 0);
	});

	test.each([
		["video/webm", "https://img.courier.example/bridge.mp4"],
		["application/vnd.apple.mpegurl", "https://img.courier.example/bridge.mp4"],
		["audio/ogg", "https://img.courier.example/bridge.ogg"],
		["", "https://img.courier.example/bridge"],
		["", "https://img.courier.example/mp4"],
		["constructor", "https://img.courier.example/bridge.constructor"],
		["video/mp4", "ftp://img.courier.example/bridge.mp4"],
		["video/mp4", "data:video/mp4;base64,AAAA"],
		["", ""],
	])("are not others: %j at %s", (type, url) => {
		expect(attachedMedia({ ...bare, attachments: [{ url, type }] })).toEqual({
			videos: [],
			audios: [],
		});
	});

	test("keep their order and come once each, with a title where there is one", () => {
		const attachments = [
			{ url: `${CDN}/2.mp4`, type: "video/mp4", title: "Second" },
			{ url: `${CDN}/a.mp3`, type: "audio/mpeg" },
			{ url: `${CDN}/1.mp4`, type: "", title: "" },
			{ url: `${CDN}/2.mp4`, type: "video/mp4" },
		];
		expect(attachedMedia({ ...bare, attachments })).toStrictEqual({
			videos: [
				{ url: `${CDN}/2.mp4`, title: "Second", type: "video/mp4" },
				{ url: `${CDN}/1.mp4`, type: "video/mp4" },
			],
			audios: [{ url: `${CDN}/a.mp3`, type: "audio/mpeg" }],
		});
	});
});

test("whatever the addresses, at most ten given ones come out, and each once", () => {
	const part = fc.constantFrom("bridge", "-300x200", "-scaled", ".jpg", "?w=300", "/w_9,h_9/", "%");
	const address = fc.oneof(
		fc.array(part, { maxLength: 8 }).map((parts) => `${CDN}/${parts.join("")}`),
		fc.webUrl({ withQueryParameters: true, withFragments: true }),
		fc.string(),
	);
	fc.assert(
		fc.property(fc.array(address, { maxLength: 30 }), fc.string(), (urls, type) => {
			const attachments = urls.map((url) => ({ url, type }));
			const article = { ...showing(...urls), attachments };
			const found = picturesOf(article).map(({ url }) => url);
			expect(found.length).toBeLessThanOrEqual(10);
			expect(new Set(found).size).toBe(found.length);
			for (const url of found) expect(urls).toContain(url);
			// A picture that was chosen is the largest of its kind, so that choosing again changes nothing.
			expect(picturesOf(showing(...found)).map(({ url }) => url)).toEqual(found);
			attachedMedia(article);
		}),
	);
});

test.each([
	"-300x200",
	"/w_300",
	",w_3",
	"w_",
	"&w=3",
	"-scaled",
	"0",
	"pixel-",
	"%2C",
	".jpg",
	"-1x",
])("takes linear time on an endless %s", (unit) => {
	const work = (text: string) => {
		const article = showing(`${CDN}/a${text}.jpg`, `${CDN}/a?${text}`);
		const attachments = [{ url: `${CDN}/${text}`, type: text }];
		picturesOf({ ...article, attachments });
		attachedMedia({ ...article, attachments });
	};
	expect(growth(work, unit)).toBeLessThan(LINEAR);
});
