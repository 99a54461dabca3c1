import type { Route } from "../article/routing-rules.ts";
import type { Template } from "../article/template.ts";
import type { NamedChannels } from "./channels.ts";
import { checkConditions, type Named } from "./conditions.ts";
import { type Complain, fitting } from "./issues.ts";
import { requireTemplate, type Templates } from "./looks.ts";
import { RouteEntry } from "./route-schema.ts";

/** The routes of the file; complains of what they name and what is not there. */
export function readRoutes(
	entries: unknown[],
	{ channels, templates, named }: { channels: NamedChannels; templates: Templates; named: Named },
	complain: Complain,
): Route[] {
	return entries.flatMap((entry, index): Route[] => {
		const path = ["routes", index];
		const fields = fitting(RouteEntry.shape, entry);
		checkConditions(entry, path, named, complain);
		const to = (fields.to ?? []).flatMap((id, position) => {
			const listed = channels.of(id);
			if (listed === undefined) complain([...path, "to", position], channels.mistake(id));
			return listed ?? [];
		});
		const template = templateOf(fields.template, templates, (message) =>
			complain([...path, "template"], message),
		);
		if (fields.name === undefined || fields.when === undefined) return [];
		return [
			{
				name: fields.name,
				when: fields.when,
				to: [...new Set(to)],
				template,
				kinds: fields.kind,
				isSilent: fields.silent,
				isThread: fields.thread,
				isMuted: fields.story === undefined ? undefined : true,
				forumTopic: fields.forum_topic,
				delayMs: fields.delay,
			},
		];
	});
}

function templateOf(
	name: string | undefined,
	templates: Templates,
	complain: (message: string) => void,
): Template | undefined {
	return name === undefined ? undefined : requireTemplate(name, templates, complain);
}
