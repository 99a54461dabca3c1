import type { Catalogue } from "../article/catalogue.ts";
import type { ChannelId } from "../article/channel.ts";
import type { DeskDraft } from "../article/desk-draft.ts";
import type { DraftChange, DraftView } from "../store/draft-record.ts";
import type { Locale } from "../texts.ts";
import type { Say } from "./context.ts";
import { button } from "./menu-parts.ts";

/** How a draft would look in some channels: what they are called, and how long its text is and may be there. */
export type SceneLook = { channels: readonly ChannelId[]; length: number; limit: number };

/** A draft as somebody sees it: all that its messages and buttons are made from. */
export type DraftScene = {
	id: string;
	revision: number;
	draft: DeskDraft;
	changes: readonly DraftChange[];
	/** Whose chat it is. */
	person: number;
	view: Pick<DraftView, "screen" | "look">;
	/** Where it would go. */
	channels: readonly ChannelId[];
	/** Its topics, with those that the newsroom's rules give it. */
	topics: readonly string[];
	looks: readonly SceneLook[];
	/** The post in which the same page stands already. */
	standing: { title: string; link: string | undefined } | undefined;
	/** Every channel that it could go to. */
	allChannels: readonly ChannelId[];
	templateNames: readonly string[];
	catalogue: Catalogue;
	channelTitle: (channel: ChannelId) => string;
	say: Say;
	locale: Locale;
	/** The zone of its times (IANA). */
	zone: string;
	now: number;
};

/** What a press under a draft asks for, and the draft as it was seen. */
export type DraftPress = { id: string; seen: number; what: string; which: string };

/** The data of all buttons under a draft; which draft, which revision of it, and what is to be done. */
export const draftPress = /^po:([\w-]{10}):(\d{1,9}):([a-z]+)(?:\.([\w.:-]{1,30}))?$/;

/** Reads the data of a button under a draft. */
export function readDraftPress([, id = "", seen = "", what = "", which = ""]: readonly (
	| string
	| undefined
)[]): DraftPress {
	return { id, seen: Number(seen), what, which };
}

/** A button under a draft: `what` is to be done, with `which`. */
export function draftButton(
	{ id, revision }: Pick<DraftScene, "id" | "revision">,
	label: string,
	what: string,
	which: string | number = "",
) {
	return button(label, `po:${id}:${revision}:${what}${which === "" ? "" : `.${which}`}`);
}

/** The way back from a question to the draft. */
export function backButton(scene: Pick<DraftScene, "id" | "revision" | "say">) {
	return draftButton(scene, scene.say("menu-back"), "go", "main");
}
