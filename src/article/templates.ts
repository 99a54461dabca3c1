import type { Look } from "./post.ts";
import { parseTemplate } from "./template-parse.ts";
import type { Template } from "./template.ts";

/**
 * The templates that every newsroom has; one of the same name in the newsroom file takes its place. A line whose
 * fields are all empty is left out, and so are separators beside an empty field.
 */
export const builtInTemplates = {
	/** The title, two sentences, where it comes from. */
	brief: `{{ title | bold | link }}
{{ summary | sentences: 2 }}
{{ lock }}

{{ correction }}

{{ source | link }}
{{ tags | hashtags }}

{{ footer }}`,

	/** What most channels want. */
	standard: `{{ kicker | upper | bold }}
{{ title | bold | link }}

{{ summary | truncate: 800 }}

{{ lock }}

{{ correction }}

{% if kind != "text" %}{{ image_caption | italic }} · {{ image_credit | italic }}{% endif %}

{{ source | link }} · {{ reading_time }} · {{ updated }}
{{ tags | hashtags }}

{{ footer }}`,

	/** The whole text, folded until a reader opens it. */
	full: `{{ kicker | upper | bold }}
{{ title | bold | link }}
{{ byline | italic }} · {{ date }} · {{ reading_time }}

{% if body %}{{ body | expandable }}{% else %}{{ summary }}{% endif %}

{{ lock }}

{{ correction }}

{{ image_caption | italic }} · {{ image_credit | italic }}

{{ source | link }} · {{ updated }}
{{ tags | hashtags }}

{{ footer }}`,

	/** The whole text as it was written: what somebody wrote for the channel. */
	whole: `{{ kicker | upper | bold }}
{{ title | bold | link }}

{% if body %}{{ body }}{% else %}{{ summary }}{% endif %}

{{ lock }}

{{ correction }}

{{ source | link }} · {{ updated }}
{{ tags | hashtags }}

{{ footer }}`,

	/** One line and a link. */
	headline: `{{ title | bold | link }}
{{ correction }}
{{ source | link }} {{ lock }}`,

	/** For what can't wait. */
	breaking: `{% bold %}{% if kicker %}{{ kicker | upper }}{% else %}{{ "breaking" | word | upper }}{% endif %}{% endbold %}
{{ title | bold | link }}

{{ summary | sentences: 1 }}

{{ correction }}

{{ source | link }} · {{ updated }} {{ lock }}

{{ footer }}`,
} as const;

/** The name of a template that is built in. */
export type BuiltInTemplate = keyof typeof builtInTemplates;

/** What an answer to a post says that was corrected. */
const CORRECTION = `{{ correction }}

{{ source | link }}`;

const parsed = new Map<string, Template>();

function read(source: string): Template {
	const known = parsed.get(source);
	if (known !== undefined) return known;
	const result = parseTemplate(source);
	if ("mistake" in result) throw new Error(`${source}: ${result.mistake.message}`);
	parsed.set(source, result.template);
	return result.template;
}

/** A built-in template, read. */
export function builtIn(name: BuiltInTemplate): Template {
	return read(builtInTemplates[name]);
}

/** How an answer is written that tells of a correction. */
export function correctionTemplate(): Template {
	return read(CORRECTION);
}

/** True for the name of a template that is built in. */
export function isBuiltIn(name: string): name is BuiltInTemplate {
	return Object.hasOwn(builtInTemplates, name);
}

/** How posts look where nobody says anything of it. */
export function usualLook(standard: Template = builtIn("standard")): Look {
	return {
		kinds: ["text"],
		template: standard,
		footer: undefined,
		timeZone: undefined,
		preview: "large",
		mediaAbove: undefined,
		utm: undefined,
		buttons: [],
	};
}
