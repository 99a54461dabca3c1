import { isBuiltIn } from "../article/templates.ts";
import { type Complain, fitting } from "./issues.ts";
import type { Templates } from "./looks.ts";
import { RouteEntry } from "./schema.ts";
import { type Around, NOT_LISTED } from "./sources.ts";

/** Complains of channels and templates that routes name and that are not there. */
export function checkRoutes(
	entries: unknown[],
	{ channelOf, templates }: Pick<Around, "channelOf"> & { templates: Templates },
	complain: Complain,
): void {
	for (const [index, entry] of entries.entries()) {
		const { to = [], template } = fitting(RouteEntry.shape, entry);
		for (const [position, id] of to.entries()) {
			if (channelOf(id) === undefined) complain(["routes", index, "to", position], NOT_LISTED);
		}
		if (template !== undefined && !templates.has(template) && !isBuiltIn(template)) {
			complain(["routes", index, "template"], "no template has this name");
		}
	}
}
