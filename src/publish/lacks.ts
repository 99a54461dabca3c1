import type { Lack } from "../store/standings.ts";
import { reasons } from "../telegram/reasons.ts";
import type { Rights } from "../telegram/rights.ts";

type Known = Exclude<Rights, { kind: "unreachable" }>;

/** What the bot lacks in a channel that has told what it may do there. */
export function lacksOf(rights: Known): Lack[] {
	return rights.kind === "gone" ? ["chat"] : rights.missing;
}

/** Without the right to post nothing can be done; the bot's own posts need no other. */
export function isLost(lacks: readonly Lack[]): boolean {
	return lacks.includes("chat") || lacks.includes("post");
}

/** Why a lost channel takes no posts, in words for the log. */
export function reasonOf(rights: Known): string {
	return rights.kind === "gone" ? rights.reason : reasons["reason-may-not-post"];
}
