import type { ReviewRule, StoryRule } from "../article/routing-rules.ts";
import { checkConditions, type Named } from "./conditions.ts";
import { type Complain, fitting } from "./issues.ts";
import { ReviewEntry, StoryEntry } from "./route-schema.ts";

/** The running stories of the file. */
export function readStories(entries: unknown[], named: Named, complain: Complain): StoryRule[] {
	const seen = new Set<string>();
	return entries.flatMap((entry, index): StoryRule[] => {
		const { id, title, when, mute } = fitting(StoryEntry.shape, entry);
		checkConditions(entry, ["stories", index], named, complain);
		if (id === undefined) return [];
		if (seen.has(id)) {
			complain(["stories", index, "id"], "another story has this id; put both into one `any`");
		}
		seen.add(id);
		return [{ id, title, when, isMuted: mute ?? false }];
	});
}

/** The rules of the file for what waits until an admin says so. */
export function readReviews(entries: unknown[], named: Named, complain: Complain): ReviewRule[] {
	return entries.flatMap((entry, index): ReviewRule[] => {
		const { name, when } = fitting(ReviewEntry.shape, entry);
		checkConditions(entry, ["review", index], named, complain);
		return name === undefined || when === undefined ? [] : [{ name, when }];
	});
}
