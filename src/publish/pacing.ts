import type { Treatment } from "../article/channel-rules.ts";
import { priorities, type Priority } from "../article/pace.ts";
import type { Pacer } from "../telegram/pacer.ts";

/** The pace that all processes keep together. */
export type Pacing = Pick<Pacer, "ask" | "giveBack" | "within">;

/** How soon a post's calls are made. */
export function priorityOf(treatment: Treatment | undefined): Priority {
	return treatment?.isBreaking === true ? priorities.breaking : priorities.post;
}
