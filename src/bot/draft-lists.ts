import type { InlineKeyboardButton } from "grammy/types";
import { fit } from "../article/text.ts";
import { backButton, draftButton, type DraftScene } from "./draft-scene.ts";
import { shortKey } from "./following.ts";
import { card, inColumns } from "./menu-parts.ts";
import type { Menu } from "./menus.ts";
import { menuTurning, pageOf, pagerRow } from "./pager.ts";

const PAGE_SIZE = 8;
/** A button shows no more of a name. */
const MAX_LABEL = 40;

/** One of a list: what is to be done with it when it is pressed. */
type Entry = { name: string; isChosen: boolean; what: string; key: string };

/** The topics; each press gives one or takes it away. What the newsroom's rules give stays. */
export function topicsScreen(scene: DraftScene, page: number): Menu {
	const { catalogue, draft, topics, say, locale } = scene;
	const own = new Set(draft.topics);
	const slugs = [...new Set([...catalogue.all.map(({ slug }) => slug), ...topics])];
	const entries = slugs.map((slug): Entry => {
		const isRuled = topics.includes(slug) && !own.has(slug);
		return {
			name: catalogue.has(slug) ? catalogue.name(slug, locale) : slug,
			isChosen: isRuled || own.has(slug),
			what: isRuled ? "ruled" : own.has(slug) ? "topicoff" : "topicon",
			key: shortKey(slug),
		};
	});
	const text = entries.length === 0 ? say("draft-no-topics") : say("draft-choose-topics");
	return listed(scene, {
		title: say("draft-button-topics"),
		text,
		entries,
		screen: "topics",
		page,
	});
}

/** The channels; the first press takes what the routes have chosen for a beginning. */
export function channelsScreen(scene: DraftScene, page: number): Menu {
	const { allChannels, channels, draft, say } = scene;
	const entries = allChannels.map((channel): Entry => {
		const isChosen = channels.includes(channel);
		const what = isChosen ? "channeloff" : "channelon";
		return { name: scene.channelTitle(channel), isChosen, what, key: shortKey(channel) };
	});
	const routed = draft.channels === undefined ? "● " : "○ ";
	return listed(scene, {
		title: say("draft-button-channels"),
		text: say("draft-choose-channels"),
		above: [draftButton(scene, `${routed}${say("draft-by-routes")}`, "routed")],
		entries,
		screen: "channels",
		page,
	});
}

/** The templates, the newsroom's own first; one is chosen, or each channel's own. */
export function templateScreen(scene: DraftScene, page: number): Menu {
	const { templateNames, draft, say } = scene;
	const entries = templateNames.map((name): Entry => ({
		name,
		isChosen: draft.template === name,
		what: "template",
		key: shortKey(name),
	}));
	const usual = draft.template === undefined ? "● " : "○ ";
	return listed(scene, {
		title: say("draft-button-template"),
		text: say("draft-choose-template"),
		above: [draftButton(scene, `${usual}${say("draft-template-usual")}`, "usual")],
		entries,
		screen: "template",
		page,
	});
}

function listed(
	scene: DraftScene,
	list: {
		title: string;
		text: string;
		above?: InlineKeyboardButton[];
		entries: readonly Entry[];
		screen: string;
		page: number;
	},
): Menu {
	const shown = pageOf(list.entries, list.page, PAGE_SIZE);
	const buttons = shown.items.map(({ name, isChosen, what, key }) =>
		draftButton(scene, `${isChosen ? "✓ " : ""}${fit(name, MAX_LABEL).text}`, what, key),
	);
	const turn = (page: number) =>
		draftButton(scene, "", "go", `${list.screen}.${page}`).callback_data;
	return {
		text: card(list.title, list.text),
		buttons: [
			...(list.above === undefined ? [] : [list.above]),
			...inColumns(buttons),
			...pagerRow(shown, menuTurning(scene.say), turn),
			[backButton(scene)],
		],
	};
}
