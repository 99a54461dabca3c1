import type { ChannelId } from "../article/channel.ts";
import type { Look } from "../article/post.ts";
import { type Complain, fitting } from "./issues.ts";
import { readLook, type Templates } from "./looks.ts";
import { ChannelEntry } from "./schema.ts";

/** What the file says of the channels, each by its id; the ids begin with the one of CHANNEL_ID, where it is set. */
export function readChannels(
	entries: unknown[],
	first: ChannelId | undefined,
	templates: Templates,
	complain: Complain,
) {
	const ids: ChannelId[] = first === undefined ? [] : [first];
	const names: Record<ChannelId, string> = {};
	const languages: Record<ChannelId, string> = {};
	const looks: Record<ChannelId, Look> = {};
	const seen: ChannelId[] = [];
	for (const [index, entry] of entries.entries()) {
		const fields = fitting(ChannelEntry.shape, entry);
		const { id, name, language } = fields;
		const look = readLook(fields, templates, (key, message) =>
			complain(["channels", index, key], message),
		);
		if (id === undefined) continue;
		if (seen.some((other) => isSame(other, id))) {
			complain(["channels", index, "id"], "this channel stands here a second time");
		}
		seen.push(id);
		const listed = ids.find((other) => isSame(other, id)) ?? id;
		if (!ids.includes(listed)) ids.push(listed);
		if (name !== undefined) names[listed] = name;
		if (language !== undefined) languages[listed] = language;
		looks[listed] = look;
	}
	return { ids, names, languages, looks };
}

/** Telegram takes a channel's name in capitals and in small letters for the same. */
export function isSame(one: ChannelId, other: ChannelId): boolean {
	return one.toLowerCase() === other.toLowerCase();
}
