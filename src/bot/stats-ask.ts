import type { Catalogue } from "../article/catalogue.ts";
import type { ChannelId } from "../article/channel.ts";
import type { Theme } from "../charts/theme.ts";
import { shortKey } from "./following.ts";

/** The spans that can be asked for (days). */
export const spans = [7, 30, 90, 365] as const;
const USUAL_SPAN = 30;
const NONE = "-";

/** What somebody wants to see of what was counted. */
export type StatsAsk = {
	days: number;
	topic: string | undefined;
	channel: ChannelId | undefined;
	theme: Theme;
};

/** Why words can't be understood. */
export type Unclear = { kind: "word" | "topic" | "channel"; word: string };

type Known = { catalogue: Pick<Catalogue, "all" | "find">; channels: readonly ChannelId[] };

/** Reads what was typed behind `/stats`, in any order: `30d topic:climate channel:@lindenford dark`. */
export function readAsk(text: string, { catalogue, channels }: Known): StatsAsk | Unclear {
	const ask: StatsAsk = { days: USUAL_SPAN, topic: undefined, channel: undefined, theme: "light" };
	// A name may hold spaces: it goes on until another word of ours.
	const words = text.split(/\s+(?=topic:|channel:|\d+d\b|dark\b|light\b)/i);
	for (const word of words.map((one) => one.trim())) {
		const [, key = "", named = ""] = /^(topic|channel):\s*(.*)$/is.exec(word) ?? [];
		const days = Number(/^(\d{1,4})d$/i.exec(word)?.[1]);
		if (word === "") continue;
		else if (/^(dark|light)$/i.test(word)) ask.theme = word.toLowerCase() as Theme;
		else if (spans.some((span) => span === days)) ask.days = days;
		else if (key.toLowerCase() === "topic") {
			const found = catalogue.find(named);
			if (found.kind !== "found") return { kind: "topic", word: named };
			ask.topic = found.slug;
		} else if (key !== "") {
			const wanted = named.toLowerCase().replace(/^@?(?=[a-z])/, "@");
			const found = channels.find((channel) => channel.toLowerCase() === wanted);
			if (found === undefined) return { kind: "channel", word: named };
			ask.channel = found;
		} else return { kind: "word", word };
	}
	return ask;
}

/** What a button that shows this carries. */
export function askData({ days, topic, channel, theme }: StatsAsk): string {
	const key = (name: string | undefined) => (name === undefined ? NONE : shortKey(name));
	return `stats:${days}:${theme}:${key(topic)}:${key(channel)}`;
}

export const askPattern = /^stats:(\d{1,3}):(light|dark):([\w-]{1,8}):([\w-]{1,8})$/;

/** What a button carries, read again; undefined where it names a topic or a channel that there is no more. */
export function askOf(
	[, days, theme, topic, channel]: string | RegExpMatchArray,
	{ catalogue, channels }: Known,
): StatsAsk | undefined {
	const found = (key: string | undefined, names: readonly string[]) =>
		key === NONE ? undefined : names.find((name) => shortKey(name) === key);
	const slug = found(
		topic,
		catalogue.all.map((one) => one.slug),
	);
	const id = found(channel, channels) as ChannelId | undefined;
	const isLost = (slug === undefined && topic !== NONE) || (id === undefined && channel !== NONE);
	if (isLost) return undefined;
	return { days: Number(days), theme: theme as Theme, topic: slug, channel: id };
}
