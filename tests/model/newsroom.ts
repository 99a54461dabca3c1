/** What the articles of the model are about; each is a tag that routes ask for. */
export const topics = ["Town", "Sport", "Weather"] as const;
export type Topic = (typeof topics)[number];

/** A desk's channels: one whose discussion group the bot is in, one without a group, one that lets nothing be forwarded. */
export const roles = ["linked", "plain", "closed"] as const;
export type Role = (typeof roles)[number];

/** How many kinds of desks there are: they differ in what their channels do with an unknown post. */
export const DESK_KINDS = 4;

/** Where the topics lead, in each state of the routes. */
const variants: readonly Record<Topic, readonly Role[]>[] = [
	{ Town: ["linked", "plain", "closed"], Sport: ["linked"], Weather: ["plain"] },
	{ Town: ["linked", "plain"], Sport: ["plain", "closed"], Weather: ["plain", "linked"] },
	{ Town: ["plain"], Sport: ["linked", "plain", "closed"], Weather: [] },
];
/** How many states the routes of a desk have. */
export const VARIANTS = variants.length;

/** The name of a desk's channel. */
export const channelOf = (desk: number, role: Role) => `@desk${desk}_${role}` as const;

/** What a desk's channel does with a post of which nobody knows. */
export function policyOf(desk: number, role: Role): "resolve" | "ask" | "assume_sent" {
	if (role === "closed") return desk % DESK_KINDS === 3 ? "ask" : "resolve";
	if (role === "linked") return "resolve";
	return (["resolve", "ask", "assume_sent", "resolve"] as const)[desk % DESK_KINDS] ?? "resolve";
}

/** Where an article of a topic goes, by what the model itself knows of the routes. */
export const placesOf = (variant: number, topic: Topic): readonly Role[] =>
	variants[variant]?.[topic] ?? [];

/** The newsroom file of all desks, given the state of each desk's routes. */
export function newsroomText(states: readonly number[]): string {
	const channels = states.flatMap((_, desk) =>
		roles.map((role) => ({
			id: channelOf(desk, role),
			on_unknown: policyOf(desk, role),
			edit_delay: role === "closed" ? "1s" : 0,
			sound_budget: "unlimited",
		})),
	);
	const routes = states.flatMap((variant, desk) =>
		topics.flatMap((topic) => {
			const to = placesOf(variant, topic).map((role) => channelOf(desk, role));
			if (to.length === 0) return [];
			const when = { all: [{ tag: `Desk ${desk}` }, { tag: topic }] };
			return [{ name: `Desk ${desk}, ${topic}`, when, to }];
		}),
	);
	// JSON is YAML, too.
	return JSON.stringify({ channels, sources: [{ name: "api", channels: [] }], routes });
}
