import { isolate } from "../texts.ts";
import { digestText } from "./digest-text.ts";
import { type FollowState, followState, shortKey, USUAL_DIGEST } from "./following.ts";
import { button, inRows } from "./menu-parts.ts";
import type { Menu } from "./menus.ts";
import { shownName, type TopicView } from "./topic-view.ts";

/**
 * Says how a reader gets a topic from now on, with buttons for the other ways; the one from `before` undoes what was
 * done last.
 */
export function topicAnswer(view: TopicView, slug: string, before: FollowState): Menu {
	const { say, reader } = view;
	const state = followState(reader, slug);
	const to = (other: FollowState, label: string) =>
		button(
			other === before ? say("follow-undo") : label,
			`tp:say:${shortKey(slug)}:${other}:${state}`,
		);
	const ways = [
		{ state: "now" as const, label: say("topics-now") },
		{ state: "digest" as const, label: say("topics-digest") },
		{ state: "off" as const, label: say("topics-off") },
	];
	const isThere = state !== "off" || view.catalogue.has(slug);
	const others = isThere ? ways.filter((way) => way.state !== state) : [];
	const lines = [saidOf(view, slug), reader.isStopped ? say("topics-stopped") : ""];
	return {
		text: lines.filter((line) => line !== "").join("\n\n"),
		buttons: [
			...inRows(
				others.map((way) => to(way.state, way.label)),
				2,
			),
			[button(say("follow-all"), "tp:list:0")],
		],
	};
}

function saidOf(view: TopicView, slug: string): string {
	const { reader, locale, say } = view;
	const topic = isolate(shownName(view, slug));
	switch (followState(reader, slug)) {
		case "now":
			return say("follow-now", { topic });
		case "digest":
			return say("follow-digest", {
				topic,
				when: digestText(reader.digest ?? USUAL_DIGEST, locale, say),
			});
		case "off":
			return say("follow-off", { topic });
	}
}
