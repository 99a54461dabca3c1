import { z } from "zod";
import type { ChannelId } from "../article/channel.ts";
import { wordForm } from "../article/condition-words.ts";

/** A channel as `CHANNEL_ID` writes it. */
export const channelPattern = /^(@[A-Za-z]\w{3,31}|-100\d{5,})$/;
export const channelMistake = "a channel is @name or a numeric id that begins with -100";

/** A channel; its numeric id is a number in YAML unless it is put in quotes. */
export const Channel = z
	.union(
		[
			z.string().regex(channelPattern, channelMistake),
			z.int(channelMistake).max(-100_00000, channelMistake),
		],
		{ error: channelMistake },
	)
	.transform(String)
	.refine((id): id is ChannelId => channelPattern.test(id), channelMistake);

export const Channels = z.array(Channel).min(1, "name at least one channel");

/** The name of a source: it stands in its address, `/hooks/<name>`. */
export const SourceName = z
	.string()
	.regex(
		/^[a-z][a-z0-9-]{0,31}$/,
		"a name begins with a letter and holds up to 32 letters (a to z), digits and hyphens",
	);

/** What a topic is called in this file and in addresses. */
export const Slug = z
	.string()
	.regex(
		/^[a-z0-9][a-z0-9-]{0,63}$/,
		"a slug holds up to 64 letters (a to z), digits and hyphens, and no hyphen at its beginning",
	);

/** A language of the words around articles, as `LOCALE` writes it. */
export const LanguageCode = z
	.string()
	.regex(/^[a-z]{2,3}$/, "it is a language code such as en or de");

/** A language tag (BCP 47) in its canonical spelling. */
export const LanguageTag = z
	.string()
	.max(35, "it is a language tag such as en or pt-BR")
	.refine((tag) => canonicalTag(tag) !== undefined, "it is a language tag such as en or pt-BR")
	.transform((tag) => canonicalTag(tag) ?? tag);

const zoneMistake = "it is a time zone such as Europe/Berlin or UTC";

/** A time zone by its IANA name. */
export const TimeZone = z.string().max(64, zoneMistake).refine(isTimeZone, zoneMistake);

/** What a link tells a newsroom's statistics. */
export const UtmValue = z
	.string()
	.trim()
	.min(1, "it is empty")
	.max(100, "it is longer than 100 characters");

const variableMistake =
	"write the name of an environment variable such as GHOST_SECRET, never what it holds";

/** One or several environment variables by name. Only capitals: a secret that was pasted here is none. */
export const Variables = z
	.union([variable(), z.array(variable()).min(1)], {
		error:
			"write the name of an environment variable such as GHOST_SECRET here, never what it holds",
	})
	.transform((names) => [names].flat());

/** A text of a line. */
export const Line = z
	.string()
	.trim()
	.min(1, "it is empty")
	.max(200, "it is longer than 200 characters")
	.regex(/^[^\p{Cc}]*$/u, "it is a text of one line");

/** Tags, sections: names that are compared whole. */
export const Words = z.array(Line).min(1, "name at least one");

/** A word or phrase that is looked for in a text. */
export const Keyword = Line.refine(
	(text) => wordForm(text) !== "",
	"write a word: signs are not looked for",
);

function variable() {
	return z.string(variableMistake).regex(/^[A-Z][A-Z0-9_]{0,62}$/, variableMistake);
}

function canonicalTag(tag: string): string | undefined {
	try {
		return Intl.getCanonicalLocales(tag)[0];
	} catch {
		return undefined;
	}
}

function isTimeZone(name: string): boolean {
	try {
		return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
	} catch {
		return false;
	}
}
