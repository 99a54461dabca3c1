import type { Path } from "./document.ts";
import { type Complain, fitting, isRecord, unknownName } from "./issues.ts";
import { ConditionEntry } from "./route-schema.ts";

/** What conditions may refer to. */
export type Named = {
	/** The names of all sources. */
	sources: readonly string[];
	/** The slugs of the topics; undefined when the file defines none, so that any may be named. */
	topics: ReadonlySet<string> | undefined;
};

/** Complains of sources and topics that conditions name and that are not there. */
export function checkConditions(
	entry: unknown,
	path: Path,
	named: Named,
	complain: Complain,
): void {
	const when = isRecord(entry) ? entry["when"] : undefined;
	for (const [list, conditions] of Object.entries(isRecord(when) ? when : {})) {
		if (!Array.isArray(conditions)) continue;
		for (const [index, condition] of conditions.entries()) {
			const { source, topic } = fitting(ConditionEntry.in.shape, condition);
			const at = [...path, "when", list, index];
			if (source !== undefined && !named.sources.includes(source)) {
				complain([...at, "source"], unknownName("source", source, named.sources));
			}
			if (topic !== undefined && named.topics?.has(topic) === false) {
				complain([...at, "topic"], unknownName("topic", topic, [...named.topics]));
			}
		}
	}
}
