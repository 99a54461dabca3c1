import type { Look } from "../article/post.ts";
import { parseTemplate } from "../article/template-parse.ts";
import type { Template } from "../article/template.ts";
import { builtIn, builtInTemplates, isBuiltIn, usualLook } from "../article/templates.ts";
import type { Path } from "./document.ts";
import { type fitting, isRecord } from "./issues.ts";
import type { ChannelEntry } from "./schema.ts";

/** The newsroom's own templates, by name; one of a built-in's name takes its place. */
export type Templates = ReadonlyMap<string, Template>;

/** Reads the templates of the file; a mistake is told with its line and column within the template. */
export function readTemplates(
	value: unknown,
	complain: (path: Path, message: string) => void,
): Templates {
	const templates = new Map<string, Template>();
	for (const [name, source] of Object.entries(isRecord(value) ? value : {})) {
		if (typeof source !== "string") continue;
		const read = parseTemplate(source);
		if ("template" in read) templates.set(name, read.template);
		else complain(["templates", name], mistakeIn(read.mistake));
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
		template: name === undefined ? usual.template : named(name, templates, complain),
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

function named(
	name: string,
	templates: Templates,
	complain: (key: string, message: string) => void,
): Template {
	const found = templateNamed(name, templates);
	if (found !== undefined) return found;
	const names = templateNames(templates).join(", ");
	complain("template", `no template has this name; there are ${names}`);
	return builtIn("standard");
}

function mistakeIn({ line, column, message }: { line: number; column: number; message: string }) {
	return `line ${line}, column ${column} of the template: ${message}`;
}
