import type { BreakingRules, ChannelRules } from "../article/channel-rules.ts";
import type { Look } from "../article/post.ts";
import type { ChannelSettings } from "../article/routing-rules.ts";
import { builtIn, usualLook } from "../article/templates.ts";
import { Breaking, type ChannelEntry } from "./channel-schema.ts";
import type { Complain, fitting } from "./issues.ts";
import { requireTemplate, type Templates } from "./looks.ts";

type Fields = ReturnType<typeof fitting<(typeof ChannelEntry)["shape"]>>;

const USUAL_SOUND_BUDGET = 8;
const USUAL_EDIT_DELAY_MS = 20_000;

/** What is decided on a channel of which the file says nothing. */
export function usualSettings(templates: Templates): ChannelSettings {
	return readSettings({}, usualLook(templates.get("standard")), templates, () => {});
}

/** Reads what a channel says of when and how its posts come, over what is usual. */
export function readSettings(
	fields: Fields,
	look: Look,
	templates: Templates,
	complain: Complain,
): ChannelSettings {
	const { sound_budget: budget, forum_topic: thread } = fields;
	const rules: ChannelRules = {
		onUnknown: fields.on_unknown ?? "resolve",
		timeZone: fields.time_zone ?? "UTC",
		quietHours: fields.quiet_hours,
		soundBudget: budget === "unlimited" ? undefined : (budget ?? USUAL_SOUND_BUDGET),
		breaking: readBreaking(fields.breaking ?? Breaking.parse({}), templates, complain),
		undoWindowMs: fields.undo_window ?? 0,
		editDelayMs: fields.edit_delay ?? USUAL_EDIT_DELAY_MS,
		isForReaders: fields.readers,
		forumTopic: thread === 1 ? undefined : thread,
	};
	return {
		rules,
		template: look.template,
		kinds: look.kinds,
		isThread: fields.thread ?? true,
		isMuted: fields.story === "mute",
	};
}

function readBreaking(
	given: NonNullable<Fields["breaking"]>,
	templates: Templates,
	complain: Complain,
): BreakingRules | undefined {
	if (given === false) return undefined;
	const template = requireTemplate(given.template, templates, (message) =>
		complain(["breaking", "template"], message),
	);
	return {
		urgency: given.urgency === false ? undefined : given.urgency,
		tags: given.tags,
		template: template ?? builtIn("breaking"),
		isPinned: given.pin,
		unpinAfterMs: given.unpin_after,
		isConfirmed: given.confirm,
	};
}
