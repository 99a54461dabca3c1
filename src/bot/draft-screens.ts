import { bodyText } from "../article/body.ts";
import { MAX_PICTURES } from "../article/desk-draft.ts";
import { dayScreen, hourScreen, monthScreen } from "./draft-calendar.ts";
import { channelsScreen, templateScreen, topicsScreen } from "./draft-lists.ts";
import { draftMenu, withCopy } from "./draft-menu.ts";
import { backButton, draftButton, type DraftScene } from "./draft-scene.ts";
import type { Menu } from "./menus.ts";

/** The parts of a draft that are answered with a message, by the screens that ask for them. */
const asking: Readonly<Record<string, AskedPart>> = {
	title: "title",
	summary: "summary",
	text: "text",
	picture: "picture",
	month: "time",
	day: "time",
	hour: "time",
};
/** What somebody can be asked about a draft. */
export type AskedPart = "title" | "summary" | "text" | "picture" | "time";

/** Which part of a draft a message is an answer for, while a screen is open; undefined for none. */
export function askedBy(screen: string): AskedPart | undefined {
	return asking[screen.split(".")[0] ?? ""];
}

/** The day whose hour or minute a screen asks for, such as 2026-11-28. */
export function dayAskedBy(screen: string): string | undefined {
	const [name, day] = screen.split(".");
	return name === "day" || name === "hour" ? day : undefined;
}

/** The message under a draft's looks: the draft as a whole, or the question that is open. */
export function draftScreen(scene: DraftScene): Menu {
	const { draft, say, view } = scene;
	const [name = "main", ...rest] = view.screen.split(".");
	const which = rest.join(".");
	switch (name) {
		case "title":
			return question(scene, withCopy(say("draft-ask-title"), draft.title));
		case "summary":
			return question(scene, withCopy(say("draft-ask-summary"), draft.summary ?? ""), {
				remove: draft.summary === undefined ? undefined : "nosummary",
			});
		case "text":
			return question(
				scene,
				withCopy(say("draft-ask-text"), draft.body ? bodyText(draft.body) : ""),
				{
					remove: draft.body === undefined ? undefined : "notext",
				},
			);
		case "picture": {
			const count = draft.pictures.length;
			return question(scene, say("draft-ask-picture", { count, max: MAX_PICTURES }), {
				remove: count === 0 ? undefined : "nopicture",
			});
		}
		case "topics":
			return topicsScreen(scene, Number(which));
		case "channels":
			return channelsScreen(scene, Number(which));
		case "template":
			return templateScreen(scene, Number(which));
		case "month":
			return monthScreen(scene, which);
		case "day":
			return dayScreen(scene, which);
		case "hour":
			return hourScreen(scene, which);
		case "discard":
			return {
				text: say("draft-ask-discard"),
				buttons: [
					[draftButton(scene, say("draft-button-discard-now"), "discard")],
					[backButton(scene)],
				],
			};
		default:
			return draftMenu(scene);
	}
}

function question(
	scene: DraftScene,
	text: Menu["text"],
	{ remove }: { remove?: string | undefined } = {},
): Menu {
	const { say } = scene;
	return {
		text,
		buttons: [
			...(remove === undefined ? [] : [[draftButton(scene, say("draft-button-without"), remove)]]),
			[backButton(scene)],
		],
	};
}
