import type { Delivery, FormatCase } from "./case.ts";

const json = (value: unknown): Delivery => ({
	contentType: "application/json",
	body: JSON.stringify(value),
});
const wpTime = (ms: number) => new Date(ms).toISOString().slice(0, 19).replace("T", " ");
const restTime = (ms: number) => new Date(ms).toISOString().slice(0, 19);

/** A post as WP Webhooks sends it; `post` and `more` overwrite fields of the post and beside it. */
export function wordpressHook(now: number, post: object = {}, more: object = {}): Delivery {
	return json({
		post_id: 4711,
		post: {
			ID: 4711,
			post_author: "3",
			post_date: wpTime(now - 60_000 + 7_200_000),
			post_date_gmt: wpTime(now - 60_000),
			post_content:
				"<!-- wp:paragraph -->\n<p>The old bridge carries traffic again.</p>\n<!-- /wp:paragraph -->",
			post_title: "The bridge is open",
			post_excerpt: "",
			post_status: "publish",
			post_password: "",
			post_name: "bridge",
			post_modified: wpTime(now - 60_000 + 7_200_000),
			post_modified_gmt: wpTime(now - 60_000),
			guid: "https://courier.example/?p=4711",
			post_type: "post",
			...post,
		},
		post_meta: { _edit_last: ["3"] },
		post_thumbnail: false,
		post_permalink: "https://courier.example/bridge",
		taxonomies: {
			category: { town: { term_id: 4, name: "Town &amp; Country", slug: "town" } },
			post_tag: [],
		},
		...more,
	});
}

const before = (status: string) => ({ post_before: { ID: 4711, post_status: status } });

export const wordpressCase: FormatCase = {
	format: "wordpress",
	published: (now) => wordpressHook(now, {}, before("draft")),
	edited: (now) =>
		wordpressHook(
			now,
			{ post_title: "The bridge is closed again", post_modified_gmt: wpTime(now - 30_000) },
			before("publish"),
		),
	stale: (now) =>
		wordpressHook(now, {
			post_title: "The bridge may open",
			post_modified_gmt: wpTime(now - 120_000),
		}),
	withdrawn: (now) =>
		wordpressHook(
			now,
			{ post_status: "draft", post_modified_gmt: wpTime(now - 10_000) },
			before("publish"),
		),
	embargoed: (now, at) =>
		wordpressHook(now, {
			ID: 4712,
			post_title: "The bridge tomorrow",
			post_status: "future",
			post_date_gmt: wpTime(at),
		}),
	missing: [
		json({}),
		json([]),
		json({ post: "bridge" }),
		wordpressHook(0, { ID: undefined }, { post_id: undefined }),
		wordpressHook(0, { post_title: "" }),
		wordpressHook(0, { post_status: undefined }),
		wordpressHook(0, { post_status: "future", post_date_gmt: "0000-00-00 00:00:00" }),
	],
	hostile: (now) =>
		wordpressHook(
			now,
			{
				ID: 666,
				post_title: `Hostile \u202E\u0000${"x".repeat(1_000_000)}`,
				post_date_gmt: "0000-01-01 00:00:00",
				post_content: `<a href="javascript:alert(1)">x</a>${"[caption]".repeat(10_000)}${"\n ".repeat(10_000)}`,
				post_excerpt: "<a more-link".repeat(10_000),
			},
			{
				post_permalink: "javascript:alert(2)",
				post_thumbnail: "data:image/png;base64,AAAA",
				taxonomies: {
					post_tag: Object.fromEntries(
						Array.from({ length: 10_000 }, (_, index) => [`t${index}`, { name: `tag ${index}` }]),
					),
				},
			},
		),
	private: [
		...[{ post_status: "private" }, { post_password: "onlyforfriends" }, { post_password: 7 }].map(
			(state, index) => ({
				what: `a post with ${Object.keys(state).join()} (${index})`,
				marker: "onlyforfriends",
				delivery: (now: number) =>
					wordpressHook(
						now,
						{
							ID: 5000 + index,
							post_title: "onlyforfriends",
							post_content: "<p>onlyforfriends</p>",
							post_excerpt: "onlyforfriends",
							...state,
						},
						{
							post_permalink: "https://courier.example/onlyforfriends",
							...before("publish"),
						},
					),
			}),
		),
		{
			what: "a draft",
			marker: "notyet",
			delivery: (now) =>
				wordpressHook(
					now,
					{ ID: 5100, post_status: "pending", post_title: "notyet", post_content: "notyet" },
					before("draft"),
				),
		},
		{
			what: "a page",
			marker: "notforchannels",
			delivery: (now) =>
				wordpressHook(now, {
					ID: 5101,
					post_type: "page",
					post_title: "notforchannels",
					post_content: "notforchannels",
				}),
		},
		{
			what: "the fields beside the post",
			marker: "desk4711",
			shows: "traffic",
			delivery: (now) =>
				wordpressHook(
					now,
					{ ID: 5102, post_author: "desk4711" },
					{ post_meta: { contact: ["desk4711@courier.example"] } },
				),
		},
	],
};

/** A post as the core REST API has it with `?_embed`. */
export function wordpressPost(now: number, more: object = {}): Record<string, unknown> {
	return {
		id: 4711,
		date: restTime(now - 60_000 + 7_200_000),
		date_gmt: restTime(now - 60_000),
		modified_gmt: restTime(now - 60_000),
		slug: "bridge",
		status: "publish",
		type: "post",
		link: "https://courier.example/bridge",
		title: { rendered: "The bridge is open" },
		content: { rendered: "<p>The old bridge carries traffic again.</p>\n", protected: false },
		excerpt: { rendered: "<p>The old bridge carries traffic [&hellip;]</p>\n", protected: false },
		author: 3,
		featured_media: 9,
		categories: [4],
		tags: [8],
		_embedded: {
			author: [{ id: 3, name: "Ada Lorne", slug: "ada", avatar_urls: {} }],
			"wp:featuredmedia": [
				{
					id: 9,
					source_url: "https://courier.example/wp-content/uploads/bridge.jpg",
					alt_text: "Three arches",
					caption: { rendered: "<p>The bridge &#038; the river</p>" },
				},
			],
			"wp:term": [
				[{ id: 4, taxonomy: "category", name: "Town", slug: "town" }],
				[{ id: 8, taxonomy: "post_tag", name: "Traffic", slug: "traffic" }],
			],
		},
		...more,
	};
}

const rest = (now: number, more: object = {}) => json(wordpressPost(now, more));

export const wordpressRestCase: FormatCase = {
	format: "wordpress",
	published: (now) => rest(now),
	edited: (now) =>
		rest(now, {
			title: { rendered: "The bridge is closed again" },
			modified_gmt: restTime(now - 30_000),
		}),
	stale: (now) =>
		rest(now, {
			title: { rendered: "The bridge may open" },
			modified_gmt: restTime(now - 120_000),
		}),
	withdrawn: (now) => rest(now, { status: "trash", modified_gmt: restTime(now - 10_000) }),
	embargoed: (now, at) =>
		rest(now, {
			id: 4712,
			title: { rendered: "The bridge tomorrow" },
			status: "future",
			date_gmt: restTime(at),
		}),
	missing: [
		rest(0, { id: undefined }),
		rest(0, { title: { rendered: "" } }),
		rest(0, { status: null }),
		rest(0, { status: "future", date_gmt: null }),
	],
	hostile: (now) =>
		rest(now, {
			id: 666,
			title: { rendered: `Hostile \u202E\u0000${"&#8217;".repeat(100_000)}` },
			link: "javascript:alert(1)",
			date_gmt: "-000001-01-01T00:00:00",
			content: { rendered: "[a ".repeat(50_000) },
			_embedded: {
				author: "Ada",
				"wp:featuredmedia": [null, { source_url: "javascript:alert(2)" }],
				"wp:term": [
					Array.from({ length: 10_000 }, (_, id) => ({ taxonomy: "post_tag", name: `tag ${id}` })),
				],
			},
		}),
	private: [
		...[
			{ status: "private" },
			{ password: "onlyforfriends" },
			{ content: { rendered: "<p>onlyforfriends</p>", protected: true } },
			{ excerpt: { rendered: "<p>onlyforfriends</p>", protected: true } },
		].map((state, index) => ({
			what: `a post with ${Object.keys(state).join()} (${index})`,
			marker: "onlyforfriends",
			delivery: (now: number) =>
				rest(now, {
					id: 5000 + index,
					title: { rendered: "Protected: onlyforfriends" },
					link: "https://courier.example/onlyforfriends",
					...state,
				}),
		})),
		{
			what: "what is known of the author",
			marker: "desk4711",
			shows: "traffic",
			delivery: (now) =>
				rest(now, {
					id: 5100,
					_embedded: {
						author: [
							{ name: "desk4711@courier.example", slug: "desk4711", description: "desk4711" },
						],
					},
				}),
		},
	],
};
