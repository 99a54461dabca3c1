import type { MessageEntity } from "grammy/types";
import { z } from "zod";
import { badRequest } from "../api-error.ts";
import { cleanText } from "./clean.ts";
import { checkLink } from "./link.ts";

const SentEntities = z.array(z.looseObject({ type: z.string(), offset: z.int(), length: z.int() }));
const Url = z.looseObject({ url: z.string() });
const plain = new Set([
	"bold",
	"italic",
	"underline",
	"strikethrough",
	"spoiler",
	"blockquote",
	"expandable_blockquote",
	"code",
	"pre",
	"text_mention",
	"custom_emoji",
	"date_time",
]);
// These are the server's to find; it ignores them when they are sent.
const foundOnly = new Set([
	"mention",
	"hashtag",
	"cashtag",
	"bot_command",
	"url",
	"email",
	"phone_number",
	"bank_card_number",
]);

/** The entities of a call as the server takes them: known kinds only, links checked and in their kept form. */
export function readEntities(sent: unknown): MessageEntity[] {
	const parsed = SentEntities.safeParse(sent ?? []);
	if (!parsed.success) throw badRequest("can't parse MessageEntity: expected an Object");
	// Safe: what passes has a known type, and the fields that type needs are checked where they matter.
	return parsed.data
		.filter(({ type }) => !foundOnly.has(type))
		.map((entity) => (plain.has(entity.type) ? entity : readLink(entity))) as MessageEntity[];
}

function readLink(entity: { type: string }): { type: string } {
	if (entity.type !== "text_link")
		throw badRequest("can't parse MessageEntity: Unsupported type specified");
	const link = Url.safeParse(entity);
	if (!link.success) throw badRequest("can't parse MessageEntity: Can't find field \"url\"");
	const checked = checkLink(cleanText(link.data.url));
	if ("problem" in checked)
		throw badRequest(`entity URL '${link.data.url}' is invalid: ${checked.problem}`);
	return { ...entity, url: checked.url } as { type: string };
}
