import type { Delivery, FormatCase } from "./case.ts";

const json = (value: unknown): Delivery => ({
	contentType: "application/json",
	body: JSON.stringify(value),
});
const time = (ms: number) => new Date(ms).toISOString();

/** A post as Ghost has it, with what is nobody's business. */
export function ghostPost(now: number, more: object = {}): Record<string, unknown> {
	const author = { id: "a1", name: "Ada Lorne", slug: "ada", email: "ada.lorne@courier.example" };
	const tag = { id: "t1", name: "Town", slug: "town", visibility: "public" };
	return {
		id: "65f0c2a1b7d9e4000138c001",
		uuid: "5c2a7a5e-6b0f-4f0f-9f52-0d2b5c1f7a11",
		title: "The bridge is open",
		slug: "bridge",
		html: "<p>The old bridge carries traffic again.</p>",
		plaintext: "The old bridge carries traffic again.",
		status: "published",
		visibility: "public",
		email_only: false,
		url: "https://courier.example/bridge",
		canonical_url: null,
		custom_excerpt: null,
		excerpt: "The old bridge carries traffic again.",
		feature_image: null,
		codeinjection_head: "<script>track()</script>",
		created_at: time(now - 3_600_000),
		updated_at: time(now - 60_000),
		published_at: time(now - 60_000),
		tags: [tag, { id: "t2", name: "#front", slug: "hash-front", visibility: "internal" }],
		primary_tag: tag,
		authors: [author],
		primary_author: author,
		...more,
	};
}

/** What Ghost sends of a change. */
export const ghostHook = (current: object, previous: object = {}): Delivery =>
	json({ post: { current, previous } });

const wasDraft = { status: "draft" };

export const ghostCase: FormatCase = {
	format: "ghost",
	published: (now) => ghostHook(ghostPost(now), wasDraft),
	edited: (now) =>
		ghostHook(
			ghostPost(now, { title: "The bridge is closed again", updated_at: time(now - 30_000) }),
			{ title: "The bridge is open", updated_at: time(now - 60_000) },
		),
	stale: (now) =>
		ghostHook(ghostPost(now, { title: "The bridge may open", updated_at: time(now - 120_000) })),
	withdrawn: (now) =>
		ghostHook(ghostPost(now, { status: "draft", updated_at: time(now - 10_000) }), {
			status: "published",
		}),
	embargoed: (now, at) =>
		ghostHook(
			ghostPost(now, {
				id: "65f0c2a1b7d9e4000138c002",
				title: "The bridge tomorrow",
				status: "scheduled",
				url: "https://courier.example/404/",
				published_at: time(at),
			}),
			wasDraft,
		),
	missing: [
		json({}),
		json({ post: {} }),
		json({ post: "bridge" }),
		json({ post: { current: { title: "No id" }, previous: {} } }),
		ghostHook(ghostPost(0, { title: "" })),
		ghostHook(ghostPost(0, { status: undefined })),
		ghostHook(ghostPost(0, { status: "scheduled", published_at: "tomorrow" })),
		ghostHook({}, { status: "published" }),
	],
	hostile: (now) =>
		ghostHook(
			ghostPost(now, {
				id: "hostile",
				title: `Hostile \u202E\u0000${"x".repeat(1_000_000)}`,
				url: "javascript:alert(1)",
				canonical_url: "data:text/html,x",
				feature_image: "javascript:alert(2)",
				html: `<a href="javascript:alert(3)">x</a><script>steal()</script>${"<b>".repeat(20_000)}`,
				published_at: "0000-01-01T00:00:00.000Z",
				tags: Array.from({ length: 10_000 }, (_, index) => ({ name: `tag\u0000${index}` })),
				authors: [null, 5, { name: { first: "Ada" } }],
			}),
		),
	private: [
		...["members", "paid", "tiers", "a circle of the future"].map((visibility) => ({
			what: `the text of a post for ${visibility}`,
			marker: "onlyforreaders",
			shows: "teaser",
			delivery: (now: number) =>
				ghostHook(
					ghostPost(now, {
						id: `wall-${visibility}`,
						visibility,
						custom_excerpt: "A teaser for everybody.",
						html: "<p>onlyforreaders</p>",
						plaintext: "onlyforreaders",
						excerpt: "onlyforreaders",
						tiers: [{ name: "onlyforreaders" }],
					}),
					{ html: "<p>onlyforreaders then</p>", plaintext: "onlyforreaders" },
				),
		})),
		{
			what: "the excerpt that Ghost makes of a paid text",
			marker: "onlyforreaders",
			delivery: (now) =>
				ghostHook(
					ghostPost(now, {
						id: "wall-excerpt",
						visibility: "paid",
						html: "<p>onlyforreaders</p>",
						plaintext: "onlyforreaders",
						excerpt: "onlyforreaders",
					}),
				),
		},
		...[{ email_only: true }, { status: "sent" }, { status: "draft" }].map((state) => ({
			what: `a post with ${JSON.stringify(state)}`,
			marker: "onlybymail",
			delivery: (now: number) =>
				ghostHook(
					ghostPost(now, {
						id: `mail-${JSON.stringify(state)}`,
						title: "onlybymail",
						html: "<p>onlybymail</p>",
						plaintext: "onlybymail",
						custom_excerpt: "onlybymail",
						feature_image_alt: "onlybymail",
						...state,
					}),
				),
		})),
		{
			what: "the address of an author, and code",
			marker: "desk4711",
			shows: "traffic",
			delivery: (now) => {
				const author = { id: "desk4711", name: "Ada", email: "desk4711@courier.example" };
				return ghostHook(
					ghostPost(now, {
						id: "author",
						authors: [author, { name: "desk4711@courier.example" }],
						primary_author: author,
						codeinjection_foot: "<script>desk4711()</script>",
					}),
				);
			},
		},
	],
};
