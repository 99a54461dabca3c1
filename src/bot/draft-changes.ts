import { type DeskDraft, type DraftPart, withoutPart } from "../article/desk-draft.ts";
import { timeOfPress } from "./draft-calendar.ts";
import type { DraftPress, DraftScene } from "./draft-scene.ts";
import { shortKey } from "./following.ts";

/** What a press changes about a draft. */
export type PressedChange = { part: DraftPart; apply: (draft: DeskDraft) => DeskDraft };

/** The change that a press under a draft asks for; undefined for one that means nothing, or nothing any more. */
export function changeOfPress(
	{ what, which }: Pick<DraftPress, "what" | "which">,
	scene: DraftScene,
): PressedChange | undefined {
	switch (what) {
		case "silent": {
			const isSilent = which === "on";
			return {
				part: "silent",
				apply: (draft) => (draft.isSilent === isSilent ? draft : { ...draft, isSilent }),
			};
		}
		case "nosummary":
			return { part: "summary", apply: (draft) => withoutPart(draft, "summary") };
		case "notext":
			return { part: "text", apply: (draft) => withoutPart(draft, "body") };
		case "nopicture":
			return {
				part: "picture",
				apply: (draft) => ({ ...withoutPart(draft, "album"), pictures: [] }),
			};
		case "once":
			return { part: "time", apply: (draft) => withoutPart(draft, "at") };
		case "at": {
			const at = timeOfPress(which);
			return at <= scene.now ? undefined : { part: "time", apply: (draft) => ({ ...draft, at }) };
		}
		case "routed":
			return { part: "channels", apply: (draft) => withoutPart(draft, "channels") };
		case "usual":
			return { part: "template", apply: (draft) => withoutPart(draft, "template") };
		case "topicon":
		case "topicoff":
			return topicChange(which, what === "topicon", scene);
		case "channelon":
		case "channeloff":
			return channelChange(which, what === "channelon", scene);
		case "template": {
			const template = scene.templateNames.find((one) => shortKey(one) === which);
			if (template === undefined) return undefined;
			return { part: "template", apply: (draft) => ({ ...draft, template }) };
		}
		default:
			return undefined;
	}
}

function topicChange(key: string, isIn: boolean, scene: DraftScene): PressedChange | undefined {
	const slugs = [...scene.catalogue.all.map(({ slug }) => slug), ...scene.draft.topics];
	const slug = slugs.find((one) => shortKey(one) === key);
	if (slug === undefined) return undefined;
	return {
		part: "topics",
		apply: (draft) => ({ ...draft, topics: withOne(draft.topics, slug, isIn) }),
	};
}

/** Whoever chooses begins with what the routes have chosen. */
function channelChange(key: string, isIn: boolean, scene: DraftScene): PressedChange | undefined {
	const channel = scene.allChannels.find((one) => shortKey(one) === key);
	if (channel === undefined) return undefined;
	return {
		part: "channels",
		apply: (draft) => ({
			...draft,
			channels: withOne(draft.channels ?? scene.channels, channel, isIn),
		}),
	};
}

/** A list with or without one of its entries, the others in their order. */
function withOne(all: readonly string[], one: string, isIn: boolean): string[] {
	const others = all.filter((other) => other !== one);
	return isIn ? [...others, one] : others;
}
