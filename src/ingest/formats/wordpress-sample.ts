/** What WP Webhooks sends of a new post, a minute before `now` (Unix milliseconds). */
export function sampleHook(now: number): object {
	const time = (agoMs: number) =>
		new Date(now - agoMs).toISOString().slice(0, 19).replace("T", " ");
	return {
		post_id: 4711,
		post: {
			ID: 4711,
			post_author: "3",
			post_date: time(60_000),
			post_date_gmt: time(60_000),
			post_content:
				"<!-- wp:paragraph -->\n<p>After two years of work, the old bridge carries traffic again.</p>\n<!-- /wp:paragraph -->\n\n<!-- wp:paragraph -->\n<p>The town paid <strong>4 million</strong> for the repair.</p>\n<!-- /wp:paragraph -->",
			post_title: "The old bridge is open again",
			post_excerpt: "After two years of work, the bridge over the Linde carries traffic.",
			post_status: "publish",
			comment_status: "closed",
			ping_status: "closed",
			post_password: "",
			post_name: "bridge-open",
			post_modified: time(60_000),
			post_modified_gmt: time(60_000),
			post_parent: 0,
			guid: "https://courier.example/?p=4711",
			menu_order: 0,
			post_type: "post",
			comment_count: "0",
			filter: "raw",
		},
		post_meta: { _edit_last: ["3"], contact: ["desk@courier.example"] },
		post_thumbnail: "https://courier.example/wp-content/uploads/bridge.jpg",
		post_permalink: "https://courier.example/town/bridge-open/",
		taxonomies: {
			category: { town: { term_id: 4, name: "Town", slug: "town", taxonomy: "category" } },
			post_tag: { traffic: { term_id: 9, name: "Traffic", slug: "traffic", taxonomy: "post_tag" } },
		},
		post_before: { ID: 4711, post_title: "The old bridge is open again", post_status: "draft" },
	};
}
