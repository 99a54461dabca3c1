import type { ChannelId } from "../article/channel.ts";
import { nearest } from "../article/nearest.ts";
import type { Look } from "../article/post.ts";
import type { ChannelSettings } from "../article/routing-rules.ts";
import { ChannelEntry } from "./channel-schema.ts";
import { type Complain, fitting } from "./issues.ts";
import { readLook, type Templates } from "./looks.ts";
import { readSettings } from "./rules.ts";

/** What the file says of the channels, each by its id; the ids begin with the one of CHANNEL_ID, where it is set. */
export function readChannels(
	entries: unknown[],
	first: ChannelId | undefined,
	templates: Templates,
	{ complain, warn }: { complain: Complain; warn: Complain },
) {
	const ids: ChannelId[] = first === undefined ? [] : [first];
	const names: Record<ChannelId, string> = {};
	const languages: Record<ChannelId, string> = {};
	const looks: Record<ChannelId, Look> = {};
	const settings = new Map<ChannelId, ChannelSettings>();
	const seen: ChannelId[] = [];
	for (const [index, entry] of entries.entries()) {
		const path = ["channels", index];
		const fields = fitting(ChannelEntry.shape, entry);
		const { id, name, language } = fields;
		const look = readLook(fields, templates, (key, message) => complain([...path, key], message));
		const rules = readSettings(fields, look, templates, (at, message) =>
			complain([...path, ...at], message),
		);
		if (fields.quiet_hours !== undefined && fields.time_zone === undefined) {
			warn([...path, "quiet_hours"], "these are hours of UTC; say which zone's with time_zone");
		}
		if (id === undefined) continue;
		if (seen.some((other) => isSame(other, id))) {
			complain([...path, "id"], "this channel stands here a second time");
		}
		seen.push(id);
		const listed = ids.find((other) => isSame(other, id)) ?? id;
		if (!ids.includes(listed)) ids.push(listed);
		if (name !== undefined) names[listed] = name;
		if (language !== undefined) languages[listed] = language;
		looks[listed] = look;
		settings.set(listed, rules);
	}
	return { ids, names, languages, looks, settings };
}

/** The channels as sources and routes may name them. */
export type NamedChannels = {
	/** The channel in the spelling of the list; undefined when it is not there. */
	of: (id: ChannelId) => ChannelId | undefined;
	/** What to tell of a channel that is named and not listed. */
	mistake: (id: ChannelId) => string;
};

/** Looks up channels in a list; where it is not `complete`, a channel that is not in it may be there all the same. */
export function namedChannels(
	ids: readonly ChannelId[],
	{ isComplete }: { isComplete: boolean },
): NamedChannels {
	return {
		of: (id) => ids.find((listed) => isSame(listed, id)) ?? (isComplete ? undefined : id),
		mistake(id) {
			const meant = nearest(id, ids);
			const sentence = "this channel is neither CHANNEL_ID nor in the list of channels";
			return meant === undefined ? sentence : `${sentence}; did you mean ${meant}?`;
		},
	};
}

/** Telegram takes a channel's name in capitals and in small letters for the same. */
function isSame(one: ChannelId, other: ChannelId): boolean {
	return one.toLowerCase() === other.toLowerCase();
}
