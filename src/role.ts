import { z } from "zod";

/** What a process does of the work that any number of them share. */
export const Role = z.enum(["all", "web", "worker", "bot"], "choose all, web, worker or bot");
export type Role = z.infer<typeof Role>;

/** Which parts start in a process. */
export type Parts = {
	/** Takes articles, and updates of Telegram where they come by webhook. */
	web: boolean;
	/** Publishes and delivers, tells the admins and the sources, and keeps the search in order. */
	worker: boolean;
	/** Works off what people say to the bot. */
	bot: boolean;
};

/** The parts of a role; health and metrics are answered in every one. */
export function partsOf(role: Role): Parts {
	const isIn = (part: Role) => role === "all" || role === part;
	return { web: isIn("web"), worker: isIn("worker"), bot: isIn("bot") };
}
