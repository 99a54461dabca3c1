import type { Say } from "./context.ts";
import type { When } from "./when.ts";

/** Why a time that an editor has written is none, and what to write. */
export function whenRefused({ kind }: Exclude<When, { kind: "at" }>, say: Say): string {
	switch (kind) {
		case "unclear":
			return say("review-time-unclear");
		case "past":
			return say("review-time-past");
		case "far":
			return say("review-time-far");
	}
}
