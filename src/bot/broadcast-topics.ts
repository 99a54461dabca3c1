import { fit } from "../article/text.ts";
import type { Question } from "./ask.ts";
import type { Say } from "./context.ts";
import { shortKey } from "./following.ts";
import { button, inColumns } from "./menu-parts.ts";
import { menuTurning, pageOf, pagerRow } from "./pager.ts";

const PAGE_SIZE = 8;
/** A button shows no more of a name. */
const MAX_LABEL = 40;

/** A topic whose followers a broadcast can be for, as the admin calls it. */
export type BroadcastTopic = { slug: string; name: string };

/** The topics, those that are chosen, and the page that is shown. */
type Choice = { topics: readonly BroadcastTopic[]; chosen: readonly string[]; page: number };

/** Asks for topics: each press takes one in or leaves it out, and says which of both it means. */
export function topicsQuestion(
	{ topics, chosen, page, count }: Choice & { count: number },
	say: Say,
): Question {
	const shown = pageOf(topics, page, PAGE_SIZE);
	const entries = shown.items.map(({ slug, name }) => {
		const isChosen = chosen.includes(slug);
		const label = `${isChosen ? "✓ " : ""}${fit(name, MAX_LABEL).text}`;
		return button(label, `bc:${isChosen ? "off" : "on"}:${shortKey(slug)}`);
	});
	return {
		text: say("broadcast-topics", { count }),
		buttons: [
			...inColumns(entries),
			...pagerRow(shown, menuTurning(say), (to) => `bc:page:${to}`),
			// There is nobody to write to before.
			...(count === 0 ? [] : [[button(say("broadcast-next", { count }), "bc:next")]]),
			[button(say("broadcast-drop"), "bc:drop")],
		],
	};
}

/** What is chosen, and shown, after a press; one that means nothing here changes nothing. */
export function readTopicPress(data: string, { topics, chosen, page }: Choice) {
	const [, what, which = ""] = /^bc:(page|on|off):(.+)$/.exec(data) ?? [];
	if (what === "page") return { chosen, page: Number(which) };
	const slug = topics.find((topic) => shortKey(topic.slug) === which)?.slug;
	if (slug === undefined) return { chosen, page };
	const others = chosen.filter((one) => one !== slug);
	return { chosen: what === "on" ? [...others, slug] : others, page };
}
