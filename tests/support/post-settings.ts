import fc from "fast-check";
import type { Occasion, PostStyle } from "../../src/article/post.ts";
import { parseTemplate } from "../../src/article/template-parse.ts";
import { builtIn, type BuiltInTemplate, builtInTemplates } from "../../src/article/templates.ts";
import { styleOf } from "./style.ts";

/** A template that uses everything there is, as an owner might who tries it out. */
const everything =
	parseTemplate(`{% quote %}{{ kicker | upper | bold }} · {{ section | italic }}{% endquote %}
{{ title | bold | link }} {{ lock }}
{{ byline | underline }} · {{ date | date: "datetime" }} · {{ reading_time | strike }}

{% bold %}{{ summary | truncate: 300 }}{% endbold %}

{% expandable %}{{ body }}{% endexpandable %}
{% if correction and not story %}{% spoiler %}{{ correction }}{% endspoiler %}{% endif %}
{{ image_caption | italic }} ({{ image_credit | code }})
{{ updated }} | {{ link | host }} | {{ follow }} | {{ save }}
{{ tags | hashtags: 3 }}
{{ footer }}`);
const footer = parseTemplate("Follow us: @lindenford · {% link %}read{% endlink %}");

function read(result: typeof everything) {
	if ("mistake" in result) throw new Error(JSON.stringify(result.mistake));
	return result.template;
}

const names = Object.keys(builtInTemplates) as BuiltInTemplate[];

/** Any way in which a channel's posts may be set. */
export const anyStyle: fc.Arbitrary<PostStyle> = fc
	.record({
		template: fc.constantFrom(...names.map((name) => builtIn(name)), read(everything)),
		kinds: fc.constantFrom(["text"] as const, ["photo"] as const, ["album", "photo"] as const),
		timeZone: fc.constantFrom(undefined, "Europe/Berlin"),
		footer: fc.constantFrom(undefined, read(footer)),
		utm: fc.constantFrom(undefined, { source: "telegram" }),
		language: fc.constantFrom("en", "de"),
		bot: fc.constantFrom("tidings_bot"),
	})
	.map(({ kinds, ...look }) => styleOf({ ...look, kinds: [...kinds] }));

/** Any occasion of a post. */
export const anyOccasion: fc.Arbitrary<Occasion> = fc.record(
	{
		updatedAt: fc.constant(Date.parse("2026-11-25T13:05:00Z")),
		standing: fc.constantFrom(
			{ kind: "text" as const, shown: [""] },
			{ kind: "photo" as const, shown: ["https://news.example/a.jpg"] },
			{ kind: "album" as const, shown: ["https://news.example/gone.jpg", ""] },
			{ kind: "audio" as const, shown: [""] },
		),
		unusable: fc.constant(new Set(["https://news.example/a.jpg"])),
	},
	{ requiredKeys: [] },
);
