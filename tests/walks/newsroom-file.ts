import { topicsOfTags } from "../../src/article/catalogue-made.ts";

/** A channel whose posts are for nobody who talks to the bot. */
export const INNER_CHANNEL = -1_001_888_000_001;
/** What articles are about, by their tags. */
export const tags = ["Town", "Council", "Football", "Weather", "Harbour"] as const;
/** An article with this tag goes to {@link INNER_CHANNEL} alone. */
export const INNER_TAG = "Internal";
/** An article with this tag waits for an admin, who never comes. */
export const HELD_TAG = "Check";

type FileTopic = { slug: string; parent?: string; names: Record<string, string>; tags: string[] };

/** The topics that the file names, in each of its states; without any, they are grown from tags. */
const variants: readonly (readonly FileTopic[])[] = [
	[
		{ slug: "town", names: { en: "Town", de: "Stadt", ar: "المدينة" }, tags: ["Town"] },
		{ slug: "council", parent: "town", names: { en: "Town council" }, tags: ["Council"] },
		{ slug: "football", names: { en: "Football", de: "Fußball" }, tags: ["Football"] },
		{ slug: "weather", names: { en: "Weather", de: "Wetter" }, tags: ["Weather"] },
	],
	[
		{ slug: "town", names: { en: "The town" }, tags: ["Town", "Council"] },
		{ slug: "weather", parent: "town", names: { de: "Wetter" }, tags: ["Weather"] },
		{ slug: "harbour", names: { en: "Harbour", de: "Hafen" }, tags: ["Harbour"] },
		...Array.from({ length: 12 }, (_, index) => ({
			slug: `quarter-${index}`,
			names: { en: `Quarter ${index}` },
			tags: [`Quarter ${index}`],
		})),
	],
	[],
];
/** How many states the file has. */
export const VARIANTS = variants.length;

/** Every slug that the file ever names, or that grows from the tags. */
export const slugs: readonly string[] = [
	...new Set([...variants.flat().map(({ slug }) => slug), ...topicsOfTags({ tags: [...tags] })]),
];

/** The topics that an article with these tags may have, whatever the file says at a moment. */
export function slugsOf(tagged: readonly string[]): ReadonlySet<string> {
	const found = new Set(topicsOfTags({ tags: [...tagged] }));
	for (const topics of variants) {
		for (const { slug, parent, tags } of topics) {
			if (!tags.some((tag) => tagged.includes(tag))) continue;
			found.add(slug);
			if (parent !== undefined) found.add(parent);
		}
	}
	return found;
}

/** The newsroom file in one of its states. */
export function newsroomText(variant: number): string {
	const channel = { edit_delay: 0, sound_budget: "unlimited", time_zone: "Europe/Berlin" };
	// JSON is YAML, too.
	return JSON.stringify({
		channels: [
			{ id: "@lindenford", ...channel },
			{ id: "@linden_sport", ...channel },
			{ id: INNER_CHANNEL, ...channel },
		],
		sources: [{ name: "wire", format: "json-feed", secret_env: "WEBHOOK_SECRETS" }],
		topics: variants[variant] ?? [],
		review: [{ name: "Check", when: { any: [{ tag: HELD_TAG }] } }],
		routes: [
			{ name: "Inner", when: { any: [{ tag: INNER_TAG }] }, to: [INNER_CHANNEL] },
			{
				name: "Sport",
				when: { any: [{ tag: "Football" }], none: [{ tag: INNER_TAG }] },
				to: ["@linden_sport", "@lindenford"],
			},
		],
	});
}
