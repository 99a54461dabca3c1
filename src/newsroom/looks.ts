import type { Look } from "../article/post.ts";
import { parseTemplate } from "../article/template-parse.ts";
import type { Template } from "../article/template.ts";
import { builtIn, builtInTemplates, isBuiltIn, usualLook } from "../article/templates.ts";
import type { ChannelEntry } from "./channel-schema.ts";
import type { Path } from "./document.ts";
import { type fitting, isRecord, unknownName } from "./issues.ts";

/** The newsroom's own templates, by name; one of a built-in's name takes its place. */
export type Templates = ReadonlyMap<string, Template>;

/**
 * Reads the templates of the file; a mistake is told with its line and column within the template, and once: whoever
 * names such a template names one that is there.
 */
export function readTemplates(
	value: unknown,
	complain: (path: Path, message: string) => void,
): Templates {
	const templates = new Map<string, Template>();
	for (const [name, source] of Object.entries(isRecord(value) ? value : {})) {
		if (typeof source !== "string") continue;
		const read = parseTemplate(source);
		templates.set(name, "template" in read ? read.template : builtIn("standard"));
		if ("mistake" in read) complain(["templates", name], mistakeIn(read.mistake));
	}
	return templates;
}

/** Reads what a channel says of the looks of its posts, over what is usual. */
export function readLook(
	fields: ReturnType<typeof fitting<(typeof ChannelEntry)["shape"]>>,
	templates: Templates,
	complain: (key: string, message: string) => void,
): Look {
	const usual = usualLook(templates.get("standard"));
	const { template: name, footer } = fields;
	const footerRead = footer === undefined ? undefined : parseTemplate(footer);
	if (footerRead !== undefined && "mistake" in footerRead) {
		complain("footer", mistakeIn(footerRead.mistake));
	}
	return {
		kinds: fields.kind ?? usual.kinds,
		template:
			(name === undefined
				? undefined
				: requireTemplate(name, templates, (message) => complain("template", message))) ??
			usual.template,
		footer: footerRead !== undefined && "template" in footerRead ? footerRead.template : undefined,
		timeZone: fields.time_zone,
		preview: fields.preview ?? usual.preview,
		mediaAbove: fields.media === undefined ? undefined : fields.media === "above",
		utm: fields.utm,
		buttons: fields.buttons ?? [],
	};
}

/** The names of all templates, the newsroom's own first. */
export function templateNames(templates: Templates): string[] {
	return [...new Set([...templates.keys(), ...Object.keys(builtInTemplates)])];
}

/** The newsroom's template of a name, else the built-in one; undefined when there is neither. */
export function templateNamed(name: string, templates: Templates): Template | undefined {
	return templates.get(name) ?? (isBuiltIn(name) ? builtIn(name) : undefined);
}

/** The template of a name; where there is none, that is told, with the name that is probably meant. */
export function requireTemplate(
	name: string,
	templates: Templates,
	complain: (message: string) => void,
): Template | undefined {
	const found = templateNamed(name, templates);
	if (found === undefined) complain(unknownName("template", name, templateNames(templates)));
	return found;
}

/** What the newsroom calls a template. */
export function nameOfTemplate(template: Template, templates: Templates): string {
	const name = templateNames(templates).find((name) => templateNamed(name, templates) === template);
	return name ?? "";
}

function mistakeIn({ line, column, message }: { line: number; column: number; message: string }) {
	return `line ${line}, column ${column} of the template: ${message}`;
}
