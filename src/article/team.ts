import { z } from "zod";

/** What somebody is in the newsroom, each with all that those before it may. */
export const TeamRole = z.enum(["viewer", "reviewer", "editor", "owner"]);
export type TeamRole = z.infer<typeof TeamRole>;

/** The roles that an owner can give: owners are named by whoever runs Tidings (`ADMIN_IDS`). */
export const GivenRole = TeamRole.exclude(["owner"]);
export type GivenRole = z.infer<typeof GivenRole>;

/**
 * What somebody may do: `look` at how things stand, `decide` on what waits for a person, `write` to the channels and
 * the readers, `manage` the team.
 */
export type Right = "look" | "decide" | "write" | "manage";

const leastRole: Readonly<Record<Right, TeamRole>> = {
	look: "viewer",
	decide: "reviewer",
	write: "editor",
	manage: "owner",
};

/** True when a role holds a right; whoever has no role holds none. */
export function may(role: TeamRole | undefined, right: Right): boolean {
	return role !== undefined && rankOf(role) >= rankOf(leastRole[right]);
}

const rankOf = (role: TeamRole): number => TeamRole.options.indexOf(role);
