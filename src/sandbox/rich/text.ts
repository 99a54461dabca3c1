import type { RichText } from "grammy/types";
import { z } from "zod";
import { badRequest } from "../api-error.ts";
import { cleanText } from "../text/clean.ts";
import { checkLink } from "../text/link.ts";
import { enrich } from "./found.ts";
import type { Meter } from "./meter.ts";

type Fields = Record<string, unknown>;

const Typed = z.looseObject({ type: z.string() });
const Words = z.string().min(1);
const Moment = z.int();
const Mentioned = z.looseObject({ id: z.int() });

// What each kind of text around another needs besides that text.
const around: Record<string, Record<string, z.ZodType>> = {
	bold: {},
	italic: {},
	underline: {},
	strikethrough: {},
	spoiler: {},
	subscript: {},
	superscript: {},
	marked: {},
	code: {},
	date_time: { unix_time: Moment, date_time_format: z.string() },
	text_mention: { user: Mentioned },
	url: { url: z.string() },
	email_address: { email_address: Words },
	phone_number: { phone_number: Words },
	bank_card_number: { bank_card_number: Words },
	mention: { username: Words },
	hashtag: { hashtag: Words },
	cashtag: { cashtag: Words },
	bot_command: { bot_command: Words },
	anchor_link: { anchor_name: z.string() },
	reference: { name: Words },
	reference_link: { reference_name: Words },
};
// Inside of these nothing is looked for: it is a link already, or verbatim.
const closed = new Set(Object.keys(around).slice(Object.keys(around).indexOf("code")));

/** What reading a text needs to know of where it stands. */
export type TextContext = { meter: Meter; level: number; detect: boolean };

/** A rich text as the server keeps it: known kinds only, addresses checked, what it finds by itself added. */
export function readRichText(sent: unknown, context: TextContext): RichText {
	const { meter, level, detect } = context;
	meter.level(level);
	if (typeof sent === "string") {
		if (/\p{Surrogate}/u.test(sent)) throw badRequest("strings must be encoded in UTF-8");
		const text = cleanText(sent);
		meter.text(text);
		return detect ? enrich(text) : text;
	}
	if (Array.isArray(sent))
		return sent.map((part: unknown) =>
			// Only a list within a list is a level of its own.
			readRichText(part, Array.isArray(part) ? { ...context, level: level + 1 } : context),
		);
	const typed = Typed.safeParse(sent);
	if (!typed.success) throw missing("type");
	const { type, ...fields } = typed.data;
	switch (type) {
		case "custom_emoji":
			meter.text(field(fields, "alternative_text", z.string()));
			return keep(type, fields, { custom_emoji_id: Words, alternative_text: z.string() });
		case "mathematical_expression":
			meter.text(field(fields, "expression", z.string()));
			return keep(type, fields, { expression: z.string() });
		case "anchor":
			return keep(type, fields, { name: Words });
		case "button":
			throw badRequest("this stand-in takes no buttons in rich messages");
		default:
			return readAround(type, fields, context);
	}
}

function readAround(type: string, fields: Fields, context: TextContext): RichText {
	const needed = Object.hasOwn(around, type) ? around[type] : undefined;
	if (!needed) throw badRequest(`can't parse RichText: type "${type}" isn't supported`);
	if (fields["text"] === undefined) throw missing("text");
	const text = readRichText(fields["text"], {
		...context,
		level: context.level + 1,
		detect: context.detect && !closed.has(type),
	});
	const kept = keep(type, fields, needed, { text });
	return type === "url" ? { ...kept, ...checkedUrl(field(fields, "url", z.string())) } : kept;
}

/** Safe: the type is known, and each field it needs has just been checked. */
function keep(
	type: string,
	fields: Fields,
	needed: Record<string, z.ZodType>,
	more: object = {},
): Exclude<RichText, string | RichText[]> {
	const kept = Object.entries(needed).map(([name, schema]) => [name, field(fields, name, schema)]);
	return { type, ...more, ...Object.fromEntries(kept) } as Exclude<RichText, string | RichText[]>;
}

function checkedUrl(address: string): { url: string } {
	const checked = checkLink(cleanText(address));
	if ("problem" in checked)
		throw badRequest(`rich text URL '${address}' is invalid: ${checked.problem}`);
	return checked;
}

function field<T>(fields: Fields, name: string, schema: z.ZodType<T>): T {
	const parsed = schema.safeParse(fields[name]);
	if (!parsed.success) throw missing(name);
	return parsed.data;
}

function missing(name: string) {
	return badRequest(`can't parse RichText: Can't find field "${name}"`);
}
